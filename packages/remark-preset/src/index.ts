export type { Opsi } from './baca-opsi.ts'
export { remarkPerkada as default, remarkPerkada } from './remark-perkada.ts'
export { remarkPresetPerkada } from './remark-preset-perkada.ts'
