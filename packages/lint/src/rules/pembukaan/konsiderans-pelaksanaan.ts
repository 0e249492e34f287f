import { cariJenis } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { daftarPertimbangan } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, dasarContoh } from './contoh-pembukaan.ts'

const perda = dasarContoh.perda(3, 2020).replace(/ \(.*/, '')
const contoh = (alasan: string) => contohPembukaan({ menimbang: `bahwa ${alasan}perlu menetapkan Peraturan Bupati tentang Tata Kerja;` })
const benar = contoh(`untuk melaksanakan ketentuan Pasal 7 ayat (2) ${perda}, `)

const melaksanakan = /\b(?:melaksanakan|pelaksanaan)(?: ketentuan| dari)? $/i

/** The only consideration of a regulation that carries out another one: which Pasal orders it, and why. */
export const konsideransPelaksanaan = defineRule({
  id: 'konsiderans-pelaksanaan',
  summary:
    'Pertimbangan tunggal menunjuk pasal yang memerintahkan pembentukan, dan tidak hanya menyatakan bahwa peraturan perlu ditetapkan.',
  sources: [
    { kode: 'A', butir: '20' },
    { kode: 'A', butir: '27' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KON-14'], salah: contoh(`untuk melaksanakan «${perda}», `), benar },
      { pedoman: ['KON-13'], salah: contoh('').replace('Menimbang : ', 'Menimbang : «').replace(';', ';»'), benar },
    ],
    valid: [benar],
  }),
  create: ({ identitas, naskah, derau, fakta, report }) => ({
    selesai() {
      const [satu, ...lain] = fakta(daftarPertimbangan)
      if (derau || naskah.sifat.cuplikan || !satu || lain.length || !cariJenis(identitas.jenis)?.perkada) return
      const teks = satu.daftarTeks[0]
      const induk = fakta(bacaan)(teks).daftarSitasi.find(({ start }) => melaksanakan.test(teks.isi.slice(0, start)))
      if (induk)
        report(
          { teks, start: induk.start, end: induk.judul?.end ?? induk.end },
          'Sebut pasal yang memerintahkan: pertimbangan yang tunggal menunjuk pasal atau beberapa pasal dari peraturan yang dilaksanakan (butir 27 Lampiran II UU 12/2011).',
        )
      else if (/^bahwa (?:dipandang )?perlu (?:dibentuk|membentuk|menetapkan|ditetapkan) [A-ZÀ-Þ]/u.test(teks.isi))
        report(
          { teks },
          'Pertimbangan ini hanya menyatakan bahwa peraturan perlu ditetapkan; sebutkan alasannya atau pasal yang memerintahkannya (butir 20 Lampiran II UU 12/2011).',
          {
            severity: 'saran',
          },
        )
    },
  }),
})
