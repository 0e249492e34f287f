import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(2) ${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Peraturan Bupati.')

const pelimpahan = /\bdiatur (lebih lanjut )?(?:dengan atau berdasarkan|dengan|dalam) (?:Peraturan|Undang-Undang|Keputusan|Qanun)\b/
const baku = /^Ketentuan (?:lebih lanjut )?mengenai (?!hal (?:tersebut|itu|dimaksud|ini)\b)/
const samar = /\bmengenai (?:hal (?:tersebut|itu|dimaksud|ini)|sebagaimana dimaksud|(?:ayat|Pasal) [(\d])/

/** The sentence that hands on the power to regulate. */
export const delegasiBentuk = defineRule({
  id: 'delegasi-bentuk',
  summary:
    'Pendelegasian berbunyi “Ketentuan lebih lanjut mengenai … diatur dengan …” atau “Ketentuan mengenai … diatur dengan …”, dengan isi yang disebut.',
  sources: [
    { kode: 'A', butir: '201' },
    { kode: 'A', butir: '203' },
    { kode: 'A', butir: '207' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['DLG-02'], salah: contoh('«Tata cara rapat» diatur lebih lanjut dengan Peraturan Bupati.'), benar: BENAR },
      {
        pedoman: ['DLG-02'],
        salah: contoh('«Ketentuan lebih lanjut tentang tata cara rapat» diatur dengan Peraturan Bupati.'),
        benar: BENAR,
      },
      {
        pedoman: ['DLG-08'],
        salah: contoh('«Ketentuan lebih lanjut mengenai hal tersebut» diatur dengan Peraturan Bupati.'),
        benar: BENAR,
      },
      {
        pedoman: ['DLG-08'],
        salah: contoh('«Ketentuan lebih lanjut sebagaimana dimaksud pada ayat (1)» diatur dengan Peraturan Bupati.'),
        benar: BENAR,
      },
    ],
    valid: [
      BENAR,
      contoh('Rapat yang diatur dengan Peraturan Menteri dikecualikan.'),
      contoh('Anggaran rapat diatur sesuai dengan ketentuan peraturan perundang-undangan.'),
    ],
  }),
  create: context => {
    const { report, tahun } = context
    return visitorAlinea(context, ['diatur'], (teks, { butir }) => {
      if (butir) return
      const cocok = pelimpahan.exec(teks.isi)
      if (!cocok) return
      const subjek = teks.isi.slice(0, cocok.index).trimEnd()
      if (/\byang belum\b/.test(subjek) || (baku.test(subjek) && !samar.test(subjek))) return
      if (
        subjek.length > 260 ||
        /[.:;]/.test(subjek) ||
        /\b(?:yang|telah|sudah|belum|tidak|dan|atau|kecuali|apabila|jika|dalam hal)(?: telah| belum| akan)?$/i.test(subjek)
      )
        return
      if (/\b(?:sebagaimana|sepanjang|kecuali|selain|apabila|jika|Dalam hal|bahwa)\b/.test(subjek.replace(/sebagaimana (?:di|ter)/g, '')))
        return
      const kabur = /^Ketentuan/.test(subjek) && (samar.test(subjek) || !/\b(?:mengenai|tentang|terkait|perihal|atas)\b/.test(subjek))
      if (
        !cocok[1] &&
        !/^(?:Ketentuan|Tata cara|Pedoman|Mekanisme|Prosedur|Rincian|Persyaratan|Syarat|Bentuk|Pelaksanaan|Pengaturan|Hal)/i.test(subjek)
      )
        return
      report(
        { teks, start: 0, end: subjek.length },
        kabur
          ? 'Pendelegasian mencantumkan secara singkat tetapi lengkap apa yang akan diatur (butir 207 Lampiran II UU 12/2011). Sebut materinya sesudah “mengenai”.'
          : 'Pendelegasian memakai kalimat “Ketentuan lebih lanjut mengenai … diatur dengan …” atau “Ketentuan mengenai … diatur dengan …” (butir 201 dan butir 203 Lampiran II UU 12/2011). Pakai salah satunya.',
        { severity: tahun < 2011 ? 'saran' : 'peringatan' },
      )
    })
  },
})
