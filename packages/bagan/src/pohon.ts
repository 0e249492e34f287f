import type { GarisGambar, KotakGambar } from '@perkada/core'
import { bagiKolom, gantungkan, kolomPerPilar, tebalCabang } from './kolom.ts'
import type { Cabang, Pilar, Rangka } from './rangka.ts'
import { deretJalur, type Tempat } from './tempat.ts'
import { buatKotak, lebarSebaris, lebarTerkecil, type Ukuran } from './ukuran.ts'

const tebalTepi = 0.5

/** What a placement of a tree is tried with. */
export interface CobaPohon {
  readonly lebar: number
  /** Columns of all pillars together. */
  readonly jumlahKolom: number
  /** Tracks to keep free in every gutter for lines that run across. */
  readonly jalur: number
  /** Words may be cut where nothing else fits. */
  readonly penggal: boolean
}

/** Sets spine and pillars in place; undefined when the sheet is too narrow for them. */
export function tempatkanPohon(rangka: Rangka, coba: CobaPohon, u: Ukuran): Tempat | undefined {
  const { tulang, daftarPilar } = rangka
  const akhir = tulang.at(-1)
  const pucuk =
    akhir &&
    daftarPilar.length === 1 &&
    !daftarPilar[0]?.kepala &&
    daftarPilar[0]?.jenis &&
    !akhir.daftarStaf.length &&
    !akhir.daftarMitra.length
  const bergaris = new Set(rangka.lintas.flatMap(({ dari, ke }) => [dari, ke]))
  const kolom = susunKolom(daftarPilar, coba, u, bergaris)
  if (!kolom) return undefined
  if (!coba.penggal && daftarPilar.some(pilar => pilar.daftarAnak.some(anak => terlaluSempit(anak, kolom.lebar, u)))) return undefined
  const hasil = { daftarKotak: [] as KotakGambar[], daftarGaris: [] as GarisGambar[] }
  const jalurX = [...kolom.jalurX]
  const jalurY: number[] = []
  const tengah = coba.lebar / 2
  const daftarRuas = pucuk ? tulang.slice(0, -1) : tulang
  const lebarTulang = ukurTulang(rangka, coba.lebar, u)
  let y = tebalTepi
  if (coba.jalur > 0) {
    jalurY.push(...deretJalur(y, u.lajur, coba.jalur))
    y = (jalurY.at(-1) ?? 0) + u.tepi
    jalurX.push(tengah - lebarTulang / 2 - u.tepi, tengah + lebarTulang / 2 + u.tepi)
  }
  for (const [i, ruas] of daftarRuas.entries()) {
    const kotak = { ...buatKotak(ruas.simpul, lebarTulang, true, u), x: tengah - lebarTulang / 2, y }
    const atasan = daftarRuas[i - 1]?.simpul
    if (atasan) {
      const bawah = hasil.daftarKotak.find(({ id }) => id === atasan.id)
      if (bawah)
        hasil.daftarGaris.push(
          lurus(atasan.id, kotak.id, [
            [tengah, bawah.y + bawah.tinggi],
            [tengah, y],
          ]),
        )
    }
    hasil.daftarKotak.push(kotak)
    const lebarSisi = Math.min(lebarTulang, (coba.lebar - lebarTulang) / 2 - 3 * u.huruf - u.tepi)
    let bawah = y + kotak.tinggi
    for (const [j, mitra] of ruas.daftarMitra.entries()) {
      if (lebarSisi < (coba.penggal ? 2 * u.huruf : lebarTerkecil(mitra, true, u))) return undefined
      const x = j === 0 ? kotak.x + lebarTulang + 3 * u.huruf : kotak.x - 3 * u.huruf - lebarSisi
      const sisi = buatKotak(mitra, lebarSisi, true, u)
      const tinggi = Math.max(sisi.tinggi, kotak.tinggi)
      hasil.daftarKotak.push({ ...sisi, x, y, tinggi })
      bawah = Math.max(bawah, y + tinggi)
    }
    y = taruhStaf(ruas.daftarStaf, ruas.simpul.id, y + kotak.tinggi, bawah, tengah, u, hasil)
    if (i < daftarRuas.length - 1 || pucuk) {
      if (coba.jalur > 0) jalurY.push(y + u.turun / 2)
      y += u.turun
    }
  }
  if (pucuk && akhir) {
    const atasan = daftarRuas.at(-1)
    const bawah = hasil.daftarKotak.find(({ id }) => id === atasan?.simpul.id)
    if (atasan && bawah)
      hasil.daftarGaris.push(
        lurus(atasan.simpul.id, akhir.simpul.id, [
          [tengah, bawah.y + bawah.tinggi],
          [tengah, y],
        ]),
      )
  }
  y = taruhPilar(
    pucuk && akhir ? [{ ...(daftarPilar[0] as Pilar), kepala: akhir.simpul }] : daftarPilar,
    kolom,
    y,
    pucuk ? undefined : akhir?.simpul.id,
    coba,
    u,
    hasil,
    jalurY,
  )
  if (coba.jalur > 0) {
    jalurY.push(...deretJalur(y + u.tepi, u.lajur, coba.jalur))
    y = (jalurY.at(-1) ?? y) + tebalTepi
  }
  return { tinggi: y + tebalTepi, ...hasil, jalurX, jalurY }
}

const lurus = (dari: string, ke: string, titik: [number, number][], jenis: GarisGambar['jenis'] = 'komando'): GarisGambar => ({
  titik,
  jenis,
  panah: 'tanpa',
  dari,
  ke,
})

const terlaluSempit = (cabang: Cabang, lebar: number, u: Ukuran): boolean =>
  lebar - u.inden < Math.max(lebarTerkecil(cabang.simpul, tebalCabang(cabang), u), 8 * u.huruf) ||
  cabang.daftarAnak.some(anak => terlaluSempit(anak, lebar - u.inden, u))

/** All boxes of the spine are equally wide: one line for the longest name where the sheet allows it. */
function ukurTulang({ tulang }: Rangka, lebar: number, u: Ukuran): number {
  const perlu = Math.max(12 * u.huruf, ...tulang.map(({ simpul }) => lebarSebaris(simpul, true, u) + u.huruf))
  const adaSisi = tulang.some(ruas => ruas.daftarMitra.length + ruas.daftarStaf.length > 0)
  return Math.min(perlu, 26 * u.huruf, lebar * (adaSisi ? 0.3 : 0.6))
}

interface Kolom {
  readonly lebar: number
  /** Left edge of every column, by pillar. */
  readonly letak: readonly (readonly number[])[]
  readonly jalurX: readonly number[]
}

function susunKolom(daftarPilar: readonly Pilar[], coba: CobaPohon, u: Ukuran, bergaris: ReadonlySet<string>): Kolom | undefined {
  const selebar = (jumlah: number) => Math.min(24 * u.huruf, coba.lebar / Math.max(1, jumlah))
  const banyak = kolomPerPilar(daftarPilar, coba.jumlahKolom, selebar(coba.jumlahKolom), u)
  const jumlah = banyak.reduce((a, b) => a + b, 0)
  if (jumlah < coba.jumlahKolom) return undefined
  const ruang = coba.jalur > 0 ? (coba.jalur - 1) * u.lajur : 0
  const kepalaBergaris = daftarPilar.some(({ kepala }) => kepala && bergaris.has(kepala.id))
  const selaKolom = coba.jalur > 0 ? ruang + u.tepi + 2 : u.huruf * 0.5
  const selaPilar = Math.max(coba.jalur > 0 ? ruang + 2 * u.tepi : u.huruf * 1.5, kepalaBergaris ? 2.6 * u.huruf : 0)
  const pinggir = coba.jalur > 0 ? ruang + u.tepi + tebalTepi : tebalTepi
  const sela = banyak.reduce((total, n) => total + (n - 1) * selaKolom, Math.max(0, banyak.length - 1) * selaPilar)
  const lebar = Math.min(
    (coba.lebar - 2 * pinggir - sela) / Math.max(1, jumlah),
    Math.max(24 * u.huruf, coba.jumlahKolom === 1 ? 30 * u.huruf : 0),
  )
  if (jumlah > 0 && lebar - u.inden < 5 * u.huruf) return undefined
  const isi = lebar * jumlah + sela
  let x = (coba.lebar - isi) / 2
  const jalurX =
    coba.jalur > 0 ? [...deretJalur(x - u.tepi, -u.lajur, coba.jalur), ...deretJalur(x + isi + u.tepi, u.lajur, coba.jalur)] : []
  const letak = banyak.map((n, i) => {
    const deret: number[] = []
    for (let k = 0; k < n; k++) {
      deret.push(x)
      x += lebar
      const terakhir = i === banyak.length - 1 && k === n - 1
      if (coba.jalur > 0 && !terakhir) jalurX.push(...deretJalur(x + u.tepi, u.lajur, coba.jalur))
      x += k < n - 1 ? selaKolom : selaPilar
    }
    return deret
  })
  return { lebar, letak, jalurX }
}

type Hasil = { daftarKotak: KotakGambar[]; daftarGaris: GarisGambar[] }

/** Staff hangs on the trunk in rows of two, right and left; returns the lower edge of what stands there. */
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
  const lebar = Math.min(16 * u.huruf, tengah - jarak - u.tepi)
  let y = bawah
  for (let i = 0; i < daftarStaf.length; i += 2) {
    y += u.turun * 0.6
    const baris = daftarStaf.slice(i, i + 2).map(staf => buatKotak(staf.simpul, lebar, true, u))
    const tinggi = Math.max(...baris.map(kotak => kotak.tinggi))
    for (const [j, kotak] of baris.entries()) {
      const x = j === 0 ? tengah + jarak : tengah - jarak - lebar
      const ujung = j === 0 ? x : x + lebar
      hasil.daftarKotak.push({ ...kotak, x, y, tinggi })
      hasil.daftarGaris.push(
        lurus(induk, kotak.id, [
          [tengah, awal],
          [tengah, y + tinggi / 2],
          [ujung, y + tinggi / 2],
        ]),
      )
    }
    y += tinggi
  }
  return y
}

/** Sets the pillars under the line that distributes command; returns the lower edge of the tallest. */
function taruhPilar(
  daftarPilar: readonly Pilar[],
  kolom: Kolom,
  y: number,
  induk: string | undefined,
  coba: CobaPohon,
  u: Ukuran,
  hasil: Hasil,
  jalurY: number[],
): number {
  if (daftarPilar.length === 0) return y
  const akhir = hasil.daftarKotak.find(({ id }) => id === induk)
  const tengah = coba.lebar / 2
  let kepalaY = y
  let bagi = y
  if (akhir) {
    bagi = y + u.turun * 0.6
    if (coba.jalur > 0) jalurY.push(...deretJalur(bagi + u.lajur, u.lajur, coba.jalur))
    kepalaY = bagi + (coba.jalur > 0 ? coba.jalur * u.lajur + u.tepi : u.turun * 0.6)
  }
  const lebarPilar = (letak: readonly number[]) => (letak.at(-1) ?? 0) + kolom.lebar - (letak[0] ?? 0)
  const daftarKepala = daftarPilar.map((pilar, i) => pilar.kepala && buatKotak(pilar.kepala, lebarPilar(kolom.letak[i] ?? []), true, u))
  const tinggiKepala = Math.max(0, ...daftarKepala.map(kotak => kotak?.tinggi ?? 0))
  let bawah = kepalaY + tinggiKepala
  for (const [i, pilar] of daftarPilar.entries()) {
    const letak = kolom.letak[i] ?? []
    const kepala = daftarKepala[i]
    if (kepala) {
      const kotak = { ...kepala, x: letak[0] ?? 0, y: kepalaY, tinggi: tinggiKepala }
      hasil.daftarKotak.push(kotak)
      const x = kotak.x + kotak.lebar / 2
      if (akhir && pilar.jenis) hasil.daftarGaris.push(cabangkan(akhir, kotak.id, [x, kepalaY], tengah, bagi, pilar.jenis, u))
    }
    const tergantung = kepala !== undefined || (akhir !== undefined && pilar.jenis !== undefined)
    const yBus = kepala ? kepalaY + tinggiKepala : bagi
    const idInduk = pilar.kepala?.id ?? akhir?.id
    for (const [j, isi] of bagiKolom(pilar.daftarAnak, letak.length, kolom.lebar, u).entries()) {
      const x = letak[j] ?? 0
      const mulai = kepala || akhir === undefined ? kepalaY + tinggiKepala + (kepala ? u.turun * 0.7 : 0) : kepalaY
      const garisAwal = hasil.daftarGaris.length
      bawah = Math.max(
        bawah,
        gantungkan(isi, x, kolom.lebar, mulai, tergantung && idInduk ? { id: idInduk, y: yBus } : undefined, u, hasil),
      )
      if (!kepala && akhir) sambungKeBatang(hasil, garisAwal, akhir, tengah, bagi, u)
    }
  }
  return bawah
}

/** From the foot of the trunk along the distributing line and down; dashed lines keep a trunk of their own. */
function cabangkan(
  akhir: KotakGambar,
  ke: string,
  [x, y]: readonly [number, number],
  tengah: number,
  bagi: number,
  jenis: GarisGambar['jenis'],
  u: Ukuran,
): GarisGambar {
  const geser = jenis === 'komando' ? 0 : u.huruf
  const batang = tengah + geser
  const datar = bagi - (jenis === 'komando' ? 0 : u.turun * 0.25)
  const dasar = akhir.y + akhir.tinggi
  const titik: [number, number][] =
    Math.abs(x - batang) < 0.01
      ? [
          [x, dasar],
          [x, y],
        ]
      : [
          [batang, dasar],
          [batang, datar],
          [x + geser, datar],
          [x + geser, y],
        ]
  return lurus(akhir.id, ke, titik, jenis)
}

/** The first line of every bus of a stack without head begins at the distributing line: it is led back to the trunk. */
function sambungKeBatang(hasil: Hasil, garisAwal: number, akhir: KotakGambar, tengah: number, bagi: number, u: Ukuran): void {
  const sudah = new Set<string>()
  for (let i = garisAwal; i < hasil.daftarGaris.length; i++) {
    const garis = hasil.daftarGaris[i]
    if (!garis || garis.dari !== akhir.id || sudah.has(garis.jenis)) continue
    sudah.add(garis.jenis)
    const [bus, ...sisa] = garis.titik
    if (!bus) continue
    const geser = garis.jenis === 'komando' ? 0 : u.huruf
    const datar = bagi - (garis.jenis === 'komando' ? 0 : u.turun * 0.25)
    const titik: (readonly [number, number])[] = [
      [tengah + geser, akhir.y + akhir.tinggi],
      [tengah + geser, datar],
      [bus[0], datar],
      ...sisa,
    ]
    hasil.daftarGaris[i] = { ...garis, titik }
  }
}
