import { type Butir, daftarKata, type Kata, rataKata, rataTeks, type Teks, uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (satu: string, dua: string) => contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. ${satu}.\n\n2. ${dua}.`)
const FORUM = 'Forum Air adalah wadah musyawarah'
const KETUA = 'Ketua Forum Air adalah pemimpin Forum Air'

/** No honest list of meanings is longer: each is compared with all before it, those behind are told to be unread. */
const TERBANYAK = 400

interface Uraian {
  readonly butir: Butir
  readonly nama: Teks
  /** Words of the name, in lower case, between blanks. */
  readonly kunci: string
  /** The meaning in the same form, and its words as they are written. */
  readonly arti: string
  readonly daftarArti: readonly Kata[]
}

/** Region, government and head of the region: what all else in a regional regulation is made of. */
const pemerintahan =
  /^(?:daerah(?: otonom)?|(?:kabupaten|kota|provinsi)(?: [a-z]+){0,3}|pemerintah(?:an)? (?:daerah|kabupaten|kota|provinsi)(?: [a-z]+){0,3}|bupati|wali ?kota|gubernur|kepala daerah)$/
const kepala = /^(?:bupati|wali ?kota|gubernur|kepala daerah)$/
/** Its units: they are commonly defined between the government and its head. */
const perangkat = /\b(?:daerah|sekretari[as]t?|dinas|badan|inspektorat|kecamatan|camat|dewan|dprd)\b/

const berkapital = (kata: Kata | undefined): boolean => kata !== undefined && /^[A-ZÀ-Þ]/.test(kata.isi)

/** The name stands in the meaning as a term, with its capital and as no part of a longer name. */
function dipakaiSebagaiIstilah(nama: string, { daftarArti }: Uraian): boolean {
  const bagian = daftarKata(nama)
  return daftarArti.some((_kata, i) => {
    if (bagian.some(({ isi }, ke) => daftarArti[i + ke]?.isi !== isi)) return false
    const sesudah = daftarArti[i + bagian.length]
    const bersambung = /^\s+$/.test(daftarArti[i]?.sela ?? '') && berkapital(daftarArti[i - 1])
    return !bersambung && !(sesudah && /^\s+$/.test(sesudah.sela) && berkapital(sesudah))
  })
}

/** Name and meaning of a definition are made of the name of another. */
function memuat(khusus: Uraian, { nama, kunci }: Uraian): boolean {
  if (khusus.kunci === kunci || !` ${khusus.kunci} `.includes(` ${kunci} `)) return false
  return kunci.includes(' ') ? ` ${khusus.arti} `.includes(` ${kunci} `) : dipakaiSebagaiIstilah(nama.isi, khusus)
}

/** A meaning uses the name of the region, its government or its head, which are no special case of anything. */
function memakaiPemerintahan(khusus: Uraian, { nama, kunci }: Uraian): boolean {
  if (!pemerintahan.test(kunci) || pemerintahan.test(khusus.kunci)) return false
  return !(kepala.test(kunci) && perangkat.test(khusus.kunci)) && dipakaiSebagaiIstilah(nama.isi, khusus)
}

/** The special meaning that comes before the general one out of which it is made (butir 109.a): by its name and its meaning, or by its meaning where the general one is the region itself. */
export const definisiUrutanUmum = defineRule({
  id: 'definisi-urutan-umum',
  summary: 'Pengertian yang umum mendahului pengertian khusus yang memakainya.',
  sources: [{ kode: 'A', butir: '109.a' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KTU-15'], salah: isi(KETUA, FORUM.replace('Forum Air', '«Forum Air»')), benar: isi(FORUM, KETUA) },
      isi('Rapat Air adalah Rapat yang membahas air', '«Rapat» adalah pertemuan perangkat daerah'),
      isi(`${FORUM} di Daerah`, '«Daerah» adalah Kabupaten Contoh'),
      isi(`${FORUM} yang dibentuk Bupati`, '«Bupati» adalah Bupati Contoh'),
    ],
    valid: [
      isi('Rapat Air adalah pertemuan yang membahas air', 'Rapat adalah pertemuan perangkat daerah'),
      isi('Pemerintah Daerah adalah Bupati sebagai unsur penyelenggara pemerintahan', 'Bupati adalah Bupati Contoh'),
      isi('Perangkat Daerah adalah unsur pembantu Bupati', 'Bupati adalah Bupati Contoh'),
      isi('Ketua Forum Air adalah pemimpin rapat', FORUM),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum).filter(isKetentuanUmum)) {
        const terdahulu: Uraian[] = []
        for (const { butir, teks } of daftar) {
          const uraian = uraikanDefinisi(teks)
          if (!uraian) continue
          const { nama, awal } = uraian
          if (terdahulu.length >= TERBANYAK) {
            report({ teks: nama }, `Lebih dari ${TERBANYAK} pengertian; urutannya mulai dari “${nama.isi}” tidak diperiksa.`)
            break
          }
          const daftarArti = daftarKata(teks.isi.slice(awal))
          const ini = { butir, nama, kunci: rataTeks(nama.isi), arti: rataKata(daftarArti), daftarArti }
          const khusus = terdahulu.find(lain => memuat(lain, ini))
          const pemakai = khusus ?? terdahulu.find(lain => memakaiPemerintahan(lain, ini))
          if (pemakai)
            report(
              { teks: nama },
              `“${nama.isi}” lebih umum daripada “${pemakai.nama.isi}” (${sebutButir(pemakai.butir)}), yang ${khusus ? 'namanya dan ' : ''}pengertiannya memakainya. Dahulukan yang umum (butir 109 huruf a Lampiran II UU 12/2011).`,
              { related: [{ teks: pemakai.nama, message: `“${pemakai.nama.isi}” didefinisikan di sini.` }] },
            )
          terdahulu.push(ini)
        }
      }
    },
  }),
})
