import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureInstalled, environment, root, run, stop, tool, turbo } from './lib/house.mjs'

/** What one stage has to say: its name, and how it is checked. */
const stages = [
  ['rakit', () => turbo(['run', 'build', '--output-logs=errors-only'], { capture: true })],
  ['tipe', () => turbo(['run', 'check', '--continue', '--output-logs=errors-only'], { capture: true })],
  ['tipe (scripts)', () => run(tool('tsc'), ['--noEmit', '-p', 'scripts'], { capture: true })],
  ['gaya', () => run(tool('biome'), ['check', '--error-on-warnings', '--max-diagnostics=200'], { capture: true })],
  ['lapisan', () => turbo(['boundaries'], { capture: true })],
]

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Counts of a finished run of the tests; `failed` includes files that could not be read. */
function counts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unread = report.testResults.filter(result => result.status === 'failed' && result.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread, pending: report.numPendingTests }
}

ensureInstalled()
for (const [name, check] of stages) {
  const since = performance.now()
  const { status, out, err } = check()
  console.log(`${status === 0 ? '✓' : '✗'} ${name}  ${seconds(since)}`)
  if (status !== 0) stop(`${out}${err}\n0 passed, 1 failed`)
}

const report = join(root, '.perkada/uji.json')
mkdirSync(dirname(report), { recursive: true })
const since = performance.now()
const tests = run(
  tool('vitest'),
  [
    'run',
    '--config',
    'scripts/vitest.config.ts',
    '--root',
    '.',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { env: environment() },
)
const { passed, failed, pending } = counts(report)
console.log(`${tests.status === 0 ? '✓' : '✗'} uji  ${seconds(since)}${pending ? ` (${pending} dilewati)` : ''}`)
console.log(`${passed} passed, ${Math.max(failed, tests.status === 0 ? 0 : 1)} failed`)
process.exitCode = tests.status
