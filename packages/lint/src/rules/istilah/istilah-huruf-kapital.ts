import { daftarKata, type Istilah, type PemakaianIstilah, type Teks } from '@perkada/core'
import { diTerbilang } from '../../fakta/bilangan-kata.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { pencariFrasaLain } from './frasa-lain.ts'

/** Words behind a term that make it mean another thing than the one defined. */
const pembatas =
  /^[ ,]*(?:kabupaten|kota|provinsi|lain|lainnya|kementerian|negara|pusat|asing|desa|kecamatan|tetangga|setempat|masing-masing|tertentu|sipil|dinas|yang lain)\b/i
/** Single words that live in names and compounds of their own. */
const terlaluUmum = new Set([
  'daerah',
  'desa',
  'negara',
  'pemerintah',
  'hari',
  'orang',
  'badan',
  'dinas',
  'masyarakat',
  'peraturan',
  'keputusan',
  'kota',
  'kabupaten',
])

interface Pemakaian {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly baku: string
  /** An explanation also tells history and quotes other acts, where the words are not the term. */
  readonly penjelasan: boolean
}

/** The form of the term that was used, as the definition spells it; undefined where forms differ in case alone. */
function bentukBaku({ nama, daftarSebutan }: Istilah, tertulis: string): string | undefined {
  const rendah = tertulis.toLowerCase()
  const seperti = ({ isi }: Teks): boolean => rendah.startsWith(isi.toLowerCase())
  const cocok = daftarSebutan.filter(seperti)
  if (seperti(nama)) cocok.unshift(nama)
  return cocok.length === 1 ? cocok[0]?.isi : undefined
}

/** A word that the definition begins with a capital is written small. */
const isKecil = (tertulis: string, baku: string): boolean => {
  if (tertulis.startsWith(baku)) return false
  const kata = daftarKata(tertulis)
  return daftarKata(baku).some(({ isi }, ke) => /^[A-ZÀ-Þ]/u.test(isi) && /^[a-zß-ÿ]/u.test(kata[ke]?.isi ?? '') && kata[ke]?.sela !== '-')
}

const samaDenganBaku = (tertulis: string, baku: string): string => baku + tertulis.slice(baku.length)

/** The uses of a term in norms, annexes and explanation: those written as defined, and those written small. */
function bagi(
  istilah: Istilah,
  daftar: readonly { readonly teks: TeksBeristilah; readonly satu: PemakaianIstilah }[],
): { kecil: Pemakaian[]; kapital: number } {
  const kecil: Pemakaian[] = []
  let kapital = 0
  for (const { teks, satu } of daftar) {
    const tertulis = teks.teks.isi.slice(satu.start, satu.end)
    const baku = bentukBaku(istilah, tertulis)
    if (!baku) continue
    if (!isKecil(tertulis, baku)) kapital++
    else if (!pembatas.test(teks.teks.isi.slice(satu.end, satu.end + 30)))
      kecil.push({ teks: teks.teks, start: satu.start, end: satu.end, baku, penjelasan: teks.tempat.ruas === 'penjelasan' })
  }
  return { kecil, kapital }
}

/** A defined term keeps its capitals wherever it is used (butir 108, 243.g). */
export const istilahHurufKapital = defineRule({
  id: 'istilah-huruf-kapital',
  summary: 'Istilah yang didefinisikan selalu ditulis dengan huruf awal kapital.',
  sources: [
    { kode: 'A', butir: '108' },
    { kode: 'A', butir: '243' },
  ],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-11'],
        salah: contohNaskah(
          '1. Forum Air adalah wadah musyawarah.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati membina «forum air».',
        ),
        benar: contohNaskah(
          '1. Forum Air adalah wadah musyawarah.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati membina Forum Air.',
        ),
      },
      contohNaskah(
        '1. Unit Kerja adalah bagian kantor.\n\n2. Rapat adalah pertemuan.\n\nPasal 2\n\nRapat diadakan oleh pimpinan «unit kerja» dengan pegawai.\n\nPasal 3\n\nRapat membahas hubungan kerja dengan Unit Kerja.',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Forum Air adalah wadah musyawarah.\n\n2. Rapat adalah pertemuan.\n\nPasal 2\n\nForum Air bekerja sama dengan forum air kabupaten lain dalam rapat.',
      ),
      contohNaskah(
        '1. Kepala Satuan adalah pemimpin kantor.\n\n2. Rapat adalah pertemuan.\n\nPasal 2\n\nBupati membentuk satuan tugas rapat.\n\nPasal 3\n\nKepala Satuan mengangkat kepala satuan tugas.',
      ),
      contohNaskah(
        '1. Gross Tonnage yang selanjutnya disingkat GT adalah satuan volume kapal.\n\n2. Pas Kecil adalah surat kapal kurang dari 7 GT (tujuh gross tonnage).\n\nPasal 2\n\nKapal di bawah 5 GT (lima gross tonnage) memiliki Pas Kecil.',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const { definisi, daftarTeks } = fakta(faktaIstilah)
      const milik = new Set(definisi.flatMap(istilah => istilah.daftarTeks))
      const menurutIstilah = new Map<Istilah, { teks: TeksBeristilah; satu: PemakaianIstilah }[]>()
      for (const teks of daftarTeks) {
        if (
          !['batang-tubuh', 'penjelasan', 'lampiran'].includes(teks.tempat.ruas) ||
          teks.peran !== 'alinea' ||
          milik.has(teks.teks) ||
          teks.tempat.kutipan
        )
          continue
        for (const satu of teks.daftarPemakaian) {
          const [istilah, ganda] = satu.daftarIstilah
          if (!istilah || ganda) continue
          const daftar = menurutIstilah.get(istilah) ?? []
          if (!daftar.length) menurutIstilah.set(istilah, daftar)
          daftar.push({ teks, satu })
        }
      }
      const diFrasaLain = pencariFrasaLain(fakta)
      for (const [istilah, daftar] of menurutIstilah) {
        if (istilah.tempat.ayat) continue
        const { kecil: semua, kapital } = bagi(istilah, daftar)
        const kecil = semua.filter(
          ({ teks, start, end, baku }) => !diFrasaLain(baku, teks.isi.slice(end, end + 30)) && !diTerbilang(teks, start),
        )
        const [pertama, ...lain] = kecil
        if (!pertama) continue
        const tunggal = daftarKata(pertama.baku).filter(({ isi }) => /^[A-ZÀ-Þ]/u.test(isi)).length < 2
        if (tunggal && (terlaluUmum.has(pertama.baku.toLowerCase()) || kecil.length * 4 > kapital)) continue
        const tertulis = pertama.teks.isi.slice(pertama.start, pertama.end)
        const juga = lain.length ? ` Demikian pula di ${lain.length} tempat lain.` : ''
        report(
          pertama,
          `“${pertama.baku}” didefinisikan dan selalu ditulis dengan huruf awal kapital (butir 108 Lampiran II UU 12/2011). Tulis “${samaDenganBaku(tertulis, pertama.baku)}”, kecuali jika yang dimaksud bukan istilah itu.${juga}`,
          {
            ...((tunggal || pertama.penjelasan) && { severity: 'saran' as const }),
            related: jugaDiSini(lain),
            perbaikan: kecil.map(({ teks, start, baku }) => ({ letak: { teks, start, end: start + baku.length }, isi: baku })),
          },
        )
      }
    },
  }),
})
