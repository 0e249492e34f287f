import { type Diagnostic, kelompokkan, letakPertama, type Naskah, nearMiss, type Span } from '@perkada/core'
import { daftarWilayah } from './wilayah-satuan.ts'

/** A comment of a drafter that silences one rule for one unit or one line. */
export interface Abaikan {
  readonly rule: string
  readonly alasan: string
  readonly span: Span
  /** Findings that begin here are silenced. */
  readonly wilayah: Span
  /** Why the comment silences nothing: it is not written as the command is, or not closed, so that it is printed, or swallows what stands before the next end of a comment. */
  readonly salah?: 'tulis' | 'tercetak' | 'menelan'
}

const AWAL = '<!--'
const AKHIR = '-->'
const perintah = /^perkada-abaikan(?![\w-])/
/** A comment that means to silence and is none: "perkada abaikan", "perkada-ignore". */
const mirip = /^perkada[\s_-]{1,3}(?:abai|ignore|disable|mati)/i

/** Finds the range that a comment speaks for: what precedes it on its line, else the unit that follows it. */
function pencariWilayah(source: string, naskah: Naskah): (span: Span) => Span {
  const akhirBaris = [...source.matchAll(/\n/g)].map(({ index }) => index)
  const daftarSatuan = daftarWilayah(naskah)
  const awalSatuan = daftarSatuan.map(({ start }) => start)
  const baris = (offset: number): number => akhirBaris[letakPertama(akhirBaris, offset)] ?? source.length
  return span => {
    const lalu = akhirBaris[letakPertama(akhirBaris, span.start) - 1] ?? -1
    let isi = span.start - 1
    while (isi > lalu && source.charAt(isi).trim() === '') isi--
    if (isi > lalu) return { start: lalu + 1, end: baris(span.end) }
    const start = span.end + source.slice(span.end).search(/\S|$/)
    const end = baris(start)
    const berikut = daftarSatuan[letakPertama(awalSatuan, start)]
    return { start, end: berikut && berikut.start < Math.max(end, start + 1) ? Math.max(end, berikut.end) : end }
  }
}

/** A comment from where it begins to where it ends, or to the end of its line where it is not closed. */
interface Komentar {
  readonly isi: string
  readonly span: Span
  readonly terbuka?: 'tercetak' | 'menelan'
}

/** Letters of a comment without an end that are looked at: a line of millions may hold millions of them. */
const TERPANJANG = 200

/** The comments of a text, in order. */
function* daftarKomentar(source: string): Generator<Komentar> {
  let tutup = source.indexOf(AKHIR)
  for (let start = source.indexOf(AWAL); start >= 0; ) {
    if (tutup >= 0 && tutup < start) tutup = source.indexOf(AKHIR, start)
    const dalam = start + AWAL.length
    const berikut = source.indexOf(AWAL, dalam)
    const terbuka = tutup < 0 ? 'tercetak' : berikut >= 0 && berikut < tutup ? 'menelan' : undefined
    if (terbuka) {
      const isi = source.slice(dalam, dalam + TERPANJANG).split('\n', 1)[0] ?? ''
      yield { isi: isi.trim(), span: { start, end: dalam + isi.trimEnd().length }, terbuka }
    } else yield { isi: source.slice(dalam, tutup).trim(), span: { start, end: tutup + AKHIR.length } }
    start = tutup < 0 ? berikut : source.indexOf(AWAL, tutup + AKHIR.length)
  }
}

/** The suppressing comments of a source text, with the range that each one speaks for. */
export function bacaAbaikan(source: string, naskah: Naskah): Abaikan[] {
  const daftar: Abaikan[] = []
  let wilayah: ReturnType<typeof pencariWilayah> | undefined
  for (const { isi, span, terbuka } of daftarKomentar(source)) {
    const benar = perintah.test(isi)
    if (!benar && !mirip.test(isi)) continue
    const salah = terbuka ?? (benar ? undefined : 'tulis')
    if (salah) {
      daftar.push({ rule: '', alasan: '', span, wilayah: span, salah })
      continue
    }
    const ucapan = isi.replace(perintah, '')
    const titikDua = ucapan.indexOf(':')
    const rule = (titikDua < 0 ? ucapan : ucapan.slice(0, titikDua)).trim()
    wilayah ??= pencariWilayah(source, naskah)
    daftar.push({ rule, alasan: titikDua < 0 ? '' : ucapan.slice(titikDua + 1).trim(), span, wilayah: wilayah(span) })
  }
  return daftar
}

/** Which comments silence a finding of their rule, and which findings they silence; both in the order of the text, because thousands may meet thousands. */
function cocokkan(
  diagnostics: readonly Diagnostic[],
  daftarAbaikan: readonly Abaikan[],
): { readonly terpakai: ReadonlySet<Abaikan>; readonly diamkan: ReadonlySet<Diagnostic> } {
  const terpakai = new Set<Abaikan>()
  const diamkan = new Set<Diagnostic>()
  const awal = ({ span }: Diagnostic): number => span?.start ?? -1
  const urut = daftarAbaikan.filter(({ alasan }) => alasan).sort((a, b) => a.wilayah.start - b.wilayah.start)
  for (const [rule, milik] of kelompokkan(urut, satu => satu.rule)) {
    const temuan = diagnostics.filter(satu => satu.rule === rule).sort((a, b) => awal(a) - awal(b))
    const letak = temuan.map(awal)
    let sudah = 0
    for (const abaikan of milik) {
      const [mulai, akhir] = [letakPertama(letak, abaikan.wilayah.start), letakPertama(letak, abaikan.wilayah.end)]
      if (mulai === akhir) continue
      terpakai.add(abaikan)
      for (const satu of temuan.slice(Math.max(mulai, sudah), akhir)) diamkan.add(satu)
      sudah = Math.max(sudah, akhir)
    }
  }
  return { terpakai, diamkan }
}

/** What to write instead of a comment without a reason, or with one that no colon parts from the rule. */
function tanpaAlasan({ rule }: Abaikan): string {
  const [, id = rule, tanda = '', kata = ''] = /^([a-z-]+)(,|\s+(?:[-–—]\s)?)([\s\S]*)$/i.exec(rule) ?? []
  const beberapa = tanda === ','
  const sebab = kata && !beberapa ? 'tidak memisahkan aturan dan alasannya dengan titik dua' : 'tidak menyebut alasan'
  const tulis = `Tulis <!-- perkada-abaikan ${id.toLowerCase()}: ${(!beberapa && kata.trim()) || 'alasan'} -->`
  return `Perintah abaikan ini ${sebab}, jadi tidak berlaku. ${tulis}${beberapa ? ', satu komentar untuk setiap aturan' : ''}.`
}

const sebabPercuma = {
  tulis: 'Komentar ini bukan perintah abaikan, jadi tidak berlaku.',
  tercetak: 'Perintah abaikan ini tidak ditutup dengan -->, jadi tidak berlaku dan ikut tercetak.',
  menelan: 'Perintah abaikan ini tidak ditutup dengan -->, jadi tidak berlaku, dan naskah sampai akhir komentar berikutnya tidak terbaca.',
  tanpaAturan: 'Perintah abaikan ini tidak menyebut aturan, jadi tidak berlaku.',
}

/** Takes out the findings that a reasoned comment silences, and reports comments that lack a reason or silence nothing. */
export function terapkanAbaikan(
  diagnostics: readonly Diagnostic[],
  daftarAbaikan: readonly Abaikan[],
  dijalankan: ReadonlySet<string>,
  dikenal: ReadonlySet<string>,
): Diagnostic[] {
  if (!daftarAbaikan.length) return [...diagnostics]
  const { terpakai, diamkan } = cocokkan(diagnostics, daftarAbaikan)
  const sisa = diagnostics.filter(satu => !diamkan.has(satu))
  for (const abaikan of daftarAbaikan) {
    if (!abaikan.rule) {
      const sebab = sebabPercuma[abaikan.salah ?? 'tanpaAturan']
      sisa.push({
        rule: 'berkas-abaikan-percuma',
        severity: 'peringatan',
        message: `${sebab} Tulis <!-- perkada-abaikan id-aturan: alasan -->.`,
        span: abaikan.span,
      })
    } else if (!abaikan.alasan) {
      sisa.push({ rule: 'berkas-abaikan-tanpa-alasan', severity: 'peringatan', message: tanpaAlasan(abaikan), span: abaikan.span })
    } else if (!dikenal.has(abaikan.rule)) {
      const banyak = /[\s,*]/.test(abaikan.rule)
      const mirip = banyak ? undefined : nearMiss(abaikan.rule, dikenal)
      const saran = banyak ? ' Tulis satu komentar untuk setiap aturan.' : mirip ? ` Maksud Anda “${mirip}”?` : ''
      const message = `Aturan “${abaikan.rule}” tidak dikenal, jadi perintah abaikan ini tidak berlaku.${saran}`
      sisa.push({ rule: 'berkas-abaikan-percuma', severity: 'peringatan', message, span: abaikan.span })
    } else if (!terpakai.has(abaikan) && dijalankan.has(abaikan.rule)) {
      const message = `Tidak ada temuan ${abaikan.rule} yang diabaikan di sini. Hapus komentar ini.`
      sisa.push({ rule: 'berkas-abaikan-percuma', severity: 'peringatan', message, span: abaikan.span })
    }
  }
  return sisa.filter(({ rule }) => !rule.startsWith('berkas-abaikan-') || dijalankan.has(rule))
}
