import type { BentukPenanda, Blok, Butir, Naskah, Pasal, Rincian, Satuan } from './naskah.ts'

type Tingkat = 'pasal' | 'ayat' | 'huruf' | 'angka'
interface Langkah {
  readonly tingkat: Tingkat
  readonly nilai: string
}

const bentukTingkat: Readonly<Record<Tingkat, readonly BentukPenanda[]>> = {
  pasal: [],
  ayat: ['ayat'],
  huruf: ['huruf', 'huruf-kurung'],
  angka: ['angka', 'angka-kurung'],
}
const tulis = ({ tingkat, nilai }: Langkah): string =>
  tingkat === 'pasal' ? `Pasal ${nilai}` : tingkat === 'ayat' ? `ayat (${nilai})` : `${tingkat} ${nilai}`
const polos = (nilai: string): string => nilai.replace(/[().]/g, '').toLowerCase()

/** Reads "Pasal 12 ayat (2) huruf a angka 3" into steps; undefined when it is not such an address. */
function bacaLangkah(alamat: string): Langkah[] | undefined {
  const daftarKata = alamat.trim().split(/\s+/)
  const langkah: Langkah[] = []
  for (let i = 0; i < daftarKata.length; i += 2) {
    const tingkat = (daftarKata[i] ?? '').toLowerCase()
    const nilai = polos(daftarKata[i + 1] ?? '')
    if (!nilai || (tingkat === 'pasal') !== (i === 0) || !(tingkat in bentukTingkat)) return undefined
    langkah.push({ tingkat: tingkat as Tingkat, nilai: i === 0 ? nilai.toUpperCase() : nilai })
  }
  return langkah
}

function kumpulkanPasal(isi: readonly Satuan[]): Pasal[] {
  return isi.flatMap(satuan => {
    if (satuan.tipe === 'pasal') return [satuan]
    return satuan.tipe === 'bab' || satuan.tipe === 'bagian' || satuan.tipe === 'paragraf' ? kumpulkanPasal(satuan.isi) : []
  })
}

const rincianDalam = (isi: readonly Satuan[]): Rincian[] => isi.filter(blok => blok.tipe === 'rincian')
const isiAyat = (isi: readonly Satuan[]): readonly Satuan[] => [
  ...isi,
  ...isi.flatMap(satuan => (satuan.tipe === 'ayat' ? satuan.isi : [])),
]

type HasilAlamat = { readonly daftarRincian: readonly Rincian[] } | { readonly pesan: string }

/** The lists that stand directly at an address ("Pasal 12 huruf a"); otherwise what is missing there and what there is. */
export function cariRincian(naskah: Naskah, alamat: string): HasilAlamat {
  const langkah = bacaLangkah(alamat)
  if (!langkah) return { pesan: `"${alamat}" bukan alamat; tulis misalnya "Pasal 12 huruf a" atau "Pasal 12 ayat (2) huruf a"` }
  const daftarPasal = kumpulkanPasal(naskah.batangTubuh)
  let isi: readonly Satuan[] = []
  let sampai = ''
  for (const [i, satu] of langkah.entries()) {
    const sini = `${sampai} ${tulis(satu)}`.trim()
    const calon = daftarCalon(i === 0 ? daftarPasal : undefined, isi, satu.tingkat)
    const cocok = calon.filter(([nilai]) => polos(nilai) === polos(satu.nilai))
    if (cocok.length !== 1 || !cocok[0]) return { pesan: pesanLangkah(alamat, satu, sampai, calon, cocok.length) }
    isi = cocok[0][1]
    sampai = sini
  }
  const daftarRincian = rincianDalam(isi).length > 0 ? rincianDalam(isi) : rincianDalam(isiAyat(isi))
  return daftarRincian.length > 0 ? { daftarRincian } : { pesan: `${sampai} ada, tetapi tidak memuat rincian` }
}

type Calon = readonly [string, readonly Satuan[]]

function daftarCalon(daftarPasal: readonly Pasal[] | undefined, isi: readonly Satuan[], tingkat: Tingkat): Calon[] {
  if (daftarPasal) return daftarPasal.map(pasal => [pasal.nomor.nilai, pasal.isi])
  if (tingkat === 'ayat') return isi.flatMap((satuan): Calon[] => (satuan.tipe === 'ayat' ? [[satuan.nomor.nilai, satuan.isi]] : []))
  return rincianDalam(isiAyat(isi))
    .flatMap(rincian => rincian.daftarButir)
    .filter(butir => bentukTingkat[tingkat].includes(butir.bentuk))
    .map(butir => [butir.nomor.nilai, butir.isi])
}

function pesanLangkah(alamat: string, satu: Langkah, sampai: string, calon: readonly Calon[], jumlah: number): string {
  const tempat = sampai ? ` dalam ${sampai}` : ''
  if (jumlah > 1) return `"${alamat}" tidak tunggal: ada ${jumlah} ${satu.tingkat} ${satu.nilai}${tempat}; sebutkan ayatnya`
  const akhir = calon.at(-1)?.[0]
  const ada =
    akhir === undefined
      ? `${sampai || 'naskah'} tidak memuat ${satu.tingkat}`
      : `yang ada sampai dengan ${tulis({ tingkat: satu.tingkat, nilai: akhir })}`
  return `"${alamat}" tidak ada: ${tulis(satu)} tidak ditemukan${tempat}; ${ada}`
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
  return nama.charAt(0).toUpperCase() + nama.slice(1)
}
