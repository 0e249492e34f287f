import { banyakSebelum, berkapital, daftarKata, type Istilah, masukkan, rataTeks, type Teks, type Tempat } from '@perkada/core'
import { type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'
import { pemberiSebutan } from './pemberi-sebutan.ts'

const contoh = (satu: string, dua: string, lagi = '') =>
  contohNaskah(`1. Bupati adalah Bupati Contoh.\n\nBAB II\nRAPAT\n\nPasal 2\n\n${satu}${lagi}\n\nBAB III\nDANA\n\nPasal 3\n\n${dua}`)

/** A name of several words that running text gives, with the place from which and the unit in which it holds. */
interface Sebutan {
  readonly nama: string
  readonly istilah: Istilah
  readonly urutan: number
  readonly lingkup?: 'bab' | 'bagian' | 'paragraf' | 'pasal' | 'ayat'
}

function bacaSebutan(istilah: Istilah, urutan: ReadonlyMap<Teks, number>): Sebutan[] {
  const cocok = istilah.asal === 'pengantar' ? pemberiSebutan.exec(istilah.teks.isi.slice(istilah.start, istilah.start + 80)) : undefined
  const nama = (istilah.daftarSebutan[0] ?? istilah.nama).isi
  if (!cocok || daftarKata(nama).length < 2 || !berkapital(nama)) return []
  const lingkup = cocok[1]?.toLowerCase() as Sebutan['lingkup']
  return [{ nama, istilah, urutan: urutan.get(istilah.teks) ?? 0, ...(lingkup && { lingkup }) }]
}

const bernorma = ({ tempat, peran }: TeksNaskah): boolean => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea'

/** Where a text uses the name, letter by letter, as no part of a longer one. */
function letakNama({ teks, kata }: TeksNaskah, nama: string): number | undefined {
  for (let start = teks.isi.indexOf(nama); start >= 0; start = teks.isi.indexOf(nama, start + 1)) {
    const at = banyakSebelum(kata, start)
    const [lalu, awal, lanjut] = [kata[at - 1], kata[at], kata[banyakSebelum(kata, start + nama.length)]]
    const menyambung = (satu: typeof lalu, sela: string) => satu !== undefined && berkapital(satu.isi) && sela.trim() === ''
    const utuh = awal?.start === start && !/^[A-Za-zÀ-ɏ]/u.test(teks.isi.slice(start + nama.length))
    const depan = menyambung(lalu, teks.isi.slice(lalu?.end ?? 0, start)) && (lalu?.start ?? 0) > 0
    if (utuh && !depan && !menyambung(lanjut, teks.isi.slice(start + nama.length, lanjut?.start))) return start
  }
  return undefined
}

const diLingkup = ({ istilah, lingkup }: Sebutan, tempat: Tempat): boolean =>
  lingkup === undefined || istilah.tempat[lingkup] === undefined || tempat[lingkup] === istilah.tempat[lingkup]

/** A name that running text gives holds from there on, and where the text limits it, in that unit only. */
export const istilahTanpaDefinisiSebutan = defineRule({
  id: 'istilah-tanpa-definisi-sebutan',
  summary: 'Sebutan yang diberikan di tengah naskah dipakai sesudah pemberiannya dan di dalam lingkupnya.',
  sources: [{ kode: 'T', catatan: 'Sebutan “selanjutnya” berlaku sesudah diberikan, sebutan “dalam bab ini” berlaku dalam bab itu.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(
        'Bupati membentuk Tim Penataan Kawasan Pesisir, yang selanjutnya dalam bab ini disebut Tim Pesisir.',
        'Dana «Tim Pesisir» berasal dari anggaran daerah.',
      ),
      contoh('«Tim Pesisir» melapor kepada Bupati.', 'Bupati membentuk Tim Penataan Kawasan Pesisir yang selanjutnya disebut Tim Pesisir.'),
    ],
    valid: [
      contoh(
        'Bupati membentuk Tim Penataan Kawasan Pesisir yang selanjutnya disebut Tim Pesisir.',
        'Dana Tim Pesisir berasal dari anggaran daerah.',
      ),
      contoh(
        'Bupati membentuk Tim Penataan Kawasan Pesisir, yang selanjutnya dalam bab ini disebut Tim Pesisir.',
        'Dana Tim Pesisir Contoh berasal dari anggaran daerah.',
        ' Tim Pesisir melapor.',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const { definisi, istilah, daftarTeks } = fakta(faktaIstilah)
      if (istilah.length === definisi.length) return
      const urutan = new Map(daftarTeks.map(satu => [satu.teks, satu.urutan]))
      const terdefinisi = new Set(definisi.flatMap(satu => [satu.nama, ...satu.daftarSebutan].map(({ isi }) => isi)))
      const menurutNama = new Map<string, Sebutan[]>()
      for (const satu of istilah.flatMap(istilah => bacaSebutan(istilah, urutan))) {
        if (terdefinisi.has(satu.nama)) continue
        masukkan(menurutNama, satu.nama, satu)
      }
      for (const [nama, daftar] of menurutNama) {
        const [pertama] = daftar
        const pemakaian = teksBerkata(fakta, [rataTeks(nama)]).find(
          satu =>
            bernorma(satu) &&
            daftar.every(
              ({ istilah, urutan, ...lain }) =>
                satu.teks !== istilah.teks && (satu.urutan < urutan || !diLingkup({ istilah, urutan, ...lain }, satu.tempat)),
            ) &&
            letakNama(satu, nama) !== undefined,
        )
        const start = pemakaian && letakNama(pemakaian, nama)
        if (!pertama || !pemakaian || start === undefined) continue
        const lebihDulu = (urutan.get(pemakaian.teks) ?? 0) < pertama.urutan
        const sebab = lebihDulu
          ? `“${nama}” dipakai di sini, padahal sebutan itu baru diberikan kemudian. Berikan di tempat yang pertama, atau dalam ketentuan umum.`
          : `Sebutan “${nama}” hanya diberikan untuk ${pertama.lingkup} yang memuatnya. Tulis nama lengkapnya di sini, atau berikan sebutan itu dalam ketentuan umum.`
        report({ teks: pemakaian.teks, start, end: start + nama.length }, sebab, {
          related: [{ teks: pertama.istilah.teks, message: `“${nama}” diberikan di sini.` }],
          ...(lebihDulu && { severity: 'saran' }),
        })
      }
    },
  }),
})
