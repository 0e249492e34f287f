import { type Kelompok, type Kutipan, type Naskah, type Pasal, telusuri } from '@perkada/core'
import { mungkinMengutip } from '../../fakta/perintah-perubahan.ts'
import { isTerlipat, tajukTerlipat } from '../../fakta/tajuk-terlipat.ts'
import { defineRule, type Fakta } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const ubah = (kalimat: string) => contohPerubahan({ daftar: `1. ${kalimat}\n\n2. Pasal 9 dihapus.` })
const SISIP =
  'Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\n\n> Pasal 5A\n>\n> Rapat dicatat.'
const SERTA = SISIP.replace('Di antara', 'Ketentuan Pasal 5 diubah serta di antara').replace(
  '> Pasal 5A',
  '> Pasal 5\n>\n> Rapat dibuka.\n>\n> Pasal 5A',
)
const AYAT =
  'Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n> (1a) Rapat dicatat.\n>\n> (2) Rapat ditutup.'
const TAMBAH =
  'Setelah Pasal 8 ditambahkan 1 (satu) pasal, yakni Pasal 9 sehingga berbunyi sebagai berikut:\n\n> Pasal 9\n>\n> Rapat dicatat.'
const TIGA =
  'Di antara Pasal 5 dan Pasal 6 disisipkan 3 (tiga) pasal, yakni Pasal 5A, Pasal 5B, dan Pasal 5C sehingga berbunyi sebagai berikut:\n\n> Pasal 5A\n>\n> Rapat dibuka.\n>\n> Pasal 5B\n>\n> Rapat dicatat.\n>\n> Pasal 5C\n>\n> Rapat ditutup.'
const BAB =
  'Di antara BAB IV dan BAB V disisipkan 1 (satu) bab, yakni BAB IVA sehingga berbunyi sebagai berikut:\n\n> BAB IVA\n> PELAPORAN\n>\n> Pasal 5A\n>\n> Rapat dilaporkan.'
const RENTANG = TIGA.replace('Pasal 5A, Pasal 5B, dan Pasal 5C', 'Pasal 5A sampai dengan Pasal 5C')

interface Salah {
  readonly pola: RegExp
  readonly butir: string
  readonly pesan: string
  /** A matter of wording, not of the number of the new unit. */
  readonly ringan?: true
}

const daftarSalah: readonly Salah[] = [
  { pola: /\bdisisipi\b/, butir: '234', pesan: 'tulis “disisipkan”', ringan: true },
  {
    pola: /\bdisisipkan (?:\d{1,2}|[a-z]{3,12}) (?:bab|bagian|paragraf|pasal|ayat|huruf|angka)\b/i,
    butir: '234',
    pesan: 'banyaknya ditulis dengan angka dan huruf: “disisipkan 1 (satu) pasal, yakni …”',
    ringan: true,
  },
  {
    pola: /\b(?:yakni|yaitu) Pasal \d{1,3}(?:[a-z]\b|\s[a-z]\b(?! dan))/,
    butir: '234',
    pesan: 'pasal sisipan ditandai dengan huruf kapital: “Pasal 5A”',
  },
  { pola: /\b(?:yakni|yaitu) (?:BAB|Bab) [IVXL]+\s?[a-z]\b/, butir: '234', pesan: 'bab sisipan ditandai dengan huruf kapital: “BAB IXA”' },
  { pola: /\b(?:yakni|yaitu) ayat \(\d{1,2}\s?[A-Z]\)/, butir: '235', pesan: 'ayat sisipan ditandai dengan huruf kecil: “ayat (1a)”' },
  {
    pola: /^(?:Sesudah|Setelah) (?:Bab|BAB|Bagian|Paragraf|Pasal) [^.:;]{1,60}? ditambah(?= |:)/,
    butir: '234a',
    pesan: 'tulis “ditambahkan 1 (satu) …, yakni … sehingga berbunyi sebagai berikut:”',
    ringan: true,
  },
  {
    pola: /^Ditambahkan (?:\d{1,2} \([A-Za-zÀ-ɏ]+\) )?(?:bab|bagian|paragraf|pasal)(?: baru)?(?= setelah| sesudah)/i,
    butir: '234a',
    pesan: 'tulis “Setelah … ditambahkan 1 (satu) …, yakni …”',
    ringan: true,
  },
]

const sehinggaBerbunyi = /\bsehingga Pasal (\d{1,3}(?: ?[A-Z])?) berbunyi/
/** Also "Pasal 28A, 28B, dan 28C", which repeats not the word. */
const yakniPasal = /\b(?:yakni|yaitu) (Pasal \d{1,3}(?: ?[A-Z])?(?:(?:, dan|,| dan) (?:Pasal )?\d{1,3}(?: ?[A-Z])?){0,9})(?![A-Za-z\d])/
const yakniRentang = /\b(?:yakni|yaitu) Pasal (\d{1,3}) ?([A-Z]) sampai dengan Pasal (\d{1,3}) ?([A-Z])(?![A-Za-z\d])/
const diubahBerbunyi = /^Ketentuan Pasal (\d{1,3}(?: ?[A-Z])?) diubah,? (?:sehingga|dan) berbunyi/

/** "Ketentuan Pasal 5 diubah serta di antara Pasal 5 dan Pasal 6 disisipkan …": what is changed comes first in the new text. */
const diubahSerta = /^Ketentuan (Pasal \d{1,3}(?: ?[A-Z])?) diubah\b/

/** A change within one Pasal, whose new text is that Pasal. */
const ubahDalam =
  /^(?:Ketentuan (?:Pasal|ayat|huruf|angka)|Di ?antara (?:ayat|huruf|angka)) (?!.*(?:\bNomor\b|dimaksud|[Ss]e(?:telah|sudah) Pasal|[Dd]i ?antara Pasal|["“]|sampai dengan)).*berbunyi/

const sebutanPasal = /\b[Pp]asal \d{1,3}(?: ?[A-Z])?(?![A-Za-z\d])/g

const daftarNomor = (isi = ''): readonly string[] => isi.replaceAll(' ', '').match(/\d{1,3}[A-Z]?/g) ?? []

/** "Pasal 5A sampai dengan Pasal 5C", by their numbers; none where they are not inserted behind one Pasal. */
function rentangSisipan(isi: string): readonly string[] {
  const [, dasar, dari = '', dasarAkhir, sampai = ''] = yakniRentang.exec(isi) ?? []
  const [awal, akhir] = [dari.charCodeAt(0), sampai.charCodeAt(0)]
  if (!dasar || dasar !== dasarAkhir || akhir < awal) return []
  return Array.from({ length: akhir - awal + 1 }, (_, i) => dasar + String.fromCharCode(awal + i))
}

/** The Pasal whose new text an instruction announces; none where it does not name them beyond doubt. */
function pasalDijanjikan(isi: string): readonly string[] {
  const satu = sehinggaBerbunyi.exec(isi) ?? diubahBerbunyi.exec(isi)
  if (satu?.[1]) return [satu[1].replace(' ', '')]
  const rentang = rentangSisipan(isi)
  const sisipan = rentang.length ? rentang : daftarNomor(yakniPasal.exec(isi)?.[1])
  if (sisipan.length) return [...daftarNomor(diubahSerta.exec(isi)?.[1]), ...sisipan]
  const sendiri = ubahDalam.test(isi) ? new Set(daftarNomor((isi.match(sebutanPasal) ?? []).join())) : undefined
  return sendiri?.size === 1 ? [...sendiri] : []
}

/** The first Pasal that an instruction announces before or behind one which it quotes, and does not quote; with the Pasal that comes instead, or the last one. */
function pasalKurang(disebut: readonly string[], { isi }: Kutipan): { readonly nomor: string; readonly letak: Pasal } | undefined {
  const dikutip = isi.filter(satuan => satuan.tipe === 'pasal')
  const daftarNilai = dikutip.map(({ nomor }) => nomor.nilai)
  const adaSebelum = (i: number): boolean => (i ? daftarNilai.includes(disebut[i - 1] as string) : daftarNilai[0] === disebut[1])
  const ke = disebut.findIndex((nilai, i) => !daftarNilai.includes(nilai) && adaSebelum(i))
  const nomor = disebut[ke]
  const sebelum = daftarNilai.indexOf(disebut[ke - 1] as string)
  const letak = dikutip[sebelum + 1] ?? (isi.at(-1) === dikutip[sebelum] ? dikutip[sebelum] : undefined)
  return nomor && letak && disebut.includes(letak.nomor.nilai) ? { nomor, letak } : undefined
}

/** A quoted Pasal that is inserted behind the same one as those announced and is none of them, or stands (`ganda`) before one that is announced before it. */
function pasalAsing(disebut: readonly string[], { isi }: Kutipan): { readonly nomor: Pasal['nomor']; readonly ganda: boolean } | undefined {
  const sedasar = ({ urutan, sisipan }: Pasal['nomor']): boolean =>
    sisipan !== undefined && disebut.some(nilai => /[A-Z]$/.test(nilai) && Number.parseInt(nilai, 10) === urutan)
  const daftar = isi.filter((satuan): satuan is Pasal => satuan.tipe === 'pasal' && sedasar(satuan.nomor))
  const asing = daftar.find(({ nomor }) => !disebut.includes(nomor.nilai))
  const mundur = daftar.find(({ nomor }, ke) => ke > 0 && disebut.indexOf(nomor.nilai) < disebut.indexOf(daftar[ke - 1]?.nomor.nilai ?? ''))
  const satu = asing ?? mundur
  return satu && { nomor: satu.nomor, ganda: !asing }
}

const yakniBab =
  /(?:^Judul|^Ketentuan judul|\b(?:yakni|yaitu)) (?:BAB|Bab|bab) ([IVXLC]+ ?[A-H]?)(?= (?:diubah|yang|sehingga|mengenai|tentang|dengan|terdiri)|,|$)/

/** The first quoted Bab, where it is not the one that the instruction announces, and that one is not quoted behind it. */
function babBerbeda(isi: string, kutipan: Kutipan): { readonly nomor: Kelompok['nomor']; readonly disebut: string } | undefined {
  const disebut = yakniBab.exec(isi)?.[1]?.replace(' ', '')
  const daftar = disebut ? kutipan.isi.filter((satuan): satuan is Kelompok => satuan.tipe === 'bab') : []
  const [pertama] = daftar
  if (!disebut || !pertama || pertama.nomor.urutan === undefined || daftar.some(({ nomor }) => nomor.nilai === disebut)) return undefined
  return { nomor: pertama.nomor, disebut }
}

/** The numbers of all Pasal that have a heading, quoted ones too; those of the explanation are none (a fact). */
function semuaNomorPasal(naskah: Naskah): ReadonlySet<string> {
  const hasil = new Set<string>()
  telusuri(naskah, {
    pasal({ nomor }, { ruas }) {
      if (ruas !== 'penjelasan') hasil.add(nomor.nilai)
    },
  })
  return hasil
}

/** A Pasal with this number stands anywhere: the quotation was torn, or lost a heading in running text. */
const adaTajuk = (nomor: string, fakta: Fakta): boolean =>
  fakta(semuaNomorPasal).has(nomor) || isTerlipat(fakta(tajukTerlipat), `Pasal ${nomor}`)

/** Butir 234a is of 2022. */
const TAHUN_TAMBAHAN = 2022

/** The sentences that insert or add units in an amending regulation. */
export const perubahanSisipan = defineRule({
  id: 'perubahan-sisipan',
  summary:
    'Sisipan berbunyi “Di antara … dan … disisipkan 1 (satu) …, yakni …”; pasal sisipan berhuruf kapital, ayat sisipan berhuruf kecil; yang dikutip adalah Pasal yang disebut.',
  sources: [
    { kode: 'A', butir: '234' },
    { kode: 'A', butir: '235' },
    { kode: 'A22', butir: '234a' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PBH-06'], salah: ubah(SISIP.replace('yakni Pasal 5A', '«yakni Pasal 5a»')), benar: ubah(SISIP) },
      {
        pedoman: ['PBH-07'],
        salah: ubah(TAMBAH.replace('Setelah Pasal 8 ditambahkan', '«Setelah Pasal 8 ditambah»')),
        benar: ubah(TAMBAH),
      },
      ubah(SISIP.replace('> Pasal 5A', '> «Pasal 5B»')),
      ubah(AYAT.replace('> Pasal 5\n', '> «Pasal 6»\n')),
      ubah(TIGA.replace('> Pasal 5B\n>\n> Rapat dicatat.\n>\n', '').replace('> Pasal 5C', '> «Pasal 5C»')),
      ubah(RENTANG.replace('> Pasal 5B\n>\n> Rapat dicatat.\n>\n', '').replace('> Pasal 5C', '> «Pasal 5C»')),
      ubah(TIGA.replace('\n>\n> Pasal 5C\n>\n> Rapat ditutup.', '').replace('> Pasal 5B', '> «Pasal 5B»')),
      ubah(SERTA.replace('> Pasal 5\n>\n> Rapat dibuka.\n>\n> Pasal 5A', '> «Pasal 5A»')),
      ubah(TIGA.replace('> Pasal 5B', '> «Pasal 5D»')),
      ubah(TIGA.replace('> Pasal 5B', '> Pasal X').replace('> Pasal 5C', '> «Pasal 5B»').replace('Pasal X', 'Pasal 5C')),
      ubah(
        'Ketentuan ayat (1) Pasal 4 diubah dan setelah ayat (1) ditambahkan 1 (satu) ayat, yakni ayat (2) sehingga berbunyi sebagai berikut:\n\n> «Pasal 5»\n>\n> (1) Rapat dibuka.\n>\n> (2) Rapat dicatat.',
      ),
      ubah('Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\n> «Pasal 5»\n>\n> Rapat dicatat.'),
      ubah(BAB.replace('> BAB IVA', '> «BAB VIA»')),
      ubah('Judul BAB IV diubah sehingga berbunyi sebagai berikut:\n\n> «BAB V»\n> PELAPORAN'),
      ubah(SISIP.replace('yakni Pasal 5A', '«yakni Pasal 5a»')),
      { pedoman: ['PBH-08'], salah: ubah(AYAT.replace('yakni ayat (1a)', '«yakni ayat (1A)»')), benar: ubah(AYAT) },
    ],
    valid: [
      ubah(BAB),
      ubah(SISIP),
      ubah(SISIP.replaceAll('5A', '5 A')),
      ubah(TIGA.replace(/5([ABC])/g, '5 $1')),
      ubah(TIGA.replace('Pasal 5B, dan Pasal 5C sehingga', '5B, dan 5C sehingga')),
      ubah(SERTA),
      ubah(AYAT),
      ubah(TAMBAH),
      ubah(TIGA),
      ubah(RENTANG),
      ubah(TIGA.replace('\n>\n> Pasal 5C\n>\n> ', ' Pasal 5C ')),
    ],
  }),
  create: ({ fakta, report, derau, tahun }) => {
    if (derau) return {}
    return {
      deret(isi, { ruas, kutipan }) {
        if (kutipan || ruas !== 'batang-tubuh') return
        isi.forEach((blok, ke) => {
          const perintah = isi[ke - 1]
          if (blok.tipe !== 'kutipan' || perintah?.tipe !== 'alinea') return
          const bab = babBerbeda(perintah.teks.isi, blok)
          if (bab)
            report(
              { span: bab.nomor.span },
              `Perintahnya menyebut BAB ${bab.disebut}, sedangkan yang dikutip BAB ${bab.nomor.nilai} (butir 234 Lampiran II UU 12/2011). Samakan keduanya.`,
              { related: [{ teks: perintah.teks, message: 'Perintahnya ada di sini.' }] },
            )
          const disebut = pasalDijanjikan(perintah.teks.isi)
          const pertama = blok.isi.find(satuan => satuan.tipe === 'pasal')
          if (!disebut.length || pertama?.tipe !== 'pasal' || pertama.nomor.urutan === undefined) return
          if (disebut.includes(pertama.nomor.nilai)) {
            const asing = pasalAsing(disebut, blok)
            const kurang = asing ? undefined : pasalKurang(disebut, blok)
            if (asing)
              report(
                { span: asing.nomor.span },
                `Perintahnya menyebut Pasal ${disebut.join(', Pasal ')}, ${asing.ganda ? 'urutannya lain' : `sedangkan Pasal ${asing.nomor.nilai} tidak disebut`}. Samakan keduanya.`,
                { related: [{ teks: perintah.teks, message: 'Perintahnya ada di sini.' }] },
              )
            if (kurang && !adaTajuk(kurang.nomor, fakta))
              report(
                { span: kurang.letak.nomor.span },
                `Perintahnya menyebut Pasal ${kurang.nomor}, sedangkan kutipannya tidak memuatnya. Lengkapi kutipannya, atau samakan perintahnya.`,
                { severity: 'peringatan', related: [{ teks: perintah.teks, message: 'Perintahnya ada di sini.' }] },
              )
            return
          }
          report(
            { span: pertama.nomor.span },
            `Perintahnya menyebut Pasal ${disebut.join(', Pasal ')}, sedangkan yang dikutip Pasal ${pertama.nomor.nilai} (butir 234 Lampiran II UU 12/2011). Samakan keduanya.`,
            { related: [{ teks: perintah.teks, message: 'Perintahnya ada di sini.' }] },
          )
        })
      },
      alinea({ teks }, { ruas, kutipan }) {
        if (kutipan || !fakta(mungkinMengutip) || ruas !== 'batang-tubuh' || !/disisip|ditambah/i.test(teks.isi)) return
        for (const { pola, butir, pesan, ringan } of daftarSalah) {
          const cocok = pola.exec(teks.isi)
          if (!cocok || (butir === '234a' && tahun < TAHUN_TAMBAHAN)) continue
          report(
            { teks, start: cocok.index, end: cocok.index + cocok[0].length },
            `“${cocok[0]}”: ${pesan} (butir ${butir} Lampiran II UU 12/2011).`,
            {
              severity: ringan ? (tahun < 2011 ? 'saran' : 'peringatan') : 'galat',
            },
          )
        }
      },
    }
  },
})
