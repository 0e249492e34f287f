import { daftarKata, type Istilah, panjangKepanjangan, sepertiSingkatan, type Teks } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import type { TeksNaskah } from '../../fakta/kosakata.ts'

/** Where a short form is introduced: -1 in Ketentuan Umum, which holds for the whole text (butir 98). */
export interface Perkenalan {
  readonly urutan: number
  readonly offset: number
  readonly istilah: Istilah
  /** The short form is made of letters of the long one, so that no other word can be meant. */
  readonly singkatan: boolean
}

/** Every short form that the regulation explains, by its letters, at the first place. */
export function daftarPerkenalan(daftarIstilah: readonly Istilah[], dikenal: ReadonlyMap<Teks, TeksNaskah>): Map<string, Perkenalan> {
  const hasil = new Map<string, Perkenalan>()
  for (const istilah of daftarIstilah) {
    const umum = istilah.asal === 'definisi'
    for (const sebutan of [...istilah.daftarSebutan, ...(umum ? [istilah.nama] : [])]) {
      const singkatan =
        sepertiSingkatan(
          hurufSaja(sebutan.isi).toUpperCase() === hurufSaja(sebutan.isi) ? '' : sebutan.isi.replace(/[^A-Za-zÀ-ɏ0-9]/gu, ''),
        ) || panjangKepanjangan(sebutan.isi, daftarKata(istilah.nama.isi)) > 0
      const urutan = umum ? -1 : (dikenal.get(istilah.teks)?.urutan ?? -1)
      const offset = umum ? -1 : istilah.start
      const satu = { urutan, offset, istilah, singkatan }
      for (const bentuk of [
        hurufSaja(sebutan.isi),
        ...daftarKata(sebutan.isi)
          .filter(({ isi }) => sepertiSingkatan(isi))
          .map(({ rendah }) => rendah),
      ]) {
        const lama = hasil.get(bentuk)
        if (!lama || lama.urutan > urutan) hasil.set(bentuk, satu)
      }
    }
  }
  return hasil
}
