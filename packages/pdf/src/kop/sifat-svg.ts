import { deretBilangan, jalurBenar, ubahanBenar } from './bilangan-svg.ts'

const angka = /^[-+.\deE]{1,24}(?:px)?$/
const warna =
  /^(?:none|black|white|red|green|blue|gold|yellow|gray|grey|orange|brown|navy|maroon|silver|#[\da-fA-F]{3}|#[\da-fA-F]{6}|rgb\([\d\s,.%]{1,40}\))$/
const jalur = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/
const ubahan = /^(?:(?:matrix|translate|scale|rotate|skewX|skewY)\([-+\d\s,.eE]{1,120}\)[\s,]{0,4}){1,20}$/
const kata = /^[a-z]{1,20}$/
const deret = /^[-+\d\s,.eE]*$/

const cocok = (pola: RegExp) => (nilai: string) => pola.test(nilai)
const semuaAngka = (nilai: string, benar: (daftar: readonly number[]) => boolean) => {
  const daftar = deret.test(nilai) ? deretBilangan(nilai) : undefined
  return daftar !== undefined && benar(daftar)
}

const daftarSifat: Readonly<Record<string, (nilai: string) => boolean>> = {
  d: nilai => jalur.test(nilai) && jalurBenar(nilai),
  points: nilai => semuaAngka(nilai, daftar => daftar.length % 2 === 0),
  transform: nilai => ubahan.test(nilai) && ubahanBenar(nilai),
  fill: cocok(warna),
  stroke: cocok(warna),
  'fill-rule': cocok(kata),
  'stroke-linecap': cocok(kata),
  'stroke-linejoin': cocok(kata),
  'stroke-dasharray': nilai => nilai === 'none' || semuaAngka(nilai, daftar => daftar.every(panjang => panjang >= 0)),
  ...Object.fromEntries(
    'x y width height cx cy r rx ry x1 y1 x2 y2 stroke-width stroke-miterlimit opacity fill-opacity stroke-opacity'
      .split(' ')
      .map(nama => [nama, (nilai: string) => angka.test(nilai) && semuaAngka(nilai.replace(/px$/, ''), daftar => daftar.length === 1)]),
  ),
}

/** Names that decide what is seen and that we do not draw; everything else unknown is a name, a note or an address and goes. */
const terlihat: ReadonlySet<string> = new Set(['clip-path', 'mask', 'filter', 'marker-start', 'marker-mid', 'marker-end', 'visibility'])
const tanpaAkibat: ReadonlySet<string> = new Set(['none', 'inherit', 'visible', ''])

const dariStyle = (style: string): [string, string][] =>
  style.split(';').flatMap(satu => {
    const batas = satu.indexOf(':')
    return batas < 0 ? [] : [[satu.slice(0, batas).trim(), satu.slice(batas + 1).trim()]]
  })

/** The attributes of a shape that print knows, with `style` taken apart, and whether it is a layer switched off; the fault where one of them cannot be shown as it is. */
export function sifatSvg(
  atribut: Readonly<Record<string, string>>,
): { readonly daftar: readonly (readonly [string, string])[]; readonly tersembunyi: boolean } | { readonly gagal: string } {
  const { style = '', ...langsung } = atribut
  const semua = new Map([...Object.entries(langsung), ...dariStyle(style)])
  const daftar: [string, string][] = []
  for (const [nama, asal] of semua) {
    const nilai = asal.trim()
    const pola = daftarSifat[nama]
    if (pola?.(nilai)) daftar.push([nama, nilai])
    else if ((pola && !tanpaAkibat.has(nilai)) || (terlihat.has(nama) && !tanpaAkibat.has(nilai)))
      return { gagal: `lambang memakai ${nama}="${nilai.slice(0, 40)}", yang tidak dicetak; gunakan bentuk biasa dengan warna tetap` }
  }
  return { daftar, tersembunyi: semua.get('display')?.trim() === 'none' }
}
