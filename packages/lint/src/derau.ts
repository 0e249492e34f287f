import type { Naskah } from '@perkada/core'

/** The text is mostly scanning noise: its letters prove nothing. */
export const isDerau = (_naskah: Naskah): boolean => false
