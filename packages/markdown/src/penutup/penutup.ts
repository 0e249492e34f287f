import { cocokSemua, type Pengesahan, type Penutup, potong, rapikan, type Teks } from '@perkada/core'
import { sambungBaris } from '../sumber/sambung-baris.ts'
import { isBarisGazet } from './baris-gazet.ts'
import { bacaPembukaBlok } from './pembuka-blok.ts'

const polaPotong =
  /(?:Ditetapkan|Disahkan|Diundangkan|Dikeluarkan)(?: di\b|(?= pada tanggal\b))|(?:pada|Pada) tanggal\b|(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA|ACEH|KABUPATEN|KOTA|PROVINSI|DESA)\b|(?:Salinan|SALINAN|Disalin)? ?(?:[Ss]esuai|SESUAI) (?:dengan|DENGAN) (?:[Aa]sli|ASLI)(?:nya|NYA)?/g
const polaTtd = /^(?:ttd|dto|t\.?t\.?d|d\.?t\.?o|cap\/ttd|ttd\/cap|cap ttd)[.,]{0,3}$/i
const polaPangkat = /^(?:Pembina|Penata|Pengatur|PEMBINA|PENATA|PENGATUR|Juru)\b/
const polaNip = /^N ?I ?P(?![A-Za-zÀ-ɏ])/i
const polaPenjabat = /^P(?:lt|j|lh|LT|J|LH|js|ENJABAT|enjabat)\.? ?/
const polaPejabat =
  /^(?:WALI ?KOTA|BUPATI|GUBERNUR|PRESIDEN|MENTERI|SEKRETARIS|SEKRETARIAT|KEPALA|DIREKTUR|KETUA|ASISTEN|Sekretaris Daerah|Kepala|Wali ?[Kk]ota|Bupati|Gubernur)\b/
/** A line begins with an office that signs, also for an acting holder. */
export const diawaliPejabat = (isi: string): boolean => polaPejabat.test(isi.startsWith('P') ? isi.replace(polaPenjabat, '') : isi)
const polaSalinan = /(?:sesuai dengan asli)/i

const perintahPengundangan = /^(?:Agar |Agar +supaya |Supaya )(?:setiap|semua) +orang\b/i
/** "Agar setiap orang dapat mengetahui jadwal rapat, …", "Agar setiap orang memperoleh …": a sentence of a Pasal. */
const kalimatTujuan = / orang(?: +dapat)? +(?:(?!dapat |[a-z]*(?:nge|tah))[a-zß-ÿ]|mengetahui +(?!mem)[a-zß-ÿ])/

/** True when a line opens the closing of a regulation (butir 163 and 164). */
export const membukaPenutup = (isi: string): boolean =>
  (perintahPengundangan.test(isi) && !kalimatTujuan.test(isi)) || bacaPembukaBlok(isi) !== undefined

/** Reads order, signatures, gazette line and certification from the lines after the last Pasal. */
export function bacaPenutup(daftar: readonly Teks[]): { penutup: Penutup; sisa: readonly Teks[] } {
  const { isi: tanpa, paraf } = tanpaParaf(daftar)
  const baris = sambungTerputus(tanpa).flatMap(pecah).flatMap(pecahTanggal)
  const awal = baris.findIndex(
    ({ isi }) =>
      bacaPembukaBlok(isi) || isBarisGazet(isi) || polaSalinan.test(isi) || (diawaliPejabat(isi) && (kapital(isi) || /,$/.test(isi))),
  )
  const perintah = awal < 0 ? baris : baris.slice(0, awal)
  const kelompok: { jenis: 'ditetapkan' | 'diundangkan' | 'salinan' | 'sisa'; baris: Teks[] }[] = []
  const gazet: Teks[] = []
  let gazetTerbuka = false
  for (const satu of awal < 0 ? [] : baris.slice(awal)) {
    const pembuka = bacaPembukaBlok(satu.isi)
    const terakhir = kelompok[kelompok.length - 1]
    if (isBarisGazet(satu.isi) && !gazet.length) {
      gazet.push(satu)
      gazetTerbuka = !gazetBernomor.test(satu.isi)
      kelompok.push({ jenis: 'sisa', baris: [] })
    } else if (gazetTerbuka && terakhir?.jenis === 'sisa' && !terakhir.baris.length && /(?:TAHUN|NOMOR)\b/.test(satu.isi)) {
      gazetTerbuka = !gazetBernomor.test(`${gazet[gazet.length - 1]?.isi.slice(-10)} ${satu.isi}`)
      gazet.push(satu)
    } else if (pembuka || /^(?:Ditetapkan|Disahkan|Dikeluarkan|Diundangkan)\b/.test(satu.isi))
      kelompok.push({ jenis: pembuka?.blok ?? (satu.isi.startsWith('Diu') ? 'diundangkan' : 'ditetapkan'), baris: [satu] })
    else if (polaSalinan.test(satu.isi)) kelompok.push({ jenis: 'salinan', baris: [satu] })
    else if (terakhir) terakhir.baris.push(satu)
    else kelompok.push({ jenis: 'ditetapkan', baris: [satu] })
  }
  const ambil = (jenis: 'ditetapkan' | 'diundangkan' | 'salinan'): Pengesahan | undefined => {
    const blok = kelompok.find(satu => satu.jenis === jenis)
    return blok && bacaPengesahan(blok.baris)
  }
  const utama = new Set(['ditetapkan', 'diundangkan', 'salinan'].map(jenis => kelompok.find(satu => satu.jenis === jenis)))
  const ditetapkan = ambil('ditetapkan')
  const diundangkan = ambil('diundangkan')
  const salinan = ambil('salinan')
  return {
    penutup: {
      ...(perintah.length ? { perintah: sambungBaris(perintah) } : {}),
      ...(ditetapkan ? { ditetapkan } : {}),
      ...(diundangkan ? { diundangkan } : {}),
      ...(gazet.length ? { gazet: sambungBaris(gazet) } : {}),
      ...(salinan ? { salinan } : {}),
    },
    sisa: [...paraf, ...kelompok.filter(satu => !utama.has(satu)).flatMap(satu => satu.baris)],
  }
}

const kepalaParaf = /^PARAF (?:HIERARKI|HIRARKI|KOORDINASI)(?= |$)/
/** An office that initials, with its colon: "Sekretaris Daerah :". */
const selParaf = /^[A-Z][A-Za-z .]{2,60}:(?= |$)/

/** The lines without the table of initials that some bureaus print to the left of the signature, and that table. */
function tanpaParaf(daftar: readonly Teks[]): { isi: readonly Teks[]; paraf: Teks[] } {
  const paraf: Teks[] = []
  let dalam = false
  const isi = daftar.flatMap((teks): Teks[] => {
    const kepala = kepalaParaf.exec(teks.isi)
    dalam = kepala !== null || (dalam && !bacaPembukaBlok(teks.isi))
    const panjang = (kepala ?? (dalam ? selParaf.exec(teks.isi) : null))?.[0].length
    if (panjang === undefined) return [teks]
    paraf.push(potong(teks, 0, panjang))
    const sisa = rapikan(potong(teks, panjang))
    return sisa.isi ? [sisa] : []
  })
  return { isi, paraf }
}

const gazetBernomor = /NOMOR ?:? *\S/
const polaTerputus = /(?:BERITA|LEMBARAN|Ditetapkan|Disahkan|Dikeluarkan|Diundangkan)(?: di)?$|(?:^| )pada(?: tanggal(?: \d{1,2})?)?$/
/** Letters at the end of a line that tell whether its formula goes on. */
const ekorTerputus = 40

/** "Berita Daerah Kabupaten Contoh" above "Tahun 2024 Nomor 3": the gazette in small letters on two lines. */
const namaGazet = /^(?:Berita|Lembaran) (?:Daerah|Negara)\b[^.,:;]{0,80}$/
const nomorGazet = /^(?:Tahun ?:? ?\d{4},?(?: (?:Nomor|No\.) ?:? ?\d|$)|(?:Nomor|No\.) ?:? ?\d)/

/** Lines that a narrow column broke inside a formula: "LEMBARAN" and "NEGARA …", "pada tanggal 16" and "Agustus 2007". An open date stays open. */
function sambungTerputus(daftar: readonly Teks[]): Teks[] {
  const kelompok: Teks[][] = []
  let ekor = ''
  for (const teks of daftar) {
    const terputus =
      (polaTerputus.test(ekor) && !(ekor.endsWith(' tanggal') && diawaliPejabat(teks.isi))) ||
      (nomorGazet.test(teks.isi) && namaGazet.test(kelompok[kelompok.length - 1]?.[0]?.isi ?? ''))
    if (terputus) kelompok[kelompok.length - 1]?.push(teks)
    else kelompok.push([teks])
    ekor = `${terputus ? `${ekor} ` : ''}${teks.isi}`.slice(-ekorTerputus)
  }
  return kelompok.map(sambungBaris)
}

/** "pada tanggal 8 Juli 2019 WALI KOTA CONTOH, ttd NAMA": a date, and what a converter poured behind it: office, mark and name. */
const tanggalBersambung = /^(pada tanggal \d{1,2} [A-Za-z]{3,9} \d{4} )([^,]{3,100},(?: |$))((?:t\.?t\.?d|dto|cap)\.?(?: |$))?/i

/** The elements of a signature block that stand on one line with its date. */
function pecahTanggal(teks: Teks): Teks[] {
  const cocok = teks.isi.length > tanggalTerpanjang && /^pada tanggal/i.test(teks.isi) ? tanggalBersambung.exec(teks.isi) : null
  if (!cocok || !diawaliPejabat(cocok[2] as string)) return [teks]
  let sampai = 0
  const batas = cocok.slice(1).map(bagian => (sampai += bagian?.length ?? 0))
  return [0, ...batas].map((awal, ke) => rapikan(potong(teks, awal, batas[ke] ?? teks.isi.length))).filter(satu => satu.isi !== '')
}
/** "pada tanggal 30 September 2019": a line that holds no more is no longer. */
const tanggalTerpanjang = 31

/** Cuts a line where a new element of the closing begins. */
function pecah(teks: Teks): Teks[] {
  const titik = cocokSemua(teks.isi, polaPotong)
    .map(cocok => cocok.index + (cocok[0].length - cocok[0].trimStart().length))
    .filter(index => index > 0 && !/(?:dalam|nya dalam|pada|dan|dengan) $/.test(teks.isi.slice(Math.max(0, index - 10), index)))
  if (!titik.length) return [teks]
  return [0, ...titik].map((awal, ke) => rapikan(potong(teks, awal, titik[ke] ?? teks.isi.length))).filter(satu => satu.isi !== '')
}

/** A signature block: place, date, office (which may run over two lines), mark, name, rank, NIP. */
export function bacaPengesahan(baris: readonly Teks[]): Pengesahan {
  let tempat: Teks | undefined
  let tanggal: Teks | undefined
  let nama: Teks | undefined
  let pangkat: Teks | undefined
  let nip: Teks | undefined
  const jabatan: Teks[] = []
  let bertanda = false
  for (const satu of baris) {
    const isi = satu.isi
    const pembuka = bacaPembukaBlok(isi)
    if (pembuka) tempat ??= rapikan(potong(satu, pembuka.panjang))
    else if (/^pada tanggal\b/i.test(isi)) tanggal ??= ekor(satu, /^pada tanggal *:?/i)
    else if (polaSalinan.test(isi)) continue
    else if (polaTtd.test(isi)) bertanda = true
    else if (polaNip.test(isi)) nip ??= ekor(satu, /^N ?I ?P ?[.:]? ?/i)
    else if (polaPangkat.test(isi)) pangkat ??= satu
    else if (!jabatan.length && !nama && diawaliPejabat(isi)) jabatan.push(satu)
    else if (
      jabatan.length &&
      !bertanda &&
      !nama &&
      !/,$/.test((jabatan[jabatan.length - 1] as Teks).isi) &&
      (/,$/.test(isi) || diawaliPejabat(isi) || /^(?:KOTA|KABUPATEN|PROVINSI|SETDA|SEKRETARIAT)\b/.test(isi))
    )
      jabatan.push(satu)
    else if (!nama && jabatan.length && mungkinNama(isi)) nama = satu
  }
  return {
    ...(tempat?.isi ? { tempat } : {}),
    ...(tanggal?.isi ? { tanggal } : {}),
    ...(jabatan.length ? { jabatan: sambungBaris(jabatan) } : {}),
    ...(nama ? { nama } : {}),
    ...(pangkat ? { pangkat } : {}),
    ...(nip?.isi ? { nip } : {}),
    baris,
  }
}

const kapital = (isi: string) => isi === isi.toUpperCase()
const ekor = (teks: Teks, pola: RegExp): Teks => rapikan(potong(teks, pola.exec(teks.isi)?.[0].length ?? 0))
const mungkinNama = (isi: string) => isi.length < 70 && /^[A-ZÀ-Þ]/u.test(isi) && !/\d/.test(isi) && !/[;:]$/.test(isi)
