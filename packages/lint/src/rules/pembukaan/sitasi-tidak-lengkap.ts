import { akhirSendiri, cariTeruji, gazetSitasi, type Severity, type Sitasi, sebutSitasi } from '@perkada/core'
import { dasarHukum, type LetakSitasi } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const naskah = (mengingat: string) => contohPembukaan({ mengingat })

interface Kurang {
  readonly severity: Severity
  readonly apa: string
  readonly butir?: string
}

const kurang = (severity: Severity, apa: string, butir?: string): Kurang => ({ severity, apa, ...(butir && { butir }) })

/** "Nomor XX Tahun XXXX" is still to be filled in, which isian-terbuka tells. */
const belumDiisi = /^ Tahun X{4}/

/** "2. Nomor 72 Tahun 2021 tentang …", "2. tentang …": the kind of the act is lost. */
const tanpaJenis = /^(?:Nomor \d{1,3} Tahun \d{4} )?tentang(?= [A-ZÀ-Þ])/

/** An old or ministerial number carries its year: "12/PMK.07/2010", "5/2014". */
const bertahun = (nomor: string | undefined): boolean => /[/.-]/.test(nomor ?? '')

/** Number, year and title: what every citation has (butir 45). */
function kurangIdentitas({ nomor, tahun, judul, end }: Sitasi, perubahan: boolean, isi: string): Kurang[] {
  const hasil: Kurang[] = []
  if (!nomor?.nilai) hasil.push(kurang('galat', 'nomor', '45'))
  if (!tahun && !bertahun(nomor?.nilai)) hasil.push(kurang('galat', 'tahun', '45'))
  const bersama = /^[\s,]{0,3}(?:jo|juncto|jis)\b/i.test(isi.slice(end, end + 12))
  if (!judul && !bersama) hasil.push(kurang(perubahan ? 'peringatan' : 'galat', 'nama (tentang …)', '45'))
  return hasil
}

/** Acts of the Republic of 1950 stand in a Berita Negara that is cited by its day or year. */
const TANPA_NOMOR_BERITA = 1950

/** Gazette and supplement as far as the act can have them: the checked table goes before the age of the act. */
function kurangGazet(sitasi: Sitasi): Kurang[] {
  const { jenis, tahun } = sitasi
  const [ada, adaTambahan] = [gazetSitasi(sitasi, false), gazetSitasi(sitasi, true)]
  const teruji = cariTeruji(sitasi)
  const usia = /^\d{4}$/.test(tahun?.nilai ?? '') ? Number(tahun?.nilai) : 0
  const hasil: Kurang[] = []
  if (jenis.gazet === 'Lembaran Negara' && jenis.tambahan) {
    if (!ada && (teruji ? teruji.lnNomor !== undefined : usia > 1950)) hasil.push(kurang('galat', 'Lembaran Negara', '47'))
    if (!adaTambahan && (teruji ? teruji.tln !== undefined : usia >= 1960))
      hasil.push(kurang(teruji ? 'galat' : jenis.tambahanKadang ? 'saran' : 'peringatan', 'Tambahan Lembaran Negara', '47'))
  } else if (jenis.gazet === 'Lembaran Daerah') {
    if (!ada) hasil.push(kurang('galat', 'Lembaran Daerah', '49'))
    if (!adaTambahan) hasil.push(kurang('saran', 'Tambahan Lembaran Daerah', '49'))
  } else if (jenis.gazet && !ada && usia >= 2008 && !/^Keputusan/i.test(sitasi.sebutan.nilai)) hasil.push(kurang('saran', jenis.gazet))
  if (ada && jenis.gazet && !(ada.terbitan === 'Berita' && usia <= TANPA_NOMOR_BERITA)) {
    if (!ada.tahun) hasil.push(kurang('galat', `tahun ${ada.terbitan} ${ada.wilayah}`, jenis.tambahan ? '47' : '49'))
    if (!ada.nomor) hasil.push(kurang('galat', `nomor ${ada.terbitan} ${ada.wilayah}`, jenis.tambahan ? '47' : '49'))
  }
  if (adaTambahan && jenis.gazet && !adaTambahan.nomor)
    hasil.push(kurang('peringatan', `nomor Tambahan ${adaTambahan.terbitan} ${adaTambahan.wilayah}`, jenis.tambahan ? '47' : '49'))
  return hasil
}

function daftarKurang({ sitasi, teks, diubah, utuh }: LetakSitasi): Kurang[] {
  if (sitasi.jenis.tunggal || sitasi.nomor?.nilai === '…') return []
  const identitas = kurangIdentitas(sitasi, diubah !== undefined, teks.isi)
  if (identitas.some(satu => satu.severity === 'galat'))
    return kataTeracak.test(teks.isi.slice(sitasi.start, sitasi.end + 60)) ? identitas.map(ringankan) : identitas
  return utuh ? [...identitas, ...kurangGazet(sitasi).map(satu => (diubah && !cariTeruji(sitasi) ? ringankan(satu) : satu))] : identitas
}

/** "Undang-Undang Penerbangan Nomor (Lembaran 1 Tahun Negara 2009": a converter read the words of two lines across each other. */
const kataTeracak = /\bNomor \((?:Lembaran|Berita|Tambahan)\b/

/** That an amending act carries its gazette is shown by examples only. */
const ringankan = (satu: Kurang): Kurang => (satu.severity === 'galat' ? { ...satu, severity: 'peringatan' } : satu)

const kekuatan: readonly Severity[] = ['saran', 'peringatan', 'galat']
const gabung = (bagian: readonly string[]): string =>
  bagian.length < 2 ? bagian.join('') : `${bagian.slice(0, -1).join(', ')} dan ${bagian.at(-1)}`

/** What a citation of Mengingat lacks: number, year, name, gazette. */
export const sitasiTidakLengkap = defineRule({
  id: 'sitasi-tidak-lengkap',
  summary: 'Dasar hukum disebut dengan nomor, tahun, nama, serta Lembaran Negara atau Lembaran Daerahnya.',
  sources: [
    { kode: 'A', butir: '45' },
    { kode: 'A', butir: '47' },
    { kode: 'A', butir: '49' },
    { kode: 'P', catatan: 'Berita Negara dan Berita Daerah disebut dalam praktik, tidak diwajibkan Lampiran II.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DSH-18'],
        salah: naskah('1. «Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 7»);'),
        benar: naskah(
          '1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495);',
        ),
      },
      {
        pedoman: ['DSH-19'],
        salah: naskah('1. «Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik»;'),
        benar: naskah(
          '1. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182);',
        ),
      },
      {
        pedoman: ['DSH-20'],
        salah: naskah('1. «Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah»;'),
        benar: naskah(
          '1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2008 Nomor 7, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 3);',
        ),
      },
      {
        pedoman: ['DSH-22'],
        salah: naskah(
          '1. «Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah» sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2012 tentang Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2012 Nomor 2, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5);',
        ),
        benar: naskah(
          '1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2008 Nomor 7, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 3) sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2012 tentang Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2012 Nomor 2, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5);',
        ),
      },
      {
        pedoman: ['DSH-24'],
        salah: naskah(
          '1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2008 Nomor 7, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 3) sebagaimana telah diubah dengan «Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2012 (Lembaran Daerah Kabupaten Contoh Tahun 2012 Nomor 2, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5»);',
        ),
        benar: naskah(
          '1. Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2008 Nomor 7, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 3) sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2012 tentang Perubahan atas Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2012 Nomor 2, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 5);',
        ),
      },
      naskah(
        '1. «Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114»);',
      ),
      naskah('1. «Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah»;'),
      naskah(
        '1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n2. «Nomor 72 Tahun 2021 tentang» Rapat (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 172);',
      ),
      naskah(
        '1. «Peraturan Daerah Kabupaten Contoh Nomor 7 Tahun 2008 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2008 Nomor 7») sebagaimana telah diubah dengan «Peraturan Daerah Nomor»;',
      ),
    ],
    valid: [
      naskah(
        '1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun Tahun 2014 Nomor Nomor Tambahanan 7 Lembaran Negara Nomor5495);',
      ),
      naskah(
        '1. Undang-Undang Nomor 17 Tahun 1950 tentang Pembentukan Daerah-daerah Kota Kecil dalam Lingkungan Propinsi Jawa Timur, Jawa Tengah dan Jawa Barat;',
      ),
      naskah(
        '1. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Contoh (Berita Negara Republik Indonesia Tahun 1950);',
      ),
      naskah(
        '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
      ),
      naskah('1. Peraturan Pemerintah Nomor XX Tahun XXXX tentang Rapat (Lembaran Negara Republik Indonesia Tahun XXXX Nomor XX);'),
      naskah(
        '1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495); Memutuskan: Menetapkan: Peraturan Bupati tentang Rapat. Pasal 1. Rapat menurut Undang-Undang Nomor 19 Tahun 2018 dicatat.',
      ),
    ],
  }),
  create: ({ derau, report, fakta }) => ({
    alinea({ teks }, { ruas, daftarButir, butir }) {
      const cocok = !derau && ruas === 'mengingat' && daftarButir.length === 1 && tanpaJenis.exec(teks.isi)
      const [pertama] = butir?.isi ?? []
      if (!cocok || pertama?.tipe !== 'alinea' || pertama.teks !== teks) return
      report(
        { teks, start: 0, end: cocok[0].length },
        'Dasar hukum ini disebut tanpa jenis peraturannya (butir 45 Lampiran II UU 12/2011). Lengkapi dari naskah peraturan itu.',
        { severity: 'peringatan' },
      )
    },
    selesai() {
      if (derau) return
      for (const letak of fakta(dasarHukum)) {
        const daftar = daftarKurang(letak)
        if (daftar.length === 0) continue
        const { sitasi, teks } = letak
        if (sitasi.nomor && belumDiisi.test(teks.isi.slice(sitasi.nomor.end, sitasi.nomor.end + 12))) continue
        const daftarButir = [...new Set(daftar.flatMap(({ butir }) => butir ?? []))]
        const dasar = daftarButir.length ? ` (butir ${gabung(daftarButir)} Lampiran II UU 12/2011)` : ' (kelaziman penyusunan)'
        const severity = kekuatan[Math.max(...daftar.map(satu => kekuatan.indexOf(satu.severity)))] as Severity
        report(
          { teks, start: sitasi.start, end: Math.max(akhirSendiri(sitasi), sitasi.nomor?.end ?? 0) },
          `${sebutSitasi(sitasi)} disebut tanpa ${gabung(daftar.map(({ apa }) => apa))}${dasar}. Lengkapi dari naskah peraturan itu.`,
          { severity },
        )
      }
    },
  }),
})
