import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { rowOfCalls, warmUp } from './row.mjs'

/** Before the first row: V8 goes on compiling what is called often, and the calls get faster, for about so long. */
const UNTIL_HOT_MS = 10_000

// A process of its own for one contestant: calls the export `call` of `module` with the text of `file`, a row for each number that it is sent.
const [module, call, file] = process.argv.slice(2)
const { [call]: work } = await import(pathToFileURL(module))
const text = readFileSync(file, 'utf8')
const once = () => work(text)
let hot = false
process.on('message', async count => {
  if (!hot) await warmUp(once, UNTIL_HOT_MS)
  hot = true
  process.send(await rowOfCalls(once, count))
})
