import { formatAlamat } from '@perkada/core'
import { isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { isiPasal } from '../../fakta/isi-pasal.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { isTerang, type Meleset, TempatCocok } from './tempat-cocok.ts'

const contoh = (acuan: string) =>
  naskahContoh({
    isi: `Pasal 1

(1) Tim dibantu sekretariat.

(2) Sekretariat Tim menyiapkan bahan rapat.

Pasal 2

Pendanaan forum bersumber dari anggaran pendapatan dan belanja.

Pasal 3

Hubungan koordinasi meliputi hubungan:

a. antarcamat; dan

b. camat dengan lurah.

Pasal 4

${acuan}`,
  })

function sebut({ seharusnya, pasal }: Meleset): string {
  const { nilai } = seharusnya.nomor
  if (seharusnya.tipe === 'pasal') return formatAlamat({ pasal: nilai })
  if (seharusnya.tipe === 'ayat') return formatAlamat({ pasal: pasal?.nomor.nilai ?? '', ayat: nilai })
  return formatAlamat({ [seharusnya.bentuk.startsWith('huruf') ? 'huruf' : 'angka']: nilai })
}

/** A reference whose target speaks of something else, where the text itself shows what was meant. */
export const acuanMeleset = defineRule({
  id: 'acuan-meleset',
  summary: 'Ketentuan yang diacu memang membicarakan hal yang disebut di depan acuannya.',
  sources: [{ kode: 'T', catatan: 'Acuan menyebut hal yang diatur dalam ketentuan yang diacu.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('Sekretariat Tim sebagaimana dimaksud dalam «Pasal 2» berkedudukan di Contoh.'),
      contoh('Hubungan camat dengan lurah sebagaimana dimaksud dalam «Pasal 3 huruf a» dilaksanakan setiap hari.'),
      contoh(
        '(1) Camat memimpin rapat.\n\n(2) Lurah menyampaikan surat jawaban.\n\n(3) Surat jawaban sebagaimana dimaksud pada «ayat (1)» diarsipkan.',
      ),
      contoh(
        '(1) Camat bertugas:\n\na. menyusun jadwal kunjungan; dan\n\nb. memimpin rapat.\n\n(2) Jadwal kunjungan sebagaimana dimaksud pada «ayat (1) huruf b» diumumkan.',
      ),
    ],
    valid: [
      contoh('Sekretariat Tim sebagaimana dimaksud dalam Pasal 1 ayat (2) berkedudukan di Contoh.'),
      contoh('Hubungan camat dengan lurah sebagaimana dimaksud dalam Pasal 3 huruf b dilaksanakan setiap hari.'),
      contoh('Dana sebagaimana dimaksud dalam Pasal 2 dicatat oleh bendahara.'),
      contoh(
        '(1) Rapat dikaitkan dengan rencana.\n\n(2) Keterkaitan dengan anggaran dicatat.\n\n(3) Keterkaitan sebagaimana dimaksud pada ayat (1) dilaporkan.',
      ),
      contoh(
        '(1) Camat bertugas menyusun jadwal:\n\na. kunjungan; dan\n\nb. rapat.\n\n(2) Jadwal sebagaimana dimaksud pada ayat (1) huruf b diumumkan.',
      ),
      contoh('Hubungan antarcamat dalam satu kecamatan sebagaimana dimaksud dalam Pasal 3 huruf a dilaksanakan setiap hari.'),
    ],
  }),
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      if (derau || !isBadanUtuh(naskah)) return
      const semua = fakta(daftarAcuan)
      const diperiksa = semua.filter(isTerang)
      if (!diperiksa.length) return
      const pencari = new TempatCocok(naskah, fakta(isiPasal), semua)
      for (const letak of diperiksa) {
        const meleset = pencari.cari(letak)
        if (!meleset) continue
        const { unsur, perihal, teks } = meleset
        const tertulis = letak.teks.isi.slice(unsur.start, unsur.end)
        report(
          { teks: letak.teks, start: unsur.start, end: unsur.end },
          `${tertulis} tidak membicarakan “${perihal}”, sedangkan ${sebut(meleset)} membicarakannya. Periksa nomor yang diacu.`,
          { related: [{ teks, message: `${sebut(meleset)} ada di sini.` }] },
        )
      }
    },
  }),
})
