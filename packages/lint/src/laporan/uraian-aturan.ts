import { kapitalAwal } from '@perkada/core'
import { isiPedoman } from '../data/isi-pedoman.ts'
import { daftarPedoman } from '../data/pedoman.ts'
import type { Rule } from '../rule.ts'
import { daftarPilihan } from '../setelan/pilihan.ts'
import { sebutDaftarSumber } from './sebut-sumber.ts'

/** A rule told to a person: what it watches, why, how wrong and right look, how it is silenced. */
export interface UraianAturan {
  readonly id: string
  readonly apa: string
  readonly sifat: readonly string[]
  readonly dasar: readonly string[]
  /** What the guidelines ask that it checks, in our own words, each with its butir. */
  readonly isi: readonly string[]
  /** The faulty place with « » around what is reported. */
  readonly salah: readonly string[]
  readonly benar: readonly string[]
  readonly abaikan: string
  /** Its options, each with what it is for and its default. */
  readonly pilihan: readonly string[]
}

const TETANGGA = 2
const TERBANYAK = 10

/** Some lines of a text with what is left out shown as "…". */
function petik(baris: readonly string[], dari: number, sampai: number): string[] {
  const awal = Math.max(0, dari)
  const akhir = Math.min(baris.length, sampai)
  const isi = baris.slice(awal, akhir)
  const singkat = isi.length > TERBANYAK ? [...isi.slice(0, TERBANYAK / 2), '…', ...isi.slice(-TERBANYAK / 2)] : isi
  return [...(awal > 0 ? ['…'] : []), ...singkat, ...(akhir < baris.length ? ['…'] : [])]
}

const barisIsi = (naskah: string): string[] => naskah.split('\n').filter(baris => baris.trim())

/** The lines around what is marked. */
function petikTanda(naskah: string): string[] {
  const baris = barisIsi(naskah)
  const dari = baris.findIndex(isi => isi.includes('«'))
  const sampai = baris.findIndex((isi, index) => index >= dari && isi.includes('»'))
  return petik(baris, dari - TETANGGA, Math.max(dari, sampai) + TETANGGA)
}

/** The lines of `naskah` that differ from `lain`, with their neighbours. */
function petikBeda(naskah: string, lain: string): string[] {
  const baris = barisIsi(naskah)
  const banding = barisIsi(lain)
  let awal = 0
  while (awal < baris.length && baris[awal] === banding[awal]) awal++
  let akhir = 0
  while (akhir < baris.length - awal && akhir < banding.length - awal && baris.at(-1 - akhir) === banding.at(-1 - akhir)) akhir++
  return petik(baris, awal - TETANGGA, baris.length - akhir + TETANGGA)
}

function sifat({ severity, since, fix }: Rule): string[] {
  return [
    `paling berat ${severity}`,
    ...(since ? [`berlaku bagi naskah tahun ${since} dan sesudahnya`] : []),
    fix === 'safe'
      ? 'sebagian temuannya diperbaiki dengan --fix'
      : fix === 'unsafe'
        ? 'sebagian temuannya diperbaiki dengan --fix --unsafe'
        : 'diperbaiki oleh perancang',
  ]
}

/** The butir of a row of the guidelines in words: "23,T" stands in butir 23, "contoh 92-95" in examples, "T" in none. */
function sebutButir(butir: string): string {
  const daftar = butir
    .replace(/\([^()]{0,40}\)/g, '')
    .split(/[,;]/)
    .map(satu => satu.trim())
    .filter(satu => /^(?:contoh )?\d/.test(satu))
  return daftar
    .map((satu, ke) => `${satu.includes('contoh') ? 'contoh butir ' : ke ? '' : 'butir '}${satu.replace(/ ?contoh ?/, '')}`)
    .join(', ')
}

/** What the rows say that the examples of a rule name. */
function isiAturan({ examples }: Rule): string[] {
  const isi = isiPedoman()
  const baris = new Set(examples().invalid.flatMap(contoh => (typeof contoh === 'string' ? [] : contoh.pedoman)))
  return daftarPedoman()
    .filter(({ id }) => baris.has(id))
    .flatMap(({ id, butir }) => {
      const kata = isi[id]
      const tempat = sebutButir(butir)
      return kata ? [tempat ? `${tempat}: ${kata}` : kapitalAwal(kata)] : []
    })
}

/** Tells a rule from its own data: summary, sources and the first example, cut to the lines that matter. */
export function uraikanAturan(rule: Rule): UraianAturan {
  const [contoh] = rule.examples().invalid
  const salah = typeof contoh === 'string' ? contoh : contoh.salah
  const benar = typeof contoh === 'string' ? rule.examples().valid[0] : contoh.benar
  return {
    id: rule.id,
    apa: rule.summary,
    sifat: sifat(rule),
    dasar: sebutDaftarSumber(rule.sources),
    isi: isiAturan(rule),
    salah: petikTanda(salah),
    benar: petikBeda(benar, salah.replace(/[«»]/g, '')),
    abaikan: `<!-- perkada-abaikan ${rule.id}: alasan -->`,
    pilihan: daftarPilihan(rule).map(({ nama, uraian, bawaan }) => `\`${nama}\` (bawaan: \`${JSON.stringify(bawaan)}\`): ${uraian}`),
  }
}
