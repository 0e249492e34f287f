import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import { bacaIsian, barisKunci, draft, type Masalah } from '@perkada/drafting'
import type { Command } from 'commander'
import { bacaTeks, bacaTeksJikaAda, tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { bukaTemplat, type TemplatBerkas, tulisMasalah } from '../templat-berkas.ts'

interface OpsiNew {
  readonly data: string
  readonly out: string
  readonly force?: boolean
}

const berkasCatatan = '.perkada.json'
const sidik = (isi: string) => createHash('sha256').update(isi).digest('hex')

/** Registers `perkada new`. */
export function perintahNew(program: Command, out: (isi: string) => void): void {
  program
    .command('new')
    .description('menyusun naskah baru dari templat dan isian')
    .argument('<templat>', 'nama templat; lihat perkada templates')
    .requiredOption('--data <isian.yaml>', 'berkas isian')
    .requiredOption('--out <folder>', 'folder tujuan; naskahnya naskah.md')
    .option('--force', 'menimpa naskah yang sudah disunting')
    .action(async (nama: string, opsi: OpsiNew) => out(await susunNaskah(nama, opsi)))
}

/** Drafts into a folder and tells what was done; a draft that somebody edited is left alone unless forced. */
export async function susunNaskah(nama: string, { data, out, force = false }: OpsiNew): Promise<string> {
  const templat = await bukaTemplat(nama)
  const sumber = await bacaTeks(data)
  const isian = bacaIsian(sumber, templat.definisi)
  if (!('nilai' in isian)) throw gagal(isian.daftarMasalah, templat, data)
  const hasil = draft({ ...templat, isian: isian.nilai })
  if (hasil.markdown === undefined)
    throw gagal(
      hasil.daftarMasalah.map(masalah => berbaris(masalah, sumber)),
      templat,
      data,
    )
  const tujuan = join(out, 'naskah.md')
  const lama = await bacaTeksJikaAda(tujuan)
  const sama = lama === hasil.markdown
  if (lama !== undefined && !sama && !force && sidik(lama) !== (await sidikTercatat(out)))
    throw new GalatPemakaian(`${tujuan} sudah disunting sejak disusun, jadi tidak ditimpa; pakai --force untuk menimpanya`)
  if (!sama) await tulisBerkas(tujuan, hasil.markdown)
  await tulisBerkas(
    join(out, berkasCatatan),
    `${JSON.stringify({ templat: nama, 'naskah.md': `sha256-${sidik(hasil.markdown)}` }, null, 2)}\n`,
  )
  return laporan(tujuan, sama, hasil.markdown, hasil.terbuka, hasil.catatan)
}

/** Drafting knows the key of a fault in the isian, not its line. */
const berbaris = (masalah: Masalah, sumber: string): Masalah =>
  masalah.berkas === 'isian' && masalah.kunci && !masalah.baris ? { ...masalah, baris: barisKunci(sumber, masalah.kunci) } : masalah

function gagal(daftar: readonly Masalah[], templat: TemplatBerkas, data: string): GalatPemakaian {
  const berkas = ({ berkas: asal, nama }: Masalah) =>
    asal === 'isian' ? data : relative(process.cwd(), join(templat.folder, nama ? `../_bersama/${nama}.md.hbs` : 'naskah.md.hbs'))
  return new GalatPemakaian(...daftar.map(masalah => tulisMasalah(masalah, berkas(masalah))))
}

/** Digest of the draft as it was written last; undefined where none is on record. */
async function sidikTercatat(folder: string): Promise<string | undefined> {
  const isi = await bacaTeksJikaAda(join(folder, berkasCatatan))
  return isi === undefined ? undefined : /"naskah\.md": "sha256-([0-9a-f]{64})"/.exec(isi)?.[1]
}

const banyak = (isi: string, pola: RegExp) => [...isi.matchAll(pola)].length

function laporan(tujuan: string, sama: boolean, naskah: string, terbuka: readonly string[], catatan: readonly string[]): string {
  const ukuran = `${banyak(naskah, /^### Pasal /gm)} Pasal, ${banyak(naskah, /^# LAMPIRAN/gm)} lampiran`
  const isian = terbuka.length === 0 ? 'semua isian lengkap' : `${terbuka.length} isian terbuka: ${terbuka.join(', ')}`
  const baris = [`${tujuan} ${sama ? 'tidak berubah' : 'ditulis'} (${ukuran})`, `  ${isian}`, ...catatan.map(satu => `  catatan: ${satu}`)]
  return `${baris.join('\n')}\n`
}
