import type { GarisBagan, GarisGambar, KotakGambar } from '@perkada/core'
import { titikGerbang } from './gerbang.ts'
import { bertemu, jarakAman, menyentuh, type Ruasan, urutkan } from './kisi.ts'
import type { Tempat } from './tempat.ts'

const biayaSilang = 14
/** Where a line may run on one that is its own kin, the way costs less, so that both run together. */
const diskonBersama = 0.6

/** The grid on which lines are led. */
export interface Medan {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly daftarKotak: readonly KotakGambar[]
  readonly tetap: readonly GarisGambar[]
  /** Boxes at which one line of command ends, and those from which one starts. */
  readonly satuMasuk: ReadonlySet<string>
  readonly satuKeluar: ReadonlySet<string>
  /** Length of the step from a grid point to the right (even) or downwards (odd); -1 where a box or the edge stands. */
  readonly panjang: Float64Array
  /** Rows on which command should turn; empty where every row is as good. */
  readonly barisUtama: ReadonlySet<number>
}

type Bidang = Pick<Ruasan, 'x1' | 'y1' | 'x2' | 'y2'>

/** The grid of the free tracks and of the gates of the boxes that the lines end at. */
export function buatMedan(tempat: Tempat, lintas: readonly GarisBagan[]): Medan {
  const idUjung = new Set(lintas.flatMap(({ dari, ke }) => [dari, ke]))
  const ujung = tempat.daftarKotak.filter(({ id }) => idUjung.has(id))
  const komando = [...tempat.daftarGaris, ...lintas].filter(({ jenis }) => jenis === 'komando')
  const titik = ujung.flatMap(titikGerbang)
  const xs = urutkan([...tempat.jalurX, ...titik.filter(({ arah }) => arah % 2 === 1).map(({ x }) => x)])
  const ys = urutkan([...tempat.jalurY, ...titik.filter(({ arah }) => arah % 2 === 0).map(({ y }) => y)])
  const panjang = new Float64Array(xs.length * ys.length * 2).fill(-1)
  for (const [j, y] of ys.entries())
    for (const [i, x] of xs.entries()) {
      const k = (j * xs.length + i) * 2
      panjang[k] = i + 1 < xs.length ? (xs[i + 1] ?? x) - x : -1
      panjang[k + 1] = j + 1 < ys.length ? (ys[j + 1] ?? y) - y : -1
    }
  const barisUtama = new Set(tempat.jalurUtama.map(y => ys.findIndex(nilai => Math.abs(nilai - y) <= 0.01)))
  const medan: Medan = {
    barisUtama,
    xs,
    ys,
    daftarKotak: tempat.daftarKotak,
    tetap: tempat.daftarGaris,
    satuMasuk: sekali(komando.map(({ ke }) => ke)),
    satuKeluar: sekali(komando.map(({ dari }) => dari)),
    panjang,
  }
  for (const kotak of tempat.daftarKotak)
    langkahDekat(medan, { x1: kotak.x, y1: kotak.y, x2: kotak.x + kotak.lebar, y2: kotak.y + kotak.tinggi }, (k, langkah) => {
      if (menyentuh(langkah, kotak, jarakAman)) panjang[k] = -1
    })
  return medan
}

/** Visits the steps that may come within `jarakAman` of a field. */
function langkahDekat({ xs, ys }: Medan, bidang: Bidang, kunjungi: (k: number, langkah: Bidang) => void): void {
  const rentang = (deret: readonly number[], dari: number, sampai: number): [number, number] => {
    const awal = deret.findIndex(nilai => nilai >= dari - jarakAman)
    return [awal < 0 ? deret.length - 1 : Math.max(0, awal - 1), deret.findLastIndex(nilai => nilai <= sampai + jarakAman)]
  }
  const [i0, i1] = rentang(xs, bidang.x1, bidang.x2)
  const [j0, j1] = rentang(ys, bidang.y1, bidang.y2)
  for (let j = j0; j <= j1; j++)
    for (let i = i0; i <= i1; i++) {
      const k = (j * xs.length + i) * 2
      const x = xs[i] ?? 0
      const y = ys[j] ?? 0
      if (i + 1 < xs.length) kunjungi(k, { x1: x, y1: y, x2: xs[i + 1] ?? x, y2: y })
      if (j + 1 < ys.length) kunjungi(k + 1, { x1: x, y1: y, x2: x, y2: ys[j + 1] ?? y })
    }
}

/** The cost of every step for one line, with what it meets on the way; negative where there is none or where it would run on a stranger. */
export function bebani(medan: Medan, garis: GarisBagan, semua: readonly Ruasan[]): Float64Array {
  const biaya = Float64Array.from(medan.panjang)
  const bersama = new Set<number>()
  for (const lain of semua) {
    const kawan = sekawan(medan, garis, lain)
    langkahDekat(medan, lain, (k, langkah) => {
      const kini = biaya[k] ?? -1
      const temu = kini < 0 ? 'tidak' : bertemu(langkah, lain)
      if (temu === 'silang') biaya[k] = kini + (kawan ? 0.5 : biayaSilang)
      else if (temu === 'timpa' && kawan) bersama.add(k)
      else if (temu === 'timpa') biaya[k] = -1
    })
  }
  for (const k of bersama) if ((biaya[k] ?? -1) >= 0) biaya[k] = (biaya[k] ?? 0) - (medan.panjang[k] ?? 0) * (1 - diskonBersama)
  return biaya
}

/**
 * Lines of command may run together from one office to several that only it commands, or to one office from several that
 * command nobody else: elsewhere the drawing would say more than the chart.
 */
const sekawan = ({ satuMasuk, satuKeluar }: Medan, a: GarisBagan, b: Pick<Ruasan, 'dari' | 'ke' | 'jenis'>): boolean =>
  a.jenis === 'komando' &&
  b.jenis === 'komando' &&
  ((a.dari === b.dari && satuMasuk.has(a.ke) && satuMasuk.has(b.ke)) || (a.ke === b.ke && satuKeluar.has(a.dari) && satuKeluar.has(b.dari)))

function sekali(daftar: readonly string[]): Set<string> {
  const jumlah = new Map<string, number>()
  for (const id of daftar) jumlah.set(id, (jumlah.get(id) ?? 0) + 1)
  return new Set([...jumlah].filter(([, n]) => n === 1).map(([id]) => id))
}
