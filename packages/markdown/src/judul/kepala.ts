import { awalHuruf, cocokSemua, type Kepala, potong, rapikan, type Span, type Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'
import { sambungBerbatas } from '../sumber/sambung-baris.ts'
import { bacaKartu } from './kartu.ts'
import { isTanda, pisahkanSampul } from './sampul.ts'

/** The head and the two first elements of the opening, as read from the lines above Menimbang. */
export interface KepalaTerbaca {
  readonly kepala: Kepala
  readonly frasa?: Teks
  readonly jabatan?: Teks
  readonly sisa: readonly Teks[]
}

const polaFrasa = /(?:DENGAN|ATAS)(?: BERKAT)? ?RAH ?MA[TD]|\bD[A-Z]{3,5} RAHMA[TD] (?:TUHAN|ALLAH)|DENGAN NAMA ALLAH/i
const awalNomor = /\bN[O0](?:(?:M|RN) ?[O0]I?R|\.)/gi
const polaNomor =
  /^N[O0](?:(?:M|RN) ?[O0]I?R|\.) ?:? ?(?:((?:[A-Z]{1,5}\.? )?\S{0,24}?)(?: ?\/)? ?TAHUN ?:? ?([^\s,]{0,12})|(?:[^\s/-]{1,16} ?[/-] ?){1,6}(?:19|20)\d{2}(?!\S))/i
const polaTentang = /\bT ?E ?N ?T ?A ?N ?G\b/
const polaInstrumen = /(?:RANCANGAN )?(?:PERATURAN|KEPUTUSAN|INSTRUKSI|(?<!PENGGANTI )UNDANG-UNDANG|QANUN)/g
const pejabat = /\b(?:WAL\S? ?KOTA|BUPATI|GUBERNUR|PRESIDEN|MENTERI|KEPALA|KETUA)\b/

/** Reads kop, title block, DENGAN RAHMAT … and the office, line by line and also where a transcription put all on one line. */
export function bacaKepala(semua: readonly Baris[]): KepalaTerbaca {
  const kartu = bacaKartu(semua)
  if (!kartu) return bacaKepalaBiasa(semua)
  const terbaca = bacaKepalaBiasa(kartu.lanjutan)
  // The head of the act itself may follow its card.
  if (terbaca.kepala.judul) {
    const diKartu = semua.slice(0, semua.length - kartu.lanjutan.length)
    return { ...terbaca, sisa: [...diKartu.map(({ teks }) => teks), ...terbaca.sisa] }
  }
  return { ...terbaca, kepala: { ...terbaca.kepala, ...kartu.kepala }, sisa: [...kartu.keterangan, ...terbaca.sisa] }
}

function bacaKepalaBiasa(semua: readonly Baris[]): KepalaTerbaca {
  const { kepala: daftar, sampul } = pisahkanSampul(semua)
  return bacaTanpaSampul(daftar, sampul)
}

function bacaTanpaSampul(daftar: readonly Baris[], sampul: readonly Teks[]): KepalaTerbaca {
  const tanda = daftar.find(isTanda)
  const baris = daftar.filter(satu => satu !== tanda)
  if (!baris.length) return { kepala: { ...(tanda ? { tanda: tanda.teks } : {}), kop: [] }, sisa: [] }
  const { utuh, batas } = sambungBerbatas(baris.map(satu => satu.teks))
  const isi = utuh.isi
  const tentang = polaTentang.exec(isi)
  const depan = tentang ? isi.slice(0, tentang.index) : isi
  const nomor = cariNomor(depan, Math.max(0, depan.search(polaInstrumen))) ?? cariNomor(depan, 0)
  const acuan = nomor?.start ?? tentang?.index
  const jenisMulai = acuan === undefined ? undefined : instrumenTerakhir(isi, acuan)
  const dari = tentang ? tentang.index + tentang[0].length : nomor ? nomor.end : 0
  const ulang = jenisMulai === undefined || !nomor || !tentang ? -1 : isi.lastIndexOf(isi.slice(jenisMulai, dari))
  if (jenisMulai !== undefined && ulang > jenisMulai) {
    const { atas, bawah } = belah(baris, batas, ulang)
    return bacaTanpaSampul([...(tanda ? [tanda] : []), ...bawah], [...sampul, ...atas])
  }
  const frasa = mulaiFrasa(isi, dari)
  const badan = akhirJudul(isi, dari, frasa, baris, batas)
  const diKop = batas.map(({ end }) => jenisMulai !== undefined && end <= jenisMulai)
  const terpakai: Span[] = []
  const ambil = (start: number, end = isi.length): Teks => {
    terpakai.push({ start, end })
    return rapikan(potong(utuh, start, end))
  }
  const kepala: Kepala = {
    ...(tanda ? { tanda: tanda.teks } : {}),
    kop: baris.filter((_, ke) => diKop[ke]).map(satu => satu.teks),
    ...(jenisMulai !== undefined && acuan !== undefined ? { jenis: ambil(jenisMulai, acuan) } : {}),
    ...(nomor ? { nomor: ambil(nomor.start, nomor.end) } : {}),
    ...(tentang ? { tentang: ambil(tentang.index, dari), judul: ambil(dari, badan.judul) } : {}),
  }
  return {
    kepala,
    ...(frasa !== undefined ? { frasa: ambil(frasa, badan.jabatan) } : {}),
    ...(badan.jabatan !== undefined ? { jabatan: ambil(badan.jabatan, badan.akhir) } : {}),
    sisa: [...sampul, ...baris.flatMap(({ teks }, ke) => (diKop[ke] ? [] : takTerpakai(teks, batas[ke] as Span, terpakai)))],
  }
}

/** The lines of a cover that was poured into those of the head, which names the regulation again with its number: no title speaks of its own regulation. */
function belah(baris: readonly Baris[], batas: readonly Span[], letak: number): { atas: Teks[]; bawah: Baris[] } {
  const ke = batas.findIndex(({ end }) => end > letak)
  const satu = baris[ke] as Baris
  const awal = letak - (batas[ke] as Span).start
  const sisa = rapikan(potong(satu.teks, 0, awal))
  return {
    atas: [...baris.slice(0, ke).map(({ teks }) => teks), ...(sisa.isi ? [sisa] : [])],
    bawah: [{ ...satu, teks: potong(satu.teks, awal) }, ...baris.slice(ke + 1)],
  }
}

/** Letters of the longest number that is read. */
const nomorTerpanjang = 160

/** The number that stands behind the kind, which begins at `dari`: above it may stand that of the gazette. */
function cariNomor(isi: string, dari: number): Span | undefined {
  for (const { index } of cocokSemua(isi, awalNomor)) {
    if (index < dari) continue
    const cocok = polaNomor.exec(isi.slice(index, index + nomorTerpanjang))
    if (cocok) return { start: index, end: index + cocok[0].length }
  }
  return undefined
}

function mulaiFrasa(isi: string, dari: number): number | undefined {
  const cocok = polaFrasa.exec(isi.slice(dari))
  return cocok ? dari + cocok.index : undefined
}

/** What of a line no part of the head took; `terpakai` are ascending ranges of the joined lines. */
function takTerpakai(teks: Teks, batas: Span, terpakai: readonly Span[]): Teks[] {
  const hasil: Teks[] = []
  let mulai = batas.start
  for (const { start, end } of [...terpakai, { start: batas.end, end: batas.end }]) {
    if (start > mulai) hasil.push(rapikan(potong(teks, mulai - batas.start, Math.min(start, batas.end) - batas.start)))
    mulai = Math.max(mulai, end)
    if (mulai >= batas.end) break
  }
  // Letters of other scripts count here, so that nothing written is lost.
  return hasil.filter(satu => awalHuruf(satu.isi) >= 0)
}

function instrumenTerakhir(isi: string, sebelum: number): number | undefined {
  return cocokSemua(isi.slice(0, sebelum), polaInstrumen).at(-1)?.index
}

/** Where the title ends and the office begins: at DENGAN RAHMAT … (in Aceh at DENGAN NAMA ALLAH …), or at a line that names an office and ends with a comma, with nothing but sentences behind it. */
function akhirJudul(
  isi: string,
  dari: number,
  frasa: number | undefined,
  baris: readonly Baris[],
  batas: readonly { start: number; end: number }[],
): { judul: number; jabatan?: number; akhir?: number } {
  if (frasa !== undefined) {
    const esa = /(?:ESA|KUASA|PENYAYANG(?! ?DENGAN))\b|MAHA\b(?! ?(?:ESA|KUASA|PENGASIH|PENYAYANG))/i.exec(isi.slice(frasa))
    const setelah = esa ? frasa + esa.index + esa[0].length + (isi[frasa + esa.index + esa[0].length] === ',' ? 1 : 0) : undefined
    const jabatan = setelah !== undefined && isi.slice(setelah).trim() !== '' ? setelah : undefined
    return { judul: frasa, ...(jabatan !== undefined ? { jabatan } : {}) }
  }
  const instruksi = presidenBerkata.exec(isi.slice(dari))
  if (instruksi) {
    const jabatan = dari + instruksi.index
    return { judul: jabatan, jabatan, akhir: jabatan + instruksi[0].length }
  }
  for (let ke = baris.length - 1; ke >= 0; ke--) {
    const { start, end } = batas[ke] as Span
    const teks = (baris[ke] as Baris).teks.isi
    const kapital = teks === teks.toUpperCase()
    const tertulis = kapital ? pejabat.test(teks) : presiden.test(teks)
    const berkoma = /(?:,| ?:)$/.test(teks) || jabatanTanpaKoma(baris, ke, isi.slice(0, dari))
    if (start >= dari && berkoma && teks.length < 80 && tertulis) return { judul: start, jabatan: start, akhir: end }
    if (kapital && ke < baris.length - 1) break
  }
  const mulai = jabatanDiUjung(isi, dari)
  return mulai === undefined ? { judul: isi.length } : { judul: mulai, jabatan: mulai }
}
/** "BUPATI CONTOH", the last line of a head, a paragraph of its own that stands above the kind too: an office that lost its comma. */
function jabatanTanpaKoma(baris: readonly Baris[], ke: number, jenis: string): boolean {
  const satu = baris[ke] as Baris
  return ke === baris.length - 1 && satu.setelahJeda && jabatanPolos.test(satu.teks.isi) && jenis.includes(satu.teks.isi)
}
const jabatanPolos = /^(?:WALI ?KOTA|BUPATI|GUBERNUR) [A-ZÀ-Þ ]+$/u
const presiden = /^(?:Kami, ?)?Presiden Republik Indonesia(?: Serikat)?,$/
/** "PRESIDEN REPUBLIK INDONESIA, Dalam rangka …": an instruction has no considerations. */
const presidenBerkata = /\bPRESIDEN REPUBLIK INDONESIA,(?= (?:Dalam|Dengan|Untuk) [a-z])/
/** The President, whom the kind of the act need not name. */
const presidenDiUjung =
  / (?:KAMI,? (?:(?:PEJABAT|WAKIL) )?PRESIDEN REPUBLIK INDONESIA(?: SERIKAT)?,?|(?:(?:PEJABAT|WAKIL) )?PRESIDEN REPUBLIK INDONESIA(?: SERIKAT)?,|Presiden Republik Indonesia(?: Serikat)?,)$/
/** "… PROPINSI PRESIDEN REPUBLIK INDONESIA": at the end of the title of an act that the President makes, with no office elsewhere. */
const presidenTanpaKoma = / (?:PRESIDEN REPUBLIK INDONESIA|Presiden Republik Indonesia)(?: SERIKAT| Serikat)?$/
const aktaPresiden = /(?:UNDANG-UNDANG|PEMERINTAH|PRESIDEN)(?: DARURAT)?(?: REPUBLIK INDONESIA)? N[O0]/

/** "… BANGUNAN WALIKOTA SURABAYA,": the office that a transcription left on the line of the title. */
function jabatanDiUjung(isi: string, dari: number): number | undefined {
  const awal = Math.max(dari, isi.length - jabatanTerpanjang)
  const ujung = isi.slice(awal)
  const jenis = isi.slice(0, dari)
  const kepala = presidenDiUjung.exec(ujung) ?? (aktaPresiden.test(jenis) ? presidenTanpaKoma.exec(ujung) : null)
  if (kepala) return awal + kepala.index + 1
  const cocok = cocokSemua(ujung, awalJabatan).find(
    ({ 0: jabatan, index }) => sisaJabatan.test(ujung.slice(index + jabatan.length)) && jenis.includes(ujung.slice(index, -1)),
  )
  if (cocok) return awal + cocok.index
  const polos = jabatanTanpaTanda.exec(ujung)
  if (!polos?.[1] || !jenis.includes(polos[0]) || !ujung.slice(0, polos.index).endsWith(` ${polos[1]} `)) return undefined
  return awal + polos.index
}
/** "… KABUPATEN CONTOH BUPATI CONTOH": the name of the region, and once more behind the office of the kind, which lost its comma. */
const jabatanTanpaTanda = /\b(?:WALI ?KOTA|BUPATI|GUBERNUR) ([A-ZÀ-Þ][A-ZÀ-Þ ]{2,40})$/u
const jabatanTerpanjang = 120
const awalJabatan = /(?:WALI ?KOTA|BUPATI|GUBERNUR|MENTERI|KEPALA) /g
const sisaJabatan = /^[A-ZÀ-Þ][A-ZÀ-Þ, ]{2,100},$/u
