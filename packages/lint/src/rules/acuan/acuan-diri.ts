import {
  type Ayat,
  alamatTempat,
  cariTarget,
  formatAlamat,
  isAyatRuntut,
  lengkapiAlamat,
  type Naskah,
  type SimpulTarget,
  type Tempat,
  type Unsur,
} from '@perkada/core'
import { daftarAcuan, isRagu } from '../../fakta/daftar-acuan.ts'
import { defineRule } from '../../rule.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

${isi}
`

/** The unit around a place that a reference would be circular to name; a Pasal with ayat may speak of its other ayat. */
function isDiri(node: SimpulTarget | undefined, tempat: Tempat): boolean {
  if (!node || !tempat.pasal) return false
  if (node !== tempat.pasal && node !== tempat.ayat && !tempat.daftarButir.some(butir => butir === node)) return false
  return isAyatRuntut(tempat.pasal) && (node !== tempat.pasal || !tempat.pasal.isi.some(blok => blok.tipe === 'ayat'))
}

/** The own ayat lies inside a range such as "ayat (1) sampai dengan ayat (4)". */
function diDalamJangkauan(
  dari: SimpulTarget | undefined,
  sampai: SimpulTarget | undefined,
  ayat: Ayat | undefined,
  tempat: Tempat,
): boolean {
  const daftarAyat = tempat.pasal?.isi.filter(blok => blok.tipe === 'ayat') ?? []
  const [a, b, x] = [dari, sampai, ayat].map(node => daftarAyat.indexOf(node as Ayat))
  return a !== undefined && b !== undefined && x !== undefined && a >= 0 && x >= a && x <= b
}

function mengacuDiri(naskah: Naskah, unsur: Unsur, tempat: Tempat): boolean {
  const cari = (satu: Unsur | undefined) => (satu && !isRagu(satu) ? cariTarget(naskah, satu.alamat, tempat).node : undefined)
  const [dari, sampai] = [cari(unsur), cari(unsur.sampai)]
  if (isDiri(dari, tempat) || isDiri(sampai, tempat)) return true
  return unsur.sampai !== undefined && isDiri(tempat.ayat, tempat) && diDalamJangkauan(dari, sampai, tempat.ayat, tempat)
}

/** A reference that leads back to the unit in which it stands. */
export const acuanDiri = defineRule({
  id: 'acuan-diri',
  summary: 'Suatu ketentuan tidak mengacu kepada dirinya sendiri.',
  sources: [{ kode: 'T', catatan: 'Acuan kepada diri sendiri melingkar.' }],
  severity: 'galat',
  fix: 'none',
  examples: {
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
    ],
    valid: [
      naskah('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      naskah('(1) Rapat diadakan setiap bulan.\n\n(2) Ketentuan Pasal ini berlaku bagi camat.'),
    ],
  },
  create: ({ naskah, report, fakta }) => ({
    selesai() {
      for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
        if (acuan.milik !== 'sendiri' || acuan.pengantar.start === undefined || tempat.ruas !== 'batang-tubuh') continue
        for (const unsur of acuan.daftarUnsur) {
          if (unsur.ini || !mengacuDiri(naskah, unsur, tempat)) continue
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
