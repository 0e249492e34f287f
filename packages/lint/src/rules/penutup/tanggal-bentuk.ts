import { bacaTanggal, cocokSemua, daftarBulan, jarakKata, nearMiss, type Teks } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { TAHUN_EYD } from '../bahasa/ejaan-salah.ts'

const contoh = (tanggal: string) =>
  naskahContoh({ ditetapkan: `Ditetapkan di Contoh\npada tanggal ${tanggal}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN` })

const berangka = /\btanggal (\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4})\b/
const diPengesahan = /^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}\b/

const bulanSingkat = 'Jan|Feb|Peb|Mar|Apr|Jun|Jul|Agu|Agt|Ags|Sep|Sept|Okt|Nop|Nov|Des'
/** A day of the week, a zero before the day, a month cut short, in capitals or in small letters. */
const bentukLain = new RegExp(
  `^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\\b|^0\\d(?= [A-Za-z])|(?<=^\\d{1,2} )(?:(?:${bulanSingkat})\\b\\.?|[A-Z]{3,9}|[a-z]{3,9})(?= \\d{4})`,
)

const berbulan = /^(\d{1,2} )([A-Za-z]{3,12}) \d{4}\b/
const bulanDiTengah = /(?<![\d/.-])\d{1,2} ([A-Z][a-z]{2,11}) (?:19|20)\d{2}\b/g

/** "20 April 2020": nothing is wrong with such a date. */
function isBaku(tanggal: string): boolean {
  const [hari = '', bulan = '', tahun = ''] = tanggal.split(' ', 3)
  return /^[1-9]\d?$/.test(hari) && daftarBulan.includes(bulan) && /^\d{4}/.test(tahun)
}

/** The month that a word stands for which is none; undefined for a month, and for a word that is near none. */
const bulanDimaksud = (kata: string): string | undefined =>
  bacaTanggal(`1 ${kata.replace(/^Dj/i, 'J')} 2024`)
    ? undefined
    : (nearMiss(kata, daftarBulan) ?? daftarBulan.find(satu => jarakKata(satu, kata, 1) <= 1))

/** A date written in figures alone, and a month misspelt where the act is made or promulgated. */
export const tanggalBentuk = defineRule({
  id: 'tanggal-bentuk',
  summary: 'Tanggal ditulis dengan nama bulan: 21 November 2026.',
  sources: [{ kode: 'A', butir: '166', catatan: 'Contoh butir 166 dan butir 169 menulis nama bulan.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KKI-14'], salah: contoh('«2-1-2024»'), benar: contoh('2 Januari 2024') },
      contoh('2 «Januri» 2024'),
      contoh('«02» Januari 2024'),
      contoh('2 «Jan» 2024'),
      contoh('2 «JANUARI» 2024'),
      naskahContoh({ isi: 'Pasal 1\n\nRapat diadakan pada tanggal 17 «Agustuss» 2024.' }),
    ],
    valid: [
      contoh('2 Januari 2024'),
      contoh('2 Djuni 1954'),
      contoh(''),
      naskahContoh({ isi: 'Pasal 1\n\nRapat diadakan pada 5 Mei 2024 di SMA 3 Juwana 2 dan Kelas 3 Marga 2024.' }),
    ],
  }),
  create: ({ report, derau, tahun }) => {
    const lapor = (teks: Teks, start: number, bulan: string, baku: string) =>
      report(
        { teks, start, end: start + bulan.length },
        `Nama bulan “${bulan}” tampaknya salah ketik dari “${baku}” (contoh butir 166 Lampiran II UU 12/2011). Tulis “${baku}”.`,
      )
    return {
      pengesahan({ tanggal }) {
        if (derau || !tanggal || isBaku(tanggal.isi)) return
        const cocok = diPengesahan.exec(tanggal.isi)
        if (cocok)
          report(
            { teks: tanggal, start: 0, end: cocok[0].length },
            'Tulis tanggal dengan nama bulan, misalnya “21 November 2026” (contoh butir 166 Lampiran II UU 12/2011).',
          )
        const lain = bentukLain.exec(tanggal.isi)
        if (lain)
          report(
            { teks: tanggal, start: lain.index, end: lain.index + lain[0].length },
            'Tulis tanggal, nama bulan, dan tahun seperti “2 November 2026”: tanpa hari, tanpa angka nol di depan, dan dengan nama bulan yang utuh berhuruf awal kapital (contoh butir 166 Lampiran II UU 12/2011).',
            { severity: 'saran' },
          )
        const [, hari = '', bulan = ''] = berbulan.exec(tanggal.isi) ?? []
        const baku = bulan ? bulanDimaksud(bulan) : undefined
        if (baku) lapor(tanggal, hari.length, bulan, baku)
      },
      alinea({ teks }, { ruas, kutipan }) {
        if (derau || kutipan || ruas === 'lampiran' || ruas === 'sisa') return
        if (tahun >= TAHUN_EYD && / (?:19|20)\d\d/.test(teks.isi))
          for (const { 0: utuh, 1: bulan = '', index } of cocokSemua(teks.isi, bulanDiTengah)) {
            const baku = bulanDimaksud(bulan)
            if (baku) lapor(teks, index + utuh.indexOf(bulan), bulan, baku)
          }
        const cocok = /tanggal \d{1,2}\s?[-/.]/.test(teks.isi) ? berangka.exec(teks.isi) : null
        const end = cocok ? cocok.index + cocok[0].length : 0
        if (cocok?.[1])
          report(
            { teks, start: end - cocok[1].length, end },
            'Tulis tanggal dengan nama bulan, misalnya “21 November 2026” (contoh butir 166 Lampiran II UU 12/2011).',
          )
      },
    }
  },
})
