import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from '../lib/house.mjs'
import { folder } from './folder.mjs'

const COLD_RUNS = 11
const WARM_RUNS = 30
/** What goes before each row of warm calls: Node throws away compiled code that nothing called while the others were measured. */
const WARM_UP_MS = 3000

export const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/** Without what this machine sets for every Node process: certificates of its own alone cost each start as much as an empty one. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env

function runOnce({ command = process.execPath, args, codes = [0], cwd = root }) {
  const since = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  const time = performance.now() - since
  if (error || !codes.includes(status)) stop(`${args.join(' ')} berakhir dengan ${status}: ${error ?? stderr.slice(0, 400)}`)
  return time
}

/**
 * Median wall time in ms of whole processes: for each name the command, its arguments and the exit codes of a run that did
 * its work. The runs take turns, so that a busy minute of the machine falls on all of them, and each turn counts the second
 * of two runs: the first pays for what the program before pushed out of the caches. An absent one stays absent.
 */
export function cold(runs) {
  const present = Object.entries(runs).filter(([, run]) => run)
  const times = new Map(present.map(([name]) => [name, []]))
  for (let turn = 0; turn < COLD_RUNS; turn++)
    for (const [name, run] of present) {
      runOnce(run)
      times.get(name).push(runOnce(run))
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

/** Calls of one contestant in a row. */
const IN_A_ROW = 10

async function warmUp(work) {
  for (let turn = 0, until = performance.now() + WARM_UP_MS; turn < 3 || performance.now() < until; turn++) await work()
}

/** Median times in ms of calls in this process; rows of calls, each after its warming up, take turns, as runs do in `cold`. */
export async function warm(works, runs = WARM_RUNS) {
  const present = Object.entries(works).filter(([, work]) => work)
  const times = new Map(present.map(([name]) => [name, []]))
  for (let done = 0; done < runs; done += IN_A_ROW)
    for (const [name, work] of present) {
      await warmUp(work)
      for (let turn = done; turn < Math.min(runs, done + IN_A_ROW); turn++) {
        const since = performance.now()
        await work()
        times.get(name).push(performance.now() - since)
      }
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

/** One run of a Node program: wall time and processor time in ms, the most memory it held in MB (threads included). */
export function resources({ args, codes = [0] }) {
  const file = join(folder, 'resources.json')
  const since = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(import.meta.dirname, 'resources.cjs'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = performance.now() - since
  if (!codes.includes(status)) stop(`${args.join(' ')} berakhir dengan ${status}: ${stderr.slice(0, 400)}`)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8'))
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }
}
