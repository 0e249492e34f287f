import { defineConfig } from 'vitest/config'

/** One run over every room: a package or app is a project of its own, and so is the house. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', { test: { name: 'house', root: 'scripts', include: ['**/*.test.ts'], testTimeout: 60_000 } }],
  },
})
