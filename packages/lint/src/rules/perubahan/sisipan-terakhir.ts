import type { Naskah, Teks } from '@perkada/core'
import { perintahPerubahan, tanpaKutipan } from '../../fakta/perintah-perubahan.ts'
import type { Fakta } from '../../rule.ts'
import { aktaJudul } from './akta-judul.ts'
import { apitan, daftarTambahan } from './tambahan-perintah.ts'

interface SisipanTerakhir {
  /** The last number that is inserted: "8B". */
  readonly nilai: string
  readonly teks: Teks
}

const bacaSisipan = (nilai = ''): readonly [dasar: string, huruf: string] => {
  const [, dasar = '', huruf = ''] = /^(\d{1,3})([A-Z]?)$/.exec(nilai) ?? []
  return [dasar, huruf]
}

/**
 * The last Pasal that a regulation inserts behind each number of the one act that it amends, up to the next whole number:
 * the act has none behind it (a fact).
 */
export function sisipanTerakhir(naskah: Naskah, fakta: Fakta): ReadonlyMap<string, SisipanTerakhir> {
  const hasil = new Map<string, SisipanTerakhir>()
  const daftar = naskah.sifat.perubahan && aktaJudul(naskah) ? fakta(perintahPerubahan) : []
  for (const { teks } of daftar) {
    const isi = tanpaKutipan(teks.isi)
    for (const tambahan of daftarTambahan(isi)) {
      const [bawah = '', atas = ''] = tambahan.satuan === 'pasal' ? (apitan(isi, tambahan)?.daftarNomor ?? []) : []
      const nilai = tambahan.daftarNomor.at(-1) ?? ''
      const [dasar, huruf] = bacaSisipan(nilai)
      if (dasar && huruf && bacaSisipan(bawah)[0] === dasar && Number(atas) > Number(dasar)) hasil.set(dasar, { nilai, teks })
    }
  }
  return hasil
}

/** The last Pasal that is inserted before one that is not: "8B" for "8C"; undefined for one that may be there. */
export function sisipanSebelum(pasal: string | undefined, daftar: ReadonlyMap<string, SisipanTerakhir>): SisipanTerakhir | undefined {
  const [dasar, huruf] = bacaSisipan(pasal)
  const terakhir = huruf ? daftar.get(dasar) : undefined
  return terakhir && bacaSisipan(terakhir.nilai)[1] < huruf ? terakhir : undefined
}
