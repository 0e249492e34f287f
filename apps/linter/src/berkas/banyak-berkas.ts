import { availableParallelism } from 'node:os'
import type { BagianBerkas, PeriksaSatu, Tugas } from './bagian-berkas.ts'
import type { BekalPekerja } from './pekerja.ts'

/** Below this many files one thread is done before a second has started. */
const SEDIKIT = 24
/** Files that a thread is given at a time; it holds one bundle while it works at another. */
const BUNDEL = 8
/** Room of a thread in MB: without a limit each lets its garbage lie until it fills what a whole process may use. */
const RUANG = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

/** Takes the part of each file, in the order of the files. */
export type Terima = (bagian: BagianBerkas) => void

/** Reviews files one after the other in this thread. */
export async function periksaBerurutan(daftarTugas: readonly Tugas[], periksa: PeriksaSatu, terima: Terima): Promise<void> {
  for (const tugas of daftarTugas) terima(await periksa(tugas))
}

/** How many threads are worth starting for so many files; 0 means that this one does it. */
export const jumlahPekerja = (berkas: number, inti = availableParallelism()): number =>
  berkas < SEDIKIT || inti < 2 ? 0 : Math.min(inti, Math.ceil(berkas / BUNDEL))

/** Hands parts on in the order of the files, whichever is done first. */
function antrean(terima: Terima): (nomor: number, bagian: readonly BagianBerkas[]) => void {
  const menunggu = new Map<number, readonly BagianBerkas[]>()
  let giliran = 0
  return (nomor, bagian) => {
    menunggu.set(nomor, bagian)
    for (let siap = menunggu.get(giliran); siap; siap = menunggu.get(giliran)) {
      menunggu.delete(giliran++)
      for (const satu of siap) terima(satu)
    }
  }
}

/** Reviews files in `jumlah` threads, each started from the program at `url`. Rejects when a thread fails. */
export async function periksaSerentak(
  daftarTugas: readonly Tugas[],
  url: URL,
  bekal: BekalPekerja,
  jumlah: number,
  terima: Terima,
): Promise<void> {
  const { Worker } = await import('node:worker_threads')
  const masuk = antrean(terima)
  const banyakBundel = Math.ceil(daftarTugas.length / BUNDEL)
  let berikut = 0
  const workers: InstanceType<typeof Worker>[] = []
  const layani = () =>
    new Promise<void>((selesai, gagal) => {
      const worker = new Worker(url, { workerData: bekal, argv: [], resourceLimits: RUANG })
      workers.push(worker)
      const dipegang: number[] = []
      const beri = () => {
        if (berikut >= banyakBundel) return
        const nomor = berikut++
        dipegang.push(nomor)
        worker.postMessage(daftarTugas.slice(nomor * BUNDEL, (nomor + 1) * BUNDEL))
      }
      worker.on('error', gagal)
      worker.on('message', (bagian: readonly BagianBerkas[]) => {
        const nomor = dipegang.shift()
        if (nomor !== undefined) masuk(nomor, bagian)
        beri()
        if (!dipegang.length) selesai()
      })
      beri()
      beri()
      if (!dipegang.length) selesai()
    })
  try {
    await Promise.all(Array.from({ length: jumlah }, layani))
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}
