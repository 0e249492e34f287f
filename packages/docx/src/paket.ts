import { strFromU8, Unzip, UnzipInflate, unzipSync } from 'fflate'
import { GagalBaca } from './gagal-baca.ts'
import { bacaHubungan, berkasHubungan, type Hubungan, namaBagian } from './hubungan.ts'
import { bacaDaftarCrc, hitungCrc } from './jumlah-periksa.ts'
import { bukanDocx, periksaTanda } from './periksa-tanda.ts'
import { bacaXml } from './xml.ts'

/** What a package may hold at most, in bytes and entries: far beyond a regulation of a thousand pages. */
const BATAS = { berkas: 64 << 20, bagian: 32 << 20, sampingan: 8 << 20, entri: 5000 }
const CUPLIKAN = 16 << 10
const DAFTAR_JENIS = '[content_types].xml'
/** What the package refers to, and what its text does where it has its usual name: opened at once, for each opening runs over the whole file. */
const hubunganUmum = /^(?:word\/)?_rels\/(?:document\d{0,3}\.xml)?\.rels$/

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const rusak = 'berkas Word ini rusak atau terpotong. Buka di Word, simpan ulang sebagai .docx, lalu coba lagi.'
const terlaluBesar = 'isi berkas Word ini terlalu besar untuk sebuah peraturan; berkas tidak dibuka demi keamanan.'

/** The names and sizes that the directory at the end of the package declares. */
function bacaDaftarIsi(bytes: Uint8Array): Map<string, number> {
  const isi = new Map<string, number>()
  let jumlah = 0
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      isi.set(namaBagian(name), originalSize)
      if (++jumlah > BATAS.entri) throw new GagalBaca(terlaluBesar)
      return false
    },
  })
  return isi
}

/** Inflates the named parts, never more than was declared and never more than the limit; one letter changed on the way is noticed. */
function buka(bytes: Uint8Array, daftarIsi: ReadonlyMap<string, number>, dicari: ReadonlySet<string>): Map<string, Uint8Array> {
  const hasil = new Map<string, Uint8Array>()
  let jumlah = 0
  for (const nama of dicari) jumlah += daftarIsi.get(nama) ?? 0
  if (jumlah > BATAS.berkas) throw new GagalBaca(terlaluBesar)
  const zip = new Unzip(berkas => {
    const nama = namaBagian(berkas.name)
    const ukuran = daftarIsi.get(nama)
    if (ukuran === undefined || !dicari.has(nama) || hasil.has(nama)) return
    if (ukuran > BATAS.bagian) throw new GagalBaca(terlaluBesar)
    const isi = new Uint8Array(ukuran)
    hasil.set(nama, isi)
    let panjang = 0
    berkas.ondata = (galat, potongan, akhir) => {
      if (galat) throw galat
      if (panjang + potongan.length > ukuran) throw new GagalBaca(panjang + potongan.length > BATAS.bagian ? terlaluBesar : rusak)
      isi.set(potongan, panjang)
      panjang += potongan.length
      if (akhir && panjang !== ukuran) throw new GagalBaca(rusak)
    }
    berkas.start()
  })
  zip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += CUPLIKAN) zip.push(bytes.subarray(at, at + CUPLIKAN), at + CUPLIKAN >= bytes.length)
  const daftarCrc = new Map([...bacaDaftarCrc(bytes)].map(([nama, crc]) => [namaBagian(nama), crc]))
  for (const nama of dicari) {
    const isi = hasil.get(nama)
    if (!isi || (daftarCrc.get(nama) ?? hitungCrc(isi)) !== hitungCrc(isi)) throw new GagalBaca(rusak)
  }
  return hasil
}

/** An XML part as text: UTF-8, or UTF-16 where its byte order mark says so. */
function sebagaiTeks(bytes: Uint8Array): string {
  const kecil = bytes[0] === 0xff && bytes[1] === 0xfe
  if (!kecil && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return strFromU8(bytes)
  let hasil = ''
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const [satu, dua] = [bytes[i] as number, bytes[i + 1] as number]
    hasil += String.fromCharCode(kecil ? satu | (dua << 8) : (satu << 8) | dua)
  }
  return hasil
}

/** The parts of a Word document that its text needs, as XML. */
export interface Paket {
  readonly dokumen: string
  readonly gaya: string | undefined
  readonly penomoran: string | undefined
  /** Headers and footers by the id under which the text refers to them. */
  readonly kepalaKaki: ReadonlyMap<string, string>
  /** Footnotes and endnotes. */
  readonly catatanKaki: readonly string[]
}

/** What the parts are: by their name, else by the end of it. */
interface JenisBagian {
  readonly bagian: ReadonlyMap<string, string>
  readonly akhiran: ReadonlyMap<string, string>
}

function bacaJenisBagian(isi: string): JenisBagian {
  const [bagian, akhiran] = [new Map<string, string>(), new Map<string, string>()]
  for (const { nama, atribut } of bacaXml(isi).isi) {
    const jenis = atribut.get('ContentType') ?? ''
    if (nama === 'Override') bagian.set(namaBagian(atribut.get('PartName') ?? ''), jenis)
    if (nama === 'Default') akhiran.set((atribut.get('Extension') ?? '').toLowerCase(), jenis)
  }
  return { bagian, akhiran }
}

const jenisUtama = new Set([`${WORD}document.main+xml`, `${WORD}template.main+xml`])

/** The part with the text: the one that the package names, else the first that is of its kind. */
function cariUtama({ bagian, akhiran }: JenisBagian, daftarHubungan: readonly Hubungan[]): string | undefined {
  const calon = [...daftarHubungan.filter(({ jenis }) => jenis === 'officeDocument').map(satu => satu.bagian), ...bagian.keys()]
  return calon.find(nama => jenisUtama.has(bagian.get(nama) ?? akhiran.get(nama.split('.').at(-1) ?? '') ?? ''))
}

/** The line for a package of another program of the same office. */
function sebutJenisLain({ bagian, akhiran }: JenisBagian): string {
  const semua = [...bagian.values(), ...akhiran.values()]
  if (semua.some(satu => satu.includes('spreadsheetml'))) return 'berkas ini lembar kerja Excel, bukan dokumen Word (.docx).'
  if (semua.some(satu => satu.includes('presentationml'))) return 'berkas ini salindia PowerPoint, bukan dokumen Word (.docx).'
  return bukanDocx
}

const jenisSampingan = new Set(['header', 'footer', 'footnotes', 'endnotes'])

/** Opens the package of a .docx; throws GagalBaca with the line for the user. */
export function bukaPaket(bytes: Uint8Array): Paket {
  periksaTanda(bytes)
  if (bytes.length > BATAS.berkas) throw new GagalBaca(terlaluBesar)
  try {
    const daftarIsi = bacaDaftarIsi(bytes)
    if (!daftarIsi.has(DAFTAR_JENIS) && daftarIsi.has('mimetype') && daftarIsi.has('content.xml'))
      throw new GagalBaca('berkas OpenDocument (.odt) tidak dibaca. Buka di LibreOffice atau Word dan simpan sebagai .docx.')
    if (!daftarIsi.has(DAFTAR_JENIS))
      throw new GagalBaca(
        [...daftarIsi.keys()].some(nama => nama.endsWith('.docx'))
          ? 'berkas ini arsip ZIP yang memuat dokumen Word. Ekstrak dahulu, lalu periksa dokumennya.'
          : bukanDocx,
      )
    const awal = buka(bytes, daftarIsi, new Set([DAFTAR_JENIS, ...[...daftarIsi.keys()].filter(nama => hubunganUmum.test(nama))]))
    const hubunganDari = (bagian: string): Hubungan[] => {
      const { folder, nama } = berkasHubungan(bagian)
      if (!daftarIsi.has(nama)) return []
      const isi = awal.get(nama) ?? buka(bytes, daftarIsi, new Set([nama])).get(nama)
      return bacaHubungan(sebagaiTeks(isi as Uint8Array), folder)
    }
    const jenis = bacaJenisBagian(sebagaiTeks(awal.get(DAFTAR_JENIS) as Uint8Array))
    const bermakro =
      [...jenis.bagian.values(), ...jenis.akhiran.values()].some(satu => satu.includes('macroEnabled')) ||
      [...daftarIsi.keys()].some(nama => nama.includes('vbaproject'))
    if (bermakro)
      throw new GagalBaca('berkas Word ini memuat makro dan tidak dibuka demi keamanan. Simpan sebagai .docx tanpa makro, lalu coba lagi.')
    const utama = cariUtama(jenis, hubunganDari(''))
    if (utama === undefined) throw new GagalBaca(sebutJenisLain(jenis))
    // Of several styles and lists in a package, those are the text's to which it refers.
    const daftarHubungan = hubunganDari(utama)
    const [gaya, penomoran] = ['styles', 'numbering'].map(satu =>
      [
        daftarHubungan.find(hubungan => hubungan.jenis === satu)?.bagian,
        [...jenis.bagian].find(([, isi]) => isi === `${WORD}${satu}+xml`)?.[0],
      ].find(nama => nama !== undefined && daftarIsi.has(nama)),
    )
    const sampingan = daftarHubungan.filter(satu => jenisSampingan.has(satu.jenis) && daftarIsi.has(satu.bagian))
    const namaSampingan = new Set(sampingan.map(({ bagian }) => bagian))
    if ([...namaSampingan].reduce((jumlah, nama) => jumlah + (daftarIsi.get(nama) ?? 0), 0) > BATAS.sampingan)
      throw new GagalBaca(terlaluBesar)
    const isi = buka(bytes, daftarIsi, new Set([utama, gaya, penomoran, ...namaSampingan].filter(satu => satu !== undefined)))
    const teks = (nama: string) => sebagaiTeks(isi.get(nama) as Uint8Array)
    return {
      dokumen: teks(utama),
      gaya: gaya && teks(gaya),
      penomoran: penomoran && teks(penomoran),
      kepalaKaki: new Map(
        sampingan.filter(satu => !satu.jenis.endsWith('notes')).map(({ id, bagian }): [string, string] => [id, teks(bagian)]),
      ),
      catatanKaki: [...new Set(sampingan.filter(satu => satu.jenis.endsWith('notes')).map(({ bagian }) => teks(bagian)))],
    }
  } catch (galat) {
    throw galat instanceof GagalBaca ? galat : new GagalBaca(rusak)
  }
}
