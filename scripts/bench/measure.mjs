import { fork, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from '../lib/house.mjs'
import { folder } from './folder.mjs'
import { rowOfCalls } from './row.mjs'

const COLD_RUNS = 11
const WARM_RUNS = 30

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

const present = contestants => Object.entries(contestants).filter(([, contestant]) => contestant)

/**
 * Median wall time in ms of whole processes: for each name the command, its arguments and the exit codes of a run that did
 * its work. The runs take turns, so that a busy minute of the machine falls on all of them, and each turn counts the second
 * of two runs: the first pays for what the program before pushed out of the caches. An absent one stays absent.
 */
export function cold(runs) {
  const all = present(runs)
  const times = new Map(all.map(([name]) => [name, []]))
  for (let turn = 0; turn < COLD_RUNS; turn++)
    for (const [name, run] of all) {
      runOnce(run)
      times.get(name).push(runOnce(run))
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]))
}

/** Calls of one contestant in a row. */
const IN_A_ROW = 10

/** Median times in ms of `runs` calls; `rows` has for each name what makes a row of calls, and the rows take turns, as runs do in `cold`. */
async function inTurns(rows, runs) {
  const times = new Map(rows.map(([name]) => [name, []]))
  for (let done = 0; done < runs; done += IN_A_ROW)
    for (const [name, row] of rows) times.get(name).push(...(await row(Math.min(IN_A_ROW, runs - done))))
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

/** Median times in ms of calls in this process, each row after its warming up. */
export const warm = (works, runs = WARM_RUNS) =>
  inTurns(
    present(works).map(([name, work]) => [name, count => rowOfCalls(work, count)]),
    runs,
  )

/**
 * Median times in ms of warm calls, each contestant in a process of its own for the whole time: what one leaves for the collector,
 * or pushes out of the room for compiled code, does not fall on the others. A contestant is the export `call` of the file `module`,
 * called with the text of `file`; an absent one stays absent.
 */
export async function warmApart(contestants, runs = WARM_RUNS) {
  const children = present(contestants).map(([name, { module, call, file }]) => [
    name,
    fork(join(import.meta.dirname, 'contestant.mjs'), [module, call, file], { cwd: root, env }),
  ])
  const rowIn = (name, child) => count =>
    new Promise(answer => {
      child.once('exit', code => stop(`${name}: berakhir dengan ${code} sebelum terukur`))
      child.once('message', times => {
        child.removeAllListeners('exit')
        answer(times)
      })
      child.send(count)
    })
  const times = await inTurns(
    children.map(([name, child]) => [name, rowIn(name, child)]),
    runs,
  )
  for (const [, child] of children) child.disconnect()
  return times
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
