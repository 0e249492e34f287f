import { diRuas, type Pasal, type Penjelasan, type Satuan, telusuriDeret } from '@perkada/core'
import { nomorSerentang } from '../../fakta/tajuk-terlipat.ts'
import type { Letak } from '../../rule.ts'

/** A heading of the explanation: the unit that it names, and where. */
export interface Tajuk {
  readonly nilai: string
  readonly letak: Letak
  /** What stands under it shows that it is no line of running text. */
  readonly pasti: boolean
}

/** What is wrong with one heading; `seharusnya` where it took the place of a unit that the explanation lacks. */
export interface TajukJanggal {
  readonly tajuk: Tajuk
  readonly cacat: 'asing' | 'ganda' | 'mundur' | 'mendahului'
  readonly seharusnya?: string
}

/**
 * Compares the headings of an explanation with the units that it explains, in their order. A heading that is not sure and
 * in whose place nothing is missing counts as a line of running text.
 */
export function bandingkanUrutan(
  daftarTajuk: readonly Tajuk[],
  satuan: readonly string[],
): { readonly janggal: TajukJanggal[]; readonly terlewat: string[] } {
  const letak = new Map(satuan.map((nilai, i) => [nilai.toLowerCase(), i]))
  const sudah = new Set<number>()
  const janggal: TajukJanggal[] = []
  let sampai = -1
  const urutan = daftarTajuk.map(({ nilai }) => letak.get(nilai.toLowerCase()))
  const terakhir = new Map(urutan.map((ke, i) => [ke, i]))
  for (const [i, tajuk] of daftarTajuk.entries()) {
    const [ke, lanjut] = [urutan[i], urutan[i + 1]]
    const giliran = sampai + 1
    const dilewati = terakhir.has(giliran) ? undefined : satuan[giliran]
    const menggantikan = dilewati !== undefined && (lanjut === giliran + 1 || (i === urutan.length - 1 && giliran === satuan.length - 1))
    const mendahului = ke !== undefined && ke > giliran && (menggantikan || lanjut === giliran) && (terakhir.get(ke) ?? 0) > i
    if (ke !== undefined && ke > sampai && !mendahului) {
      sudah.add(ke)
      sampai = ke
      continue
    }
    if (!menggantikan && !tajuk.pasti) continue
    const cacat = ke === undefined ? 'asing' : mendahului ? 'mendahului' : sudah.has(ke) ? 'ganda' : 'mundur'
    janggal.push({ tajuk, cacat, ...(menggantikan && { seharusnya: dilewati }) })
    if (menggantikan) sampai = giliran
    const kini = menggantikan ? giliran : mendahului ? undefined : ke
    if (kini !== undefined) sudah.add(kini)
  }
  return { janggal, terlewat: satuan.filter((_, ke) => !sudah.has(ke)) }
}

const gabungTeks = (satuan: readonly Satuan[]): string => {
  const hasil: string[] = []
  telusuriDeret(satuan, diRuas('penjelasan'), { teks: ({ isi }) => hasil.push(isi) })
  return hasil.join(' ')
}

/** The words with which the explanation of a unit begins. */
const pembuka = /^(?:Cukup jelas|Ayat \(|Huruf [a-z]\b|Angka \d|Yang dimaksud)/i

const isJudulKedua = (satuan: Satuan): boolean => satuan.tipe === 'alinea' && /PASAL DEMI PASAL/i.test(satuan.teks.isi)

/** "Angka 2" before a Pasal: it explains an instruction, and that Pasal is one of the act that is amended (example 2 of butir 188). */
export const menjelaskanPerintah = ({ isi }: Penjelasan): boolean =>
  isi.some((satuan, i) => isi[i + 1]?.tipe === 'pasal' && /(?:^| )Angka \d{1,3}\.?$/.test(gabungTeks([satuan])))

/** The Pasal under "II. PASAL DEMI PASAL"; none where they cannot be told from what else the explanation has. */
export function pasalDijelaskan(penjelasan: Penjelasan): readonly Pasal[] {
  const semua = penjelasan.isi
  const awal = semua.findLastIndex(isJudulKedua)
  return awal < 0 || menjelaskanPerintah(penjelasan) ? [] : semua.slice(awal).filter(satuan => satuan.tipe === 'pasal')
}

/** "Pasal 4 dan Pasal 5", "Pasal 4, 5, dan 6", "Pasal 4 s/d 6 Cukup jelas" as one heading, which the reader takes for text. */
export const tajukGabungan =
  /^Pasal \d{1,4}[A-Z]?(?:,? (?:(?:dan|&|sampai dengan|s\.d\.|s\/d|[-–]) )?(?:Pasal )?\d{1,4}[A-Z]?){1,20}(?=[.:]?$|[.:]? Cukup jelas)/
const nomorGabungan = /(?:(sampai dengan|s\.d\.|s\/d|[-–]) )?(?:Pasal )?(\d{1,4}[A-Z]?)/g

/** The numbers of the Pasal that a text gives one heading, those between the ends of a range too. */
function nilaiGabungan(isi: string): string[] {
  const hasil: string[] = []
  for (const [, rentang, nilai = ''] of (tajukGabungan.exec(isi)?.[0] ?? '').matchAll(nomorGabungan))
    hasil.push(...(rentang ? nomorSerentang(`${hasil.at(-1)}-${nilai}`) : []), nilai)
  return hasil
}

/** The numbers that one heading names; undefined where they cannot be read. */
function nilaiTajuk(tertulis: string): string[] | undefined {
  const nilai = tertulis.replace(/[.:;,]$/, '')
  const serentang = nomorSerentang(nilai)
  if (serentang.length) return serentang
  return /^\d{1,4}[A-Z]?$/i.test(nilai) ? [nilai] : undefined
}

/** Their headings; undefined where one of them cannot be read, which then may be any. One behind a colon may be that of a quoted act. */
export function tajukPasal(daftarPasal: readonly Pasal[]): Tajuk[] | undefined {
  const hasil: Tajuk[] = []
  let sebelumnya = ''
  for (const { nomor, isi } of daftarPasal) {
    const daftarNilai = nilaiTajuk(nomor.nilai)
    if (!daftarNilai) return undefined
    const teks = gabungTeks(isi)
    const pasti = pembuka.test(teks) && !sebelumnya.endsWith(':')
    sebelumnya = teks
    for (const nilai of daftarNilai) hasil.push({ nilai, letak: { span: nomor.span }, pasti })
  }
  return hasil
}

const tajukTersembunyi = /(?:^|[.;:”")] |jelas |PASAL )Pasal ?(\d{1,4}[A-Z]?)(?= [A-Z(])/g

/** The Pasal whose headings stand inside running text of the explanation, or several in one line. */
export function pasalTersembunyi({ isi }: Penjelasan): ReadonlySet<string> {
  const hasil = new Set<string>()
  telusuriDeret(isi, diRuas('penjelasan'), {
    teks: teks => {
      for (const [, nilai = ''] of teks.isi.matchAll(tajukTersembunyi)) hasil.add(nilai)
      for (const nilai of nilaiGabungan(teks.isi)) hasil.add(nilai)
    },
  })
  return hasil
}

/** The headings "Ayat (1)" of a Pasal that have a line of their own. */
export function tajukAyat({ isi }: Pasal): Tajuk[] {
  const hasil: Tajuk[] = []
  telusuriDeret(isi, diRuas('penjelasan'), {
    teks: teks => {
      const nilai = /^Ayat \((\d{1,2}[a-z]?)\)$/.exec(teks.isi)?.[1]
      if (nilai) hasil.push({ nilai, letak: { teks }, pasti: true })
    },
  })
  return hasil
}

/** "Ayat (1) dan ayat (2)", "Ayat (1) sampai dengan ayat (3)" as one heading. */
const tajukBersama = /^Ayat \(\d{1,2}[a-z]?\)(?:,|,? (?:dan|sampai dengan|s\/d|s\.d\.|-)) [Aa]yat \(/

/** The numbers of the ayat that an explanation heads, in the order of the text; none where one heading stands for several. */
export function ayatDijelaskan(pasal: Pasal): string[] {
  const hasil: string[] = []
  let bersama = false
  telusuriDeret(pasal.isi, diRuas('penjelasan'), {
    teks: ({ isi }) => {
      bersama ||= tajukBersama.test(isi)
      for (const [, nomor = ''] of isi.matchAll(/(?<=^|[.;:”")] |jelas )Ayat \((\d{1,2}[a-z]?)\)/g)) hasil.push(nomor)
    },
  })
  return bersama ? [] : hasil
}
