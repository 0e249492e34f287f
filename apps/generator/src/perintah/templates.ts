import { formatTanggal, keadaanSitasiTeruji, sitasiTeruji } from '@perkada/core'
import { type DaftarMedan, type MedanDokumen, medanBersamaDokumen } from '@perkada/drafting'
import type { Command } from 'commander'
import { bukaTemplat, daftarTemplat } from '../templat-berkas.ts'

/** Registers `perkada templates`. */
export function perintahTemplates(program: Command, out: (isi: string) => void): void {
  program
    .command('templates')
    .description('menampilkan daftar templat, atau isian satu templat')
    .argument('[templat]', 'nama templat')
    .action(async (nama?: string) => out(nama === undefined ? await daftar() : await rinci(nama)))
}

const keadaan = () => `Tabel sitasi teruji: ${sitasiTeruji.length} peraturan, keadaan ${formatTanggal(keadaanSitasiTeruji)}.\n`

async function daftar(): Promise<string> {
  const semua = await Promise.all((await daftarTemplat()).map(nama => bukaTemplat(nama)))
  const baris = semua.map(({ nama, definisi }) => `${nama}\n  ${definisi.ringkasan}\n`)
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
    ...medanBersamaDokumen.map(tulisMedan),
    '',
    'Isian templat ini:',
    ...uraikan(definisi.isian).map(tulisMedan),
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

function uraikan(daftarMedan: DaftarMedan, awalan = ''): MedanDokumen[] {
  return Object.entries(daftarMedan).flatMap(([kunci, medan]) => {
    const jalur = `${awalan}${kunci}${medan.tipe === 'daftar' ? '[]' : ''}`
    const ini: MedanDokumen = {
      kunci: jalur,
      tipe: namaTipe[medan.tipe],
      wajib: medan.wajib === true,
      keterangan: medan.keterangan,
      ...(medan.contoh === undefined ? {} : { contoh: medan.contoh }),
    }
    return [ini, ...uraikan(medan.medan ?? {}, `${jalur}.`)]
  })
}

function tulisMedan({ kunci, tipe, wajib, keterangan, contoh }: MedanDokumen): string {
  return `  ${kunci} (${tipe}${wajib ? ', wajib' : ''})\n      ${keterangan}${contoh === undefined ? '' : ` Contoh: ${contoh}`}`
}
