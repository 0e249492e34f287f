import { daftarTingkat, type Unsur } from '@perkada/core'

function isMenyempitkan({ penghubung, daftarPenunjuk, sampai, alamat }: Unsur, sebelum: Unsur | undefined): boolean {
  const [atas, bawah] = [sebelum?.daftarPenunjuk.at(-1), daftarPenunjuk[0]]
  return (
    penghubung === ',' &&
    !sampai &&
    !sebelum?.sampai &&
    atas !== undefined &&
    bawah !== undefined &&
    bawah.kata !== '' &&
    alamat.pasal === sebelum?.alamat.pasal &&
    daftarTingkat.indexOf(bawah.tingkat) > daftarTingkat.indexOf(atas.tingkat)
  )
}

/** "Pasal 5, ayat (1), huruf a": from the comma on each element only narrows the one before it, so that nothing is listed. */
export function isMenyempit(daftarUnsur: readonly Unsur[], dari: number): boolean {
  if (dari <= 0) return false
  for (let ke = dari; ke < daftarUnsur.length; ke++) if (!isMenyempitkan(daftarUnsur[ke] as Unsur, daftarUnsur[ke - 1])) return false
  return true
}
