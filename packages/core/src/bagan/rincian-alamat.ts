import { parseAcuan } from '../acuan/acuan.ts'
import type { Alamat } from '../acuan/alamat.ts'
import { cariTarget, type SimpulTarget } from '../acuan/target.ts'
import { kapitalAwal } from '../kapital.ts'
import type { Blok, Butir, Naskah, Rincian, Satuan } from '../naskah.ts'
import { diRuas } from '../tempat.ts'

const diBatangTubuh = diRuas('batang-tubuh')

/** Reads "Pasal 12 ayat (2) huruf a"; undefined when the words are no single full address. */
function bacaAlamat(isi: string): Alamat | undefined {
  const daftarAcuan = parseAcuan(isi)
  const [acuan] = daftarAcuan
  const [unsur] = acuan?.daftarUnsur ?? []
  if (!acuan || !unsur || daftarAcuan.length > 1 || acuan.daftarUnsur.length > 1 || acuan.milik !== 'sendiri') return undefined
  const utuh = acuan.start === 0 && acuan.end === isi.length && !unsur.sampai && !unsur.ini && !unsur.ragu
  return utuh && unsur.alamat.pasal !== undefined ? unsur.alamat : undefined
}

const rincianDalam = (isi: readonly Satuan[]): Rincian[] =>
  isi.flatMap(satuan => (satuan.tipe === 'rincian' ? [satuan] : satuan.tipe === 'ayat' ? rincianDalam(satuan.isi) : []))

/** The unit at an address and the lists that stand directly in it ("Pasal 12 huruf a"); otherwise what is missing there and what there is. */
export function cariRincian(
  naskah: Naskah,
  tertulis: string,
): { readonly daftarRincian: readonly Rincian[]; readonly node: SimpulTarget } | { readonly pesan: string } {
  const isi = tertulis.trim()
  const alamat = bacaAlamat(isi)
  if (!alamat) return { pesan: `“${isi}” bukan alamat; tulis misalnya “Pasal 12 huruf a” atau “Pasal 12 ayat (2) huruf a”` }
  const target = cariTarget(naskah, alamat, diBatangTubuh)
  if (target.status === 'tidak-ada') return { pesan: `“${isi}” tidak ada: ${target.alasan}` }
  if (target.status === 'tidak-pasti' || !target.node) return { pesan: `“${isi}” tidak dapat dipastikan: ${target.alasan}` }
  const daftarRincian = 'isi' in target.node ? rincianDalam(target.node.isi) : []
  return daftarRincian.length > 0 ? { daftarRincian, node: target.node } : { pesan: `“${isi}” ada, tetapi tidak memuat rincian` }
}

const sambungAkhir = ['dan/atau', 'dan', 'atau']
const pengantarAkhir = ['terdiri atas', 'terdiri dari', 'meliputi', 'yaitu', 'antara lain']

/** Text of a list element as the name of a unit: without its ending ("; dan", ".", ", terdiri atas:"), first letter capital. */
export function namaButir(butir: Butir): string {
  let nama = butir.isi
    .flatMap((blok: Blok) => (blok.tipe === 'alinea' ? [blok.teks.isi] : []))
    .join(' ')
    .trim()
  const buang = (akhiran: string, syarat: (sisa: string) => boolean): boolean => {
    const sisa = nama.slice(0, -akhiran.length)
    if (!nama.toLowerCase().endsWith(akhiran) || !syarat(sisa)) return false
    nama = sisa.trimEnd()
    return true
  }
  const tandaBaca = () => {
    while (';:.,'.includes(nama.at(-1) ?? ' ')) nama = nama.slice(0, -1).trimEnd()
  }
  for (const kata of sambungAkhir) if (buang(kata, sisa => ';,'.includes(sisa.trimEnd().at(-1) ?? ' '))) break
  tandaBaca()
  for (const kata of pengantarAkhir) if (buang(kata, sisa => sisa.endsWith(' '))) break
  tandaBaca()
  return kapitalAwal(nama)
}
