import { bacaNomorAcuan, type NomorAcuan } from './acuan-nomor.ts'
import type { Pengantar } from './acuan-pengantar.ts'
import type { Token } from './acuan-token.ts'
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

export interface Deret {
  readonly daftarUnsur: readonly [Unsur, ...Unsur[]]
  /** Offset after the last number; `at` is the next token. */
  readonly end: number
  readonly at: number
}

const daftarSatuan: ReadonlySet<string> = new Set<SatuanAcuan>(['lampiran', 'bab', 'bagian', 'paragraf', 'pasal', 'ayat', 'huruf', 'angka'])
const isSatuan = (kata: string): kata is SatuanAcuan => daftarSatuan.has(kata)

interface Kepala {
  readonly satuan: SatuanAcuan
  readonly kata: string
  /** Tokens of the word: none of its own where the number clings to it ("Pasal3"). */
  readonly panjang: number
  readonly melekat?: Token
}

/** "Pasal3", "hurufb", "LampiranII": a unit and its number that the space between has left. */
const melekat = /^(?:(pasal|angka)(\d{1,3}[A-Za-z]?)|(huruf)([a-z])|(lampiran|bab)([IVX]{1,5}))$/i

function bacaKepala(token: Token | undefined): Kepala | undefined {
  if (token?.jenis !== 'kata') return undefined
  if (isSatuan(token.kecil)) return { satuan: token.kecil, kata: token.isi, panjang: 1 }
  const jamak = /^(pasal|ayat|huruf|angka)-(?:pasal|ayat|huruf|angka)$/.exec(token.kecil)?.[1]
  if (jamak) return { satuan: jamak as SatuanAcuan, kata: token.isi, panjang: 1 }
  const cocok = melekat.exec(token.isi)
  if (!cocok) return undefined
  const kata = (cocok[1] ?? cocok[3] ?? cocok[5]) as string
  const nomor = (cocok[2] ?? cocok[4] ?? cocok[6]) as string
  if (cocok[6] && nomor !== nomor.toUpperCase()) return undefined
  const start = token.end - nomor.length
  return {
    satuan: kata.toLowerCase() as SatuanAcuan,
    kata,
    panjang: 0,
    melekat: { jenis: 'kata', isi: nomor, kecil: nomor.toLowerCase(), start, end: token.end },
  }
}

/** The level of a unit after those that the chain already has: a second huruf is the third level of the list. */
function tingkatBerikut(satuan: SatuanAcuan, ada: readonly Tingkat[]): Tingkat | undefined {
  if (satuan === 'huruf')
    return !ada.includes('huruf') && !ada.includes('angka') ? 'huruf' : ada.includes('subhuruf') ? undefined : 'subhuruf'
  if (satuan === 'angka')
    return !ada.includes('angka') && !ada.includes('subhuruf') ? 'angka' : ada.includes('subangka') ? undefined : 'subangka'
  return ada.includes(satuan) ? undefined : satuan
}

interface Rantai {
  readonly daftarPenunjuk: readonly Penunjuk[]
  readonly ini?: SatuanAcuan
  readonly end: number
  readonly at: number
}

const jadiPenunjuk = (tingkat: Tingkat, kata: string, start: number, nomor: NomorAcuan): Penunjuk => ({
  tingkat,
  kata,
  nilai: nomor.nilai,
  start,
  end: nomor.end,
  ...(nomor.derau && { derau: true as const }),
  ...(nomor.kurungSalah && { kurungSalah: true as const }),
})

/** "Pasal 5 ayat (1) huruf a", in either direction, up to "Pasal ini". */
function bacaRantai(isi: string, daftarToken: readonly Token[], awal: number, pengantar: Pengantar): Rantai | undefined {
  const daftarPenunjuk: Penunjuk[] = []
  let at = awal
  let ini: SatuanAcuan | undefined
  let end = 0
  for (;;) {
    const token = daftarToken[at]
    const kepala = bacaKepala(token)
    const tingkat =
      kepala &&
      tingkatBerikut(
        kepala.satuan,
        daftarPenunjuk.map(penunjuk => penunjuk.tingkat),
      )
    if (!token || !kepala || !tingkat) break
    if (kepala.panjang === 1 && daftarToken[at + 1]?.kecil === 'ini') {
      ini = kepala.satuan
      end = daftarToken[at + 1]?.end ?? end
      at += 2
      break
    }
    const nomor = kepala.melekat
      ? bacaNomorAcuan(isi, [kepala.melekat], 0, kepala.satuan)
      : bacaNomorAcuan(isi, daftarToken, at + 1, kepala.satuan)
    if (nomor && !bagianBiasa(kepala, pengantar, daftarPenunjuk)) {
      daftarPenunjuk.push(jadiPenunjuk(tingkat, kepala.kata, token.start, nomor))
      end = nomor.end
      at += kepala.panjang + (kepala.melekat ? 1 : nomor.panjang)
      if (kepala.satuan === 'huruf' || kepala.satuan === 'angka') at += lewatiKurungTutup(daftarToken, at, end)
      continue
    }
    if (kepala.satuan === 'lampiran' && lampiranTanpaNomor(daftarToken, at, pengantar, daftarPenunjuk.length > 0)) {
      daftarPenunjuk.push({ tingkat, kata: kepala.kata, nilai: '', start: token.start, end: token.end })
      end = token.end
      at++
      continue
    }
    break
  }
  if (daftarPenunjuk.length === 0 && ini === undefined) return undefined
  return { daftarPenunjuk, ...(ini && { ini }), end, at }
}

/** "huruf a)" names the third level; the bracket belongs to the letter. */
const lewatiKurungTutup = (daftarToken: readonly Token[], at: number, end: number): number => {
  const token = daftarToken[at]
  return token?.isi === ')' && token.start === end ? 1 : 0
}

/** "bagian pertama dari kegiatan" speaks of a part of something, not of a Bagian. */
const bagianBiasa = (kepala: Kepala, pengantar: Pengantar, ada: readonly Penunjuk[]): boolean =>
  (kepala.satuan === 'bagian' || kepala.satuan === 'paragraf') && /^\p{Ll}/u.test(kepala.kata) && !pengantar.kerja && ada.length === 0

/** An annex without a number is referred to only after the words of a reference, and not as the head of a name. */
function lampiranTanpaNomor(daftarToken: readonly Token[], at: number, pengantar: Pengantar, berantai: boolean): boolean {
  const akta = /^(?:undang|peraturan|keputusan)/.test(daftarToken[at + 1]?.kecil ?? '')
  if (berantai) return akta
  const didahului =
    pengantar.sebagaimana || pengantar.kerja !== undefined || pengantar.kataDepan.length > 0 || daftarToken[at - 1]?.kecil === 'sesuai'
  if (!didahului) return false
  const sesudah = daftarToken[at + 1]
  if (sesudah?.jenis !== 'kata') return true
  return /^\p{Ll}/u.test(sesudah.isi) || isSatuan(sesudah.kecil) || akta
}

interface Penghubung {
  readonly kata: string
  readonly jangkauan: boolean
  readonly at: number
}

const kataHubung = new Set(['dan', 'atau', 'dan/atau', 'serta', 'maupun', 'jo', 'juncto'])

/** Reads what joins two elements: a comma, a conjunction, both, or the words of a range. */
function bacaPenghubung(daftarToken: readonly Token[], awal: number): Penghubung | undefined {
  let at = awal
  let kata = ''
  if (daftarToken[at]?.isi === ',') {
    kata = ','
    at++
  }
  const token = daftarToken[at]
  const berikut = daftarToken[at + 1]
  if (token && kataHubung.has(token.kecil)) {
    if (token.kecil === 'dan' && (berikut?.kecil === 'atau' || (berikut?.isi === '/' && daftarToken[at + 2]?.kecil === 'atau')))
      return { kata: `${kata} dan/atau`.trim(), jangkauan: false, at: at + (berikut.isi === '/' ? 3 : 2) }
    return { kata: `${kata} ${token.kecil}`.trim(), jangkauan: false, at: at + (token.kecil === 'jo' && berikut?.isi === '.' ? 2 : 1) }
  }
  if (token?.kecil === 'sampai') {
    const dengan = berikut?.kecil === 'dengan'
    return { kata: dengan ? 'sampai dengan' : 'sampai', jangkauan: true, at: at + (dengan ? 2 : 1) }
  }
  if (token?.kecil === 'sd' || token?.kecil === 's/d' || token?.kecil === 'hingga') {
    return { kata: token.isi, jangkauan: true, at: at + (berikut?.isi === '.' ? 2 : 1) }
  }
  if (token && ['-', '–', '—'].includes(token.isi)) return { kata: token.isi, jangkauan: true, at: at + 1 }
  return kata ? { kata, jangkauan: false, at } : undefined
}

const ukuran = new Set([
  'hari',
  'minggu',
  'bulan',
  'tahun',
  'jam',
  'menit',
  'orang',
  'kali',
  'persen',
  'meter',
  'km',
  'm',
  'unit',
  'buah',
  'rangkap',
])

/** A number without its unit that goes on with the list: "huruf a, b, dan c", "Pasal 5 dan 6"; not "Pasal 5 dan 6 (enam) orang". */
function bacaTanpaSatuan(
  isi: string,
  daftarToken: readonly Token[],
  sambung: Penghubung,
  terakhir: Penunjuk,
  satuan: SatuanAcuan,
): Rantai | undefined {
  const token = daftarToken[sambung.at]
  const nomor = bacaNomorAcuan(isi, daftarToken, sambung.at, satuan)
  if (!token || !nomor || nomor.derau || nomor.kurungSalah) return undefined
  const sesudah = daftarToken[sambung.at + nomor.panjang]
  if (satuan !== 'ayat') {
    if (sesudah && (ukuran.has(sesudah.kecil) || sesudah.isi === '%' || sesudah.isi === '(')) return undefined
    if (/^\p{Lu}/u.test(token.isi) && /^\p{Ll}/u.test(terakhir.nilai)) return undefined
    if (sambung.kata === ',' && !(sesudah && (sesudah.isi === ',' || kataHubung.has(sesudah.kecil)))) return undefined
  }
  const sendiri = jadiPenunjuk(terakhir.tingkat, '', token.start, nomor)
  const at = sambung.at + nomor.panjang
  const atas = satuan === 'pasal' ? undefined : bacaRantai(isi, daftarToken, at, tanpaPengantar)
  if (!atas || atas.daftarPenunjuk.some(({ tingkat }) => tingkat !== 'pasal' && tingkat !== 'ayat')) {
    return { daftarPenunjuk: [sendiri], end: nomor.end, at }
  }
  return { ...atas, daftarPenunjuk: [sendiri, ...atas.daftarPenunjuk] }
}

/** "angka 5 huruf a dan huruf b": the second letter is of the level of the first. */
function setingkatkan(daftarPenunjuk: readonly Penunjuk[], sebelum: Unsur | undefined): readonly Penunjuk[] {
  const [pertama, ...sisa] = daftarPenunjuk
  const dalam = sebelum && sebelum.alamat.huruf === undefined && sebelum.alamat.subhuruf !== undefined
  return pertama?.tingkat === 'huruf' && dalam ? [{ ...pertama, tingkat: 'subhuruf' }, ...sisa] : daftarPenunjuk
}

/** The address of an element whose own levels are those of the chain, the ones above carried on from the element before. */
function jadiUnsur(rantai: Rantai, sebelum: Unsur | undefined, penghubung?: string): Unsur {
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

const satuanPenunjuk = (penunjuk: Penunjuk): SatuanAcuan =>
  penunjuk.tingkat === 'subhuruf' ? 'huruf' : penunjuk.tingkat === 'subangka' ? 'angka' : penunjuk.tingkat

/** Reads a whole list of elements that begins at this token; undefined when no reference begins here. */
export function bacaDeret(isi: string, daftarToken: readonly Token[], awal: number, pengantar: Pengantar): Deret | undefined {
  const pertama = bacaRantai(isi, daftarToken, awal, pengantar)
  if (!pertama) return undefined
  const daftarUnsur: [Unsur, ...Unsur[]] = [{ ...jadiUnsur(pertama, undefined), start: daftarToken[awal]?.start ?? 0 }]
  let { at, end } = pertama
  for (;;) {
    const sebelum = daftarUnsur.at(-1) as Unsur
    const terakhir = (sebelum.sampai ?? sebelum).daftarPenunjuk.at(-1)
    const sambung = bacaPenghubung(daftarToken, at)
    if (!sambung) break
    const lanjutan =
      bacaRantai(isi, daftarToken, sambung.at, tanpaPengantar) ??
      (terakhir && bacaTanpaSatuan(isi, daftarToken, sambung, terakhir, satuanPenunjuk(terakhir)))
    if (!lanjutan) break
    const awalUnsur = daftarToken[sambung.at]?.start ?? lanjutan.end
    const unsur = { ...jadiUnsur(lanjutan, sebelum.sampai ?? sebelum, sambung.kata), start: awalUnsur }
    if (sambung.jangkauan && !sebelum.sampai) daftarUnsur[daftarUnsur.length - 1] = { ...sebelum, sampai: unsur }
    else daftarUnsur.push(unsur)
    ;({ at, end } = lanjutan)
  }
  return { daftarUnsur: warisiKeDepan(daftarUnsur), end, at }
}

/** "ayat (1) dan ayat (2) Pasal 5", "ayat (2) dan (4) pasal ini": the Pasal named last is that of all before it. */
function warisiKeDepan(daftarUnsur: readonly [Unsur, ...Unsur[]]): [Unsur, ...Unsur[]] {
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

const tanpaPengantar: Pengantar = { sebagaimana: false, kataDepan: [] }
