import {
  batasMirip,
  daftarDefinisi,
  daftarKata,
  type Istilah,
  jarakKata,
  type Kata,
  type Naskah,
  sambung,
  type Teks,
  tanpaKlitika,
} from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, type TeksBeristilah, teksBeristilah } from './fakta-istilah.ts'
import { seturunan } from './seturunan.ts'

/** A word of a term that a misspelt word may stand for. */
interface Sasaran {
  readonly istilah: Istilah
  readonly kata: readonly string[]
  readonly letak: number
}

const hitungKata = (naskah: Naskah): ReadonlyMap<string, number> => {
  const jumlah = new Map<string, number>()
  for (const { teks } of teksBeristilah(naskah))
    for (const { rendah } of daftarKata(teks.isi)) jumlah.set(rendah, (jumlah.get(rendah) ?? 0) + 1)
  return jumlah
}

/** The words of names: of the region, of persons, of the acts cited; no slip can be proved on them. */
function kataNama(naskah: Naskah): ReadonlySet<string> {
  const { daerah, provinsi, ditetapkan, diundangkan, salinan } = naskah.identitas
  const nama = [daerah, provinsi, ditetapkan?.nama, ditetapkan?.tempat, diundangkan?.nama, diundangkan?.tempat, salinan?.nama]
  const bernama = teksBeristilah(naskah).filter(
    ({ tempat, peran }) => ['kepala', 'mengingat'].includes(tempat.ruas) || peran === 'pengesahan',
  )
  return new Set([...nama, ...bernama.map(({ teks }) => teks.isi)].flatMap(isi => daftarKata(isi ?? '').map(({ rendah }) => rendah)))
}

const sasaranNaskah = (naskah: Naskah): readonly Sasaran[] =>
  daftarDefinisi(naskah).flatMap(istilah => {
    const kata = daftarKata(istilah.nama.isi).map(({ rendah }) => rendah)
    return kata.map((_, letak) => ({ istilah, kata, letak }))
  })

interface Temuan {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly sasaran: Sasaran
  readonly pasti: boolean
  readonly jarak: number
}

/** How far a written word stands from a word of a term, when it can only be a slip for it. */
function jarakSlip(kata: string, asli: string, batas: number): number {
  if (seturunan(kata, asli) || seturunan(tanpaKlitika(kata), asli)) return Number.POSITIVE_INFINITY
  return Math.min(jarakKata(kata, asli, batas), jarakKata(tanpaKlitika(kata), asli, batas))
}

const BATAS_SENDIRI = 1
const HURUF_SENDIRI = 7

function nilai(
  kata: readonly Kata[],
  i: number,
  sasaran: Sasaran,
  dikenal: (kata: string) => boolean,
): { jarak: number; pasti: boolean } | undefined {
  const asli = sasaran.kata[sasaran.letak] as string
  const tunggal = sasaran.kata.length === 1
  if (asli.length < (tunggal ? HURUF_SENDIRI : 4)) return undefined
  const batas = tunggal ? BATAS_SENDIRI : batasMirip(asli.length)
  const jarak = jarakSlip(kata[i]?.rendah ?? '', asli, batas)
  if (jarak > batas) return undefined
  const mulai = i - sasaran.letak
  let pasti = !tunggal
  for (const [j, harap] of sasaran.kata.entries()) {
    const lain = kata[mulai + j]
    if (!lain || (j > 0 && !sambung(lain.sela))) return undefined
    if (mulai + j === i || tanpaKlitika(lain.rendah) === harap || lain.rendah === harap) continue
    if (dikenal(lain.rendah) || harap.length < 4 || jarakSlip(lain.rendah, harap, batasMirip(harap.length)) > batasMirip(harap.length))
      return undefined
    pasti = false
  }
  return { jarak, pasti }
}

function periksa(
  { teks, daftarPemakaian }: TeksBeristilah,
  daftarSasaran: readonly Sasaran[],
  dikenal: (kata: string) => boolean,
): Temuan[] {
  const kata = daftarKata(teks.isi)
  return kata.flatMap((satu, i) => {
    if (satu.isi.length < 4 || !/^\p{L}+$/u.test(satu.isi) || dikenal(satu.rendah) || dikenal(tanpaKlitika(satu.rendah))) return []
    if (daftarPemakaian.some(({ start, end }) => start <= satu.start && satu.end <= end)) return []
    let terbaik: Temuan | undefined
    for (const sasaran of daftarSasaran) {
      const hasil = nilai(kata, i, sasaran, dikenal)
      if (!hasil || (terbaik && terbaik.jarak <= hasil.jarak && (terbaik.pasti || !hasil.pasti))) continue
      terbaik = { teks, start: satu.start, end: satu.end, sasaran, ...hasil }
    }
    return terbaik ? [terbaik] : []
  })
}

/** A word that is in no dictionary and stands where a defined term has a very similar one is a slip (butir 243.d). */
export const istilahSalahEja = defineRule({
  id: 'istilah-salah-eja',
  summary: 'Istilah yang didefinisikan ditulis sama persis di setiap tempat.',
  sources: [
    { kode: 'A', butir: '243.d' },
    { kode: 'T', catatan: 'Kata yang salah tulis tidak menunjuk definisinya.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      contohNaskah(
        '1. Instansi Vertikal adalah perangkat kementerian.\n\nPasal 2\n\nRapat dihadiri «Intansi» Vertikal dan instansi «vertical».',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Koordinasi adalah upaya menyelaraskan kegiatan.\n\nPasal 2\n\nKoordinasinya bersifat koordinatif dan terkoordinasi.',
      ),
    ],
  },
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const jumlah = fakta(hitungKata)
      const nama = fakta(kataNama)
      const kataIstilah = new Set(
        daftarDefinisi(naskah).flatMap(({ nama: isi, daftarSebutan }) =>
          [isi, ...daftarSebutan].flatMap(({ isi: bentuk }) => daftarKata(bentuk).map(({ rendah }) => rendah)),
        ),
      )
      const dikenal = (kata: string): boolean => isKataDikenal(kata) || nama.has(kata) || kataIstilah.has(kata)
      const daftarSasaran = fakta(sasaranNaskah).filter(
        ({ kata, letak }) => isKataDikenal(kata[letak] ?? '') || (jumlah.get(kata[letak] ?? '') ?? 0) > 2,
      )
      for (const isi of fakta(teksBeristilah)) {
        if (!['batang-tubuh', 'lampiran', 'menimbang', 'penjelasan'].includes(isi.tempat.ruas) || isi.peran === 'pengesahan') continue
        for (const { teks, start, end, sasaran, pasti } of periksa(isi, daftarSasaran, dikenal)) {
          const { nama: asli } = sasaran.istilah
          report(
            { teks, start, end },
            `"${teks.isi.slice(start, end)}" tampaknya salah tulis dari istilah "${asli.isi}" yang didefinisikan dalam ketentuan umum (butir 243 huruf d). Tulis sama dengan definisinya.`,
            { related: [{ teks: asli, message: `"${asli.isi}" didefinisikan di sini` }], ...(!pasti && { severity: 'peringatan' }) },
          )
        }
      }
    },
  }),
})
