import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { lint } from '@perkada/lint'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderTerpasang } from './akar.ts'
import { perkada } from './cli.ts'
import { bukaTemplat } from './templat-berkas.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

const tulis = (path: string, isi: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), isi)
}

/** Drafts the template in `apel/` with facts of the fictional regency. */
async function susun() {
  tulis('isian.yaml', 'judul: Apel Pagi Perangkat Daerah\nhari: [Senin, Jumat]\n')
  const hasil = { kode: 0, err: '' }
  const daerah = join(folderTerpasang('regulations'), 'contoh/daerah.yaml')
  const argv = ['new', join(folder, 'apel'), '--data', join(folder, 'isian.yaml'), '--daerah', daerah, '--out', join(folder, 'hasil')]
  hasil.kode = await perkada(argv, {
    out: () => {},
    err: isi => {
      hasil.err += isi
    },
  })
  return hasil
}

/** The code blocks of one language in the section of templates/README.md that shows a whole template. */
function contohReadme(bahasa: string): string {
  const readme = readFileSync(join(folderTerpasang('templates'), 'README.md'), 'utf8')
  const bagian = readme.split('## A whole small one\n')[1]?.split('\n## ')[0] ?? ''
  return new RegExp(`\`\`\`${bahasa}\\n([^]*?)\`\`\``).exec(bagian)?.[1] ?? ''
}

test('the template that templates/README.md shows drafts a regulation without galat and peringatan', async () => {
  tulis('apel/template.yaml', contohReadme('yaml'))
  tulis('apel/naskah.md.hbs', contohReadme('handlebars'))
  expect(await susun()).toEqual({ kode: 0, err: '' })
  const naskah = readFileSync(join(folder, 'hasil/naskah.md'), 'utf8')
  expect(naskah).toContain('(2) Apel pagi sebagaimana dimaksud pada ayat (1) diikuti oleh')
  expect(lint(naskah).diagnostics.filter(({ severity }) => severity !== 'saran')).toEqual([])
})

test("a fault in a template's own part is told where it stands", async () => {
  tulis('apel/template.yaml', contohReadme('yaml'))
  tulis('apel/naskah.md.hbs', '{{> peserta}}\n')
  tulis('apel/bagian/peserta.md.hbs', 'Peserta apel:\n{{pegawai}}\n')
  const { kode, err } = await susun()
  expect(kode).toBe(2)
  expect(err).toMatch(/apel.bagian.peserta\.md\.hbs:2: “pegawai” bukan isian/)
})

test('two shared parts of one name are refused', async () => {
  tulis('_bersama/pembukaan/acara.md.hbs', '')
  tulis('_bersama/penutup/acara.md.hbs', '')
  tulis('apel/template.yaml', contohReadme('yaml'))
  tulis('apel/naskah.md.hbs', '')
  await expect(bukaTemplat('apel', folder)).rejects.toThrow(/penutup.acara\.md\.hbs: nama bagian sudah dipakai oleh .*pembukaan.acara/)
})
