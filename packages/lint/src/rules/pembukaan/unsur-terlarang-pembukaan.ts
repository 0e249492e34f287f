import { cariJenis } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const persetujuan = /^dengan persetujuan (?:bersama|dewan)\b/i
const diktum = 'MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA.'

/** Parts of the opening that only an act of council and head of region has. */
export const unsurTerlarangPembukaan = defineRule({
  id: 'unsur-terlarang-pembukaan',
  summary: 'Pembukaan peraturan kepala daerah tidak memuat persetujuan bersama DPRD; dasar hukumnya cukup Mengingat.',
  sources: [
    { kode: 'T', catatan: 'Peraturan kepala daerah ditetapkan tanpa persetujuan bersama.' },
    { kode: 'A', butir: '28' },
    { kode: 'A', butir: '56' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBK-06'],
        salah: contohPembukaan({ diktum: `«Dengan Persetujuan Bersama»\n\n${diktum}` }),
        benar: contohPembukaan({ diktum }),
      },
      {
        pedoman: ['DSH-04'],
        salah: contohPembukaan({ diktum: `«Memperhatikan» : Hasil rapat tanggal 2 Januari 2024;\n\n${diktum}` }),
        benar: contohPembukaan({ diktum }),
      },
    ],
    valid: [contohPembukaan()],
  }),
  create: ({ identitas, derau, report }) => {
    const perkada = cariJenis(identitas.jenis)?.perkada === true && !derau
    return {
      teks(teks, { ruas }, peran) {
        if (!perkada || peran !== 'alinea' || !['menimbang', 'mengingat', 'memperhatikan', 'sisa'].includes(ruas)) return
        const cocok = persetujuan.exec(teks.isi)
        if (cocok)
          report(
            { teks },
            'Frasa persetujuan bersama hanya ada pada Peraturan Daerah (butir 56 Lampiran II UU 12/2011); peraturan kepala daerah ditetapkan tanpa persetujuan DPRD. Hapus bagian ini.',
          )
      },
      selesai({ pembukaan: { memperhatikan } }) {
        if (perkada && memperhatikan)
          report(
            { teks: memperhatikan.label },
            'Dasar hukum hanya memuat dasar kewenangan dan peraturan yang memerintahkan, di bawah kata Mengingat (butir 28 Lampiran II UU 12/2011). Timbang apakah bagian ini masih perlu.',
            { severity: 'saran' },
          )
      },
    }
  },
})
