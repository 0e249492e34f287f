import { cariJenis, type Identitas, type Naskah, namaDaerah, nearMiss, type Teks } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { kepalaPenjelasan } from '../../fakta/nama-peraturan.ts'
import type { Context } from '../../rule.ts'

/** The regions of 1974 to 1999: "Gubernur Kepala Daerah Tingkat I Contoh" of the "Propinsi Daerah Tingkat I Contoh". */
const daerahTingkat = /^(?:(?:prop|prov)insi |kabupaten |kotamadya )?(?:kepala )?daerah tingkat i{1,2} /

const kataDaerah = (rendah: string): string[] => (rendah.includes(' tingkat ') ? rendah.replace(daerahTingkat, '') : rendah).split(/\s+/)

/** Two names of a region: all words where they have as many, the last one where one is shortened ("DKI Jakarta"). */
function samaDaerah(a: string, b: string): boolean {
  const [x, y] = [a, b].map(nama => kataDaerah(nama.toLowerCase())) as [string[], string[]]
  return x.join() === y.join() || hurufSaja(a).includes(hurufSaja(b)) || (x.length !== y.length && x.at(-1) === y.at(-1))
}

const kepalaDaerah = /^(?:P[a-z]{1,2}\.? ?)?(?:WALI ?KOTA|BUPATI|GUBERNUR) /i
const wilayah =
  /(?:SEKRETARIS|BERITA|LEMBARAN|Berita|Lembaran) (?:DAERAH |Daerah )?(?:KOTA|KABUPATEN|PROVINSI|PROPINSI|Kota|Kabupaten|Provinsi|Propinsi) /

/** The name that the line goes on with, where it ends as a name does. */
const namaDiAwal = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]*)*?(?= (?:TAHUN|NOMOR|SERI|TENTANG|Tahun|Nomor|Seri)\b|[,.;]|$)/

/** The name of the region where the opening and the closing print it. */
export function daftarDaerahTertulis({ pembukaan, penutup }: Naskah): { teks: Teks; start: number; end: number; nama: string }[] {
  const daftar: readonly (readonly [Teks | undefined, RegExp])[] = [
    [pembukaan.jabatan, kepalaDaerah],
    [penutup.perintah, wilayah],
    [penutup.ditetapkan?.jabatan, kepalaDaerah],
    [penutup.diundangkan?.jabatan, wilayah],
    [penutup.gazet, wilayah],
  ]
  return daftar.flatMap(([teks, awal]) => {
    const cocok = teks && awal.exec(teks.isi)
    if (!cocok) return []
    const start = cocok.index + cocok[0].length
    const nama = namaDiAwal.exec(teks.isi.slice(start))?.[0]
    return nama ? [{ teks, start, end: start + nama.length, nama }] : []
  })
}

const kepalaLampiran = /^(?:(?:LAMPIRAN [IVX]+ )?PERATURAN )(?:WALI ?KOTA|BUPATI|GUBERNUR) /
/** The name of the region in the headings of the annexes and of the explanation. */
function daftarDiKepala(naskah: Naskah): { teks: Teks; start: number; end: number; nama: string }[] {
  const penjelasan = kepalaPenjelasan(naskah)
  const awal = penjelasan ? penjelasan.isi.search(/\bPERATURAN (?:WALI ?KOTA|BUPATI|GUBERNUR) /) : -1
  const daftar = naskah.daftarLampiran.flatMap(({ kepala }) => kepala.map(teks => ({ teks, awal: 0 })))
  return [...daftar, ...(penjelasan && awal >= 0 ? [{ teks: penjelasan, awal }] : [])].flatMap(({ teks, awal }) => {
    const cocok = kepalaLampiran.exec(teks.isi.slice(awal))
    if (!cocok) return []
    const start = awal + cocok[0].length
    const nama = namaDiAwal.exec(teks.isi.slice(start))?.[0]
    return nama ? [{ teks, start, end: start + nama.length, nama }] : []
  })
}

const kataJabatan = /\b(WALI ?KOTA|BUPATI|GUBERNUR)\b/i
const jabatanBaku = (isi: string): string | undefined => kataJabatan.exec(isi)?.[1]?.toUpperCase().replace('WALIKOTA', 'WALI KOTA')

/** The head of the region has another office where the opening, the closing or an annex names it than in the title: "WALI KOTA" for "BUPATI". */
export function bandingJabatan({ kepala, pembukaan, penutup, daftarLampiran }: Naskah, report: Context['report']): void {
  const asal = kepala.jenis
  const seharusnya = asal && jabatanBaku(asal.isi)
  if (!asal || !seharusnya) return
  const daftar = [pembukaan.jabatan, penutup.ditetapkan?.jabatan, ...daftarLampiran.map(satu => satu.penutup?.jabatan)]
  for (const teks of daftar) {
    const cocok = teks && kepalaDaerah.exec(teks.isi)
    const kata = cocok && jabatanBaku(cocok[0])
    if (!cocok || !kata || kata === seharusnya) continue
    const end = cocok[0].trimEnd().length
    report(
      { teks, start: end - (kataJabatan.exec(cocok[0])?.[0].length ?? 0), end },
      `Jabatan di sini tertulis “${kata}”, sedangkan menurut judul “${seharusnya}” (butir 16 dan butir 166 Lampiran II UU 12/2011). Samakan keduanya.`,
      { related: [{ teks: asal, message: 'Jabatan menurut judul ada di sini.' }] },
    )
  }
}

/** The offices, the order to promulgate and the gazette name another region than the title; a name that is near may be misspelt, which is another fault. */
export function bandingDaerah(naskah: Naskah, identitas: Identitas, report: Context['report']): void {
  const jenis = cariJenis(identitas.jenis)
  const daerah = identitas.daerah && namaDaerah(identitas.daerah)
  if (!daerah || !jenis?.berdaerah || jenis.desa) return
  for (const { nama, ...letak } of [...daftarDaerahTertulis(naskah), ...daftarDiKepala(naskah)]) {
    if (samaDaerah(nama, daerah) || nearMiss(nama, [daerah])) continue
    report(
      letak,
      `Daerah di sini tertulis “${nama}”, sedangkan menurut judul “${daerah}” (butir 2 dan butir 16 Lampiran II UU 12/2011). Samakan keduanya.`,
    )
  }
}
