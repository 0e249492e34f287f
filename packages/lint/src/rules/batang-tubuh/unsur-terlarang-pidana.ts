import { cariJenis } from '@perkada/core'
import { diBadan } from '../../fakta/badan-sendiri.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'
import { contohBadan } from './contoh-badan.ts'

/** A sentence that threatens whoever breaks a norm; not one that speaks of a sentence that a court has passed. */
const pelaku = /^(?:Setiap|Barang ?siapa|Orang|Tiap|Pelanggar)/
const hukuman =
  /\b(?:dipidana\b|(?:diancam|dikenai|dikenakan|dihukum)(?: dengan)?(?: ancaman| hukuman| sanksi)? (?:pidana\b|(?:kurungan|penjara) (?:paling|selama)\b))/
/** Words that threaten whoever the sentence names. */
const ancamanTegas = /\b(?:dipidana|diancam)(?: dengan)? (?:pidana|hukuman) (?:kurungan|penjara|denda)\b/
/** Where the threat in the first sentence of a text ends; undefined when there is none. */
function akhirAncaman(isi: string): number | undefined {
  const cocok = ancamanTegas.exec(isi) ?? (pelaku.test(isi) ? hukuman.exec(isi) : undefined)
  return cocok && !isi.slice(0, cocok.index).includes('. ') ? cocok.index + cocok[0].length : undefined
}
const putusan = /putusan pengadilan|kekuatan hukum tetap|sedang menjalani|pernah d/

/** Criminal provisions belong to statutes and Peraturan Daerah alone (butir 117; Pasal 15 UU 12/2011). */
export const unsurTerlarangPidana = defineRule({
  id: 'unsur-terlarang-pidana',
  summary: 'Peraturan kepala daerah tidak memuat ketentuan pidana.',
  sources: [
    { kode: 'A', butir: '117' },
    { kode: 'UU', butir: 'Pasal 15 UU 12/2011' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-04'],
        salah: contohBadan('BAB I\n«KETENTUAN PIDANA»\n\nPasal 1\n\nPelanggar ditindak.'),
        benar: contohBadan('BAB I\nSANKSI ADMINISTRATIF\n\nPasal 1\n\nPelanggar ditegur.'),
      },
      {
        pedoman: ['BTB-04'],
        salah: contohBadan('Pasal 1\n\n«Setiap orang yang melanggar Pasal 2 dipidana dengan pidana kurungan» paling lama 3 (tiga) bulan.'),
        benar: contohBadan('Pasal 1\n\nSetiap orang yang melanggar Pasal 2 dikenai sanksi administratif.'),
      },
      contohBadan('Pasal 1\n\n«Setiap pegawai yang memalsukan data dipidana» sesuai dengan ketentuan peraturan perundang-undangan.'),
      contohBadan('Pasal 1\n\n«Peminjam yang menghilangkan buku diancam dengan pidana denda».'),
    ],
    valid: [contohBadan('Pasal 1\n\nSetiap calon tidak pernah dijatuhi pidana penjara berdasarkan putusan pengadilan.')],
  }),
  create: context => {
    const { identitas, report } = context
    if (cariJenis(identitas.jenis)?.perkada !== true) return {}
    const alasan =
      'Ketentuan pidana hanya dimuat dalam Undang-Undang dan Peraturan Daerah (butir 117 Lampiran II UU 12/2011; Pasal 15 UU 12/2011)'
    return {
      kelompok({ tipe, judul }, tempat) {
        if (diBadan(tempat) && tipe === 'bab' && judul && /^(?:KETENTUAN|SANKSI) PIDANA$/i.test(judul.isi.trim()))
          report({ teks: judul }, `${alasan}. Hapus bab ini, atau atur sanksinya sebagai sanksi administratif.`)
      },
      ...visitorAlinea(context, ['dipidana', 'diancam', 'dikenai', 'dikenakan', 'dihukum'], teks => {
        const end = putusan.test(teks.isi) ? undefined : akhirAncaman(teks.isi)
        if (end !== undefined)
          report(
            { teks, start: 0, end },
            `${alasan}. Ganti ancaman ini dengan sanksi administratif, atau tunjuk Peraturan Daerah yang memuatnya.`,
          )
      }),
    }
  },
})
