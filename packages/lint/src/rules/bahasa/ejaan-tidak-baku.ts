import type { Kata, Teks } from '@perkada/core'
import { daftarKataBaku, type KataBaku } from '../../data/kata-baku.ts'
import { stripTanggal } from '../../ejaan/strip-tanggal.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { TAHUN_EYD } from './ejaan-salah.ts'
import { bulanTidakBaku, TAHUN_UU_10 } from './ejaan-tidak-baku-bulan.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const ruasDiperiksa: ReadonlySet<string> = new Set(['kepala', 'menimbang', 'batang-tubuh', 'lampiran', 'penjelasan'])
const peranDiperiksa: ReadonlySet<string> = new Set(['judul', 'alinea', 'sel'])

/** Left out: the office is watched by nama-salah-eja-jabatan, the months by ejaan-tidak-baku-bulan; a capital keeps these out of names, where the others are never right. */
const punyaAturanLain = new Set(['walikota', ...bulanTidakBaku.keys()])
const bukanNama = new Set(['propinsi', 'efektifitas', 'azas', 'perijinan', 'ijin'])

const tabel = new Map<string, KataBaku>(
  daftarKataBaku.filter(({ salah }) => !punyaAturanLain.has(salah.toLowerCase())).map(pasangan => [pasangan.salah.toLowerCase(), pasangan]),
)
const pemicu = [...tabel.keys()].map(salah => salah.replaceAll('-', ' '))
const berpasangan = new Set(pemicu.filter(salah => salah.includes(' ')).map(salah => salah.split(' ')[0] as string))

/** The entry for the word here, or for it and the next one; with its end. */
function cariTabel({ teks, kata }: TeksNaskah, i: number): { readonly pasangan: KataBaku; readonly end: number } | undefined {
  const ini = kata[i] as Kata
  const lanjut = kata[i + 1]
  if (lanjut && berpasangan.has(ini.rendah)) {
    const pasangan = tabel.get(teks.isi.slice(ini.start, lanjut.end).toLowerCase())
    if (pasangan) return { pasangan, end: lanjut.end }
  }
  const pasangan = tabel.get(ini.rendah)
  const bersambung = ini.sela.endsWith('-') || lanjut?.sela.startsWith('-')
  return pasangan && !bersambung ? { pasangan, end: ini.end } : undefined
}

/** A capital in the middle of a sentence: most probably part of an official name, which keeps its spelling. */
function dalamNama({ teks, kata }: TeksNaskah, i: number, { salah, jenis }: KataBaku): boolean {
  const { isi, rendah, sela } = kata[i] as Kata
  if (isi === rendah || jenis === 'depan' || bukanNama.has(salah.toLowerCase())) return false
  if (teks.isi === teks.isi.toUpperCase()) return false
  return i > 0 && !/[.;:!?)]/.test(sela)
}

interface Tempat {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}
const sebut = ({ teks, start, end }: Tempat): string => teks.isi.slice(start, end)

/** A spelling that is out of use, in an act of before 2004 told once for each word (butir 242): words as one word or two, prepositions, loan words. */
export const ejaanTidakBaku = defineRule({
  id: 'ejaan-tidak-baku',
  summary: 'Kata ditulis dalam ejaan baku: “kerja sama”, “di bawah”, “asas”, “mengoordinasikan”.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'A', butir: '246' },
    { kode: 'G', catatan: 'Bentuk baku menurut daftar yang belum dicocokkan dengan KBBI.' },
  ],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-01'],
        salah: contoh('Rapat berdasarkan «azas» desentralisasi diatur dalam «kerjasama» antardaerah.'),
        benar: contoh('Rapat berdasarkan asas desentralisasi diatur dalam kerja sama antardaerah.'),
      },
      {
        pedoman: ['BHS-30'],
        salah: contoh('Rapat berada «dibawah» koordinasi Bupati.'),
        benar: contoh('Rapat berada di bawah koordinasi Bupati.'),
      },
      naskahContoh({ tubuh: 'BAB I\n«KERJASAMA» DAERAH\n\nPasal 1\n\nRapat diadakan setiap bulan.' }),
      contoh('Ketua memakai «sistim» rapat. Ketua menilai sistim itu dan «metoda» laporan.').replace('2024', '1999'),
      contoh('Modal usaha paling sedikit Rp2.000.000.000,00 (dua «milyar» rupiah).'),
      contoh('Ketua memakai «tolak ukur» yang tetap dan menerima usul «non-pemerintah».'),
    ],
    valid: [
      contoh(
        'Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Daerah Otonom Kota Besar dalam Lingkungan Daerah Propinsi Sumatera Tengah berlaku.',
      ),
      contoh('Kepala Bagian Kerjasama menghadiri rapat, dan “ijin” dibaca izin.'),
    ],
  }),
  options: {
    bawaan: { kecuali: [] as readonly string[] },
    skema: z => ({ kecuali: z.array(z.string().min(1)).describe('Bentuk yang dibiarkan, misalnya karena menjadi nama satuan kerja.') }),
  },
  create: ({ naskah, tahun, fakta, derau, report }, { kecuali }) => ({
    selesai() {
      if (derau || tahun < TAHUN_EYD) return
      const dibiarkan = new Set(kecuali.map(kata => kata.toLowerCase()))
      const terlindung = fakta(lindungan)
      // Each place by itself; in an act that keeps the spelling of its time throughout, all places of a word together.
      const kelompok = new Map<unknown, { readonly pasangan: KataBaku; readonly daftar: Tempat[] }>()
      for (const satu of teksBerkata(fakta, pemicu)) {
        const { teks, tempat, peran, kata } = satu
        if (!ruasDiperiksa.has(tempat.ruas) || !peranDiperiksa.has(peran)) continue
        for (let i = 0; i < kata.length; i++) {
          const temuan = cariTabel(satu, i)
          if (!temuan) continue
          const { start } = kata[i] as Kata
          const { pasangan, end } = temuan
          if (dalamNama(satu, i, pasangan) || terlindung(teks, start, end)) continue
          const tertulis = teks.isi.slice(start, end)
          if (dibiarkan.has(tertulis.toLowerCase())) continue
          const letak = { teks, start, end }
          const kunci = tahun >= TAHUN_UU_10 ? letak : pasangan.salah
          const ada = kelompok.get(kunci)
          if (ada) ada.daftar.push(letak)
          else kelompok.set(kunci, { pasangan, daftar: [letak] })
        }
      }
      for (const { pasangan, daftar } of kelompok.values()) {
        const [letak, ...lain] = daftar
        if (!letak) continue
        const tertulis = sebut(letak)
        const juga = lain.length ? ` Bentuk itu ada di ${lain.length} tempat lain.` : ''
        const info = pasangan.tingkat === 'info' || stripTanggal(naskah, fakta, tertulis, pasangan.baku)
        const catatan = pasangan.catatan ? ` Catatan: ${pasangan.catatan}.` : ''
        report(
          letak,
          `Ejaan baku untuk “${tertulis}” adalah “${tulisSeperti(tertulis, pasangan.baku)}” (butir 242 Lampiran II UU 12/2011).${catatan}${juga}`,
          {
            related: jugaDiSini(lain),
            perbaikan: daftar.map(satu => ({ letak: satu, isi: tulisSeperti(sebut(satu), pasangan.baku) })),
            ...(info && { severity: 'saran' }),
          },
        )
      }
    },
  }),
})
