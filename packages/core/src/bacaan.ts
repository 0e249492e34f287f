import { type Acuan, bacaDaftarAcuan } from './acuan/acuan.ts'
import { mungkinKepala } from './acuan/deret.ts'
import { bacaDaftarSitasi, type Sitasi } from './sitasi/sitasi.ts'
import { pecahToken, type Token } from './token.ts'

/** What the grammars read in one text, each when first asked for: the words are cut once, the citations are read once. */
export class Bacaan {
  private readonly isi: string
  private token: readonly Token[] | undefined
  private sitasi: readonly Sitasi[] | undefined
  private acuan: readonly Acuan[] | undefined

  constructor(isi: string) {
    this.isi = isi
  }

  private get daftarToken(): readonly Token[] {
    this.token ??= pecahToken(this.isi)
    return this.token
  }

  /** As `parseSitasi` gives them. */
  get daftarSitasi(): readonly Sitasi[] {
    this.sitasi ??= bacaDaftarSitasi(this.isi, this.daftarToken)
    return this.sitasi
  }

  /** As `parseAcuan` gives them. */
  get daftarAcuan(): readonly Acuan[] {
    this.acuan ??= this.daftarToken.some(mungkinKepala) ? bacaDaftarAcuan(this.isi, this.daftarToken, this.daftarSitasi) : []
    return this.acuan
  }
}
