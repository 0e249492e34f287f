/**
 * The build that runs: a bundled program bears the fingerprint of its content in its name (scripts/lib/assemble.mjs), engine and
 * rules included. A program that runs from its sources has none.
 */
export const bangunIni: string = /program-([0-9a-f]+)\.cjs$/.exec(import.meta.url)?.[1] ?? 'sumber'
