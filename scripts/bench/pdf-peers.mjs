import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../lib/house.mjs'
import { peer, peerScript, program } from './peers.mjs'

const fonts = join(root, 'packages/pdf/fonts')
const faces = Object.fromEntries(
  Object.entries({ normal: 'regular', bold: 'bold', italics: 'italic', bolditalics: 'bolditalic' }).map(([face, name]) => [
    face,
    join(fonts, `texgyrebonum-${name}.otf`),
  ]),
)
const PAPER = { width: 609.45, height: 935.43, margin: 70.87 }

/** pdfmake as a user has it: from npm, unpatched and unbundled; the same text in the same font on the same paper, a paragraph for a line. */
function pdfmake(textFile, out) {
  if (!peer('pdfmake')) return undefined
  const script = peerScript(
    'pdfmake.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs'
    import { fileURLToPath } from 'node:url'
    import pdfmake from 'pdfmake'
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => true)
    export function print(text) {
      pdfmake.setFonts({ Bonum: ${JSON.stringify(faces)} })
      const content = text.split('\\n').map(line => ({ text: line, alignment: 'justify', margin: [0, 0, 0, 6] }))
      const pageSize = { width: ${PAPER.width}, height: ${PAPER.height} }
      return pdfmake.createPdf({ pageSize, pageMargins: ${PAPER.margin}, defaultStyle: { font: 'Bonum', fontSize: 12 }, content }).getBuffer()
    }
    if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[3], await print(readFileSync(process.argv[2], 'utf8')))`,
  )
  return { script, cold: { args: [script, textFile, out] } }
}

function typst(textFile, out) {
  if (!peer('@myriaddreamin/typst-ts-node-compiler')) return undefined
  const script = peerScript(
    'typst.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs'
    import { fileURLToPath } from 'node:url'
    import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
    const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [${JSON.stringify(fonts)}] }] })
    export function print(text) {
      const head = '#set page(width: ${PAPER.width}pt, height: ${PAPER.height}pt, margin: ${PAPER.margin}pt)\\n#set text(font: "TeX Gyre Bonum", size: 12pt)\\n#set par(justify: true)\\n'
      const mainFileContent = head + text.split('\\n').map(line => '#par(' + JSON.stringify(line) + ')').join('\\n')
      compiler.evictCache?.(0)
      return compiler.pdf({ mainFileContent })
    }
    if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[3], print(readFileSync(process.argv[2], 'utf8')))`,
  )
  return { script, cold: { args: [script, textFile, out] } }
}

const escapeHtml = text => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])

function html(files, text) {
  const path = join(files, 'teks.html')
  const face = `@font-face{font-family:Bonum;src:url('${pathToFileURL(faces.normal)}')}`
  const page = `@page{size:${PAPER.width}pt ${PAPER.height}pt;margin:${PAPER.margin}pt}`
  const body = text
    .split('\n')
    .map(line => `<p>${escapeHtml(line)}</p>`)
    .join('\n')
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><style>${face}${page}body{font:12pt Bonum}p{text-align:justify}</style>\n${body}`,
  )
  return path
}

/** A Word file of the text, for LibreOffice; undefined where the library that writes it is absent. */
function word(files, textFile) {
  if (!peer('docx')) return undefined
  const path = join(files, 'teks.docx')
  const script = peerScript(
    'word.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs'
    import { Document, Packer, Paragraph } from 'docx'
    const children = readFileSync(process.argv[2], 'utf8').split('\\n').map(line => new Paragraph({ text: line, alignment: 'both' }))
    writeFileSync(process.argv[3], await Packer.toBuffer(new Document({ sections: [{ children }] })))`,
  )
  return spawnSync(process.execPath, [script, textFile, path]).status === 0 ? path : undefined
}

/** The other ways to a PDF of the same text: for each a cold command, where it is installed, and a warm call, where it has one. */
export async function pdfPeers(files, textFile) {
  const text = readFileSync(textFile, 'utf8')
  const out = name => join(files, `${name}.pdf`)
  const [bare, npmTypst] = [pdfmake(textFile, out('pdfmake')), typst(textFile, out('typst'))]
  const [weasyprint, soffice] = [program('weasyprint'), program('soffice', 'libreoffice')]
  const chromium = program('chromium', 'chromium-browser', 'google-chrome', 'chrome')
  const page = html(files, text)
  const docx = soffice && word(files, textFile)
  const call = async peer => {
    if (!peer) return undefined
    const { print } = await import(pathToFileURL(peer.script))
    return () => print(text)
  }
  return {
    cold: {
      pdfmake: bare?.cold,
      typst: npmTypst?.cold,
      weasyprint: weasyprint && { command: weasyprint, args: [page, out('weasyprint')] },
      soffice: docx && { command: soffice, args: ['--headless', '--convert-to', 'pdf', '--outdir', files, docx] },
      chromium: chromium && {
        command: chromium,
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${join(files, 'chromium')}`,
          `--print-to-pdf=${out('chromium')}`,
          page,
        ],
      },
    },
    warm: { pdfmake: await call(bare), typst: await call(npmTypst) },
  }
}
