import { type BlokBagan, potong, potongRapi, type Satuan, type Tabel, type Teks } from '@perkada/core'
import { DaftarBab } from './daftar-bab.ts'
import { butirTerakhir, daftarTersela, daftarUntuk, penandaPindaian, sebentuk, tandaTerakhir } from './daftar-terbuka.ts'
import { akhirKalimat, berlanjut, menggantung, menggantungDiAcuan } from './kalimat.ts'
import { Kerangka } from './kerangka.ts'
import { bacaPenanda, type Penanda, sebagaiSatu, type Tajuk } from './penanda.ts'
import { batasRincian, type DaftarTanda, daftarTertinggal, mungkinSebaris, unsurTertinggal } from './rincian-sebaris.ts'
import { ayatDiTengah, hurufDiTengah, penandaTerselip } from './terselip.ts'
import type { AlineaTumbuh, ButirTumbuh, Ragam, RincianTumbuh, WadahTumbuh } from './tumbuh.ts'
import { alineaBaru, barisAkhir, lanjutkan, taruh } from './tumbuh.ts'

/** Ayat, and elements of a list, that one line is parted into. */
const unsurSebarisTerbanyak = 40
/** Marks that may follow one another before a text: "(1) a. 1. …". */
const penandaBeruntun = 4

/** Builds the units of a body, of an opening list or of an annex from lines in reading order. */
export class Perakit {
  /** Which units are open. */
  readonly kerangka = new Kerangka()
  /** The Bab of a document that a Pasal lists. */
  readonly daftarBab = new DaftarBab()
  private readonly ragam: Ragam
  private readonly tertuang: boolean
  private daftar: RincianTumbuh[] = []
  private alinea: AlineaTumbuh | undefined
  private menantiJudul: WadahTumbuh | undefined

  /** `tertuang`: lists may have been poured into the lines of their sentences. */
  constructor(ragam: Ragam, tertuang = false) {
    this.ragam = ragam
    this.tertuang = tertuang
  }

  /** Last letters read, to tell whether a line goes on. */
  ekor(): string {
    return this.alinea ? barisAkhir(this.alinea).isi : ''
  }

  /** The last two lines read: where a wrapped instruction ends. */
  ekorPanjang(): string {
    const lanjutan = this.alinea?.lanjutan
    const sebelum = lanjutan && (lanjutan[lanjutan.length - 2] ?? this.alinea?.teks)
    return sebelum ? `${sebelum.isi} ${this.ekor()}` : this.ekor()
  }

  /** The first line of the paragraph being read. */
  get awalAlinea(): string {
    return this.alinea?.teks.isi ?? ''
  }

  /** A line that cannot begin a unit because the sentence before it is open: "… sebagaimana dimaksud pada ayat". */
  menggantung(): boolean {
    return menggantung(this.ekor())
  }

  /** The sentence before is complete, or none was begun. */
  kalimatSelesai(): boolean {
    return this.ekor() === '' || akhirKalimat.test(this.ekor())
  }

  /** A heading waits for its title. */
  get menantiTajuk(): boolean {
    return this.menantiJudul !== undefined
  }

  tajuk(tajuk: Tajuk): void {
    this.daftarBab.tutup()
    this.tutupDaftar()
    const wadah = this.kerangka.buka(tajuk)
    const { sisa } = tajuk
    if (wadah.tipe === 'pasal') {
      this.menantiJudul = undefined
      if (sisa.isi) this.baris(/^- \(/.test(sisa.isi) ? potong(sisa, 2) : sisa, true)
      return
    }
    this.menantiJudul = wadah
    if (sisa.isi) wadah.judul = alineaBaru(sisa)
  }

  /** One line of running text or with a mark before it; a transcription may hold several ayat or elements on one line. */
  baris(teks: Teks, setelahJeda: boolean): void {
    if (this.ragam !== 'batang-tubuh') {
      this.barisTunggal(teks, setelahJeda)
      return
    }
    const sisa = this.bagi(teks, setelahJeda, hurufDiTengah)
    const akhir = this.kerangka.dalamPasal ? this.bagi(sisa, setelahJeda || sisa !== teks, this.ayatDiTengah) : sisa
    this.rinci(akhir, setelahJeda || akhir !== teks)
  }

  private readonly ayatDiTengah = (teks: Teks): number | undefined => ayatDiTengah(teks, this.kerangka.nomorAyat)

  /** Takes the parts of a line that stand before the places where `cari` finds a unit that lost its line; what is left of it. */
  private bagi(teks: Teks, setelahJeda: boolean, cari: (teks: Teks) => number | undefined): Teks {
    let sisa = teks
    for (let ke = 0; ke < unsurSebarisTerbanyak; ke++) {
      const letak = cari(sisa)
      if (letak === undefined) break
      this.rinci(potongRapi(sisa, 0, letak), setelahJeda || ke > 0)
      sisa = potongRapi(sisa, letak)
    }
    return sisa
  }

  /** A line of one ayat or element, with the lists that were poured into it. */
  private rinci(teks: Teks, setelahJeda: boolean): void {
    let mulai = 0
    const daftarBatas = this.tertuang && mungkinSebaris(teks.isi) ? batasRincian(teks.isi, this.daftarTanda(teks)) : []
    for (const batas of daftarBatas) {
      this.barisTunggal(potongRapi(teks, mulai, batas), setelahJeda || mulai > 0)
      mulai = batas
    }
    this.barisTunggal(mulai ? potongRapi(teks, mulai) : teks, setelahJeda || mulai > 0)
  }

  /** The lists that are open before a line, and one of which the paragraph above holds the first element. */
  private daftarTanda({ isi }: Teks): DaftarTanda[] {
    if (isi.startsWith('(')) return []
    const tertinggal = this.alinea && daftarTertinggal(this.alinea)
    return [...this.daftar.flatMap(tandaTerakhir), ...(tertinggal ? [tertinggal] : [])]
  }

  private barisTunggal(teks: Teks, setelahJeda: boolean): void {
    if (this.judulBerlanjut(teks, setelahJeda)) return
    if (this.daftar.length && /^[IVX]{1,5}\. [A-ZÀ-Þ]/u.test(teks.isi) && !this.menggantung()) {
      this.daftar = []
      this.alinea = alineaBaru(teks)
      taruh(this.kerangka.wadah, this.alinea)
      return
    }
    const penanda = menggantungDiAcuan(this.ekor(), teks.isi)
      ? undefined
      : (bacaPenanda(teks) ?? penandaPindaian(teks, this.ragam, this.daftar, this.kerangka.nomorAyat, this.ekor()))
    const dipakai = penanda && this.pastikan(penanda, setelahJeda)
    if (dipakai) this.penanda(dipakai)
    else this.teks(teks, setelahJeda)
  }

  /** A table or a chart; the table that an element of a list announces belongs to it, and the list goes on behind it. */
  blok(blok: Tabel | BlokBagan): void {
    const butir =
      blok.tipe === 'tabel' && this.ragam === 'batang-tubuh' && this.ekor().endsWith(':')
        ? this.daftar.at(-1)?.daftarButir.at(-1)
        : undefined
    if (!butir) this.tutupDaftar()
    this.alinea = undefined
    taruh(butir ?? this.kerangka.wadah, blok)
  }

  kutipan(isi: readonly Satuan[]): void {
    if (!isi.length) return
    const daftar = this.daftar[this.daftar.length - 1]
    const butir = daftar?.daftarButir[daftar.daftarButir.length - 1]
    taruh(butir ?? this.kerangka.wadah, { tipe: 'kutipan', isi })
    this.alinea = undefined
  }

  /** The number of the last element of the outermost list. */
  get nomorLuar(): number | undefined {
    return this.daftar[0] && butirTerakhir(this.daftar[0])
  }

  /** The form of the outermost list. */
  get bentukLuar(): Penanda['bentuk'] | undefined {
    return this.daftar[0]?.bentuk
  }

  /** The first words of the last element of the outermost list. */
  get awalButirLuar(): string {
    const daftar = this.daftar[0]
    const isi = daftar?.daftarButir[daftar.daftarButir.length - 1]?.isi[0]
    return isi?.tipe === 'alinea' ? isi.teks.isi : ''
  }

  selesai(): readonly Satuan[] {
    return this.kerangka.selesai()
  }

  private tutupDaftar(): void {
    this.daftar = []
    this.alinea = undefined
  }

  private judulBerlanjut(teks: Teks, setelahJeda: boolean): boolean {
    const wadah = this.menantiJudul
    if (!wadah) return false
    const isi = teks.isi
    const judul = wadah.judul as AlineaTumbuh | undefined
    const kapital = isi === isi.toUpperCase() && /[A-ZÀ-Þ]/u.test(isi)
    const pendek = isi.length <= 60 && /^[A-ZÀ-Þ][^.:;]*\.$/u.test(isi) && wadah.tipe === 'bab'
    const kalimat = (/[.:;]$/.test(isi) && !pendek) || isi.length > 220
    if (!judul && !bacaPenanda(teks) && (kapital || !kalimat)) {
      wadah.judul = alineaBaru(teks)
      return true
    }
    if (judul && !kalimat && (wadah.tipe === 'bab' ? kapital : !setelahJeda && !bacaPenanda(teks))) {
      lanjutkan(judul, teks)
      return true
    }
    this.menantiJudul = undefined
    return false
  }

  /** Decides whether a possible mark is one: by the sequence, by what stands before, and never by indentation. */
  private pastikan(asal: Penanda, setelahJeda: boolean): Penanda | undefined {
    const penanda = this.ragam === 'pembukaan' ? sebentuk(asal, this.daftar) : asal
    if (this.ragam === 'pembukaan' && penanda.bentuk === 'ayat') return undefined
    if (penanda.meragukan && penanda.bentuk === 'huruf') {
      const huruf = this.daftar.find(daftar => daftar.bentuk === 'huruf')
      if (!huruf || butirTerakhir(huruf) !== 11) return this.pastikan(sebagaiSatu(penanda), setelahJeda)
    }
    const terbuka = this.daftar.find(daftar => daftar.bentuk === penanda.bentuk)
    const lanjut = penanda.bentuk === 'ayat' ? this.kerangka.nomorAyat : terbuka && butirTerakhir(terbuka)
    if (penanda.nomor.urutan !== undefined && lanjut !== undefined && penanda.nomor.urutan === lanjut + 1) return penanda
    if (setelahJeda || this.ekor() === '') return penanda
    const ayatBaru = penanda.bentuk === 'ayat' && !this.menggantung()
    return akhirKalimat.test(this.ekor()) || penanda.nomor.urutan === 1 || ayatBaru ? penanda : undefined
  }

  private penanda(penanda: Penanda, beruntun = 1): void {
    if (penanda.bentuk === 'ayat' && this.ragam === 'batang-tubuh') {
      this.daftarBab.tutup()
      this.tutupDaftar()
      this.kerangka.bukaAyat(penanda.nomor)
    } else this.bukaButir(penanda)
    const sisa = penanda.sisa
    if (!sisa.isi) {
      this.alinea = undefined
      return
    }
    const dalam = bacaPenanda(sisa)
    if (
      dalam &&
      dalam.bentuk !== penanda.bentuk &&
      dalam.bentuk !== 'ayat' &&
      dalam.nomor.urutan === 1 &&
      !dalam.meragukan &&
      dalam.sisa.isi &&
      beruntun < penandaBeruntun
    )
      this.penanda(dalam, beruntun + 1)
    else this.teks(sisa, true, true)
  }

  private bukaButir(penanda: Penanda): void {
    const butir: ButirTumbuh = { tipe: 'butir', bentuk: penanda.bentuk, nomor: penanda.nomor, isi: [] }
    const tersela = this.daftar.length || this.ragam !== 'batang-tubuh' ? undefined : daftarTersela(this.kerangka.wadah.isi, penanda)
    if (tersela) this.daftar = [tersela]
    const ke = daftarUntuk(this.daftar, penanda, this.ekor().endsWith(':'))
    if (ke >= 0) {
      this.daftar.length = ke + 1
      ;(this.daftar[ke] as RincianTumbuh).daftarButir.push(butir)
    } else {
      const induk = this.daftar[this.daftar.length - 1]
      const wadah = induk?.daftarButir[induk.daftarButir.length - 1] ?? this.kerangka.wadah
      const terselip = this.daftar.some(daftar => daftar.bentuk === penanda.bentuk)
        ? undefined
        : (penandaTerselip(wadah.isi, penanda) ?? (this.tertuang ? unsurTertinggal(wadah.isi, penanda) : undefined))
      const rincian: RincianTumbuh = { tipe: 'rincian', bentuk: penanda.bentuk, daftarButir: terselip ? [terselip, butir] : [butir] }
      taruh(wadah, rincian)
      this.daftar.push(rincian)
    }
    this.alinea = undefined
  }

  /** A line without a mark goes on with the open paragraph: an element of the opening runs to its full stop or semicolon. */
  private melanjutkan(isi: string, setelahJeda: boolean): boolean {
    const ekor = this.ekor()
    if (/^(?:dan|atau|dan\/atau|["“”])$/.test(isi) || (this.ragam === 'pembukaan' && !akhirKalimat.test(ekor))) return true
    const dalamDaftar = this.daftar.some(daftar => daftar.daftarButir.length > 1)
    return berlanjut(ekor, isi, setelahJeda, dalamDaftar)
  }

  private teks(teks: Teks, setelahJeda: boolean, baru = false): void {
    if (!baru && this.alinea && this.melanjutkan(teks.isi, setelahJeda)) {
      lanjutkan(this.alinea, teks)
      return
    }
    const alinea = alineaBaru(teks)
    const daftar = this.daftar[this.daftar.length - 1]
    const butir = daftar?.daftarButir[daftar.daftarButir.length - 1]
    if (!daftar || !butir) taruh(this.kerangka.wadah, alinea)
    else if (baru || butir.isi.length === 0) taruh(butir, alinea)
    else if (/^[a-zß-ÿ]/u.test(teks.isi) && !/^bahwa\b/.test(teks.isi)) {
      const luar = this.daftar[0] as RincianTumbuh
      this.daftar = []
      if (luar.penutup) lanjutkan(luar.penutup, teks)
      else luar.penutup = alinea
      this.alinea = luar.penutup
      return
    } else if (this.ekor() !== '' && !akhirKalimat.test(this.ekor())) taruh(butir, alinea)
    else {
      this.daftar = []
      if (/\.["”’)]?$/.test(this.ekor())) this.kerangka.tutupAyat()
      taruh(this.kerangka.wadah, alinea)
    }
    this.alinea = alinea
  }
}
