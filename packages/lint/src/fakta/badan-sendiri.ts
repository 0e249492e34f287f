import type { Naskah, Tempat } from '@perkada/core'

/** The body is whole and its units are its own: no amending regulation, no excerpt. */
export const isBadanUtuh = ({ sifat }: Naskah): boolean => !sifat.perubahan && !sifat.cuplikan

/** A place in the body that is no new text quoted for another act. */
export const diBadan = (tempat: Tempat): boolean => tempat.ruas === 'batang-tubuh' && !tempat.kutipan
