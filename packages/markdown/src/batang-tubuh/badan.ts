import { type BlokBagan, gabung, potongRapi, type Satuan, type Tabel, type Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'
import { keBadan } from './baris-badan.ts'
import { bacaPenanda, bacaTajuk } from './penanda.ts'
import { Perakit } from './perakit.ts'
import {
  mungkinMembuka,
  pembukaKutipan,
  pembukaTanpaTitikDua,
  perintahBerhuruf,
  perintahPasti,
  perintahTunggal,
  perintahUbah,
} from './perintah-ubah.ts'

const pembukaTanda = /^["“„]/
const penutupTanda = /["”“][.;,]?$/
/** "b. Nomor 4 Tahun 2020, diubah sebagai berikut:": where on the line of the last act of a list begins what is said of all. */
const penutupDaftarPerubahan = ({ isi }: Teks): number =>
  /[,;] diubah sebagai berikut:$/.test(isi) && /^[a-z]{1,2}\. (?:Nomor|Peraturan|Undang-Undang|Keputusan) /.test(isi)
    ? isi.lastIndexOf('diubah sebagai')
    : -1
/** Instructions follow such an end, and no new text, where the next line begins with the first of them. */
const diubahBerikut = /\bdiubah sebagai berikut ?:$/
const mengawaliPerintah = (teks: Teks): boolean => {
  const penanda = bacaPenanda(teks)
  return penanda?.bentuk === 'angka' && penanda.nomor.urutan === 1 && perintahUbah.test(penanda.sisa.isi)
}
const menyebutPasal = (isi: string, nilai: string): boolean =>
  isi.split(`Pasal ${nilai}`).some((sisa, ke) => ke > 0 && !/^[A-Za-z\d]/.test(sisa))
const banyakTanda = (isi: string): number => isi.match(/["“”„]/g)?.length ?? 0

/** The body of a regulation, with the new text that instructions to amend quote. */
export class Badan {
  /** The title says that the regulation amends another. */
  perubahan = false
  private readonly tertuang: boolean
  private readonly perakit: Perakit
  private kutipan: Perakit | undefined
  /** New text of an instruction to amend has been read. */
  private pernahMengutip = false
  /** The new text stands behind marks of Markdown, and ends with them. */
  private berpagar = false
  /** Quotation marks of the new text, which opened with one. */
  private tandaKutip = 0
  /** The mark that opened the new text was closed: it has ended, unless its next paragraph begins with another. */
  private bertutup = false
  /** A mark of quotation that stood alone on its line, where new text is awaited. */
  private tandaMenanti: Baris | undefined

  /** `tertuang`: lists may have been poured into the lines of their sentences. */
  constructor(tertuang: boolean) {
    this.tertuang = tertuang
    this.perakit = new Perakit('batang-tubuh', tertuang)
  }

  /** The number of the Pasal that would come next where a line is read now. */
  get pasalBerikut(): number | undefined {
    return (this.mengutip ? this.kutipan : this.perakit)?.kerangka.pasalBerikut
  }

  /** New text is being read. */
  get mengutip(): boolean {
    return this.kutipan !== undefined && !this.bertutup
  }

  blok(blok: Tabel | BlokBagan, kutip = false): void {
    this.lepasTanda()
    if (this.bertutup) this.tutupKutipan()
    if (kutip && this.perubahan) this.bukaPagar()
    ;(this.kutipan ?? this.perakit).blok(blok)
  }

  /** A mark of quotation alone on its line, which opens the new text that is awaited or closes the one being read; `false` where it does neither. */
  tanda(baris: Baris): boolean {
    if (this.mengutip) this.baris(baris)
    else if (mungkinMembuka.test(this.perakit.ekor())) this.tandaMenanti = baris
    else return false
    return true
  }

  baris(asal: Baris): void {
    const menanti = this.tandaMenanti
    this.tandaMenanti = undefined
    const baris = menanti ? { ...asal, teks: gabung(menanti.teks, asal.teks, '') } : asal
    const terbuka = this.bertutup && pembukaTanda.test(baris.teks.isi)
    const bersambung = terbuka || (this.bertutup && this.tanpaTanda(baris.teks))
    if (bersambung) this.tandaKutip = terbuka ? 0 : 1
    else if (this.bertutup) this.tutupKutipan()
    this.bertutup = false
    if (baris.kutip && (this.perubahan || this.kutipan)) {
      keBadan(baris, this.bukaPagar())
      return
    }
    const letak = baris.kutip || this.kutipan ? -1 : penutupDaftarPerubahan(baris.teks)
    if (letak > 0) {
      this.baris({ ...baris, teks: potongRapi(baris.teks, 0, letak) })
      this.baris({ ...baris, teks: potongRapi(baris.teks, letak), setelahJeda: false, jeda: 0 })
      return
    }
    if (this.kutipan && ((this.berpagar && baris.setelahJeda) || this.keluarKutipan(baris))) this.tutupKutipan()
    if (!this.kutipan && this.membukaKutipan(baris)) {
      this.kutipan = new Perakit('batang-tubuh', this.tertuang)
      this.tandaKutip = 0
      if (pembukaTanda.test(baris.teks.isi)) this.tandaKutip = banyakTanda(baris.teks.isi)
    } else if (this.tandaKutip || bersambung) this.tandaKutip += banyakTanda(baris.teks.isi)
    keBadan(baris, this.kutipan ?? this.perakit)
    this.bertutup = this.tandaKutip > 0 && this.tandaKutip % 2 === 0 && penutupTanda.test(baris.teks.isi)
  }

  selesai(): readonly Satuan[] {
    this.lepasTanda()
    this.tutupKutipan()
    return this.perakit.selesai()
  }

  /** No line followed the mark that was to open new text. */
  private lepasTanda(): void {
    const menanti = this.tandaMenanti
    this.tandaMenanti = undefined
    if (menanti) keBadan(menanti, this.perakit)
  }

  /** A unit of new text behind one that a mark closed: a further Pasal or ayat, which Pasal I has none of its own. */
  private tanpaTanda(teks: Teks): boolean {
    const { pasalBerangka, nomorAyat } = this.perakit.kerangka
    if (!this.perubahan || pasalBerangka || nomorAyat !== undefined) return false
    const tajuk = bacaTajuk(teks)
    if (tajuk) return tajuk.tipe === 'pasal' && /^\d/.test(tajuk.nomor.nilai) && !tajuk.sisa.isi
    const penanda = bacaPenanda(teks)
    return penanda?.bentuk === 'ayat' && (penanda.nomor.urutan ?? 1) > 1
  }

  private bukaPagar(): Perakit {
    if (!this.kutipan) this.berpagar = true
    this.kutipan ??= new Perakit('batang-tubuh', this.tertuang)
    return this.kutipan
  }

  /** An instruction to amend has just been read: "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:". An ordinary act may hold some (omnibus). */
  private membukaKutipan(baris: Baris): boolean {
    if (!mungkinMembuka.test(this.perakit.ekor())) return this.perubahan && this.membukaTanpaRumusan(baris.teks)
    if (this.tanpaTeksBaru(baris.teks)) return false
    const ekor = this.perakit.ekorPanjang()
    if (this.perubahan && pembukaTanpaTitikDua.test(ekor)) return bacaTajuk(baris.teks)?.sisa.isi === ''
    if (!pembukaKutipan.test(ekor)) return this.perubahan && this.membukaTanpaRumusan(baris.teks)
    if (diubahBerikut.test(ekor) && mengawaliPerintah(baris.teks)) return false
    if (this.perakit.nomorLuar === undefined)
      return (this.perubahan || this.pernahMengutip) && perintahTunggal.test(this.perakit.awalAlinea) && /berbunyi/.test(ekor)
    return this.perubahan || (/berbunyi(?: sebagai berikut)? ?:$/i.test(ekor) && perintahUbah.test(this.perakit.awalButirLuar))
  }

  /** "Ketentuan Pasal 5 diubah." and the Pasal itself below it: the words that announce new text were left out. */
  private membukaTanpaRumusan(teks: Teks): boolean {
    if (this.perakit.nomorLuar === undefined || !/[.:]$/.test(this.perakit.ekor())) return false
    const tajuk = bacaTajuk(teks)
    if (tajuk?.tipe !== 'pasal' || tajuk.sisa.isi || !/^\d/.test(tajuk.nomor.nilai)) return false
    const awal = this.perakit.awalButirLuar
    const perintah = awal.endsWith(this.perakit.ekor()) ? awal : `${awal} ${this.perakit.ekorPanjang()}`
    return perintahUbah.test(awal) && /\b(?:diubah|disisipkan|ditambahkan)\b/.test(perintah) && menyebutPasal(perintah, tajuk.nomor.nilai)
  }

  /** The next instruction, or Pasal II, stands where the new text should. */
  private tanpaTeksBaru(teks: Teks): boolean {
    const tajuk = bacaTajuk(teks)
    if (tajuk?.tipe === 'pasal' && /^(?:I{2,3}|IV|V)$/.test(tajuk.nomor.nilai) && !tajuk.sisa.isi) return true
    const penanda = this.perakit.nomorLuar === undefined ? undefined : bacaPenanda(teks)
    return penanda?.bentuk === 'angka' && penanda.nomor.urutan === (this.perakit.nomorLuar ?? 0) + 1 && perintahPasti.test(penanda.sisa.isi)
  }

  /** The amended text ends at the next instruction of Pasal I, which may have been given the number of the one before again, or at Pasal II. */
  private keluarKutipan(baris: Baris): boolean {
    const tajuk = bacaTajuk(baris.teks)
    if (tajuk?.tipe === 'pasal' && !/^\d/.test(tajuk.nomor.nilai)) return true
    if (
      (!this.perubahan || this.perakit.kerangka.pasalBerangka) &&
      tajuk?.tipe === 'pasal' &&
      tajuk.nomor.urutan === this.perakit.kerangka.pasalBerikut
    )
      return tajuk.nomor.urutan !== this.kutipan?.kerangka.pasalBerikut
    if (!this.perubahan && tajuk?.tipe === 'bab' && tajuk.nomor.urutan === this.perakit.kerangka.babBerikut) return true
    if (this.perakit.nomorLuar === undefined && /^[A-H]\. /.test(baris.teks.isi)) return perintahTunggal.test(baris.teks.isi)
    const penanda = bacaPenanda(baris.teks)
    if (penanda?.bentuk === 'huruf' && this.perakit.bentukLuar === 'huruf')
      return penanda.nomor.urutan === (this.perakit.nomorLuar ?? 0) + 1 && perintahBerhuruf.test(penanda.sisa.isi)
    return (
      penanda?.bentuk === 'angka' && (penanda.nomor.urutan ?? 0) >= (this.perakit.nomorLuar ?? 0) && perintahUbah.test(penanda.sisa.isi)
    )
  }

  /** What is quoted has ended. */
  tutupKutipan(): void {
    if (!this.kutipan) return
    this.pernahMengutip = true
    this.berpagar = false
    this.tandaKutip = 0
    this.bertutup = false
    this.perakit.kutipan(this.kutipan.selesai())
    this.kutipan = undefined
  }
}
