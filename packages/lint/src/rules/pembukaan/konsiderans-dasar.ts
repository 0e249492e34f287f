import { cariJenis, sebutSitasi } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { daftarPertimbangan, kunciSitasi } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh, pertimbanganAkhir } from './contoh-pembukaan.ts'

const perda = dasarContoh.perda(3, 2020)
const sebutan = perda.replace(/ \(.*/, '')
const contoh = (mengingat: string, menimbang = sebutan) =>
  contohPembukaan({
    menimbang: `a. bahwa untuk melaksanakan ketentuan Pasal 7 ayat (2) ${menimbang}, tata kerja perlu ditata;\n\nb. ${pertimbanganAkhir};`,
    mengingat,
  })

/** The act is what the regulation carries out or rests on, by one of its Pasal. */
const menunjukPasal = /\b(melaksanakan|berdasarkan|sesuai(?: dengan)?|amanat|memenuhi)(?: ketentuan)? Pasal \d[^.;:]{0,160}$/

/** An act whose Pasal orders the regulation, and that Mengingat does not name. */
export const konsideransDasar = defineRule({
  id: 'konsiderans-dasar',
  summary: 'Peraturan yang pasalnya ditunjuk dalam Menimbang tercantum dalam Mengingat.',
  sources: [
    { kode: 'A', butir: '28' },
    { kode: 'A', butir: '40' },
    { kode: 'T', catatan: 'Yang memerintahkan pembentukan adalah dasar hukum.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['KON-17', 'DSH-06'],
        salah: contoh(daftarContoh(dasarContoh.uud, dasarContoh.uuPemda), sebutan.replace(/^(.{1,200}2020)/, '«$1»')),
        benar: contoh(daftarContoh(dasarContoh.uud, dasarContoh.uuPemda, perda)),
      },
    ],
    valid: [contoh(daftarContoh(perda))],
  },
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      const daftarDasar = fakta(dasarHukum)
      const jenis = cariJenis(naskah.identitas.jenis)
      if (derau || naskah.sifat.cuplikan || !daftarDasar.length || !jenis?.gazet || /^(?:uu|perppu)/.test(jenis.id)) return
      const ada = new Set(daftarDasar.map(({ sitasi }) => kunciSitasi(sitasi)))
      const takTerbaca = new Set(daftarDasar.flatMap(({ sitasi }) => (kunciSitasi(sitasi) ? [] : [sitasi.jenis.id])))
      const sudah = new Set<string>()
      for (const teks of fakta(daftarPertimbangan).flatMap(({ daftarTeks }) => daftarTeks))
        for (const sitasi of fakta(bacaan)(teks).daftarSitasi) {
          const kunci = kunciSitasi(sitasi)
          const cocok = menunjukPasal.exec(teks.isi.slice(Math.max(0, sitasi.start - 240), sitasi.start))
          if (!kunci || !cocok || ada.has(kunci) || takTerbaca.has(sitasi.jenis.id) || sudah.has(kunci)) continue
          if (/\b(?:tentang|diubah|Nomor)\b/i.test(cocok[0])) continue
          sudah.add(kunci)
          const ubahan = sitasi.daftarPerubahan.some(satu => ada.has(kunciSitasi(satu)))
          report(
            { teks, start: sitasi.start, end: sitasi.tahun?.end ?? sitasi.end },
            `Pasal dari ${sebutSitasi(sitasi)} ditunjuk di sini, tetapi peraturan itu tidak tercantum dalam Mengingat (butir 28 dan butir 40 Lampiran II UU 12/2011). Tambahkan, atau cocokkan nomor dan tahunnya.`,
            { severity: cocok[1] === 'melaksanakan' && !ubahan ? 'galat' : 'peringatan' },
          )
        }
    },
  }),
})
