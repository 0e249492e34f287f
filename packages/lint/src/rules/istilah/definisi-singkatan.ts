import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (kepala: string) =>
  contohPasal(
    `Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. ${kepala} adalah fasilitas kesehatan.`,
  )
const disingkat = /\bdisingkat (?:dengan |menjadi )?["“]?([A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d/ -]{1,60})/u
/** How a short form is brought in, in whatever words. */
const pengantar =
  /,? ?\b(?:yang )?(?:untuk )?(?:(?:selanjutnya|kemudian)(?: dapat)? di(?:singkat|sebut|namakan)|disingkat)(?: dengan| menjadi| sebagai| juga)?\b/
const pengantarBaku = /^ ?yang selanjutnya di(?:singkat|sebut)$/
/** "Rumah Sakit Umum Daerah (RSUD) adalah": the short form in brackets alone. */
const dalamKurung = /\(([A-Z][A-Z\d/-]{1,14})\)$/
const komaPengapit = /,(?= yang selanjutnya di(?:singkat|sebut) )|,(?= adalah )/g

/** Abbreviations are "disingkat", acronyms and names "disebut" (butir 98.b and its examples). */
export const definisiSingkatan = defineRule({
  id: 'definisi-singkatan',
  summary:
    'Singkatan diperkenalkan dengan “yang selanjutnya disingkat”, akronim dan sebutan dengan “yang selanjutnya disebut”, tanpa koma pengapit.',
  sources: [{ kode: 'A22', butir: '98', catatan: 'Huruf b dan contoh singkatan serta akronim.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-07'],
        salah: isi('Rumah Sakit Umum Daerah yang selanjutnya disingkat RSUD«,»'),
        benar: isi('Rumah Sakit Umum Daerah yang selanjutnya disingkat RSUD'),
      },
      {
        pedoman: ['KTU-08'],
        salah: isi('Pusat Kesehatan Masyarakat yang selanjutnya «disingkat Puskesmas»'),
        benar: isi('Pusat Kesehatan Masyarakat yang selanjutnya disebut Puskesmas'),
      },
      isi('Rumah Sakit Umum Daerah «(RSUD)»'),
      isi('Rumah Sakit Umum Daerah «selanjutnya disingkat» RSUD'),
      isi('Rumah Sakit Umum Daerah «yang selanjutnya disingkat dengan» RSUD'),
      isi('Rumah Sakit Umum Daerah «yang untuk selanjutnya disebut» Rumah Sakit'),
      isi('Rumah Sakit Umum Daerah «yang kemudian disebut» Rumah Sakit'),
      isi('Rumah Sakit Umum Daerah «yang selanjutnya dinamakan» Rumah Sakit'),
    ],
    valid: [isi('Pajak Penghasilan yang selanjutnya disingkat PPh'), isi('Badan Layanan Umum Daerah yang selanjutnya disingkat BLUD')],
  }),
  create: ({ fakta, derau, tahun, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum))
        for (const { teks } of daftar) {
          const akhir = teks.isi.search(/ adalah /)
          if (akhir < 0) continue
          const kepala = teks.isi.slice(0, akhir)
          const cocok = disingkat.exec(kepala)
          const bentuk = cocok?.[1]?.trim() ?? ''
          if (cocok && /[a-zß-ÿ]{2}/u.test(bentuk) && !bentuk.split(' ').some(kata => (kata.match(/[A-ZÀ-Þ]/gu)?.length ?? 0) > 1))
            report(
              { teks, start: cocok.index, end: cocok.index + cocok[0].trimEnd().length },
              /^[a-zß-ÿ]+$/u.test(bentuk)
                ? `Singkatan “${bentuk}” ditulis dengan huruf kapital (contoh butir 98 Lampiran II UU 12/2011). Tulis “disingkat ${bentuk.toUpperCase()}”.`
                : `“${bentuk}” adalah akronim atau sebutan, bukan singkatan: pakai “disebut ${bentuk}” (contoh akronim butir 98 Lampiran II UU 12/2011).`,
            )
          const antar = /disingkat|disebut|dinamakan/.test(kepala) ? pengantar.exec(kepala) : null
          const kurung = antar ? null : dalamKurung.exec(kepala)
          if (kurung)
            report(
              { teks, start: kurung.index, end: akhir },
              `Singkatan diperkenalkan dengan kata, bukan dengan tanda kurung (contoh butir 98 Lampiran II UU 12/2011). Tulis “yang selanjutnya disingkat ${kurung[1]}”.`,
            )
          const tertulis = antar?.[0].replace(/^,? ?/, '') ?? ''
          if (antar && !pengantarBaku.test(tertulis)) {
            const start = antar.index + antar[0].length - tertulis.length
            report(
              { teks, start, end: start + tertulis.length },
              `Singkatan atau sebutan diperkenalkan dengan “yang selanjutnya disingkat” atau “yang selanjutnya disebut” (contoh butir 98 Lampiran II UU 12/2011), bukan “${tertulis}”.`,
              { severity: tahun < TAHUN_PEDOMAN ? 'saran' : 'peringatan' },
            )
          }
          if (tahun < 2022 || !/\bselanjutnya di(?:singkat|sebut)\b/.test(kepala)) continue
          const koma = [...teks.isi.slice(0, akhir + 8).matchAll(komaPengapit)][0]
          if (koma)
            report(
              { teks, start: koma.index, end: koma.index + 1 },
              'Singkatan dan sebutan dalam pengertian tidak diapit koma (contoh butir 98 Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Hapus koma ini.',
              { severity: 'saran' },
            )
        }
    },
  }),
})
