import { type Istilah, masukkan, sepertiSingkatan } from '@perkada/core'
import { diTerbilang } from '../../fakta/bilangan-kata.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'

const contoh = (pasal: string) =>
  contohNaskah(
    `1. Bupati adalah Bupati Contoh.\n\n2. Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah pegawai.\n\nPasal 2\n\nBupati menugaskan ASN.\n\nPasal 3\n\n${pasal}`,
  )

const bernorma = ({ tempat, peran }: TeksBeristilah): boolean => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea'

/** Letters before a name in which the title of an act may have begun. */
const JANGKAUAN = 320
/** Inside the title of an act, or of a longer name that is just being shortened. */
function diNamaLain(isi: string, start: number, end: number): boolean {
  const depan = isi.slice(Math.max(0, start - JANGKAUAN), start).toLowerCase()
  const tentang = depan.lastIndexOf(' tentang ')
  return (tentang >= 0 && !/[.;]/.test(depan.slice(tentang))) || /^[^.;,]{0,40},?\s(?:yang\s)?selanjutnya\b/.test(isi.slice(end, end + 60))
}

/** Once a name is shortened, norms use the short form: told once for each name, at its first long form, with the others beside it. */
export const istilahTidakKonsistenSingkatan = defineRule({
  id: 'istilah-tidak-konsisten-singkatan',
  summary: 'Nama yang sudah disingkat ditulis dengan singkatannya.',
  sources: [
    { kode: 'A', butir: '98.b' },
    { kode: 'T', catatan: 'Nama yang selanjutnya disingkat selanjutnya ditulis singkat.' },
  ],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-14'],
        salah: contoh('Rapat dihadiri «Aparatur Sipil Negara» dan ASN lain.'),
        benar: contoh('Rapat dihadiri ASN dan ASN lain.'),
      },
    ],
    valid: [
      contoh('Rapat dihadiri ASN menurut Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara.'),
      contoh('Rapat dihadiri 7 ASN (tujuh aparatur sipil negara) dan ASN lain.'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const { definisi, daftarTeks } = fakta(faktaIstilah)
      const singkat = new Map(
        definisi.flatMap(istilah =>
          daftarSingkatan(istilah)
            .slice(0, 1)
            .map(isi => [istilah, isi] as const),
        ),
      )
      if (!singkat.size) return
      const milik = new Set(definisi.flatMap(istilah => istilah.daftarTeks))
      const pendek = new Set<Istilah>()
      const panjang = new Map<Istilah, { teks: TeksBeristilah['teks']; start: number; end: number }[]>()
      for (const satu of daftarTeks) {
        if (!bernorma(satu) || milik.has(satu.teks)) continue
        for (const { daftarIstilah, bentuk, start, end } of satu.daftarPemakaian) {
          const [istilah, ganda] = daftarIstilah
          if (!istilah || ganda || !singkat.has(istilah)) continue
          if (bentuk === 'sebutan') pendek.add(istilah)
          else if (!diNamaLain(satu.teks.isi, start, end) && !diTerbilang(satu.teks, start))
            masukkan(panjang, istilah, { teks: satu.teks, start, end })
        }
      }
      for (const [istilah, [letak, ...lain]] of panjang)
        if (letak && pendek.has(istilah))
          report(
            letak,
            `“${istilah.nama.isi}” sudah disingkat “${singkat.get(istilah)}” dalam ketentuan umum, dan di tempat lain ditulis singkat (butir 98 huruf b Lampiran II UU 12/2011). Tulis “${singkat.get(istilah)}”.`,
            { related: [{ teks: istilah.nama, message: 'Disingkat di sini.' }, ...jugaDiSini(lain)] },
          )
    },
  }),
})

const daftarSingkatan = ({ daftarSebutan }: Istilah): string[] => daftarSebutan.map(({ isi }) => isi).filter(isi => sepertiSingkatan(isi))
