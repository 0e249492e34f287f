import type { Teks } from '@perkada/core'
import { akhirTeks, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { teksTerpotong } from '../../fakta/teks-terpotong.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const contoh = (memutuskan: string, menetapkan = 'PERATURAN BUPATI TENTANG TATA KERJA.') =>
  contohPembukaan({ diktum: `${memutuskan}\n\nMenetapkan : ${menetapkan}` })

function periksaMemutuskan(teks: Teks, report: Context['report']): void {
  if (/[a-zß-ÿ]{5}/.test(teks.isi))
    report({ teks }, 'MEMUTUSKAN ditulis seluruhnya dengan huruf kapital (butir 54 Lampiran II UU 12/2011).', {
      severity: 'peringatan',
      perbaikan: [{ letak: { teks }, isi: teks.isi.toUpperCase() }],
    })
  const huruf = teks.isi.replace(/ ?:$/, '').length
  const kata = teks.isi.slice(0, huruf).replace(/ /g, '').toUpperCase()
  if (kata !== 'MEMUTUSKAN')
    report({ teks, start: 0, end: huruf }, 'Kata ini ditulis MEMUTUSKAN (butir 54 Lampiran II UU 12/2011).', {
      perbaikan: [{ letak: { teks, start: 0, end: huruf }, isi: 'MEMUTUSKAN' }],
    })
  const ekor = teks.isi.slice(huruf)
  if (ekor === ':') return
  const dasar = '(butir 54 Lampiran II UU 12/2011)'
  if (ekor) {
    report({ teks, start: huruf, end: teks.isi.length }, `Titik dua ditulis rapat di belakang MEMUTUSKAN ${dasar}. Tulis “MEMUTUSKAN:”.`, {
      severity: 'saran',
      perbaikan: [{ letak: { teks, start: huruf, end: teks.isi.length }, isi: ':' }],
    })
    return
  }
  report({ teks }, `Kata MEMUTUSKAN tidak diakhiri titik dua ${dasar}. Tulis “MEMUTUSKAN:”.`, {
    severity: 'peringatan',
    perbaikan: [{ letak: { teks }, isi: `${teks.isi}:` }],
  })
}

function periksaMenetapkan(teks: Teks, report: Context['report']): void {
  const { start, end, tanda } = akhirTeks(teks)
  if (tanda === '.') return
  const bertanda = /[,;:]/.test(tanda)
  const awal = bertanda ? start : teks.isi.lastIndexOf(' ', end - 1) + 1
  const kata = bertanda ? '' : teks.isi.slice(awal, end)
  report(
    { teks, start: awal, end },
    'Jenis dan nama peraturan sesudah Menetapkan tidak diakhiri titik (butir 58 dan butir 59 Lampiran II UU 12/2011). Akhiri dengan titik.',
    {
      perbaikan: [{ letak: { teks, start: awal, end }, isi: `${kata}.` }],
    },
  )
}

/** The capitals and the colon of MEMUTUSKAN, and the full stop after Menetapkan. */
export const tandaBacaDiktum = defineRule({
  id: 'tanda-baca-diktum',
  summary: 'MEMUTUSKAN ditulis dengan huruf kapital dan diakhiri titik dua; jenis dan nama sesudah Menetapkan diakhiri titik.',
  sources: [
    { kode: 'A', butir: '54' },
    { kode: 'A', butir: '58' },
    { kode: 'A', butir: '59' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['DKT-01'], salah: contoh('«MEMUTUSKAN»'), benar: contoh('MEMUTUSKAN:') },
      { pedoman: ['DKT-01'], salah: contoh('«Memutuskan:»'), benar: contoh('MEMUTUSKAN:') },
      contoh('MEMUTUSKAN« :»'),
      contoh('«MEMUTUSAKAN»:'),
      {
        pedoman: ['DKT-03'],
        salah: contoh('MEMUTUSKAN:', 'PERATURAN BUPATI TENTANG TATA «KERJA»'),
        benar: contoh('MEMUTUSKAN:'),
      },
    ],
    valid: [
      contoh('MEMUTUSKAN:'),
      // The copy stops there.
      contoh('MEMUTUSKAN:', 'PERATURAN BUPATI TENTANG TATA').replace(/(?<=TENTANG TATA)\n[\s\S]*/, ''),
    ],
  }),
  create: ({ derau, tahun, fakta, report }) => ({
    selesai({ pembukaan: { memutuskan, menetapkan } }) {
      if (derau || tahun < TAHUN_RUMUSAN) return
      // "## memutuskan": a heading that a collection made of the label.
      if (memutuskan && !/^[a-z]+$/.test(memutuskan.isi)) periksaMemutuskan(memutuskan, report)
      if (menetapkan && menetapkan !== fakta(teksTerpotong)) periksaMenetapkan(menetapkan, report)
    },
  }),
})
