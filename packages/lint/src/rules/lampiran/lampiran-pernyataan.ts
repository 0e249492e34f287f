import { cariJenis, type Naskah, type Teks, type Tempat, telusuri } from '@perkada/core'
import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule, type Fakta } from '../../rule.ts'

const LAMPIRAN = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN RAPAT\n\n1. Bupati\n2. Camat'
const contoh = (isi: string, lampiran: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}`, lampiran: `${lampiran}\n${LAMPIRAN}` })
const BENAR = contoh('Bagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', 'LAMPIRAN')

const SATU = 'tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini'
const dua = (acuan: string) =>
  naskahContoh({
    isi: `Pasal 1\n\nBagan rapat ${SATU}.\n\nPasal 2\n\nBentuk laporan ${acuan}.`,
    lampiran: ['I', 'II'].map(nomor => `LAMPIRAN ${nomor}\n${LAMPIRAN}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN`).join('\n\n'),
  })
const DUA = dua(SATU.replace('Lampiran I', 'Lampiran II'))

/** Where the body first names each annex of which no ayat or Pasal says that it is part of the regulation; nothing where one says so of annexes without a number. */
function belumMenyatu(naskah: Naskah, fakta: Fakta): { teks: Teks; start: number; end: number; nilai: string }[] {
  const menyatu = new Set<string>()
  const pertama = new Map<string, { teks: Teks; start: number; end: number; nilai: string }>()
  const satuan = ({ ayat, pasal }: Tempat) => ayat ?? pasal
  const daftarTeks: { isi: string; satuan: unknown }[] = []
  telusuri(naskah, {
    teks({ isi }, tempat) {
      if (tempat.ruas === 'batang-tubuh') daftarTeks.push({ isi, satuan: satuan(tempat) })
    },
  })
  const menyatakan = new Set(daftarTeks.flatMap(satu => (/terpisah/i.test(satu.isi) ? [satu.satuan] : [])))
  const disebut = new Set<unknown>()
  for (const satu of daftarTeks) {
    if (!menyatakan.has(satu.satuan)) continue
    if (/ sampai dengan |[IVX] ?[-–]|\bdan [IVX]/.test(satu.isi)) return []
    if (/lampiran [IVXL]{1,5}\b/i.test(satu.isi)) disebut.add(satu.satuan)
  }
  if (disebut.size < menyatakan.size) return []
  for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
    if (acuan.milik !== 'sendiri' || tempat.ruas !== 'batang-tubuh' || tempat.kutipan) continue
    for (const { alamat, start, end } of acuan.daftarUnsur) {
      if (!alamat.lampiran) continue
      if (menyatakan.has(satuan(tempat))) menyatu.add(alamat.lampiran)
      else if (!pertama.has(alamat.lampiran)) pertama.set(alamat.lampiran, { teks, start, end, nilai: alamat.lampiran })
    }
  }
  return [...pertama.values()].filter(({ nilai }) => !menyatu.has(nilai))
}

/** Other words for a part that cannot be separated. */
const rumusanLain = /\bbagian (?:yang )?(?:tak (?:ter|di)pisahkan|tidak (?:dapat|bisa) (?:ter|di)?pisahkan)\b/i

/** The body does not say that the annex is part of the regulation. */
export const lampiranPernyataan = defineRule({
  id: 'lampiran-pernyataan',
  summary: 'Batang tubuh menyatakan bahwa lampiran merupakan bagian yang tidak terpisahkan dari peraturan.',
  sources: [{ kode: 'A', butir: '192' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['LMP-01'], salah: contoh('Bagan rapat tercantum dalam Lampiran.', '«LAMPIRAN»'), benar: BENAR },
      { pedoman: ['LMP-01'], salah: dua('tercantum dalam «Lampiran II»'), benar: DUA },
      dua('tercantum dalam Lampiran II yang merupakan «bagian yang tak terpisahkan» dari Peraturan Bupati ini'),
    ],
    valid: [
      BENAR,
      DUA,
      dua(
        'tercantum dalam:\n\na. Lampiran I untuk rapat; dan\n\nb. Lampiran II untuk laporan,\n\nyang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini',
      ),
      dua(
        'tercantum dalam Lampiran II.\n\nPasal 3\n\nLampiran sebagaimana dimaksud dalam Pasal 1 dan Pasal 2 merupakan bagian tidak terpisahkan dari Peraturan Bupati ini',
      ),
    ],
  }),
  create: ({ naskah, identitas, fakta, report, derau }) => ({
    selesai({ daftarLampiran, sifat }) {
      const teks = daftarLampiran[0]?.kepala[0]
      if (derau || sifat.cuplikan || !teks) return
      let disebut = false
      let menyatu = false
      telusuri(naskah, {
        teks({ isi }, { ruas }) {
          if (ruas === 'lampiran' || ruas === 'penjelasan') return
          disebut ||= /lampir/i.test(isi)
          menyatu ||= /terpisah/i.test(isi)
        },
      })
      if (disebut && !menyatu)
        report(
          { teks, end: Math.min(teks.isi.length, 40) },
          'Batang tubuh tidak menyatakan bahwa lampiran merupakan bagian yang tidak terpisahkan dari peraturan ini (butir 192 Lampiran II UU 12/2011). Tambahkan pada ketentuan yang mengacunya.',
          { severity: cariJenis(identitas.jenis)?.perkada ? 'galat' : 'peringatan' },
        )
      if (!menyatu || sifat.perubahan) return
      for (const { teks, tempat } of teksBerkata(fakta, ['lampiran'])) {
        const salah = tempat.ruas === 'batang-tubuh' && !tempat.kutipan ? rumusanLain.exec(teks.isi) : null
        if (!salah) continue
        report(
          { teks, start: salah.index, end: salah.index + salah[0].length },
          `Pernyataan tentang lampiran berbunyi “bagian tidak terpisahkan” (butir 192 Lampiran II UU 12/2011), bukan “${salah[0]}”. Tulis “bagian tidak terpisahkan”.`,
          { severity: 'saran' },
        )
        break
      }
      const ada = new Set(daftarLampiran.map(({ nomor }) => nomor?.nilai))
      for (const { nilai, ...letak } of belumMenyatu(naskah, fakta))
        if (ada.has(nilai))
          report(
            letak,
            `Tidak ada ketentuan yang menyatakan bahwa Lampiran ${nilai} merupakan bagian yang tidak terpisahkan dari peraturan ini, seperti yang dinyatakan tentang lampiran lain (butir 192 Lampiran II UU 12/2011). Tambahkan di sini.`,
            { severity: 'peringatan' },
          )
    },
  }),
})
