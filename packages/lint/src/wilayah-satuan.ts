import { type Induk, type Naskah, type Nomor, type Span, spanAsal, type Teks, type Tempat, telusuri } from '@perkada/core'

/** Where every unit of a read Naskah begins and ends in its source, heading and contents together, in document order. */
export function daftarWilayah(naskah: Naskah): Span[] {
  const wilayah = new Map<unknown, { start: number; end: number }>()
  const perluas = (kunci: unknown, span: Span | undefined) => {
    if (!span) return
    const lama = wilayah.get(kunci)
    if (!lama) wilayah.set(kunci, { ...span })
    else {
      lama.start = Math.min(lama.start, span.start)
      lama.end = Math.max(lama.end, span.end)
    }
  }
  const catat = (span: Span | undefined, tempat: Tempat) => {
    for (const induk of tempat.jalur) perluas(induk, span)
    if (tempat.lampiran) perluas(tempat.lampiran, span)
    if (tempat.ruas === 'menimbang' || tempat.ruas === 'mengingat' || tempat.ruas === 'penjelasan') perluas(tempat.ruas, span)
  }
  const bernomor = (node: Induk & { readonly nomor: Nomor }, tempat: Tempat) => {
    perluas(node, node.nomor.span)
    catat(node.nomor.span, tempat)
  }
  telusuri(naskah, {
    kelompok: bernomor,
    pasal: bernomor,
    ayat: bernomor,
    butir: bernomor,
    teks(teks: Teks, tempat) {
      const span = spanAsal(teks)
      perluas(teks, span)
      catat(span, tempat)
    },
  })
  return [...wilayah.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
