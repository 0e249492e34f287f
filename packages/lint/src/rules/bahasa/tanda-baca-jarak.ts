import { cocokSemua, offsetAsal, type Teks } from '@perkada/core'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, diNorma } from './frasa.ts'

/** A blank before a comma or semicolon, a comma without a blank after it, a bracket with blanks inside, a mark written twice. */
const pola =
  / [,;](?<=[A-Za-zÀ-ɏ] [,;])(?= ?[A-Za-zÀ-ɏ])|,(?<=[a-zß-ÿ],)(?=[A-Za-zÀ-ɏ]{2})|\( (?=[A-Za-zÀ-ɏ])| \)(?<=[A-Za-zÀ-ɏ] \))|[,;](?<=[A-Za-zÀ-ɏ)][,;]{2})(?![,;])|\.(?<=[A-Za-zÀ-ɏ)][.;]\.)$/gu

const barisBaru = (teks: Teks, start: number, end: number): boolean => {
  const [awal, akhir] = [offsetAsal(teks, start), offsetAsal(teks, end)]
  return awal !== undefined && akhir !== undefined && akhir - awal !== end - start
}

/** Blanks around the marks inside a sentence, told once for a regulation. */
export const tandaBacaJarak = defineRule({
  id: 'tanda-baca-jarak',
  summary: 'Koma, titik koma, dan kurung ditulis rapat pada kata yang diapitnya, dengan spasi sesudahnya.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'P', catatan: 'Ejaan yang lazim.' },
  ],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-31'],
        salah: contoh('Rapat dihadiri oleh camat« ,» lurah, dan kepala desa.'),
        benar: contoh('Rapat dihadiri oleh camat, lurah, dan kepala desa.'),
      },
      contoh('Rapat dihadiri oleh camat, lurah, dan kepala desa.«.»'),
      contoh('Rapat dihadiri oleh camat« ,»lurah, dan kepala desa.'),
      contoh('Rapat dihadiri oleh camat, lurah, dan kepala desa;«.»'),
      contoh('Rapat dihadiri oleh camat,«,» lurah, dan kepala desa.'),
    ],
    valid: [contoh('Rapat dihadiri oleh camat (atau lurah), kepala desa; serta 2,5 persen warga.')],
  }),
  create: ({ derau, report }) => {
    const daftar: { teks: Teks; start: number; end: number }[] = []
    return {
      teks(teks, tempat, peran) {
        if (derau || !diNorma(tempat, peran)) return
        for (const { 0: tertulis, index } of cocokSemua(teks.isi, pola)) {
          const end = index + tertulis.length
          if (!barisBaru(teks, index - 1, end)) daftar.push({ teks, start: index, end })
        }
      },
      selesai() {
        const [satu, ...lain] = daftar
        if (!satu) return
        const juga = lain.length ? ` Jarak seperti itu ada di ${lain.length} tempat lain.` : ''
        report(
          satu,
          `Tanda baca ditulis rapat pada kata di depannya dan diikuti spasi; tanda kurung rapat pada isinya; tanda yang sama tidak ditulis dua kali (butir 242 Lampiran II UU 12/2011).${juga}`,
          { related: jugaDiSini(lain) },
        )
      },
    }
  },
})
