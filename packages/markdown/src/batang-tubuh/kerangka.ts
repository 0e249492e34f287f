import type { Nomor, Satuan } from '@perkada/core'
import type { Tajuk } from './penanda.ts'
import { nolPindaian } from './terselip.ts'
import { panen, type SimpulTumbuh, taruh, type WadahTumbuh } from './tumbuh.ts'

/** The frame of a text while it is read: the Bab, Bagian, Paragraf, Pasal and ayat that are open, and the numbers that come next. */
export class Kerangka {
  private readonly akar: { isi: SimpulTumbuh[] } = { isi: [] }
  private bab: WadahTumbuh | undefined
  private bagian: WadahTumbuh | undefined
  private paragraf: WadahTumbuh | undefined
  private pasal: WadahTumbuh | undefined
  private ayat: WadahTumbuh | undefined
  /** The number of the Pasal that would come next, 1 at the start; undefined behind one that nobody can read. */
  pasalBerikut: number | undefined = 1
  /** The same of the Bab. */
  babBerikut: number | undefined = 1
  /** The Pasal being read has an Arabic number. */
  pasalBerangka = false

  /** Nothing has been read. */
  get kosong(): boolean {
    return this.akar.isi.length === 0
  }

  /** A Pasal is being read. */
  get dalamPasal(): boolean {
    return this.pasal !== undefined
  }

  /** The heading of the Pasal being read ends with a full stop, as in old acts: "Pasal 2. Segala …". */
  get pasalBertitik(): boolean {
    return this.pasal?.nomor.akhiran === '.'
  }

  /** The number of the ayat being read. */
  get nomorAyat(): number | undefined {
    return this.ayat?.nomor.urutan
  }

  /** What is read next stands in this unit. */
  get wadah(): { isi: SimpulTumbuh[] } {
    return this.ayat ?? this.pasal ?? this.kelompok
  }

  private get kelompok(): { isi: SimpulTumbuh[] } {
    return this.paragraf ?? this.bagian ?? this.bab ?? this.akar
  }

  /** Opens the unit of a heading, and closes those that it ends. */
  buka({ tipe, nomor }: Tajuk): WadahTumbuh {
    const wadah: WadahTumbuh = { tipe, nomor, isi: [] }
    this.ayat = undefined
    this.pasal = undefined
    if (tipe === 'pasal') {
      wadah.nomor = nolPindaian(nomor, this.pasalBerikut)
      this.pasalBerangka = /^\d/.test(wadah.nomor.nilai)
      this.pasalBerikut = wadah.nomor.urutan === undefined ? undefined : wadah.nomor.urutan + 1
      taruh(this.kelompok, wadah)
      this.pasal = wadah
      return wadah
    }
    this.paragraf = undefined
    if (tipe !== 'paragraf') this.bagian = undefined
    if (tipe === 'bab') {
      this.bab = undefined
      this.babBerikut = nomor.urutan === undefined ? undefined : nomor.urutan + 1
    }
    taruh(this.kelompok, wadah)
    if (tipe === 'bab') this.bab = wadah
    else if (tipe === 'bagian') this.bagian = wadah
    else this.paragraf = wadah
    return wadah
  }

  /** Opens an ayat of the Pasal, or of what stands where a Pasal would. */
  bukaAyat(nomor: Nomor): void {
    this.ayat = undefined
    const ayat: WadahTumbuh = { tipe: 'ayat', nomor, isi: [] }
    taruh(this.wadah, ayat)
    this.ayat = ayat
  }

  /** The ayat has ended, its Pasal goes on. */
  tutupAyat(): void {
    this.ayat = undefined
  }

  /** The finished units. */
  selesai(): readonly Satuan[] {
    return panen(this.akar.isi)
  }
}
