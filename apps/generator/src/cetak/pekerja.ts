import { parentPort, type Worker, workerData } from 'node:worker_threads'
import type { TingkatArsip } from '@perkada/pdf'
import { cetakBerkasAman, type HasilBerkas, type Tugas } from './cetak-berkas.ts'
import type { Percetakan } from './cetak-naskah.ts'

/** What every print of one run has in common. */
export interface Bekal {
  readonly layout: string | undefined
  readonly pdfa: TingkatArsip | undefined
}

/** Opens layout, font and emblem for drafts, each profile once. */
export async function bukaPercetakan({ layout, pdfa }: Bekal): Promise<(path: string) => Promise<Percetakan>> {
  const { pembukaPercetakan } = await import('./percetakan.ts')
  const buka = pembukaPercetakan(layout)
  return async path => ({ ...(await buka(path)), arsip: pdfa })
}

/** The life of a thread that prints: takes one file after the other until it is closed. */
export async function layaniCetak(): Promise<void> {
  const buka = await bukaPercetakan(workerData as Bekal)
  parentPort?.on('message', async (tugas: Tugas) => parentPort?.postMessage(await cetakBerkasAman(tugas, buka)))
}

/**
 * Prints files on several threads and tells of each in the order of the list, as soon as those before it are told. A thread
 * that dies takes one file with it and no other.
 */
export async function cetakBersama(
  daftar: readonly Tugas[],
  jumlah: number,
  bukaPekerja: () => Worker,
  beritakan: (hasil: HasilBerkas, urutan: number) => void,
): Promise<void> {
  const selesai: (HasilBerkas | undefined)[] = daftar.map(() => undefined)
  let berikut = 0
  let terberita = 0
  const simpan = (urutan: number, hasil: HasilBerkas) => {
    selesai[urutan] = hasil
    for (let kini = selesai[terberita]; kini; kini = selesai[terberita]) beritakan(kini, terberita++)
  }
  const satu = async (): Promise<void> => {
    let pekerja = bukaPekerja()
    for (let urutan = berikut++; urutan < daftar.length; urutan = berikut++) {
      const tugas = daftar[urutan] as Tugas
      const hasil = await new Promise<HasilBerkas | Error>(resolve => {
        const berhenti = () => tuntas(new Error('proses cetak berhenti'))
        const tuntas = (isi: HasilBerkas | Error) => {
          pekerja.off('message', tuntas).off('error', tuntas).off('exit', berhenti)
          resolve(isi)
        }
        pekerja.on('message', tuntas).on('error', tuntas).on('exit', berhenti)
        pekerja.postMessage(tugas)
      })
      if (hasil instanceof Error) {
        pekerja = bukaPekerja()
        simpan(urutan, { out: [], err: [`perkada: ${tugas.path}: tidak tercetak: ${hasil.message}`], gagal: true })
      } else simpan(urutan, hasil)
    }
    await pekerja.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(jumlah, daftar.length) }, satu))
}
