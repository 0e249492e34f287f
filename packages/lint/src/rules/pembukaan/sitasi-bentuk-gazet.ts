import { cocokSemua, type GazetSitasi } from '@perkada/core'
import { daftarDasar, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const { uuPemda, perda, perbup } = dasarContoh
const contoh = (...isi: string[]) => contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, ...isi) })

const negaraSaja = /\b((?:Tambahan )?(?:Lembaran|Berita) Negara)(?: Republik| RI)? (?=Tahun|Nomor|No\b)/dg
const tahunTambahan = /\bTambahan Lembaran (?:Negara Republik Indonesia|Daerah [A-Za-zÀ-ɏ ]{3,50}?) (Tahun \d{4} )Nomor/dgu
const awalTerbitan = /[^(,\s] ?,? ((?:Lembaran|Berita) (?:Negara|Daerah) )/dg
const sisaTerbitan = /^[A-Za-zÀ-ɏ ]{3,60}?Tahun \d{4} Nomor/u
const SISA_TERPANJANG = 80

/** The first gazette that stands outside of brackets, from its name to "Nomor". */
function tanpaKurung(isi: string): readonly [number, number] | undefined {
  const tanpaSisipan = isi.replace(/\([^()]{0,400}\)/g, kurung => ' '.repeat(kurung.length))
  for (const { index, 0: depan, indices } of cocokSemua(tanpaSisipan, awalTerbitan)) {
    const dari = index + depan.length
    const sisa = sisaTerbitan.exec(tanpaSisipan.slice(dari, dari + SISA_TERPANJANG))
    if (sisa) return [indices?.[1]?.[0] ?? index, dari + sisa[0].length]
  }
  return undefined
}

/** The bracket belongs to a title that makes a decree a law: "(Lembaran Negara Tahun 1953 Nomor 9) sebagai Undang-Undang". */
const diDalamJudul = /^[^()]{0,100}\),? (?:sebagai|menjadi) /i

/** Acts of the last century were gazetted under the short name. */
const TAHUN_LENGKAP = 2000

/** The year of the gazette: behind its name, or that of the gazette before a supplement. */
function tahunTerbit(isi: string, start: number, end: number): number {
  const sesudah = /^(?: Republik)? Tahun (\d{4})/.exec(isi.slice(end, end + 24))?.[1]
  const sebelum = [...isi.slice(Math.max(0, start - 160), start).matchAll(/Tahun (\d{4})/g)].at(-1)?.[1]
  return Number(sesudah ?? sebelum ?? 0)
}

const namaTertulis = /^[A-Za-z ]{10,60}?(?= (?:Tahun|Nomor|No|RIS?|Serikat|tanggal)\b| \d)/
/** The Republic of the first years had a gazette called "Berita Republik Indonesia". */
const beritaRepublik = /^Berita Republik Indonesia$/

/** The name of a state gazette in which a word is misspelt or left out, and how it is written: "Lembaga Negara", "Tambahan Lembaran Republik Indonesia". */
function namaSalah(isi: string, { start, terbitan, tambahan, wilayah }: GazetSitasi): { tertulis: string; benar: string } | undefined {
  const tertulis = namaTertulis.exec(isi.slice(start, start + 80))?.[0]
  if (!tertulis || wilayah !== 'Negara' || beritaRepublik.test(tertulis)) return undefined
  const benar = `${tambahan ? 'Tambahan ' : ''}${terbitan} Negara Republik Indonesia`
  // A short name is told below; capitals alone are the concern of no butir.
  return `${benar} `.toLowerCase().startsWith(`${tertulis.toLowerCase()} `) ? undefined : { tertulis, benar }
}

const seimbang = (isi: string): boolean => isi.split('(').length === isi.split(')').length

/** The references to a gazette: full name, in brackets, no year behind the supplement. */
export const sitasiBentukGazet = defineRule({
  id: 'sitasi-bentuk-gazet',
  summary: 'Lembaran Negara, Lembaran Daerah, dan Berita ditulis dengan nama lengkap di antara tanda kurung.',
  sources: [
    { kode: 'A', butir: '47' },
    { kode: 'A', butir: '49' },
    { kode: 'P', catatan: 'Berita Negara dan Berita Daerah ditulis di antara tanda kurung.' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DSH-18'],
        salah: contoh(uuPemda.replace('Tambahan Lembaran Negara Republik Indonesia', '«Tambahan Lembaran Negara»')),
        benar: contoh(uuPemda),
      },
      {
        pedoman: ['DSH-21'],
        salah: contoh(perbup(3, 2020).replace(/\((Berita Daerah [^()]{1,60}Nomor) 3\)/, '«$1» 3')),
        benar: contoh(perbup(3, 2020)),
      },
      contoh(uuPemda.replace('Indonesia Nomor 5587', 'Indonesia «Tahun 2014» Nomor 5587')),
      contoh(uuPemda.replace('(Lembaran Negara Republik Indonesia', '(«Lembaran Negara» RI')),
      contoh(uuPemda.replace('(Lembaran Negara Republik Indonesia', '(«Lembaga Negara Republik Indonesia»')),
      contoh(uuPemda.replace('Tambahan Lembaran Negara Republik Indonesia', '«Tambahan Lembaran Republik Indonesia»')),
    ],
    valid: [
      contoh(uuPemda, perda(3, 2020), perbup(3, 2020)),
      contoh(
        'Peraturan Presiden Nomor 1 Tahun 2020 tentang Hak Pimpinan Lembaga Negara (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 5)',
      ),
      contoh('Undang-Undang Nomor 9 Tahun 1949 tentang Rapat (Berita Republik Indonesia Tahun 1949 Nomor 5)'),
    ],
  }),
  create: ({ derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN) return
      for (const { sitasi, teks } of fakta(dasarHukum))
        for (const gazet of sitasi.daftarGazet) {
          const salah = namaSalah(teks.isi, gazet)
          if (!salah) continue
          const letak = { teks, start: gazet.start, end: gazet.start + salah.tertulis.length }
          report(letak, `Nama terbitan ini “${salah.benar}”, bukan “${salah.tertulis}” (butir 47 Lampiran II UU 12/2011).`, {
            severity: 'peringatan',
            perbaikan: [{ letak, isi: salah.benar }],
          })
        }
      for (const teks of fakta(daftarDasar).flatMap(({ daftarTeks }) => daftarTeks)) {
        for (const cocok of cocokSemua(teks.isi, negaraSaja)) {
          const [start, end] = cocok.indices?.[1] ?? [0, 0]
          if (diDalamJudul.test(teks.isi.slice(end, end + 120))) continue
          report(
            { teks, start, end },
            `Nama terbitan ditulis lengkap: “${cocok[1]} Republik Indonesia” (butir 47 Lampiran II UU 12/2011).`,
            {
              severity: tahunTerbit(teks.isi, start, end) < TAHUN_LENGKAP ? 'peringatan' : 'galat',
              perbaikan: [{ letak: { teks, start, end: cocok.index + cocok[0].trimEnd().length }, isi: `${cocok[1]} Republik Indonesia` }],
            },
          )
        }
        for (const { indices } of cocokSemua(teks.isi, tahunTambahan)) {
          const [start, end] = indices?.[1] ?? [0, 0]
          report(
            { teks, start, end: end - 1 },
            'Tambahan Lembaran Negara dan Tambahan Lembaran Daerah disebut dengan nomornya saja, tanpa tahun (contoh pada butir 47 dan butir 49 Lampiran II UU 12/2011).',
            {
              severity: 'peringatan',
              perbaikan: [{ letak: { teks, start, end }, isi: '' }],
            },
          )
        }
        const letak = seimbang(teks.isi) ? tanpaKurung(teks.isi) : undefined
        if (letak)
          report(
            { teks, start: letak[0], end: letak[1] },
            'Terbitan yang memuat peraturan ini ditulis di antara tanda kurung (butir 47 dan butir 49 Lampiran II UU 12/2011). Tambahkan tanda kurungnya.',
            {
              severity: 'peringatan',
            },
          )
      }
    },
  }),
})
