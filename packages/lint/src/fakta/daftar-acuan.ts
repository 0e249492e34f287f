export { daftarAcuan, daftarUjung, isRagu, type LetakAcuan } from '@perkada/core'
