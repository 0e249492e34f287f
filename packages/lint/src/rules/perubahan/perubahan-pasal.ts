import { type Naskah, type Pasal, type Teks, telusuri } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const BENAR = contohPerubahan({})
const BERLAKU = 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const UBAH = '1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> Rapat diadakan setiap bulan.'
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

const diriBerlaku = /^(?:Peraturan|Undang-Undang|Keputusan|Instruksi|Qanun)[A-Za-z -]{0,80} ini mulai berlaku /i

/** Where the regulation itself comes into force, as the last sentence of Pasal I or of the new text that it quotes. */
function saatBerlaku(naskah: Naskah, daftarSendiri: readonly Pasal[]): Teks | undefined {
  let terakhir: Teks | undefined
  telusuri(naskah, {
    alinea({ teks }, { ruas, lampiran }) {
      if (ruas === 'batang-tubuh' && !lampiran) terakhir = teks
    },
  })
  return daftarSendiri.length === 1 && terakhir && diriBerlaku.test(terakhir.isi) ? terakhir : undefined
}

/** The two Pasal of an amending regulation. */
export const perubahanPasal = defineRule({
  id: 'perubahan-pasal',
  summary: 'Peraturan perubahan terdiri atas Pasal I dan Pasal II berangka Romawi.',
  sources: [{ kode: 'A', butir: '233' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBH-01'],
        salah: contohPerubahan({ satu: '«Pasal 1»', dua: 'Pasal 2' }),
        benar: BENAR,
      },
      contohPerubahan({ dua: '«Pasal 2»' }),
      contohPerubahan({ dua: '«Pasal 42»' }),
      contohPerubahan({ satu: '«Pasal 1»' }),
      contohPerubahan({ dua: '', daftar: `${UBAH}\n\n2. Pasal 6 dihapus.` }).replace(BERLAKU, `«${BERLAKU}»`),
      contohPerubahan({ dua: 'Pasal 2', daftar: UBAH.replaceAll('> ', '').replaceAll('>', '') }).replace(BERLAKU, `«${BERLAKU}»`),
    ],
    valid: [BENAR],
  }),
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
      const berlaku = daftar.some(({ nomor }) => nomor.nilai === 'II') ? undefined : saatBerlaku(naskah, daftar)
      if (pertama.nomor.nilai === 'I' && berlaku) {
        report(
          { teks: berlaku },
          'Saat mulai berlaku diatur dalam Pasal II tersendiri (butir 233 Lampiran II UU 12/2011). Tulis Pasal II di atas ketentuan ini.',
        )
        return
      }
      const dua = daftar.at(-1)
      if (pertama.nomor.nilai === 'I' && daftar.length === 2 && dua && /^\d/.test(dua.nomor.nilai) && diriBerlaku.test(isiTeks(dua))) {
        report(
          { span: dua.nomor.span },
          'Pasal kedua peraturan perubahan ditulis dengan angka Romawi: “Pasal II” (butir 233 Lampiran II UU 12/2011).',
        )
        return
      }
      const sendiri = daftar.filter(({ nomor }) => romawi.test(nomor.nilai))
      const tinggalSatu = sendiri.length === 1 && pertama !== sendiri[0] && dua === sendiri[0]
      if ((!sendiri.length || tinggalSatu) && /\bdiubah (?:sehingga|sebagai berikut)|\bdihapus\b|\bdisisipkan\b/.test(isiTeks(pertama))) {
        report(
          { span: pertama.nomor.span },
          'Peraturan perubahan terdiri atas dua pasal yang ditulis dengan angka Romawi: Pasal I dan Pasal II (butir 233 Lampiran II UU 12/2011). Susun demikian, dengan perubahannya dirinci dalam Pasal I.',
        )
      }
    },
  }),
})
