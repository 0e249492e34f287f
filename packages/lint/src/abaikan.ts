import { type Diagnostic, type Naskah, nearMiss, type Span } from '@perkada/core'
import { daftarWilayah } from './wilayah-satuan.ts'

/** A comment of a drafter that silences one rule for one unit or one line. */
export interface Abaikan {
  readonly rule: string
  readonly alasan: string
  readonly span: Span
  /** Findings that begin here are silenced. */
  readonly wilayah: Span
  /** The comment is not written as the command is, and silences nothing. */
  readonly salahTulis?: true
}

const AWAL = '<!--'
const AKHIR = '-->'
const perintah = /^perkada-abaikan(?![\w-])/
/** A comment that means to silence and is none: "perkada abaikan", "perkada-ignore". */
const mirip = /^perkada[\s_-]{1,3}(?:abai|ignore|disable|mati)/i

function cariWilayah(source: string, span: Span, satuan: () => readonly Span[]): Span {
  const awalBaris = source.lastIndexOf('\n', span.start) + 1
  const baris = (offset: number): number => {
    const akhir = source.indexOf('\n', offset)
    return akhir < 0 ? source.length : akhir
  }
  if (source.slice(awalBaris, span.start).trim()) return { start: awalBaris, end: baris(span.end) }
  const start = span.end + source.slice(span.end).search(/\S|$/)
  const end = baris(start)
  const berikut = satuan().find(lain => lain.start >= start && lain.start < Math.max(end, start + 1))
  return { start, end: Math.max(end, berikut?.end ?? 0) }
}

/** The suppressing comments of a source text, with the range that each one speaks for. */
export function bacaAbaikan(source: string, naskah: Naskah): Abaikan[] {
  const daftar: Abaikan[] = []
  let simpanan: Span[] | undefined
  const satuan = () => {
    simpanan ??= daftarWilayah(naskah)
    return simpanan
  }
  for (let start = source.indexOf(AWAL); start >= 0; ) {
    const tutup = source.indexOf(AKHIR, start)
    if (tutup < 0) break
    const isi = source.slice(start + AWAL.length, tutup).trim()
    const span = { start, end: tutup + AKHIR.length }
    if (perintah.test(isi)) {
      const ucapan = isi.replace(perintah, '')
      const titikDua = ucapan.indexOf(':')
      const rule = (titikDua < 0 ? ucapan : ucapan.slice(0, titikDua)).trim()
      daftar.push({ rule, alasan: titikDua < 0 ? '' : ucapan.slice(titikDua + 1).trim(), span, wilayah: cariWilayah(source, span, satuan) })
    } else if (mirip.test(isi)) daftar.push({ rule: '', alasan: '', span, wilayah: span, salahTulis: true })
    start = source.indexOf(AWAL, span.end)
  }
  return daftar
}

/** Takes out the findings that a reasoned comment silences, and reports comments that lack a reason or silence nothing. */
export function terapkanAbaikan(
  diagnostics: readonly Diagnostic[],
  daftarAbaikan: readonly Abaikan[],
  dijalankan: ReadonlySet<string>,
  dikenal: ReadonlySet<string>,
): Diagnostic[] {
  if (!daftarAbaikan.length) return [...diagnostics]
  const terpakai = new Set<Abaikan>()
  const sisa = diagnostics.filter(({ rule, span }) => {
    const cocok = daftarAbaikan.filter(
      abaikan => abaikan.alasan && abaikan.rule === rule && span && span.start >= abaikan.wilayah.start && span.start < abaikan.wilayah.end,
    )
    for (const abaikan of cocok) terpakai.add(abaikan)
    return !cocok.length
  })
  for (const abaikan of daftarAbaikan) {
    if (abaikan.salahTulis || !abaikan.rule) {
      const sebab = abaikan.salahTulis
        ? 'Komentar ini bukan perintah abaikan, jadi tidak berlaku.'
        : 'Perintah abaikan ini tidak menyebut aturan, jadi tidak berlaku.'
      sisa.push({
        rule: 'berkas-abaikan-percuma',
        severity: 'peringatan',
        message: `${sebab} Tulis <!-- perkada-abaikan id-aturan: alasan -->.`,
        span: abaikan.span,
      })
    } else if (!abaikan.alasan) {
      const message = `Perintah abaikan ini tidak menyebut alasan, jadi tidak berlaku. Tulis <!-- perkada-abaikan ${abaikan.rule}: alasan -->.`
      sisa.push({ rule: 'berkas-abaikan-tanpa-alasan', severity: 'peringatan', message, span: abaikan.span })
    } else if (!dikenal.has(abaikan.rule)) {
      const banyak = /[\s,]/.test(abaikan.rule)
      const mirip = banyak ? undefined : nearMiss(abaikan.rule, dikenal)
      const saran = banyak ? ' Tulis satu komentar untuk setiap aturan.' : mirip ? ` Maksud Anda "${mirip}"?` : ''
      const message = `Aturan "${abaikan.rule}" tidak dikenal, jadi perintah abaikan ini tidak berlaku.${saran}`
      sisa.push({ rule: 'berkas-abaikan-percuma', severity: 'peringatan', message, span: abaikan.span })
    } else if (!terpakai.has(abaikan) && dijalankan.has(abaikan.rule)) {
      const message = `Tidak ada temuan ${abaikan.rule} yang diabaikan di sini. Hapus komentar ini.`
      sisa.push({ rule: 'berkas-abaikan-percuma', severity: 'peringatan', message, span: abaikan.span })
    }
  }
  return sisa.filter(({ rule }) => !rule.startsWith('berkas-abaikan-') || dijalankan.has(rule))
}
