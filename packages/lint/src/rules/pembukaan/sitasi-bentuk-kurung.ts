import type { Teks } from '@perkada/core'
import { daftarDasar } from '../../fakta/butir-pembukaan.ts'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { teksTerpotong } from '../../fakta/teks-terpotong.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const { uuPemda } = dasarContoh
const contoh = (isi: string) => contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, isi) })

interface Salah {
  readonly at: number
  readonly pesan: string
}

/** "Nomor 66971;": a scanner read the closing bracket as a figure or letter; no number of these gazettes is so long. */
const kurungTerbaca = /Nomor (?:\d{4}[1lIJ]|\d{1,3}[lIJ]) ?[;,.]?$/

/** "… Tahun 1999 Nomor 154, 1. Tambahan Lembaran Negara … 3881);": a converter put the mark of the element into its middle. */
const bagianBelakang = /^Tambahan (?:Lembaran|Berita)\b/

/** The first bracket that has no partner, is doubled, or is square. */
function cariSalah({ isi }: Pick<Teks, 'isi'>): Salah | undefined {
  const terbuka: number[] = []
  for (let at = 0; at < isi.length; at++) {
    const huruf = isi[at]
    if (huruf === '[' && /^(?:Tambahan )?(?:Lembaran|Berita) /.test(isi.slice(at + 1, at + 30)))
      return { at, pesan: 'Terbitan ditulis di antara tanda kurung ( ), bukan kurung siku,' }
    if (huruf === '(') {
      if (isi[at - 1] === '(') return { at: at - 1, pesan: 'Tanda kurung buka ganda' }
      terbuka.push(at)
    } else if ((huruf === ')' || (huruf === '}' && terbuka.length)) && terbuka.pop() === undefined)
      return { at, pesan: isi[at - 1] === ')' ? 'Tanda kurung tutup ganda' : 'Tanda kurung tutup tanpa kurung buka' }
  }
  const [pertama] = terbuka
  return pertama === undefined || kurungTerbaca.test(isi) ? undefined : { at: pertama, pesan: 'Tanda kurung buka tidak ditutup' }
}

/** "1) camat" within a sentence; "Nomor 4)" ends the bracket of a gazette. */
const tandaRincian = /(?<![A-Za-zÀ-ɏ0-9]|Nomor |No\. |Seri )(?:\d{1,2}|[a-z])\)/g

/** Where the gazette of an act that a sentence of the body names opens a bracket which nothing closes. */
function gazetTerbuka({ isi }: Teks): number | undefined {
  const salah = /[.;]$/.test(isi) ? cariSalah({ isi: isi.replace(tandaRincian, satu => ' '.repeat(satu.length)) }) : undefined
  return salah && isi[salah.at] === '(' && /^\((?:Tambahan )?(?:Lembaran|Berita) (?:Negara|Daerah)/.test(isi.slice(salah.at, salah.at + 40))
    ? salah.at
    : undefined
}

/** Brackets of a legal basis that do not pair. */
export const sitasiBentukKurung = defineRule({
  id: 'sitasi-bentuk-kurung',
  summary: 'Tanda kurung dalam dasar hukum, dan di sekitar terbitan peraturan dalam batang tubuh, berpasangan dan tidak ganda.',
  sources: [
    { kode: 'T', catatan: 'Tanda kurung berpasangan.' },
    { kode: 'A', butir: '47' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['DSH-26'], salah: contoh(uuPemda.replace('(', '«(»').replace(/\)$/, '')), benar: contoh(uuPemda) },
      { pedoman: ['DSH-26'], salah: contoh(uuPemda.replace('(', '«(»(')), benar: contoh(uuPemda) },
      contoh(uuPemda.replace('(', '«[»').replace(/\)$/, ']')),
      naskahContoh({ isi: `Pasal 1\n\n${uuPemda.replace('(', '«(»').replace(/\)$/, '')}, dicabut dan dinyatakan tidak berlaku.` }),
    ],
    valid: [
      naskahContoh({
        isi: 'Pasal 1\n\nPeraturan Bupati Contoh Nomor 4 Tahun 2017 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2017 Nomor 4), dicabut dan dinyatakan tidak berlaku.',
      }),
      contoh(uuPemda.replace(/\)$/, '}')),
      // The copy stops there.
      contoh(uuPemda).replace(/, Tambahan Lembaran[\s\S]*/, ', Tambahan Lemb'),
      contoh('Tambahan Lembaran Negara Republik Indonesia Nomor 5587)'),
      contoh(uuPemda),
      contoh(uuPemda.replace(/\)$/, '1')),
      naskahContoh({ isi: `Pasal 1\n\n${uuPemda}, dicabut dan dinyatakan tidak berlaku.` }),
    ],
  }),
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      if (derau || naskah.sifat.cuplikan) return
      for (const teks of fakta(daftarDasar).flatMap(({ daftarTeks }) => (daftarTeks.length === 1 ? daftarTeks : []))) {
        const salah = bagianBelakang.test(teks.isi) ? undefined : cariSalah(teks)
        if (salah && !(teks.isi[salah.at] === '(' && teks === fakta(teksTerpotong)))
          report(
            { teks, start: salah.at, end: salah.at + 1 },
            `${salah.pesan} dalam dasar hukum ini (butir 47 Lampiran II UU 12/2011). Betulkan pasangannya.`,
          )
      }
      for (const { teks, tempat } of teksBerkata(fakta, ['lembaran', 'berita'])) {
        const at = tempat.ruas === 'batang-tubuh' ? gazetTerbuka(teks) : undefined
        if (at !== undefined)
          report({ teks, start: at, end: at + 1 }, 'Tanda kurung buka di depan terbitan ini tidak ditutup. Betulkan pasangannya.', {
            severity: 'peringatan',
          })
      }
    },
  }),
})
