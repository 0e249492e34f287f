import type { Diagnostic, Severity, Span } from '@perkada/core'
import { type Rule, sebutDaftarSumber } from '@perkada/lint'
import { bertemuan, catatanHasil, type HasilBerkas, hitung, type Jumlah, type Ringkasan } from '../hasil.ts'
import { gayaHtml } from './gaya-html.ts'
import { kelompokkanTerkait } from './kelompok-terkait.ts'
import type { BentukLaporan } from './laporan.ts'
import { luput } from './luput-xml.ts'
import { daftarSeverity, jangkarTempat, naskahHtml } from './naskah-html.ts'
import { buatSumber, type Sumber } from './posisi.ts'

const arti: Readonly<Record<Severity, string>> = {
  galat: 'naskahnya salah',
  peringatan: 'pedoman penyusunan tidak dipenuhi',
  saran: 'patut dilihat',
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

const sebutBaris = ({ satuan, posisi }: Sumber, { start }: Span) => `${satuan} ${posisi(start).line}`

/** What is said of second places, each linked to its mark in the text; those of one line are counted after the first. */
function terkaitHtml({ related = [] }: Diagnostic, nomor: number, awalan: string, sumber: Sumber): string {
  let ke = 0
  return kelompokkanTerkait(related)
    .map(({ message, daftarSpan }) => {
      const diBaris = new Map<string, number>()
      const taut = daftarSpan.map(span => {
        const baris = sebutBaris(sumber, span)
        const kali = (diBaris.get(baris) ?? 0) + 1
        diBaris.set(baris, kali)
        return `<a href="#${jangkarTempat(awalan, nomor, ++ke)}">${kali === 1 ? baris : `ke-${kali}`}</a>`
      })
      return `<p class="lain">${luput(message)}${taut.length ? ` (${taut.join(', ')})` : ''}</p>`
    })
    .join('')
}

function temuanHtml(diagnostic: Diagnostic, index: number, awalan: string, sumber: Sumber, source: string, rule: Rule | undefined): string {
  const { severity, message, span } = diagnostic
  const nomor = index + 1
  const letak = span ? `<a href="#${jangkarTempat(awalan, nomor)}">${sebutBaris(sumber, span)}</a>` : 'seluruh naskah'
  const lain = terkaitHtml(diagnostic, nomor, awalan, sumber)
  const dasar = rule
    ? `<details><summary>Dasar</summary><p>${luput(rule.summary)}</p><ul>${sebutDaftarSumber(rule.sources)
        .map(satu => `<li>${luput(satu)}</li>`)
        .join('')}</ul></details>`
    : ''
  return [
    `<li class="${severity}" id="${awalan}n${nomor}" value="${nomor}">`,
    `<p class="kepala"><b class="lencana">${severity}</b> ${letak} <code>${luput(diagnostic.rule)}</code></p>`,
    `<p>${luput(message)}</p>${lain}${perbaikanHtml(diagnostic, source)}${dasar}</li>`,
  ].join('')
}

function bagianBerkas(berkas: HasilBerkas, nomor: number, menurutId: ReadonlyMap<string, Rule>): string {
  const { path, source, peta, diagnostics } = berkas
  const awalan = `b${nomor}`
  const sumber = buatSumber(source, peta)
  return [
    `<section><h2 id="${awalan}">${luput(path)}</h2><div class="meja">`,
    `<ol class="temuan">\n${diagnostics
      .map((satu, index) => temuanHtml(satu, index, awalan, sumber, source, menurutId.get(satu.rule)))
      .join('\n')}\n</ol>`,
    `<div class="naskah">\n${naskahHtml(berkas, awalan, sumber)}\n</div></div></section>`,
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
