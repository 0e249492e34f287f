import type { Ayat } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const DELEGASI = 'Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.'
const BENAR = contoh(`(1) Rapat diadakan.\n\n(2) Rapat dicatat.\n\n(3) ${DELEGASI}`)

const teksAyat = (ayat: Ayat | undefined) => ayat?.isi.find(blok => blok.tipe === 'alinea')?.teks
const delegasi = /^Ketentuan (?:lebih lanjut )?(?:mengenai|tentang) .{3,300} (?:diatur|ditetapkan) (?:lebih lanjut )?(?:dengan|dalam)\b/

/** A delegation stands before the last ayat of its Pasal. */
export const delegasiLetak = defineRule({
  id: 'delegasi-letak',
  summary: 'Pendelegasian dimuat pada ayat terakhir dari pasal yang bersangkutan.',
  sources: [{ kode: 'A', butir: '208' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['DLG-05'], salah: contoh(`(1) Rapat diadakan.\n\n(2) «${DELEGASI}»\n\n(3) Rapat dicatat.`), benar: BENAR }],
    valid: [
      BENAR,
      contoh(`(1) Rapat diadakan.\n\n(2) ${DELEGASI}\n\n(3) Keputusan Bupati sebagaimana dimaksud pada ayat (2) ditetapkan setiap tahun.`),
    ],
  }),
  create: ({ report, derau, tahun }) => ({
    pasal({ isi }, { ruas, kutipan }) {
      if (derau || ruas !== 'batang-tubuh' || kutipan) return
      const daftarAyat = isi.filter((blok): blok is Ayat => blok.tipe === 'ayat')
      for (const [i, ayat] of daftarAyat.entries()) {
        const teks = teksAyat(ayat)
        if (!teks?.isi.startsWith('Ketentuan ') || !delegasi.test(teks.isi)) continue
        const mengacu = `ayat (${ayat.nomor.nilai})`
        const sesudah = daftarAyat.slice(i + 1).map(teksAyat)
        const lain = sesudah.find(satu => satu && !/^Ketentuan|diatur|ditetapkan dengan/.test(satu.isi) && !satu.isi.includes(mengacu))
        if (!lain || sesudah.some(satu => satu?.isi.includes(mengacu))) continue
        report(
          { teks },
          'Pendelegasian kewenangan dimuat pada ayat terakhir dari pasal yang bersangkutan (butir 208 Lampiran II UU 12/2011). Pindahkan, atau jadikan pasal tersendiri (butir 209).',
          {
            severity: tahun < 2011 ? 'saran' : 'peringatan',
            related: [{ teks: lain, message: 'Ketentuan yang mengikutinya ada di sini.' }],
          },
        )
        return
      }
    },
  }),
})
