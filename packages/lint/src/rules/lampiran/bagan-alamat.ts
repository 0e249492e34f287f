import { type Butir, cariRincian, type Naskah, namaButir, type Rincian, type SimpulTertulis, slugBagan, telusuri } from '@perkada/core'
import { type BaganNaskah, daftarBagan, letakDiBagan } from '../../fakta/daftar-bagan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (simpul: string) =>
  naskahContoh({
    isi: 'Pasal 1\n\nPembagian dinas terdiri atas:\n\na. dinas yang dikoordinasikan oleh Asisten Umum, meliputi:\n\n1. Dinas Arsip; dan\n\n2. Dinas Rapat;\n\nb. dinas yang dikoordinasikan oleh Asisten Ekonomi, meliputi:\n\n1. Dinas Pasar; dan\n\n2. Dinas Tani; dan\n\nc. dinas yang dikoordinasikan oleh Asisten Sosial, meliputi:\n\n1. Dinas Sosial; dan\n\n2. Dinas Desa.\n\nPasal 2\n\nBagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN KOORDINASI\n\n\`\`\`bagan\njudul: Bagan Koordinasi\nsimpul:\n  - Sekretaris Daerah\n${simpul}\nkomando:\n  - Sekretaris Daerah > ${simpul.includes('Sosial') ? 'Asisten Umum, Asisten Ekonomi, Asisten Sosial' : 'Asisten Umum, Asisten Ekonomi'}\n\`\`\``,
  })
const dua = '  - { nama: Asisten Umum, dari: Pasal 1 huruf a }\n  - { nama: Asisten Ekonomi, dari: Pasal 1 huruf b }'
const BENAR = contoh(`${dua}\n  - { nama: Asisten Sosial, dari: Pasal 1 huruf c }`)

interface Pengambil {
  readonly simpul: SimpulTertulis
  readonly dari: string
  readonly butir: Butir
}

/** The boxes that take their units from an element of a list. */
const daftarPengambil = ({ tertulis }: BaganNaskah, naskah: Naskah): Pengambil[] =>
  tertulis.simpul.flatMap(simpul => {
    const { dari } = simpul
    const hasil = dari === undefined ? undefined : cariRincian(naskah, dari)
    if (dari === undefined || !hasil || 'pesan' in hasil || !('tipe' in hasil.node) || hasil.node.tipe !== 'butir') return []
    return [{ simpul, dari, butir: hasil.node }]
  })

const menyebut = (butir: Butir, nama: string): boolean => slugBagan(namaButir(butir)).includes(slugBagan(nama))

const kataAwal = (nama: string): string => slugBagan(nama).split('-')[0] ?? ''

/** Another box of its kind in the chart that the element names, where it does not name the box that takes its units. */
const milikLain = ({ simpul, butir }: Pengambil, semua: readonly SimpulTertulis[]): SimpulTertulis | undefined =>
  menyebut(butir, simpul.nama)
    ? undefined
    : semua.find(lain => lain.nama.includes(' ') && kataAwal(lain.nama) === kataAwal(simpul.nama) && menyebut(butir, lain.nama))

/** Elements with units of their own in a list of which the chart takes two and more: those that no chart of the regulation takes. */
function ditinggalkan({ tertulis }: BaganNaskah, daftar: readonly Pengambil[], lain: ReadonlySet<Butir>, naskah: Naskah): Butir[] {
  const diambil = new Set(daftar.map(({ butir }) => butir))
  const hasil: Butir[] = []
  const berincian = ({ isi }: Butir) => isi.some(blok => blok.tipe === 'rincian')
  const periksa = ({ daftarButir }: Rincian): void => {
    if (daftarButir.filter(butir => diambil.has(butir)).length < 2) return
    hasil.push(
      ...daftarButir.filter(butir => !lain.has(butir) && berincian(butir) && !tertulis.simpul.some(({ nama }) => menyebut(butir, nama))),
    )
  }
  telusuri(naskah, { rincian: (rincian, { ruas }) => (ruas === 'batang-tubuh' ? periksa(rincian) : undefined) })
  return hasil
}

/** A box that takes its units from a list that the text gives another box, and an element of such a list that no box takes. */
export const baganAlamat = defineRule({
  id: 'bagan-alamat',
  summary: 'Simpul bagan mengambil unit dari rincian yang menyebut simpul itu, dan tidak ada rincian yang tertinggal.',
  sources: [{ kode: 'T', catatan: 'Lampiran merupakan bagian peraturan, sehingga isinya tidak bertentangan dengan batang tubuh.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(`${dua.replace('Pasal 1 huruf b', '«Pasal 1 huruf c»')}\n  - { nama: Asisten Sosial, dari: Pasal 1 huruf b }`).replace(
        'Sosial, dari: Pasal 1 huruf b',
        'Sosial, dari: «Pasal 1 huruf b»',
      ),
      contoh(dua.replace('Pasal 1 huruf b', '«Pasal 1 huruf b»')),
    ],
    valid: [
      BENAR,
      contoh('  - Asisten Umum\n  - Asisten Ekonomi\n  - { nama: Dinas Satu, dari: Pasal 1 huruf a }'),
      contoh('  - { nama: Asisten Umum, dari: Pasal 1 huruf a }\n  - Asisten Ekonomi'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.cuplikan) return
      const semua = fakta(daftarBagan).map(bagan => ({ bagan, daftar: daftarPengambil(bagan, naskah) }))
      const diambil = new Set(semua.flatMap(({ daftar }) => daftar.map(({ butir }) => butir)))
      for (const { bagan, daftar } of semua) {
        for (const satu of daftar) {
          const lain = milikLain(satu, bagan.tertulis.simpul)
          if (lain)
            report(
              letakDiBagan(bagan.sumber, satu.dari),
              `“${satu.simpul.nama}” mengambil unit dari ${satu.dari}, sedangkan rincian itu menyebut “${lain.nama}”. Periksa alamatnya.`,
            )
        }
        const terakhir = daftar.at(-1)
        for (const butir of terakhir ? ditinggalkan(bagan, daftar, diambil, naskah) : [])
          report(
            letakDiBagan(bagan.sumber, terakhir?.dari ?? ''),
            `Bagan tidak memuat “${namaButir(butir)}”, sedangkan rincian lain di samping itu digambar. Lengkapi bagan ini, atau hapus rincian itu.`,
            { related: [{ span: butir.nomor.span, message: 'Rincian itu ada di sini.' }] },
          )
      }
    },
  }),
})
