import { bacaan } from '../../fakta/bacaan.ts'
import { isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { kosakata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string, sebab = 'sudah tidak sesuai dengan kebutuhan sehingga perlu diganti') =>
  naskahContoh({
    menimbang: `bahwa «Peraturan Bupati Contoh Nomor 5 Tahun 2015» tentang Rapat ${sebab};`,
    isi: `Pasal 1\n\n${isi}`,
  })
const tanpaTanda = (naskah: string) => naskah.replaceAll(/[«»]/g, '')
const CABUT =
  'Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5), dicabut dan dinyatakan tidak berlaku.'

/** What the considerations say of an act that is to go; an act that is to be amended stays. */
const diganti = /\b(?:perlu|harus) (?:segera )?(?:diganti|dicabut)\b|\bperlu (?:mengganti|mencabut)\b/
/** Words by which a body repeals, whatever the form: that is for other rules. */
const kataCabut = ['dicabut', 'mencabut', 'pencabutan', 'ditarik']

/** The considerations say that an act of the region is replaced, and no norm repeals anything. */
export const penutupPencabutanDiganti = defineRule({
  id: 'penutup-pencabutan-diganti',
  summary: 'Peraturan yang menurut Menimbang diganti dicabut dengan tegas dalam batang tubuh.',
  sources: [
    { kode: 'A', butir: '143' },
    { kode: 'A', butir: '221' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [{ pedoman: ['PNT-11'], salah: contoh('Rapat diadakan.'), benar: tanpaTanda(contoh(CABUT)) }],
    valid: [tanpaTanda(contoh('Rapat diadakan.', 'sudah tidak sesuai dengan kebutuhan sehingga perlu diubah'))],
  },
  create: ({ naskah, derau, fakta, report }) => ({
    alinea({ teks }, { ruas }) {
      if (ruas !== 'menimbang' || derau || !isBadanUtuh(naskah) || naskah.sifat.pencabutan || !diganti.test(teks.isi)) return
      const sitasi = fakta(bacaan)(teks).daftarSitasi.find(({ jenis, nomor }) => jenis.perkada && nomor)
      if (!sitasi) return
      const adaCabut = kataCabut.some(kata =>
        fakta(kosakata)
          .get(kata)
          ?.daftarTeks.some(({ tempat }) => tempat.ruas === 'batang-tubuh'),
      )
      if (adaCabut) return
      const end = (sitasi.tahun ?? sitasi.nomor ?? sitasi.sebutan).end
      report(
        { teks, start: sitasi.start, end },
        `Menimbang menyebut ${teks.isi.slice(sitasi.start, end)} diganti, tetapi batang tubuh tidak mencabutnya (butir 143 Lampiran II UU 12/2011). Cabut dengan tegas dalam ketentuan penutup.`,
      )
    },
  }),
})
