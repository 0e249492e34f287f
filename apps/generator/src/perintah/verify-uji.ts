import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tataLetakBaku } from '@perkada/pdf'
import { cetakSumber } from '../cetak/cetak-naskah.ts'
import { bukaHurufUntuk } from '../cetak/huruf.ts'
import { perkada } from '../cli.ts'

/** A short regulation with a reference and a chart; `isi` is its Pasal 1. */
export const naskah = (isi = 'Koordinasi dilaksanakan oleh Sekretaris Daerah.') => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Koordinasi Kerja
nomor: 7
tahun: 2026
ditetapkan: { tempat: Contoh, tanggal: 2026-03-02, nama: Nama Bupati }
---

## Menimbang

bahwa koordinasi perlu ditata;

## Mengingat

Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

### Pasal 1

${isi}

### Pasal 2

Koordinasi sebagaimana dimaksud dalam Pasal 1 tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

### Pasal 3

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan Koordinasi
simpul:
  - Bupati
  - Sekretaris Daerah
komando:
  - Bupati > Sekretaris Daerah
\`\`\`
`

/** The asli of a draft as the defaults print it. */
export const cetak = async (sumber: string) =>
  cetakSumber(sumber, 'a.md', 'asli', { tataLetak: tataLetakBaku, huruf: await bukaHurufUntuk(tataLetakBaku) })

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
