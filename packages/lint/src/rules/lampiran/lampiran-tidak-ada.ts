import { type Acuan, bacaRomawi, formatRomawi, gabungkan, type Naskah, naskahKosong, type Teks, telusuri, type Unsur } from '@perkada/core'
import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { defineRule } from '../../rule.ts'

const naskah = (pasal: string, lampiran = '') => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

${pasal}

Pasal 2

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN
${lampiran}`

const KEPALA = `
LAMPIRAN I
PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024
TENTANG
TATA KERJA

BAGAN TATA KERJA

1. Bupati
2. Perangkat Daerah
`

/** The annexes that the text has; one whose number cannot be read may be any. */
interface Persediaan {
  readonly ada: ReadonlySet<string>
  readonly takTerbaca: number
  readonly jumlah: number
}

/** An annex may stand in the text without a heading of its own: how long such text must be, in characters. */
const PANJANG_EKOR = 400

const kunci = (nilai: string) => `${bacaRomawi(nilai.toUpperCase()) ?? nilai.toUpperCase()}`

/** The annexes whose number stands twice: one of them may be the one that is missed. */
function nomorKembar({ daftarLampiran }: Naskah): string {
  const daftar = daftarLampiran.flatMap(({ nomor }) => (nomor?.urutan === undefined ? [] : [nomor.nilai]))
  const kembar = daftar.find((nilai, ke) => daftar.indexOf(nilai) < ke)
  return kembar === undefined ? '' : ` Kepala “LAMPIRAN ${kembar}” ada lebih dari satu: mungkin salah satunya lampiran ini.`
}

function persediaan({ daftarLampiran, penjelasan, sisa }: Naskah): Persediaan {
  const ada = new Set(daftarLampiran.flatMap(({ nomor }) => (nomor?.urutan === undefined ? [] : [kunci(nomor.nilai)])))
  let takTerbaca = daftarLampiran.filter(({ nomor }) => nomor?.urutan === undefined).length
  const catat = (nomor: string | undefined) => {
    if (nomor) ada.add(kunci(nomor))
    else takTerbaca++
  }
  const cari = ({ isi }: Teks) => {
    for (const cocok of isi.matchAll(/\bLAMPIRAN\b ?([IVX]{1,5}\b)?/g)) catat(cocok[1])
  }
  if (penjelasan) telusuri({ ...naskahKosong, penjelasan }, { teks: cari })
  for (const { teks } of sisa) {
    const tajuk = /^lampiran ?([ivx]{1,5}\b|\d{1,2}\b)?/i.exec(teks.isi)
    if (tajuk) catat(tajuk[1])
    else cari(teks)
  }
  return { ada, takTerbaca, jumlah: ada.size + takTerbaca }
}

const panjangSisa = ({ sisa }: Naskah) => sisa.reduce((panjang, { teks }) => panjang + teks.isi.length, 0)

/** A reference, with the annexes that it names and the text lacks. */
interface Hilang {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly nilai: readonly string[]
}

const sebut = ({ nilai }: Hilang): string => gabungkan(nilai.map(satu => `Lampiran ${satu}`.trim()))

/** The annexes that one element of a reference names; "" for an annex without number. */
function daftarNilai({ alamat, sampai, daftarPenunjuk }: Unsur): string[] {
  if (alamat.lampiran === undefined || daftarPenunjuk.some(({ derau }) => derau)) return []
  const [dari, hingga] = [alamat.lampiran, sampai?.alamat.lampiran].map(nilai => (nilai ? bacaRomawi(nilai.toUpperCase()) : undefined))
  if (dari === undefined || hingga === undefined || hingga < dari || hingga - dari > 30) return [alamat.lampiran]
  return [...Array(hingga - dari + 1).keys()].map(ke => formatRomawi(dari + ke))
}

/** "Lampiran" without a number is meant for an annex of this regulation only where the sentence says so. */
const menunjukSendiri = ({ akta, pengantar }: Acuan, teks: Teks, end: number): boolean =>
  akta !== undefined ||
  pengantar.sebagaimana ||
  pengantar.kerja !== undefined ||
  /^[^.;]{0,40}\bbagian (?:yang )?tidak terpisah/i.test(teks.isi.slice(end))

/** "Jadwal tidak dituangkan dalam Lampiran": the sentence says that there is none. "Yang tidak tercantum dalam Lampiran" takes one for granted. */
const disangkal = (isi: string, start: number): boolean =>
  /(?<!\byang )\b(?:tidak|bukan)(?: [a-z]{4,20})? $/.test(isi.slice(Math.max(0, start - 40), start))

/** Letters behind a reference within which a sentence says so, and more. */
const JANGKAUAN = 400

/** An amending regulation speaks of the annexes of another act: its own is the one that it says to be part of it. */
const milikPerubahan = ({ akta }: Acuan, teks: Teks, end: number): boolean =>
  akta !== undefined ||
  /^[^.;:]{0,80}\bbagian (?:yang )?tidak terpisah\w* dari [^.;:]{0,60}\bini\b/i.test(
    teks.isi.slice(end, end + JANGKAUAN).split(/lampiran/i)[0] ?? '',
  )

/** A text that was enacted and copied without any of its annexes, or without all that follows its body: they are often published in files of their own. */
const disalinTanpaLampiran = ({ identitas, berdepan, penutup }: Naskah, jumlah: number): boolean =>
  !berdepan &&
  jumlah === 0 &&
  identitas.nomor !== undefined &&
  (Object.keys(penutup).length === 0 || (!!identitas.ditetapkan?.tanggal && !!identitas.ditetapkan.nama))

/** A reference to an annex of this regulation that the text does not have. */
export const lampiranTidakAda = defineRule({
  id: 'lampiran-tidak-ada',
  summary: 'Lampiran yang diacu ada di dalam naskah.',
  sources: [
    { kode: 'T', catatan: 'Yang diacu harus ada.' },
    { kode: 'A', butir: '192' },
    { kode: 'A', butir: '194' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['LMP-02'],
        salah: naskah('Bagan «tercantum dalam Lampiran II» yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', KEPALA),
        benar: naskah('Bagan tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', KEPALA),
      },
      naskah(
        'Bagan tata kerja tercantum «dalam Lampiran II» yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
        KEPALA,
      ).replace('tercantum «dalam Lampiran II»', '«tercantum dalam Lampiran II»'),
      naskah(
        'Bagan tercantum dalam Lampiran I dan laporan «tercantum dalam Lampiran II» yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
        KEPALA + KEPALA,
      ),
      naskah('Jabatan yang tidak «tercantum dalam Lampiran» Peraturan Bupati ini ditetapkan dengan Keputusan Bupati.'),
      naskah('Bagan tata kerja digambarkan «sebagaimana lampiran» yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.'),
    ],
    valid: [
      naskah('Bagan tata kerja tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', KEPALA),
      naskah('Urusan tercantum dalam Lampiran Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.'),
      naskah('Permohonan disertai lampiran laporan tahunan.'),
      naskah('Jadwal rapat tidak dituangkan dalam Lampiran Peraturan Bupati ini karena disesuaikan setiap tahun.'),
    ],
  }),
  create: ({ naskah, identitas, fakta, report }) => ({
    selesai({ sifat, berdepan }) {
      if (sifat.cuplikan) return
      const { ada, takTerbaca, jumlah } = persediaan(naskah)
      const hilang = (nilai: string) =>
        nilai ? !ada.has(kunci(nilai)) && (takTerbaca === 0 || Number(kunci(nilai)) > jumlah) : jumlah === 0
      const mungkinTanpaKepala = !berdepan && panjangSisa(naskah) > PANJANG_EKOR
      const disalin = disalinTanpaLampiran(naskah, jumlah)
      const ekor = mungkinTanpaKepala
        ? ' Mungkin isinya ada pada teks di luar bagian peraturan: beri kepala lampiran.'
        : disalin
          ? ` Naskah ini ${identitas.ditetapkan?.nama ? 'sudah ditetapkan' : 'terputus sebelum penutupnya'}: mungkin lampirannya terbit dalam berkas tersendiri.`
          : nomorKembar(naskah)
      const dilaporkan = new Set<string>()
      const daftarHilang: Hilang[] = []
      for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
        if (acuan.milik !== 'sendiri' || tempat.ruas !== 'batang-tubuh' || tempat.kutipan) continue
        if (sifat.perubahan && !milikPerubahan(acuan, teks, acuan.end)) continue
        if (!acuan.daftarUnsur.some(({ alamat }) => alamat.lampiran !== undefined)) continue
        const nilai = [...new Set(acuan.daftarUnsur.flatMap(daftarNilai))].filter(satu => hilang(satu) && !dilaporkan.has(kunci(satu)))
        if (!nilai.length) continue
        if (nilai.includes('') && (disangkal(teks.isi, acuan.start) || !menunjukSendiri(acuan, teks, acuan.end))) continue
        for (const satu of nilai) dilaporkan.add(kunci(satu))
        daftarHilang.push({ teks, start: acuan.start, end: acuan.end, nilai })
      }
      // Where the text has no annex at all, all of them are absent for one reason; two are told each at its place.
      const [pertama, ...lain] = daftarHilang
      const sekaligus = jumlah === 0 && pertama && lain.length > 1 ? [pertama] : daftarHilang
      for (const satu of sekaligus)
        report(
          satu,
          `${sebut(satu)} diacu di sini, tetapi tidak ada di dalam naskah. Lampiran merupakan bagian peraturan (butir 192 Lampiran II UU 12/2011): ${disalin ? 'sertakan lampiran itu.' : 'sertakan lampiran itu, atau hapus acuannya.'}${ekor}${sekaligus === daftarHilang || !lain.length ? '' : ` Begitu pula ${lain.length} acuan lain: naskah ini tidak berlampiran.`}`,
          {
            severity: mungkinTanpaKepala || disalin ? 'peringatan' : 'galat',
            related: sekaligus === daftarHilang ? [] : lain.map(juga => ({ ...juga, message: `${sebut(juga)} diacu di sini.` })),
          },
        )
    },
  }),
})
