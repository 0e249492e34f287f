import { bacaRomawi, bacaTingkat, cocokSemua, potongRapi } from '@perkada/core'
import { menggantung } from '../batang-tubuh/kalimat.ts'
import type { Baris } from './baris.ts'
import type { RuangTajuk } from './ruang-tajuk.ts'

/** Shorter lines are headings or paragraphs, whatever they hold. */
const terpendek = 80
/** So many headings on one line, and it is no paragraph. */
const tajukSedikitnya = 2
/** More letters than the number of a heading, and than the word before it, has. */
const tajukTerpanjang = 24
const kataTerpanjang = 24

/** Where an element of the opening begins, beyond doubt. */
const butirPembukaan =
  /(?<=; )(?=[b-z]\. ?bahwa )|(?<=[,A-ZÀ-Þ] )(?=Menimbang ?: ?(?:a ?\. ?)?bahwa(?: |$))|(?<=(?:[;)]|^Mengingat) )(?=(?:: ?)?\d{1,2}\. (?:Undang|Peraturan|Keputusan|Ketetapan|Instruksi)[ –-])|(?<=[.,] )(?=(?:: ?)?1\. (?:Undang|Peraturan|Keputusan|Ketetapan)[ –-])|(?<=; )(?=Mengingat ?: 1\. |D(?:engan|ENGAN) [Pp](?:ersetujuan|ERSETUJUAN) )/gu
/** Of considerations in one line, the next may stand behind a lost semicolon; elsewhere "b. bahwa" within a sentence stays in it. */
const butirTanpaTitikKoma = /(?<= )(?=[b-z]\. ?bahwa )/g
const pertimbanganBerderet = /\bMenimbang\b|^(?:: ?)?(?:[a-z] ?\. ?)?bahwa /
const labelDiUjung =
  /(?<=[,;] )(?=(?:Menimbang|Mengingat)$)|(?<=[.;] )(?=Memperhatikan$)|(?<=; )(?=MEMUTUSKAN$)|(?<= )(?=(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:$)/gu
const berlabelDiUjung =
  /(?:Menimbang|Mengingat|[.;] Memperhatikan|MEMUTUSKAN|(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:)$/
/** Labels of the opening that lost their colon with their line. */
const labelTanpaTitikDua =
  /(?<=[,;.A-ZÀ-Þ] )(?=Menimbang (?:(?:[a1]\. ?)?bahwa |Mengingat ?:))|(?<=[;.] )(?=Mengingat (?:1\. ?)?(?:[Pp]asal|Undang|Peraturan|Ketetapan)[ -])|(?<=[;.)\d] )(?=M(?:EMUTUSKAN|emutuskan)(?: ?:)? Menetapkan\b)|(?<=M(?:EMUTUSKAN|emutuskan)(?:| ?:) )(?=Menetapkan\b)/gu
const mungkinTanpaTitikDua =
  /Menimbang (?:(?:[a1]\. ?)?bahwa |Mengingat ?:)|Mengingat (?:1\. ?)?[PpUK]|M(?:EMUTUSKAN|emutuskan)(?: ?:)? Menetapkan/
/** The only article of an act, which has no number. */
const pasalTunggal = /(?<=[.;:A-ZÀ-Þ] )(?=(?:Satu-satunya [Pp]asal|Pasal (?:[Ss]atu-satunya|[Tt]unggal))\b)/gu
const tajuk =
  /(?<=^| )(?=(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:|BAB [IVXLC]{1,7}\.? [A-ZÀ-Þ]{4}|BAB(?:[IVXLC]{2,7}|[VX]|I(?= KETENTUAN UMUM))\.? [A-ZÀ-Þ]{4}|BUKU (?:KE[A-Z]{3,9}|[IVX]{1,5}) [A-ZÀ-Þ]{4}|(?:KE[A-Z]{3,9}|PERTAMA) ?: )|(?<=PRESIDEN REPUBLIK INDONESIA, )(?=Dalam rangka |Dengan ini |Untuk )|(?<=^|[.;:)A-ZÀ-Þ] )(?=Pasal(?: I{1,2}| ?\d{1,3}[A-Z]?)\.? (?!Ayat \(\d{1,2}\)(?:[,;]| (?:Undang|Peraturan|dan |[Hh]uruf )))(?:\(?1 ?\)(?: ?[A-ZÀ-Þ]|$)|1 [A-ZÀ-Þ]|[A-ZÀ-Þ](?:[a-zß-ÿ]|\.[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,7} [a-zß-ÿ])))/gu
/** "Bagian Kesatu Umum Pasal 4 (1) …": a heading behind the last word of the one above it. */
const pasalSesudahJudul =
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20} )Pasal (\d{1,3})[A-Z]?(?=\.? (?:\(?1 ?\) ?[A-ZÀ-Þ]|[A-ZÀ-Þ](?:[a-zß-ÿ]|\.[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,7} [a-zß-ÿ])))/gu
/** What every such heading and every such element has: a line without it is not searched. */
const mungkinTajuk =
  /(?:Me(?:nimbang|ngingat|mperhatikan|netapkan|mutuskan)|MEMUTUSKAN) ?:|BAB ?[IVXLC]|^(?:Bagian Ke|Paragraf \d)|(?:^|[^a-z,] )Pasal ?[\dI]/
const mungkinButir = /[b-z]\. ?bahwa |Menimbang ?:|(?:[;).,]|^Mengingat) (?:(?:: ?)?\d{1,2}\. [UPKI]|Mengingat|D(?:engan|ENGAN) [Pp])/
/** What parts such a line further: elements of lists, smaller headings, and the text after the heading of a Pasal. */
const lanjutan =
  /(?<=[.;:,] )(?=\d{1,2}\.(?: [A-ZÀ-Þ]|$))|(?<=[.;:A-ZÀ-Þ] )(?=(?:Bagian (Ke[a-z]{3,9})|Paragraf \d{1,2}) [A-ZÀ-Þ])|(?<=(?:^| )Pasal ?\d{1,3}[A-Z]?\.? )(?=\(?1 ?\)(?: ?[A-ZÀ-Þ]|$)|1 [A-ZÀ-Þ])|(?<=[.;] )(?=\d{1,2}\) [A-ZÀ-Þ])|(?<=(?:[;:]|dan|atau|dan\/atau) )(?=[a-z]\. [A-Za-zÀ-ɏ])|(?<=(?:^|[.;:)A-ZÀ-Þ] )Pasal(?: I{1,2}| ?\d{1,3}[A-Z]?)\.? )(?=[A-ZÀ-Þ](?:[a-zß-ÿ]|\.[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,7} [a-zß-ÿ]))/gu

const judulTerpanjang = 120
const judulKecil = /\b(?:Bagian (Ke[a-z]{3,9})|Paragraf \d{1,2}) [A-ZÀ-Þ]/gu
/** "Bagian Keuangan" is an office. */
const isJudulKecil = (tingkat: string | undefined): boolean => tingkat === undefined || bacaTingkat(tingkat) !== undefined
/** The act to which a reference goes on, where it is not this one. */
const akta = /^ (?:(?:Undang-[Uu]ndang|Peraturan|Keputusan)(?! (?:[A-Z][a-z]{3,12} ){0,2}ini\b)|Undang-(?![Uu]ndang)|Kitab )/
/** "sebagai berikut: Pasal 5 Undang-Undang …; Pasal 6 Peraturan Pemerintah …": what an enumeration cites is no heading. */
const pasalAktaLain =
  /[;:] Pasal \d{1,3}[A-Z]?\.? (?=Undang-[Uu]ndang(?! ini\b)|Kitab |Peraturan (?:Pemerintah|Presiden|Menteri|Daerah|Bupati|Wali|Gubernur)(?!(?: ?[Kk]ota)? ini\b))/g
const pasalBerkalimat = /\bPasal (\d{1,3})(?=[A-Z]?\.? (?:\(?1 ?\) )?[A-ZÀ-Þ])/gu
/** Where the heading of a Pasal stands behind that of its Bagian: the number that follows the one before it. */
function pasalBerikut(isi: string, muat: (nomor: number) => boolean): { readonly batas: readonly number[]; readonly nilai: number }[] {
  const semua = cocokSemua(isi, pasalBerkalimat)
  let terdahulu = -1
  return cocokSemua(isi, pasalSesudahJudul).flatMap(({ 0: tajuk, 1: nomor, index }) => {
    // A smaller heading just before it proves that this is one: it counts as two.
    const sesudah = index + tajuk.length + (isi[index + tajuk.length] === '.' ? 2 : 1)
    const batas = [index, sesudah]
    if (!muat(Number(nomor))) return []
    const sebelum = isi.slice(Math.max(0, index - judulTerpanjang), index)
    if (cocokSemua(sebelum, judulKecil).some(satu => isJudulKecil(satu[1]))) return [{ batas, nilai: 2 }]
    while ((semua[terdahulu + 1]?.index ?? index) < index) terdahulu++
    const lalu = semua[terdahulu]
    const berlanjut = lalu === undefined || Number(lalu[1]) + 1 === Number(nomor)
    return berlanjut && !akta.test(isi.slice(index + tajuk.length, index + tajuk.length + 48)) ? [{ batas, nilai: 1 }] : []
  })
}

/** "Dalam Peraturan Bupati ini yang dimaksud dengan: 1. Daerah adalah …": definitions in one paragraph. */
const definisiBerderet = /^Dalam .{4,80}dimaksud dengan ?: ?(?:1|a)\. [A-ZÀ-Þ]/u

/** What stood between two pages: the stamp of the security paper, the running head, the number of the page. */
const antarHalaman =
  /(?<= )(?:SK No\.? ?\d{4,8} ?[A-Z]? )?(?:PRES ?I? ?DEN (?:REPUBLIK INDONESIA )?)?[-–—] ?\d{1,3} ?[-–—](?= )|(?<= )SK No\.? ?\d{4,8} ?[A-Z]?(?= )/gu

/** Plain words to look for before a pattern is tried: most lines hold none. */
const tajukLangka = ['BUKU ', 'KESATU', 'PERTAMA', 'INDONESIA, D', 'INDONESIA, U', 'atu-satunya'] as const
const labelUtuh = ['Menimbang', 'Mengingat', 'Menetapkan'] as const
const ujungLabel: ReadonlySet<string> = new Set([':', 'g', 't', 'N'])

const nomorTajuk = /^(?:Pasal ?(\d{1,3})[A-Z]?\.? |BAB ?([IVXLC]+)|(KE[A-Z]{3,9}|PERTAMA) ?:)/
const tajukPembukaan = /^(?:M|D|Untuk)/

/** A heading that was found in a line can stand there: a label above the body, a number where there is room for it, none within a sentence. */
function tajukSah(isi: string, awal: number, letak: number, ruang: RuangTajuk): boolean {
  const tajuk = isi.slice(awal, awal + tajukTerpanjang)
  if (tajukPembukaan.test(tajuk)) return ruang.pembukaan(letak)
  if (menggantung(isi.slice(Math.max(0, awal - kataTerpanjang), awal).trimEnd())) return false
  const [, pasal, bab, diktum] = nomorTajuk.exec(tajuk) ?? []
  if (pasal) return ruang.muat('pasal', letak, Number(pasal))
  if (bab) return ruang.muat('bab', letak, bacaRomawi(bab) ?? 1)
  const tingkat = diktum === undefined ? 0 : bacaTingkat(diktum)
  return tingkat !== undefined && (tingkat === 0 || ruang.muat('diktum', letak, tingkat))
}

const nomorPasal = (isi: string, awal: number): number => Number(nomorTajuk.exec(isi.slice(awal, awal + tajukTerpanjang))?.[1] ?? 0)

/** "… diatur lebih lanjut. Pasal 5. Untuk …", where a line before ended with Pasal 4: the rest of a text that was poured into paragraphs. */
function pasalLanjutan(isi: string, [awal, kedua]: readonly number[], ruang: RuangTajuk): boolean {
  if (!awal || kedua !== undefined || !/[.;)] $/.test(isi.slice(Math.max(0, awal - 2), awal))) return false
  const nomor = nomorPasal(isi, awal)
  return (
    nomor > 0 &&
    ruang.lanjutTuangan(nomor) &&
    !/^Pasal \d+[A-Z]?(?: Undang-| Peraturan | Keputusan | Kitab )/.test(isi.slice(awal, awal + tajukTerpanjang))
  )
}

/** The last Pasal of a line that is cut, or that begins with the next one. */
function catatTuangan(isi: string, daftarTajuk: readonly number[], cukup: boolean, ruang: RuangTajuk): void {
  const terakhir = daftarTajuk.reduce((besar, awal) => Math.max(besar, nomorPasal(isi, awal)), 0)
  if (terakhir && (cukup || ruang.lanjutTuangan(terakhir))) ruang.tuang(terakhir)
}

/** Cuts a line (undefined: it stays whole) into which a transcription poured whole parts of a regulation: "… BAB I KETENTUAN UMUM Pasal 1 Dalam … 1. Daerah adalah …". `letak` is its place in `ruang`. */
export function pecahDatar(baris: Baris, ruang: RuangTajuk, letak: number): readonly Baris[] | undefined {
  const isi = baris.teks.isi
  const cari = (pola: RegExp) => cocokSemua(isi, pola).map(({ index }) => index)
  const label =
    (ujungLabel.has(isi.charAt(isi.length - 1)) || isi.endsWith(' Memperhatikan')) && berlabelDiUjung.test(isi) && ruang.pembukaan(letak)
      ? cari(labelDiUjung)
      : []
  if (isi.length < terpendek && !label.length) return undefined
  const bertajuk = mungkinTajuk.test(isi) || tajukLangka.some(kata => isi.includes(kata))
  const disebut = new Set<number>()
  // A megabyte in one line has more headings than a call has room for arguments.
  let daftarTajuk = bertajuk ? cari(tajuk) : []
  if (daftarTajuk.length && /[;:] Pasal/.test(isi))
    for (const { 0: sebutan, index } of cocokSemua(isi, pasalAktaLain)) disebut.add(index + 2).add(index + sebutan.length)
  for (const awal of daftarTajuk)
    if (!tajukSah(isi, awal, letak, ruang))
      disebut.add(awal).add(awal + (nomorTajuk.exec(isi.slice(awal, awal + tajukTerpanjang))?.[0].length ?? 0))
  if (disebut.size) daftarTajuk = daftarTajuk.filter(awal => !disebut.has(awal))
  const berikut = bertajuk ? pasalBerikut(isi, nomor => ruang.muat('pasal', letak, nomor)) : []
  if (labelUtuh.some(kata => isi.includes(kata)) && mungkinTanpaTitikDua.test(isi) && ruang.pembukaan(letak))
    daftarTajuk = daftarTajuk.concat(cari(labelTanpaTitikDua))
  if (bertajuk && /atu-satunya|unggal/.test(isi) && ruang.pembukaan(letak)) daftarTajuk = daftarTajuk.concat(cari(pasalTunggal))
  const daftarButir =
    !mungkinButir.test(isi) || !ruang.pembukaan(letak)
      ? []
      : cari(butirPembukaan).concat(isi.includes('bahwa ') && pertimbanganBerderet.test(isi) ? cari(butirTanpaTitikKoma) : [])
  const cukup =
    daftarTajuk.length + berikut.reduce((jumlah, { nilai }) => jumlah + nilai, 0) >= tajukSedikitnya ||
    (isi.includes('dimaksud dengan') && definisiBerderet.test(isi)) ||
    pasalLanjutan(isi, daftarTajuk, ruang)
  catatTuangan(isi, daftarTajuk, cukup, ruang)
  daftarTajuk = cukup
    ? daftarTajuk.concat(
        cocokSemua(isi, lanjutan).flatMap(({ index, 1: tingkat }) => (disebut.has(index) || !isJudulKecil(tingkat) ? [] : [index])),
        berikut.flatMap(({ batas }) => batas),
      )
    : []
  const potongan = label.concat(daftarButir, daftarTajuk)
  if (!potongan.length) return undefined
  const halaman = new Map(cocokSemua(isi, antarHalaman).map(({ 0: { length }, index }) => [index, index + length]))
  const akhirHalaman = new Set(halaman.values())
  const batas = [...new Set([0, ...[...potongan, ...halaman.keys(), ...akhirHalaman].sort((a, b) => a - b), isi.length])]
  let lalu = '.'
  return batas.slice(1).flatMap((akhir, ke): Baris[] => {
    const awal = batas[ke] as number
    const teks = potongRapi(baris.teks, awal, akhir)
    if (teks.isi === '') return []
    if (halaman.has(awal)) return [{ ...baris, teks, perabot: true }]
    const berlanjut = akhirHalaman.has(awal) && !/[.;:]$/.test(lalu)
    lalu = teks.isi
    return [ke === 0 ? { ...baris, teks } : { ...baris, teks, setelahJeda: !berlanjut, jeda: berlanjut ? 0 : 1, tajuk: 0 }]
  })
}
