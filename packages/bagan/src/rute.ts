import type { GarisBagan, GarisGambar, KotakGambar } from '@perkada/core'
import { type Arah, gerbangKotak } from './gerbang.ts'
import { biayaBelok, jalanTermurah } from './jalan-termurah.ts'
import { type Ruasan, ruasanDari } from './kisi.ts'
import { bebani, buatMedan, type Medan } from './medan.ts'
import { PakaiGerbang } from './pakai-gerbang.ts'
import type { Tempat } from './tempat.ts'

/** Command in a process leaves and enters at the middle of a box unless another line is there. */
const biayaLuarTengah = 260
const biayaLuarUtama = 6

/**
 * Leads lines between boxes at right angles on the free tracks, around every box, with few bends and crossings.
 * With `turun`, command leaves at the foot and enters at the head. No line runs on one that is not its kin; undefined when no way is left for one of them.
 */
export function rutekan(tempat: Tempat, lintas: readonly GarisBagan[], turun: boolean): GarisGambar[] | undefined {
  if (lintas.length === 0) return []
  const kotakDari = new Map(tempat.daftarKotak.map(kotak => [kotak.id, kotak]))
  const medan = buatMedan(tempat, lintas)
  const terpakai = new PakaiGerbang()
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

/** Leads one line; with `tegak` it leaves at the foot and enters at the head. */
function cariJalan(
  medan: Medan,
  terpakai: PakaiGerbang,
  a: KotakGambar,
  b: KotakGambar,
  garis: GarisBagan,
  semua: readonly Ruasan[],
  tegak: boolean,
): [number, number][] | undefined {
  const { xs, ys } = medan
  const komando = garis.jenis === 'komando'
  const milikAwal = komando && medan.satuMasuk.has(garis.ke) ? `dari ${garis.dari}` : ''
  const milikAkhir = komando && medan.satuKeluar.has(garis.dari) ? `ke ${garis.ke}` : ''
  const ujung = (kotak: KotakGambar, arah: Arah, milik: string) =>
    gerbangKotak(kotak, medan.daftarKotak, medan.tetap, xs, ys)
      .filter(gerbang => !tegak || gerbang.arah === arah)
      .map(gerbang => (tegak && gerbang.biaya > 0 ? { ...gerbang, biaya: biayaLuarTengah } : gerbang))
      .map(gerbang => ({ gerbang, harga: terpakai.harga(gerbang, milik) }))
  const belok = (j: number) => biayaBelok + (komando && medan.barisUtama.size > 0 && !medan.barisUtama.has(j) ? biayaLuarUtama : 0)
  const kisi = { xs, ys, biaya: bebani(medan, garis, semua), belok }
  const jalan = jalanTermurah(kisi, ujung(a, 1, milikAwal), ujung(b, 3, milikAkhir))
  if (!jalan) return undefined
  const { keluar, masuk, titik } = jalan
  terpakai.catat(keluar, milikAwal)
  terpakai.catat(masuk, milikAkhir)
  return luruskan([[keluar.x, keluar.y], ...titik, [masuk.x, masuk.y]])
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
