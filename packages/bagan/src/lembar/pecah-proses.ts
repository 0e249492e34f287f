import type { BaganTerurai, GarisBagan, SimpulBagan } from '@perkada/core'
import { daftarPelaku, susunBaris } from '../proses.ts'
import { baganSebagian, catatanUji, type Rencana, sebutBagan } from './bagan-sebagian.ts'
import type { CaraPecah } from './pecah-pohon.ts'

/** A row with more boxes than these is not repeated on the next sheet. */
const ulangTerbanyak = 6

interface Potongan {
  readonly baris: readonly (readonly SimpulBagan[])[]
  /** Its first row stood on the sheet before. */
  readonly berulang: boolean
}

interface Pecahan {
  readonly daftarRencana: Rencana[]
  readonly sisa: GarisBagan[]
  readonly berikut: number
}

/**
 * Splits a process into sheets that follow each other, as few as can be and then about equally long; the last row of one is the
 * first of the next, so that every step is seen from both.
 */
export function pecahProses(bagan: BaganTerurai, cara: CaraPecah): Pecahan {
  const berurut = { ...bagan, urutanPelaku: daftarPelaku(bagan) }
  const penuh = pecahPaling(berurut, cara, Number.POSITIVE_INFINITY)
  const jumlah = penuh.daftarRencana.length
  const setara = Math.ceil((susunBaris(bagan).length + jumlah - 1) / jumlah)
  for (let batas = setara; batas < penuh.terpanjang; batas++) {
    const rata = pecahPaling(berurut, cara, batas)
    if (rata.daftarRencana.length === jumlah && rata.sisa.length <= penuh.sisa.length) return rata
  }
  return penuh
}

/** Sheets of at most `batas` rows each. */
function pecahPaling(bagan: BaganTerurai, { nomor, muat }: CaraPecah, batas: number): Pecahan & { readonly terpanjang: number } {
  const sisa = new Set(bagan.daftarGaris)
  const daftarBaris: (readonly SimpulBagan[])[] = susunBaris(bagan)
  const dalam = (baris: readonly (readonly SimpulBagan[])[]): GarisBagan[] => {
    const ids = new Set(baris.flat().map(({ id }) => id))
    return [...sisa].filter(({ dari, ke }) => ids.has(dari) && ids.has(ke))
  }
  const buat = (potongan: Potongan, garis: readonly GarisBagan[], ke: string, lanjut: string | undefined, dari: string | undefined) => {
    const { baris, berulang } = potongan
    const rujukan = new Map<string, string>()
    if (lanjut !== undefined) for (const { id } of baris.at(-1) ?? []) rujukan.set(id, `dilanjutkan pada ${sebutBagan(lanjut)}`)
    if (dari !== undefined && berulang) for (const { id } of baris[0] ?? []) rujukan.set(id, `lanjutan dari ${sebutBagan(dari)}`)
    const catatan = dari !== undefined && !berulang ? [`Lanjutan dari ${sebutBagan(dari)}.`] : []
    const tingkat = new Map(baris.flatMap((satu, i) => satu.map(({ id }) => [id, i + 1] as const)))
    const sebagian = baganSebagian(bagan, new Set(tingkat.keys()), new Set(garis), rujukan, [...catatan, ...(ke ? [ke] : [])])
    return {
      ...sebagian,
      judul: `${bagan.judul} (lanjutan)`,
      daftarSimpul: sebagian.daftarSimpul.map(simpul => ({ ...simpul, tingkat: tingkat.get(simpul.id) ?? 1 })),
    }
  }
  const cukup = (potongan: Potongan, bergaris: boolean, pertama: boolean): boolean =>
    muat(buat(potongan, bergaris ? dalam(potongan.baris) : [], catatanUji, `${nomor}.10`, pertama ? undefined : `${nomor}.10`), pertama)
  const hasil: { potongan: Potongan; garis: GarisBagan[] }[] = []
  let berulang = false
  for (let awal = 0; awal < daftarBaris.length; ) {
    const pertama = hasil.length === 0
    const sampai = (n: number): Potongan => ({ baris: daftarBaris.slice(awal, awal + n), berulang })
    const banyak = (bergaris: boolean) => terbanyak(Math.min(daftarBaris.length - awal, batas), n => cukup(sampai(n), bergaris, pertama))
    const paling = berulang ? 2 : 1
    let n = banyak(true)
    const bergaris = n >= paling
    if (!bergaris) n = banyak(false)
    if (n < paling) {
      const penuh = daftarBaris[awal + paling - 1] ?? []
      const isi = terbanyak(penuh.length - 1, m =>
        cukup({ baris: [...daftarBaris.slice(awal, awal + paling - 1), penuh.slice(0, m)], berulang }, false, pertama),
      )
      if (isi === 0 && berulang) {
        awal++
        berulang = false
        continue
      }
      if (penuh.length > 1) {
        daftarBaris.splice(awal + paling - 1, 1, penuh.slice(0, Math.max(1, isi)), penuh.slice(Math.max(1, isi)))
        continue
      }
      n = paling
    }
    const potongan = sampai(n)
    const garis = bergaris ? dalam(potongan.baris) : []
    for (const satu of garis) sisa.delete(satu)
    hasil.push({ potongan, garis })
    awal += n
    if (awal >= daftarBaris.length) break
    const akhir = daftarBaris[awal - 1] ?? []
    berulang = n > 1 && akhir.length <= ulangTerbanyak && dalam([akhir, ...daftarBaris.slice(awal)]).length > 0
    if (berulang) awal--
  }
  const nomorKe = (i: number) => `${nomor}.${i + 1}`
  const daftarRencana = hasil.map(({ potongan, garis }, i): Rencana => {
    const lanjut = i < hasil.length - 1 ? nomorKe(i + 1) : undefined
    const rencana = buat(potongan, garis, '', lanjut, i > 0 ? nomorKe(i - 1) : undefined)
    return { nomor: nomorKe(i), judul: i === 0 ? bagan.judul : `${bagan.judul} (lanjutan)`, bagan: rencana }
  })
  const terpanjang = Math.max(...hasil.map(({ potongan }) => potongan.baris.length))
  return { daftarRencana, sisa: [...sisa], berikut: hasil.length + 1, terpanjang }
}

/** The largest n up to `batas` that holds, as halving finds it; 0 where none does. */
function terbanyak(batas: number, cukup: (n: number) => boolean): number {
  let low = 0
  let high = batas
  while (low < high) {
    const tengah = (low + high + 1) >> 1
    if (cukup(tengah)) low = tengah
    else high = tengah - 1
  }
  return low
}
