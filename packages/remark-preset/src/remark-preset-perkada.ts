import type { Preset } from 'unified'
import { remarkPerkada } from './remark-perkada.ts'

/** Every rule as the norms weigh it: `.use(remarkPresetPerkada)`. */
export const remarkPresetPerkada: Preset = { plugins: [remarkPerkada] }
