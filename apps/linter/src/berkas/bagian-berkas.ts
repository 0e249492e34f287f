import { batasi } from '../batasi.ts'
import { type HasilBerkas, hitungSeverity, type Kegagalan, type RingkasanBerkas, type Simpanan } from '../hasil.ts'
import { type BentukLaporan, bukaLaporan, type KonteksLaporan } from '../laporan/laporan.ts'
import type { Layar } from '../layar.ts'
import type { Opsi } from '../opsi.ts'
import type { Cara } from '../setelan/cara.ts'
import type { Sasaran } from './kumpulkan.ts'
import { type Diperiksa, periksaBerkas } from './periksa.ts'

/** A file to review, its place in the run from 1, and its old findings where there is a baseline. */
export interface Tugas extends Sasaran {
  readonly nomor: number
  readonly simpanan?: Simpanan
}

/** What remains of a file when it was reviewed: plain data that travels between threads. */
export interface BagianBerkas {
  /** Undefined when the file was not reviewed; without `gagal` it is then no regulation. */
  readonly ringkasan?: RingkasanBerkas
  /** Its part of the report. */
  readonly isi: string
  /** What is written into the baseline, where it is written. */
  readonly simpanan?: Simpanan
  /** Lines about the file that stand outside the report. */
  readonly perbaikan: readonly string[]
  readonly catatan: readonly string[]
  readonly gagal?: Kegagalan
}

/** Reviews one file of a run. */
export type PeriksaSatu = (tugas: Tugas) => Promise<BagianBerkas>

const diam: Pick<BentukLaporan, 'bagian'> = { bagian: () => '' }

/** What the report of a run needs to know besides the findings. */
export const konteksLaporan = ({ shard }: Opsi, { dipilih, setelan }: Cara, version: string, { warna, kolom }: Layar): KonteksLaporan => ({
  rules: dipilih,
  version,
  warna,
  ...(kolom && { kolom }),
  ...(setelan?.docs && { docs: setelan.docs.replace(/\/$/, '') }),
  ...(shard && { shard: `${shard.ke}/${shard.dari}` }),
})

/** Boils a reviewed file down to its part of the report and its counts. `yatim` are the old findings of files that are gone. */
export async function ringkas(
  { berkas, daftarPerubahan, catatan, gagal }: Diperiksa,
  { nomor, simpanan }: Pick<Tugas, 'nomor' | 'simpanan'>,
  { updateBaseline, unsafe, maxFindings }: Opsi,
  laporan: Pick<BentukLaporan, 'bagian'>,
  yatim: Map<string, number>,
): Promise<BagianBerkas> {
  const sisa = { catatan, ...(gagal && { gagal }) }
  if (!berkas) return { isi: '', perbaikan: [], ...sisa }
  const { path } = berkas
  const perbaikan = daftarPerubahan.length
    ? (await import('../laporan/lapor-perbaikan.ts')).laporPerbaikan(path, daftarPerubahan, unsafe)
    : []
  const baru: HasilBerkas = simpanan ? (await import('./baseline.ts')).tanpaTemuanLama(berkas, simpanan, yatim) : berkas
  const { diagnostics } = baru
  const terinci = updateBaseline ? [] : batasi(diagnostics, maxFindings)
  return {
    ringkasan: {
      path,
      nomor,
      jumlah: hitungSeverity(diagnostics),
      rules: [...new Set(diagnostics.map(({ rule }) => rule))],
      aman: diagnostics.filter(({ fix }) => fix?.jenis === 'safe').length,
      terinci: hitungSeverity(terinci),
      dikenal: berkas.diagnostics.length - diagnostics.length,
    },
    isi: updateBaseline ? '' : laporan.bagian({ ...baru, diagnostics: terinci }, nomor),
    perbaikan,
    ...sisa,
    ...(updateBaseline && { simpanan: (await import('./baseline.ts')).hitungSimpanan(berkas) }),
  }
}

/** What reviews the files of a run one by one. */
export async function bukaPeriksa(opsi: Opsi, cara: Cara, konteks: KonteksLaporan, yatim: Map<string, number>): Promise<PeriksaSatu> {
  const laporan = opsi.updateBaseline ? diam : await bukaLaporan(opsi.format, konteks)
  return async tugas => ringkas(await periksaBerkas(tugas, cara), tugas, opsi, laporan, yatim)
}
