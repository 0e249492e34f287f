import type { BaganTerurai, GarisBagan } from '@perkada/core'
import { type Cabang, susunHutan } from '../rangka.ts'
import { baganSebagian, catatanUji, idCabang, type Rencana, sebutBagan, sebutRentang } from './bagan-sebagian.ts'
import { daftarPotongan, judulKelompok, type Potongan, potonganTulang, tanpaAnak, tulangDari } from './potongan.ts'

/** More lines across a tree than a reader can follow; the others stand on a sheet of their own. */
export const lintasTerbanyak = 12

/** What the sheets of a split chart are tried with. */
export interface CaraPecah {
  readonly nomor: string
  /** The part fits a sheet; `pertama` asks for the first, which carries the heading of the annex. */
  muat(bagan: BaganTerurai, pertama: boolean): boolean
  /** Share of a sheet that the boxes of a branch cover, roughly. */
  berat(cabang: Cabang): number
}

interface Kerja extends CaraPecah {
  readonly bagan: BaganTerurai
  readonly atasan: ReadonlyMap<string, GarisBagan>
  readonly hasil: Rencana[]
  /** Lines across that no sheet carries yet. */
  readonly sisa: Set<GarisBagan>
  /** Details numbered so far. */
  terpakai: number
}

interface Tugas {
  readonly akar: readonly Cabang[]
  readonly nomor: string
  readonly judul: string
  /** What boxes say of other sheets. */
  readonly rujukan: ReadonlyMap<string, string>
  readonly catatan: readonly string[]
}

/** Splits a tree into an overview and details; `sisa` are the lines across that no sheet can carry, `berikut` the next free number. */
export function pecahPohon(bagan: BaganTerurai, cara: CaraPecah): { daftarRencana: Rencana[]; sisa: GarisBagan[]; berikut: number } {
  const { akar, atasan } = susunHutan(bagan)
  const sisa = new Set(bagan.daftarGaris.filter(garis => atasan.get(garis.ke) !== garis))
  const kerja: Kerja = { ...cara, bagan, atasan, hasil: [], sisa, terpakai: 0 }
  rencanakan({ akar, nomor: cara.nomor, judul: bagan.judul, rujukan: new Map(), catatan: [] }, kerja)
  return { daftarRencana: kerja.hasil, sisa: [...sisa], berikut: kerja.terpakai + 1 }
}

/** Numbers of the next details. */
const nomorBerikut = ({ nomor, terpakai }: Kerja, banyak: number): string[] =>
  Array.from({ length: banyak }, (_, i) => `${nomor}.${terpakai + i + 1}`)

const tambahRujukan = (rujukan: ReadonlyMap<string, string>, id: string, isi: string): Map<string, string> =>
  new Map([...rujukan, [id, [rujukan.get(id), isi].filter(Boolean).join('; ')]])

/** The part of the chart that some branches and lines across make. */
function baganCabang(
  akar: readonly Cabang[],
  lintas: readonly GarisBagan[],
  rujukan: ReadonlyMap<string, string>,
  catatan: readonly string[],
  { bagan, atasan }: Kerja,
  judul = bagan.judul,
): BaganTerurai {
  const ids = new Set(idCabang(akar))
  const pohon = bagan.daftarGaris.filter(garis => atasan.get(garis.ke) === garis && ids.has(garis.ke) && ids.has(garis.dari))
  return { ...baganSebagian(bagan, ids, new Set([...pohon, ...lintas]), rujukan, catatan), judul }
}

/** Takes a sheet when it fits, with the lines across among its boxes or, failing that, without. */
function terima({ akar, nomor, judul, rujukan, catatan }: Tugas, kerja: Kerja): boolean {
  const ids = new Set(idCabang(akar))
  const lintas = [...kerja.sisa].filter(({ dari, ke }) => ids.has(dari) && ids.has(ke))
  const luar = [...kerja.sisa].some(({ dari, ke }) => ids.has(dari) !== ids.has(ke))
  for (const daftar of lintas.length > 0 && lintas.length <= lintasTerbanyak ? [lintas, []] : [[]]) {
    const catatanLengkap = luar || daftar.length < lintas.length ? [...catatan, catatanUji] : catatan
    if (!kerja.muat(baganCabang(akar, daftar, rujukan, catatanLengkap, kerja, judul), nomor === kerja.nomor)) continue
    for (const garis of daftar) kerja.sisa.delete(garis)
    kerja.hasil.push({ nomor, judul, bagan: baganCabang(akar, daftar, rujukan, catatan, kerja, judul) })
    return true
  }
  return false
}

function rencanakan(tugas: Tugas, kerja: Kerja): void {
  const { akar, nomor, judul, rujukan, catatan } = tugas
  const muatSama = (bawah: readonly Cabang[]) =>
    kerja.muat(baganCabang(bawah, [], lanjutanDari(bawah, nomor), [catatanUji], kerja, judulKelompok(bawah[0]?.daftarAnak ?? [])), false)
  if (terima(tugas, kerja)) return
  if (daftarPotongan(akar, kerja.berat, muatSama).some(potongan => potong(potongan, tugas, kerja))) return
  if (sambung(tugas, kerja)) return
  if (potonganTulang(akar, kerja.berat, muatSama).some(potongan => potong(potongan, tugas, kerja))) return
  kerja.hasil.push({ nomor, judul, bagan: baganCabang(akar, [], rujukan, catatan, kerja, judul) })
}

const lanjutanDari = (akar: readonly Cabang[], nomor: string): Map<string, string> =>
  new Map(akar.slice(0, 1).map(({ simpul }) => [simpul.id, `lanjutan dari ${sebutBagan(nomor)}`]))

/** Takes the overview that a cut leaves, and plans the sheets of what was cut off; false when it does not fit. */
function potong({ terpotong, kelompok }: Potongan, tugas: Tugas, kerja: Kerja): boolean {
  const nomorAnak = nomorBerikut(kerja, kelompok.length)
  let { rujukan } = tugas
  for (const [i, { potongan }] of kelompok.entries())
    for (const { simpul } of potongan) rujukan = tambahRujukan(rujukan, simpul.id, `lihat ${sebutBagan(nomorAnak[i] ?? '')}`)
  if (!terima({ ...tugas, akar: terpotong, rujukan }, kerja)) return false
  kerja.terpakai += kelompok.length
  for (const [i, { akar, potongan }] of kelompok.entries())
    rencanakan(
      { akar, nomor: nomorAnak[i] ?? '', judul: judulKelompok(potongan), rujukan: lanjutanDari(akar, tugas.nomor), catatan: [] },
      kerja,
    )
  return true
}

/** Too many boxes side by side: the sheet takes as many as it holds and goes on on others; false when it does not hold one. */
function sambung(tugas: Tugas, kerja: Kerja): boolean {
  const { akar, nomor, judul } = tugas
  const tulang = tulangDari(akar)
  const kepala = tulang.at(-1)
  const daftar = kepala ? kepala.daftarAnak : akar
  if (daftar.length < 2) return false
  const diTulang = (isi: readonly Cabang[], i = 0): Cabang => {
    const ruas = tulang[i] as Cabang
    if (ruas === kepala) return { ...ruas, daftarAnak: isi }
    return { ...ruas, daftarAnak: ruas.daftarAnak.map(anak => (anak === tulang[i + 1] ? diTulang(isi, i + 1) : anak)) }
  }
  const susun = (isi: readonly Cabang[], pertama: boolean): readonly Cabang[] => {
    if (!kepala) return isi
    return pertama ? akar.map(cabang => (cabang === tulang[0] ? diTulang(isi) : cabang)) : [{ ...kepala, daftarAnak: isi }]
  }
  const cukup = (awal: number, n: number): boolean => {
    const pertama = awal === 0
    const isi = daftar.slice(awal, awal + n)
    const rujukan = new Map(isi.filter(({ daftarAnak }) => daftarAnak.length > 0).map(({ simpul }) => [simpul.id, 'lihat Bagan 1.10.10']))
    if (kepala) rujukan.set(kepala.simpul.id, 'lanjutan dari Bagan 1.10; dilanjutkan pada Bagan 1.10.1 sampai dengan Bagan 1.10.9')
    const dangkal = susun(isi.map(tanpaAnak), pertama)
    return kerja.muat(
      baganCabang(dangkal, [], rujukan, [catatanUji], kerja, `${kepala?.simpul.nama ?? judul} (lanjutan)`),
      pertama && nomor === kerja.nomor,
    )
  }
  if (!cukup(0, 1)) return false
  const bagian = bagiRata(daftar, cukup)
  const lanjutan = nomorBerikut(kerja, bagian.length - 1)
  kerja.terpakai += lanjutan.length
  const dilanjutkan = `dilanjutkan pada ${sebutRentang(lanjutan)}`
  const [pertama = [], ...berikut] = bagian
  const rujukan = kepala ? tambahRujukan(tugas.rujukan, kepala.simpul.id, dilanjutkan) : tugas.rujukan
  const catatan = kepala ? tugas.catatan : [...tugas.catatan, `Bagan ini dilanjutkan pada ${sebutRentang(lanjutan)}.`]
  rencanakan({ ...tugas, akar: susun(pertama, true), rujukan, catatan }, kerja)
  for (const [i, isi] of berikut.entries())
    rencanakan(
      {
        akar: susun(isi, false),
        nomor: lanjutan[i] ?? '',
        judul: `${kepala?.simpul.nama ?? judul} (lanjutan)`,
        rujukan: new Map(kepala ? [[kepala.simpul.id, `lanjutan dari ${sebutBagan(nomor)}`]] : []),
        catatan: kepala ? [] : [`Lanjutan dari ${sebutBagan(nomor)}.`],
      },
      kerja,
    )
  return true
}

/** Runs of a list that fit a sheet each, as few as can be and then about equally long; there are at least two. */
function bagiRata(daftar: readonly Cabang[], cukup: (awal: number, n: number) => boolean): (readonly Cabang[])[] {
  const hasil: (readonly Cabang[])[] = []
  for (let awal = 0; awal < daftar.length; awal += hasil.at(-1)?.length ?? 1) {
    let low = 1
    let high = Math.min(daftar.length - awal, awal === 0 ? daftar.length - 1 : daftar.length)
    while (low < high) {
      const tengah = (low + high + 1) >> 1
      if (cukup(awal, tengah)) low = tengah
      else high = tengah - 1
    }
    hasil.push(daftar.slice(awal, awal + low))
  }
  const setara = Math.ceil(daftar.length / hasil.length)
  const rata = hasil.map((_, i) => daftar.slice(i * setara, (i + 1) * setara)).filter(isi => isi.length > 0)
  return rata.length === hasil.length && rata.every((isi, i) => cukup(i * setara, isi.length)) ? rata : hasil
}
