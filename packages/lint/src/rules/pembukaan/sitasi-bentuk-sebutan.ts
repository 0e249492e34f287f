import { cocokSemua, kapitalAwal, type Severity, type Teks } from '@perkada/core'
import { daftarDasar, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum, type LetakSitasi } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const { uuPemda, uuAsn, perda } = dasarContoh
const contoh = (isi: string) => contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, isi, uuAsn) })
const benar = contoh(uuPemda)

interface Salah {
  readonly start: number
  readonly end: number
  readonly isi: string
  readonly pesan: string
  readonly severity: Severity
  /** What is taken away or replaced, where it is more than what is shown. */
  readonly awal?: number
}

/** Kinds that the Republic enacts itself: the words after the kind are no name of a body. */
const milikNegara = new Set(['uu', 'uu-drt', 'perppu', 'pp', 'perpres', 'keppres'])
const kecil = /(?:^|[ -])([a-zß-ÿ])/u

/** A word behind the same word. */
const ganda = (start: number, kata: string): Salah => ({
  start,
  end: start + kata.length,
  awal: start - 1,
  isi: '',
  pesan: `Kata “${kata}” tertulis dua kali (butir 242 Lampiran II UU 12/2011)`,
  severity: 'peringatan',
})

function daftarSalah({ sitasi, teks }: LetakSitasi): Salah[] {
  const hasil: Salah[] = []
  const { sebutan, jenis, daerah } = sitasi
  const sebelumJudul = sitasi.judul && /(?<tahun> Tahun)? (?<tentang>[Tt][a-zß-ÿ]{4,7}) $/u.exec(teks.isi.slice(0, sitasi.judul.start))
  const { tahun, tentang } = sebelumJudul?.groups ?? {}
  const negara = milikNegara.has(jenis.id) && daerah && /^republik indonesia$/i.test(daerah.nilai) ? daerah : undefined
  const kata = teks.isi.slice(sebutan.start, negara?.start ?? daerah?.start ?? sebutan.end).trimEnd()
  if (kecil.test(kata) && !/^undang\s?-\s/i.test(kata))
    hasil.push({
      start: sebutan.start,
      end: sebutan.start + kata.length,
      isi: kata.replace(/(^|[ -])([a-zß-ÿ])/gu, (_, sela: string, huruf: string) => sela + huruf.toUpperCase()),
      pesan: 'Tiap kata jenis peraturan diawali huruf kapital (butir 46 Lampiran II UU 12/2011)',
      severity: 'galat',
    })
  if (negara)
    hasil.push({
      start: negara.start,
      end: negara.end,
      awal: negara.start - 1,
      isi: '',
      pesan: 'Jenis peraturan dalam dasar hukum ditulis tanpa frasa Republik Indonesia (butir 45 Lampiran II UU 12/2011)',
      severity: 'galat',
    })
  if (sebelumJudul && tentang && tentang !== 'tentang') {
    const start = sebelumJudul.index + sebelumJudul[0].indexOf(tentang)
    hasil.push({
      start,
      end: start + tentang.length,
      isi: 'tentang',
      pesan:
        tentang === 'Tentang'
          ? 'Kata “tentang” dalam dasar hukum ditulis dengan huruf kecil'
          : `“${tentang}” tampaknya salah ketik dari “tentang” (butir 242 Lampiran II UU 12/2011)`,
      severity: 'peringatan',
    })
  }
  const akhirNomor = sitasi.tahun?.end ?? sitasi.nomor?.end ?? sebutan.end
  for (const { 0: kataKecil, index } of cocokSemua(teks.isi.slice(sebutan.end, akhirNomor), /\b(?:nomor|tahun)(?= )/g))
    hasil.push({
      start: sebutan.end + index,
      end: sebutan.end + index + kataKecil.length,
      isi: kapitalAwal(kataKecil),
      pesan:
        'Kata Nomor dan Tahun dalam sebutan peraturan diawali huruf kapital (contoh pada butir 45 sampai dengan butir 49 Lampiran II UU 12/2011)',
      severity: 'peringatan',
    })
  if (sebelumJudul && tahun && sitasi.tahun) hasil.push(ganda(sebelumJudul.index + 1, 'Tahun'))
  if (sitasi.judul && sitasi.tahun && teks.isi.slice(sitasi.tahun.end, sitasi.judul.start) === ' ')
    hasil.push({
      start: sitasi.judul.start,
      end: sitasi.judul.start + 'Perubahan'.length,
      isi: 'tentang Perubahan',
      pesan: 'Kata “tentang” di depan nama peraturan hilang (contoh pada butir 45 Lampiran II UU 12/2011)',
      severity: 'galat',
    })
  if (sitasi.judul && teks.isi.startsWith('tentang ', sitasi.judul.start)) hasil.push(ganda(sitasi.judul.start, 'tentang'))
  return hasil
}

/** Kinds, numbers and gazettes that a legal basis shortens, and what stands there in full. */
const singkatan: ReadonlyMap<string, string> = new Map([
  ['UU', 'Undang-Undang'],
  ['PP', 'Peraturan Pemerintah'],
  ['Perpu', 'Peraturan Pemerintah Pengganti Undang-Undang'],
  ['Perppu', 'Peraturan Pemerintah Pengganti Undang-Undang'],
  ['Perpres', 'Peraturan Presiden'],
  ['Keppres', 'Keputusan Presiden'],
  ['Inpres', 'Instruksi Presiden'],
  ['Permendagri', 'Peraturan Menteri Dalam Negeri'],
  ['Kepmendagri', 'Keputusan Menteri Dalam Negeri'],
  ['Permen', 'Peraturan Menteri'],
  ['Perda', 'Peraturan Daerah'],
  ['Pergub', 'Peraturan Gubernur'],
  ['Perbup', 'Peraturan Bupati'],
  ['Perwali', 'Peraturan Wali Kota'],
  ['Perwal', 'Peraturan Wali Kota'],
  ['LN', 'Lembaran Negara Republik Indonesia'],
  ['TLN', 'Tambahan Lembaran Negara Republik Indonesia'],
  ['BN', 'Berita Negara Republik Indonesia'],
  ['LD', 'Lembaran Daerah'],
  ['TLD', 'Tambahan Lembaran Daerah'],
  ['BD', 'Berita Daerah'],
])
const polaSingkatan = new RegExp(
  `(?<![A-Za-z0-9/.-])(${[...singkatan.keys()].join('|')})(?: RI)?(?= (?:Nomor|No\\.?|Tahun|Kabupaten|Kota|Provinsi) ?[A-Z\\d])`,
  'g',
)
const polaNo = /(?<=[A-Za-z] |Tahun \d{4},? )(?:No|NO|no)[.:]? ?(\d+)/g

/** The short forms in one basis. */
function daftarSingkat(teks: Teks): Salah[] {
  const kata = cocokSemua(teks.isi, polaSingkatan).map(({ 0: tertulis, 1: kunci = '', index }) => ({
    tertulis,
    isi: singkatan.get(kunci) ?? '',
    index,
  }))
  const nomor = cocokSemua(teks.isi, polaNo).map(({ 0: tertulis, 1: angka = '', index }) => ({ tertulis, isi: `Nomor ${angka}`, index }))
  return [...kata, ...nomor].map(({ tertulis, isi, index }) => ({
    start: index,
    end: index + tertulis.length,
    isi,
    pesan: 'Dasar hukum disebut lengkap, tidak disingkat (contoh pada butir 45 sampai dengan butir 49 Lampiran II UU 12/2011)',
    severity: 'peringatan',
  }))
}

/** How a legal basis names an act: the capitals of its kind, of Nomor and of Tahun, no "Republik Indonesia", "tentang" in small letters, nothing cut short or twice. */
export const sitasiBentukSebutan = defineRule({
  id: 'sitasi-bentuk-sebutan',
  summary:
    'Jenis peraturan dalam dasar hukum ditulis lengkap, diawali huruf kapital, tanpa Republik Indonesia, dan diikuti “tentang” dengan huruf kecil.',
  sources: [
    { kode: 'A', butir: '45' },
    { kode: 'A', butir: '46' },
    { kode: 'P', catatan: 'Kata tentang ditulis dengan huruf kecil; jenis, nomor, dan terbitan tidak disingkat.' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['DSH-15'], salah: contoh(uuPemda.replace('Undang-Undang Nomor', 'Undang-Undang «Republik Indonesia» Nomor')), benar },
      { pedoman: ['DSH-16'], salah: contoh(uuPemda.replace('Undang-Undang', '«Undang-undang»')), benar },
      { pedoman: ['DSH-17'], salah: contoh(uuPemda.replace('tentang', '«Tentang»')), benar },
      contoh(
        `${perda(3, 2016)} sebagaimana telah diubah dengan ${perda(4, 2019).replace('tentang', '«Perubahan» atas Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016 tentang')}`,
      ),
      contoh(uuPemda.replace('tentang', '«tetang»')),
      contoh(uuPemda.replace('Tahun 2014 tentang', '«tahun» 2014 tentang')),
      contoh(uuPemda.replace('Undang-Undang Nomor', 'Undang-Undang «nomor»')),
      contoh(uuPemda.replace('2014 tentang', '2014 «Tahun» tentang')),
      contoh(uuPemda.replace('tentang', 'tentang «tentang»')),
      contoh('«Permendagri» Nomor 12 Tahun 2017 tentang Rapat (Berita Negara Republik Indonesia Tahun 2017 Nomor 451)'),
      contohPembukaan({
        mengingat: daftarContoh(
          dasarContoh.uud,
          uuAsn,
          '«Perda» Kabupaten Contoh «No. 2» Tahun 2018 tentang Rapat («LD» Kabupaten Contoh Tahun 2018 Nomor 2)',
        ),
      }),
      contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, uuAsn, dasarContoh.perda(2, 2018).replace('Nomor 2', '«No.2»')) }),
      contoh('Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2018 tentang Rapat (Lembaran Daerah Kabupaten Contoh Tahun 2018 «No. 2»)'),
      contoh('Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2018 tentang Rapat (Lembaran Daerah Kabupaten Contoh Tahun 2018 «no 2»)'),
      contoh('Peraturan Daerah Kabupaten Contoh «No: 3» Tahun 2018 tentang Rapat (Lembaran Daerah Kabupaten Contoh Tahun 2018 Nomor 2)'),
    ],
    valid: [
      benar,
      contoh(
        'Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2018 tentang Rencana Induk tahun 2018-2038 (Lembaran Daerah Kabupaten Contoh Tahun 2018 Nomor 2)',
      ),
      contoh('Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun tentang Rapat (Lembaran Daerah Kabupaten Contoh Tahun 2018 Nomor 2)'),
    ],
  }),
  create: ({ derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN) return
      const salah = fakta(dasarHukum).flatMap(letak => daftarSalah(letak).map(satu => ({ ...satu, teks: letak.teks })))
      const singkat = fakta(daftarDasar).flatMap(({ daftarTeks }) =>
        daftarTeks.flatMap(teks => daftarSingkat(teks).map(satu => ({ ...satu, teks }))),
      )
      for (const { teks, start, end, isi, pesan, severity, awal } of [...salah, ...singkat])
        report({ teks, start, end }, `${pesan}: ${isi ? `tulis “${isi}”` : 'hapus'}.`, {
          severity,
          perbaikan: [{ letak: { teks, start: awal ?? start, end }, isi }],
        })
    },
  }),
})
