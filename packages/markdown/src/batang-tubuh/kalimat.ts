/** Words with which no sentence ends. */
const dalamKalimat: ReadonlySet<string> = new Set(
  'ayat huruf angka pasal bab bagian dan atau dan/atau dengan dalam pada ketentuan melalui menurut sesuai berdasarkan di ke dari oleh serta untuk nomor tahun yang sebagaimana dimaksud peraturan paragraf lampiran tentang atas kepada bagi terhadap antara adalah republik kabupaten kota menteri'.split(
    ' ',
  ),
)
/** At most one letter more than the longest of them. */
const kataAkhir = (ekor: string): string => /[^\s(]{1,12}$/.exec(ekor.slice(-12))?.[0].toLowerCase() ?? ''

/** The end of a sentence or of a list element. */
export const akhirKalimat = /[.;:]["”’)]?$|[;,] ?(?:dan|atau|dan\/atau)$/

/** The text before is an open sentence, so that the next line cannot begin a unit: "… sebagaimana dimaksud pada ayat". */
export const menggantung = (ekor: string): boolean =>
  ekor !== '' && !ekor.endsWith('PASAL DEMI PASAL') && (dalamKalimat.has(kataAkhir(ekor)) || ekor.endsWith(','))

const diAcuan: ReadonlySet<string> = new Set('ayat huruf angka pasal nomor tahun dimaksud pada dalam'.split(' '))
/** A wrapped line "(1) paling sedikit memuat:" after "… dimaksud pada ayat". */
export function menggantungDiAcuan(ekor: string, baris: string): boolean {
  if (!/^[(\da-z]/.test(baris)) return false
  if (diAcuan.has(kataAkhir(ekor)) || /(?:^|[\s(])sampai dengan$/i.test(ekor)) return true
  return baris.startsWith('(') && /(?:ayat|huruf|angka) \S{1,6}(?:,| dan| atau| sampai dengan)$/i.test(ekor)
}

/** "a. Nomor 3 Tahun 2019; dan b. Nomor 4 Tahun 2020, / diubah sebagai berikut:": what is said of all acts of a list, below it (butir 146, 233). */
const penutupDaftarAkta = /^(?:diubah (?:sebagai berikut|menjadi|sehingga)|(?:dicabut|ditarik kembali) dan dinyatakan tidak berlaku)\b/

/** "I. UMUM", "A. Pendahuluan": what stands below a blank line begins anew. */
const judulBerhuruf = /^(?:[IVX]{1,5}|[A-H])\. [A-ZÀ-Þ][^.;:]{0,80}$/u

/** A line without a mark goes on with the paragraph before it. `dalamDaftar`: that paragraph is an element of a list of several. */
export function berlanjut(ekor: string, baris: string, setelahJeda: boolean, dalamDaftar: boolean): boolean {
  if (dalamDaftar && /[,;]$/.test(ekor) && penutupDaftarAkta.test(baris)) return false
  if (ekor.endsWith('ukup jelas') && /^[A-ZÀ-Þ]/u.test(baris)) return false
  if (setelahJeda) {
    if (ekor.endsWith(',') && dalamDaftar && baris.endsWith('.')) return false
    if (menggantung(ekor)) return true
    if (judulBerhuruf.test(ekor) && !/^[a-zß-ÿ]/u.test(baris)) return false
    if (/^(?:Nomor|Tahun) \d/.test(baris) && /[A-Za-zÀ-ɏ0-9]$/u.test(ekor)) return true
    return !/[.;:,]["”’)]?$/.test(ekor) && /^[a-zß-ÿ(]/u.test(baris) && !/[;,] ?(?:dan|atau|dan\/atau)$/.test(ekor)
  }
  return (
    !(/[.;:]["”’)]?$|; ?(?:dan|atau|dan\/atau)$/.test(ekor) && /^[A-ZÀ-Þ"“]/u.test(baris)) ||
    /\b(?:No|Nomor|Tbk|Dr|Drs|Ir|Prof|H|Hj|Sdr|Jl|Jln|Kel|Kec|Kab|Prov|a\.n|u\.b|u\.p|dll|dsb|hlm|Tgk|Ng|Dt|Tb|(?<= )[A-Z])\.$/.test(
      ekor,
    ) ||
    /\([A-Z][a-z]{0,5}\.\)$/.test(ekor)
  )
}
