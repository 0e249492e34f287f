import {
  type BentukPenanda,
  bacaHuruf,
  bacaNomor,
  cocokSemua,
  formatTajuk,
  type Nomor,
  potong,
  potongRapi,
  spanAsal,
  type Teks,
  tingkatDiAwal,
} from '@perkada/core'

/** A mark at the head of a line: `(1)`, `a.`, `1.`, `a)`, `1)`, with what stands after it. */
export interface Penanda {
  readonly bentuk: BentukPenanda
  readonly nomor: Nomor
  readonly sisa: Teks
  /** The letter l or I of a scan, which may stand for 1. */
  readonly meragukan: boolean
}

interface PolaPenanda {
  readonly bentuk: BentukPenanda
  readonly pola: RegExp
}
const polaAyat: readonly PolaPenanda[] = [
  { bentuk: 'ayat', pola: /^\( ?['‘’]?(\d{1,3} ?[a-z]?|[lI]\d|\dO|[lI|]) ?\)\.?(?= |$|[A-Za-zÀ-ɏ])/u },
]
const polaAngka: PolaPenanda = { bentuk: 'angka', pola: /^(\d{1,3}[a-z]?|l\d|\dO|l) ?\.(?= |$|[A-Za-zÀ-ɏ])/u }
const daftarPolaAngka: readonly PolaPenanda[] = [{ bentuk: 'angka-kurung', pola: /^(\d{1,3}) ?\)(?= |$)/ }, polaAngka]
const daftarPolaHuruf: readonly PolaPenanda[] = [
  { bentuk: 'huruf-kurung', pola: /^([a-z]{1,2}) ?\)(?= |$)/ },
  { bentuk: 'huruf', pola: /^([a-z]{1,3}|[a-km-np-z]\d) ?\.(?= |$|[A-Za-zÀ-ɏ]{3})/u },
  polaAngka,
]
const tanpaPola: readonly PolaPenanda[] = []

/** The full stop or bracket that closes a mark stands within so many letters. */
const penandaTerpanjang = 6

/** "l4" for 14, "1l" for 11, "2O" for 20: one of two figures read as a letter. */
const angkaKabur = /^(?:[lI]\d|\d[lO])$/

/** Only these can match a line with this beginning; none where the line has no room for a mark. */
function polaUntuk(isi: string): readonly PolaPenanda[] {
  const awal = isi.charCodeAt(0)
  if (awal === 40) return polaAyat
  const huruf = awal >= 97 && awal <= 122
  if (!huruf && !(awal >= 48 && awal <= 57)) return tanpaPola
  for (let i = 1; i < penandaTerpanjang; i++) {
    const kode = isi.charCodeAt(i)
    if (kode === 46 || kode === 41) return huruf ? daftarPolaHuruf : daftarPolaAngka
  }
  return tanpaPola
}

/** The mark that a line begins with; undefined when it begins with none. */
export function bacaPenanda(teks: Teks): Penanda | undefined {
  const { isi } = teks
  if ((isi.startsWith('"') || isi.startsWith('“')) && /^["“]\(\d/.test(isi)) return berawalan(teks, bacaPenanda(potong(teks, 1)))
  for (const { bentuk, pola } of polaUntuk(isi)) {
    const cocok = pola.exec(isi)
    if (!cocok) continue
    const tertulis = cocok[1] as string
    const rapat = tertulis.includes(' ') ? tertulis.replaceAll(' ', '') : tertulis
    const huruf = bentuk === 'huruf' || bentuk === 'huruf-kurung'
    const nilai = !huruf && angkaKabur.test(rapat) ? rapat.replace(/[lI]/, '1').replace('O', '0') : rapat
    const sisipan = huruf && /\d$/.test(nilai)
    if (huruf && !sisipan && bacaHuruf(nilai) === undefined) continue
    const meragukan = nilai === 'l' || nilai === 'I' || nilai === '|'
    const span = spanAsal(teks, 0, cocok[0].length)
    const terbaca = !huruf && meragukan ? { ...bacaNomor('1', 'arab', span), nilai: '1' } : bacaNomor(nilai, huruf ? 'huruf' : 'arab', span)
    const nomor = bentuk === 'ayat' && cocok[0].endsWith('.') ? { ...terbaca, akhiran: '.' } : terbaca
    return { bentuk, nomor, sisa: potongRapi(teks, cocok[0].length), meragukan }
  }
  return undefined
}

const polaAyatPindaian = /^[(l|] ?(\d{1,2})(?:[1lt|\]]|['’]\))(?= \^?(?:[A-ZÀ-Þ]|l[b-df-hj-np-tv-z]))/u
/** "(a)" for (4): the letters that a scanner makes of one figure between its brackets. */
const angkaMirip: Readonly<Record<string, number>> = { Z: 2, z: 2, a: 4, S: 5, s: 5, G: 6, B: 8, g: 9, q: 9 }

/** "(21 Rapat …", "l2l Rapat …": the mark of the ayat that comes next, its brackets read as digits or letters by a scanner. */
export function bacaAyatPindaian(teks: Teks, berikut: number): Penanda | undefined {
  const mirip = /^\(([ZzaSsGBgq])\)(?= [A-ZÀ-Þ])/u.exec(teks.isi)
  const cocok = mirip ?? polaAyatPindaian.exec(teks.isi)
  if (!cocok || (mirip ? angkaMirip[mirip[1] as string] : Number(cocok[1])) !== berikut) return undefined
  const panjang = cocok[0].length
  return {
    bentuk: 'ayat',
    nomor: bacaNomor(String(berikut), 'arab', spanAsal(teks, 0, panjang)),
    sisa: potongRapi(teks, panjang),
    meragukan: true,
  }
}

/** "b laporan", "I. sarana": the letter of the element that comes next in a list, its full stop left out or the letter written large. */
export function bacaHurufMeleset(teks: Teks, berikut: number): Penanda | undefined {
  const [tanda] = /^(?:[a-z](?= [A-Za-zÀ-ɏ]{3})|[A-Z]\.(?= [A-Za-zÀ-ɏ][a-zß-ÿ]{2}))/u.exec(teks.isi) ?? []
  const nilai = tanda?.charAt(0).toLowerCase()
  if (!tanda || !nilai || bacaHuruf(nilai) !== berikut || (tanda !== nilai && berikut === 1)) return undefined
  const nomor = bacaNomor(nilai, 'huruf', spanAsal(teks, 0, 1))
  const tertulis: Nomor = tanda === nilai ? { ...nomor, tanpaTitik: true } : { ...nomor, tulisan: tanda }
  return { bentuk: 'huruf', nomor: tertulis, sisa: potongRapi(teks, tanda.length), meragukan: false }
}

/** "b bahwa …", "3 Undang-Undang …": the mark of the element that comes next in an opening, its full stop lost. */
export function bacaUnsurPindaian(teks: Teks, bentuk: BentukPenanda | undefined, berikut: number): Penanda | undefined {
  const cocok = bentuk === 'huruf' ? /^[a-z](?= bahwa )/.exec(teks.isi) : /^\d{1,2}(?=-? (?:[Uu]ndang-|Peraturan [A-Z]))/.exec(teks.isi)
  const nilai = cocok?.[0]
  if (!nilai || (bentuk === 'huruf' ? bacaHuruf(nilai) : bentuk === 'angka' ? Number(nilai) : undefined) !== berikut) return undefined
  return {
    bentuk: bentuk as BentukPenanda,
    nomor: bacaNomor(nilai, bentuk === 'huruf' ? 'huruf' : 'arab', spanAsal(teks, 0, nilai.length)),
    sisa: potongRapi(teks, nilai.length + (teks.isi[nilai.length] === '-' ? 1 : 0)),
    meragukan: false,
  }
}

/** A mark or heading behind the quotation mark that opens new text. */
const berawalan = <T extends { nomor: Nomor }>(teks: Teks, dalam: T | undefined): T | undefined =>
  dalam && { ...dalam, nomor: { ...dalam.nomor, awalan: teks.isi[0] as string } }

/** The same mark read as the number 1 (scans print `l.` for `1.`). */
export const sebagaiSatu = (penanda: Penanda): Penanda => ({
  ...penanda,
  bentuk: penanda.bentuk === 'huruf' ? 'angka' : penanda.bentuk,
  nomor: { ...penanda.nomor, ...bacaNomor('1', 'arab', penanda.nomor.span) },
})

/** A heading: Bab, Bagian, Paragraf or Pasal, with what stands after its number on the same line. */
export interface Tajuk {
  readonly tipe: 'bab' | 'bagian' | 'paragraf' | 'pasal'
  readonly nomor: Nomor
  readonly sisa: Teks
}

/** Behind a lost blank "BABI" alone is the animal: "TERNAK BABI DALAM WILAYAH". */
const polaBab = /^(?:(?:BAB|Bab|B A B) +|BAB(?=(?:[IVX]{2,5}|[VX]|I(?= KETENTUAN UMUM)) [A-ZÀ-Þ]{4}))([IVXLC]+[A-H]?)[.:]?(?= |$)/
/** The first Bab, its number lost by a scanner. */
const babTanpaNomor = /^BAB KETENTUAN UMUM\b/
const polaBabRapat = /^BAB ?([IVXLC]+|[IVXLCTUil1J\][!|]{1,5})$/
const polaBagian = /^(?:Bag\S{1,5}n|BAGIAN) +/u
/** Letters of the longest ordinal that a Bagian has: "Kedua Puluh Sembilan". */
const tingkatTerpanjang = 24
const polaParagraf = /^(?:Paragraf|PARAGRAF) +(\d{1,2}[A-Z]?)[.:]?(?= |$)/
const polaPasal = /^(?:Pasal|PASAL|P a s a l) ?(\d{1,4}[A-Z]?|[IVX]{1,4})(?:\.(?=$| )|:(?= [A-ZÀ-Þ])| ?(?:\. ?\. ?\.|[…:])$)?(?=$| )/u
/** "Pasal 1 1", "Pasal 12 A": a scanner parted the figures of Pasal 11, a drafter the letter of an inserted Pasal from its number. */
const polaPasalRenggang = /^Pasal (?:(\d) (\d)|(\d{1,3}) ([A-HJ-NP-Z]))$/
const polaPasalKabur = /^Pasa[l1] +(\S{1,4})$/
/** "PasaT 22": the last letter misread, the number whole. */
const polaPasalSalahHuruf = /^Pasa[TrtjI|!] ?(\d{1,4}[A-Z]?)$/

/** What was written where it differs from the heading of the law in capitals or leading zeros; undefined for a misread word, whose letters are a scanner's. */
const tulisanLain = (tertulis: string, baku: string): string | undefined =>
  tertulis !== baku && tertulis.replace(/ 0+/, ' ').toLowerCase() === baku.toLowerCase() ? tertulis : undefined

/** A number without the zeros that a file name would have: "07" is Pasal 7. */
const tanpaNol = (nilai: string): string => nilai.replace(/^0+(?=\d)/, '')

/** The heading that a line begins with; undefined when it begins with none. Whether one can stand there is for the caller to judge. */
export function bacaTajuk(teks: Teks): Tajuk | undefined {
  const isi = teks.isi
  if (/^["“](?:Pasal|PASAL|BAB|Bagian|Paragraf)/.test(isi)) {
    const ditutup = /^["“]P(?:asal|ASAL) \d{1,3}[A-Z]?["”]$/.test(isi)
    const dalam = berawalan(teks, bacaTajuk(ditutup ? potong(teks, 1, isi.length - 1) : potong(teks, 1)))
    return dalam && ditutup ? { ...dalam, nomor: { ...dalam.nomor, akhiran: isi.slice(-1) } } : dalam
  }
  const awal = isi[0]
  if (awal !== 'B' && awal !== 'P') return undefined
  const buat = (tipe: Tajuk['tipe'], panjang: number, baca: (span: Nomor['span']) => Nomor): Tajuk => {
    const nomor = baca(spanAsal(teks, 0, panjang))
    const letak = isi.lastIndexOf(nomor.nilai, panjang - nomor.nilai.length)
    const batas = letak < 0 ? 0 : letak + nomor.nilai.length
    const akhiran = letak < 0 ? '' : isi.slice(batas, panjang).trim()
    const tulisan = tulisanLain(isi.slice(0, batas), formatTajuk(tipe, nomor.nilai))
    return {
      tipe,
      nomor: akhiran || tulisan ? { ...nomor, ...(akhiran && { akhiran }), ...(tulisan && { tulisan }) } : nomor,
      sisa: potongRapi(teks, panjang),
    }
  }
  if (babTanpaNomor.test(isi)) return buat('bab', 'BAB'.length, span => bacaNomor('I', 'romawi', span))
  let cocok = polaBab.exec(isi)
  if (cocok) {
    const sela = isi.length === cocok[0].length + 2 && /[A-H]$/.test(isi) ? isi.slice(-1) : ''
    const nilai = `${cocok[1]}${sela}`
    return buat('bab', sela ? isi.length : cocok[0].length, span => bacaNomor(nilai, 'romawi', span))
  }
  cocok = polaBabRapat.exec(isi)
  if (cocok) {
    const nilai = cocok[1] as string
    return buat('bab', cocok[0].length, span =>
      /^BAB [IVXLC]+$/.test(isi) || /^BAB[IVXLC]+$/.test(isi) ? bacaNomor(nilai, 'romawi', span) : { nilai, ...(span ? { span } : {}) },
    )
  }
  cocok = polaBagian.exec(isi)
  if (cocok) {
    // "Bagian Kedua: Jenis Rapat": the colon of a converter between number and title.
    const utuh = isi.slice(cocok[0].length)
    const letakTitikDua = utuh.slice(0, tingkatTerpanjang).indexOf(':')
    const kata = (letakTitikDua < 0 ? utuh : utuh.slice(0, letakTitikDua) + utuh.slice(letakTitikDua + 1)).split(' ', 4)
    const tingkat = tingkatDiAwal(kata)
    if (tingkat) {
      const sisipan =
        kata.length === tingkat.kata + 1 && /^[A-H]$/.test(kata[tingkat.kata] as string) ? { sisipan: kata[tingkat.kata] as string } : {}
      const nilai = kata.slice(0, tingkat.kata + Object.keys(sisipan).length).join(' ')
      return buat('bagian', cocok[0].length + nilai.length + (letakTitikDua === nilai.length ? 1 : 0), span => ({
        nilai,
        urutan: tingkat.urutan,
        ...sisipan,
        ...(span ? { span } : {}),
      }))
    }
  }
  cocok = polaParagraf.exec(isi)
  if (cocok) {
    const nilai = tanpaNol(cocok[1] as string)
    return buat('paragraf', cocok[0].length, span => bacaNomor(nilai, 'arab', span))
  }
  cocok = polaPasalRenggang.exec(isi)
  if (cocok) {
    const nilai = `${cocok[1] ?? cocok[3]}${cocok[2] ?? cocok[4]}`
    return buat('pasal', cocok[0].length, span => bacaNomor(nilai, 'arab', span))
  }
  cocok = polaPasal.exec(isi) ?? polaPasalSalahHuruf.exec(isi)
  if (cocok) {
    const nilai = tanpaNol(cocok[1] as string)
    return buat('pasal', cocok[0].length, span => bacaNomor(nilai, /^\d/.test(nilai) ? 'arab' : 'romawi', span))
  }
  cocok = polaPasalKabur.exec(isi)
  if (cocok && !/^[a-zß-ÿ]{2,}[.,;:]?$/u.test(cocok[1] as string)) {
    const nilai = cocok[1] as string
    const angka = nilai.replace(/l/g, '1').replace(/O/g, '0')
    if (/^(?:1|\d{2,3})$/.test(angka)) return buat('pasal', cocok[0].length, span => bacaNomor(angka, 'arab', span))
    return buat('pasal', cocok[0].length, span => ({ nilai, ...(span ? { span } : {}) }))
  }
  return undefined
}

const tajukSesudah = / (?=Pasal \d|BAB [IVXLC]|Bagian Ke|Paragraf \d)/g
const tajukTunggal =
  /^(?:Pasal \d{1,4}[A-Z]?$|BAB [IVXLC]{1,7}(?:$| [^a-zß-ÿ]{2,160}(?:$| Bagian Ke[a-zß-ÿ]{3,9} [A-ZÀ-Þ]))|(?:Bagian Ke[a-zß-ÿ]{3,9}|Paragraf \d{1,2}) [A-ZÀ-Þ])/u

/** "(2) Rapat dicatat. Pasal 2", "… KECAMATAN. BAB I KETENTUAN UMUM": where a heading begins after the full stop that ends a line's sentence. */
export function tajukDiUjung(teks: Teks): [Teks, Teks] | undefined {
  const awal = Math.max(0, teks.isi.length - tajukTerpanjang)
  for (const { index } of cocokSemua(teks.isi.slice(awal), tajukSesudah)) {
    const batas = awal + index + 1
    if (!/[.;]["”’)]?$/.test(teks.isi.slice(Math.max(0, batas - 3), batas - 1))) continue
    const ujung = teks.isi.slice(batas)
    if (tajukTunggal.test(ujung) && !/[.;:]/.test(ujung)) return [potongRapi(teks, 0, batas), potong(teks, batas)]
  }
  return undefined
}

/** Headings of all levels on one line, in letters; a longer line is no heading. */
const tajukTerpanjang = 700
const tajukDalam =
  / (?=Bagian (?:Ke[a-zß-ÿ]{3,9}|Pertama)(?: (?:Belas |Puluh )?[A-ZÀ-Þ]|$)|Paragraf \d{1,2}(?: [A-ZÀ-Þ]|$)|Pasal \d{1,4}[A-Z]?(?: \(1\))?$)/gu

/** "Bagian Ketiga Ruang Lingkup Pasal 4": the text before the next heading on its line, and the headings that follow on it. */
export function pecahTajuk(teks: Teks): { readonly awal: Teks; readonly lanjutan: readonly Tajuk[] } {
  if (teks.isi.length > tajukTerpanjang || !/ (?:Bagian|Paragraf|Pasal) /.test(teks.isi)) return { awal: teks, lanjutan: tanpaLanjutan }
  for (const { index } of cocokSemua(teks.isi, tajukDalam)) {
    const sesudah = pecahTajuk(potong(teks, index + 1))
    const tajuk = bacaTajuk(sesudah.awal)
    if (tajuk) return { awal: potong(teks, 0, index), lanjutan: [tajuk, ...sesudah.lanjutan] }
  }
  return { awal: teks, lanjutan: tanpaLanjutan }
}
const tanpaLanjutan: readonly Tajuk[] = []

const rentangTerpanjang = 50

/** "Pasal 4 s.d. Pasal 6", "Pasal 4, Pasal 5, dan Pasal 6" as one heading of a consolidated text, before "Dihapus.", or of an explanation: a heading for each. */
export function rentangPasal(teks: Teks): readonly Tajuk[] {
  if (!teks.isi.startsWith('Pasal ') || !teks.isi.includes(' ', 'Pasal '.length)) return tanpaLanjutan
  const cocok = /^Pasal (\d{1,4}) (?:s\.d\.?|s\/d|sampai dengan|[-–]) (?:Pasal )?(\d{1,4})$/.exec(teks.isi)
  const batas = cocok ? [Number(cocok[1]), Number(cocok[2])] : deretPasal(teks.isi)
  const [awal, akhir] = [batas[0], batas.at(-1)]
  if (awal === undefined || akhir === undefined || akhir <= awal || akhir - awal > rentangTerpanjang) return tanpaLanjutan
  const span = spanAsal(teks)
  return Array.from({ length: akhir - awal + 1 }, (_, ke) => ({
    tipe: 'pasal',
    nomor: bacaNomor(String(awal + ke), 'arab', span),
    sisa: { isi: '' },
  }))
}

/** The numbers of a list of Pasal without a gap; none of any other text. */
function deretPasal(isi: string): readonly number[] {
  if (!/^Pasal \d{1,4}(?:,? dan |, )Pasal \d{1,4}(?:$|,| dan)/.test(isi)) return []
  const deret = isi.slice('Pasal '.length).split(/,? dan Pasal |, Pasal /)
  const nomor = deret.map(Number)
  const runtut = deret.every(satu => /^\d{1,4}$/.test(satu)) && nomor.every((satu, ke) => satu === (nomor[0] as number) + ke)
  return runtut ? nomor : []
}
