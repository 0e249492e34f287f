const pemisah = /[\s,]*/y
/** A comma that parts no two numbers. */
const komaLepas = /,\s*(?:[A-Za-z,]|$)/
const bilangan = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,2})?/y
const bendera = /[01]/y
const terbesar = 1e6

/** How many numbers each path command takes at a time (SVG 1.1, 8.3). */
const jumlahJalur: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }
const jumlahUbahan: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
}

/** Reads numbers from `letak` on, at most `batas`; `berbendera` says where one digit is a whole number (arcs). */
function baca(isi: string, letak: number, batas: number, berbendera: (urutan: number) => boolean = () => false) {
  const daftar: number[] = []
  let akhir = letak
  while (daftar.length < batas) {
    pemisah.lastIndex = akhir
    pemisah.exec(isi)
    const pola = berbendera(daftar.length) ? bendera : bilangan
    pola.lastIndex = pemisah.lastIndex
    const cocok = pola.exec(isi)
    if (!cocok) break
    const nilai = Number(cocok[0])
    if (Math.abs(nilai) > terbesar) break
    daftar.push(nilai)
    akhir = pola.lastIndex
  }
  pemisah.lastIndex = akhir
  pemisah.exec(isi)
  return { daftar, akhir: pemisah.lastIndex }
}

/** A row of numbers and nothing else. */
export const deretBilangan = (isi: string): number[] | undefined => {
  const { daftar, akhir } = baca(isi, 0, Number.POSITIVE_INFINITY)
  return akhir === isi.length && !komaLepas.test(isi) ? daftar : undefined
}

/** A path is complete: it begins with a move, and every command has its numbers. */
export function jalurBenar(d: string): boolean {
  let letak = d.length - d.trimStart().length
  if (letak === d.length) return true
  if (komaLepas.test(d)) return false
  if (!/[Mm]/.test(d.charAt(letak))) return false
  while (letak < d.length) {
    const perlu = jumlahJalur[d.charAt(letak).toLowerCase()]
    const busur = perlu === 7
    if (perlu === undefined) return false
    let { daftar, akhir } = baca(d, letak + 1, perlu, urutan => busur && (urutan === 3 || urutan === 4))
    if (daftar.length !== perlu) return false
    while (perlu > 0 && akhir < d.length && !/[A-Za-z]/.test(d.charAt(akhir))) {
      ;({ daftar, akhir } = baca(d, akhir, perlu, urutan => busur && (urutan === 3 || urutan === 4)))
      if (daftar.length !== perlu) return false
    }
    letak = akhir
  }
  return true
}

/** Every function of a transformation has as many numbers as it takes. */
export const ubahanBenar = (isi: string): boolean =>
  isi
    .split(')')
    .filter(satu => satu.trim() !== '')
    .every(satu => {
      const [nama = '', dalam = ''] = satu.split('(')
      const daftar = deretBilangan(dalam)
      return daftar !== undefined && (jumlahUbahan[nama.replace(/[\s,]/g, '')]?.includes(daftar.length) ?? false)
    })
