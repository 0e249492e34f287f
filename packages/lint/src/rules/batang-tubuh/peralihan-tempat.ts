import type { Kelompok } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const PERALIHAN = 'KETENTUAN PERALIHAN'
const bab = (judul: string, ke: number, nomor: string) => `BAB ${nomor}\n${judul}\n\nPasal ${ke}\n\nRapat diadakan setiap bulan.`
const PENUTUP = 'BAB III\nKETENTUAN PENUTUP\n\nPasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const BENAR = naskahContoh({ tubuh: `${bab('TATA KERJA', 1, 'I')}\n\n${bab(PERALIHAN, 2, 'II')}\n\n${PENUTUP}` })

/** The chapter of transitional provisions does not stand right before the closing provisions. */
export const peralihanTempat = defineRule({
  id: 'peralihan-tempat',
  summary: 'Bab Ketentuan Peralihan ditempatkan tepat sebelum Bab Ketentuan Penutup.',
  sources: [{ kode: 'A', butir: '128' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PRL-01'],
        salah: naskahContoh({ tubuh: `${bab(`«${PERALIHAN}»`, 1, 'I')}\n\n${bab('TATA KERJA', 2, 'II')}\n\n${PENUTUP}` }),
        benar: BENAR,
      },
    ],
    valid: [BENAR],
  },
  create: ({ report, derau }) => ({
    selesai({ batangTubuh, sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan) return
      const daftarBab = batangTubuh.filter((satuan): satuan is Kelompok => satuan.tipe === 'bab')
      const letak = daftarBab.findIndex(({ judul }) => judul && /^KETENTUAN PERALIHAN$/i.test(judul.isi.trim()))
      const penutup = daftarBab.findIndex(({ judul }) => judul && /^KETENTUAN PENUTUP$/i.test(judul.isi.trim()))
      const judul = daftarBab[letak]?.judul
      if (!judul || penutup < 0 || letak === penutup - 1) return
      report(
        { teks: judul },
        'Ketentuan Peralihan ditempatkan tepat sebelum Bab Ketentuan Penutup (butir 128 Lampiran II UU 12/2011). Pindahkan bab ini.',
      )
    },
  }),
})
