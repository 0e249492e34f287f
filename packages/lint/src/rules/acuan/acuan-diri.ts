import {
  type Ayat,
  alamatTempat,
  type BentukPenanda,
  type Butir,
  cariTarget,
  formatAlamat,
  formatHuruf,
  isAyatRuntut,
  lengkapiAlamat,
  type Naskah,
  type Pasal,
  type SimpulTarget,
  sekali,
  type Tempat,
  telusuriDeret,
  type Unsur,
} from '@perkada/core'
import { daftarAcuan, isRagu, type LetakAcuan } from '../../fakta/daftar-acuan.ts'
import { adaTandaAyat, adaTandaRincian } from '../../fakta/tanda-terlipat.ts'
import { defineRule } from '../../rule.ts'
import { contohBab } from '../batang-tubuh/contoh-badan.ts'

const naskah = (isi: string) => contohBab(`Pasal 1\n\n${isi}`)

/** The mark of the unit with this number stands in running text. */
const adaTanda: Readonly<Record<BentukPenanda, (isi: string, urutan: number) => boolean>> = {
  ayat: (isi, urutan) => adaTandaAyat(isi, `(${urutan})`),
  huruf: (isi, urutan) => adaTandaRincian(isi, `${formatHuruf(urutan)}.`),
  angka: (isi, urutan) => adaTandaRincian(isi, `${urutan}.`),
  'huruf-kurung': (isi, urutan) => adaTandaRincian(isi, `${formatHuruf(urutan)})`),
  'angka-kurung': (isi, urutan) => adaTandaRincian(isi, `${urutan})`),
}

/** The mark of the next unit stands inside this one before the reference: a list was poured into one line, and the reference belongs to a unit behind. */
function sesudahTandaBerikut(node: Ayat | Butir, { acuan, teks, tempat }: LetakAcuan): boolean {
  const { urutan } = node.nomor
  if (urutan === undefined) return false
  const berikut = adaTanda[node.tipe === 'ayat' ? 'ayat' : node.bentuk]
  let [ada, selesai] = [false, false]
  telusuriDeret(node.isi, tempat, {
    teks: satu => {
      if (!selesai) ada ||= berikut(satu === teks ? satu.isi.slice(0, acuan.start) : satu.isi, urutan + 1)
      selesai ||= satu === teks
    },
  })
  return ada
}

/** The unit around a place that a reference would be circular to name; a Pasal with ayat may speak of its other ayat. */
function isDiri(node: SimpulTarget | undefined, letak: LetakAcuan): boolean {
  const { tempat } = letak
  if (!node || !tempat.pasal) return false
  const sekitar = [tempat.ayat, ...tempat.daftarButir].find(satu => satu === node)
  if (sekitar ? sesudahTandaBerikut(sekitar, letak) : node !== tempat.pasal) return false
  return isAyatRuntut(tempat.pasal) && (node !== tempat.pasal || !tempat.pasal.isi.some(blok => blok.tipe === 'ayat'))
}

/** Where each ayat of a Pasal stands among them. */
const letakAyat = sekali(
  ({ isi }: Pasal): ReadonlyMap<unknown, number> => new Map(isi.filter(blok => blok.tipe === 'ayat').map((ayat, ke) => [ayat, ke])),
)

/** The own ayat lies inside a range such as "ayat (1) sampai dengan ayat (4)". */
function diDalamJangkauan(dari: SimpulTarget | undefined, sampai: SimpulTarget | undefined, { ayat, pasal }: Tempat): boolean {
  const [a, b, x] = [dari, sampai, ayat].map(node => pasal && letakAyat(pasal).get(node))
  return a !== undefined && b !== undefined && x !== undefined && x >= a && x <= b
}

function mengacuDiri(naskah: Naskah, unsur: Unsur, letak: LetakAcuan): boolean {
  const { tempat } = letak
  const cari = (satu: Unsur | undefined) => (satu && !isRagu(satu) ? cariTarget(naskah, satu.alamat, tempat).node : undefined)
  const [dari, sampai] = [cari(unsur), cari(unsur.sampai)]
  if (isDiri(dari, letak) || isDiri(sampai, letak)) return true
  return unsur.sampai !== undefined && isDiri(tempat.ayat, letak) && diDalamJangkauan(dari, sampai, tempat)
}

/** A reference that leads back to the unit in which it stands. */
export const acuanDiri = defineRule({
  id: 'acuan-diri',
  summary: 'Suatu ketentuan tidak mengacu kepada dirinya sendiri.',
  sources: [{ kode: 'T', catatan: 'Acuan kepada diri sendiri melingkar.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-20'],
        salah: naskah('(1) Rapat diadakan setiap minggu.\n\n(2) Rapat sebagaimana dimaksud pada «ayat (2)» dicatat.'),
        benar: naskah('(1) Rapat diadakan setiap minggu.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      },
      naskah('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat sebagaimana dimaksud pada «ayat (2)» dicatat.'),
      naskah('Rapat sebagaimana dimaksud dalam «Pasal 1» diadakan setiap bulan.'),
      naskah(
        '(1) Rapat diadakan.\n\n(2) Rapat dicatat.\n\n(3) Rapat sebagaimana dimaksud pada «ayat (1) sampai dengan ayat (3)» dilaporkan.',
      ),
      naskah(
        '(1) Rapat diadakan.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dan ayat (3) dicatat menurut tata cara sebagaimana dimaksud pada «ayat (2)».\n\n(3) Rapat dilaporkan.',
      ),
    ],
    valid: [
      naskah('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      naskah('(1) Rapat diadakan setiap bulan.\n\n(2) Ketentuan Pasal ini berlaku bagi camat.'),
      naskah(
        'Rapat membahas:\n\na. rencana;\n\nb. hasil, c. laporan, d. hal sebagaimana dimaksud pada huruf b;\n\ne. kesimpulan\nf. hal lain g. laporan sebagaimana dimaksud pada huruf f.',
      ),
      naskah('(1) Rapat diadakan.\n\n(2) Rapat dicatat, (3) Catatan rapat sebagaimana dimaksud pada ayat (2) disimpan.'),
    ],
  }),
  create: ({ naskah, report, fakta }) => ({
    selesai() {
      for (const letak of fakta(daftarAcuan)) {
        const { acuan, teks, tempat } = letak
        if (acuan.milik !== 'sendiri' || acuan.pengantar.start === undefined || tempat.ruas !== 'batang-tubuh') continue
        for (const unsur of acuan.daftarUnsur) {
          if (unsur.ini || !mengacuDiri(naskah, unsur, letak)) continue
          const sini = formatAlamat(alamatTempat(tempat))
          const tujuan = formatAlamat(lengkapiAlamat(unsur.alamat, alamatTempat(tempat)))
          const isiAcuan = unsur.sampai ? `${tujuan} sampai dengan ${formatAlamat(unsur.sampai.alamat)}` : tujuan
          report(
            { teks, start: unsur.start, end: unsur.sampai?.end ?? unsur.end },
            `Acuan ke ${isiAcuan} berdiri di dalam ${sini} sendiri, sehingga melingkar. Tunjuk ketentuan lain yang dimaksud, atau hapus acuannya.`,
          )
        }
      }
    },
  }),
})
