import {
  berkapital,
  daftarKata,
  type Istilah,
  type Kata,
  panjangKepanjangan,
  sepertiSingkatan,
  type Teks,
  type Tempat,
} from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { singkatanTakResmi, singkatanUmum } from './singkatan-umum.ts'

/** Where a short form is introduced: -1 in Ketentuan Umum, which holds for the whole text (butir 98). */
interface Perkenalan {
  readonly urutan: number
  readonly offset: number
  readonly istilah: Istilah
  /** The short form is made of letters of the long one, so that no other word can be meant. */
  readonly singkatan: boolean
}

const kunci = (isi: string): string => isi.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Every short form that the regulation explains, by its letters, at the first place. */
function daftarPerkenalan(daftarIstilah: readonly Istilah[], urutanTeks: ReadonlyMap<Teks, number>): Map<string, Perkenalan> {
  const hasil = new Map<string, Perkenalan>()
  for (const istilah of daftarIstilah) {
    const umum = istilah.asal === 'definisi'
    for (const sebutan of [...istilah.daftarSebutan, ...(umum ? [istilah.nama] : [])]) {
      const singkatan =
        sepertiSingkatan(kunci(sebutan.isi).toUpperCase() === kunci(sebutan.isi) ? '' : sebutan.isi.replace(/[^\p{L}\p{N}]/gu, '')) ||
        panjangKepanjangan(sebutan.isi, daftarKata(istilah.nama.isi)) > 0
      const urutan = umum ? -1 : (urutanTeks.get(istilah.teks) ?? -1)
      const offset = umum ? -1 : Math.max(0, istilah.teks.isi.indexOf(sebutan.isi))
      const satu = { urutan, offset, istilah, singkatan }
      for (const bentuk of [
        kunci(sebutan.isi),
        ...daftarKata(sebutan.isi)
          .filter(({ isi }) => sepertiSingkatan(isi))
          .map(({ rendah }) => rendah),
      ]) {
        const lama = hasil.get(bentuk)
        if (!lama || lama.urutan > urutan) hasil.set(bentuk, satu)
      }
    }
  }
  return hasil
}

const bernorma = ({ tempat, peran }: TeksBeristilah): boolean => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea'

/** A sentence of prose: most of its letters are small. */
const prosa = (isi: string): boolean => {
  const huruf = isi.replace(/[^\p{L}]/gu, '')
  return huruf.replace(/[^\p{Lu}]/gu, '').length < huruf.length * 0.5
}

/** The place lies in the quoted name of an act: "Nomor 5 Tahun 2014 tentang …". */
function dalamNamaPeraturan(isi: string, start: number): boolean {
  const awal = Math.max(isi.lastIndexOf(';', start), isi.lastIndexOf('(', start), 0)
  const tentang = isi.slice(awal, start).toLowerCase().lastIndexOf(' tentang ')
  return tentang >= 0 && /\b(?:nomor|no)\b/i.test(isi.slice(Math.max(awal, awal + tentang - 80), awal + tentang))
}

/** A word of the language in capitals can be spoken; an abbreviation mostly cannot. */
const terucap = (rendah: string): boolean =>
  /[aiueo]/.test(rendah) && !/[^aiueo]{4}/.test(rendah) && !/^[^aiueo][^aiueolrwyh]/.test(rendah) && !/[^aiueon][^aiueos]$/.test(rendah)

function isSingkatan(kata: readonly Kata[], i: number, isi: string): boolean {
  const satu = kata[i] as Kata
  if (!sepertiSingkatan(satu.isi) || singkatanUmum.has(satu.isi)) return false
  if (terucap(satu.rendah) && isKataDikenal(satu.rendah)) return false
  const [kiri, kanan] = [kata[i - 1], kata[i + 1]]
  if (kiri && /^\s*$/.test(satu.sela) && /^\d/.test(kiri.isi)) return false
  if (kanan && /^[\s./-]*$/.test(kanan.sela) && /^\d/.test(kanan.isi)) return false
  if (
    /[@:/._]$/.test(isi.slice(0, satu.start)) &&
    /[\p{L}\p{N}][@:/._]{1,3}$/u.test(isi.slice(Math.max(0, satu.start - 5), satu.start)) &&
    /\d/.test(kiri?.isi ?? '')
  )
    return false
  if (/^[.@]\p{L}/u.test(isi.slice(satu.end, satu.end + 2)) || /[.@]$/.test(satu.sela)) return false
  const kapital = (lain: Kata | undefined, sela: string | undefined): boolean =>
    lain !== undefined && /^\s+$/.test(sela ?? '') && sepertiSingkatan(lain.isi)
  return !(kapital(kiri, satu.sela) && kapital(kanan, kanan?.sela)) && !dalamNamaPeraturan(isi, satu.start)
}

const namaTempat = ({ pasal, ayat }: Tempat): string =>
  `${pasal ? `Pasal ${pasal.nomor.nilai}` : 'teks'}${ayat ? ` ayat (${ayat.nomor.nilai})` : ''}`

/** An abbreviation stands after its long form, in Ketentuan Umum or where it is first used (butir 98). */
export const istilahTanpaDefinisi = defineRule({
  id: 'istilah-tanpa-definisi',
  summary: 'Singkatan dan akronim dijelaskan kepanjangannya sebelum dipakai.',
  sources: [
    { kode: 'A', butir: '98.b' },
    { kode: 'T', catatan: 'Singkatan yang tidak dijelaskan tidak diketahui artinya.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati menugaskan «UPTD» dan BPSD menurut «tupoksi».\n\nPasal 3\n\nUPTD melapor.',
      ).replace('BPSD', '«BPSD»'),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nRapat dihadiri «Basuda».\n\nPasal 3\n\nBadan Sumber Daya (BASUDA) menyusun rencana.',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Badan Sumber Daya yang selanjutnya disingkat BSD adalah badan di daerah.\n\nPasal 2\n\nBSD dan Unit Pelaksana Teknis Daerah (UPTD) hadir.\n\nPasal 3\n\nUPTD melapor menurut Bab II kepada BSD.',
      ),
    ],
  },
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (naskah.sifat.perubahan || naskah.sifat.cuplikan || derau) return
      const { daftarTeks, istilah: daftarIstilah } = fakta(faktaIstilah)
      const urutanTeks = new Map(daftarTeks.map(({ teks }, urutan) => [teks, urutan]))
      const perkenalan = daftarPerkenalan(daftarIstilah, urutanTeks)
      const disebut = new Set<string>()
      for (const [urutan, satu] of daftarTeks.entries()) {
        if (!bernorma(satu) || !prosa(satu.teks.isi)) continue
        const { teks, kata } = satu
        for (const [i, { isi, rendah, start, end }] of kata.entries()) {
          if (disebut.has(rendah)) continue
          const dikenalkan = perkenalan.get(rendah)
          const singkat = isSingkatan(kata, i, teks.isi)
          if (dikenalkan) {
            const lebihDulu =
              urutan < dikenalkan.urutan ||
              (urutan === dikenalkan.urutan && end < dikenalkan.offset && !dikenalkan.istilah.nama.isi.includes(isi))
            if (!lebihDulu || !(singkat || (dikenalkan.singkatan && berkapital(isi)))) continue
            disebut.add(rendah)
            report(
              { teks, start, end },
              `"${isi}" dipakai sebelum kepanjangannya dijelaskan (butir 98 huruf b). Jelaskan di sini atau dalam ketentuan umum: "${dikenalkan.istilah.nama.isi} yang selanjutnya disingkat ${isi}".`,
              {
                related: [
                  { teks: dikenalkan.istilah.teks, message: `baru dijelaskan di sini, dalam ${namaTempat(dikenalkan.istilah.tempat)}` },
                ],
              },
            )
            continue
          }
          const kepanjangan = singkatanTakResmi.get(rendah)
          if (!singkat && !kepanjangan) continue
          disebut.add(rendah)
          const saran = kepanjangan ? `Tulis "${kepanjangan}".` : 'Tulis kepanjangannya, atau jelaskan dalam ketentuan umum.'
          report({ teks, start, end }, `Singkatan "${isi}" tidak pernah dijelaskan kepanjangannya (butir 98 huruf b). ${saran}`)
        }
      }
    },
  }),
})
