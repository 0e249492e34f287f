import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Peraturan Bupati ini dapat disebut Peraturan Bupati tentang Tata Kerja.')

const pengenal = / ini dapat (?:disebut|disingkat)(?: dengan| sebagai)? /
const singkatan = /^(?:dengan )?(?:nama )?["“]?[A-ZÀ-Þ]{2,}\b(?! tentang)/u

/** The short name of a regulation carries its number or is an acronym. */
export const penutupNamaSingkat = defineRule({
  id: 'penutup-nama-singkat',
  summary: 'Nama singkat peraturan tidak memuat nomor dan tahun dan bukan singkatan atau akronim.',
  sources: [{ kode: 'A', butir: '139' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PNT-18'],
        salah: contoh('Peraturan Bupati ini dapat disebut «Peraturan Bupati Nomor 1 Tahun 2024.»'),
        benar: BENAR,
      },
      { pedoman: ['PNT-18'], salah: contoh('Peraturan Bupati ini dapat disebut «PTK Contoh.»'), benar: BENAR },
    ],
    valid: [BENAR],
  }),
  create: context => {
    const { report } = context
    return visitorAlinea(context, ['dapat disebut', 'dapat disingkat'], teks => {
      const cocok = pengenal.exec(teks.isi)
      const nama = cocok ? teks.isi.slice(cocok.index + cocok[0].length) : ''
      if (nama.length < 3 || nama.length > 200 || (!/\bNomor\b|\bTahun \d/i.test(nama) && !singkatan.test(nama))) return
      report(
        { teks, start: teks.isi.length - nama.length },
        'Nama singkat tidak memuat nomor dan tahun dan bukan singkatan atau akronim yang belum dikenal (butir 139 Lampiran II UU 12/2011). Sebut namanya saja.',
      )
    })
  },
})
