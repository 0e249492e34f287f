import { parentPort, workerData } from 'node:worker_threads'
import type { Layar } from '../layar.ts'
import type { Opsi } from '../opsi.ts'
import { siapkanCara } from '../setelan/cara.ts'
import { bukaPeriksa, konteksLaporan, type Tugas } from './bagian-berkas.ts'

/** What a second thread needs to review as the first would. */
export interface BekalPekerja {
  readonly opsi: Opsi
  readonly folder: string
  readonly version: string
  readonly layar: Layar
}

/** Serves as a second thread: bundles of files come in, their parts go out in the same order. */
export async function layani(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('hanya untuk utas kedua')
  const { opsi, folder, version, layar }: BekalPekerja = workerData
  const cara = await siapkanCara(opsi, folder)
  if ('daftarPesan' in cara) throw new Error(cara.daftarPesan.join('\n'))
  const periksa = await bukaPeriksa(opsi, cara, konteksLaporan(opsi, cara, version, layar), new Map())
  let antrean = Promise.resolve()
  port.on('message', (daftarTugas: readonly Tugas[]) => {
    antrean = antrean.then(async () => {
      const hasil = []
      for (const tugas of daftarTugas) hasil.push(await periksa(tugas))
      port.postMessage(hasil)
    })
  })
}
