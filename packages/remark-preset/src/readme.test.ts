import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const letak = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const readme = readFileSync(letak('README.md'), 'utf8')
const blok = (bahasa: string) => [...readme.matchAll(new RegExp(`\`\`\`${bahasa}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, isi = '']) => isi)
const folder = letak('.uji')

/** Runs a program of the README where the package is known by its name, as an editor would load it. */
function jalankan(nama: string, isi: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${nama}`, isi)
  return spawnSync(process.execPath, [`${folder}/${nama}`], { encoding: 'utf8' })
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the worked example prints what the README says', () => {
  const [contoh = ''] = blok('js')
  const { stdout, stderr } = jalankan('contoh.mjs', contoh)
  expect(stderr).toBe('')
  expect(stdout).toBe(blok('text')[0])
})

test('the settings for an editor load', () => {
  const [, setelan = ''] = blok('js')
  const pemakai = `import { unified } from 'unified'\nimport remarkParse from 'remark-parse'\nimport preset from './remarkrc.mjs'\nunified().use(remarkParse).use(preset).freeze()\nconsole.log('siap')\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/remarkrc.mjs`, setelan)
  expect(jalankan('pemakai.mjs', pemakai)).toMatchObject({ stdout: 'siap\n', stderr: '' })
})

test('a project in TypeScript gets the types of the options, without the sources behind them', () => {
  mkdirSync(folder, { recursive: true })
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace(/package\.json$/, 'bin/tsc')
  const periksa = (preset: string) => {
    const isi = `import remarkPerkada, { type Opsi, remarkPresetPerkada } from '@perkada/remark-preset'\nimport { unified } from 'unified'\nconst opsi: Opsi = { preset: '${preset}' }\nunified().use(remarkPerkada, opsi).use(remarkPresetPerkada)\n`
    writeFileSync(`${folder}/pemakai.ts`, isi)
    const setelan = {
      compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [], listFiles: true },
      files: ['pemakai.ts'],
    }
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(setelan))
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    return {
      galat: stdout.split('\n').filter(baris => baris.includes('error TS')),
      sumber: stdout.match(/packages\/(?:core|lint|markdown)\//),
    }
  }
  expect(periksa('ketat')).toEqual({ galat: [], sumber: null })
  expect(periksa('ketatt').galat).toEqual([expect.stringContaining(`'"ketatt"' is not assignable`)])
}, 30_000)
