import type { Diagnostic, Severity, Span } from '@perkada/core'
import { type Rule, sebutDaftarSumber } from '@perkada/lint'
import { gayaHtml } from './gaya-html.ts'
import { bertemuan, catatanHasil, type HasilBerkas, hitung, type Jumlah, type Ringkasan } from './hasil.ts'
import { kelompokkanTerkait } from './kelompok-terkait.ts'
import type { BentukLaporan } from './laporan.ts'
import { luput } from './luput-xml.ts'
import { buatSumber, type Sumber } from './posisi.ts'

const daftarSeverity: readonly Severity[] = ['galat', 'peringatan', 'saran']
const arti: Readonly<Record<Severity, string>> = {
  galat: 'naskahnya salah',
  peringatan: 'pedoman penyusunan tidak dipenuhi',
  saran: 'patut dilihat',
}

/** A piece of a text between two ends of findings, with the findings that cover it. */
interface Ruas {
  readonly start: number
  readonly end: number
  readonly nomor: readonly number[]
}

interface Kena {
  readonly span: Span
  readonly nomor: number
}

/** The findings that touch each line, lines counted from 0. */
function menurutBaris(source: string, diagnostics: readonly Diagnostic[]): ReadonlyMap<number, readonly Kena[]> {
  const { posisi } = buatSumber(source)
  const hasil = new Map<number, Kena[]>()
  diagnostics.forEach(({ span }, nomor) => {
    if (!span) return
    for (let line = posisi(span.start).line - 1; line < posisi(span.end).line; line++) {
      const ada = hasil.get(line)
      if (ada) ada.push({ span, nomor })
      else hasil.set(line, [{ span, nomor }])
    }
  })
  return hasil
}

/** Cuts a range of the text where findings begin and end; a finding without letters keeps an empty piece. */
function potong(start: number, end: number, kena: readonly Kena[]): Ruas[] {
  const batas = [start, end, ...kena.flatMap(({ span }) => [span.start, span.end])].filter(at => at >= start && at <= end)
  const titik = [...new Set(batas)].sort((a, b) => a - b)
  return titik.flatMap((at, index): Ruas[] => {
    const sampai = titik[index + 1]
    const kosong = kena.filter(({ span }) => span.start === at && (span.end === at || sampai === undefined)).map(({ nomor }) => nomor)
    const isi = sampai === undefined ? [] : kena.filter(({ span }) => span.start <= at && span.end >= sampai).map(({ nomor }) => nomor)
    return [
      ...(kosong.length ? [{ start: at, end: at, nomor: kosong }] : []),
      ...(sampai === undefined ? [] : [{ start: at, end: sampai, nomor: isi }]),
    ]
  })
}

const terberat = (daftar: readonly Severity[]): Severity => daftarSeverity.find(severity => daftar.includes(severity)) ?? 'saran'

function barisNaskah({ source, diagnostics }: HasilBerkas, awalan: string, sumber: Sumber): string {
  const sudah = new Set<number>()
  let offset = 0
  let lalu = 0
  const perBaris = menurutBaris(source, diagnostics)
  const daftarBaris = source.split('\n').map((isi, index) => {
    const teks = isi.trim()
    const ruas = potong(offset, offset + isi.length, perBaris.get(index) ?? []).map(({ start, end, nomor }) => {
      const huruf = luput(source.slice(start, end).replace(/\r/g, ''))
      if (!nomor.length) return huruf
      const baru = nomor.filter(satu => !sudah.has(satu))
      for (const satu of baru) sudah.add(satu)
      const severity = terberat(nomor.flatMap(satu => diagnostics[satu]?.severity ?? []))
      const id = baru.length ? ` id="${awalan}t${(baru[0] ?? 0) + 1}"` : ''
      const rujuk = baru
        .map((satu, ke) => {
          const jangkar = ke ? ` id="${awalan}t${satu + 1}"` : ''
          return `<sup class="${diagnostics[satu]?.severity}"${jangkar}><a href="#${awalan}n${satu + 1}">${satu + 1}</a></sup>`
        })
        .join('')
      return `<mark class="${severity}"${id}>${huruf}</mark>${rujuk}`
    })
    const line = sumber.satuan === 'baris' ? index + 1 : teks ? sumber.posisi(offset).line : lalu
    const [id, angka] = line === lalu ? ['', ''] : [` id="${awalan}L${line}"`, `${line}`]
    lalu = line
    offset += isi.length + 1
    return `<div class="b"${id}><span class="n">${angka}</span><span class="i">${ruas.join('')}</span></div>`
  })
  return daftarBaris.join('\n')
}

/** Different changes of a fix that are shown. */
const TERBANYAK = 4

function perbaikanHtml({ fix }: Diagnostic, source: string): string {
  if (!fix) return ''
  const ganti = fix.edits.map(({ span, isi }) => {
    const lama = luput(source.slice(span.start, span.end))
    return `${lama ? `<del>${lama}</del> → ` : ''}${isi ? `<ins>${luput(isi)}</ins>` : '<em>dihapus</em>'}`
  })
  const beda = [...new Set(ganti)]
  const tempat = `${beda.length > TERBANYAK ? '; …' : ''}${ganti.length > 1 ? ` (${ganti.length} tempat)` : ''}`
  return `<p class="ganti">${fix.jenis === 'safe' ? 'Perbaikan' : 'Usul perbaikan'}: ${beda.slice(0, TERBANYAK).join('; ')}${tempat}</p>`
}

const tautBaris = (awalan: string, { satuan, posisi }: Sumber, { start }: Span) =>
  `<a href="#${awalan}L${posisi(start).line}">${satuan} ${posisi(start).line}</a>`

function temuanHtml(diagnostic: Diagnostic, index: number, awalan: string, sumber: Sumber, source: string, rule: Rule | undefined): string {
  const { severity, message, span, related = [] } = diagnostic
  const nomor = index + 1
  const letak = span ? `<a href="#${awalan}t${nomor}">${sumber.satuan} ${sumber.posisi(span.start).line}</a>` : 'seluruh naskah'
  const lain = kelompokkanTerkait(related).map(({ message: kata, daftarSpan }) => {
    const taut = daftarSpan.map(satu => tautBaris(awalan, sumber, satu))
    return `<p class="lain">${luput(kata)}${taut.length ? ` (${[...new Set(taut)].join(', ')})` : ''}</p>`
  })
  const dasar = rule
    ? `<details><summary>Dasar</summary><p>${luput(rule.summary)}</p><ul>${sebutDaftarSumber(rule.sources)
        .map(satu => `<li>${luput(satu)}</li>`)
        .join('')}</ul></details>`
    : ''
  return [
    `<li class="${severity}" id="${awalan}n${nomor}" value="${nomor}">`,
    `<p class="kepala"><b class="lencana">${severity}</b> ${letak} <code>${luput(diagnostic.rule)}</code></p>`,
    `<p>${luput(message)}</p>${lain.join('')}${perbaikanHtml(diagnostic, source)}${dasar}</li>`,
  ].join('')
}

function bagianBerkas(berkas: HasilBerkas, nomor: number, menurutId: ReadonlyMap<string, Rule>): string {
  const { path, source, peta, diagnostics } = berkas
  const awalan = `b${nomor}`
  const sumber = buatSumber(source, peta)
  return [
    `<section><h2 id="${awalan}">${luput(path)}</h2><div class="meja">`,
    `<div class="naskah">\n${barisNaskah(berkas, awalan, sumber)}\n</div>`,
    `<ol class="temuan">\n${diagnostics
      .map((satu, index) => temuanHtml(satu, index, awalan, sumber, source, menurutId.get(satu.rule)))
      .join('\n')}\n</ol></div></section>`,
  ].join('\n')
}

const sebutJumlah = (jumlah: Jumlah): string =>
  daftarSeverity.flatMap(severity => (jumlah[severity] ? [`${jumlah[severity]} ${severity}`] : [])).join(', ') || 'bersih'

function kepalaHtml(ringkasan: Ringkasan): string {
  const jumlah = hitung(ringkasan)
  const tautan = ringkasan.daftarBerkas.map(berkas => {
    const nama = bertemuan(berkas) ? `<a href="#b${berkas.nomor}">${luput(berkas.path)}</a>` : luput(berkas.path)
    return `<li>${nama}: ${sebutJumlah(berkas.jumlah)}</li>`
  })
  const gagal = ringkasan.daftarKegagalan.map(({ message }) => `<li class="gagal">${luput(message)}</li>`)
  const saring = daftarSeverity.map(
    severity =>
      `<label class="${severity}"><input type="checkbox" id="s-${severity}" checked> <b class="lencana">${severity}</b> ${jumlah[severity]} <small>${arti[severity]}</small></label>`,
  )
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Laporan pemeriksaan naskah</title>
<style>${gayaHtml}</style>
</head>
<body>
<header>
<h1>Laporan pemeriksaan naskah</h1>
<p>${jumlah.galat} galat, ${jumlah.peringatan} peringatan, ${jumlah.saran} saran dalam ${ringkasan.daftarBerkas.length} berkas${luput(catatanHasil(ringkasan))}.</p>
<form class="saring">${saring.join('')}</form>
<ul class="berkas">${[...tautan, ...gagal].join('')}</ul>
</header>
<main>
`
}

/** Findings as one page that needs no network and no script: text and findings side by side, a filter by severity, fit for print. */
export function laporanHtml(rules: readonly Rule[]): BentukLaporan {
  const menurutId = new Map(rules.map(rule => [rule.id, rule]))
  return {
    kepala: kepalaHtml,
    sela: '\n',
    bagian: (berkas, nomor) => (berkas.diagnostics.length ? bagianBerkas(berkas, nomor, menurutId) : ''),
    kaki: () => '\n</main>\n</body>\n</html>\n',
  }
}
