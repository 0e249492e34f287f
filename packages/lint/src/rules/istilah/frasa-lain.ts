import { daftarKata, type Kata, masukkan, partikel } from '@perkada/core'
import { type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import type { Fakta } from '../../rule.ts'

/** Words that go on with the sentence, not with a name. */
const penghubung: ReadonlySet<string> = new Set([
  ...partikel,
  ...'kepada melalui menurut sesuai berdasarkan wajib dapat harus dilarang tidak adalah sebagaimana lain'.split(' '),
])

/** Where each two words of a text stand side by side, by the first of them. */
function daftarPasangan(kata: readonly Kata[]): ReadonlyMap<string, readonly number[]> {
  const hasil = new Map<string, number[]>()
  for (let i = 1; i < kata.length; i++) {
    if (kata[i]?.sela === ' ') masukkan(hasil, `${kata[i - 1]?.rendah} ${kata[i]?.rendah}`, i - 1)
  }
  return hasil
}

/**
 * Tells "kepala satuan tugas", where the text has "satuan tugas" also by itself: the words of the term "Kepala Satuan" are no use
 * of it. Asked for a term as its definition spells it and for what stands behind a use; each such name is looked for once.
 */
export function pencariFrasaLain(fakta: Fakta): (baku: string, sesudah: string) => boolean {
  const pasangan = new Map<TeksNaskah, ReadonlyMap<string, readonly number[]>>()
  const pasanganDalam = (satu: TeksNaskah) => {
    const hasil = pasangan.get(satu) ?? daftarPasangan(satu.kata)
    pasangan.set(satu, hasil)
    return hasil
  }
  const sendiri = (depan: readonly string[], frasa: string) =>
    teksBerkata(fakta, [frasa]).some(satu =>
      pasanganDalam(satu)
        .get(frasa)
        ?.some(i => depan.some((kata, ke) => satu.kata[i - depan.length + ke]?.rendah !== kata)),
    )
  const terjawab = new Map<string, boolean>()
  return (baku, sesudah) => {
    const berikut = /^ [a-zß-ÿ]{3,}/u.exec(sesudah)?.[0]
    if (!berikut || !baku.includes(' ') || penghubung.has(berikut.trim())) return false
    const kunci = `${baku}${berikut}`
    const ada = terjawab.get(kunci)
    if (ada !== undefined) return ada
    const depan = daftarKata(baku).map(({ rendah }) => rendah)
    const hasil = sendiri(depan.slice(0, -1), `${depan.at(-1)}${berikut}`)
    terjawab.set(kunci, hasil)
    return hasil
  }
}
