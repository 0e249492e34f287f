import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const setupFiles = [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))]
const rooms = ['packages', 'apps'].flatMap(folder =>
  readdirSync(`${root}/${folder}`)
    .filter(name => existsSync(`${root}/${folder}/${name}/package.json`))
    .map(name => ({ name, path: `${folder}/${name}` })),
)

/** One run over every room: a package or app is a project of its own, and so is the house. Slow machines get time; no test measures it. */
export default defineConfig({
  test: {
    projects: [
      ...rooms.map(({ name, path }) => ({ test: { name, root: path, testTimeout: 60_000, setupFiles } })),
      { test: { name: 'house', root: 'scripts', include: ['**/*.test.ts'], testTimeout: 120_000, setupFiles } },
    ],
  },
})
