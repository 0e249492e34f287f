import {
  akhirSendiri,
  cariTeruji,
  cariTerujiDiGazet,
  formatTanggal,
  gazetSitasi,
  keadaanSitasiTeruji,
  type Sitasi,
  sebutSitasi,
} from '@perkada/core'
import { dasarHukum, type LetakSitasi } from '../../fakta/dasar-hukum.ts'
import { type SitasiDiTempat, semuaSitasi } from '../../fakta/semua-sitasi.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { AktaTersebut, lainDariSebelumnya, type Sebutan } from './akta-tersebut.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'
import { angka, kunciGazet, sebutGazet } from './kunci-gazet.ts'
import { daftarNamaBerbeda } from './nama-berbeda.ts'
import { daftarTerakhirBerbeda } from './perubahan-terakhir.ts'
import { daftarKembar, type SitasiKembar } from './sitasi-kembar.ts'

const naskah = (mengingat: string) => contohPembukaan({ mengingat })

type Alasan = string | undefined

/** "tentang Penetapan Undang-Undang Darurat Nomor 4 Tahun 1956 (Lembaran Negara Tahun 1956 …)": the gazette of the act in the title. */
const milikYangDisebut = ({ judul }: Sitasi, terbit: string): boolean =>
  judul !== undefined &&
  !/^Perubahan\b/i.test(judul.nilai) &&
  [...judul.nilai.matchAll(/\btahun (\d{4})\b/gi)].some(cocok => cocok[1] === terbit)

/** The gazette of an older act in the title, which ends before its own: sitasi-data tells that the title is not whole. */
const milikNama = (sitasi: Sitasi, terbit: string | undefined): boolean =>
  terbit !== undefined && terbit !== angka(sitasi.tahun) && milikYangDisebut(sitasi, terbit)

/** A gazette older than the act, or the gazette of the act that is amended. */
function salahTahun({ sitasi, diubah }: Pick<LetakSitasi, 'sitasi' | 'diubah'>): Alasan {
  const gazet = gazetSitasi(sitasi, false)
  const [tahun, terbit] = [angka(sitasi.tahun), angka(gazet?.tahun)]
  const milikInduk = diubah && kunciGazet(gazet) !== undefined && kunciGazet(gazetSitasi(diubah, false)) === kunciGazet(gazet)
  if (milikInduk && gazet && angka(sitasi.nomor) !== angka(diubah.nomor))
    return `${sebutGazet(gazet)} adalah milik ${sebutSitasi(diubah)} yang diubah, bukan milik ${sebutSitasi(sitasi)}`
  if (!gazet || !tahun || !terbit || Number(terbit) >= Number(tahun) || milikYangDisebut(sitasi, terbit)) return undefined
  return `${sebutSitasi(sitasi)} tidak mungkin dimuat dalam ${sebutGazet(gazet)} yang lebih tua`
}

/** Acts before it were at times published years after they were made. */
const TAHUN_TERBIT_SEGERA = 1966

/** A gazette of the state two years or more younger than the act: one of the two years is a slip. */
function terbitLama({ sitasi }: Pick<LetakSitasi, 'sitasi'>): Alasan {
  const gazet = gazetSitasi(sitasi, false)
  const [tahun, terbit] = [angka(sitasi.tahun), angka(gazet?.tahun)]
  if (!gazet || !tahun || !terbit || gazet.wilayah !== 'Negara' || Number(tahun) < TAHUN_TERBIT_SEGERA) return undefined
  if (Number(terbit) - Number(tahun) < 2 || milikYangDisebut(sitasi, terbit)) return undefined
  return `${sebutSitasi(sitasi)} di sini dimuat dalam ${sebutGazet(gazet)} yang lebih muda ${Number(terbit) - Number(tahun)} tahun: salah satu tahunnya agaknya salah ketik`
}

/** What the hand-checked table knows otherwise. */
function lainDariTabel({ sitasi }: LetakSitasi): Alasan {
  const teruji = cariTeruji(sitasi)
  const [gazet, tambahan] = [gazetSitasi(sitasi, false), gazetSitasi(sitasi, true)]
  if (!teruji) {
    const lain = angka(sitasi.nomor) && angka(sitasi.tahun) ? cariTerujiDiGazet(sitasi) : undefined
    return gazet && lain
      ? `${sebutGazet(gazet)} memuat ${sitasi.sebutan.nilai} Nomor ${lain.nomor} Tahun ${lain.tahun}, bukan ${sebutSitasi(sitasi)} (tabel sitasi teruji per ${formatTanggal(keadaanSitasiTeruji)})`
      : undefined
  }
  const kunci = kunciGazet(gazet)
  if (gazet && kunci && teruji.lnNomor && !milikNama(sitasi, angka(gazet.tahun)) && kunci !== `${teruji.lnTahun}/${teruji.lnNomor}`)
    return `${sebutSitasi(sitasi)} dimuat dalam Lembaran Negara Tahun ${teruji.lnTahun} Nomor ${teruji.lnNomor}, bukan ${sebutGazet(gazet)} (tabel sitasi teruji per ${formatTanggal(keadaanSitasiTeruji)})`
  const nomorTambahan = angka(tambahan?.nomor)
  if (nomorTambahan && teruji.tln && nomorTambahan !== teruji.tln)
    return `Tambahan Lembaran Negara dari ${sebutSitasi(sitasi)} bernomor ${teruji.tln}, bukan ${nomorTambahan} (tabel sitasi teruji per ${formatTanggal(keadaanSitasiTeruji)})`
  return undefined
}

/** The title amends another act than the one it stands behind. */
function lainDariInduk({ sitasi, diubah }: Pick<LetakSitasi, 'sitasi' | 'diubah'>): Alasan {
  const asal = sitasi.asal
  if (!asal || !diubah || asal.jenis !== diubah.jenis || / dan (?:Undang-Undang|Peraturan) /i.test(sitasi.judul?.nilai ?? ''))
    return undefined
  const [a, b] = [angka(asal.nomor), angka(diubah.nomor)]
  const [x, y] = [angka(asal.tahun), angka(diubah.tahun)]
  if (!a || !b || !x || !y || (a === b && x === y)) return undefined
  return `nama ${sebutSitasi(sitasi)} menyebut perubahan atas Nomor ${asal.nomor?.nilai} Tahun ${asal.tahun?.nilai}, padahal yang diubah di sini ${sebutSitasi(diubah)}`
}

/** Acts of Mengingat that are younger than the regulation that rests on them, by the latest year that it gives itself. */
function periksaLebihMuda({ naskah, fakta, report }: Context): void {
  const { tahun, ditetapkan, diundangkan } = naskah.identitas
  const milik = [ditetapkan?.tanggal, diundangkan?.tanggal].map(tanggal => Number(tanggal?.slice(0, 4)) || 0)
  const terakhir = Math.max(tahun ?? 0, ...milik)
  for (const { sitasi, teks } of tahun ? fakta(dasarHukum) : []) {
    const lahir = angka(sitasi.tahun)
    if (sitasi.tahun && lahir?.length === 4 && Number(lahir) > terakhir)
      report(
        { teks, start: sitasi.tahun.start, end: sitasi.tahun.end },
        `${sebutSitasi(sitasi)} lebih muda daripada peraturan ini, yang bertahun ${tahun}, sehingga tidak mungkin menjadi dasarnya. Periksa kedua tahunnya.`,
        { severity: 'peringatan' },
      )
  }
}

function periksaTerbitLama(letak: Sebutan, report: Context['report']): boolean {
  const { sitasi, teks } = letak
  const alasan = terbitLama(letak)
  if (alasan)
    report({ teks, start: sitasi.start, end: akhirSendiri(sitasi) }, `${alasan}. Cocokkan dengan naskah peraturan itu.`, {
      severity: 'peringatan',
    })
  return alasan !== undefined
}

/** True where something was told. */
function periksa(letak: LetakSitasi, sebelumnya: Iterable<Sebutan>, report: Context['report']): boolean {
  const { sitasi, teks } = letak
  const ganda = lainDariSebelumnya(letak, sebelumnya)
  const daftarAlasan = [salahTahun(letak) ?? lainDariTabel(letak), lainDariInduk(letak), ganda?.alasan].filter(
    alasan => alasan !== undefined,
  )
  if (daftarAlasan.length === 0) return periksaTerbitLama(letak, report)
  const lain = ganda?.lain ?? (letak.diubah && { sitasi: letak.diubah, teks })
  report({ teks, start: sitasi.start, end: akhirSendiri(sitasi) }, `${daftarAlasan.join('; ')}. Cocokkan dengan naskah peraturan itu.`, {
    related: lain
      ? [{ teks: lain.teks, start: lain.sitasi.start, end: akhirSendiri(lain.sitasi), message: `${sebutSitasi(lain.sitasi)} ada di sini.` }]
      : [],
  })
  return true
}

/** A gazette older than the act or other than in Mengingat, or the amendment of another act, where the act is cited outside Mengingat. */
function periksaLain(letak: SitasiDiTempat, tersebut: AktaTersebut, report: Context['report']): boolean {
  const { sitasi, teks } = letak
  const tahun = salahTahun(letak) ?? lainDariInduk(letak)
  const ganda = tahun ? undefined : lainDariSebelumnya(letak, tersebut.sebelumnya(letak))
  const alasan = tahun ?? ganda?.alasan
  if (!alasan) return periksaTerbitLama(letak, report)
  report({ teks, start: sitasi.start, end: akhirSendiri(sitasi) }, `${alasan}. Cocokkan dengan naskah peraturan itu.`, {
    related: ganda ? [letakLain(ganda.lain)] : [],
  })
  return true
}

const letakLain = ({ teks, sitasi }: Sebutan) => ({
  teks,
  start: sitasi.start,
  end: akhirSendiri(sitasi),
  message: `${sebutSitasi(sitasi)} ada di sini.`,
})

function periksaKembar({ salah, lain, judul, beda, severity }: SitasiKembar, report: Context['report']): void {
  const { sitasi, teks } = salah
  report(
    { teks, start: sitasi.start, end: akhirSendiri(sitasi) },
    `Peraturan tentang ${judul} di sini ${sebutSitasi(sitasi)}, di tempat lain ${sebutSitasi(lain.sitasi)}: ${beda}nya berbeda. Cocokkan dengan naskah peraturan itu.`,
    {
      severity,
      related: [
        { teks: lain.teks, start: lain.sitasi.start, end: akhirSendiri(lain.sitasi), message: `${sebutSitasi(lain.sitasi)} ada di sini.` },
      ],
    },
  )
}

const perda = (nomor: number, tahun: number, nama: string, gazet: string) =>
  `Peraturan Daerah Kabupaten Contoh Nomor ${nomor} Tahun ${tahun} tentang ${nama} (Lembaran Daerah Kabupaten Contoh ${gazet}`
const asal = perda(14, 2016, 'Perangkat Daerah', 'Tahun 2016 Nomor 14)')
const perubahan = (gazet: string) =>
  perda(1, 2020, 'Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 14 Tahun 2016 tentang Perangkat Daerah', gazet)

/** Data of a cited act that cannot all be true. */
export const sitasiBertentangan = defineRule({
  id: 'sitasi-bertentangan',
  summary: 'Data suatu dasar hukum tidak saling bertentangan, dan tidak bertentangan dengan tabel sitasi yang teruji.',
  sources: [{ kode: 'T', catatan: 'Nomor, tahun, dan Lembaran Negara atau Daerah suatu peraturan hanya satu.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah(`1. ${asal} sebagaimana telah diubah dengan «${perubahan('Tahun 2016 Nomor 14')}»);`),
      {
        pedoman: ['DSH-25'],
        salah: naskah(
          '1. «Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 5587»);',
        ),
        benar: naskah(
          '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
        ),
      },
      naskah(
        '1. «Undang-Undang Nomor 32 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587»);',
      ),
      naskah(
        '1. Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 69, Tambahan Lembaran Negara Republik Indonesia Nomor 5871);',
      ).replace('perlu ditata;', 'perlu ditata menurut «Undang-Undang Nomor 18 Tahun 2016 tentang Penyandang Disabilitas»;'),
      naskah('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;').replace(
        'Rapat diadakan',
        'Rapat menurut «Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat Kerja (Berita Daerah Kabupaten Contoh Tahun 2017 Nomor 3»), diadakan',
      ),
      naskah(`1. ${asal};`).replace('Rapat diadakan', `Rapat menurut «${asal.replace('Nomor 14)', 'Nomor 15')}»), diadakan`),
      naskah('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;')
        .replace('perlu ditata;', 'perlu ditata karena Peraturan Bupati Contoh Nomor 5 Tahun 2018 tentang Rapat Kerja sudah tidak sesuai;')
        .replace('Rapat diadakan', '«Peraturan Bupati Contoh Nomor 6 Tahun 2018 tentang Rapat Kerja» dicabut dan rapat diadakan'),
      naskah('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;')
        .replace('perlu ditata;', 'perlu ditata karena Peraturan Bupati Contoh Nomor 5 Tahun 2019 tentang Rapat Kerja perlu diganti;')
        .replace(
          'Rapat diadakan',
          '«Peraturan Bupati Contoh Nomor 5 Tahun 2018 tentang Rapat Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5») dicabut dan rapat diadakan',
        ),
      naskah('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;').replace(
        'perlu ditata;',
        'perlu ditata menurut Peraturan Pemerintah Nomor 8 Tahun 2014 tentang Rapat sebagaimana telah diubah dengan «Peraturan Pemerintah Nomor 9 Tahun 2015 tentang Perubahan atas Peraturan Pemerintah Nomor 8 Tahun 2013 tentang Rapat»;',
      ),
      naskah(
        '1. «Peraturan Daerah Kabupaten Contoh Nomor 8 Tahun 2018 tentang Ketertiban (Lembaran Daerah Kabupaten Contoh Tahun 2019 Nomor 8, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5»);',
      ).replace('perlu ditata;', 'perlu ditata menurut Peraturan Daerah Kabupaten Contoh Nomor 8 Tahun 2019 tentang Ketertiban;'),
      naskah('1. Peraturan Pemerintah Nomor 8 Tahun 2014 tentang Rapat Dinas;').replace(
        'perlu ditata;',
        'perlu ditata menurut «Peraturan Pemerintah Nomor 8 Tahun 2015 tentang Rapat Dinas, rapat» perlu diadakan tiap bulan;',
      ),
      naskah('1. Peraturan Pemerintah Nomor 8 Tahun 2014 tentang Rapat Dinas;').replace(
        'perlu ditata;',
        'perlu ditata menurut «Peraturan Pemerintah Nomor 8 Tahun 2015 tentang Rapat Dinas (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 5»);',
      ),
      naskah('1. Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2013 tentang Lembaga Kemasyarakatan Desa;').replace(
        'perlu ditata;',
        'perlu ditata menurut Peraturan Daerah Kabupaten Contoh Nomor 02 Tahun 2013 tentang «Lembaga Masyarakat Desa», yang sudah berlaku;',
      ),
      naskah('1. Peraturan Menteri Keuangan Nomor 5 Tahun «2026» tentang Uang Rapat;'),
      naskah(
        `1. ${asal} sebagaimana telah beberapa kali diubah, terakhir dengan «Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2020»;`,
      ).replace(
        'perlu ditata;',
        'perlu ditata menurut Peraturan Daerah Kabupaten Contoh Nomor 14 Tahun 2016 sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2019;',
      ),
      naskah('1. Peraturan Presiden Nomor 77 Tahun 2021 tentang Rapat Kerja Dinas;').replace(
        'perlu ditata;',
        'perlu ditata menurut Peraturan Presiden Nomor 77 Tahun 2021 tentang «Percepatan Perbaikan Gizi»;',
      ),
      naskah('1. «Peraturan Pemerintah Nomor 98 Tahun 2008 tentang Rapat (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 5»);'),
    ],
    valid: [
      naskah(`1. ${asal} sebagaimana telah beberapa kali diubah, terakhir dengan ${perubahan('Tahun 2020 Nomor 1')});`).replace(
        'perlu ditata;',
        'perlu ditata menurut Peraturan Daerah Kabupaten Contoh Nomor 14 Tahun 2016 sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2020;',
      ),
      naskah(
        '1. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9);',
      ),
      // An emergency act is counted in a series of its own: not the act of that number in the table.
      naskah('1. Undang-Undang Nomor 9 Drt Tahun 1956 tentang Pembentukan Daerah Kecil (Lembaran Negara Tahun 1956 Nomor 60);'),
      naskah('1. Peraturan Pemerintah Nomor 98 Tahun 2015 tentang Rapat (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 5);'),
      naskah(
        '1. Peraturan Menteri Keuangan Nomor 5 Tahun 2020 tentang Uang Rapat (Berita Negara Republik Indonesia Tahun 2020 Nomor 50);\n\n2. Peraturan Menteri Dalam Negeri Nomor 5 Tahun 2020 tentang Rapat (Berita Negara Republik Indonesia Tahun 2020 Nomor 77);',
      ),
      naskah('1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;').replace(
        'Rapat diadakan setiap bulan.',
        'a. Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Tata Kerja Dinas\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2018 tentang Tata Kerja Dinas',
      ),
      naskah('1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;').replace(
        'Rapat diadakan',
        'Rapat menurut Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah diadakan',
      ),
      naskah(`1. ${asal} sebagaimana telah diubah dengan ${perubahan('Tahun 2020 Nomor 1')});`),
      naskah(
        '1. Undang-Undang Nomor 7 Tahun 1961 tentang Penetapan Undang-Undang Darurat Nomor 9 Tahun 1957 (Lembaran Negara Tahun 1957, Tambahan Lembaran Negara Nomor 1201) sebagai Undang-Undang (Lembaran Negara Tahun 1961 Nomor 41);',
      ),
      contohPerubahan({
        pembuka:
          'Beberapa ketentuan dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3) yang telah beberapa kali diubah dengan Peraturan Bupati:\n\na. Nomor 4 Tahun 2019 tentang Perubahan atas Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4); dan\n\nb. Nomor 5 Tahun 2020 tentang Perubahan Kedua atas Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2020 Nomor 5),\n\ndiubah sebagai berikut:',
      }),
    ],
  }),
  create: context => ({
    selesai() {
      const { report, fakta, derau } = context
      if (derau) return
      periksaLebihMuda(context)
      const tersebut = new AktaTersebut()
      const ditunjuk = new Set<Sitasi | undefined>()
      const tandai = ({ sitasi }: Sebutan) => ditunjuk.add(sitasi).add(sitasi.asal)
      for (const letak of fakta(dasarHukum)) if (periksa(letak, tersebut.sebelumnya(letak), report)) tandai(letak)
      for (const satu of fakta(semuaSitasi)) if (satu.ruas !== 'mengingat' && periksaLain(satu, tersebut, report)) tandai(satu)
      for (const { salah, lain, nama, start, end } of fakta(daftarNamaBerbeda))
        if (!ditunjuk.has(salah.sitasi))
          report(
            { teks: salah.teks, start, end },
            `${sebutSitasi(salah.sitasi)} di sini bernama “${salah.teks.isi.slice(start, end)}”, dalam Mengingat “${nama}”. Cocokkan dengan naskah peraturan itu.`,
            { severity: 'peringatan', related: [letakLain(lain)] },
          )
      for (const { pesan, sitasi, letak, lain } of fakta(daftarTerakhirBerbeda))
        if (!ditunjuk.has(sitasi)) report(letak, pesan, { severity: 'peringatan', related: [letakLain(lain)] })
      for (const kembar of fakta(daftarKembar)) if (!ditunjuk.has(kembar.salah.sitasi)) periksaKembar(kembar, report)
    },
  }),
})
