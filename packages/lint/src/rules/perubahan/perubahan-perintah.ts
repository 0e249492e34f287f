import { cocokSemua } from '@perkada/core'
import { type PerintahPerubahan, perintahPerubahan, type SatuanPerintah, tanpaKutipan } from '../../fakta/perintah-perubahan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { aktaJudul } from './akta-judul.ts'
import { contohPerubahan } from './contoh-perubahan.ts'
import { periksaBersama } from './perintah-bersama.ts'
import { apitan, daftarTambahan, nomorSatuan, pendahulu, type Tambahan } from './tambahan-perintah.ts'
import { periksaTeksBaru } from './teks-baru-perintah.ts'

const ubah = (kalimat: string, kutipan = '') => contohPerubahan({ daftar: `1. ${kalimat}\n\n${kutipan}2. Pasal 9 dihapus.` })
const PASAL = '> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n> (1a) Rapat dicatat.\n>\n> (2) Rapat ditutup.\n\n'
const SISIP = 'Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:'
const DUA = '> Pasal 5A\n>\n> Rapat dibuka.\n>\n> Pasal 5B\n>\n> Rapat dicatat.\n\n'
const SISIP_DUA = 'Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B sehingga berbunyi sebagai berikut:'
const SETELAH = 'Setelah Pasal 10 ditambahkan 1 (satu) pasal, yakni Pasal 11 sehingga berbunyi sebagai berikut:'
const UBAH = 'Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:'

const penyebut: Readonly<Record<SatuanPerintah, string>> = { bab: 'BAB', pasal: 'Pasal', ayat: 'ayat', huruf: 'huruf', angka: 'angka' }
const berhurufBesar = (isi: string): string => isi.charAt(0).toUpperCase() + isi.slice(1)
const sebut = (satuan: SatuanPerintah, nilai: string): string => `${penyebut[satuan]} ${satuan === 'ayat' ? `(${nilai})` : nilai}`

function periksaSisipan(perintah: PerintahPerubahan, tambahan: Tambahan, report: Context['report']): void {
  const { teks } = perintah
  const { satuan, daftarNomor, banyak, start, awalDeret, end } = tambahan
  const [pertama] = daftarNomor
  if (!pertama) return
  if (daftarNomor.length > banyak && /^ (?:[Pp]asal \d{1,3}[A-Z]? )?(?:diubah|dihapus)\b/.test(teks.isi.slice(end))) return
  if (daftarNomor.length !== banyak) {
    report(
      { teks, start, end },
      `Disebut ${banyak} ${satuan}, tetapi yang dirinci ${daftarNomor.length}. Samakan banyaknya dengan rinciannya.`,
    )
    return
  }
  const ganda = daftarNomor.find((nilai, ke) => daftarNomor.indexOf(nilai) < ke)
  if (ganda) {
    report(
      { teks, start: awalDeret, end },
      `${berhurufBesar(sebut(satuan, ganda))} disebut dua kali di antara yang disisipkan. Betulkan nomornya.`,
    )
    return
  }
  periksaTambahan(perintah, tambahan, report)
  const antara = apitan(teks.isi, tambahan)
  const [dari, sampai] = antara?.daftarNomor ?? []
  if (!antara || !dari || !sampai) return
  const [bawah, atas, baru] = [nomorSatuan(dari, satuan), nomorSatuan(sampai, satuan), nomorSatuan(pertama, satuan)]
  if (bawah.urutan === undefined || atas.urutan === undefined || !baru.sisipan) return
  if (baru.urutan !== bawah.urutan)
    report(
      { teks, start: awalDeret, end },
      `${berhurufBesar(sebut(satuan, pertama))} disisipkan di antara ${sebut(satuan, dari)} dan ${sebut(satuan, sampai)}; sisipan bernomor ${satuan} di depannya (butir 234 dan butir 235 Lampiran II UU 12/2011). Cocokkan letak sisipan dengan nomornya.`,
    )
  else if (atas.urutan !== bawah.urutan + 1 && atas.urutan !== bawah.urutan)
    report(
      { teks, start: antara.awal, end: start },
      `${berhurufBesar(sebut(satuan, dari))} dan ${sebut(satuan, sampai)} tidak berurutan, sehingga letak sisipannya tidak jelas. Cocokkan nomornya.`,
      { severity: 'peringatan' },
    )
}

/** "Setelah Pasal 20 ditambahkan 1 (satu) pasal, yakni Pasal 21": what is added goes on with the next number. */
function periksaTambahan({ teks }: PerintahPerubahan, tambahan: Tambahan, report: Context['report']): void {
  const { satuan, daftarNomor, awalDeret, end } = tambahan
  const [sesudah] = pendahulu(teks.isi, tambahan)?.daftarNomor ?? []
  const [pertama] = daftarNomor
  if (!sesudah || !pertama) return
  const [lama, baru] = [nomorSatuan(sesudah, satuan), nomorSatuan(pertama, satuan)]
  if (lama.urutan === undefined || baru.urutan === undefined || baru.sisipan || baru.urutan === lama.urutan + 1) return
  report(
    { teks, start: awalDeret, end },
    `${berhurufBesar(sebut(satuan, pertama))} ditambahkan setelah ${sebut(satuan, sesudah)}, padahal nomornya tidak menyambung. Cocokkan letak tambahan dengan nomornya.`,
  )
}

const hasil = /\bsehingga Pasal (\d{1,3}(?: ?[A-Z])?) berbunyi/

const rapat = (nilai = ''): string => nilai.replace(' ', '')

/** The Pasal that an instruction changes and the one that it says reads anew are one. */
function periksaSasaran({ teks }: PerintahPerubahan, report: Context['report']): void {
  const cocok = hasil.exec(teks.isi)
  if (!cocok || /\bNomor\b|dimaksud|[Dd]i ?antara Pasal|[Ss]e(?:telah|sudah) Pasal/.test(teks.isi)) return
  const awal = tanpaKutipan(teks.isi.slice(0, cocok.index))
  const daftar = cocokSemua(awal, /\bPasal (\d{1,3}(?: ?[A-Z](?![a-z]))?)(?![A-Za-z\d])/gi)
  const sasaran = rapat(cocok[1])
  const lain = daftar.find(([, nilai]) => rapat(nilai) !== sasaran)
  if (!lain) return
  const tidakDisebut = !daftar.some(([, nilai]) => rapat(nilai) === sasaran)
  report(
    { teks, start: lain.index, end: lain.index + lain[0].length },
    `Perintah ini menyebut Pasal ${rapat(lain[1])}, tetapi yang dikatakan berbunyi baru Pasal ${sasaran}. Samakan keduanya.`,
    {
      severity: tidakDisebut ? 'galat' : 'peringatan',
      related: [{ teks, start: cocok.index, end: cocok.index + cocok[0].length, message: 'Pasal yang berbunyi baru disebut di sini.' }],
    },
  )
}

/** An instruction to amend that disagrees with itself, or announces what does not come. */
export const perubahanPerintah = defineRule({
  id: 'perubahan-perintah',
  summary: 'Perintah perubahan menyebut sasaran, banyaknya, dan letak sisipan dengan benar, dan diikuti teks barunya.',
  sources: [
    { kode: 'T', catatan: 'Perintah yang menyebut dua sasaran atau dua bilangan tidak dapat dilaksanakan.' },
    { kode: 'A', butir: '233' },
    { kode: 'A', butir: '234' },
    { kode: 'A', butir: '235' },
    { kode: 'A', butir: '236' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      ubah(
        SISIP_DUA.replace(
          'disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B',
          '«disisipkan 3 (tiga) pasal, yakni Pasal 5A dan Pasal 5B»',
        ),
        DUA,
      ),
      ubah(
        SISIP_DUA.replace('Pasal 5 dan Pasal 6', 'Pasal 6 dan Pasal 7').replace('Pasal 5A dan Pasal 5B', '«Pasal 5A dan Pasal 5B»'),
        DUA,
      ),
      ubah(SISIP_DUA.replace('Di antara Pasal 5 dan Pasal 6 ', '«Di antara Pasal 5 dan Pasal 8 »'), DUA),
      ubah(SISIP.replace('ayat (1) dan ayat (2)', 'ayat (2) dan ayat (3)').replace('yakni ayat (1a)', 'yakni «ayat (1a)»'), PASAL),
      ubah('Ketentuan «Pasal 4» ayat (2) diubah sehingga Pasal 5 berbunyi sebagai berikut:', PASAL),
      ubah(
        SETELAH.replace('Setelah Pasal 10', 'Setelah Pasal 7').replace('yakni Pasal 11', 'yakni «Pasal 11»'),
        '> Pasal 11\n>\n> Rapat dicatat.\n\n',
      ),
      ubah(SISIP_DUA.replace('Pasal 5A dan Pasal 5B', '«Pasal 5A dan Pasal 5A»'), DUA),
      ubah(UBAH.replace('Ketentuan Pasal 5 diubah', '«Ketentuan diubah»'), PASAL),
      ubah(UBAH.replace('diubah sehingga', '«sehingga»'), PASAL),
      ubah('Pasal 5 «dihapus»'),
      ubah('Pasal 5 «dicabut».'),
      ubah('Ketentuan Pasal 5 «diubah.»'),
      ubah(UBAH.replace('berikut:', '«berikut»'), PASAL),
      ubah('Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:', '> Pasal 9\n>\n> Rapat dicatat.\n\n').replace(
        'Pasal 9 dihapus',
        '«Pasal 9 dihapus»',
      ),
      ubah('Pasal 9 dihapus.').replace('2. Pasal 9 dihapus', '2. «Pasal 9 dihapus»'),
      ubah(UBAH, `${PASAL}2. «Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:»\n\n${PASAL}`).replace(
        '2. Pasal 9',
        '3. Pasal 9',
      ),
      ubah(
        SISIP_DUA,
        `${DUA}2. «${SISIP_DUA.replace('Pasal 5A dan Pasal 5B', 'Pasal 5B dan Pasal 5C')}»\n\n${DUA.replace('5B', '5C').replace('5A', '5B')}`,
      ).replace('2. Pasal 9', '3. Pasal 9'),
      ubah(UBAH, `${PASAL}2. Ketentuan «Pasal 4» dihapus.\n\n`).replace('2. Pasal 9', '3. Pasal 9'),
      ubah(UBAH.replace('berbunyi sebagai berikut:', '«berbunyi sebagai berikut:»')),
      ubah(UBAH.replace('diubah sehingga berbunyi sebagai berikut:', '«diubah:»'), PASAL.replaceAll('> ', '').replaceAll('>', '')),
    ],
    valid: [
      ubah(SISIP, PASAL),
      ubah(SISIP_DUA, DUA),
      ubah('Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:', '> Pasal 9\n>\n> Rapat dicatat.\n\n').replaceAll(
        'TAHUN 2018 TENTANG RAPAT',
        'TAHUN 2018 TENTANG RAPAT DAN PERATURAN BUPATI CONTOH NOMOR 4 TAHUN 2018 TENTANG SIDANG',
      ),
      ubah(SETELAH, '> Pasal 11\n>\n> Rapat dicatat.\n\n').replace('Pasal 9 dihapus', 'Pasal 14 dihapus'),
      ubah(SISIP_DUA.replace(/5([AB])/g, '5 $1'), DUA.replace(/5([AB])/g, '5 $1')),
      ubah(
        SISIP_DUA.replace('2 (dua)', '3 (tiga)').replace('Pasal 5A dan Pasal 5B', 'Pasal 5A, Pasal 5B , dan Pasal 5C'),
        `${DUA.trimEnd()}\n>\n> Pasal 5C\n>\n> Rapat ditutup.\n\n`,
      ),
      ubah(UBAH, PASAL),
      ubah(
        'Di antara ayat (1) dan ayat (1b) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:',
        PASAL,
      ),
      ubah('Ketentuan Pasal 5 ayat (2), frasa “Pasal 7” dihapus sehingga Pasal 5 berbunyi sebagai berikut:', PASAL),
    ],
  }),
  create: context => ({
    selesai() {
      const { naskah, fakta, report, derau } = context
      if (derau) return
      const daftar = fakta(perintahPerubahan)
      if (naskah.sifat.perubahan && aktaJudul(naskah)) periksaBersama(daftar, report)
      for (const perintah of daftar) {
        for (const tambahan of daftarTambahan(perintah.teks.isi)) periksaSisipan(perintah, tambahan, report)
        periksaSasaran(perintah, report)
        periksaTeksBaru(perintah, context)
      }
    },
  }),
})
