import { type GarisBagan, type GarisGambar, type KotakGambar, kelompokkan } from '@perkada/core'
import { Antrean } from './antrean.ts'
import { type Arah, type Gerbang, gerbangKotak } from './gerbang.ts'
import { type Ruasan, ruasanDari } from './kisi.ts'
import { bebani, buatMedan, type Medan } from './medan.ts'
import type { Tempat } from './tempat.ts'

const biayaBelok = 26
/** Command in a process leaves and enters at the middle of a box unless another line is there. */
const biayaLuarTengah = 260
const biayaLuarUtama = 6
const langkah: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
]

/**
 * Leads lines between boxes at right angles on the free tracks, around every box, with few bends and crossings.
 * With `turun`, command leaves at the foot and enters at the head. No line runs on one that is not its kin; undefined when no way is left for one of them.
 */
export function rutekan(tempat: Tempat, lintas: readonly GarisBagan[], turun: boolean): GarisGambar[] | undefined {
  if (lintas.length === 0) return []
  const kotakDari = new Map(tempat.daftarKotak.map(kotak => [kotak.id, kotak]))
  const medan = buatMedan(tempat, lintas)
  const terpakai = new Map<string, number>()
  const semua: Ruasan[] = tempat.daftarGaris.flatMap(ruasanDari)
  const hasil: GarisGambar[] = []
  for (const garis of lintas) {
    const a = kotakDari.get(garis.dari)
    const b = kotakDari.get(garis.ke)
    const tegak = turun && garis.jenis === 'komando' && a && b && b.y > a.y + a.tinggi
    const jalan =
      a && b && ((tegak && cariJalan(medan, terpakai, a, b, garis, semua, true)) || cariJalan(medan, terpakai, a, b, garis, semua, false))
    if (!jalan) return undefined
    const satu: GarisGambar = { titik: jalan, jenis: garis.jenis, panah: garis.panah, dari: garis.dari, ke: garis.ke }
    semua.push(...ruasanDari(satu))
    hasil.push(satu)
  }
  return hasil
}

const kunciGerbang = ({ x, y }: { x: number; y: number }) => `${x.toFixed(2)},${y.toFixed(2)}`

function cariJalan(
  medan: Medan,
  terpakai: Map<string, number>,
  a: KotakGambar,
  b: KotakGambar,
  garis: GarisBagan,
  semua: readonly Ruasan[],
  tegak: boolean,
): [number, number][] | undefined {
  const { xs, ys } = medan
  const biaya = bebani(medan, garis, semua)
  const semuaGerbang = (kotak: KotakGambar, arah: Arah) =>
    gerbangKotak(kotak, medan.daftarKotak, medan.tetap, xs, ys)
      .filter(gerbang => !tegak || gerbang.arah === arah)
      .map(gerbang => (tegak && gerbang.biaya > 0 ? { ...gerbang, biaya: biayaLuarTengah } : gerbang))
  const awal = semuaGerbang(a, 1)
  const akhir = semuaGerbang(b, 3)
  const harga = (gerbang: Gerbang, milik: string): number => {
    const pakai = terpakai.get(kunciGerbang(gerbang)) ?? 0
    const kawan = terpakai.get(`${kunciGerbang(gerbang)}|${milik}`) ?? 0
    return pakai > kawan ? Number.POSITIVE_INFINITY : gerbang.panjang + gerbang.biaya
  }
  const milikAwal = garis.jenis === 'komando' && medan.satuMasuk.has(garis.ke) ? `dari ${garis.dari}` : ''
  const milikAkhir = garis.jenis === 'komando' && medan.satuKeluar.has(garis.dari) ? `ke ${garis.ke}` : ''
  const selesai = xs.length * ys.length * 4
  const jarak = new Float64Array(selesai + 1).fill(Number.POSITIVE_INFINITY)
  const dari = new Int32Array(selesai + 1).fill(-1)
  const antrean = new Antrean()
  const ajukan = (keadaan: number, nilai: number, asal: number) => {
    if (nilai >= (jarak[keadaan] ?? 0)) return
    jarak[keadaan] = nilai
    dari[keadaan] = asal
    antrean.push(keadaan, nilai)
  }
  const belok = (j: number) =>
    biayaBelok + (garis.jenis === 'komando' && medan.barisUtama.size > 0 && !medan.barisUtama.has(j) ? biayaLuarUtama : 0)
  const tujuan = kelompokkan(akhir, ({ i, j }) => j * xs.length + i)
  for (const gerbang of awal) ajukan((gerbang.j * xs.length + gerbang.i) * 4 + gerbang.arah, harga(gerbang, milikAwal), -1)
  let masuk: Gerbang | undefined
  for (let kini = antrean.pop(); kini; kini = antrean.pop()) {
    if (kini.nilai === selesai) break
    if (kini.biaya > (jarak[kini.nilai] ?? 0)) continue
    const arah = (kini.nilai % 4) as Arah
    const n = (kini.nilai - arah) / 4
    const i = n % xs.length
    const j = (n - i) / xs.length
    for (const gerbang of tujuan.get(n) ?? []) {
      if (gerbang.arah === arah) continue
      const nilai = kini.biaya + harga(gerbang, milikAkhir) + ((gerbang.arah + 2) % 4 === arah ? 0 : biayaBelok)
      if (nilai < (jarak[selesai] ?? 0)) masuk = gerbang
      ajukan(selesai, nilai, kini.nilai)
    }
    for (const baru of [0, 1, 2, 3] as const) {
      if ((baru + 2) % 4 === arah) continue
      const [dx, dy] = langkah[baru] ?? [0, 0]
      const ni = i + dx
      const nj = j + dy
      if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) continue
      const k = (Math.min(j, nj) * xs.length + Math.min(i, ni)) * 2 + (dy === 0 ? 0 : 1)
      const ongkos = biaya[k] ?? -1
      if (ongkos >= 0) ajukan((nj * xs.length + ni) * 4 + baru, kini.biaya + ongkos + (baru === arah ? 0 : belok(j)), kini.nilai)
    }
  }
  if (!masuk) return undefined
  const titik: [number, number][] = [[masuk.x, masuk.y]]
  let pertama = -1
  for (let kini = dari[selesai] ?? -1; kini >= 0; kini = dari[kini] ?? -1) {
    const n = Math.floor(kini / 4)
    titik.push([xs[n % xs.length] ?? 0, ys[Math.floor(n / xs.length)] ?? 0])
    pertama = kini
  }
  const keluar = awal.find(
    gerbang => (gerbang.j * xs.length + gerbang.i) * 4 + gerbang.arah === pertama && harga(gerbang, milikAwal) === jarak[pertama],
  )
  if (!keluar) return undefined
  titik.push([keluar.x, keluar.y])
  for (const [gerbang, milik] of [
    [keluar, milikAwal],
    [masuk, milikAkhir],
  ] as const) {
    const kunci = kunciGerbang(gerbang)
    terpakai.set(kunci, (terpakai.get(kunci) ?? 0) + 1)
    if (milik) terpakai.set(`${kunci}|${milik}`, (terpakai.get(`${kunci}|${milik}`) ?? 0) + 1)
  }
  return luruskan(titik.reverse())
}

/** Leaves out points that lie on the way. */
function luruskan(titik: readonly [number, number][]): [number, number][] {
  return titik.filter(([x, y], i) => {
    const [ax, ay] = titik[i - 1] ?? [Number.NaN, Number.NaN]
    const [bx, by] = titik[i + 1] ?? [Number.NaN, Number.NaN]
    if (ax === x && ay === y) return false
    return !((ax === x && bx === x) || (ay === y && by === y))
  })
}
