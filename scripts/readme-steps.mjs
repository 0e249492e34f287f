#!/usr/bin/env node
// Runs the steps that README.md shows from an empty folder to a PDF, exactly as they stand there:
//   node scripts/readme-steps.mjs            all of them, in a clone of this checkout
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The command lines of a section, in order. */
export function readmeSteps(heading = 'From an empty folder to a PDF') {
  const section = readFileSync(join(root, 'README.md'), 'utf8').split(`## ${heading}\n`)[1] ?? ''
  return (/```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '').trim().split('\n')
}

/** Runs lines in one shell that stops at the first failure; gives its exit status and output. */
export const runSteps = (steps, cwd, env = {}) =>
  spawnSync('bash', ['-euo', 'pipefail', '-c', steps.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'perkada-langkah-'))
  try {
    const { status, stdout, stderr } = runSteps([...readmeSteps(), ...readmeSteps('The page of a region')], folder, { PERKADA: root })
    process.stdout.write(stdout)
    if (status !== 0) process.stderr.write(stderr)
    process.exitCode = status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
