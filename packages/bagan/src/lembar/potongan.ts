import type { Cabang } from '../rangka.ts'

/** Name of the sheet that shows what was cut off. */
export const judulKelompok = (potongan: readonly Cabang[]): string => {
  const [awal, akhir] = [potongan[0]?.simpul.nama ?? '', potongan.at(-1)?.simpul.nama ?? '']
  return potongan.length === 1 ? awal : `${awal} sampai dengan ${akhir}`
}

/** Branches cut off that stand on one sheet. */
export interface Kelompok {
  /** What its sheet shows: one branch, or several under their superior. */
  readonly akar: readonly Cabang[]
  readonly potongan: readonly Cabang[]
}

const dalam = (daftar: readonly Cabang[]): number => daftar.reduce((n, { daftarAnak }) => Math.max(n, 1 + dalam(daftarAnak)), 0)

export const tanpaAnak = (cabang: Cabang): Cabang => ({ ...cabang, daftarAnak: [] })

const bersisi = ({ simpul, daftarAnak }: Cabang): boolean => simpul.samping && daftarAnak.length === 0

/** The offices from the top down to the first that has several below it; staff and partners at the side do not count. */
export function tulangDari(akar: readonly Cabang[]): Cabang[] {
  const berpohon = akar.filter(cabang => cabang.daftarAnak.length > 0)
  const hasil: Cabang[] = []
  for (let kini = berpohon.length === 1 ? berpohon[0] : undefined; kini; ) {
    hasil.push(kini)
    const bawah: readonly Cabang[] = kini.daftarAnak.filter(anak => !bersisi(anak))
    kini = bawah.length === 1 ? bawah[0] : undefined
  }
  return hasil
}

/** The ways to cut below a level, the one with the fewest sheets first; the spine is cut only where there is nothing else. */
export function daftarPotongan(
  akar: readonly Cabang[],
  berat: (cabang: Cabang) => number,
): { terpotong: Cabang[]; kelompok: Kelompok[] }[] {
  const tulang = tulangDari(akar)
  const rantai = tulang.length > 1 && tulang.at(-1)?.daftarAnak.length === 0
  const hasil: { terpotong: Cabang[]; kelompok: Kelompok[]; lembar: number }[] = []
  for (let k = rantai ? 1 : Math.max(1, tulang.length); k < dalam(akar); k++) {
    const kelompok: Kelompok[] = []
    const potong = (cabang: Cabang, sisa: number): Cabang => {
      if (sisa === 1) kelompok.push(...kelompokkan(cabang, berat))
      return { ...cabang, daftarAnak: cabang.daftarAnak.map(anak => (sisa === 1 ? tanpaAnak(anak) : potong(anak, sisa - 1))) }
    }
    const terpotong = akar.map(cabang => potong(cabang, k))
    if (kelompok.length === 0) continue
    const beratKelompok = ({ potongan }: Kelompok) => potongan.reduce((b, cabang) => b + berat(cabang), 0)
    const lembar = kelompok.reduce((n, satu) => n + Math.max(1, Math.ceil(beratKelompok(satu))), 1)
    hasil.push({ terpotong, kelompok, lembar })
  }
  return rantai ? hasil.reverse() : hasil.sort((a, b) => a.lembar - b.lembar)
}

/** Packs the branches of one superior that were cut off into as few sheets as they need, in order. */
function kelompokkan(induk: Cabang, berat: (cabang: Cabang) => number): Kelompok[] {
  const hasil: Cabang[][] = []
  let isi = 0
  for (const anak of induk.daftarAnak) {
    if (anak.daftarAnak.length === 0) continue
    const satu = berat(anak)
    const kini = hasil.at(-1)
    if (kini && isi + satu <= 0.85) {
      kini.push(anak)
      isi += satu
    } else {
      hasil.push([anak])
      isi = satu
    }
  }
  return hasil.map(potongan => ({ potongan, akar: potongan.length === 1 ? potongan : [{ ...induk, daftarAnak: potongan }] }))
}
