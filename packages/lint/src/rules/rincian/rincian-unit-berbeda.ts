import { berkapital, jarakKata, type Kata, kataTugas, type Naskah, type Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule, type Fakta } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { daftarUnit, type Unit, unitMenurutPasal } from '../lampiran/bagan-teks.ts'

const contoh = (nama: string) =>
  contohPasal(
    `Dinas terdiri atas:\n\na. Kepala Dinas;\n\nb. Sekretariat;\n\nc. Bidang Penyiapan Rapat dan Acara; dan\n\nd. Bidang Arsip, Notula, dan Pelaporan.\n\nPasal 2\n\n(1) Bidang Penyiapan Rapat dan Acara mempunyai tugas menyiapkan rapat.\n\n(2) ${nama} dipimpin oleh Kepala Bidang.`,
  )

/** Words that begin the name of a unit; "Sub Bagian" is one of them. */
const kepalaUnit = new Set('bidang subbidang subbagian seksi bagian'.split(' '))

/** The name of a unit in words without "dan", its first word whole; where it stands. */
interface NamaUnit {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly kata: readonly string[]
}

/** The names of units that a text has, from their first word to the last capital before another one begins. */
function namaUnitDalam(teks: Teks, kata: readonly Kata[]): NamaUnit[] {
  const awal = kata.flatMap(({ isi, rendah }, i) => (kepalaUnit.has(rendah) && berkapital(isi) ? [i] : []))
  return awal.flatMap((i, ke): NamaUnit[] => {
    let akhir = i
    for (let j = i + 1; j < (awal[ke + 1] ?? kata.length); j++) {
      const { isi, rendah, sela } = kata[j] as Kata
      if (sela !== ' ' && sela !== '-' && sela !== '/') break
      if (berkapital(isi)) akhir = j
      else if (!kataTugas.has(rendah)) break
    }
    const sub = kata[i - 1]?.rendah === 'sub'
    const isi = kata.slice(i + 1, akhir + 1).flatMap(({ rendah }) => (kataTugas.has(rendah) ? [] : [rendah]))
    const [pertama, terakhir] = [kata[sub ? i - 1 : i] as Kata, kata[akhir] as Kata]
    if (isi.length < 2) return []
    return [{ teks, start: pertama.start, end: terakhir.end, kata: [`${sub ? 'sub' : ''}${(kata[i] as Kata).rendah}`, ...isi] }]
  })
}

const kataUnit = ({ nama }: Unit): string[] => {
  const kata = nama
    .toLowerCase()
    .split(/[^a-z\u00e0-\u024f]+/)
    .filter(satu => satu && !kataTugas.has(satu))
  return kata[0] === 'sub' && kata[1] ? [`sub${kata[1]}`, ...kata.slice(2)] : kata
}

/** All the words but one, or all in another order; of a short name the one may only be misspelt. */
function menyimpang(nama: readonly string[], unit: readonly string[]): boolean {
  if (nama[0] !== unit[0] || nama.length !== unit.length) return false
  const [lain, asli] = [nama.filter(satu => !unit.includes(satu)), unit.filter(satu => !nama.includes(satu))]
  if (!lain.length) return nama.length > 3
  if (lain.length > 1 || asli.length > 1) return false
  return nama.length > 3 || jarakKata(lain[0] as string, asli[0] as string, 2) <= 2
}

/** The names of units in the body, titles of acts aside (a fact). */
function daftarNama(_naskah: Naskah, fakta: Fakta): NamaUnit[] {
  const terlindung = fakta(lindungan)
  return teksBerkata(fakta, kepalaUnit).flatMap(({ teks, tempat, peran, kata }) =>
    tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran !== 'bagan'
      ? namaUnitDalam(teks, kata).filter(({ start, end }) => !terlindung(teks, start, end))
      : [],
  )
}

/** A unit that the body calls by another name than the list of the organisation. */
export const rincianUnitBerbeda = defineRule({
  id: 'rincian-unit-berbeda',
  summary: 'Unit disebut dengan nama yang dirinci dalam susunan organisasi.',
  sources: [{ kode: 'T', catatan: 'Nama lain menunjuk unit yang tidak dibentuk.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [contoh('«Bidang Penyiapan Sidang dan Acara»'), contoh('«Bidang Penyiapan Rapt dan Acara»')],
    valid: [contoh('Bidang Penyiapan Rapat dan Acara'), contoh('Bidang Penyiapan'), contoh('Bidang Perhubungan Darat dan Laut')],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan || !fakta(daftarUnit).length) return
      const daftar = fakta(unitMenurutPasal).flat()
      const dirinci = new Set(daftar.map(unit => kataUnit(unit).join(' ')))
      const kali = new Map<string, number>()
      for (const { kata } of fakta(daftarNama)) kali.set(kata.join(' '), (kali.get(kata.join(' ')) ?? 0) + 1)
      for (const nama of fakta(daftarNama)) {
        const bentuk = nama.kata.join(' ')
        if (dirinci.has(bentuk)) continue
        const unit = daftar.find(satu => menyimpang(nama.kata, kataUnit(satu)))
        if (!unit || (kali.get(bentuk) ?? 0) > (kali.get(kataUnit(unit).join(' ')) ?? 0)) continue
        report(
          nama,
          `“${nama.teks.isi.slice(nama.start, nama.end)}” tidak ada dalam susunan organisasi; yang dirinci di sana “${unit.nama}”. Samakan namanya.`,
          { related: [{ teks: unit.teks, message: 'Unit itu dirinci di sini.' }] },
        )
      }
    },
  }),
})
