import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { faultOf, wordFaultOf } from './fuzz-check.mjs'
import { fuzzTexts } from './fuzz-texts.mjs'

const { program, sources, since, letters, perBatch } = workerData
const clock = new Float64Array(since)
const seen = new Uint16Array(letters)
const api = await import(program)

/** One case in so many also comes as a Word file. */
const asWord = 5

/** Leaves the case where the watchdog can read it: when it began, and its text. */
function announce(text) {
  const length = Math.min(text.length, seen.length - 2)
  seen[0] = length & 0xffff
  seen[1] = length >>> 16
  for (let at = 0; at < length; at++) seen[at + 2] = text.charCodeAt(at)
  clock[0] = Date.now()
}

parentPort.on('message', seed => {
  const property = fc.property(fuzzTexts(sources), one => {
    announce(one.text)
    const fault = faultOf(one, api) ?? (one.text.length % asWord === 0 ? wordFaultOf(one.text, api) : undefined)
    if (fault) throw new Error(fault)
  })
  const { failed, numRuns, counterexample, errorInstance } = fc.check(property, { seed, numRuns: perBatch })
  clock[0] = 0
  parentPort.postMessage({ seed, runs: numRuns, ...(failed ? { text: counterexample[0].text, error: errorInstance?.stack ?? '' } : {}) })
})
parentPort.postMessage({ runs: 0 })
