import { expect, test } from 'vitest'
import { lint } from './lint.ts'
import { naskahContoh } from './naskah-contoh.ts'
import { perbaiki } from './perbaikan/perbaiki.ts'
import { rules } from './rules/index.ts'

const kota = (isi: string) =>
  naskahContoh({ isi: `Pasal 1\n\n${isi}` })
    .replaceAll('BUPATI CONTOH', 'WALI KOTA CONTOH')
    .replaceAll('PERATURAN BUPATI', 'PERATURAN WALI KOTA')
const lama = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` }).replace('2024', '1999')
const baru = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })

/** The letters of every place that one finding names, its own first. */
function tempat(source: string, id: string): string[][] {
  const { diagnostics } = lint(source, { rules: rules.filter(rule => rule.id === id) })
  return diagnostics.map(({ span, related = [] }) =>
    [span, ...related.map(lain => lain.span)].map(satu => (satu ? source.slice(satu.start, satu.end) : '')),
  )
}

/** The same text mended, safe or not. */
const dibetulkan = (source: string, id: string) =>
  perbaiki(source, isi => lint(isi, { rules: rules.filter(rule => rule.id === id) }).diagnostics, true).source

test.each([
  [
    'ejaan-tidak-baku',
    lama('Ketua memakai sistim itu. Sistim rapat dan metoda laporan mengikuti sistim lama.'),
    [['sistim', 'Sistim', 'sistim'], ['metoda']],
  ],
  ['ejaan-tidak-baku', baru('Ketua memakai sistim itu dan sistim lama.'), [['sistim'], ['sistim']]],
  ['bahasa-jamak', baru('Dokumen-dokumen rapat dan para dokumen-dokumen lain.'), [['Dokumen-dokumen', 'para dokumen-dokumen']]],
  [
    'bahasa-huruf-kapital',
    baru('Rapat dipimpin sekretaris daerah. Undangan ditandatangani sekretaris daerah.'),
    [['sekretaris daerah', 'sekretaris daerah']],
  ],
  ['tanda-baca-jarak', baru('Rapat dihadiri camat , lurah , dan kepala desa.'), [[' ,', ' ,']]],
  ['tanda-baca-spasi', baru('Rapat diadakan .\n\nPasal 2\n\nHasilnya dicatat .'), [[' .', ' .']]],
  [
    'bahasa-sinonim',
    baru('Hasil monitoring, monitoring ulang, pemantauan, pemantauan lain, dan pemantauan akhir dicatat.'),
    [['monitoring', 'pemantauan', 'monitoring']],
  ],
  ['nama-salah-eja-jabatan', kota('Walikota memimpin rapat menurut WALIKOTA.'), [['Walikota', 'WALIKOTA']]],
])('%s: every place of what is told once can be counted', (id, source, daftar) => {
  expect(tempat(source, id)).toEqual(daftar)
})

test.each([
  [
    'ejaan-tidak-baku',
    lama('Ketua memakai sistim itu. Sistim rapat mengikuti sistim lama.'),
    lama('Ketua memakai sistem itu. Sistem rapat mengikuti sistem lama.'),
  ],
  [
    'nama-salah-eja-jabatan',
    kota('Walikota memimpin rapat, dan walikota mencatat.'),
    kota('Wali Kota memimpin rapat, dan wali kota mencatat.'),
  ],
  ['tanda-baca-spasi', baru('Rapat diadakan .\n\nPasal 2\n\nHasilnya dicatat .'), baru('Rapat diadakan.\n\nPasal 2\n\nHasilnya dicatat.')],
])('%s: --fix mends all of them', (id, source, benar) => {
  expect(dibetulkan(source, id)).toBe(benar)
})
