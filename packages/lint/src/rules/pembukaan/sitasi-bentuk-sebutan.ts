import type { Severity } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum, type LetakSitasi } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const { uuPemda, uuAsn } = dasarContoh
const contoh = (isi: string) => contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, isi, uuAsn) })
const benar = contoh(uuPemda)

interface Salah {
  readonly start: number
  readonly end: number
  readonly isi: string
  readonly pesan: string
  readonly severity: Severity
  /** What is taken away or replaced, where it is more than what is shown. */
  readonly awal?: number
}

/** Kinds that the Republic enacts itself: the words after the kind are no name of a body. */
const milikNegara = new Set(['uu', 'uu-drt', 'perppu', 'pp', 'perpres', 'keppres'])
const kecil = /(?:^|[ -])([a-zß-ÿ])/u

function daftarSalah({ sitasi, teks }: LetakSitasi): Salah[] {
  const hasil: Salah[] = []
  const { sebutan, jenis, daerah } = sitasi
  const tentang = sitasi.judul && /\b(T(?:entang|ENTANG)) $/.exec(teks.isi.slice(0, sitasi.judul.start))
  const negara = milikNegara.has(jenis.id) && daerah && /^republik indonesia$/i.test(daerah.nilai) ? daerah : undefined
  const kata = teks.isi.slice(sebutan.start, negara?.start ?? daerah?.start ?? sebutan.end).trimEnd()
  if (kecil.test(kata) && !/^undang\s?-\s/i.test(kata))
    hasil.push({
      start: sebutan.start,
      end: sebutan.start + kata.length,
      isi: kata.replace(/(^|[ -])([a-zß-ÿ])/gu, (_, sela: string, huruf: string) => sela + huruf.toUpperCase()),
      pesan: 'Tiap kata jenis peraturan diawali huruf kapital (butir 46 Lampiran II UU 12/2011)',
      severity: 'galat',
    })
  if (negara)
    hasil.push({
      start: negara.start,
      end: negara.end,
      awal: negara.start - 1,
      isi: '',
      pesan: 'Jenis peraturan dalam dasar hukum ditulis tanpa frasa Republik Indonesia (butir 45 Lampiran II UU 12/2011)',
      severity: 'galat',
    })
  if (tentang?.[1] === 'Tentang') {
    const start = tentang.index
    hasil.push({
      start,
      end: start + 7,
      isi: 'tentang',
      pesan: 'Kata “tentang” dalam dasar hukum ditulis dengan huruf kecil',
      severity: 'peringatan',
    })
  }
  return hasil
}

/** Capitals of the kind, "Republik Indonesia" behind it, and the capital of "Tentang". */
export const sitasiBentukSebutan = defineRule({
  id: 'sitasi-bentuk-sebutan',
  summary: 'Jenis peraturan dalam dasar hukum diawali huruf kapital, tanpa Republik Indonesia, dan diikuti “tentang” dengan huruf kecil.',
  sources: [
    { kode: 'A', butir: '45' },
    { kode: 'A', butir: '46' },
    { kode: 'P', catatan: 'Kata tentang ditulis dengan huruf kecil.' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: {
    invalid: [
      { pedoman: ['DSH-15'], salah: contoh(uuPemda.replace('Undang-Undang Nomor', 'Undang-Undang «Republik Indonesia» Nomor')), benar },
      { pedoman: ['DSH-16'], salah: contoh(uuPemda.replace('Undang-Undang', '«Undang-undang»')), benar },
      { pedoman: ['DSH-17'], salah: contoh(uuPemda.replace('tentang', '«Tentang»')), benar },
    ],
    valid: [benar],
  },
  create: ({ derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN) return
      for (const letak of fakta(dasarHukum))
        for (const { start, end, isi, pesan, severity, awal } of daftarSalah(letak)) {
          const { teks } = letak
          report({ teks, start, end }, `${pesan}: ${isi ? `tulis “${isi}”` : 'hapus'}.`, {
            severity,
            perbaikan: [{ letak: { teks, start: awal ?? start, end }, isi }],
          })
        }
    },
  }),
})
