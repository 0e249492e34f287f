import type { Naskah, Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { daftarTeks } from '../../fakta/teks-utuh.ts'
import type { Fakta } from '../../rule.ts'

const hurufDari = (daftar: readonly Teks[]): string => daftar.map(({ isi }) => isi.toLowerCase().replace(/[^a-z]+/g, '')).join(' ')
/** The letters of every text, without what a scan may have put between them. */
export const gabunganHuruf = (naskah: Naskah): string => hurufDari(daftarTeks(naskah))

const sebelumMulai = ['padasaat', 'sejak', 'sebelum', 'setelah', 'sesudah', 'sampaidengan', 'dengan']
const sesudahMulai = ['pada', 'sejak', 'setelah', 'terhitung', 'surut', 'untuk', 'tanggal', 'hari', 'efektif', 'satu', 'bulan', 'tahun']

/** "Peraturan Bupati ini berlaku sejak tanggal ditetapkan": the formula is wrong, and penutup-mulai-berlaku tells it; what it orders is there. */
const rumusanLain = /ini(?:akan)?berlaku(?:sejak|terhitung|mulai|padatanggal|padasaat|tanggal)/

/** "mulai berlaku" goes on to its time. */
const adaMulaiBerlaku = (huruf: string): boolean =>
  sesudahMulai.some(kata => huruf.includes(`mulaiberlaku${kata}`)) || rumusanLain.test(huruf)

/** Entry into force is ordered, and not only named as the moment of something else ("Pada saat … mulai berlaku"). */
function isBerlakuDiatur(huruf: string): boolean {
  for (let ke = huruf.indexOf('mulaiberlaku'); ke >= 0; ke = huruf.indexOf('mulaiberlaku', ke + 1)) {
    const sesudah = huruf.slice(ke + 'mulaiberlaku'.length, ke + 40)
    const sebelum = huruf.slice(Math.max(0, ke - 60), ke)
    if (sesudahMulai.some(kata => sesudah.startsWith(kata)) || !sebelumMulai.some(kata => sebelum.includes(kata))) return true
  }
  return false
}

/** Entry into force is ordered; a text with the word shows it more quickly than the letters of all, which hold however the words were cut. */
export const isBerlaku = (fakta: Fakta): boolean =>
  teksBerkata(fakta, ['berlaku']).some(({ teks, peran }) => peran !== 'bagan' && adaMulaiBerlaku(hurufDari([teks]))) ||
  isBerlakuDiatur(fakta(gabunganHuruf))
