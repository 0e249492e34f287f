import { type Butir, daftarKata, type Teks, uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (satu: string, dua: string) => contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. ${satu}.\n\n2. ${dua}.`)
const FORUM = 'Forum Air adalah wadah musyawarah'
const KETUA = 'Ketua Forum Air adalah pemimpin Forum Air'

/** No honest list of meanings is longer. */
const TERBANYAK = 400

interface Uraian {
  readonly butir: Butir
  readonly nama: Teks
  /** Words of the name, in lower case, between blanks. */
  readonly kunci: string
  readonly arti: string
}

const rata = (isi: string): string =>
  daftarKata(isi)
    .map(({ rendah }) => rendah)
    .join(' ')

/** The special meaning that comes before the general one out of which its name and its meaning are made (butir 109.a). */
export const definisiUrutanUmum = defineRule({
  id: 'definisi-urutan-umum',
  summary: 'Pengertian yang umum mendahului pengertian khusus yang memakainya.',
  sources: [{ kode: 'A', butir: '109.a' }],
  severity: 'saran',
  fix: 'none',
  examples: {
    invalid: [{ pedoman: ['KTU-15'], salah: isi(KETUA, FORUM.replace('Forum Air', '«Forum Air»')), benar: isi(FORUM, KETUA) }],
    valid: [isi('Ketua Forum Air adalah pemimpin rapat', FORUM)],
  },
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum).filter(satu => isKetentuanUmum(satu) && satu.daftar.length <= TERBANYAK)) {
        const terdahulu: Uraian[] = []
        for (const { butir, teks } of daftar) {
          const uraian = uraikanDefinisi(teks)
          if (!uraian) continue
          const { nama, awal } = uraian
          const kunci = rata(nama.isi)
          const khusus =
            kunci.includes(' ') &&
            terdahulu.find(lain => ` ${lain.kunci} `.includes(` ${kunci} `) && ` ${lain.arti} `.includes(` ${kunci} `))
          if (khusus)
            report(
              { teks: nama },
              `"${nama.isi}" lebih umum daripada "${khusus.nama.isi}" (${sebutButir(khusus.butir)}), yang namanya dan pengertiannya memakainya. Dahulukan yang umum (butir 109 huruf a Lampiran II UU 12/2011).`,
              { related: [{ teks: khusus.nama, message: `"${khusus.nama.isi}" didefinisikan di sini.` }] },
            )
          terdahulu.push({ butir, nama, kunci, arti: rata(teks.isi.slice(awal)) })
        }
      }
    },
  }),
})
