import { type Alamat, daftarTingkat, type SatuanAcuan, type Tingkat } from './alamat.ts'

/** One unit with its number inside a reference. */
export interface Penunjuk {
  readonly tingkat: Tingkat
  /** The word for the unit as written; empty where the text did not repeat it ("huruf a, b"). */
  readonly kata: string
  readonly nilai: string
  readonly start: number
  readonly end: number
  /** Read through scanning noise: the text may mean another number. */
  readonly derau?: true
  /** An ayat without brackets, a huruf or angka in them. */
  readonly kurungSalah?: true
}

/** One element of a reference; offsets from its first unit to its last number. */
export interface Unsur {
  readonly start: number
  readonly end: number
  /** Levels that the list carries on are filled in: of "Pasal 5 ayat (1) dan ayat (2)" the second is Pasal 5 ayat (2). */
  readonly alamat: Alamat
  readonly daftarPenunjuk: readonly Penunjuk[]
  /** "Pasal ini", "ayat (1) Pasal ini": the unit around the place. */
  readonly ini?: SatuanAcuan
  /** It cannot be told which level the list carries on ("Pasal 5 dan ayat (2)"). */
  readonly ragu?: true
  /** What stands between this element and the one before, in small letters: ",", "dan", ", dan", "atau". */
  readonly penghubung?: string
  /** The last element of a range, and the words between ("sampai dengan", "s/d"). */
  readonly sampai?: Unsur
}

/** What was read of one element: its units as written. */
export interface Rantai {
  readonly daftarPenunjuk: readonly Penunjuk[]
  readonly ini?: SatuanAcuan
  readonly end: number
  readonly at: number
}

/** "angka 5 huruf a dan huruf b": the second letter is of the level of the first. */
function setingkatkan(daftarPenunjuk: readonly Penunjuk[], sebelum: Unsur | undefined): readonly Penunjuk[] {
  const [pertama, ...sisa] = daftarPenunjuk
  const dalam = sebelum && sebelum.alamat.huruf === undefined && sebelum.alamat.subhuruf !== undefined
  return pertama?.tingkat === 'huruf' && dalam ? [{ ...pertama, tingkat: 'subhuruf' }, ...sisa] : daftarPenunjuk
}

/** The address of an element whose own levels are those of the chain, the ones above carried on from the element before. */
export function jadiUnsur(rantai: Rantai, sebelum: Unsur | undefined, penghubung?: string): Unsur {
  const alamat: Partial<Record<Tingkat, string>> = {}
  const daftarPenunjuk = setingkatkan(rantai.daftarPenunjuk, sebelum)
  for (const penunjuk of daftarPenunjuk) alamat[penunjuk.tingkat] = penunjuk.nilai
  const pertama = daftarTingkat.find(tingkat => alamat[tingkat] !== undefined)
  let ragu = false
  if (sebelum && pertama && !rantai.ini && daftarTingkat.indexOf(pertama) > daftarTingkat.indexOf('pasal')) {
    const atas = daftarTingkat.slice(daftarTingkat.indexOf('pasal'), daftarTingkat.indexOf(pertama))
    for (const tingkat of atas) if (sebelum.alamat[tingkat] !== undefined) alamat[tingkat] = sebelum.alamat[tingkat] as string
    const setingkat = sebelum.alamat[pertama] !== undefined
    const duaTingkat = sebelum.alamat.subhuruf !== undefined && (pertama === 'huruf' || pertama === 'angka')
    ragu = !setingkat || duaTingkat || sebelum.ragu === true
  }
  const awal = rantai.daftarPenunjuk[0]?.start
  const ini = rantai.ini ?? (sebelum && pertama !== 'pasal' ? sebelum.ini : undefined)
  return {
    start: awal ?? rantai.end,
    end: rantai.end,
    alamat,
    daftarPenunjuk,
    ...(ini && { ini }),
    ...(ragu && { ragu: true as const }),
    ...(penghubung && { penghubung }),
  }
}

/** "ayat (1) dan ayat (2) Pasal 5", "ayat (2) dan (4) pasal ini": the Pasal named last is that of all before it. */
export function warisiKeDepan(daftarUnsur: readonly [Unsur, ...Unsur[]]): [Unsur, ...Unsur[]] {
  const hasil: [Unsur, ...Unsur[]] = [...daftarUnsur]
  let pasal: string | undefined
  let ini: SatuanAcuan | undefined
  for (let i = hasil.length - 1; i >= 0; i--) {
    const unsur = hasil[i] as Unsur
    const akhir = unsur.sampai ?? unsur
    const menaik = akhir.daftarPenunjuk.length > 1 && akhir.daftarPenunjuk.at(-1)?.tingkat === 'pasal'
    if (menaik || akhir.ini === 'pasal') {
      pasal = menaik ? akhir.alamat.pasal : undefined
      ini = akhir.ini
    }
    if (unsur.alamat.pasal !== undefined || unsur.ini || (pasal === undefined && ini === undefined)) continue
    hasil[i] = { ...unsur, ...(ini && { ini }), alamat: pasal === undefined ? unsur.alamat : { ...unsur.alamat, pasal } }
  }
  return hasil
}
