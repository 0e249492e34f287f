import { type Butir, rataTeks, type Teks, uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (a: string, b: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rapat adalah ${a}.\n\n2. Sidang adalah ${b}.`)
/** Words after the head of a meaning that narrow it; a list of members has none of them. */
const penyempit = new Set('yang untuk dari dengan dalam di pada oleh para tingkat'.split(' '))
/** A name has no more words, and a circle no more members. */
const KATA_TERBANYAK = 8
const TERPANJANG = 6

interface Uraian {
  readonly butir: Butir
  readonly teks: Teks
  readonly awal: number
  readonly nama: string
  readonly arti: string
}

/** The terms with which meanings begin: "Forum Air adalah Wadah yang …" is a kind of Wadah. */
function pangkal(daftar: readonly Uraian[]): ReadonlyMap<Uraian, Uraian> {
  const menurutNama = new Map(daftar.map(satu => [satu.nama, satu]))
  const hasil = new Map<Uraian, Uraian>()
  for (const satu of daftar) {
    const kata = satu.arti.split(' ', KATA_TERBANYAK)
    for (let banyak = kata.length; banyak > 0; banyak--) {
      const lain = menurutNama.get(kata.slice(0, banyak).join(' '))
      if (!lain) continue
      const lanjut = kata[banyak]
      const jenis = lanjut === undefined || (banyak < KATA_TERBANYAK && penyempit.has(lanjut))
      if (lain === satu ? lanjut === undefined || (banyak > 1 && lanjut === 'yang') : jenis) hasil.set(satu, lain)
      break
    }
  }
  return hasil
}

/** The way from one meaning to the next that leads back to the first; undefined where it ends. */
function lingkaran(awal: Uraian, pangkalDari: ReadonlyMap<Uraian, Uraian>): Uraian[] | undefined {
  const jalan = [awal]
  for (let kini = pangkalDari.get(awal); kini; kini = pangkalDari.get(kini)) {
    if (kini === awal) return jalan
    if (jalan.includes(kini) || jalan.length > TERPANJANG) return undefined
    jalan.push(kini)
  }
  return undefined
}

/** A definition that says the term itself again, or several of which each is a kind of the next and the last of the first. */
export const definisiMelingkar = defineRule({
  id: 'definisi-melingkar',
  summary: 'Pengertian tidak melingkar: suatu istilah tidak dijelaskan dengan dirinya sendiri.',
  sources: [{ kode: 'T', catatan: 'Pengertian yang melingkar tidak memberi arti.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      isi('«rapat»', 'pertemuan resmi'),
      isi('Sidang', '«Rapat»'),
      contohPasal(
        'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Forum Air adalah «forum air yang membahas air».\n\n2. Rapat adalah pertemuan.',
      ),
      contohPasal(
        'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rapat adalah Sidang yang dibuka untuk umum.\n\n2. Sidang adalah Musyawarah para pejabat.\n\n3. Musyawarah adalah «Rapat yang mencapai mufakat».',
      ),
    ],
    valid: [
      isi('pertemuan para pejabat', 'Rapat yang terbuka'),
      isi('pertemuan yang dibuka Ketua Sidang', 'Rapat Contoh'),
      isi('Rapat Contoh', 'pertemuan'),
      isi('Sidang, Musyawarah, dan Temu Wicara', 'Rapat yang terbuka'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum)) {
        const uraian = daftar.flatMap(({ butir, teks, sebaris }) => {
          const hasil = sebaris ? uraikanDefinisi(teks) : undefined
          return hasil
            ? [{ butir, teks, awal: hasil.awal, nama: rataTeks(hasil.nama.isi), arti: rataTeks(teks.isi.slice(hasil.awal)) }]
            : []
        })
        const pangkalDari = pangkal(uraian)
        const disebut = new Set<Uraian>()
        for (const satu of uraian) {
          const jalan = disebut.has(satu) ? undefined : lingkaran(satu, pangkalDari)
          if (!jalan) continue
          for (const anggota of jalan) disebut.add(anggota)
          const akhir = jalan.at(-1) ?? satu
          const { butir, teks, awal, nama, arti } = akhir
          const [, ...antara] = [...jalan, satu].map(anggota => sebutButir(anggota.butir))
          const sebab =
            jalan.length === 1
              ? 'istilah dijelaskan dengan dirinya sendiri'
              : `${sebutButir(satu.butir)} dijelaskan dengan ${antara.join(', yang dijelaskan dengan ')}`
          report(
            { teks, start: awal, end: teks.isi.trimEnd().replace(/[.;]$/, '').length },
            `Pengertian ${sebutButir(butir)} melingkar: ${sebab} (butir 107 Lampiran II UU 12/2011 meminta rumusan yang lengkap dan jelas). Rumuskan artinya.`,
            {
              ...(jalan.length === 1 && arti !== nama && { severity: 'saran' as const }),
              related: jalan.slice(0, -1).map(anggota => ({ teks: anggota.teks, message: `${sebutButir(anggota.butir)} ada di sini.` })),
            },
          )
        }
      }
    },
  }),
})
