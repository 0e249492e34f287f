import { SaxesParser } from 'saxes'
import type { Lambang } from './lambang.ts'
import { sifatSvg } from './sifat-svg.ts'

type Hasil = { readonly lambang: Lambang } | { readonly gagal: string }

const bentuk: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
/** Elements that draw nothing: they and all inside them are left out. */
const takTergambar: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'script', 'defs'])
const unsurTerbanyak = 5000
const tersarang = 60

class Tolak extends Error {}

const sebutUnsur = (nama: string) =>
  `lambang memakai <${nama.slice(0, 40)}>, yang tidak dicetak; ubah seluruh gambar menjadi bentuk (path) dengan warna tetap`

/** Pixels of each unit in which a drawing may say its size. */
const pikselSatuan: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }

function piksel(panjang = ''): number {
  const [, angka = '', satuan = ''] = /^([\d.]{1,12})([a-z]{0,2})$/.exec(panjang.trim()) ?? []
  return Number(angka || Number.NaN) * (pikselSatuan[satuan] ?? Number.NaN)
}

/** Width and height of a drawing in its own units. */
function ukuran(atribut: Readonly<Record<string, string>>): { viewBox: string; lebar: number; tinggi: number } {
  const kotak = (atribut['viewBox'] ?? '').trim().split(/[\s,]+/)
  const angka = kotak.map(Number)
  const [x = 0, y = 0, lebar = Number.NaN, tinggi = Number.NaN] =
    angka.length === 4 ? angka : [0, 0, piksel(atribut['width']), piksel(atribut['height'])]
  const benar = [x, y, lebar, tinggi].every(Number.isFinite) && lebar > 0 && tinggi > 0
  if (!benar) throw new Tolak('lambang tidak berukuran; tulis viewBox pada <svg>')
  return { viewBox: `${x} ${y} ${lebar} ${tinggi}`, lebar, tinggi }
}

/**
 * Rebuilds an SVG from what our own drawing knows: shapes, groups, fixed colours, strokes. Scripts, references, names, notes and
 * the data of editors are left out; whatever else would be visible is refused, since an emblem may not silently lose a part.
 */
export function bersihkanSvg(sumber: string): Hasil {
  const keluaran: string[] = []
  let [dalam, terbuang, jumlah] = [0, 0, 0]
  let akar: ReturnType<typeof ukuran> | undefined
  let tembus = false
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', galat => {
    throw new Tolak(`lambang bukan SVG yang benar (baris ${/^(\d+):/.exec(galat.message)?.[1] ?? 1})`)
  })
  parser.on('doctype', isi => {
    if (isi.includes('[')) throw new Tolak('lambang memuat deklarasi entitas (DOCTYPE); simpan sebagai SVG biasa')
  })
  parser.on('opentag', ({ name, attributes }) => {
    dalam++
    if (++jumlah > unsurTerbanyak || dalam > tersarang)
      throw new Tolak(`lambang terlalu rumit; diharapkan paling banyak ${unsurTerbanyak} bentuk`)
    const nama = name.replace(/^svg:/, '')
    if (terbuang || takTergambar.has(nama) || nama.includes(':')) {
      terbuang ||= dalam
      return
    }
    if (!bentuk.has(nama) || (nama === 'svg') !== (dalam === 1)) throw new Tolak(dalam === 1 ? 'lambang bukan SVG' : sebutUnsur(nama))
    akar ??= ukuran(attributes)
    const { width: _w, height: _h, ...tanpaUkuran } = attributes
    const sifat = sifatSvg(nama === 'svg' ? tanpaUkuran : attributes)
    if ('gagal' in sifat) throw new Tolak(sifat.gagal)
    if (sifat.tersembunyi) {
      terbuang = dalam
      return
    }
    tembus ||= sifat.daftar.some(([kunci, nilai]) => kunci.endsWith('opacity') && Number.parseFloat(nilai) !== 1)
    const isi =
      nama === 'svg'
        ? [
            ['xmlns', 'http://www.w3.org/2000/svg'],
            ['viewBox', akar.viewBox],
          ]
        : []
    const tertulis = [...isi, ...sifat.daftar].map(([kunci, nilai]) => ` ${kunci}="${nilai}"`).join('')
    keluaran.push(`<${nama}${tertulis}>`)
  })
  parser.on('closetag', ({ name }) => {
    if (terbuang === dalam) terbuang = 0
    else if (!terbuang) keluaran.push(`</${name.replace(/^svg:/, '')}>`)
    dalam--
  })
  try {
    parser.write(sumber).close()
  } catch (galat) {
    if (galat instanceof Tolak) return { gagal: galat.message }
    throw galat
  }
  if (!akar) return { gagal: 'lambang bukan SVG' }
  return { lambang: { jenis: 'svg', tembus, data: keluaran.join(''), lebar: akar.lebar, tinggi: akar.tinggi } }
}
