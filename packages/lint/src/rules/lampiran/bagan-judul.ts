import { daftarKata, nearMiss } from '@perkada/core'
import { isBentukDikenal } from '../../ejaan/kata-dikenal.ts'
import { samaHuruf } from '../../fakta/beda-kata.ts'
import { type BaganNaskah, daftarBagan, letakDiBagan } from '../../fakta/daftar-bagan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (judul: string, nama = 'BAGAN TATA KERJA DINAS', sesudah = '') =>
  naskahContoh({
    isi: 'Pasal 1\n\nBagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\n${nama}\n\n\`\`\`bagan\njudul: ${judul}\nsimpul: [Bupati, Camat]\nkomando: [Bupati > Camat]\n\`\`\`${sesudah}`,
  })

/** Of the words of the longer title so many stand in the other at least, for the two to be meant as one. */
const SERUPA = 0.5

/** The words of a title, without the one that says that it is drawn. */
const kataJudul = (judul: string): readonly string[] => {
  const [awal, ...kata] = daftarKata(judul).map(({ rendah }) => rendah)
  return awal === undefined || /^(?:bagan|gambar|skema)$/.test(awal) ? kata : [awal, ...kata]
}

/** Two titles that are one but for some words: "Bagan Tata Kerja Dinas" and "Bagan Tata Kerja Badan". */
function hampirSama(satu: string, lain: string): boolean {
  const [a, b] = [kataJudul(satu), kataJudul(lain)]
  const sama = a.filter(kata => b.includes(kata)).length
  return a.join() !== b.join() && Math.abs(a.length - b.length) <= 1 && sama >= Math.max(a.length, b.length) * SERUPA
}

/** They differ in one word that is no word: its spelling is told already. */
function bedaEjaan(satu: string, lain: string): boolean {
  const [a, b] = [kataJudul(satu), kataJudul(lain)]
  const beda = [...a.filter(kata => !b.includes(kata)), ...b.filter(kata => !a.includes(kata))]
  return beda.length === 2 && beda.some(kata => !isBentukDikenal(kata)) && nearMiss(beda[0] as string, [beda[1] as string]) !== undefined
}

/** The name of the annex that holds this chart and nothing else that is drawn. */
function namaLampiran({ lampiran, sumber }: BaganNaskah): string | undefined {
  const gambar = lampiran?.isi.filter(({ tipe }) => tipe === 'bagan') ?? []
  return gambar.length === 1 && gambar.some(blok => blok.tipe === 'bagan' && blok.sumber === sumber) ? lampiran?.judul?.isi : undefined
}

/** The only chart of an annex is called otherwise than the annex. */
export const baganJudul = defineRule({
  id: 'bagan-judul',
  summary: 'Judul bagan sama dengan nama lampiran yang memuatnya.',
  sources: [{ kode: 'T', catatan: 'Satu gambar tidak bernama dua.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [contoh('«Bagan Tata Kerja Badan»'), contoh('«Bagan Tata Kerja»')],
    valid: [
      contoh('Bagan Tata Kerja Dinas'),
      contoh('Alur Permohonan'),
      contoh('Tata Kerja Dinas'),
      contoh('Bagan Tata Krja Dinas'),
      contoh(
        'Bagan Tata Kerja Badan',
        undefined,
        '\n\n```bagan\njudul: Bagan Tata Kerja Dinas\nsimpul: [Bupati, Camat]\nkomando: [Bupati > Camat]\n```',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const bagan of fakta(daftarBagan)) {
        const { judul } = bagan.tertulis
        const nama = namaLampiran(bagan)
        if (!nama || samaHuruf(nama, judul) || !hampirSama(nama, judul) || bedaEjaan(nama, judul)) continue
        report(
          letakDiBagan(bagan.sumber, judul),
          `Bagan ini berjudul “${judul}”, sedangkan lampiran yang memuatnya bernama “${nama}”. Samakan keduanya.`,
          // One with a word more may be the longer name of the same.
          kataJudul(nama).length === kataJudul(judul).length ? {} : { severity: 'saran' },
        )
      }
    },
  }),
})
