import { potong, type Rentang, type Span, sambungMiring, type Teks } from '@perkada/core'
import { bacaHuruf, kurungSudut, panjangPemutus, teksPolos } from './huruf-baris.ts'
import { kosong } from './huruf-kosong.ts'
import { lindungi } from './lindungi.ts'
import type { PasanganMiring } from './miring.ts'

/** Bullets of Word for which no font of a page has letters; `-` and `•` are text in a cell, which holds no lists. */
const butirWord = /^[▪●○]/

/** The lines of a cell: where each stands, and where the tag that ends it. */
function* barisSel(sumber: string, { start, end }: Span): Generator<Span> {
  let awal = start
  let berkomentar = true
  for (let i = start; i < end; i++) {
    if (sumber.charCodeAt(i) !== kurungSudut) continue
    if (berkomentar && sumber.startsWith('<!--', i)) {
      const tutup = sumber.indexOf('-->', i + 4)
      berkomentar = tutup >= 0 && tutup < end
      if (berkomentar) i = tutup + 2
      continue
    }
    const panjang = panjangPemutus(sumber, i, start, end)
    if (!panjang) continue
    yield { start: awal, end: i }
    awal = i + panjang
    i = awal - 1
  }
  yield { start: awal, end }
}

/** Where the letters of a line begin and end, behind a bullet. */
function rapatkan(sumber: string, { start, end }: Span): Span {
  let [awal, akhir] = [start, end]
  const lewati = () => {
    while (awal < akhir && kosong(sumber.charCodeAt(awal))) awal++
  }
  lewati()
  while (awal + 1 < akhir && butirWord.test(sumber.charAt(awal)) && kosong(sumber.charCodeAt(awal + 1))) {
    awal++
    lewati()
  }
  while (akhir > awal && kosong(sumber.charCodeAt(akhir - 1))) akhir--
  return { start: awal, end: akhir }
}

/** The text of a cell of a table. `<br>` and the ends of paragraphs and list elements are line breaks in it, none at its ends. */
export function bacaSel(sumber: string, span: Span, komentar: readonly Span[], komentarKe: number, miring: PasanganMiring): Teks {
  const daftar: { readonly teks: Teks; readonly akhir: number }[] = []
  for (const baris of barisSel(sumber, span)) {
    const { start, end } = rapatkan(sumber, baris)
    miring.mulai(daftar.length > 0, sumber, start)
    const berkomentar = (komentar[komentarKe]?.start ?? end) < end
    const polos = berkomentar ? undefined : teksPolos(sumber, start, end)
    const teks = polos ?? bacaHuruf(sumber, { start, awal: start, end }, komentar, komentarKe, miring)
    if (miring.ada) miring.selesai(teks)
    if (teks.isi !== '' || daftar.length > 0) daftar.push({ teks, akhir: baris.end })
  }
  while (daftar.at(-1)?.teks.isi === '') daftar.pop()
  return daftar.length > 1 ? sambungSel(daftar) : (daftar[0]?.teks ?? { isi: '' })
}

/** Lines of a cell as one text; a line break stands where its tag does. */
function sambungSel(daftar: readonly { readonly teks: Teks; readonly akhir: number }[]): Teks {
  const peta: (readonly [number, number])[] = []
  const miring: Rentang[] = []
  let panjang = 0
  for (const { teks, akhir } of daftar) {
    for (const [a, b] of teks.peta ?? []) peta.push([a + panjang, b])
    if (teks.miring) sambungMiring(miring, teks.miring, panjang - 1, panjang)
    panjang += teks.isi.length
    peta.push([panjang, akhir])
    panjang++
  }
  peta.pop()
  const isi = daftar.map(({ teks }) => teks.isi).join('\n')
  return miring.length ? { isi, peta, miring } : { isi, peta }
}

/** The lines of a cell; italics that run over a line break end before it and begin anew behind it. */
export function pecahSel(sel: Teks): readonly Teks[] {
  if (!sel.isi.includes('\n')) return [sel]
  let mulai = 0
  return sel.isi.split('\n').map(baris => {
    const awal = mulai
    mulai += baris.length + 1
    return potong(sel, awal, mulai - 1)
  })
}

/** A cell as it stands in a row of Markdown. */
export const lindungiSel = (sel: Teks): string =>
  pecahSel(sel)
    .map(baris => {
      const isi = lindungi(baris)
      return butirWord.test(isi) ? `\\${isi}` : isi
    })
    .join('<br>')
    .replace(/\|/g, '\\|')
