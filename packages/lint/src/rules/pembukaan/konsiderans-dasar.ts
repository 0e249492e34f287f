import { cariJenis, cocokSemua, sebutSitasi } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { daftarPertimbangan, kunciSitasi } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { berhentiDiPembukaan } from '../../fakta/teks-terpotong.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh, pertimbanganAkhir } from './contoh-pembukaan.ts'
import { daftarKembar } from './sitasi-kembar.ts'

const perda = dasarContoh.perda(3, 2020)
const sebutan = perda.replace(/ \(.*/, '')
const contoh = (mengingat: string, menimbang = sebutan) =>
  contohPembukaan({
    menimbang: `a. bahwa untuk melaksanakan ketentuan Pasal 7 ayat (2) ${menimbang}, tata kerja perlu ditata;\n\nb. ${pertimbanganAkhir};`,
    mengingat,
  })

/** The act is what the regulation carries out or rests on, by one of its Pasal. */
const menunjukPasal = /\b(melaksanakan|berdasarkan|sesuai(?: dengan)?|amanat|memenuhi)(?: ketentuan)? Pasal \d/g
/** What may stand between that and the act. */
const sampaiAkta = /^[^.;:]{0,160}$/
/** "… dan Pasal 3 ayat (1) Peraturan Pemerintah …" behind an act that was so named: the same words hold for this one. */
const pasalBerikutnya = /^,? (?:dan|serta)(?: ketentuan)? Pasal \d[^.;:]{0,60}$/

/** The word that makes the act at `start` what the regulation rests on; `lalu` is the act before it that was so named. */
function perintahSebelum(
  isi: string,
  start: number,
  lalu: { readonly perintah: string; readonly end: number } | undefined,
): string | undefined {
  if (lalu && pasalBerikutnya.test(isi.slice(lalu.end, start))) return lalu.perintah
  const depan = isi.slice(Math.max(0, start - 240), start)
  const cocok = cocokSemua(depan, menunjukPasal).find(satu => sampaiAkta.test(depan.slice(satu.index + satu[0].length)))
  return cocok && !/\b(?:tentang|diubah|Nomor)\b/i.test(depan.slice(cocok.index)) ? cocok[1] : undefined
}

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
  examples: () => ({
    invalid: [
      {
        pedoman: ['KON-17', 'DSH-06'],
        salah: contoh(daftarContoh(dasarContoh.uud, dasarContoh.uuPemda), sebutan.replace(/^(.{1,200}2020)/, '«$1»')),
        benar: contoh(daftarContoh(dasarContoh.uud, dasarContoh.uuPemda, perda)),
      },
      contoh(
        daftarContoh(dasarContoh.uud, dasarContoh.uuPemda, perda),
        `${sebutan} dan Pasal 3 ayat (1) «Peraturan Pemerintah Nomor 18 Tahun 2016» tentang Perangkat Daerah`,
      ),
    ],
    valid: [contoh(daftarContoh(perda))],
  }),
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      const daftarDasar = fakta(dasarHukum)
      const jenis = cariJenis(naskah.identitas.jenis)
      if (derau || naskah.sifat.cuplikan || !daftarDasar.length || !jenis?.gazet || /^(?:uu|perppu)/.test(jenis.id)) return
      if (fakta(berhentiDiPembukaan)) return
      const ada = new Set(daftarDasar.map(({ sitasi }) => kunciSitasi(sitasi)))
      const takTerbaca = new Set(daftarDasar.flatMap(({ sitasi }) => (kunciSitasi(sitasi) ? [] : [sitasi.jenis.id])))
      // Mengingat has it under another number or year: that is told as such.
      const isKembar = (kunci: string): boolean =>
        fakta(daftarKembar).some(({ salah, lain }) => kunciSitasi(salah.sitasi) === kunci || kunciSitasi(lain.sitasi) === kunci)
      const sudah = new Set<string>()
      for (const teks of fakta(daftarPertimbangan).flatMap(({ daftarTeks }) => daftarTeks)) {
        let lalu: { readonly perintah: string; readonly end: number } | undefined
        for (const sitasi of fakta(bacaan)(teks).daftarSitasi) {
          const kunci = kunciSitasi(sitasi)
          const perintah = perintahSebelum(teks.isi, sitasi.start, lalu)
          lalu = perintah === undefined ? undefined : { perintah, end: sitasi.end }
          if (!kunci || perintah === undefined || ada.has(kunci) || takTerbaca.has(sitasi.jenis.id) || sudah.has(kunci) || isKembar(kunci))
            continue
          sudah.add(kunci)
          const ubahan = sitasi.daftarPerubahan.some(satu => ada.has(kunciSitasi(satu)))
          report(
            { teks, start: sitasi.start, end: sitasi.tahun?.end ?? sitasi.end },
            `Pasal dari ${sebutSitasi(sitasi)} ditunjuk di sini, tetapi peraturan itu tidak tercantum dalam Mengingat (butir 28 dan butir 40 Lampiran II UU 12/2011). Tambahkan, atau cocokkan nomor dan tahunnya.`,
            { severity: perintah === 'melaksanakan' && !ubahan ? 'galat' : 'peringatan' },
          )
        }
      }
    },
  }),
})
