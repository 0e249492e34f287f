import { type Pasal, telusuri } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const BENAR = contohPerubahan({})
const romawi = /^[IVX]+$/

const isiTeks = (pasal: Pasal): string => {
  const daftar: string[] = []
  const kumpul = (isi: Pasal['isi']): void => {
    for (const blok of isi) {
      if (blok.tipe === 'alinea') daftar.push(blok.teks.isi)
      else if (blok.tipe === 'ayat') kumpul(blok.isi)
      else if (blok.tipe === 'rincian') for (const butir of blok.daftarButir) kumpul(butir.isi)
    }
  }
  kumpul(pasal.isi)
  return daftar.join(' ')
}

/** The two Pasal of an amending regulation. */
export const perubahanPasal = defineRule({
  id: 'perubahan-pasal',
  summary: 'Peraturan perubahan terdiri atas Pasal I dan Pasal II berangka Romawi.',
  sources: [{ kode: 'A', butir: '233' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PBH-01'],
        salah: contohPerubahan({ satu: '«Pasal 1»', dua: 'Pasal 2' }),
        benar: BENAR,
      },
    ],
    valid: [BENAR],
  },
  create: ({ naskah, report, derau }) => ({
    selesai({ sifat }) {
      if (derau || !sifat.perubahan || sifat.cuplikan) return
      const daftar: Pasal[] = []
      telusuri(naskah, {
        pasal(node, { ruas, kutipan }) {
          if (ruas === 'batang-tubuh' && !kutipan) daftar.push(node)
        },
      })
      const [pertama] = daftar
      if (!pertama) return
      const sendiri = daftar.filter(({ nomor }) => romawi.test(nomor.nilai))
      if (!sendiri.length && /\bdiubah (?:sehingga|sebagai berikut)|\bdihapus\b|\bdisisipkan\b/.test(isiTeks(pertama))) {
        report(
          { span: pertama.nomor.span },
          'Peraturan perubahan terdiri atas dua pasal yang ditulis dengan angka Romawi: Pasal I dan Pasal II (butir 233 Lampiran II UU 12/2011). Susun demikian, dengan perubahannya dirinci dalam Pasal I.',
        )
      }
    },
  }),
})
