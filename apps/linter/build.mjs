import { assemble } from '../../scripts/lib/assemble.mjs'

const app = import.meta.dirname
await assemble({ app, entries: ['main', 'worker'], commands: [['../../regulations']] })
