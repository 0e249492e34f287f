import { type Butir, type Pasal, telusuri } from '@perkada/core'
import { mungkinMengutip } from '../../fakta/perintah-perubahan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { periksaPasalBaru } from './penjelasan-pasal-baru.ts'
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
/** Pasal 6 and Pasal 9 are deleted. */
const dijelaskan = (satu: string) => `${satu}\n\n${/^«?Pasal [69]»?$/.test(satu) ? 'Dihapus' : 'Cukup jelas'}.`
const jelas = (...daftar: string[]) => contoh(daftar.map(satu => (satu.includes('Angka') ? satu : dijelaskan(satu))).join('\n\n'))
/** The explanation of a Pasal that the first instruction quotes with two ayat. */
const berayat = (...daftar: string[]) =>
  BENAR.replace('Rapat dibuka.', '(1) Rapat dibuka.\n>\n> (2) Rapat ditutup.').replace(
    'Angka 1\n\nPasal 5\n\nCukup jelas.',
    `Angka 1\n\nPasal 5\n\n${daftar.map(satu => `${satu}\n\nCukup jelas.`).join('\n\n')}`,
  )

/** An act that amends two others, each in a Pasal of its own. */
const omnibus = (...daftar: string[]) => {
  const ubah = (pasal: string) =>
    `Ketentuan Pasal ${pasal} diubah sehingga berbunyi sebagai berikut:\n\n> Pasal ${pasal}\n>\n> Rapat ${pasal} dibuka.`
  const akta = (nomor: number) =>
    `Beberapa ketentuan dalam Peraturan Daerah Nomor ${nomor} Tahun 2018 tentang Rapat diubah sebagai berikut:`
  return naskahContoh({
    judul: 'PENYEDERHANAAN RAPAT',
    tubuh: `Pasal 1\n\nRapat disederhanakan.\n\nPasal 2\n\n${akta(3)}\n\n1. ${ubah('5')}\n\n2. Pasal 6 dihapus.\n\nPasal 3\n\n${akta(4)}\n\n1. ${ubah('2')}\n\n2. ${ubah('7')}\n\nPasal 4\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
    lampiran: `PENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nPENYEDERHANAAN RAPAT\n\nI. UMUM\n\nRapat perlu ditata.\n\nII. PASAL DEMI PASAL\n\nPasal 1\n\nCukup jelas.\n\n${daftar.map(satu => (/Angka|^Pasal [23]!/.test(satu) ? satu.replace('!', '') : dijelaskan(satu))).join('\n\n')}\n\nPasal 4\n\nCukup jelas.\n`,
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

/** Butir 190b is of 2022. */
const TAHUN_DIHAPUS = 2022
const menghapusPasal = /^Pasal (\d{1,3} ?[A-Z]?) dihapus\.?$/

/** A Pasal that its instruction deletes is explained as deleted. */
function periksaDihapus({ isi: [awal] }: Butir, [pasal]: readonly Pasal[], report: Context['report']): void {
  const dihapus = awal?.tipe === 'alinea' ? menghapusPasal.exec(awal.teks.isi)?.[1]?.replace(' ', '') : undefined
  const [isi] = pasal?.isi ?? []
  if (dihapus && pasal?.nomor.nilai === dihapus && isi?.tipe === 'alinea' && /^cukup jelas/i.test(isi.teks.isi))
    report(
      { teks: isi.teks, start: 0, end: 'Cukup jelas'.length },
      `Pasal ${dihapus} dihapus, sehingga penjelasannya berbunyi “Dihapus.” (butir 190b Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Tulis demikian.`,
      { severity: 'peringatan' },
    )
}

/** The explanation of an amending regulation names Pasal I, and no other of its own Pasal. */
function periksaPasalLain({ naskah, report, tahun }: Context): void {
  const dijelaskan = new Map<string, Pasal>()
  const tubuh: string[] = []
  let tersebut = ''
  telusuri(naskah, {
    pasal(pasal, { ruas, kutipan }) {
      const { nilai } = pasal.nomor
      if (!/^[IVX]+$/.test(nilai) || kutipan) return
      if (ruas === 'penjelasan') dijelaskan.set(nilai, pasal)
      else if (ruas === 'batang-tubuh') tubuh.push(nilai)
    },
    teks({ isi }, { ruas }) {
      if (ruas === 'penjelasan' && /Pasal [IVX]/.test(isi)) tersebut += ` ${isi} `
    },
  })
  const satu = dijelaskan.get('I')
  const hilang = tubuh.find(nilai => !dijelaskan.has(nilai) && !new RegExp(`Pasal ${nilai}\\b`).test(tersebut))
  if (satu && hilang)
    report(
      { span: satu.nomor.span },
      `Penjelasan melewati Pasal ${hilang}. Setiap pasal dicantumkan, kalau perlu dengan “Cukup jelas.” (butir 188 Lampiran II UU 12/2011).`,
      { severity: tahun < 2011 ? 'saran' : 'peringatan' },
    )
}

function periksa(satu: PerintahDijelaskan, { naskah, report, tahun }: Context): void {
  const { perintah, daftarAngka } = satu
  if (daftarAngka.length < 2 || !perintah.length || !periksaAngka(satu, report)) return
  for (const [i, { letak, daftarPasal }] of daftarAngka.entries()) {
    const butir = perintah[i]
    if (!butir || !daftarPasal.length) continue
    if (tahun >= TAHUN_DIHAPUS) periksaDihapus(butir, daftarPasal, report)
    const { baru, disebut, utuh } = pasalPerintah(butir)
    const nilai = new Set(daftarPasal.map(({ nomor }) => nomor.nilai))
    const asing = utuh ? daftarPasal.find(({ nomor }) => !baru.has(nomor.nilai) && !disebut.has(nomor.nilai)) : undefined
    const kurang = [...baru.keys()].find(satu => !nilai.has(satu))
    for (const pasal of daftarPasal) {
      const isi = baru.get(pasal.nomor.nilai)
      if (isi) periksaPasalBaru(pasal, isi, report, tahun)
    }
    if (asing && (baru.size || disebut.size))
      report(
        { span: asing.nomor.span },
        `Penjelasan angka ${i + 1} memuat Pasal ${asing.nomor.nilai}, sedangkan perintahnya ${[...(baru.size ? baru.keys() : disebut)].map(satu => `Pasal ${satu}`).join(', ')}. Samakan keduanya.`,
        { severity: naskah.sifat.perubahan ? 'galat' : 'peringatan' },
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
  examples: () => ({
    invalid: [
      jelas('Angka 1', 'Pasal 5', 'Pasal 6A', 'Pasal 6B', '«Angka 3»', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 3»', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', '«Pasal 7B»', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 2»', 'Pasal 6A', 'Angka 3', 'Pasal 9'),
      jelas('Angka 1', 'Pasal 5', '«Angka 2»', 'Pasal 6A', 'Pasal 6B'),
      BENAR.replace('Dihapus.', '«Cukup jelas».'),
      BENAR.replace('PASAL DEMI PASAL\n\nPasal I', 'PASAL DEMI PASAL\n\n«Pasal I»').replace(/\n\nPasal II\n\nCukup jelas\.\n$/, '\n'),
      berayat('Ayat (1)', 'Ayat (2)', '«Ayat (3)»'),
      berayat('Ayat (2)').replace('Angka 1\n\nPasal 5', 'Angka 1\n\n«Pasal 5»'),
      jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9', '«Angka 4»', 'Pasal 10'),
      omnibus('Pasal 2!', 'Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6', 'Pasal 3!', 'Angka 1', 'Pasal 2', 'Angka 2', '«Pasal 8»'),
      omnibus('Pasal 2!', 'Angka 1', 'Pasal 5', '«Angka 3»', 'Pasal 6', 'Pasal 3!', 'Angka 1', 'Pasal 2', 'Angka 2', 'Pasal 7'),
    ],
    valid: [
      BENAR,
      berayat('Ayat (1)', 'Ayat (2)'),
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
  }),
  create: context => ({
    selesai({ penjelasan, sifat }) {
      if (context.derau || !penjelasan || sifat.cuplikan || !context.fakta(mungkinMengutip)) return
      if (sifat.perubahan) periksaPasalLain(context)
      for (const satu of daftarPerintahDijelaskan(context.naskah)) periksa(satu, context)
    },
  }),
})
