import type { Teks } from '@perkada/core'
import { akhirTeks, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

/** "PT.", "TBK.": the full stop of an abbreviation belongs to it. */
const singkatan = /(?:^|[^A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{1,3}\.$/u
/** The office that enacts ran into the title: its comma is right there. */
const jabatan = /\b(?:WALI ?KOTA|BUPATI|GUBERNUR|PRESIDEN|MENTERI)\b[^,]{0,60},$/

function periksa(teks: Teks | undefined, report: Context['report'], denganJabatan = false): void {
  if (!teks) return
  const awal = /^[:;.,] ?/.exec(teks.isi)
  if (awal) {
    const letak = { teks, start: 0, end: awal[0].length }
    report(
      { ...letak, end: 1 },
      `Judul tidak memakai tanda baca (butir 4 Lampiran II UU 12/2011): hapus “${teks.isi.charAt(0)}” sesudah TENTANG.`,
      {
        perbaikan: [{ letak, isi: '' }],
      },
    )
  }
  const { start, end, tanda } = akhirTeks(teks)
  const isi = teks.isi.trimEnd()
  if (!/[.,;:]/.test(tanda) || /[.…]{2}$|…$/.test(isi) || singkatan.test(isi) || (denganJabatan && jabatan.test(isi))) return
  report({ teks, start, end }, `Judul tidak diakhiri tanda baca (butir 4 Lampiran II UU 12/2011): hapus “${tanda}” di akhir baris ini.`, {
    perbaikan: [{ letak: { teks, start, end }, isi: '' }],
  })
}

/** A mark at the end of a line of the title. */
export const judulBentukTandaBaca = defineRule({
  id: 'judul-bentuk-tanda-baca',
  summary: 'Judul tidak diakhiri tanda baca.',
  sources: [{ kode: 'A22', butir: '4' }],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-06'], salah: contohPembukaan({ judul: 'TATA KERJA«.»' }), benar: contohPembukaan() },
      contohPembukaan({ kepala: 'PERATURAN BUPATI CONTOH«,»\nNOMOR 1 TAHUN 2024' }),
      contohPembukaan({ judul: 'TATA KERJA' }).replace('TENTANG\n', 'TENTANG«:»\n'),
    ],
    valid: [contohPembukaan({ judul: 'PENYERTAAN MODAL PADA BANK CONTOH TBK.' })],
  }),
  create: ({ derau, tahun, report }) => ({
    selesai(naskah) {
      const { kepala, pembukaan } = naskah
      if (derau || tahun < TAHUN_RUMUSAN) return
      for (const teks of [kepala.jenis, kepala.nomor]) periksa(teks, report)
      if (kepala.judul) periksa(judulNaskah(naskah), report, pembukaan.jabatan === undefined)
    },
  }),
})
