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

/** A box by itself, without what hangs below it. */
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

/** An overview with the branches below a level cut off, and the sheets for them. */
export interface Potongan {
  readonly terpotong: readonly Cabang[]
  readonly kelompok: readonly Kelompok[]
}

type Berat = (cabang: Cabang) => number
type Muat = (akar: readonly Cabang[]) => boolean

function potongPada(akar: readonly Cabang[], tingkat: number, berat: Berat, muat: Muat): Potongan {
  const kelompok: Kelompok[] = []
  const potong = (cabang: Cabang, sisa: number): Cabang => {
    if (sisa === 1) kelompok.push(...kelompokkan(cabang, berat, muat))
    return { ...cabang, daftarAnak: cabang.daftarAnak.map(anak => (sisa === 1 ? tanpaAnak(anak) : potong(anak, sisa - 1))) }
  }
  return { terpotong: akar.map(cabang => potong(cabang, tingkat)), kelompok }
}

/** The ways to cut below a level under the spine, the one with the fewest sheets first. */
export function daftarPotongan(akar: readonly Cabang[], berat: Berat, muat: Muat): Potongan[] {
  const hasil: (Potongan & { lembar: number })[] = []
  for (let k = Math.max(1, tulangDari(akar).length); k < dalam(akar); k++) {
    const potongan = potongPada(akar, k, berat, muat)
    const perlu = (satu: Kelompok) => Math.max(1, Math.ceil(satu.potongan.reduce((b, cabang) => b + berat(cabang), 0)))
    if (potongan.kelompok.length > 0) hasil.push({ ...potongan, lembar: potongan.kelompok.reduce((n, satu) => n + perlu(satu), 1) })
  }
  return hasil.sort((a, b) => a.lembar - b.lembar)
}

/** The ways to cut the spine itself, the lowest first: for a chain of offices longer than a sheet. */
export function potonganTulang(akar: readonly Cabang[], berat: Berat, muat: Muat): Potongan[] {
  const panjang = tulangDari(akar).length
  return Array.from({ length: Math.max(0, panjang - 1) }, (_, i) => potongPada(akar, panjang - 1 - i, berat, muat)).filter(
    ({ kelompok }) => kelompok.length > 0,
  )
}

/** Packs the branches of one superior that were cut off into as few sheets as they need, in order. */
function kelompokkan(induk: Cabang, berat: Berat, muat: Muat): Kelompok[] {
  const hasil: Cabang[][] = []
  let isi = 0
  for (const anak of induk.daftarAnak) {
    if (anak.daftarAnak.length === 0) continue
    const satu = berat(anak)
    const kini = hasil.at(-1)
    if (kini && isi + satu <= 0.85 && muat([{ ...induk, daftarAnak: [...kini, anak] }])) {
      kini.push(anak)
      isi += satu
    } else {
      hasil.push([anak])
      isi = satu
    }
  }
  return hasil.map(potongan => ({ potongan, akar: potongan.length === 1 ? potongan : [{ ...induk, daftarAnak: potongan }] }))
}
