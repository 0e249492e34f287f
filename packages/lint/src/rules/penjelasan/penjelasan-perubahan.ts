import { type Butir, diRuas, type Naskah, type Pasal, telusuri, telusuriDeret } from '@perkada/core'
import { defineRule, type Letak } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'

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
const BENAR = jelas('Angka 1', 'Pasal 5', 'Angka 2', 'Pasal 6A', 'Pasal 6B', 'Angka 3', 'Pasal 9')

/** "Angka 2" of the explanation, and the Pasal below it. */
interface AngkaDijelaskan {
  readonly nilai: number
  readonly letak: Letak
  readonly daftarPasal: Pasal[]
}

const tajukAngka = /^Angka ?(\d{1,3})(?= (?:Pasal|Cukup)|$)/

/** What the explanation says of Pasal I: its headings Angka, and below each its Pasal. */
function daftarAngka(naskah: Naskah): AngkaDijelaskan[] {
  const hasil: AngkaDijelaskan[] = []
  let dalam = false
  telusuri(naskah, {
    pasal(pasal, { ruas }) {
      if (ruas !== 'penjelasan') return
      if (/^[IVX]+$/.test(pasal.nomor.nilai)) dalam = pasal.nomor.nilai === 'I'
      else if (dalam) hasil.at(-1)?.daftarPasal.push(pasal)
    },
    alinea({ teks }, { ruas }) {
      const cocok = dalam && ruas === 'penjelasan' ? tajukAngka.exec(teks.isi) : null
      if (cocok) hasil.push({ nilai: Number(cocok[1]), letak: { teks, start: 0, end: cocok[0].length }, daftarPasal: [] })
    },
  })
  return hasil
}

/** The numbered instructions of Pasal I; none where their numbers do not run on, or where no Pasal II ends them. */
function daftarPerintah(naskah: Naskah): readonly Butir[] {
  let hasil: readonly Butir[] = []
  let selesai = false
  telusuri(naskah, {
    pasal({ nomor, isi }, { ruas, kutipan }) {
      if (ruas !== 'batang-tubuh' || kutipan) return
      selesai ||= nomor.nilai === 'II'
      if (nomor.nilai !== 'I') return
      const daftar = isi.flatMap(blok => (blok.tipe === 'rincian' && blok.bentuk === 'angka' ? blok.daftarButir : []))
      if (daftar.every((butir, ke) => butir.nomor.urutan === ke + 1)) hasil = daftar
    },
  })
  return selesai ? hasil : []
}

/** The Pasal that an instruction quotes (`baru`), and those that it names. */
function pasalPerintah({ isi }: Butir): { readonly baru: ReadonlySet<string>; readonly disebut: ReadonlySet<string> } {
  const baru = new Set<string>()
  const disebut = new Set<string>()
  for (const blok of isi) {
    if (blok.tipe === 'alinea') for (const [, nilai] of blok.teks.isi.matchAll(/\b[Pp]asal (\d{1,3}[A-Z]?)/g)) disebut.add(nilai as string)
    if (blok.tipe === 'kutipan') telusuriDeret(blok.isi, diRuas('batang-tubuh'), { pasal: ({ nomor }) => void baru.add(nomor.nilai) })
  }
  return { baru, disebut }
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
    ],
    valid: [BENAR],
  },
  create: ({ report, derau }) => ({
    selesai(naskah) {
      if (derau || !naskah.sifat.perubahan || !naskah.penjelasan) return
      const [daftar, perintah] = [daftarAngka(naskah), daftarPerintah(naskah)]
      if (daftar.length < 2 || !perintah.length) return
      const ke = daftar.findIndex(({ nilai }, i) => nilai !== i + 1)
      const janggal = daftar[ke]
      if (janggal) {
        const keliru = daftar[ke + 1]?.nilai === ke + 2 || daftar.length === perintah.length
        report(
          janggal.letak,
          keliru
            ? `Penjelasan ini bernomor angka ${janggal.nilai}, padahal urutannya angka ${ke + 1}. Perbaiki nomornya.`
            : `Angka ${ke + 1} Pasal I tidak dijelaskan sebelum angka ${janggal.nilai} (butir 188 Lampiran II UU 12/2011). Tambahkan penjelasannya, meskipun cukup jelas.`,
          { severity: 'peringatan' },
        )
        return
      }
      const terakhir = daftar.at(-1)
      if (terakhir && daftar.length < perintah.length)
        report(
          terakhir.letak,
          `Sesudah angka ${daftar.length} Pasal I masih ada perintah sampai dengan angka ${perintah.length} yang tidak dijelaskan (butir 188 Lampiran II UU 12/2011). Tambahkan penjelasannya, meskipun cukup jelas.`,
          { severity: 'peringatan' },
        )
      for (const [i, { letak, daftarPasal }] of daftar.entries()) {
        const butir = perintah[i]
        if (!butir || !daftarPasal.length) continue
        const { baru, disebut } = pasalPerintah(butir)
        const nilai = new Set(daftarPasal.map(({ nomor }) => nomor.nilai))
        const asing = daftarPasal.find(({ nomor }) => !baru.has(nomor.nilai) && !disebut.has(nomor.nilai))
        const kurang = [...baru].find(satu => !nilai.has(satu))
        if (asing && (baru.size || disebut.size))
          report(
            { span: asing.nomor.span },
            `Penjelasan angka ${i + 1} memuat Pasal ${asing.nomor.nilai}, sedangkan perintahnya ${[...(baru.size ? baru : disebut)].map(satu => `Pasal ${satu}`).join(', ')}. Samakan keduanya.`,
          )
        else if (kurang)
          report(
            letak,
            `Penjelasan angka ${i + 1} tidak memuat Pasal ${kurang} (butir 188 Lampiran II UU 12/2011). Tambahkan, meskipun cukup jelas.`,
            { severity: 'peringatan' },
          )
      }
    },
  }),
})
