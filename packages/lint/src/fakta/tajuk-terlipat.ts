import { cocokSemua, type Naskah, telusuri } from '@perkada/core'
import type { Fakta } from '../rule.ts'

const tajuk = `Pasal\\s?\\d{1,4}[A-Z]?|BAB\\s[IVXLC]{1,7}|Bagian\\sKe[a-zß-ÿ]{2,12}(?:\\s(?:Belas|Puluh))?|Paragraf\\s\\d{1,3}`
/** A heading behind a sentence or at its beginning: what goes on after it is a title, an ayat or a new sentence. */
const sesudahKalimat = new RegExp(`(?:^|[.;:]\\s{1,3})(${tajuk})(?=\\s*$|\\s{1,3}[A-ZÀ-Þ(])`, 'gu')
/** How it begins there: few texts have one, and the whole expression is dear to compile. */
const mungkinSesudahKalimat = /(?<=^|[.;:]\s{1,3})(?:Pasal\s?\d|BAB\s[IVXLC]|Bagian\sKe|Paragraf\s\d)/
/** "Umum Pasal 4 (1) …", "TERSEBUT DALAM PASAL 1 Pasal 4. (1) …": no reference goes on with the first ayat as a heading does. */
const sebelumAyat = /(?<=[A-Za-zÀ-ɏ\d"”)] )(Pasal \d{1,4}[A-Z]?)(?=\.? ?\(1\) ?[A-ZÀ-Þ])/gu
/** Inside the title of a bab, bagian or paragraf no other heading is at home. */
const dalamJudul = new RegExp(`\\s(${tajuk})(?![A-Za-zÀ-ɏ\\d])`, 'gu')

const rentangPasal = /^(\d{1,3})\s?[-–—]\s?(\d{1,3})$/
const RENTANG_TERPANJANG = 100

/** The numbers of one heading for several Pasal, as where they were deleted: "4-6". None for any other number. */
export function nomorSerentang(nilai: string): string[] {
  const [, dari, sampai] = rentangPasal.exec(nilai)?.map(Number) ?? []
  if (dari === undefined || sampai === undefined) return []
  const banyak = Math.min(sampai - dari + 1, RENTANG_TERPANJANG)
  return Array.from({ length: Math.max(0, banyak) }, (_, i) => String(dari + i))
}

const lipat = (isi: string): string => isi.toLowerCase().replace(/\s/g, '')

/** The headings of Pasal that stand inside running text of the body, before their first ayat (a fact). */
export function pasalBerayat(naskah: Naskah): ReadonlySet<string> {
  const hasil = new Set<string>()
  telusuri(naskah, {
    teks({ isi }, { ruas }) {
      if (ruas === 'batang-tubuh' || ruas === 'sisa') for (const cocok of cocokSemua(isi, sebelumAyat)) hasil.add(lipat(cocok[1] as string))
    },
  })
  return hasil
}

/** Headings that stand literally inside running text of the body, where the transcription lost their line ("… dicatat. Pasal 2"), or that one heading stands for ("Pasal 4-6"). */
export function tajukTerlipat(naskah: Naskah, fakta: Fakta): ReadonlySet<string> {
  const hasil = new Set(fakta(pasalBerayat))
  telusuri(naskah, {
    pasal({ nomor }) {
      for (const satu of nomorSerentang(nomor.nilai)) hasil.add(`pasal${satu}`)
    },
    teks({ isi }, { ruas }, peran) {
      if (ruas !== 'batang-tubuh' && ruas !== 'sisa' && ruas !== 'penutup') return
      for (const cocok of mungkinSesudahKalimat.test(isi) ? cocokSemua(isi, sesudahKalimat) : []) hasil.add(lipat(cocok[1] as string))
      if (peran === 'judul') for (const cocok of cocokSemua(isi, dalamJudul)) hasil.add(lipat(cocok[1] as string))
    },
  })
  return hasil
}

/** Whether the heading of a unit ("Pasal 2", "BAB III") stands inside running text. */
export const isTerlipat = (daftar: ReadonlySet<string>, sebutan: string): boolean => daftar.has(lipat(sebutan))
