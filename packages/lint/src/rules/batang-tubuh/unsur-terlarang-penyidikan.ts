import { cariJenis } from '@perkada/core'
import { diBadan } from '../../fakta/badan-sendiri.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

const ALASAN = 'Ketentuan penyidikan hanya dapat dimuat dalam Undang-Undang dan Peraturan Daerah (butir 217 Lampiran II UU 12/2011).'
/** The formula with which a law makes an official an investigator. */
const wewenang = /\bdiberi(?:kan)? (?:wewenang|kewenangan)(?: khusus)? (?:sebagai [Pp]enyidik|(?:untuk )?melakukan penyidikan)\b/

/** Provisions on criminal investigation belong to statutes and Peraturan Daerah alone (butir 217). */
export const unsurTerlarangPenyidikan = defineRule({
  id: 'unsur-terlarang-penyidikan',
  summary: 'Peraturan kepala daerah tidak memuat ketentuan penyidikan.',
  sources: [{ kode: 'A', butir: '217' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-05'],
        salah: contohBadan('BAB I\n«KETENTUAN PENYIDIKAN»\n\nPasal 1\n\nPejabat melakukan penyidikan.'),
        benar: contohBadan('BAB I\nPENGAWASAN\n\nPasal 1\n\nPejabat melakukan pengawasan.'),
      },
      contohBadan('Pasal 1\n\nPejabat tertentu «diberi wewenang khusus sebagai penyidik» tindak pidana.'),
    ],
    valid: [contohBadan('BAB I\nTATA KERJA PENYIDIK PEGAWAI NEGERI SIPIL\n\nPasal 1\n\nPejabat melakukan pengawasan.')],
  }),
  create: ({ identitas, report }) => ({
    alinea({ teks }, tempat) {
      if (cariJenis(identitas.jenis)?.perkada !== true || !diBadan(tempat) || !teks.isi.includes('enyidik')) return
      const cocok = wewenang.exec(teks.isi)
      if (cocok) report({ teks, start: cocok.index, end: cocok.index + cocok[0].length }, `${ALASAN} Hapus ketentuan ini.`)
    },
    kelompok({ tipe, judul }, tempat) {
      if (cariJenis(identitas.jenis)?.perkada !== true || !diBadan(tempat) || tipe !== 'bab' || !judul) return
      if (/^(?:KETENTUAN )?PENYIDIKAN$/i.test(judul.isi.trim()))
        report({ teks: judul }, `${ALASAN} Hapus bab ini dari peraturan kepala daerah.`)
    },
  }),
})
