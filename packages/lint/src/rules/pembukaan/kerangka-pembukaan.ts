import type { Naskah, Teks } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

interface Salah {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly apa: string
}

/** A label of an earlier part at the beginning of a paragraph of a later one. */
function labelTersesat({ pembukaan }: Naskah): Salah[] {
  const { mengingat, memperhatikan } = pembukaan
  return [mengingat, memperhatikan].flatMap(bagian =>
    (bagian?.isi ?? []).flatMap(blok => {
      const teks = blok.tipe === 'alinea' ? blok.teks : blok.tipe === 'rincian' ? blok.penutup?.teks : undefined
      const cocok = teks && /^Menimbang(?= ?:)/i.exec(teks.isi)
      return teks && cocok ? [{ teks, start: 0, end: cocok[0].length, apa: 'Menimbang berdiri sesudah Mengingat' }] : []
    }),
  )
}

const jabatanDiJudul = /(?:^|[ ,])((?:WALI ?KOTA|BUPATI|GUBERNUR) [^,]{2,40},)$/d

/** The office stands before DENGAN RAHMAT …, and so at the end of the title. */
function jabatanTersesat({ kepala, pembukaan }: Naskah): Salah[] {
  const teks = kepala.judul
  const letak = teks && pembukaan.frasa && !pembukaan.jabatan ? jabatanDiJudul.exec(teks.isi)?.indices?.[1] : undefined
  return teks && letak ? [{ teks, start: letak[0], end: letak[1], apa: 'jabatan pembentuk berdiri sebelum frasa DENGAN RAHMAT …' }] : []
}

/** The parts of the opening in another order. */
export const kerangkaPembukaan = defineRule({
  id: 'kerangka-pembukaan',
  summary: 'Pembukaan berurutan: frasa, jabatan pembentuk, Menimbang, Mengingat, diktum.',
  sources: [{ kode: 'A', butir: '14' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBK-01'],
        salah: contohPembukaan({ frasa: '«BUPATI CONTOH,»', jabatan: 'DENGAN RAHMAT TUHAN YANG MAHA ESA' }),
        benar: contohPembukaan(),
      },
      contohPembukaan()
        .replace('Menimbang : a. bahwa tata kerja perlu ditata;', '')
        .replace('MEMUTUSKAN:', '«Menimbang» : bahwa tata kerja perlu ditata;\n\nMEMUTUSKAN:')
        .replace(/\nb\. bahwa[^\n]*\n/, ''),
    ],
    valid: [contohPembukaan()],
  }),
  create: ({ derau, report }) => ({
    selesai(naskah) {
      if (derau || naskah.sifat.cuplikan) return
      for (const { apa, ...letak } of [...jabatanTersesat(naskah), ...labelTersesat(naskah)])
        report(
          letak,
          `Urutan pembukaan terbalik: ${apa}. Pembukaan berurutan: frasa, jabatan pembentuk, Menimbang, Mengingat, diktum (butir 14 Lampiran II UU 12/2011). Pindahkan ke tempatnya.`,
        )
    },
  }),
})
