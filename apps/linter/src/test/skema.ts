import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What a JSON Schema (draft 7, or 2020-12 where it says so) refuses of a value, a line each; its path is from `apps/linter/src`. */
export async function bukaSkema(path: string): Promise<(isi: unknown) => string[]> {
  const skema: { $schema?: string } = JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'))
  const ajv = new (skema.$schema?.includes('2020-12') ? Ajv2020 : Ajv)({ strict: false, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(skema)
  return isi => (validate(isi) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
}
