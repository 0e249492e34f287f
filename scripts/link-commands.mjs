import { linkCommands } from './lib/house.mjs'

linkCommands()
