import { formatTingkat } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from '../batang-tubuh/contoh-badan.ts'

const isi = (bagian: string) => contohBadan(`BAB I\nRAPAT\n\n${bagian}\nJadwal\n\nPasal 1\n\nRapat diadakan.`)
/** A heading whose number is no ordinal stays running text. */
const tajukLain = /^Bagian (?:ke-?\d{1,2}|\d{1,2}|[IVX]{1,5})\b(?: [^.;:]{0,80})?$/i

/** A Bagian is counted with ordinals in words: Kesatu, Kedua, Kedua Belas (butir 73). */
export const bilanganTingkat = defineRule({
  id: 'bilangan-tingkat',
  summary: 'Bagian diberi nomor dengan bilangan tingkat yang ditulis dengan huruf: Kesatu, Kedua, Ketiga.',
  sources: [{ kode: 'A', butir: '73' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['BTB-12'], salah: isi('«Bagian Pertama»'), benar: isi('Bagian Kesatu') },
      { pedoman: ['BTB-12'], salah: isi('«Bagian I»'), benar: isi('Bagian Kesatu') },
    ],
    valid: [
      contohBadan('BAB I\nRAPAT\n\nBagian Kesatu\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBagian Kedua\nJadwal\n\nPasal 2\n\nRapat dicatat.'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    alinea({ teks }, tempat) {
      if (!derau && diBadan(tempat) && isBadanUtuh(naskah) && !tempat.butir && /^Bagian /i.test(teks.isi) && tajukLain.test(teks.isi))
        report(
          { teks, start: 0, end: /^Bagian \S+/i.exec(teks.isi)?.[0].length ?? teks.isi.length },
          'Bagian diberi nomor dengan bilangan tingkat yang ditulis dengan huruf (butir 73 Lampiran II UU 12/2011). Tulis “Bagian Kesatu”, “Bagian Kedua”, dan seterusnya.',
        )
    },
    selesai() {
      if (derau) return
      for (const { kelompok } of fakta(kerangka).daftarKelompok) {
        const { tipe, nomor } = kelompok
        if (tipe !== 'bagian' || nomor.urutan === undefined) continue
        const baku = formatTingkat(nomor.urutan)
        if (nomor.nilai.toLowerCase() === baku.toLowerCase()) continue
        report(
          { span: nomor.span },
          `Bilangan tingkat “${nomor.nilai}” ditulis “${baku}” (butir 73 Lampiran II UU 12/2011, dengan contoh Bagian Kesatu pada butir 74). Tulis “Bagian ${baku}”.`,
        )
      }
    },
  }),
})
