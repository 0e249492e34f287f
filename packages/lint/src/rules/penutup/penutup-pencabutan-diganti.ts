import { cariJenis, type Naskah, rataTeks, type Sitasi } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { kosakata } from '../../fakta/kosakata.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { semuaSitasi } from '../../fakta/semua-sitasi.ts'
import { berhentiDiPembukaan } from '../../fakta/teks-terpotong.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule, type Fakta } from '../../rule.ts'

const contoh = (isi: string, sebab = 'sudah tidak sesuai dengan kebutuhan sehingga perlu diganti') =>
  naskahContoh({
    menimbang: `bahwa «Peraturan Bupati Contoh Nomor 5 Tahun 2015» tentang Rapat ${sebab};`,
    isi: `Pasal 1\n\n${isi}`,
  })
const tanpaTanda = (naskah: string) => naskah.replaceAll(/[«»]/g, '')
const CABUT =
  'Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5), dicabut dan dinyatakan tidak berlaku.'

/** What the considerations say of an act that is to go; an act that is to be amended stays. */
const diganti =
  /\b(?:perlu|harus) (?:segera |untuk |dilakukan )?(?:di|meng?|peng?)(?:ganti|cabut)(?:an)?\b|\b(?:perlu|harus) [a-z]{4,20} dan (?:diganti|dicabut)\b|\bsebagai pengganti (?=Peraturan\b)/
/** Words by which a body repeals, whatever the form: that is for other rules. */
const kataCabut = ['dicabut', 'mencabut', 'pencabutan', 'ditarik']

const adaCabut = (fakta: Fakta): boolean =>
  kataCabut.some(kata =>
    fakta(kosakata)
      .get(kata)
      ?.daftarTeks.some(({ tempat }) => tempat.ruas === 'batang-tubuh'),
  )

/** An older regulation of the same kind and the same name: two of one name cannot stand beside each other. */
function senama({ nomor, tahun, judul, jenis, daerah }: Sitasi, { identitas }: Naskah, nama: string): boolean {
  if (!nomor || !tahun || !judul || !jenis.perkada || cariJenis(identitas.jenis)?.id !== jenis.id || rataTeks(judul.nilai) !== nama)
    return false
  const sendiri = rataTeks(identitas.daerah ?? '')
  if (sendiri && daerah && !` ${sendiri}`.endsWith(` ${rataTeks(daerah.nilai)}`)) return false
  return Number(tahun.nilai) !== identitas.tahun || nomor.nilai !== `${identitas.nomor}`
}

/** The considerations say that an act of the region is replaced, or an older one of the same name is cited, and no norm repeals anything. */
export const penutupPencabutanDiganti = defineRule({
  id: 'penutup-pencabutan-diganti',
  summary: 'Peraturan yang menurut Menimbang diganti dicabut dengan tegas dalam batang tubuh.',
  sources: [
    { kode: 'A', butir: '143' },
    { kode: 'A', butir: '221' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PNT-11'], salah: contoh('Rapat diadakan.'), benar: tanpaTanda(contoh(CABUT)) },
      contoh('Rapat diadakan.', 'sudah tidak memadai dan perlu dilakukan penggantian'),
      contoh('Rapat diadakan.', 'belum mengatur forum').replace('tentang Rapat', 'tentang Tata Kerja'),
    ],
    valid: [
      tanpaTanda(
        contoh(CABUT.replace('tentang Rapat', 'tentang Tata Kerja'), 'belum mengatur forum').replace('tentang Rapat', 'tentang Tata Kerja'),
      ),
      tanpaTanda(contoh('Rapat diadakan.', 'sudah tidak sesuai dengan kebutuhan sehingga perlu diubah')),
    ],
  }),
  create: ({ naskah, derau, fakta, report }) => {
    let sudah = false
    return {
      alinea({ teks }, { ruas }) {
        if (
          ruas !== 'menimbang' ||
          derau ||
          fakta(berhentiDiPembukaan) ||
          !isBadanUtuh(naskah) ||
          naskah.sifat.pencabutan ||
          !/ganti|cabut/.test(teks.isi) ||
          !diganti.test(teks.isi)
        )
          return
        const sitasi = fakta(bacaan)(teks).daftarSitasi.find(({ jenis, nomor }) => jenis.perkada && nomor)
        if (!sitasi) return
        if (adaCabut(fakta)) return
        sudah = true
        const end = (sitasi.tahun ?? sitasi.nomor ?? sitasi.sebutan).end
        report(
          { teks, start: sitasi.start, end },
          `Menimbang menyebut ${teks.isi.slice(sitasi.start, end)} diganti, tetapi batang tubuh tidak mencabutnya (butir 143 Lampiran II UU 12/2011). Cabut dengan tegas dalam ketentuan penutup.`,
        )
      },
      selesai() {
        if (sudah || derau || fakta(berhentiDiPembukaan) || !isBadanUtuh(naskah) || naskah.sifat.pencabutan || naskah.sifat.perubahan)
          return
        const nama = rataTeks(judulNaskah(naskah)?.isi ?? '')
        const letak = nama
          ? fakta(semuaSitasi).find(({ ruas, sitasi }) => (ruas === 'menimbang' || ruas === 'mengingat') && senama(sitasi, naskah, nama))
          : undefined
        if (!letak || adaCabut(fakta)) return
        const { teks, sitasi } = letak
        const end = (sitasi.tahun ?? sitasi.nomor ?? sitasi.sebutan).end
        report(
          { teks, start: sitasi.start, end },
          `${teks.isi.slice(sitasi.start, end)} bernama sama dengan peraturan ini, tetapi batang tubuh tidak mencabutnya (butir 143 Lampiran II UU 12/2011). Bila peraturan ini menggantikannya, cabut dengan tegas dalam ketentuan penutup; bila mengubahnya, susun sebagai peraturan perubahan.`,
        )
      },
    }
  },
})
