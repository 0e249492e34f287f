import { namaSendiri } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { daftarPencabutan } from './pencabutan.ts'

const AKTA = 'Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5)'
const AKTA_LAIN = 'Peraturan Bupati Contoh Nomor 6 Tahun 2015 tentang Surat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 6)'
const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ${AKTA}, dicabut dan dinyatakan tidak berlaku.`)
const RINCI = contoh(
  `Pada saat Peraturan Bupati ini mulai berlaku:\n\na. ${AKTA}; dan\n\nb. ${AKTA_LAIN},\n\ndicabut dan dinyatakan tidak berlaku.`,
)

const baku = /^(?:dicabut dan|ditarik kembali dan) dinyatakan tidak berlaku$/
const awalBaku = /^Pada saat [A-Za-zÀ-ɏ /-]{5,90} ini mulai berlaku/u

/** The words of a repeal: its opening, its formula, and one act in one element of a list. */
export const penutupPencabutan = defineRule({
  id: 'penutup-pencabutan',
  summary:
    'Pencabutan dirumuskan “Pada saat … ini mulai berlaku, …, dicabut dan dinyatakan tidak berlaku.”, dirinci kalau lebih dari satu.',
  sources: [
    { kode: 'A', butir: '144' },
    { kode: 'A', butir: '146' },
    { kode: 'A', butir: '147' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PNT-03'],
        salah: contoh(`«Dengan berlakunya Peraturan Bupati ini», ${AKTA}, dicabut dan dinyatakan tidak berlaku.`),
        benar: BENAR,
      },
      {
        pedoman: ['PNT-03'],
        salah: contoh(`«Pada saat Peraturan Bupati ini mulai berlaku, maka» ${AKTA}, dicabut dan dinyatakan tidak berlaku.`),
        benar: BENAR,
      },
      {
        pedoman: ['PNT-06'],
        salah: contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ${AKTA}, «dinyatakan dicabut dan tidak berlaku lagi».`),
        benar: BENAR,
      },
      contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ${AKTA}, «dihapus dan tidak berlaku».`),
      contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ${AKTA}, «tidak berlaku lagi».`),
      {
        pedoman: ['PNT-07'],
        salah: contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ${AKTA} dan «${AKTA_LAIN}», dicabut dan dinyatakan tidak berlaku.`),
        benar: RINCI,
      },
      {
        pedoman: ['PNT-07'],
        salah: contoh(
          `Pada saat Peraturan Bupati ini mulai berlaku, «dicabut dan dinyatakan tidak berlaku»:\n\na. ${AKTA}; dan\n\nb. ${AKTA_LAIN}.`,
        ),
        benar: RINCI,
      },
    ],
    valid: [
      BENAR,
      RINCI,
      contoh('Izin yang terbit berdasarkan Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat dinyatakan tidak berlaku.'),
      contoh(`Pada saat Peraturan Bupati ini mulai berlaku, ketentuan Pasal 3 ${AKTA}, dicabut dan dinyatakan tidak berlaku.`),
    ],
  }),
  create: ({ naskah, fakta, report, derau }) => ({
    selesai({ sifat }) {
      const nama = namaSendiri(naskah)
      if (derau || !nama || sifat.perubahan) return
      for (const { ketentuan, teks, start, end, frasa, rincian, daftarDicabut } of fakta(daftarPencabutan)) {
        const awal = ketentuan.teks
        const pertama = daftarDicabut[0]
        if (!sifat.pencabutan && !awalBaku.test(awal.isi)) {
          const batas = /^[^,:]{10,120}(?= ini[ ,:])/.exec(awal.isi)?.[0].length
          const letak = pertama?.teks === awal ? Math.min(pertama.sitasi.start, (batas ?? 200) + 4) : batas && batas + 4
          report(
            { teks: awal, start: 0, end: letak || Math.min(awal.isi.length, 60) },
            `Pencabutan diawali dengan frasa “Pada saat ${nama} ini mulai berlaku,” (butir 144 Lampiran II UU 12/2011).`,
          )
        } else {
          const maka = /^Pada saat [A-Za-zÀ-ɏ /-]{5,90} ini mulai berlaku,? maka/u.exec(awal.isi)
          if (maka)
            report(
              { teks: awal, start: 0, end: maka[0].length },
              'Kata “maka” sesudah “mulai berlaku,” tidak termasuk rumusan pencabutan (butir 144 Lampiran II UU 12/2011). Hapus kata itu.',
            )
        }
        if (!baku.test(frasa))
          report(
            { teks, start, end },
            `Pencabutan memakai frasa “dicabut dan dinyatakan tidak berlaku” (butir 146 Lampiran II UU 12/2011), bukan “${frasa}”.`,
          )
        const kedua = daftarDicabut[1]
        if (!rincian && kedua)
          report(
            { teks: kedua.teks, start: kedua.sitasi.start, end: kedua.sitasi.end },
            'Lebih dari satu peraturan dicabut dalam satu kalimat. Rinci dalam bentuk tabulasi: a., b., dan seterusnya (butir 147 Lampiran II UU 12/2011).',
          )
        if (rincian && teks === awal && awal.isi.trimEnd().endsWith(':') && baku.test(frasa))
          report(
            { teks, start, end },
            `“${frasa}” diletakkan sesudah rincian peraturan yang dicabut, bukan sebelumnya (butir 147 Lampiran II UU 12/2011). Pindahkan ke bawah rinciannya.`,
          )
      }
    },
  }),
})
