import { daftarTingkat, type Unsur } from '@perkada/core'

/** "Pasal 5, ayat (1), huruf a": from the comma on each element only narrows the one before it, so that nothing is listed. */
export function isMenyempit(daftarUnsur: readonly Unsur[], dari: number): boolean {
  return (
    dari > 0 &&
    daftarUnsur.slice(dari).every(({ penghubung, daftarPenunjuk, sampai, alamat }, ke) => {
      const sebelum = daftarUnsur[dari + ke - 1]
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
    })
  )
}
