import { type Naskah, type Ruas, type Sitasi, sebutSitasi, type Teks } from '@perkada/core'
import { semuaSitasi } from '../../fakta/semua-sitasi.ts'
import type { Fakta } from '../../rule.ts'
import { kunciAkta, type Sebutan } from './akta-tersebut.ts'

/** What these say of an act holds for one day: that of the regulation. The body may quote an older text. */
const ruasSehari: ReadonlySet<Ruas> = new Set(['menimbang', 'mengingat', 'memperhatikan', 'diktum'])

/** Letters before an amendment that tell whether it is the last one. */
const JANGKAUAN = 20

/** An act whose last amendment is another one here than in a place before. */
export interface TerakhirBerbeda {
  readonly pesan: string
  readonly sitasi: Sitasi
  readonly letak: { readonly teks: Teks; readonly start: number; readonly end: number }
  readonly lain: Sebutan
}

/** Acts said to be amended "terakhir dengan" one act here and another one there (a fact). */
export function daftarTerakhirBerbeda(_naskah: Naskah, fakta: Fakta): readonly TerakhirBerbeda[] {
  const menurutAkta = new Map<string, Sebutan>()
  return fakta(semuaSitasi).flatMap(({ sitasi: induk, teks, ruas }) => {
    const sitasi = induk.daftarPerubahan.at(-1)
    const kunci = sitasi && ruasSehari.has(ruas) ? kunciAkta(induk) : undefined
    if (!sitasi || !kunci || !/\bterakhir (?:kali )?dengan $/.test(teks.isi.slice(Math.max(0, sitasi.start - JANGKAUAN), sitasi.start)))
      return []
    const lain = menurutAkta.get(kunci)
    if (!lain) menurutAkta.set(kunci, { sitasi, teks })
    const [a, b] = [kunciAkta(sitasi), lain && kunciAkta(lain.sitasi)]
    if (!lain || !a || !b || a === b) return []
    const pesan = `Perubahan terakhir ${sebutSitasi(induk)} di sini ${sebutSitasi(sitasi)}, di tempat lain ${sebutSitasi(lain.sitasi)}. Cocokkan dengan naskah peraturan itu.`
    return [{ pesan, sitasi, letak: { teks, start: sitasi.start, end: (sitasi.tahun ?? sitasi).end }, lain }]
  })
}
