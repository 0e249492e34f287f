import { cariJenis, type Identitas, type Naskah, namaDaerah } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { isNamaWilayah } from '../../nama-wilayah.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, type Daerah, defineRule, type Letak } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n${isi}` })

const namaDiri =
  /^(?:Pemerintah |Daerah )?(?:Kabupaten|Kota|Provinsi|Daerah|Bupati|Wali ?[Kk]ota|Gubernur)(?: (?:yang )?selanjutnya disebut [A-Za-zÀ-ɏ ]{3,40})?$/u
const artiDiri = /^(?:Pemerintah )?(?:Daerah )?(Kabupaten|Kota|Provinsi|Bupati|Wali ?[Kk]ota|Gubernur) ([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,40})\.?$/u
/** Offices of the region itself, whose definition ends with its name. */
const kantorDiri =
  /^(?:Sekretari(?:s|at) Daerah|Dewan Perwakilan Rakyat Daerah|Wakil (?:Bupati|Wali Kota)|(?:Kepala )?(?:Dinas|Badan)|Inspektorat)\b/
const artiKantor = /^[A-Z][A-Za-z ]{3,80}? (Kabupaten|Kota) ([A-Z][A-Za-z ]{2,40})\.?$/

/** The definitions by which every regulation of a region names its own: what kind it is said to be, and its name. */
function bacaDiri(isi: string): readonly string[] {
  const at = isi.indexOf(' adalah ')
  if (at <= 0) return []
  const [nama, arti] = [isi.slice(0, at), isi.slice(at + ' adalah '.length)]
  const pola = namaDiri.test(nama) ? artiDiri : kantorDiri.test(nama) ? artiKantor : undefined
  return pola?.exec(arti)?.slice(1) ?? []
}

/** Another real region than the regulation's own; a misspelt name is nama-salah-eja's. */
function daerahLain(nama: string, { daerah, provinsi }: Identitas): boolean {
  const milik = [daerah, provinsi].flatMap(satu => (satu ? namaDaerah(satu).toLowerCase().split(/\s+/) : []))
  const kata = nama.trim().toLowerCase().split(/\s+/)
  return milik.length > 0 && kata.length <= 4 && kata.every(satu => isNamaWilayah(satu)) && !kata.some(satu => milik.includes(satu))
}

/** The region or its head under the name of another kind: "Daerah adalah Kota Contoh" in a regulation of a kabupaten. */
function jenisLain(isi: string, jenisTertulis: string, nama: string, { jenis, daerah }: Identitas): string | undefined {
  const { wilayah, jabatan } = cariJenis(jenis) ?? {}
  if (!wilayah || !jabatan || namaDaerah(daerah ?? '').toLowerCase() !== nama.trim().toLowerCase()) return undefined
  const rapat = (kata: string): string => kata.toLowerCase().replace(' ', '')
  const diri = /^(?:(?:Pemerintah )?Daerah\b|(?:Pemerintah |Daerah )?(Kabupaten|Kota|Provinsi)\b)/.exec(isi)
  const seharusnya = diri && (!diri[1] || diri[1] === wilayah) ? wilayah : rapat(isi).startsWith(rapat(jabatan)) ? jabatan : undefined
  return seharusnya && ![wilayah, jabatan].some(satu => rapat(satu) === rapat(jenisTertulis)) ? seharusnya : undefined
}

const polaWilayah = /\b(?:BERITA|LEMBARAN|SEKRETARIS) DAERAH (KOTA|KABUPATEN|PROVINSI)\b/i

/** The closing calls the region a kota or a kabupaten, and it is the other. */
function bandingWilayah({ penutup }: Naskah, { jenis }: Identitas, report: Context['report']): void {
  const wilayah = cariJenis(jenis)?.wilayah
  if (!wilayah) return
  for (const teks of [penutup.perintah, penutup.diundangkan?.jabatan, penutup.gazet]) {
    const cocok = teks && polaWilayah.exec(teks.isi)
    const [utuh = '', tertulis = ''] = cocok ?? []
    if (!teks || !cocok || !tertulis || tertulis.toLowerCase() === wilayah.toLowerCase()) continue
    const end = cocok.index + utuh.length
    report(
      { teks, start: end - tertulis.length, end },
      `Di sini tertulis “${tertulis}”, sedangkan peraturan ini ditetapkan untuk ${wilayah}. Tulis jenis daerah yang sama.`,
    )
  }
}

/** The place that names the region whose regulation this is. */
function tempatNama({ kepala, pembukaan, peta }: Naskah, nama: string): Letak {
  for (const teks of [kepala.jenis, pembukaan.jabatan]) {
    const start = teks?.isi.toLowerCase().indexOf(nama.toLowerCase()) ?? -1
    if (teks && start >= 0) return { teks, start, end: start + nama.length }
  }
  return { span: peta?.['daerah'] }
}

/** The region of the text, where the house is that of another; a name that may be misspelt is nama-salah-eja's. */
function daerahAsing({ daerah: tertulis }: Identitas, { nama }: Daerah): string | undefined {
  if (!tertulis || !nama) return undefined
  const [ini, itu] = [namaDaerah(tertulis), namaDaerah(nama)]
  const kata = ini.toLowerCase().split(/\s+/)
  return ini.toLowerCase() !== itu.toLowerCase() && kata.every(satu => isNamaWilayah(satu) || isKataDikenal(satu)) ? ini : undefined
}

/** The name of another region was left over from the text that served as a model. */
export const identitasBerbedaDaerah = defineRule({
  id: 'identitas-berbeda-daerah',
  summary: 'Ketentuan umum menyebut daerah dan kepala daerah dari peraturan ini sendiri.',
  sources: [
    { kode: 'T', catatan: 'Peraturan kepala daerah mengikat daerahnya sendiri; nama daerah lain adalah sisa salin-tempel (butir 2).' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-34'],
        salah: contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati «Purbalingga».'),
        benar: contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.'),
      },
      contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Sekretaris Daerah adalah Sekretaris Daerah Kabupaten «Purbalingga».'),
      contoh('1. Daerah adalah «Kota» Contoh.\n\n2. Bupati adalah Bupati Contoh.'),
      contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah «Wali Kota» Contoh.'),
      naskahContoh({ gazet: 'BERITA DAERAH «KOTA» CONTOH TAHUN 2024 NOMOR 1' }),
    ],
    valid: [
      contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Provinsi adalah Provinsi Contoh.\n\n3. Gubernur adalah Gubernur Contoh.'),
      contoh('1. Daerah adalah Kabupaten Contoh.\n\n2. Daerah Mitra adalah Kabupaten Purbalingga.'),
    ],
  }),
  create: ({ identitas, daerah, derau, report }) => ({
    selesai(naskah) {
      if (!derau) bandingWilayah(naskah, identitas, report)
      const nama = daerahAsing(identitas, daerah)
      if (derau || !nama || !cariJenis(identitas.jenis)?.perkada) return
      report(
        tempatNama(naskah, nama),
        `Naskah ini menyebut dirinya peraturan ${identitas.daerah}, sedangkan data daerah biro ini menyebut ${daerah.nama}. Betulkan nama daerahnya, atau pakai data daerah yang benar.`,
      )
    },
    teks(teks, { ruas, kutipan, pasal }, peran) {
      if (derau || kutipan || !pasal || ruas !== 'batang-tubuh' || peran !== 'alinea' || teks.isi.length > 160) return
      const [jenis = '', nama] = bacaDiri(teks.isi)
      const { berdaerah, desa } = cariJenis(identitas.jenis) ?? {}
      if (!nama || !identitas.daerah || !berdaerah || desa) return
      const seharusnya = jenisLain(teks.isi, jenis, nama, identitas)
      if (seharusnya) {
        const awal = teks.isi.lastIndexOf(`${jenis} ${nama}`)
        report(
          { teks, start: awal, end: awal + jenis.length },
          `“${jenis}” bukan jenis daerah atau kepala daerah peraturan ini. Tulis “${seharusnya}”.`,
        )
        return
      }
      if (!daerahLain(nama, identitas)) return
      const start = teks.isi.lastIndexOf(nama)
      report(
        { teks, start, end: start + nama.length },
        `“${nama}” bukan nama daerah peraturan ini (“${identitas.daerah}”). Ganti nama yang tertinggal dari naskah lain.`,
      )
    },
  }),
})
