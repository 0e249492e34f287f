import { bacaRomawi, type Naskah, type Teks, telusuri } from '@perkada/core'
import { daftarLampiranTertukar } from '../../fakta/lampiran-tertukar.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const KEPALA = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN RAPAT\n\n1. Bupati\n2. Camat'
const contoh = (isi: string, lampiran: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}`, lampiran: `${lampiran}\n${KEPALA}` })
const BENAR = 'Bagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.'

/** Every text of the regulation that may name an annex: all but the annexes themselves and the explanation. */
function daftarSebutan(naskah: Naskah): Teks[] {
  const hasil: Teks[] = []
  telusuri(naskah, {
    teks(teks, { ruas }, peran) {
      if (ruas !== 'lampiran' && ruas !== 'penjelasan' && peran !== 'bagan' && /lampir/i.test(teks.isi)) hasil.push(teks)
    },
  })
  return hasil
}

const polaNomor =
  /lampiran[ -]+([IVXL]{1,6}|\d{1,2})\b(?:(?: huruf [A-Za-zÀ-ɏ]| angka \d{1,2})?(?: sampai dengan| s\/d| s\.d\.?| -) (?:lampiran )?([IVXL]{1,6}|\d{1,2})\b)?/gi
const nilai = (nomor: string) => bacaRomawi(nomor.toUpperCase()) ?? Number(nomor)

/** The numbers that the text names, ranges filled; NaN where it speaks of "Lampiran" without a number. */
function nomorDisebut(daftar: readonly Teks[]): Set<number> {
  const hasil = new Set<number>()
  for (const { isi } of daftar) {
    if (/lampiran(?![ -]+(?:[IVXL]{1,6}|\d{1,2})\b)|terlampir|dilampirkan/i.test(isi)) hasil.add(Number.NaN)
    for (const [, dari = '', sampai] of isi.matchAll(polaNomor)) {
      const [awal, akhir] = [nilai(dari), sampai ? nilai(sampai) : nilai(dari)]
      for (let i = awal; i <= Math.min(akhir, awal + 60); i++) hasil.add(i)
    }
    for (const [, lanjut = ''] of isi.matchAll(/(?:,|dan|serta) (?:Lampiran )?([IVXL]{1,6})\b/g)) hasil.add(nilai(lanjut))
  }
  return hasil
}

/** An annex that the body never names. */
export const lampiranYatim = defineRule({
  id: 'lampiran-yatim',
  summary: 'Setiap lampiran disebut di dalam batang tubuh.',
  sources: [
    { kode: 'T', catatan: 'Lampiran tanpa acuan tidak mengikat apa pun.' },
    { kode: 'A', butir: '192' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['LMP-02'], salah: contoh('Rapat diadakan setiap bulan.', '«LAMPIRAN»'), benar: contoh(BENAR, 'LAMPIRAN') }],
    valid: [contoh(BENAR, 'LAMPIRAN')],
  }),
  create: ({ naskah, fakta, report, derau }) => ({
    selesai({ daftarLampiran, sifat, batangTubuh }) {
      if (derau || sifat.cuplikan || !daftarLampiran.length || !batangTubuh.length) return
      const disebut = nomorDisebut(daftarSebutan(naskah))
      const ada = new Set(daftarLampiran.map(({ nomor }) => nomor?.urutan))
      // A reference to an annex that is not there is the same slip, and `lampiran-tidak-ada` tells it.
      if ([...disebut].some(urutan => !Number.isNaN(urutan) && !ada.has(urutan))) return
      // One that a reference means and misses by its number is told there, by `lampiran-tertukar`.
      const dimaksud = new Set(sifat.perubahan ? [] : fakta(daftarLampiranTertukar).map(satu => satu.dimaksud))
      for (const lampiran of daftarLampiran) {
        const { nomor, kepala } = lampiran
        const urutan = nomor?.urutan
        if (dimaksud.has(lampiran)) continue
        if ((nomor && urutan === undefined) || (urutan !== undefined && disebut.has(urutan)) || disebut.has(Number.NaN)) continue
        const teks = kepala[0]
        if (!teks || (nomor === undefined && disebut.size > 0)) continue
        const nama = `Lampiran ${nomor?.nilai ?? ''}`.trim()
        report(
          { teks, end: Math.min(teks.isi.length, 40) },
          `${nama} tidak disebut di dalam batang tubuh. Nyatakan “tercantum dalam ${nama} yang merupakan bagian tidak terpisahkan dari … ini” pada ketentuan yang bersangkutan (butir 192 Lampiran II UU 12/2011), atau hapus lampiran ini.`,
        )
      }
    },
  }),
})
