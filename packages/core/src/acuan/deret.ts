import type { Token } from '../token.ts'
import type { SatuanAcuan, Tingkat } from './alamat.ts'
import { bacaNomorAcuan, type NomorAcuan } from './nomor-acuan.ts'
import type { Pengantar } from './pengantar.ts'
import { bacaPenghubung, kataHubung, type Penghubung } from './penghubung.ts'
import { jadiUnsur, type Penunjuk, type Rantai, type Unsur, warisiKeDepan } from './unsur.ts'

/** A list of elements. */
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
  /** Tokens of the word: none of its own where the number clings to it ("Pasal3"), two with a full stop ("Ps. 3"). */
  readonly panjang: number
  readonly melekat?: Token
}

/** "Pasal3", "hurufb", "LampiranII": a unit and its number that the space between has left. */
const melekat = /^(?:(pasal|angka)(\d{1,3}[A-Za-z]?)|(huruf)([a-z])|(lampiran|bab)([IVX]{1,5}))$/i

/** "Ps. 5", "psl 5": Pasal cut short, the full stop a sign of its own. */
const pasalSingkat = /^[Pp]sl?$/
const awalKepala = /^(?:lampiran|bab|bagian|paragraf|pasal|ayat|huruf|angka|psl?$)/
/** A unit may begin at this token: without one no reference begins. */
export const mungkinKepala = (token: Token): boolean => token.jenis === 'kata' && awalKepala.test(token.kecil)

const kataPenulisan = /^(?:di(?:awali|akhiri|mulai|tandai|tulis|kodekan|nyatakan)|berawalan|berakhiran|berkode)$/
/** "diawali dengan huruf Z": a letter as it is written, none of a list. */
const isHurufTertulis = (daftarToken: readonly Token[], at: number): boolean =>
  daftarToken[at - 1]?.kecil === 'dengan' && kataPenulisan.test(daftarToken[at - 2]?.kecil ?? '')

function bacaKepala(daftarToken: readonly Token[], at: number): Kepala | undefined {
  const token = daftarToken[at]
  if (!token || !mungkinKepala(token) || (token.kecil === 'huruf' && isHurufTertulis(daftarToken, at))) return undefined
  if (pasalSingkat.test(token.isi)) return { satuan: 'pasal', kata: token.isi, panjang: daftarToken[at + 1]?.isi === '.' ? 2 : 1 }
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
    const kepala = bacaKepala(daftarToken, at)
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
      : bacaNomorAcuan(isi, daftarToken, at + kepala.panjang, kepala.satuan)
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
  (kepala.satuan === 'bagian' || kepala.satuan === 'paragraf') && /^[a-zß-ÿ]/u.test(kepala.kata) && !pengantar.kerja && ada.length === 0

/** An annex without a number is referred to only after the words of a reference, and not as the head of a name. */
function lampiranTanpaNomor(daftarToken: readonly Token[], at: number, pengantar: Pengantar, berantai: boolean): boolean {
  const akta = /^(?:undang|peraturan|keputusan)/.test(daftarToken[at + 1]?.kecil ?? '')
  if (berantai) return akta
  const didahului =
    pengantar.sebagaimana || pengantar.kerja !== undefined || pengantar.kataDepan.length > 0 || daftarToken[at - 1]?.kecil === 'sesuai'
  if (!didahului) return false
  const sesudah = daftarToken[at + 1]
  if (sesudah?.jenis !== 'kata') return true
  return /^[a-zß-ÿ]/u.test(sesudah.isi) || isSatuan(sesudah.kecil) || akta
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
    if (/^[A-ZÀ-Þ]/u.test(token.isi) && /^[a-zß-ÿ]/u.test(terakhir.nilai)) return undefined
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

const tanpaPengantar: Pengantar = { sebagaimana: false, kataDepan: [] }
