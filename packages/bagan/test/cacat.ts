import type { BaganTerurai, Gambar, GarisGambar, KotakGambar, Measure } from '@perkada/core'
import { idAsal } from '../src/id-salinan.ts'
import { idLegenda } from '../src/keterangan.ts'
import { bertemu, ruasanDari } from '../src/kisi.ts'
import { garisDasar, hurufTerkecil } from '../src/ukuran.ts'

const luar = 0.011
const silang = (a: KotakGambar, b: KotakGambar) =>
  a.x < b.x + b.lebar - luar && b.x < a.x + a.lebar - luar && a.y < b.y + b.tinggi - luar && b.y < a.y + a.tinggi - luar

/** Text of a box stays inside it and is never smaller than may be printed. */
function cacatTulisan(kotak: KotakGambar, measure: Measure): string[] {
  const { nama, keterangan, ukuranKeterangan } = garisDasar(kotak)
  const baris = [
    ...kotak.baris.map((isi, i) => ({ isi, y: nama[i] ?? 0, ukuran: kotak.ukuran, tebal: kotak.tebal })),
    ...(kotak.keterangan ?? []).map((isi, i) => ({ isi, y: keterangan[i] ?? 0, ukuran: ukuranKeterangan, tebal: false })),
  ]
  return baris.flatMap(({ isi, y, ukuran, tebal }) => {
    const keluar = measure(isi, ukuran, tebal) > kotak.lebar + luar || y - ukuran * 0.75 < kotak.y || y > kotak.y + kotak.tinggi
    return [
      ...(keluar ? [`tulisan ${kotak.id} keluar kotak: ${isi}`] : []),
      ...(ukuran < hurufTerkecil ? [`huruf ${kotak.id}: ${ukuran} pt`] : []),
    ]
  })
}

/** Lines run on each other only where they share an end and a kind: elsewhere one could not tell them apart. */
function cacatTimpa(daftarGaris: readonly GarisGambar[]): string[] {
  const ruasan = daftarGaris.flatMap(ruasanDari)
  return ruasan.flatMap((a, i) =>
    ruasan.slice(i + 1).flatMap(b => {
      const kawan = a.jenis === b.jenis && (a.dari === b.dari || a.ke === b.ke)
      return !kawan && bertemu(a, b) === 'timpa' ? [`garis ${a.dari} ke ${a.ke} menimpa garis ${b.dari} ke ${b.ke}`] : []
    }),
  )
}

/** What a drawing may never do, in words; empty for a sound one. */
export function cacat(gambar: Gambar, bagan: BaganTerurai, bidang: { lebar: number; tinggi: number }, measure: Measure): string[] {
  const hasil: string[] = []
  const { daftarKotak } = gambar
  const garis = gambar.daftarGaris.filter(({ dari }) => dari !== idLegenda)
  for (const [i, a] of daftarKotak.entries())
    for (const b of daftarKotak.slice(i + 1)) if (silang(a, b)) hasil.push(`kotak ${a.id} menimpa ${b.id}`)
  for (const { titik, dari, ke } of garis)
    for (const [i, [x, y]] of titik.slice(1).entries()) {
      const [px, py] = titik[i] ?? [x, y]
      if (px !== x && py !== y) hasil.push(`garis ${dari} ke ${ke} miring`)
      const ruas = {
        id: '',
        x: Math.min(px, x),
        y: Math.min(py, y),
        lebar: Math.abs(px - x),
        tinggi: Math.abs(py - y),
        baris: [],
        ukuran: 0,
        tebal: false,
      }
      for (const kotak of daftarKotak) if (silang(ruas, kotak)) hasil.push(`garis ${dari} ke ${ke} menembus kotak ${kotak.id}`)
    }
  const titik = [
    ...daftarKotak.flatMap(k => [
      [k.x, k.y],
      [k.x + k.lebar, k.y + k.tinggi],
    ]),
    ...gambar.daftarGaris.flatMap(g => g.titik),
    ...gambar.daftarTulisan.flatMap(t => [
      [t.x, t.y],
      [t.x + measure(t.isi, t.ukuran, false), t.y - t.ukuran * 0.8],
    ]),
  ]
  for (const [x = 0, y = 0] of titik)
    if (x < 0 || y < 0 || x > bidang.lebar + luar || y > bidang.tinggi + luar) hasil.push(`di luar lembar: ${x}, ${y}`)
  if (gambar.tinggi > bidang.tinggi + luar) hasil.push('gambar lebih tinggi daripada lembar')
  for (const { dari, ke, jenis } of bagan.daftarGaris) {
    const satu = garis.find(g => idAsal(g.dari) === dari && idAsal(g.ke) === ke && g.jenis === jenis)
    const kotak = daftarKotak.find(({ id }) => id === satu?.ke)
    const [x = Number.NaN, y = Number.NaN] = satu?.titik.at(-1) ?? []
    const tepiX = kotak && x >= kotak.x - luar && x <= kotak.x + kotak.lebar + luar
    const tepiY = kotak && y >= kotak.y - luar && y <= kotak.y + kotak.tinggi + luar
    if (!satu || !tepiX || !tepiY) hasil.push(`garis ${dari} ke ${ke} tidak sampai`)
  }
  for (const kotak of daftarKotak) {
    const nama = bagan.daftarSimpul.find(({ id }) => id === idAsal(kotak.id))?.nama ?? ''
    const pelaku = /^pelaku:\d+$/.test(kotak.id)
    if (!pelaku && kotak.baris.join('').replace(/\s/g, '') !== nama.replace(/\s/g, '')) hasil.push(`nama ${kotak.id} tidak utuh`)
    hasil.push(...cacatTulisan(kotak, measure))
  }
  const tergambar = new Set(daftarKotak.map(({ id }) => idAsal(id)))
  for (const { id } of bagan.daftarSimpul) if (!tergambar.has(id)) hasil.push(`simpul ${id} tanpa kotak`)
  for (const { ukuran } of gambar.daftarTulisan) if (ukuran < hurufTerkecil) hasil.push('tulisan di bawah ukuran terkecil')
  hasil.push(...cacatTimpa(garis))
  return hasil
}
