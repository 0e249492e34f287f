import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './lib/sources.ts'
import { readmeSteps, runSteps } from './readme-steps.mjs'

test('README takes a stranger to a PDF in ten steps or fewer', () => {
  const steps = readmeSteps()
  expect(steps.length).toBeLessThanOrEqual(10)
  expect(steps.slice(0, 2)).toEqual(['git clone "$PERKADA" perkada && cd perkada', 'npm run cetak'])
})

test('README shows the profile of the fictional region as it is', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(readme).toContain(`\`\`\`yaml\n${readFileSync(join(root, 'regulations/contoh/cetak.yaml'), 'utf8')}\`\`\``)
})

test('the steps after the build run as they stand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  try {
    for (const name of ['node_modules', 'templates', 'regulations']) symlinkSync(join(root, name), join(folder, name))
    const { status, stdout, stderr } = runSteps([...readmeSteps().slice(2), ...readmeSteps('The page of a region')], folder)
    expect((stderr + stdout).match(/sama bita demi bita/g)).toHaveLength(2)
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'naskah'))).toEqual(expect.arrayContaining(['isian.yaml', 'naskah.md', 'peraturan.pdf', 'berkop.pdf']))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
