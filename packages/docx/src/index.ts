export * from './baca-docx.ts'
export * from './peta.ts'
export * from './tanda.ts'
