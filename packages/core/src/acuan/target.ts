import type { Ayat, Blok, Butir, Kelompok, Konsiderans, Lampiran, Naskah, Pasal } from '../naskah.ts'
import { sekali } from '../sekali.ts'
import type { Tempat } from '../tempat.ts'
import { type Alamat, formatAlamat, formatTingkatAlamat, samaNomor, satuanTingkat, type Tingkat, tingkatAlamat } from './alamat.ts'
import { isLampiranRagu, lampiranBernomor } from './lampiran-bernomor.ts'
import { indeks } from './target-indeks.ts'
import { isTerbaca, kelompokBernomor, kelompokDi } from './target-kelompok.ts'
import { daftarPasalTerkutip, pasalTerkutip } from './target-kutipan.ts'
import { ayatTerurai, cariAyat, cariButir, isAyatRuntut } from './target-rincian.ts'

/** A unit that an address can name. */
export type SimpulTarget = Kelompok | Pasal | Ayat | Butir | Lampiran | Konsiderans

/** Where an address leads. */
export interface Target {
  /** 'tidak-pasti': the text cannot be read well enough, or speaks of another text. */
  readonly status: 'ada' | 'tidak-ada' | 'tidak-pasti'
  readonly node?: SimpulTarget
  /** The deepest unit of the address that exists; for an absent Pasal the nearest one. */
  readonly induk?: SimpulTarget
  /** In doubt only because the address leaves out the ayat: those of its Pasal that have what it names. */
  readonly dalamAyat?: readonly Ayat[]
  /** Why, as the end of a sentence: "Pasal 7 hanya memiliki ayat (1) dan ayat (2)". */
  readonly alasan: string
}

const tidakPasti = (alasan: string): Target => ({ status: 'tidak-pasti', alasan })
const ada = (node: SimpulTarget): Target => ({ status: 'ada', node, alasan: '' })

/** Why nothing can be said about references at this place; undefined where they can be resolved. */
function halangan(naskah: Naskah, tempat: Tempat): string | undefined {
  if (tempat.kutipan) return 'teks kutipan menunjuk peraturan lain'
  if (tempat.ruas !== 'batang-tubuh' && tempat.ruas !== 'menimbang') return 'di luar batang tubuh'
  if (naskah.sifat.perubahan && tempat.ruas === 'batang-tubuh') return 'peraturan perubahan menunjuk peraturan yang diubah'
  const judul = naskah.kepala.judul?.isi ?? naskah.identitas.judul ?? ''
  if (/^pengesahan\b/i.test(judul)) return 'peraturan pengesahan menunjuk perjanjian'
  if (/^me(?:ng|r)ubah\b/i.test(judul)) return 'peraturan perubahan menunjuk peraturan yang diubah'
  return undefined
}

/**
 * Finds the unit that an address names, seen from the place where it stands: "ayat (1)" is one of the Pasal around it,
 * "huruf a" of the ayat around it or of Menimbang. Absence is stated only where the text leaves no doubt.
 */
export function cariTarget(naskah: Naskah, alamat: Alamat, tempat: Tempat): Target {
  const sebab = halangan(naskah, tempat)
  if (sebab) return tidakPasti(sebab)
  const hasil = cari(naskah, alamat, tempat)
  return hasil.status === 'tidak-ada' && naskah.sifat.cuplikan ? tidakPasti('naskah ini cuplikan') : hasil
}

/**
 * Finds the unit that an address inside quoted text names in the quoted Pasal itself, or in another that is quoted whole; anything
 * else in a quotation belongs to the regulation that is amended and cannot be seen here.
 */
export function cariTargetKutipan(naskah: Naskah, alamat: Alamat, tempat: Tempat): Target {
  const sendiri = tempat.kutipan ? pasalTerkutip(tempat) : undefined
  const diDalam = alamat.pasal === undefined || (sendiri && samaNomor('pasal', sendiri.nomor.nilai, alamat.pasal))
  const pasal = diDalam || !tempat.kutipan ? sendiri : daftarPasalTerkutip(naskah).get(alamat.pasal ?? '')
  const [teratas] = tingkatAlamat(alamat)
  if (!pasal || !teratas || ['lampiran', 'bab', 'bagian', 'paragraf'].includes(teratas) || naskah.sifat.cuplikan)
    return tidakPasti('teks kutipan menunjuk peraturan lain')
  return alamat.pasal !== undefined || alamat.ayat !== undefined
    ? dalamPasal(naskah, alamat, pasal)
    : cariDekat(naskah, alamat, tempat, pasal)
}

function cari(naskah: Naskah, alamat: Alamat, tempat: Tempat): Target {
  if (alamat.lampiran !== undefined) return cariLampiran(naskah, alamat.lampiran)
  if (tempat.ruas === 'menimbang') return cariPertimbangan(naskah, alamat)
  if (alamat.pasal !== undefined) return cariPasal(naskah, alamat, alamat.pasal)
  if (alamat.bab !== undefined || alamat.bagian !== undefined || alamat.paragraf !== undefined) return cariKelompok(naskah, alamat, tempat)
  if (!tempat.pasal) return tidakPasti('tidak berada dalam Pasal')
  if (tingkatAlamat(alamat).length === 0) return ada(tempat.pasal)
  if (alamat.ayat !== undefined) return dalamPasal(naskah, alamat, tempat.pasal)
  return cariDekat(naskah, alamat, tempat, tempat.pasal)
}

function cariLampiran(naskah: Naskah, nilai: string): Target {
  const { daftarLampiran } = naskah
  const node = nilai === '' ? daftarLampiran[0] : lampiranBernomor(naskah, nilai)
  if (node) return ada(node)
  if (isLampiranRagu(naskah)) return tidakPasti('nomor Lampiran tidak terbaca')
  return { status: 'tidak-ada', alasan: daftarLampiran.length ? 'Lampiran itu tidak ada dalam naskah' : 'naskah tidak memuat Lampiran' }
}

/** "huruf a" in Menimbang is one of its considerations (butir 23). */
function cariPertimbangan(naskah: Naskah, alamat: Alamat): Target {
  const konsiderans = naskah.pembukaan.menimbang
  const [pertama] = tingkatAlamat(alamat)
  if (!konsiderans || (pertama !== 'huruf' && pertama !== 'angka')) return tidakPasti('menunjuk ke luar Menimbang')
  return turun(alamat, konsiderans.isi, konsiderans, 'Menimbang', false)
}

/** What was found from a Pasal down, by address: many references name the same. */
const sudahDicari = sekali((_naskah: Naskah) => new Map<string, Target>())

function cariPasal(naskah: Naskah, alamat: Alamat, nilai: string): Target {
  const kunci = JSON.stringify(alamat)
  const sudah = sudahDicari(naskah)
  const target = sudah.get(kunci) ?? temukanPasal(naskah, alamat, nilai)
  sudah.set(kunci, target)
  return target
}

function temukanPasal(naskah: Naskah, alamat: Alamat, nilai: string): Target {
  const { daftarPasal, menurutNomor, pasalRagu } = indeks(naskah)
  const calon = menurutNomor.get(nilai.toLowerCase()) ?? []
  if (calon.length === 0) {
    if (pasalRagu || daftarPasal.length === 0) return tidakPasti('nomor Pasal tidak terbaca')
    return { status: 'tidak-ada', ...tiadaPasal(daftarPasal, nilai) }
  }
  let pertama: Target | undefined
  for (const pasal of calon) {
    const target = dalamPasal(naskah, alamat, pasal)
    if (target.status === 'ada') return target
    pertama ??= target
  }
  return calon.length > 1 ? tidakPasti(`Pasal ${nilai} ada lebih dari satu`) : (pertama as Target)
}

/** "Pasal 1", "Pasal 1 dan Pasal 2", "Pasal 1 sampai dengan Pasal 9". */
const ujung = (jumlah: number, pertama: Pasal, terakhir: Pasal): string =>
  [...new Set([pertama, terakhir])].map(({ nomor }) => `Pasal ${nomor.nilai}`).join(jumlah > 2 ? ' sampai dengan ' : ' dan ')

/** The nearest Pasal to an absent one, and between which it should stand. */
function tiadaPasal(daftarPasal: readonly Pasal[], nilai: string): { induk: Pasal; alasan: string } {
  const nomor = Number.parseInt(nilai, 10)
  const [pertama, terakhir] = [daftarPasal[0] as Pasal, daftarPasal.at(-1) as Pasal]
  const letak = daftarPasal.findLastIndex(pasal => (pasal.nomor.urutan ?? Number.POSITIVE_INFINITY) <= nomor)
  const sebelum = daftarPasal[letak]
  if (!sebelum || sebelum === terakhir)
    return {
      induk: sebelum ? terakhir : pertama,
      alasan: `naskah ini hanya memuat ${ujung(daftarPasal.length, pertama, terakhir)}`,
    }
  const sesudah = daftarPasal[letak + 1] ?? terakhir
  return { induk: sebelum, alasan: `sesudah Pasal ${sebelum.nomor.nilai} langsung Pasal ${sesudah.nomor.nilai}` }
}

const tingkatKelompok = ['bab', 'bagian', 'paragraf'] as const

/**
 * Finds a Bab, Bagian or Paragraf: what stands above the widest one named is what stands around the place ("Bagian Kedua" is one of
 * this Bab), what stands below it is not: "BAB II" is looked for in the whole regulation, whatever Bagian the words stand in.
 */
function cariKelompok(naskah: Naskah, alamat: Alamat, tempat: Tempat): Target {
  const { daftarKelompok } = indeks(naskah)
  const disebut = tingkatKelompok.filter(tingkat => alamat[tingkat] !== undefined)
  const induk = tingkatKelompok
    .slice(0, tingkatKelompok.indexOf(disebut[0] as Kelompok['tipe']))
    .map(tingkat => tempat[tingkat])
    .findLast(sekitar => sekitar !== undefined)
  let calon = induk ? kelompokDi(daftarKelompok, induk) : daftarKelompok
  let nama = induk ? formatTingkatAlamat(induk.tipe, induk.nomor.nilai) : 'naskah'
  let target: readonly Kelompok[] = []
  for (const tingkat of disebut) {
    const nilai = alamat[tingkat] as string
    const sebutan = formatTingkatAlamat(tingkat, nilai)
    const ketemu = kelompokBernomor(calon, tingkat, nilai)
    if (ketemu.target.length === 0) {
      if (!isTerbaca(calon, tingkat)) return tidakPasti(`${sebutan} tidak dapat dicari`)
      const dalam = target[0] ?? induk
      return { status: 'tidak-ada', ...(dalam && { induk: dalam }), alasan: `${nama} tidak memuat ${sebutan}` }
    }
    ;({ beserta: calon, target } = ketemu)
    nama = sebutan
  }
  const [pertama, ...lain] = target
  if (lain.length) return tidakPasti(`${nama} ada lebih dari satu`)
  return pertama ? ada(pertama) : tidakPasti('tidak dapat dicari')
}

type Isi = readonly (Ayat | Blok)[]

/** Goes down from a Pasal; where its ayat do not run 1, 2, 3 (a heading between them may be lost) absence proves nothing. */
function dalamPasal(naskah: Naskah, alamat: Alamat, pasal: Pasal): Target {
  const target = turunPasal(naskah, alamat, pasal)
  const diragukan = target.status === 'tidak-ada' && !isAyatRuntut(pasal) && ayatTerurai(pasal) === undefined
  return diragukan ? tidakPasti('nomor ayat tidak runtut') : target
}

/** Along the ayat and list levels of an address. */
function turunPasal(naskah: Naskah, alamat: Alamat, pasal: Pasal): Target {
  const { tanpaPenanda } = indeks(naskah)
  const nama = `Pasal ${pasal.nomor.nilai}`
  if (alamat.ayat !== undefined) {
    const temu = cariAyat(pasal, alamat.ayat, tanpaPenanda)
    if (temu.status === 'tidak-pasti') return temu
    if (temu.status === 'tidak-ada') return { status: 'tidak-ada', induk: pasal, alasan: hanyaMemiliki(nama, 'ayat', temu.ada) }
    return turun(alamat, temu.node.isi, temu.node, `${nama} ayat (${temu.node.nomor.nilai})`, tanpaPenanda)
  }
  const daftarAyat = pasal.isi.filter(blok => blok.tipe === 'ayat')
  if (daftarAyat.length > 0 && tingkatRincian(alamat).length > 0) {
    const alasan = `${nama} terbagi atas ayat`
    const daftarTarget = daftarAyat.map(ayat => turun(alamat, ayat.isi, ayat, nama, tanpaPenanda))
    if (daftarTarget.every(({ status }) => status === 'tidak-ada')) return { status: 'tidak-ada', induk: pasal, alasan }
    const pasti = daftarAyat.length === pasal.isi.length && isAyatRuntut(pasal)
    const dalamAyat = pasti ? daftarAyat.filter((_, i) => daftarTarget[i]?.status === 'ada') : []
    return { ...tidakPasti(alasan), ...(dalamAyat.length && { dalamAyat }) }
  }
  return turun(alamat, pasal.isi, pasal, nama, tanpaPenanda)
}

const tingkatRincian = (alamat: Alamat): Tingkat[] =>
  tingkatAlamat(alamat).filter(tingkat => ['huruf', 'angka'].includes(satuanTingkat(tingkat)))

function turun(alamat: Alamat, isi: Isi, induk: SimpulTarget, nama: string, tanpaPenanda: boolean): Target {
  let [kini, simpul, sebutan] = [isi, induk, nama]
  for (const tingkat of tingkatRincian(alamat)) {
    const nilai = alamat[tingkat] as string
    const satuan = satuanTingkat(tingkat) as 'huruf' | 'angka'
    const temu = cariButir(kini, satuan, nilai, tanpaPenanda)
    if (temu.status === 'tidak-pasti') return temu
    if (temu.status === 'tidak-ada') return { status: 'tidak-ada', induk: simpul, alasan: hanyaMemiliki(sebutan, tingkat, temu.ada) }
    sebutan = `${sebutan} ${formatTingkatAlamat(tingkat, temu.node.nomor.nilai)}`
    ;[kini, simpul] = [temu.node.isi, temu.node]
  }
  return ada(simpul)
}

/** "huruf a" without an ayat: the nearest list around the place, from the inside out. */
function cariDekat(naskah: Naskah, alamat: Alamat, tempat: Tempat, pasal: Pasal): Target {
  const { tanpaPenanda } = indeks(naskah)
  const nama = `Pasal ${pasal.nomor.nilai}`
  const terluar = tempat.ayat ?? pasal
  const namaTerluar = tempat.ayat ? `${nama} ayat (${tempat.ayat.nomor.nilai})` : nama
  const daftarTarget = [...tempat.daftarButir].reverse().map(butir => turun(alamat, butir.isi, butir, nama, tanpaPenanda))
  const luar = turun(alamat, terluar.isi, terluar, namaTerluar, tanpaPenanda)
  const semua = [...daftarTarget, luar]
  const ketemu = semua.find(target => target.status === 'ada')
  if (ketemu) return ketemu
  if (!isAyatRuntut(pasal)) return tidakPasti('nomor ayat tidak runtut')
  if (semua.some(target => target.status === 'tidak-pasti'))
    return luar.status === 'tidak-pasti' ? luar : tidakPasti('rincian di sekitarnya tidak terbaca')
  const diAyatLain = pasal.isi.some(
    blok => blok.tipe === 'ayat' && turun(alamat, blok.isi, blok, nama, tanpaPenanda).status !== 'tidak-ada',
  )
  return diAyatLain ? tidakPasti(`${formatAlamat(alamat)} ada di ayat lain`) : luar
}

/** "Pasal 7 hanya memiliki ayat (1) dan ayat (2)". */
function hanyaMemiliki(nama: string, tingkat: Tingkat, daftarNilai: readonly string[]): string {
  const satuan = satuanTingkat(tingkat)
  const sebut = (nilai: string | undefined) => formatTingkatAlamat(satuan, nilai ?? '')
  if (daftarNilai.length === 0) return satuan === 'ayat' ? `${nama} tidak terbagi atas ayat` : `${nama} tidak memiliki rincian ${satuan}`
  if (daftarNilai.length === 1) return `${nama} hanya memiliki ${sebut(daftarNilai[0])}`
  const hubung = daftarNilai.length === 2 ? 'dan' : 'sampai dengan'
  return `${nama} hanya memiliki ${sebut(daftarNilai[0])} ${hubung} ${sebut(daftarNilai.at(-1))}`
}

/** The address of a place inside a body: Pasal, ayat and the list elements around it. */
export function alamatTempat(tempat: Tempat): Alamat {
  const hasil: Partial<Record<Tingkat, string>> = {}
  if (tempat.pasal) hasil.pasal = tempat.pasal.nomor.nilai
  if (tempat.ayat) hasil.ayat = tempat.ayat.nomor.nilai
  for (const butir of tempat.daftarButir) {
    const satuan: 'huruf' | 'angka' = butir.bentuk.startsWith('huruf') ? 'huruf' : 'angka'
    const dalam = hasil[satuan] !== undefined || (satuan === 'huruf' && hasil.angka !== undefined)
    hasil[dalam ? (`sub${satuan}` as const) : satuan] = butir.nomor.nilai
  }
  return hasil
}
