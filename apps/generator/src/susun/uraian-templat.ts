import { formatTanggal, keadaanSitasiTeruji, sitasiTeruji } from '@perkada/core'
import { type DaftarMedan, type Medan, medanBersamaDokumen, skemaJsonDaerah, skemaJsonIsian } from '@perkada/drafting'
import { bukaSemuaTemplat, bukaTemplat } from '../templat-berkas.ts'

/** What `perkada templates` tells: of every template, of one, or the JSON Schema of its isian. */
export async function uraikanTemplat(nama: string | undefined, jsonSchema = false): Promise<string> {
  if (jsonSchema) return skema(nama)
  return nama === undefined ? daftar() : rinci(nama)
}

const keadaan = () =>
  `Tabel sitasi teruji: ${sitasiTeruji.length} peraturan, keadaan ${formatTanggal(keadaanSitasiTeruji)}. Perubahan dan pencabutan sesudah tanggal itu tidak diketahui;
peraturan yang tidak tercatat dicabut berarti tidak diketahui dicabut, bukan dijamin berlaku.
`

async function skema(nama: string | undefined): Promise<string> {
  const isi =
    nama === undefined
      ? skemaJsonDaerah((await bukaSemuaTemplat()).map(({ definisi }) => definisi))
      : skemaJsonIsian((await bukaTemplat(nama)).definisi)
  return `${JSON.stringify(isi, null, 2)}\n`
}

async function daftar(): Promise<string> {
  const baris = (await bukaSemuaTemplat()).map(({ nama, definisi }) => `${nama}\n  ${definisi.ringkasan}\n`)
  return `${baris.join('\n')}\n${keadaan()}Isian satu templat: perkada templates NAMA\n`
}

async function rinci(nama: string): Promise<string> {
  const { definisi } = await bukaTemplat(nama)
  const hukum = definisi.dasar_hukum.map(act => `  ${act.jenis} Nomor ${act.nomor} Tahun ${act.tahun}`)
  return [
    `${nama}: ${definisi.judul}`,
    definisi.ringkasan,
    '',
    'Isian bersama:',
    ...Object.entries(medanBersamaDokumen).map(([kunci, medan]) => tulisMedan(kunci, medan)),
    '',
    'Isian templat ini:',
    ...uraikan(definisi.isian),
    '',
    'Dasar hukum yang selalu dicantumkan, di samping Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945:',
    ...hukum,
    keadaan(),
  ].join('\n')
}

const namaTipe = {
  teks: 'teks',
  bilangan: 'bilangan',
  pilihan: 'pilihan',
  'daftar-teks': 'daftar teks',
  daftar: 'daftar',
  kelompok: 'kelompok',
}

function uraikan(daftarMedan: DaftarMedan, awalan = ''): string[] {
  return Object.entries(daftarMedan).flatMap(([kunci, medan]) => {
    const jalur = `${awalan}${kunci}${medan.tipe === 'daftar' ? '[]' : ''}`
    return [tulisMedan(jalur, medan), ...uraikan(medan.medan ?? {}, `${jalur}.`)]
  })
}

/** "wajib jika bentuk rapat" and other conditions of a field, each after a comma. */
function syarat({ wajib, wajib_jika, unik, pilihan }: Medan): string {
  const jika = Object.entries(wajib_jika ?? {}).map(([kunci, nilai]) => `${kunci} ${nilai.join(' atau ')}`)
  return [
    ...(wajib ? ['wajib'] : []),
    ...(jika.length > 0 ? [`wajib jika ${jika.join(' dan ')}`] : []),
    ...(unik ? ['masing-masing satu kali'] : []),
    ...(pilihan ? [`salah satu dari ${pilihan.join(' | ')}`] : []),
  ]
    .map(satu => `, ${satu}`)
    .join('')
}

function tulisMedan(kunci: string, medan: Medan): string {
  const { tipe, keterangan, contoh } = medan
  return `  ${kunci} (${namaTipe[tipe]}${syarat(medan)})\n      ${keterangan}${contoh === undefined ? '' : ` Contoh: ${contoh}`}`
}
