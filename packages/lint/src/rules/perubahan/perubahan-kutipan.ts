import { cocokSemua, diRuas, type Pasal, telusuriDeret } from '@perkada/core'
import { ayatDihapus, bacaDeretSatuan, type PerintahPerubahan, perintahPerubahan, tanpaKutipan } from '../../fakta/perintah-perubahan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { ayatLebih, ayatMundur } from './ayat-kutipan.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const ubah = (kalimat: string, kutipan: string) => contohPerubahan({ daftar: `1. ${kalimat}\n\n${kutipan}\n\n2. Pasal 9 dihapus.` })
const SISIP = 'Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:'
const kutipan = (sisipan: string) => `> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n${sisipan}> (2) Rapat ditutup.`
const HURUF = 'Ketentuan huruf b dan huruf c Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:'
const DUA_DAFTAR = 'Ketentuan Pasal 5 ayat (1) huruf c dihapus, sehingga Pasal 5 berbunyi sebagai berikut:'
const rincianAyat = (nomor: number, ...daftar: readonly string[]) =>
  `> (${nomor}) Rapat membahas:\n>\n${daftar.map((isi, ke) => `> ${'abc'.charAt(ke)}. ${isi}${ke < daftar.length - 1 ? ';' : '.'}\n`).join('>\n')}`
const TAMBAH = 'Ketentuan Pasal 5 ditambahkan 1 (satu) ayat, yakni ayat (3) sehingga Pasal 5 berbunyi sebagai berikut:'
const BENAR = ubah(SISIP, kutipan('> (1a) Rapat dicatat.\n>\n'))

type SatuanDalam = 'ayat' | 'huruf' | 'angka'
interface Disebut {
  readonly satuan: SatuanDalam
  readonly nilai: string
  /** The ayat to which a huruf belongs: "ayat (2) huruf f". */
  readonly ayat?: string
}

const ayatInduk = /\bayat \((\d{1,2}[a-z]?)\) $/
const penunjukTempat = /\b(?:[Dd]i ?antara|[Ss]e(?:telah|sudah)|[Ss]ebelum|[Bb]elakang) $/
const polaPasal = /\b[Pp]asal (\d{1,3}(?: ?[A-Z])?)(?![A-Za-z\d])/g

/** The one Pasal that an instruction speaks of; undefined where it names others, or acts, whose units are not told apart. */
function sasaran(isi: string): string | undefined {
  const daftar = new Set(cocokSemua(isi, polaPasal).map(([, nilai = '']) => nilai.replace(' ', '')))
  return daftar.size === 1 && !/\bNomor\b|dimaksud/.test(isi) ? [...daftar][0] : undefined
}

const penomoranBaru = /^ (?:(?:di|ber)ubah )?menjadi (?:ayat|huruf|angka)\b/

/** The ayat, huruf and angka that an instruction changes, deletes or adds; not those that only say where, nor numbers that give way to new ones. */
function daftarDisebut(isi: string): Disebut[] {
  const hasil: Disebut[] = []
  for (const satuan of ['ayat', 'huruf', 'angka'] as const) {
    let sampai = 0
    for (const { index } of cocokSemua(isi, new RegExp(`\\b${satuan} (?=[(\\da-z])`, 'g'))) {
      if (index < sampai) continue
      const deret = bacaDeretSatuan(isi, index, satuan)
      if (!deret) continue
      sampai = deret.end
      const ayat = satuan === 'huruf' ? ayatInduk.exec(isi.slice(0, index))?.[1] : undefined
      if (!penunjukTempat.test(isi.slice(0, index)) && !penomoranBaru.test(isi.slice(deret.end)))
        for (const nilai of deret.daftarNomor) hasil.push({ satuan, nilai, ...(ayat && { ayat }) })
    }
  }
  return hasil
}

/** The numbers of the units in the new text, and its words: a unit may hide in them. */
function isiPasal(pasal: Pasal): {
  readonly ada: Readonly<Record<SatuanDalam, ReadonlySet<string>>>
  /** The huruf of an ayat, by its number. */
  readonly hurufAyat: ReadonlyMap<string, ReadonlySet<string>>
  readonly ayatGanda: boolean
  readonly kata: string
} {
  let ayatGanda = false
  const ada = { ayat: new Set<string>(), huruf: new Set<string>(), angka: new Set<string>() }
  const hurufAyat = new Map<string, Set<string>>()
  const kata: string[] = []
  telusuriDeret([pasal], diRuas('batang-tubuh'), {
    ayat({ nomor }) {
      ayatGanda ||= ada.ayat.has(nomor.nilai)
      ada.ayat.add(nomor.nilai)
      hurufAyat.set(nomor.nilai, new Set())
    },
    butir({ bentuk, nomor }, { ayat, daftarButir }) {
      ada[bentuk.startsWith('huruf') ? 'huruf' : 'angka'].add(nomor.nilai)
      if (ayat && bentuk === 'huruf' && !daftarButir.length) hurufAyat.get(ayat.nomor.nilai)?.add(nomor.nilai)
    },
    teks: ({ isi }) => void kata.push(isi),
  })
  return { ada, hurufAyat, ayatGanda, kata: kata.join(' ') }
}

const sebut = ({ satuan, nilai, ayat }: Disebut): string =>
  satuan === 'ayat' ? `ayat (${nilai})` : `${ayat ? `ayat (${ayat}) ` : ''}${satuan} ${nilai}`

/** The mark of a unit stands inside a sentence, where the reader took it for none. */
function tersembunyi({ satuan, nilai }: Disebut, kata: string): boolean {
  const daftarTanda = satuan === 'ayat' ? [`(${nilai}) `] : [`${nilai}. `, `${nilai}) `]
  for (const tanda of daftarTanda)
    for (let ke = kata.indexOf(tanda); ke >= 0; ke = kata.indexOf(tanda, ke + 1)) {
      const sesudah = kata.charAt(ke + tanda.length)
      if (satuan === 'ayat' ? sesudah !== sesudah.toLowerCase() : ke === 0 || /[:;,.] $/.test(kata.slice(Math.max(0, ke - 2), ke)))
        return true
    }
  return false
}

/** The unit that the new text of a Pasal lacks although its instruction changes or adds it; none where the new text leaves out what stays. */
function kurang({ teks, kutipan: baru }: PerintahPerubahan): { readonly pasal: Pasal; readonly disebut: Disebut } | undefined {
  const isi = tanpaKutipan(teks.isi)
  const nilai = sasaran(isi)
  const pasal = baru?.isi.find((satuan): satuan is Pasal => satuan.tipe === 'pasal' && satuan.nomor.nilai === nilai)
  if (!pasal) return undefined
  const { ada, hurufAyat, ayatGanda, kata } = isiPasal(pasal)
  if (/(?:^|\s)(?:\.\s?){3}|…|\btetap\.?$/.test(kata)) return undefined
  const dihapus = new Set(ayatDihapus(teks.isi).map(({ ayat }) => ayat))
  const daftarNomor = ({ satuan, ayat }: Disebut): ReadonlySet<string> => (ayat && !ayatGanda && hurufAyat.get(ayat)) || ada[satuan]
  const disebut = daftarDisebut(isi).find(
    satu =>
      daftarNomor(satu).size > 1 &&
      !daftarNomor(satu).has(satu.nilai) &&
      !(satu.satuan === 'ayat' && (ayatGanda || dihapus.has(satu.nilai))) &&
      !tersembunyi(satu, kata),
  )
  return disebut && { pasal, disebut }
}

/** Reports new text whose ayat are out of order, or more than its instruction adds. */
function periksaAyat({ teks, kutipan: baru }: PerintahPerubahan, report: Context['report']): void {
  const isi = tanpaKutipan(teks.isi)
  const nilai = sasaran(isi)
  for (const pasal of baru?.isi ?? []) {
    if (pasal.tipe !== 'pasal') continue
    const mundur = ayatMundur(pasal)
    if (mundur)
      report(
        { span: mundur.ayat.nomor.span },
        `Ayat (${mundur.ayat.nomor.nilai}) berdiri sesudah ayat (${mundur.sebelum.nomor.nilai}), padahal disisipkan sebelumnya (butir 235 Lampiran II UU 12/2011). Pindahkan ke tempatnya.`,
        {
          severity: 'peringatan',
          related: [{ span: mundur.sebelum.nomor.span, message: `Ayat (${mundur.sebelum.nomor.nilai}) ada di sini.` }],
        },
      )
    const lebih = pasal.nomor.nilai === nilai ? ayatLebih(pasal, isi) : undefined
    if (lebih)
      report(
        { span: lebih.ayat.nomor.span },
        `Menurut perintahnya yang ditambahkan sampai ayat (${lebih.terakhir}), sedangkan teks baru ini juga memuat ayat (${lebih.ayat.nomor.nilai}). Samakan keduanya.`,
        { severity: 'peringatan', related: [{ teks, message: 'Perintahnya ada di sini.' }] },
      )
  }
}

/** New text that lacks what its instruction changes, deletes or adds, or has more. */
export const perubahanKutipan = defineRule({
  id: 'perubahan-kutipan',
  summary: 'Teks baru memuat semua ayat, huruf, dan angka yang menurut perintahnya diubah, dihapus, atau ditambahkan, pada urutannya.',
  sources: [
    { kode: 'T', catatan: 'Yang dikatakan diubah atau disisipkan ada di dalam teks barunya.' },
    { kode: 'A', butir: '235' },
    { kode: 'A', butir: '236' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      ubah(SISIP, kutipan('').replace('Pasal 5', '«Pasal 5»')),
      ubah(DUA_DAFTAR, `> «Pasal 5»\n>\n${rincianAyat(1, 'rencana', 'hasil')}>\n${rincianAyat(2, 'tempat', 'waktu', 'biaya')}`),
      ubah(SISIP, `${kutipan('')}\n>\n> «(1a)» Rapat dicatat.`),
      ubah(TAMBAH, `${kutipan('')}\n>\n> (3) Rapat dicatat.\n>\n> «(4)» Catatan disimpan.`),
      ubah(HURUF, '> «Pasal 5»\n>\n> Rapat membahas:\n>\n> a. rencana;\n>\n> b. anggaran; dan\n>\n> d. hasil.'),
    ],
    valid: [
      BENAR,
      ubah(TAMBAH, `${kutipan('')}\n>\n> (3) Rapat dicatat.`),
      ubah(
        TAMBAH.replace('ayat (3) sehingga', 'ayat (3), serta ayat (3) lama menjadi ayat (4), sehingga'),
        `${kutipan('')}\n>\n> (3) Rapat dicatat.\n>\n> (4) Catatan disimpan.`,
      ),
      ubah('Ketentuan Pasal 5 ayat (2) dihapus, ayat (3) menjadi ayat (2), sehingga Pasal 5 berbunyi sebagai berikut:', kutipan('')),
      ubah(DUA_DAFTAR, `> Pasal 5\n>\n${rincianAyat(1, 'rencana', 'hasil', 'dihapus')}>\n${rincianAyat(2, 'tempat', 'waktu')}`),
      ubah(HURUF, '> Pasal 5\n>\n> Rapat membahas:\n>\n> a. rencana;\n>\n> b. anggaran; dan\n>\n> c. hasil.'),
      ubah(
        'Di antara angka 2 dan angka 3 Pasal 1 disisipkan 1 (satu) angka, yakni angka 2a sehingga Pasal 1 berbunyi sebagai berikut:',
        '> Pasal 1\n>\n> Dalam Peraturan Bupati ini yang dimaksud dengan:\n>\n> 2a. Rapat adalah pertemuan.',
      ),
    ],
  }),
  create: ({ naskah, fakta, report, derau }) => ({
    selesai() {
      const daftar = derau ? [] : fakta(perintahPerubahan)
      if (!daftar.length || naskah.sisa.some(({ teks }) => /^[.…\s]+$/.test(teks.isi))) return
      for (const perintah of daftar) {
        periksaAyat(perintah, report)
        const salah = perintah.kutipan && kurang(perintah)
        if (!salah) continue
        report(
          { span: salah.pasal.nomor.span },
          `Menurut perintahnya ${sebut(salah.disebut)} diubah, dihapus, atau ditambahkan, tetapi teks baru ini tidak memuatnya. Lengkapi teksnya, atau samakan perintahnya.`,
          {
            severity: salah.disebut.satuan === 'ayat' ? 'galat' : 'peringatan',
            related: [{ teks: perintah.teks, message: 'Perintahnya ada di sini.' }],
          },
        )
      }
    },
  }),
})
