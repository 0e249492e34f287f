import { basename, join } from 'node:path'
import { daftarBentrok, daftarPasalBergeser, draft, gabungNaskah } from '@perkada/drafting'
import { bacaTeksJikaAda, tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { bukaIsian, cariDaerah } from '../isian-berkas.ts'
import { bukaTemplat, type TemplatBerkas } from '../templat-berkas.ts'

/** What `perkada new` is told. */
export interface OpsiSusun {
  readonly data?: string
  readonly out: string
  readonly daerah?: string
  readonly force?: boolean
}

/** Where the text as it was generated is kept, out of reach of every search for drafts. */
const berkasDasar = '.perkada/dasar.md'
/** Which template a draft was made from. */
const berkasSusunan = '.perkada/susunan.json'

/** Ends like a program that Ctrl+C stopped. */
const kodeDibatalkan = 130

/** The isian that the person answers on the terminal; undefined when they stop before drafting. */
async function tanyakan(templat: TemplatBerkas, { out, daerah }: OpsiSusun): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new GalatPemakaian('isian hanya dapat ditanyakan di terminal; di sini tulis --data <isian.yaml>')
  const { tanyakanIsian } = await import('../tanya/wizard.ts')
  const { data, selesai, batal } = await tanyakanIsian(templat, out, daerah)
  if (batal) process.exitCode = kodeDibatalkan
  return selesai ? data : undefined
}

/**
 * Drafts from a template into the folder `out`, asking for what no isian says. Answers with what to tell and how many conflicts
 * are open; undefined when the person stops before drafting.
 */
export async function susun(nama: string, opsi: Partial<OpsiSusun>): Promise<{ laporan: string; bentrok: number } | undefined> {
  const templat = await bukaTemplat(nama)
  const { out } = opsi
  if (!out) throw new GalatPemakaian('opsi --out <folder> wajib ditulis, misalnya --out naskah')
  const data = opsi.data ?? (await tanyakan(templat, { ...opsi, out }))
  return data === undefined ? undefined : susunNaskah(templat, { ...opsi, out, data })
}

/** Drafts into a folder; the edits of a draft that stands there are merged in unless it is overwritten by force. */
async function susunNaskah(
  templat: TemplatBerkas,
  { data, out, daerah, force = false }: OpsiSusun & { readonly data: string },
): Promise<{ laporan: string; bentrok: number }> {
  const { nama } = templat
  const { isian, gagal } = await bukaIsian(templat, data, daerah ?? cariDaerah(data, out))
  const hasil = draft({ ...templat, isian })
  if (hasil.markdown === undefined) throw gagal(hasil.daftarMasalah)
  const tujuan = join(out, 'naskah.md')
  const lama = await bacaTeksJikaAda(tujuan)
  if (lama !== undefined && !force) tolakTemplatLain(nama, await bacaTeksJikaAda(join(out, berkasSusunan)), out)
  const dasar = await bacaTeksJikaAda(join(out, berkasDasar))
  const padu = padukan({ tujuan, segar: hasil.markdown, lama: force ? undefined : lama, dasar })
  if (padu.teks !== lama) await tulisBerkas(tujuan, padu.teks)
  if (padu.tertunda === undefined) {
    await tulisBerkas(join(out, berkasDasar), hasil.markdown)
    await tulisBerkas(join(out, berkasSusunan), `${JSON.stringify({ templat: nama }, null, 2)}\n`)
  }
  const bentrok = daftarBentrok(padu.teks)
  const catatan = [
    ...(padu.teks === hasil.markdown ? [] : ['suntingan dipertahankan']),
    ...(force || lama === undefined || dasar === undefined ? [] : daftarPasalBergeser(dasar, hasil.markdown, padu.teks)).map(
      ({ baris, semula, kini }) =>
        `baris ${baris}: suntingan menyebut Pasal ${semula}, yang dalam susunan baru menjadi Pasal ${kini}; periksa acuannya`,
    ),
    ...(bentrok.length === 0
      ? []
      : [
          `${bentrok.length} bentrokan belum diselesaikan (baris ${bentrok.join(', ')}): pilih atau padukan kedua versinya, lalu hapus tandanya`,
        ]),
    ...(padu.tertunda ? [padu.tertunda] : []),
    ...hasil.catatan.map(satu => `catatan: ${satu}`),
  ]
  return { laporan: laporan(tujuan, padu.teks === lama, padu.teks, hasil.terbuka, catatan), bentrok: bentrok.length }
}

/** A draft of one template cannot be merged with that of another. */
function tolakTemplatLain(nama: string, catatan: string | undefined, out: string): void {
  const semula = /"templat": "([^"]+)"/.exec(catatan ?? '')?.[1]
  if (semula !== undefined && basename(semula) !== basename(nama))
    throw new GalatPemakaian(`${out} memuat naskah dari templat ${semula}; pilih folder lain, atau pakai --force untuk menimpanya`)
}

interface Padu {
  readonly tujuan: string
  readonly segar: string
  readonly lama: string | undefined
  readonly dasar: string | undefined
}

/** The text to write; with conflicts of an earlier drafting still open, what stands, and why nothing was merged. */
function padukan({ tujuan, segar, lama, dasar }: Padu): { readonly teks: string; readonly tertunda?: string } {
  if (lama === undefined || lama === segar) return { teks: segar }
  if (daftarBentrok(lama).length > 0)
    return dasar === segar
      ? { teks: lama }
      : { teks: lama, tertunda: 'isian atau templat berubah lagi: dipadukan setelah bentrokan diselesaikan' }
  if (dasar === undefined)
    throw new GalatPemakaian(
      `${tujuan} sudah ada tanpa catatan susunannya (${berkasDasar}), jadi suntingannya tidak dapat dipadukan; pakai --force untuk menimpanya`,
    )
  return { teks: gabungNaskah(dasar, lama, segar).teks }
}

const banyak = (isi: string, pola: RegExp) => [...isi.matchAll(pola)].length

function laporan(tujuan: string, sama: boolean, naskah: string, terbuka: readonly string[], catatan: readonly string[]): string {
  const ukuran = `${banyak(naskah, /^### Pasal /gm)} Pasal, ${banyak(naskah, /^# LAMPIRAN/gm)} lampiran`
  const isian = terbuka.length === 0 ? 'semua isian lengkap' : `${terbuka.length} isian terbuka: ${terbuka.join(', ')}`
  return `${[`${tujuan} ${sama ? 'tidak berubah' : 'ditulis'} (${ukuran})`, isian, ...catatan].join('\n  ')}\n`
}
