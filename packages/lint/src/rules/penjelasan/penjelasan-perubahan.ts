import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { daftarPerintahDijelaskan, type PerintahDijelaskan, pasalPerintah } from './perintah-dijelaskan.ts'

const PERINTAH = `1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> Pasal 5
>
> Rapat dibuka.

2. Di antara Pasal 6 dan Pasal 7 disisipkan 2 (dua) pasal, yakni Pasal 6A dan Pasal 6B sehingga berbunyi sebagai berikut:

> Pasal 6A
>
> Rapat dicatat.
>
> Pasal 6B
>
> Catatan disimpan.

3. Pasal 9 dihapus.`
const contoh = (penjelasan: string) =>
  `${contohPerubahan({ daftar: PERINTAH })}\n\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT\n\nI. UMUM\n\nRapat perlu ditata.\n\nII. PASAL DEMI PASAL\n\nPasal I\n\n${penjelasan}\n\nPasal II\n\nCukup jelas.\n`
const jelas = (...daftar: string[]) => contoh(daftar.map(satu => (satu.includes('Angka') ? satu : `${satu}\n\nCukup jelas.`)).join('\n\n'))
/** An act that amends two others, each in a Pasal of its own. */
const omnibus = (...daftar: string[]) => {
  const ubah = (pasal: string) =>
    `Ketentuan Pasal ${pasal} diubah sehingga berbunyi sebagai berikut:\n\n> Pasal ${pasal}\n>\n> Rapat ${pasal} dibuka.`
  const akta = (nomor: number) =>
    `Beberapa ketentuan dalam Peraturan Daerah Nomor ${nomor} Tahun 2018 tentang Rapat diubah sebagai berikut:`
  return naskahContoh({
    judul: 'PENYEDERHANAAN RAPAT',
    tubuh: `Pasal 1\n\nRapat disederhanakan.\n\nPasal 2\n\n${akta(3)}\n\n1. ${ubah('5')}\n\n2. Pasal 6 dihapus.\n\nPasal 3\n\n${akta(4)}\n\n1. ${ubah('2')}\n\n2. ${ubah('7')}\n\nPasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
    lampiran: `PENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nPENYEDERHANAAN RAPAT\n\nI. UMUM\n\nRapat perlu ditata.\n\nII. PASAL DEMI PASAL\n\nPasal 1\n\nCukup jelas.\n\n${daftar.map(satu => (/Angka|^Pasal [23]!/.test(satu) ? satu.replace('!', '') : `${satu}\n\nCukup jelas.`)).join('\n\n')}\n\nPasal 4\n\nCukup jelas.\n`,
  })
}
const BENAR = jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9')

/** Instructions that are not explained, or explained under a number that is none of theirs. */
function periksaAngka({ pasal, perintah, daftarAngka: daftar }: PerintahDijelaskan, report: Context['report']): boolean {
  const nama = `Pasal ${pasal.nomor.nilai}`
  const ke = daftar.findIndex(({ nilai }, i) => nilai !== i + 1)
  const janggal = daftar[ke]
  if (janggal) {
    const keliru = daftar[ke + 1]?.nilai === ke + 2 || daftar.length === perintah.length
    report(
      janggal.letak,
      keliru
        ? `Penjelasan ini bernomor angka ${janggal.nilai}, padahal urutannya angka ${ke + 1}. Perbaiki nomornya.`
        : `Angka ${ke + 1} ${nama} tidak dijelaskan sebelum angka ${janggal.nilai} (butir 188 Lampiran II UU 12/2011). Tambahkan penjelasannya, meskipun cukup jelas.`,
      { severity: 'peringatan' },
    )
    return false
  }
  const terakhir = daftar.at(-1)
  const lebih = daftar[perintah.length]
  if (lebih)
    report(
      lebih.letak,
      `Penjelasan ini bernomor angka ${lebih.nilai}, padahal ${nama} hanya memiliki angka 1 sampai dengan angka ${perintah.length}. Perbaiki nomornya, atau lengkapi perintahnya.`,
      { severity: 'peringatan' },
    )
  else if (terakhir && daftar.length < perintah.length)
    report(
      terakhir.letak,
      `Sesudah angka ${daftar.length} ${nama} masih ada perintah sampai dengan angka ${perintah.length} yang tidak dijelaskan (butir 188 Lampiran II UU 12/2011). Tambahkan penjelasannya, meskipun cukup jelas.`,
      { severity: 'peringatan' },
    )
  return true
}

function periksa(satu: PerintahDijelaskan, perubahan: boolean, report: Context['report']): void {
  const { perintah, daftarAngka } = satu
  if (daftarAngka.length < 2 || !perintah.length || !periksaAngka(satu, report)) return
  for (const [i, { letak, daftarPasal }] of daftarAngka.entries()) {
    const butir = perintah[i]
    if (!butir || !daftarPasal.length) continue
    const { baru, disebut, utuh } = pasalPerintah(butir)
    const nilai = new Set(daftarPasal.map(({ nomor }) => nomor.nilai))
    const asing = utuh ? daftarPasal.find(({ nomor }) => !baru.has(nomor.nilai) && !disebut.has(nomor.nilai)) : undefined
    const kurang = [...baru].find(satu => !nilai.has(satu))
    if (asing && (baru.size || disebut.size))
      report(
        { span: asing.nomor.span },
        `Penjelasan angka ${i + 1} memuat Pasal ${asing.nomor.nilai}, sedangkan perintahnya ${[...(baru.size ? baru : disebut)].map(satu => `Pasal ${satu}`).join(', ')}. Samakan keduanya.`,
        { severity: perubahan ? 'galat' : 'peringatan' },
      )
    else if (kurang)
      report(
        letak,
        `Penjelasan angka ${i + 1} tidak memuat Pasal ${kurang} (butir 188 Lampiran II UU 12/2011). Tambahkan, meskipun cukup jelas.`,
        { severity: 'peringatan' },
      )
  }
}

/** The explanation of an amending regulation, against the instructions that it explains. */
export const penjelasanPerubahan = defineRule({
  id: 'penjelasan-perubahan',
  summary: 'Penjelasan Pasal I peraturan perubahan mengikuti angka perintahnya, dan menjelaskan pasal yang sama.',
  sources: [
    { kode: 'T', catatan: 'Penjelasan menjelaskan apa yang ada di dalam batang tubuh.' },
    { kode: 'A', butir: '188' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      jelas('Angka 1', 'Pasal 5', 'Pasal 6A', 'Pasal 6B', '«Angka 3»', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 3»', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', '«Pasal 7B»', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 2»', 'Pasal 6A', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 2»', 'Pasal 6A', 'Pasal 6B'),
      jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9', '«Angka 4»', 'Pasal 10'),
      omnibus('Pasal 2!', 'Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6', 'Pasal 3!', 'Angka 1', 'Pasal 2', 'Angka 2', '«Pasal 8»'),
      omnibus('Pasal 2!', 'Angka 1', 'Pasal 5', '«Angka 3»', 'Pasal 6', 'Pasal 3!', 'Angka 1', 'Pasal 2', 'Angka 2', 'Pasal 7'),
    ],
    valid: [
      BENAR,
      omnibus('Pasal 2!', 'Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6', 'Pasal 3!', 'Angka 1', 'Pasal 2', 'Angka 2', 'Pasal 7'),
      jelas(
        'Angka 1',
        'Pasal 5',
        'Angka 1\n\nCukup jelas.\n\nAngka 2\n\nCukup jelas.',
        'Angka 2',
        'Pasal 6A',
        'Pasal 6B',
        'Angka 3',
        'Pasal 9',
      ).replace('Pasal 5\n\nCukup jelas.\n\nAngka 1', 'Pasal 5\n\nAngka 1'),
    ],
  },
  create: ({ report, derau }) => ({
    selesai(naskah) {
      if (derau || !naskah.penjelasan || naskah.sifat.cuplikan) return
      for (const satu of daftarPerintahDijelaskan(naskah)) periksa(satu, naskah.sifat.perubahan, report)
    },
  }),
})
