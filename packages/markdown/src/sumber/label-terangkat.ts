import { potong, rapikan, type Teks } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'

/** Lines among which the head of a regulation ends. */
const barisKepala = 60
const label = /\b(?:Menimbang|Mengingat)\b(?: ?:)?(?: ?(?:[a-z1] ?\.)(?= |$))*/g
const frasa = /\bD[A-Z]{2,6}(?: BERKAT)? RAH ?MA[TD]\b|\bATAS RAHMAT\b/
/** Letters of the longest name of an office. */
const jabatanTerpanjang = 80

/** Where the office ends that begins at `dari`: behind the comma after capitals alone, past that of "MAHA ESA,". */
function akhirJabatan(isi: string, dari: number): number | undefined {
  let koma = isi.indexOf(',', dari)
  if (/MAHA (?:ESA|KUASA)$/.test(isi.slice(dari, koma)) && /^, (?:BUPATI|WALI|GUBERNUR)/.test(isi.slice(koma, koma + 12))) {
    dari = koma + 2
    koma = isi.indexOf(',', dari)
  }
  const jabatan = isi.slice(dari, koma)
  if (koma === isi.length - 1 && /MAHA (?:ESA|KUASA)$/.test(jabatan)) return undefined
  return koma > dari + 3 && koma - dari <= jabatanTerpanjang && /^[A-ZÀ-Þ .]+$/u.test(jabatan) ? koma + 1 : undefined
}

/**
 * Labels of the opening that a converter read before DENGAN RAHMAT …, because they stand in a column of their own, are put after the office:
 * "… RAPAT KERJA Menimbang Mengingat DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, a. bahwa …".
 */
export function labelTerangkat(potongan: readonly Potongan[]): readonly Potongan[] {
  return terangkatBersama(mengingatTerselip(mengingatTerangkat(potongan)))
}

const mengingatSendiri = /^(?:Mengingat|MENGINGAT) ?:?$/
const dasarPertama =
  /^(?:1 ?\. ?)?(?:Pasal(?:-pasal)? \d|(?:Ketetapan|Undang-Undang|Undang-undang|Peraturan|Keputusan|Staatsblad|Ordonansi) [A-Z(1-9])/

/** Menimbang at its place: before its first consideration, or alone with the letter of it. */
const menimbangDiTempat = /^Menimbang\b(?:.*\bbahwa\b| ?:?(?: ?a ?\.)?$)/i

/** "Mengingat" alone above the title, also with the number 1, while Menimbang stands at its place, is put before the first line behind the considerations that cites an act. */
function mengingatTerangkat(potongan: readonly Potongan[]): readonly Potongan[] {
  const isi = (ke: number): string | undefined => {
    const satu = potongan[ke]
    return satu?.jenis === 'teks' ? satu.teks.isi : undefined
  }
  let letak: number | undefined
  let pertimbangan = false
  for (let ke = 0; ke < Math.min(potongan.length, barisKepala); ke++) {
    const ini = isi(ke)
    if (ini === undefined) continue
    if (/^M ?E ?M ?U ?T ?U ?S/.test(ini) || (letak !== undefined && pertimbangan && /^(?:- )?Mengingat\b/.test(ini))) return potongan
    if (letak === undefined) {
      if (/\bMenimbang\b|\bbahwa\b/i.test(ini)) return potongan
      if (mengingatSendiri.test(ini)) letak = ke
    } else if (!pertimbangan) pertimbangan = menimbangDiTempat.test(ini)
    else if (dasarPertama.test(ini)) {
      const lanjut = letak + (isi(letak + 1) === ':' ? 2 : 1)
      const satu = isi(lanjut) === '1.' && !/^1/.test(ini) ? 1 : 0
      return [
        ...potongan.slice(0, letak),
        ...potongan.slice(lanjut + satu, ke),
        potongan[letak] as Potongan,
        ...potongan.slice(lanjut, lanjut + satu),
        ...potongan.slice(ke),
      ]
    }
  }
  return potongan
}

/** Lines behind a label that stands amid a consideration among which the rest of the considerations ends. */
const JANGKAUAN_TERSELIP = 80
const nomorKurung = /^\(\d{1,3}\)$/

/** "Mengingat" alone amid a consideration, as a converter reads the label at the head of a page first, is put before the first line behind the considerations that cites an act. */
function mengingatTerselip(potongan: readonly Potongan[]): readonly Potongan[] {
  let lalu = ''
  for (let ke = 0; ke < Math.min(potongan.length, barisKepala * 2); ke++) {
    const satu = potongan[ke]
    if (satu?.jenis !== 'teks' || nomorKurung.test(satu.teks.isi)) continue
    const { isi } = satu.teks
    if (mengingatSendiri.test(isi)) return /[a-z,]$/.test(lalu) ? sesudahPertimbangan(potongan, ke) : potongan
    lalu = isi
  }
  return potongan
}

function sesudahPertimbangan(potongan: readonly Potongan[], letak: number): readonly Potongan[] {
  let pertimbangan = false
  for (let ke = letak + 1; ke < Math.min(potongan.length, letak + JANGKAUAN_TERSELIP); ke++) {
    const satu = potongan[ke]
    const isi = satu?.jenis === 'teks' ? satu.teks.isi : ''
    if (/^M ?E ?M ?U ?T ?U ?S/.test(isi)) return potongan
    pertimbangan ||= /^[b-z]\. ?bahwa\b/.test(isi)
    if (pertimbangan && /^1 ?\./.test(isi) && dasarPertama.test(isi))
      return [...potongan.slice(0, letak), ...potongan.slice(letak + 1, ke), potongan[letak] as Potongan, ...potongan.slice(ke)]
  }
  return potongan
}

function terangkatBersama(potongan: readonly Potongan[]): readonly Potongan[] {
  const letak = cari(potongan)
  if (!letak) return potongan
  const [mulai, akhir, koma] = letak
  const terangkat: Baris[] = []
  const kepala: Potongan[] = []
  const jabatan = potongan[akhir] as Baris
  for (let ke = mulai; ke <= akhir; ke++) {
    const baris = potongan[ke] as Baris
    const { sisa, daftarLabel } = tanpaLabel(ke === akhir ? potong(baris.teks, 0, koma) : baris.teks)
    for (const teks of sisa) kepala.push({ ...baris, teks })
    for (const teks of daftarLabel) terangkat.push({ ...baris, teks, setelahJeda: true, jeda: 1 })
  }
  const isi = rapikan(potong(jabatan.teks, koma))
  return [
    ...potongan.slice(0, mulai),
    ...kepala,
    ...terangkat,
    ...(isi.isi ? [{ ...jabatan, teks: isi, setelahJeda: true, jeda: 1 }] : []),
    ...potongan.slice(akhir + 1),
  ]
}

/** The lines from the first label to the office, and where in the last of them the office ends. */
function cari(potongan: readonly Potongan[]): [number, number, number] | undefined {
  let mulai: number | undefined
  let sebelum = false
  for (let ke = 0; ke < Math.min(potongan.length, barisKepala); ke++) {
    const satu = potongan[ke]
    if (satu?.jenis !== 'teks') return undefined
    const isi = satu.teks.isi
    const letakFrasa = frasa.exec(isi)?.index
    const letakLabel = /\bMenimbang\b/.exec(isi)?.index
    const letakBahwa = /\bbahwa\b/.exec(isi)?.index ?? Number.POSITIVE_INFINITY
    if (mulai === undefined && letakLabel !== undefined && letakLabel < Math.min(letakFrasa ?? Number.POSITIVE_INFINITY, letakBahwa))
      mulai = ke
    if (mulai === undefined && letakFrasa !== undefined) return undefined
    const dari = letakFrasa ?? (sebelum ? 0 : undefined)
    const koma =
      mulai === undefined || dari === undefined
        ? undefined
        : (akhirJabatan(isi, dari) ?? (sebelum && jabatanSebaris.test(isi) && mengawaliBahwa(potongan[ke + 1]) ? isi.length : undefined))
    sebelum ||= letakFrasa !== undefined
    if (koma !== undefined && mulai !== undefined && koma <= letakBahwa) return [mulai, ke, koma]
    if (letakBahwa !== Number.POSITIVE_INFINITY) return undefined
  }
  return undefined
}

/** "MENTERI DALAM NEGERI" alone on its line, its comma lost, above the first consideration. */
const jabatanSebaris = /^(?:MENTERI|KEPALA|KETUA|PRESIDEN|BUPATI|GUBERNUR|WALI ?KOTA) [A-ZÀ-Þ ]{3,80}$/u
const mengawaliBahwa = (satu: Potongan | undefined): boolean => satu?.jenis === 'teks' && /^(?:: ?)?(?:a ?\. ?)?bahwa /.test(satu.teks.isi)

function tanpaLabel(teks: Teks): { sisa: Teks[]; daftarLabel: Teks[] } {
  const sisa: Teks[] = []
  const daftarLabel: Teks[] = []
  let dari = 0
  for (const { 0: cocok, index } of teks.isi.matchAll(label)) {
    sisa.push(rapikan(potong(teks, dari, index)))
    daftarLabel.push(rapikan(potong(teks, index, index + cocok.length)))
    dari = index + cocok.length
  }
  sisa.push(rapikan(potong(teks, dari)))
  return { sisa: sisa.filter(satu => satu.isi !== ''), daftarLabel }
}
