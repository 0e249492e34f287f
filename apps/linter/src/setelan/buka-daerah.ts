import { bacaDaerah, type Daerah } from '@perkada/lint'
import { bukaYaml } from './buka-yaml.ts'

/** Opens a `daerah.yaml`, or says in a line why it cannot be read; undefined where it names no region. `sebutan` is its name in messages. */
export function bukaDaerah(path: string, sebutan: string): Daerah | string | undefined {
  const yaml = bukaYaml(path, sebutan, 'data daerah')
  if (typeof yaml === 'string') return yaml
  return bacaDaerah(yaml.isi)
}
