import { type Keadaan, keadaanAwal, type Luput, tulisanDi } from './alinea.ts'
import type { DaftarGaya } from './gaya.ts'
import type { Paket } from './paket.ts'
import { anak, bacaXml, type Simpul, semuaAnak } from './xml.ts'

const KUTIPAN = { panjang: 60, banyak: 3 }

/** What is said of texts that stand beside the body: the first few, shortened. */
function kutip(daftarTeks: readonly string[]): string {
  const semua = [...new Set(daftarTeks.filter(isi => isi !== ''))]
  const tampil = semua
    .slice(0, KUTIPAN.banyak)
    .map(isi => `“${isi.length > KUTIPAN.panjang ? `${isi.slice(0, KUTIPAN.panjang - 1).trimEnd()}…` : isi}”`)
  if (!tampil.length) return ''
  return `: ${tampil.join(', ')}${semua.length > tampil.length ? `, dan ${semua.length - tampil.length} lagi` : ''}`
}

/** Whether a header or footer says more than the number of the page. */
const berisi = (isi: string) => /[A-Za-zÀ-ɏ]{2}/u.test(isi.replace(/halaman|hal|page|dari|of/gi, ''))

/** The ids of the headers and footers that are printed: that of the first page only where a section asks for one. */
function kepalaKakiTercetak(simpul: Simpul, hasil: Set<string>): Set<string> {
  for (const satu of simpul.isi) {
    if (satu.nama !== 'w:sectPr') kepalaKakiTercetak(satu, hasil)
    else
      for (const { nama, atribut } of satu.isi)
        if ((nama === 'w:headerReference' || nama === 'w:footerReference') && (atribut.get('type') !== 'first' || anak(satu, 'w:titlePg')))
          hasil.add(atribut.get('id') ?? '')
  }
  return hasil
}

function teksKepalaKaki(badan: Simpul, paket: Paket, keadaan: Keadaan): string[] {
  const hasil: string[] = []
  for (const id of kepalaKakiTercetak(badan, new Set())) {
    const isi = paket.kepalaKaki.get(id)
    if (isi !== undefined) hasil.push(tulisanDi(bacaXml(isi), keadaan))
  }
  return hasil.filter(berisi)
}

const teksCatatanKaki = (paket: Paket, keadaan: Keadaan) =>
  paket.catatanKaki.flatMap(isi =>
    bacaXml(isi)
      .isi.filter(({ atribut }) => (atribut.get('type') ?? 'normal') === 'normal')
      .map(satu => tulisanDi(satu, keadaan)),
  )

/** How often elements stand in a tree. */
function hitung(simpul: Simpul, hasil: Map<string, number>): ReadonlyMap<string, number> {
  for (const satu of simpul.isi) {
    hasil.set(satu.nama, (hasil.get(satu.nama) ?? 0) + 1)
    hitung(satu, hasil)
  }
  return hasil
}

/** What of a document is not in its text, or is in doubt, in Indonesian sentences. */
export function susunCatatan(badan: Simpul, paket: Paket, gaya: DaftarGaya, luput: Luput, tanpaDaftar: number, kosong: boolean): string[] {
  const keadaan = keadaanAwal(gaya)
  const unsur = hitung(badan, new Map())
  const jumlah = (...nama: readonly string[]) => nama.reduce((semua, satu) => semua + (unsur.get(satu) ?? 0), 0)
  const kepalaKaki = teksKepalaKaki(badan, paket, keadaan)
  const perubahan = jumlah('w:ins', 'w:del', 'w:moveFrom')
  const diagram = jumlah('relIds', 'chart', 'lockedCanvas')
  const sisipan = jumlah('OLEObject')
  const gambar = kosong ? jumlah('blip', 'imagedata') : 0
  return [
    gambar > 0 && `berkas ini hanya memuat ${gambar} gambar, tanpa teks yang dapat dibaca.`,
    kepalaKaki.length > 0 && `kepala atau kaki halaman tidak ikut diperiksa${kutip(kepalaKaki)}.`,
    luput.catatanKaki > 0 &&
      `${luput.catatanKaki} catatan kaki atau catatan akhir tidak ikut dibaca${kutip(teksCatatanKaki(paket, keadaan))}.`,
    perubahan > 0 && `${perubahan} perubahan terlacak belum diterima atau ditolak; naskah dibaca seakan-akan semuanya diterima.`,
    luput.tersembunyi > 0 && `${luput.tersembunyi} potong teks tersembunyi tidak ikut dibaca, karena tidak tercetak.`,
    luput.daftarIsi > 0 && 'daftar isi buatan Word tidak ikut dibaca.',
    luput.paraf > 0 && `${luput.paraf} tabel paraf tidak ikut dibaca, karena bukan bagian peraturan.`,
    luput.dicoret > 0 && `${luput.dicoret} potong teks yang dicoret tidak ikut dibaca, seakan-akan sudah dihapus.`,
    diagram > 0 && `${diagram} diagram (SmartArt atau grafik) tidak ikut dibaca.`,
    sisipan > 0 && `${sisipan} objek dari program lain (misalnya lembar Excel) tidak ikut dibaca.`,
    luput.bidang > 0 && `${luput.bidang} bidang yang isinya disusun Word saat mencetak (misalnya AUTONUM) tidak terbaca.`,
    luput.simbol > 0 && `${luput.simbol} simbol dari fon khusus tidak terbaca.`,
    luput.menempel > 0 &&
      `${luput.menempel} nomor otomatis tercetak menempel pada kata sesudahnya; di sini dipisahkan dengan spasi. Atur daftarnya di Word.`,
    tanpaDaftar > 0 && `${tanpaDaftar} alinea bernomor otomatis, tetapi berkas ini kehilangan penomorannya; nomornya tidak terbaca.`,
    semuaAnak(badan, 'w:altChunk').length + jumlah('w:subDoc') > 0 && 'bagian yang disisipkan dari berkas lain tidak ikut dibaca.',
  ].filter(satu => satu !== false)
}
