import { uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** Offices of one ladder, the highest first; those of one step need no order among themselves. */
const tangga: readonly (readonly string[])[] = [
  ['presiden'],
  ['menteri'],
  ['gubernur'],
  ['wakil gubernur'],
  ['bupati', 'wali kota', 'walikota'],
  ['wakil bupati', 'wakil wali kota', 'wakil walikota'],
  ['sekretaris daerah'],
  ['camat'],
  ['lurah', 'kepala desa'],
]
const masyarakat = /^(?:organisasi (?:masyarakat|kemasyarakatan|profesi)|asosiasi|perkumpulan|lembaga swadaya masyarakat)\b/
const isi = (a: string, b: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. ${a} adalah pejabat.\n\n2. ${b} adalah kepala daerah.`)

/** Offices stand in the order of the hierarchy, bodies of society below them (butir 109a). */
export const definisiUrutan = defineRule({
  id: 'definisi-urutan',
  summary: 'Nama jabatan dalam ketentuan umum berurutan menurut hierarki, organisasi masyarakat sesudahnya.',
  sources: [{ kode: 'A22', butir: '109a' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['KTU-18'], salah: isi('Camat', '«Bupati»'), benar: isi('Bupati', 'Camat') }],
    valid: [isi('Bupati', 'Wakil Bupati')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum).filter(isKetentuanUmum)) {
        let terendah: { ke: number; nama: string; sebut: string } | undefined
        for (const { butir, teks } of daftar) {
          const nama = uraikanDefinisi(teks)?.nama
          if (!nama) continue
          const kecil = nama.isi.toLowerCase()
          const ke = masyarakat.test(kecil) ? tangga.length : tangga.findIndex(tingkat => tingkat.includes(kecil))
          if (ke < 0) continue
          if (terendah && ke < terendah.ke) {
            report(
              { teks: nama },
              `“${nama.isi}” lebih tinggi daripada “${terendah.nama}” (${terendah.sebut}), padahal nama jabatan diurutkan dari yang tertinggi (butir 109a Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Dahulukan.`,
            )
            break
          }
          terendah = { ke, nama: nama.isi, sebut: sebutButir(butir) }
        }
      }
    },
  }),
})
