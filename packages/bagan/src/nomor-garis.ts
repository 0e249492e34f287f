import type { GarisGambar, KotakGambar, TulisanGambar } from '@perkada/core'
import { bertemu, menyentuh, type Ruasan, ruasanDari } from './kisi.ts'
import { type Ukuran, ukuranKeterangan } from './ukuran.ts'

interface Bidang {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Sets "(1)" beside every line that carries a number, where it covers neither a box nor a line nor another number. */
export function taruhNomor(
  daftar: readonly { readonly garis: GarisGambar; readonly nomor: number }[],
  daftarKotak: readonly KotakGambar[],
  semuaGaris: readonly GarisGambar[],
  dalam: Bidang,
  u: Ukuran,
): TulisanGambar[] {
  const ruasan = semuaGaris.flatMap(ruasanDari)
  const terisi: Bidang[] = []
  return daftar.map(({ garis, nomor }) => {
    const isi = `(${nomor})`
    const ukuran = ukuranKeterangan(u.huruf)
    const lebar = u.measure(isi, ukuran, false)
    const calon = tempatCalon(garis, semuaGaris, lebar, ukuran)
    const nilai = (bidang: Bidang) =>
      tabrakan(bidang, daftarKotak, ruasan, terisi) +
      (bidang.x1 < dalam.x1 || bidang.x2 > dalam.x2 || bidang.y1 < dalam.y1 || bidang.y2 > dalam.y2 ? 1000 : 0)
    let terbaik = calon[0]
    for (const satu of calon) if (terbaik && nilai(satu) < nilai(terbaik)) terbaik = satu
    const pilih = terbaik ?? { x1: 0, y1: 0, x2: lebar, y2: ukuran }
    terisi.push(pilih)
    return { x: pilih.x1, y: pilih.y2 - ukuran * 0.22, isi, ukuran, jangkar: 'kiri' as const }
  })
}

/** Fields beside the pieces of a line, those it has for itself first, then the longest, from the middle outwards. */
function tempatCalon(garis: GarisGambar, semuaGaris: readonly GarisGambar[], lebar: number, tinggi: number): Bidang[] {
  const lain = semuaGaris.filter(satu => satu !== garis).flatMap(ruasanDari)
  const panjang = (r: Ruasan) => r.x2 - r.x1 + r.y2 - r.y1 - (lain.some(satu => bertemu(r, satu) === 'timpa') ? 1e4 : 0)
  return ruasanDari(garis)
    .sort((a, b) => panjang(b) - panjang(a))
    .flatMap(r =>
      [0.5, 0.35, 0.65, 0.2, 0.8].flatMap(p => {
        const x = r.x1 + (r.x2 - r.x1) * p
        const y = r.y1 + (r.y2 - r.y1) * p
        const datar = r.y1 === r.y2
        const sudut = datar
          ? [
              [x - lebar / 2, y - tinggi - 1],
              [x - lebar / 2, y + 1.5],
            ]
          : [
              [x + 2, y - tinggi / 2],
              [x - 2 - lebar, y - tinggi / 2],
            ]
        return sudut.map(([x1 = 0, y1 = 0]) => ({ x1, y1, x2: x1 + lebar, y2: y1 + tinggi }))
      }),
    )
}

function tabrakan(bidang: Bidang, daftarKotak: readonly KotakGambar[], ruasan: readonly Ruasan[], terisi: readonly Bidang[]): number {
  const kotak = daftarKotak.filter(satu => menyentuh(bidang, satu, 0.5)).length
  const garis = ruasan.filter(r => r.x1 <= bidang.x2 && r.x2 >= bidang.x1 && r.y1 <= bidang.y2 && r.y2 >= bidang.y1).length
  const tulisan = terisi.filter(b => b.x1 < bidang.x2 && b.x2 > bidang.x1 && b.y1 < bidang.y2 && b.y2 > bidang.y1).length
  return kotak * 10 + garis * 3 + tulisan * 10
}
