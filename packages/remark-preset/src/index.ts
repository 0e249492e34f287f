export type { Opsi } from './opsi.ts'
export { remarkPerkada as default, remarkPerkada } from './remark-perkada.ts'
export { remarkPresetPerkada } from './remark-preset-perkada.ts'
