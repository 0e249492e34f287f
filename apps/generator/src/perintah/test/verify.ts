import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tataLetakBaku } from '@perkada/pdf'
import { cetakSumber } from '../../cetak/cetak-naskah.ts'
import { bukaHurufUntuk } from '../../cetak/huruf.ts'
import type { Pencetak } from '../../cetak/serta.ts'
import { perkada } from '../../cli.ts'
import { baganUji, identitasUji, naskahUji } from './naskah.ts'

/** A short regulation with a reference and a chart; `isi` is its Pasal 1. */
export const naskah = (isi?: string): string =>
  naskahUji(identitasUji, isi, [
    'Koordinasi sebagaimana dimaksud dalam Pasal 1 tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
  ]) + baganUji('Bupati > Sekretaris Daerah')

/** The asli of a draft as the defaults print it; `pencetak` is another build that prints the same. */
export const cetak = async (sumber: string, pencetak?: Pencetak) =>
  cetakSumber(sumber, 'a.md', 'asli', { tataLetak: tataLetakBaku, huruf: await bukaHurufUntuk(tataLetakBaku), pencetak })

/** A folder for the files of one test file, and the command run on bytes that stand there as a.pdf. */
export function mejaVerify() {
  const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  const bersihkan = () => {
    rmSync(folder, { recursive: true })
    process.exitCode = undefined
  }
  async function verify(bytes: Uint8Array) {
    process.exitCode = undefined
    const path = join(folder, 'a.pdf')
    writeFileSync(path, bytes)
    let [out, err] = ['', '']
    const kode = await perkada(['verify', path], {
      out: isi => {
        out += isi
      },
      err: isi => {
        err += isi
      },
    })
    return { kode, out: out.replaceAll(path, 'a.pdf'), err: err.replaceAll(path, 'a.pdf') }
  }
  return { folder, verify, bersihkan }
}
