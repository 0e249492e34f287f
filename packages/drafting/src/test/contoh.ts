import { bacaIsian, bacaTemplat, draft, type HasilDraft } from '../index.ts'

const definisi = `judul: Uji
ringkasan: Templat untuk uji.
isian:
  unit: { tipe: daftar-teks, keterangan: Unit. }
  batas: { tipe: bilangan, keterangan: Batas., terbuka: true }
`

const isianDasar = `jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Uji
`

/** Drafts a small template with the common isian of the tests. */
export function susunUji(templat: string, isian = '', partials: Readonly<Record<string, string>> = {}): HasilDraft {
  const terbaca = bacaTemplat(definisi)
  if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca))
  const hasil = bacaIsian(isianDasar + isian, terbaca.nilai)
  if (!('nilai' in hasil)) throw new Error(JSON.stringify(hasil))
  return draft({ definisi: terbaca.nilai, isian: hasil.nilai, templat, partials })
}

/** The body of a draft, or its faults. */
export function tubuhUji(templat: string, isian = '', partials: Readonly<Record<string, string>> = {}): string {
  const { markdown, daftarMasalah } = susunUji(templat, isian, partials)
  return markdown?.slice(markdown.indexOf('---\n\n') + 5) ?? daftarMasalah.map(satu => `${satu.baris ?? '-'}: ${satu.pesan}`).join('\n')
}
