// @boundaries-ignore both programs are assembled by one script of the house, which is no package
import { assemble } from '../../scripts/lib/assemble.mjs'

const app = import.meta.dirname
const [outdir = 'dist'] = process.argv.slice(2)
await assemble({ app, outdir, entries: ['main', 'worker'], commands: [['../../regulations']] })
