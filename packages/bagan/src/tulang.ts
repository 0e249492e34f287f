import type { KotakGambar } from '@perkada/core'
import type { Cabang, Rangka, Ruas } from './rangka.ts'
import { type CobaPohon, type Hasil, lurus } from './tempat.ts'
import { buatKotak, lebarSebaris, lebarTerkecil, type Ukuran } from './ukuran.ts'

/** All boxes of the spine are equally wide: one line for the longest name where the sheet allows it. */
export function ukurTulang({ tulang }: Rangka, lebar: number, u: Ukuran): number {
  const perlu = Math.max(12 * u.huruf, ...tulang.map(({ simpul }) => lebarSebaris(simpul, true, u) + u.huruf))
  const adaSisi = tulang.some(ruas => ruas.daftarMitra.length + ruas.daftarStaf.length > 0)
  return Math.min(perlu, 26 * u.huruf, lebar * (adaSisi ? 0.3 : 0.6))
}

/** Sets one office of the spine with its partners and its staff; returns the lower edge, undefined when they find no room. */
export function taruhRuas(
  ruas: Ruas,
  atasan: KotakGambar | undefined,
  lebar: number,
  y: number,
  coba: CobaPohon,
  u: Ukuran,
  hasil: Hasil,
): number | undefined {
  const tengah = coba.lebar / 2
  const sela = 3 * u.huruf
  const lebarSisi = Math.min(lebar, (coba.lebar - lebar) / 2 - sela - u.tepi)
  if (ruas.daftarMitra.some(mitra => lebarSisi < (coba.penggal ? 2 * u.huruf : lebarTerkecil(mitra, true, u)))) return undefined
  const kotak = { ...buatKotak(ruas.simpul, lebar, true, u), x: tengah - lebar / 2, y }
  const daftarSisi = ruas.daftarMitra.map((mitra, j) => ({
    ...buatKotak(mitra, lebarSisi, true, u),
    x: j === 0 ? kotak.x + lebar + sela : kotak.x - sela - lebarSisi,
    y,
  }))
  const tinggi = Math.max(kotak.tinggi, ...daftarSisi.map(sisi => sisi.tinggi))
  for (const satu of [kotak, ...daftarSisi]) hasil.daftarKotak.push({ ...satu, tinggi })
  if (atasan)
    hasil.daftarGaris.push(
      lurus(atasan.id, kotak.id, [
        [tengah, atasan.y + atasan.tinggi],
        [tengah, y],
      ]),
    )
  return taruhStaf(ruas.daftarStaf, ruas.simpul.id, y + tinggi, y + tinggi, tengah, u, hasil)
}

/** Staff hangs on the trunk in rows of two, right and left, on a dashed trunk of its own where it only coordinates; returns the lower edge of what stands there. */
function taruhStaf(
  daftarStaf: readonly Cabang[],
  induk: string,
  awal: number,
  bawah: number,
  tengah: number,
  u: Ukuran,
  hasil: Hasil,
): number {
  const jarak = 1.5 * u.huruf
  const perlu = Math.max(9 * u.huruf, ...daftarStaf.map(({ simpul }) => lebarSebaris(simpul, true, u) + u.huruf))
  const lebar = Math.min(16 * u.huruf, perlu, tengah - jarak - u.tepi)
  let y = bawah
  for (let i = 0; i < daftarStaf.length; i += 2) {
    y += u.turun * 0.6
    const baris = daftarStaf.slice(i, i + 2).map(staf => buatKotak(staf.simpul, lebar, true, u))
    const tinggi = Math.max(...baris.map(kotak => kotak.tinggi))
    for (const [j, kotak] of baris.entries()) {
      const x = j === 0 ? tengah + jarak : tengah - jarak - lebar
      const ujung = j === 0 ? x : x + lebar
      const jenis = daftarStaf[i + j]?.jenis ?? 'komando'
      const batang = tengah + (jenis === 'komando' ? 0 : j === 0 ? u.huruf : -u.huruf)
      hasil.daftarKotak.push({ ...kotak, x, y, tinggi })
      hasil.daftarGaris.push(
        lurus(
          induk,
          kotak.id,
          [
            [batang, awal],
            [batang, y + tinggi / 2],
            [ujung, y + tinggi / 2],
          ],
          jenis,
        ),
      )
    }
    y += tinggi
  }
  return y
}
