import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Lingkungan, perkadaLint } from '../cli.ts'

/** A regulation of the fictional Kabupaten Contoh without a finding, for tests. */
export const NASKAH = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : bahwa tata kerja perlu ditata;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 9 Tahun 1999 tentang Pembentukan Kabupaten Contoh (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 99, Tambahan Lembaran Negara Republik Indonesia Nomor 3999);
3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856);

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG TATA KERJA.

Pasal 1

Perangkat daerah mengadakan rapat setiap bulan.

Pasal 2

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.

Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN

Diundangkan di Contoh
pada tanggal 3 Januari 2024

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

FULANAH BINTI FULAN

BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
`
/** The same with a galat: Pasal 2 is missing (line 26). */
export const LONCAT = NASKAH.replace('Pasal 2\n', 'Pasal 3\n')
/** The same with a fault that --fix mends (line 24). */
export const SPASI = NASKAH.replace('setiap bulan.', 'setiap bulan .')

/** A folder of its own for a test file, and the command run on it as a user would. */
export interface Meja {
  di(nama: string): string
  tulis(nama: string, isi: string | Uint8Array): Promise<void>
  baca(nama: string): Promise<string>
  /** Paths inside the folder read `<folder>` in what is printed. */
  jalankan(
    argv: readonly string[],
    stdin?: string | Uint8Array,
    lain?: Pick<Lingkungan, 'folder' | 'pekerja' | 'inti'>,
  ): Promise<{ kode: number; out: string; err: string }>
  tutup(): Promise<void>
}

/** Opens a test folder. */
export async function bukaMeja(): Promise<Meja> {
  const folder = await mkdtemp(join(tmpdir(), 'perkada-lint-'))
  const di = (nama: string) => join(folder, nama)
  return {
    di,
    async tulis(nama, isi) {
      await mkdir(dirname(di(nama)), { recursive: true })
      await writeFile(di(nama), isi)
    },
    baca: nama => readFile(di(nama), 'utf8'),
    async jalankan(argv, stdin = '', lain = {}) {
      let out = ''
      let err = ''
      const kode = await perkadaLint({
        argv,
        warna: false,
        folder,
        ...lain,
        stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
        out: isi => {
          out += isi
        },
        err: isi => {
          err += isi
        },
      })
      return { kode, out: out.replaceAll(folder, '<folder>'), err: err.replaceAll(folder, '<folder>') }
    },
    tutup: () => rm(folder, { recursive: true }),
  }
}
