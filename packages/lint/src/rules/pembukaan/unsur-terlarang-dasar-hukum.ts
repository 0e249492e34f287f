import { cariJenis, namaDaerah, type Severity, type Teks } from '@perkada/core'
import { type DasarPertama, daftarDasar, daftarDasarPertama } from '../../fakta/butir-pembukaan.ts'
import { isNamaDaerah } from '../../fakta/nama-peraturan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const contoh = (...isi: string[]) => contohPembukaan({ mengingat: daftarContoh(dasarContoh.uuPemda, ...isi) })
const benar = contoh(dasarContoh.perda(3, 2020))
const DASAR = '(butir 41 Lampiran II UU 12/2011). Hapus dari Mengingat.'

/** Decisions of a general kind made before UU 12/2011 count as regulations (its Pasal 100). */
const TAHUN_KEPUTUSAN = 2012
const surat = /^(?:Surat(?: Edaran)?|Radiogram|Nota|Petunjuk)\b/
/** Decisions and instructions of a region whose number the grammar of citations does not read: "Nomor 188.45/9/KEP/2020". */
const putusanDaerah =
  /^(?:Keputusan|Instruksi) (?:Bupati|Wali ?[Kk]ota|Gubernur|Sekretaris Daerah|Kepala (?:Dinas|Badan)|Camat)\b(?![^;]{0,200}\b(?:19\d\d|200\d|201[01])\b)/

function salahJenis({ sitasi }: DasarPertama): string | undefined {
  const tahun = Number(sitasi.tahun?.nilai)
  const sebutan = sitasi.sebutan.nilai
  if (sitasi.jenis.desa) return 'Peraturan Desa lebih rendah daripada peraturan ini'
  if (/^Instruksi/i.test(sebutan)) return 'Instruksi bukan peraturan perundang-undangan'
  return /^Keputusan/i.test(sebutan) && tahun >= TAHUN_KEPUTUSAN ? `Keputusan tahun ${tahun} bukan peraturan perundang-undangan` : undefined
}

/** A regulation of the same kind that another region has enacted. */
function daerahLain({ sitasi }: DasarPertama, { identitas }: Context): string | undefined {
  const jenis = cariJenis(identitas.jenis)
  const daerah = sitasi.daerah?.nilai
  if (!jenis?.perkada || sitasi.jenis !== jenis || !daerah || !identitas.daerah || isNamaDaerah(daerah, identitas.daerah)) return undefined
  const [a, b] = [namaDaerah(daerah), namaDaerah(identitas.daerah)].map(nama => nama.toLowerCase()) as [string, string]
  return a.includes(b) || b.includes(a) ? undefined : `${sitasi.sebutan.nilai} adalah peraturan daerah lain yang setingkat`
}

/** Legal bases that are no regulation, or none that binds the one that enacts. */
export const unsurTerlarangDasarHukum = defineRule({
  id: 'unsur-terlarang-dasar-hukum',
  summary: 'Dasar hukum hanya peraturan perundang-undangan yang setingkat atau lebih tinggi.',
  sources: [{ kode: 'A', butir: '41' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['DSH-07'], salah: contoh('«Keputusan Bupati Contoh Nomor 188/5 Tahun 2021 tentang Tim Kerja»'), benar },
      { pedoman: ['DSH-07'], salah: contoh('«Surat Edaran» Menteri Dalam Negeri Nomor 5 Tahun 2020 tentang Rapat'), benar },
      contoh('«Keputusan Bupati» Contoh Nomor 188.45/9/KEP/2020 tentang Tim Kerja'),
      contoh('«Instruksi Bupati» Contoh Nomor 2 Tahun 2021 tentang Rapat'),
      contoh('«Peraturan Bupati Teladan Nomor 5 Tahun 2021 tentang Rapat»'),
    ],
    valid: [benar, contoh('Keputusan Menteri Dalam Negeri Nomor 130 Tahun 2003 tentang Organisasi')],
  }),
  create: context => ({
    selesai({ sifat }) {
      const { derau, fakta, report } = context
      const jenis = cariJenis(context.identitas.jenis)
      if (derau || sifat.cuplikan || !jenis?.gazet || !jenis.berdaerah) return
      const lapor = (letak: Parameters<Context['report']>[0], pesan: string, severity: Severity = 'galat') =>
        report(letak, `${pesan}; dasar hukum hanya peraturan perundang-undangan yang setingkat atau lebih tinggi ${DASAR}`, { severity })
      const sudah = new Set<Teks>()
      for (const dasar of fakta(daftarDasarPertama)) {
        const { sitasi, teks } = dasar
        const letak = { teks, start: sitasi.start, end: sitasi.judul?.end ?? sitasi.end }
        const salah = dasar.awalan.trim() === '' && jenis.peringkat < 12 ? salahJenis(dasar) : undefined
        const lain = salah ? undefined : daerahLain(dasar, context)
        if (salah) sudah.add(teks)
        if (salah) lapor(letak, salah, /^(?:Keputusan|Instruksi) (?:Presiden|Menteri)/i.test(sitasi.sebutan.nilai) ? 'peringatan' : 'galat')
        else if (lain) lapor(letak, lain, 'peringatan')
      }
      for (const { daftarTeks } of fakta(daftarDasar)) {
        const teks = daftarTeks[0]
        const cocok = surat.exec(teks.isi)
        const putusan = sudah.has(teks) || !/^[KI]/.test(teks.isi) ? null : putusanDaerah.exec(teks.isi)
        if (putusan) lapor({ teks, start: 0, end: putusan[0].length }, `${putusan[0]} bukan peraturan perundang-undangan`)
        if (cocok) lapor({ teks, start: 0, end: cocok[0].length }, `${cocok[0]} bukan peraturan perundang-undangan`)
      }
    },
  }),
})
