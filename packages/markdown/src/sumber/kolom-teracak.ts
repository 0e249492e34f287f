import type { Baris, Potongan } from './baris.ts'
import { sambungBaris } from './sambung-baris.ts'

/**
 * What a converter parted that read a page block by block: the words of a line that was stretched to its margin stand below the lines of
 * its sentence, the mark of an ayat stands above the last elements of the list before it, "Agar setiap orang" stands word by word.
 */
export function kolomTeracak(potongan: readonly Potongan[]): readonly Potongan[] {
  let hasil = potongan
  if (potongan.some(satu => sendiri(satu) && mungkinKata(isiBaris(satu) ?? ''))) hasil = kataTerserak(hasil)
  if (hasil.some((satu, ke) => isiBaris(satu) === 'Agar' && isiBaris(hasil[ke + 1]) === 'setiap')) hasil = sambungPerintah(hasil)
  return hasil.some((satu, ke) => mungkinTerangkat(isiBaris(satu) ?? '', hasil, ke)) ? ayatTerangkat(hasil) : hasil
}

// Asked of every line, before any expression is compiled.
const PANJANG_KATA = 24
const PANJANG_TANDA = 4
const mungkinKata = (isi: string): boolean => {
  const awal = isi.charCodeAt(0)
  return awal >= 97 && awal <= 122 && isi.length <= PANJANG_KATA && !isi.includes(' ') && !isi.endsWith('.') && !isi.endsWith(';')
}
const mungkinTanda = (isi: string | undefined): boolean => isi !== undefined && isi.length <= PANJANG_TANDA && isi.endsWith('.')
const mungkinTerangkat = (isi: string, potongan: readonly Potongan[], ke: number): boolean =>
  isi.length <= PANJANG_TANDA &&
  isi.startsWith('(') &&
  isi.endsWith(')') &&
  (mungkinTanda(isiBaris(potongan[ke + 1])) || mungkinTanda(isiBaris(potongan[ke - 1])))

const kataSendiri = /^[A-Za-zÀ-ɏ]{2,20}(?:-[a-z]{2,20})?,?$/u
const kataKecil = /^[a-zß-ÿ]/u
const bukanKata = /^(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|Memutuskan|Agar)$/
const huruf = /^(?:[a-z]|\d{1,2}) ?\.$/
const tandaAyat = /^\(\d{1,2}\)$/
const akhirUnsur = /[.:;](?: (?:dan|atau|dan\/atau))?$/
/** What a reference goes on with: "ayat", "(1)"; "huruf", "b". */
const nomorAcuan: ReadonlyMap<string, RegExp> = new Map([
  ['ayat', /^\(\d{1,2}\),?$/],
  ['Pasal', /^\d{1,3},?$/],
  ['huruf', /^[a-z],?$/],
  ['angka', /^\d{1,2},?$/],
])

const isiBaris = (satu: Potongan | undefined): string | undefined =>
  satu?.jenis === 'teks' && !satu.perabot && satu.tajuk === 0 ? satu.teks.isi : undefined
const menempel = (satu: Potongan | undefined): boolean => satu?.jenis === 'teks' && !satu.setelahJeda
const sendiri = (satu: Potongan | undefined): boolean => satu?.jenis === 'teks' && satu.setelahJeda

/** So many words by themselves behind a full stop, and they are what other lines lost. */
const TERSERAK = 4
/** Lines of a page, as far as their longest one tells how wide it is. */
const JANGKAUAN = 40
const BARIS_TERPANJANG = 100

/** "a. memperkuat kebersamaan", "memikul beban; dan", and below them, each by itself, "dan" and "kemitraan": the words go back to the end of their line. */
function kataTerserak(potongan: readonly Potongan[]): readonly Potongan[] {
  let hasil: Potongan[] | undefined
  for (let ke = 0; ke < potongan.length; ke++) {
    const akhir = akhirKata(potongan, ke)
    if (akhir === ke) {
      hasil?.push(potongan[ke] as Potongan)
      continue
    }
    const kata = potongan.slice(ke, akhir) as Baris[]
    const bawah = isiBaris(potongan[ke - 1])
    const atas = isiBaris(potongan[ke - 2])
    const panjang = kata.reduce((jumlah, { teks }) => jumlah + teks.isi.length + 1, atas?.length ?? 0)
    const kecil = kata.filter(({ teks }) => kataKecil.test(teks.isi)).length
    const terputus = kecil > 0 && bawah !== undefined && akhirUnsur.test(bawah) && menempel(potongan[ke - 1])
    hasil ??= potongan.slice(0, ke)
    if (terputus && atas && !/[.;:]$/.test(atas) && panjang <= lebar(potongan, ke)) {
      const ujung = hasil.pop() as Potongan
      for (const satu of kata) hasil.push({ ...satu, setelahJeda: false, jeda: 0 })
      hasil.push(ujung)
    } else if (terputus && bawah.endsWith('.') && kata.length >= TERSERAK && kecil * 2 >= kata.length) {
      // Of several lines, whose words cannot be told apart any more; those of boxes and of lists of units have capitals.
      for (const satu of kata) hasil.push({ ...satu, perabot: true })
    } else for (const satu of kata) hasil.push(satu)
    ke = akhir - 1
  }
  return hasil ?? potongan
}

/** The piece behind a run of paragraphs of one word. */
function akhirKata(potongan: readonly Potongan[], awal: number): number {
  let lalu = ''
  for (let ke = awal; ; ke++) {
    const isi = sendiri(potongan[ke]) || (ke > awal && isiBaris(potongan[ke]) === lalu) ? isiBaris(potongan[ke]) : undefined
    const kata = isi !== undefined && (nomorAcuan.get(lalu)?.test(isi) || (kataSendiri.test(isi) && !bukanKata.test(isi)))
    if (!kata) return ke
    lalu = isi
  }
}

function lebar(potongan: readonly Potongan[], ke: number): number {
  let terpanjang = 0
  for (const satu of potongan.slice(Math.max(0, ke - JANGKAUAN), ke + JANGKAUAN)) {
    const panjang = isiBaris(satu)?.length ?? 0
    if (panjang <= BARIS_TERPANJANG) terpanjang = Math.max(terpanjang, panjang)
  }
  return terpanjang
}

/** "(3)" alone above "r.", alone as well, which goes on with the list of ayat (2): it goes down to the sentence behind the last element. */
function ayatTerangkat(potongan: readonly Potongan[]): readonly Potongan[] {
  let hasil: Potongan[] | undefined
  for (let ke = 0; ke < potongan.length; ke++) {
    const satu = potongan[ke] as Potongan
    const tujuan = tandaAyat.test(isiBaris(satu) ?? '') && sendiri(satu) ? kalimatAyat(potongan, ke) : undefined
    if (tujuan === undefined) {
      hasil?.push(satu)
      continue
    }
    hasil ??= potongan.slice(0, ke)
    hasil.push(...potongan.slice(ke + 1, tujuan), satu)
    ke = tujuan - 1
  }
  return hasil ?? potongan
}

/** Lines of the elements that a raised mark may stand above. */
const UNSUR_TERBANYAK = 24

/** Where the sentence of a raised mark begins: behind the element that ends with a full stop. */
function kalimatAyat(potongan: readonly Potongan[], ke: number): number | undefined {
  const sebelum = isiBaris(potongan[ke - 1]) ?? ''
  const berikut = isiBaris(potongan[ke + 1]) ?? ''
  const lanjutan = sendiri(potongan[ke + 1]) && huruf.test(berikut) && !/^[a1] ?\./.test(berikut) && /;(?: (?:dan|atau))?$/.test(sebelum)
  if (!lanjutan && !(huruf.test(sebelum) && sendiri(potongan[ke + 1]))) return undefined
  for (let di = ke + 1; di < Math.min(potongan.length, ke + UNSUR_TERBANYAK); di++) {
    const isi = isiBaris(potongan[di])
    if (isi === undefined || tandaAyat.test(isi) || /^(?:Pasal|BAB|Bagian|Paragraf)\b/.test(isi)) return undefined
    if (!isi.endsWith('.') || huruf.test(isi)) continue
    const kalimat = isiBaris(potongan[di + 1])
    return kalimat !== undefined &&
      sendiri(potongan[di + 1]) &&
      /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(kalimat) &&
      (!kataSendiri.test(kalimat) || menempel(potongan[di + 2]))
      ? di + 1
      : undefined
  }
  return undefined
}

/** "Agar", "setiap", "orang", "mengetahuinya,", a line each. */
function sambungPerintah(potongan: readonly Potongan[]): readonly Potongan[] {
  const ke = potongan.findIndex((satu, letak) => isiBaris(satu) === 'Agar' && isiBaris(potongan[letak + 1]) === 'setiap')
  const akhir = ke < 0 ? -1 : potongan.findIndex((satu, letak) => letak > ke && /^mengetahui(?:nya)?,?$/.test(isiBaris(satu) ?? ''))
  if (akhir < 0 || akhir > ke + 4) return potongan
  const daftar = potongan.slice(ke, akhir + 1) as Baris[]
  return [
    ...potongan.slice(0, ke),
    { ...(potongan[ke] as Baris), teks: sambungBaris(daftar.map(({ teks }) => teks)) },
    ...potongan.slice(akhir + 1),
  ]
}
