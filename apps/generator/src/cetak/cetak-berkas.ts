import type { JenisCetak } from '@perkada/core'
import { tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { bacaNaskah } from '../naskah-berkas.ts'
import type { Percetakan } from './cetak-naskah.ts'

/** One file to print; `{jenis}` in `tujuan` stands for the kind that is decided while printing. */
export interface Tugas {
  readonly path: string
  readonly tujuan: string
  readonly jenis: JenisCetak | undefined
  /** What came in from elsewhere, where `path` is only its name. */
  readonly masukan?: Uint8Array | undefined
}

/** What is told of one printed file, a line each; `gagal` when nothing was written. */
export interface HasilBerkas {
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly gagal: boolean
}

/** Prints one file and writes it. Throws GalatPemakaian when it must not or cannot be printed. */
export async function cetakBerkas({ path, tujuan, jenis, masukan }: Tugas, percetakan: Percetakan): Promise<HasilBerkas> {
  const { cetakNaskah } = await import('./cetak-naskah.ts')
  const hasil = await cetakNaskah(await bacaNaskah(path, masukan), path, jenis, percetakan)
  const { bytes, halaman, bagan, temuan, jenisCetak } = hasil
  const { galat, peringatan, saran } = hasil.jumlahTemuan
  const berkas = tujuan.replace('{jenis}', jenisCetak)
  await tulisBerkas(berkas, bytes)
  return {
    out: [
      `${berkas}: ${jenisCetak}, ${halaman} halaman, ${bagan} bagan; pemeriksaan: ${galat} galat, ${peringatan} peringatan, ${saran} saran`,
    ],
    err: temuan,
    gagal: false,
  }
}

/** Prints one file of many: whatever goes wrong with it is told and stops no other. */
export async function cetakBerkasAman(tugas: Tugas, buka: (path: string) => Promise<Percetakan>): Promise<HasilBerkas> {
  try {
    return await cetakBerkas(tugas, await buka(tugas.path))
  } catch (galat) {
    const pesan =
      galat instanceof GalatPemakaian
        ? galat.daftarPesan
        : [`${tugas.path}: tidak tercetak karena galat program: ${galat instanceof Error ? galat.message : String(galat)}`]
    return { out: [], err: pesan.map(satu => `perkada: ${satu}`), gagal: true }
  }
}
