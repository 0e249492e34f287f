import type { Alinea, Naskah, Pembukaan, Teks } from '@perkada/core'
import { Badan } from './batang-tubuh/badan.ts'
import { babPertamaDiUjung, pembukaTanpaNomor, tajukPertama, tajukUtuh } from './batang-tubuh/baris-badan.ts'
import { JudulBuku } from './batang-tubuh/buku.ts'
import { bacaTajuk, tajukDiUjung } from './batang-tubuh/penanda.ts'
import { isJudulMencabut, isJudulMengubah } from './batang-tubuh/perintah-ubah.ts'
import { bacaTajukKecil } from './batang-tubuh/tajuk-kecil.ts'
import { bacaKepala } from './judul/kepala.ts'
import { bacaLampiran, membukaLampiran } from './lampiran/lampiran.ts'
import { BacaanDiktum } from './pembukaan/diktum.ts'
import { BacaanKonsiderans, type LabelKonsiderans } from './pembukaan/konsiderans.ts'
import { type BacaanLabel, bacaLabel, isMenginstruksikan, tanpaTitikDua } from './pembukaan/label.ts'
import { isLabelDiterima, type KeadaanPembukaan, type Tahap } from './pembukaan/label-diterima.ts'
import { Persetujuan } from './pembukaan/persetujuan.ts'
import { BacaanPenjelasan } from './penjelasan/bacaan-penjelasan.ts'
import { kepalaPenjelasan, membukaPenjelasan } from './penjelasan/tersendiri.ts'
import { bacaPenutup, membukaPenutup } from './penutup/penutup.ts'
import type { Baris, Potongan } from './sumber/baris.ts'
import { bacaSisa, isCatatanPenyalin, isCatatanPotongan } from './sumber/sisa.ts'

/** One pass over the lines: the stage says where in the regulation we are, the assemblers build what they are given. */
export class Pembaca {
  private tahap: Tahap = 'kepala'
  private readonly berdepan: boolean
  private readonly barisKepala: Baris[] = []
  private readonly konsiderans = new BacaanKonsiderans(teks => this.buang(teks))
  private readonly diktum = new BacaanDiktum()
  private readonly badan: Badan
  private readonly barisPenutup: Teks[] = []
  private sesudahPengesahan = false
  private readonly kelompokLampiran: Potongan[][] = []
  private readonly buku = new JudulBuku()
  private readonly penjelasan = new BacaanPenjelasan()
  private readonly sisa: Alinea[] = []
  private cuplikan = false
  private readonly persetujuan = new Persetujuan()

  /** `baku`: a draft in the canonical dialect, which has each part on a line of its own. */
  constructor(berdepan: boolean, judulDepan: string, baku: boolean) {
    this.berdepan = berdepan
    this.badan = new Badan(!baku)
    this.badan.perubahan = isJudulMengubah(judulDepan)
  }

  terima(satu: Potongan): void {
    if (satu.jenis !== 'blok') this.baris(satu)
    else if (this.tahap === 'lampiran') this.kelompokLampiran.at(-1)?.push(satu)
    else {
      this.mulaiBadan()
      if (this.penjelasan.terbuka) this.penjelasan.terima(satu)
      else this.badan.blok(satu.blok, satu.terkutip)
    }
  }

  private baris(baris: Baris): void {
    const isi = baris.teks.isi
    if (this.tahap === 'batang-tubuh' && /^["“”„]$/.test(isi) && this.badan.tanda(baris)) return
    const sisa = bacaSisa(baris.teks)
    if (sisa || baris.perabot || !/[A-Za-zÀ-ɏ]{2}|[A-Za-zÀ-ɏ0-9] ?[.)\]:]|\d|^(?:(?:[A-ZÀ-Þ] ){4,12}[A-ZÀ-Þ]|B A B [IVX])$/u.test(isi)) {
      this.buang(sisa ?? baris.teks)
      return
    }
    if (isCatatanPenyalin(isi)) {
      this.cuplikan ||= isCatatanPotongan(isi)
      this.buang(baris.teks)
      return
    }
    if (this.lampiranAtauPenjelasan(baris) || this.judulBuku(baris)) return
    switch (this.tahap) {
      case 'lampiran':
        this.kelompokLampiran[this.kelompokLampiran.length - 1]?.push(baris)
        return
      case 'penjelasan':
        this.penjelasan.terima(baris)
        return
      case 'penutup':
        this.kePenutup(baris.teks)
        return
      case 'batang-tubuh':
        this.barisBadan(baris)
        return
      default:
        this.barisPembukaan(baris)
        return
    }
  }

  private buang(teks: Teks): void {
    this.sisa.push({ tipe: 'alinea', teks })
  }

  private lampiranAtauPenjelasan(baris: Baris): boolean {
    if (this.tahap === 'kepala' || this.tahap === 'menimbang' || this.tahap === 'mengingat') return false
    if (this.tahap === 'menetapkan' && this.diktum.berlanjut(baris.setelahJeda)) return false
    const isi = baris.teks.isi
    if (membukaLampiran(baris, this.tahap === 'batang-tubuh')) {
      this.tahap = 'lampiran'
      this.kelompokLampiran.push([baris])
      return true
    }
    const tajukPenjelasan = /^PENJELASAN\b/.test(isi) && (/^PENJELASAN(?: ATAS\b.*)?$/.test(isi) || baris.tajuk > 0)
    if (tajukPenjelasan || (this.tahap === 'penutup' && this.sesudahPengesahan && bacaTajuk(baris.teks)?.tipe === 'pasal')) {
      if (!this.penjelasan.terbuka) this.penjelasan.buka(tajukPenjelasan ? baris.teks : undefined)
      else if (tajukPenjelasan) return false
      this.tahap = 'penjelasan'
      if (!tajukPenjelasan) this.penjelasan.terima(baris)
      return true
    }
    return false
  }

  private judulBuku({ teks }: Baris): boolean {
    if ((this.tahap !== 'menetapkan' && this.tahap !== 'batang-tubuh') || !this.buku.termasuk(teks)) return false
    this.mulaiBadan()
    this.buang(teks)
    return true
  }

  private kePenutup(teks: Teks): void {
    this.barisPenutup.push(teks)
    this.sesudahPengesahan ||= /^Diundangkan di| Diundangkan di |(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA)/.test(teks.isi)
  }

  private barisPembukaan(baris: Baris): void {
    const label = bacaLabel(baris.teks, baris.tajuk > 0)
    if (label && isLabelDiterima(label, this.keadaan())) {
      this.bukaLabel(label, baris)
      return
    }
    const diDiktum = this.tahap === 'memutuskan' || this.tahap === 'menetapkan'
    const tajuk = bacaTajuk(baris.teks) ?? (diDiktum ? bacaTajukKecil(baris.teks, 1) : undefined)
    if ((tajuk ?? membukaPenjelasan(baris.teks.isi)) && this.penjelasanTersendiri(baris)) return
    if (tajuk && this.badanBolehMulai(baris, tajukUtuh(tajuk))) {
      if (this.hanyaLampiran()) {
        this.kelompokLampiran[0]?.push(baris)
        return
      }
      this.mulaiBadan()
      this.barisBadan(baris)
      return
    }
    const teks = tanpaTitikDua(baris.teks)
    switch (this.tahap) {
      case 'menimbang':
      case 'mengingat':
      case 'memperhatikan':
        if (isMenginstruksikan(teks.isi)) this.tahap = 'memutuskan'
        if (this.tahap === 'memutuskan' || this.persetujuan.termasuk(baris, teks)) this.buang(teks)
        else if (baris.teks.isi) this.konsiderans.baris(this.tahap, baris, teks)
        return
      case 'memutuskan':
        if (teks.isi && !this.badanTanpaNomor(baris, teks)) this.buang(teks)
        return
      case 'menetapkan':
        if (!teks.isi) return
        if (this.badanTanpaNomor(baris, teks) || this.babTerlekat(baris, teks)) return
        if (this.diktum.nama.length && baris.setelahJeda && /\.$/.test(this.diktum.nama.at(-1)?.isi ?? '')) {
          this.mulaiBadan()
          this.barisBadan(baris)
          return
        }
        this.diktum.nama.push(teks)
        return
      default:
        if (this.berdepan && membukaPenutup(teks.isi)) {
          this.tahap = 'penutup'
          this.kePenutup(teks)
        } else if (!this.badanTanpaNomor(baris, teks)) this.barisKepala.push(baris)
    }
  }

  private keadaan(): KeadaanPembukaan {
    return {
      tahap: this.tahap,
      bermemutuskan: this.diktum.bermemutuskan,
      menetapkan: this.diktum.nama,
      menggantung: () => this.konsiderans.perakit(this.tahap as LabelKonsiderans)?.menggantung() ?? false,
    }
  }

  /** "Menetapkan : PERATURAN … KECAMATAN. BAB I KETENTUAN UMUM": the body begins on the line of the title. */
  private babTerlekat(baris: Baris, teks: Teks): boolean {
    const ujung = tajukDiUjung(teks) ?? babPertamaDiUjung(teks)
    if (!ujung) return false
    this.diktum.nama.push(ujung[0])
    this.mulaiBadan()
    this.barisBadan({ ...baris, teks: ujung[1], setelahJeda: true })
    return true
  }

  /** Nothing has been read but lines below the heading of an annex: a text without its regulation. They become that annex. */
  private hanyaLampiran(): boolean {
    const awal = this.tahap === 'kepala' && !this.berdepan ? this.barisKepala[0] : undefined
    if (!awal || !membukaLampiran(awal, false)) return false
    this.tahap = 'lampiran'
    this.kelompokLampiran.push(this.barisKepala.splice(0))
    return true
  }

  /** Only the head of an explanation has been read: an explanation without its act. */
  private penjelasanTersendiri(baris: Baris): boolean {
    const kepala = this.tahap === 'kepala' && !this.berdepan ? kepalaPenjelasan(this.barisKepala) : undefined
    if (!kepala) return false
    for (const teks of kepala.sisa) this.buang(teks)
    this.penjelasan.buka(kepala.judul)
    this.tahap = 'penjelasan'
    this.cuplikan = true
    this.penjelasan.terima(baris)
    return true
  }

  /** "KESATU : Membentuk tim", "Pasal Tunggal": the body of a decision, which may leave out its name after Menetapkan or that line as a whole, of an instruction, of an act with one article. */
  private badanTanpaNomor(baris: Baris, teks: Teks): boolean {
    if (!pembukaTanpaNomor.test(teks.isi)) return false
    this.mulaiBadan()
    this.barisBadan({ ...baris, teks, setelahJeda: true })
    return true
  }

  private bukaLabel({ label, sisa, tulisan }: BacaanLabel, baris: Baris): void {
    if (label === this.tahap) {
      this.buang(tulisan)
      return
    }
    if (label === 'memutuskan') {
      for (const satu of this.diktum.nama.splice(0)) this.konsiderans.baris('mengingat', { ...baris, setelahJeda: true }, satu)
      if (this.tahap !== 'menetapkan') this.tahap = label
      this.diktum.bacaMemutuskan(tulisan)
      if (sisa.isi) this.barisPembukaan({ ...baris, teks: sisa, tajuk: 0 })
      return
    }
    this.tahap = label
    if (label === 'menetapkan') {
      this.diktum.bacaMenetapkan(tulisan)
      const isi = tanpaTitikDua(sisa)
      if (isi.isi && !this.badanTanpaNomor(baris, isi) && !this.babTerlekat(baris, isi)) this.diktum.nama.push(isi)
      return
    }
    this.konsiderans.buka(label, tulisan)
    if (sisa.isi) this.konsiderans.baris(label, { ...baris, teks: sisa, setelahJeda: true }, tanpaTitikDua(sisa))
  }

  private badanBolehMulai(baris: Baris, utuh: boolean): boolean {
    if (baris.tajuk > 0 || this.tahap === 'memutuskan' || this.tahap === 'menetapkan') return true
    if (this.tahap === 'kepala') return utuh && (baris.setelahJeda || this.barisKepala.length === 0)
    const perakit = this.konsiderans.perakit(this.tahap as LabelKonsiderans)
    return utuh && (baris.setelahJeda ? !perakit?.menggantung() : tajukPertama.test(baris.teks.isi) && perakit?.kalimatSelesai() === true)
  }

  private mulaiBadan(): void {
    if (this.tahap === 'penutup' || this.tahap === 'penjelasan' || this.tahap === 'batang-tubuh') return
    this.tahap = 'batang-tubuh'
    const tertulis = (daftar: readonly Teks[]) => isJudulMengubah(daftar.map(teks => teks.isi).join(' '))
    this.badan.perubahan ||= tertulis(this.diktum.nama) || tertulis(this.barisKepala.map(baris => baris.teks))
  }

  private barisBadan(baris: Baris): void {
    const ujung = tajukDiUjung(baris.teks)
    const tajukUjung = ujung && bacaTajuk(ujung[1])
    if (tajukUjung && (tajukUjung.tipe !== 'pasal' || tajukUjung.nomor.urutan === this.badan.pasalBerikut)) {
      this.barisBadan({ ...baris, teks: (ujung as [Teks, Teks])[0] })
      this.barisBadan({ ...baris, teks: (ujung as [Teks, Teks])[1], setelahJeda: true })
      return
    }
    const isi = baris.teks.isi
    if (membukaPenutup(isi) && !(this.badan.mengutip && baris.kutip)) {
      this.badan.tutupKutipan()
      this.tahap = 'penutup'
      this.kePenutup(baris.teks)
      return
    }
    this.badan.baris(baris)
  }

  selesai(): Omit<Naskah, 'identitas' | 'berdepan'> {
    this.hanyaLampiran()
    if (this.diktum.labelLepas) this.buang(this.diktum.labelLepas)
    const terbaca = bacaKepala(this.barisKepala)
    const pembukaan: Pembukaan = {
      ...(terbaca.frasa ? { frasa: terbaca.frasa } : {}),
      ...(terbaca.jabatan ? { jabatan: terbaca.jabatan } : {}),
      ...this.konsiderans.selesai(),
      ...this.diktum.selesai(),
    }
    const { penutup, sisa } = bacaPenutup(this.barisPenutup)
    const penjelasan = this.penjelasan.selesai()
    const alinea = (teks: Teks): Alinea => ({ tipe: 'alinea', teks })
    const judul = `${terbaca.kepala.judul?.isi ?? ''}. ${pembukaan.menetapkan?.isi ?? ''}`
    return {
      kepala: terbaca.kepala,
      pembukaan,
      batangTubuh: this.badan.selesai(),
      penutup,
      daftarLampiran: this.kelompokLampiran.map(kelompok => bacaLampiran(kelompok, terbaca.kepala.judul?.isi ?? '')),
      ...(penjelasan ? { penjelasan } : {}),
      sisa: [...terbaca.sisa.map(alinea), ...this.sisa, ...sisa.map(alinea)],
      sifat: { perubahan: this.badan.perubahan, pencabutan: !this.badan.perubahan && isJudulMencabut(judul), cuplikan: this.cuplikan },
    }
  }
}
