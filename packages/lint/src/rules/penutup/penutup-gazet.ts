import { cariJenis, type Teks } from '@perkada/core'
import { barisGazet } from '../../fakta/baris-gazet.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { defineRule } from '../../rule.ts'
import { cariKataSalahEja } from './kata-salah-eja.ts'

const BENAR = naskahContoh()
const LEMBARAN = naskahContoh({
  perintah:
    'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam «Lembaran Daerah» Kabupaten Contoh.',
})

const daerahKapital = (daerah: string | undefined): string => daerah?.toUpperCase() ?? '…'
const nomorSingkat = /\b(?:NO|No|no)\.? ?(\d{1,5})(?!\d)/
const kataGazet = [['BERITA', 'LEMBARAN'], ['DAERAH'], ['KABUPATEN', 'KOTA', 'PROVINSI']]
const gazetDaerah = /\b(Berita|Lembaran) Daerah\b/i

/** A regional regulation is promulgated in the gazette of another kind, or its gazette line has small letters, the number before the year, or NO. */
export const penutupGazet = defineRule({
  id: 'penutup-gazet',
  summary:
    'Peraturan kepala daerah diundangkan dalam Berita Daerah, Peraturan Daerah dalam Lembaran Daerah; barisnya ditulis dengan huruf kapital.',
  sources: [
    { kode: 'UU', catatan: 'Pasal 248 ayat (1) UU 23/2014.' },
    { kode: 'A', butir: '160' },
    { kode: 'A', butir: '172' },
    { kode: 'A', butir: '173' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['KKI-02'], salah: LEMBARAN, benar: BENAR },
      {
        pedoman: ['KKI-11'],
        salah: naskahContoh({ gazet: '«Berita Daerah Kabupaten Contoh Tahun 2024 Nomor 1»' }),
        benar: BENAR,
      },
      {
        pedoman: ['KKI-11'],
        salah: naskahContoh({ gazet: 'BERITA DAERAH KABUPATEN CONTOH «NOMOR 1 TAHUN 2024»' }),
        benar: BENAR,
      },
      {
        pedoman: ['KKI-11'],
        salah: naskahContoh({ gazet: 'BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 «NO. 1»' }),
        benar: BENAR,
      },
      naskahContoh({ gazet: '«BERITA DAERAH» TAHUN 2024 NOMOR 1' }),
      naskahContoh({ gazet: 'BERITA DAERAH «KABUPTEN» CONTOH TAHUN 2024 NOMOR 1' }),
      naskahContoh({ gazet: 'BERITA «DAREAH» KABUPATEN CONTOH TAHUN 2024 NOMOR 1' }),
      naskahContoh({ gazet: 'BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1«.»' }),
      naskahContoh({ gazet: 'BERITA DAERAH KABUPATEN CONTOH «TAHUN 2024»' }),
      naskahContoh({ gazet: '«Berita Daerah Kabupaten Contoh Tahun 2024 «No. 1»»' }),
      naskahContoh({ gazet: '«Berita Daerah Kabupaten Contoh\nTahun 2024 Nomor 1»' }),
      naskahContoh({ gazet: '«Berita Daerah Kabupaten Contoh\nTahun 2024\nNomor 1»' }),
    ],
    valid: [BENAR, naskahContoh({ gazet: 'BERITA DAERAH KABUPATEN CONTOH NOMOR 1 SERI E' })],
  }),
  create: ({ identitas, report, derau, tahun }) => ({
    selesai({ penutup }) {
      const jenis = cariJenis(identitas.jenis)
      if (derau || !jenis?.gazet?.endsWith('Daerah')) return
      const periksa = (teks: Teks | undefined) => {
        const cocok = teks && gazetDaerah.exec(teks.isi)
        if (!teks || !cocok || cocok[0].toLowerCase() === jenis.gazet?.toLowerCase()) return
        report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          `${jenis.nama} diundangkan dalam ${jenis.gazet}, bukan ${jenis.gazet === 'Berita Daerah' ? 'Lembaran Daerah' : 'Berita Daerah'} (butir 160 huruf a Lampiran II UU 12/2011; Pasal 248 ayat (1) UU 23/2014). Tulis “${jenis.gazet}”.`,
          { severity: tahun < 2005 ? 'saran' : 'galat' },
        )
      }
      periksa(penutup.perintah)
      periksa(penutup.gazet)
      const gazet = barisGazet(penutup)
      if (gazet && /[a-zß-ÿ]{3}/u.test(gazet.isi))
        report({ teks: gazet }, 'Baris pengundangan ditulis seluruhnya dengan huruf kapital (butir 173 Lampiran II UU 12/2011).', {
          severity: 'peringatan',
        })
      const salah = gazet && cariKataSalahEja(gazet, kataGazet)
      if (salah) {
        const letak = { teks: salah.teks, start: salah.start, end: salah.end }
        report(
          letak,
          `“${salah.teks.isi.slice(salah.start, salah.end)}” pada baris pengundangan salah ketik dari “${salah.baku}” (contoh butir 173 Lampiran II UU 12/2011). Tulis “${salah.baku}”.`,
          { severity: 'peringatan', perbaikan: [{ letak, isi: salah.baku }] },
        )
      }
      const tanda = gazet && /(?<=\d)[.,;:]$|,(?= TAHUN)|,(?= NOMOR)/i.exec(gazet.isi)
      if (gazet && tanda)
        report(
          { teks: gazet, start: tanda.index, end: tanda.index + 1 },
          'Baris pengundangan ditulis tanpa tanda baca (contoh butir 173 Lampiran II UU 12/2011).',
          { severity: 'saran', perbaikan: [{ letak: { teks: gazet, start: tanda.index, end: tanda.index + 1 }, isi: '' }] },
        )
      if (gazet && tahun >= TAHUN_PEDOMAN && /^(?:BERITA|LEMBARAN) DAERAH (?:TAHUN|NOMOR) /i.test(gazet.isi))
        report(
          { teks: gazet, start: 0, end: jenis.gazet.length },
          `Baris pengundangan menyebut daerahnya (contoh butir 173 Lampiran II UU 12/2011). Tulis “${jenis.gazet.toUpperCase()} ${daerahKapital(identitas.daerah)}”.`,
          { severity: 'peringatan' },
        )
      const terbalik = gazet && /\bNOMOR (\d{1,5}),? TAHUN (\d{4})/i.exec(gazet.isi)
      if (gazet && terbalik)
        report(
          { teks: gazet, start: terbalik.index, end: terbalik.index + terbalik[0].length },
          `Pada baris pengundangan, tahun mendahului nomor (butir 172 Lampiran II UU 12/2011). Tulis “TAHUN ${terbalik[2]} NOMOR ${terbalik[1]}”.`,
          { severity: 'peringatan' },
        )
      const tanpaNomor = gazet && tahun >= TAHUN_PEDOMAN ? /(?<!\d )\bTAHUN \d{4}$/.exec(gazet.isi) : null
      if (gazet && tanpaNomor)
        report(
          { teks: gazet, start: tanpaNomor.index, end: gazet.isi.length },
          'Baris pengundangan memuat tahun dan nomor (butir 172 Lampiran II UU 12/2011). Tambahkan nomornya.',
          { severity: 'peringatan' },
        )
      const singkat = gazet && nomorSingkat.exec(gazet.isi)
      if (gazet && singkat) {
        const letak = { teks: gazet, start: singkat.index, end: singkat.index + singkat[0].length }
        const isi = `${/[a-z]/.test(gazet.isi) ? 'Nomor' : 'NOMOR'} ${singkat[1]}`
        report(letak, `Pada baris pengundangan, kata NOMOR ditulis lengkap (contoh butir 173 Lampiran II UU 12/2011). Tulis “${isi}”.`, {
          severity: tahun < 2011 ? 'saran' : 'peringatan',
          perbaikan: [{ letak, isi }],
        })
      }
    },
  }),
})
