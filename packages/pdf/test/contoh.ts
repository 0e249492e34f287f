import { readFileSync } from 'node:fs'
import type { BaganTerurai, BlokBagan, JenisCetak, Naskah } from '@perkada/core'
import { parseBagan, resolveBagan, telusuri } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import { bacaPdf } from '../src/baca-ulang/baca-pdf.ts'
import { bandingkanTeks, type Selisih } from '../src/baca-ulang/bandingkan.ts'
import { siapkanCetak } from '../src/cetak.ts'
import type { Lambang } from '../src/kop/lambang.ts'
import { bukaHuruf, type OpsiCetak } from '../src/mesin/mesin.ts'
import { skemaTataLetak } from '../src/tata-letak/tata-letak.ts'

const baca = (wajah: string) => new Uint8Array(readFileSync(new URL(`../fonts/texgyrebonum-${wajah}.otf`, import.meta.url)))

/** The shipped font. */
export const huruf = bukaHuruf({
  nama: 'TeX Gyre Bonum',
  normal: baca('regular'),
  tebal: baca('bold'),
  miring: baca('italic'),
  tebalMiring: baca('bolditalic'),
})

/** Front matter of a complete identity in the region that does not exist. */
export const identitasLengkap = `jenis: Peraturan Wali Kota
daerah: Kota Contoh
provinsi: Sumatera Barat
nomor: 7
tahun: 2026
judul: Koordinasi Kerja
ditetapkan: { tempat: Contoh, tanggal: 2026-03-02, nama: Nama Wali Kota }
diundangkan: { tempat: Contoh, tanggal: 2026-03-03, nama: Nama Sekretaris }
berita_daerah: { tahun: 2026, nomor: 7 }
salinan: { jabatan: Kepala Bagian Hukum, nama: Nama Kepala Bagian, pangkat: Pembina, nip: '1' }`

/** The opening of a draft that shows other things. */
export const pembukaanUji = `## Menimbang

a. bahwa koordinasi perlu ditata;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Wali Kota tentang Koordinasi Kerja;

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
`

/** A draft with this front matter and body. */
export const draf = (depan: string, isi: string): string => `---\n${depan}\n---\n\n${isi}`

export interface Cetakan {
  readonly naskah: Naskah
  readonly bytes: Uint8Array
  readonly teks: string
  readonly daftarHalaman: readonly string[]
  readonly daftarPerabot: readonly string[]
  readonly selisih: readonly Selisih[]
}

/** Prints a draft and reads it back; every chart block takes `bagan`. */
export async function cetakUji(
  sumber: string,
  jenisCetak: JenisCetak = 'rancangan',
  setelan: object = {},
  bagan?: object,
  lampiranHilang: readonly string[] = [],
  lambang?: Lambang,
  opsi: OpsiCetak = {},
): Promise<Cetakan> {
  const { naskah } = parseNaskah(sumber)
  const daftarBagan = new Map<BlokBagan, BaganTerurai>()
  telusuri(naskah, {
    bagan(blok) {
      const terbaca = parseBagan(bagan)
      if ('bagan' in terbaca) daftarBagan.set(blok, resolveBagan(terbaca.bagan, naskah).bagan)
    },
  })
  const siap = siapkanCetak({ naskah, jenisCetak, tataLetak: skemaTataLetak.parse(setelan), huruf, daftarBagan, lampiranHilang, lambang })
  const bytes = await siap.print(new Date('2026-03-02T00:00:00Z'), opsi)
  const { daftarHalaman, daftarPerabot } = await bacaPdf(bytes)
  return { naskah, bytes, teks: siap.teks, daftarHalaman, daftarPerabot, selisih: bandingkanTeks(siap.teks, daftarHalaman) }
}
