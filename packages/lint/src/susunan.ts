import { type Alinea, type Naskah, type Satuan, type Tempat, telusuri } from '@perkada/core'
import { type DeretNomor, daftarDeret } from './fakta/deret-nomor.ts'
import { buatFakta } from './fakta.ts'
import type { Fakta, Letak } from './rule.ts'

/** What a copying program leaves where it read a page in another order than its lines stand in. */
export interface UkuranSusunan {
  /** How many such signs there are; one place may have several. */
  readonly tanda: number
  /** Paragraphs, units and numbers that could have one. */
  readonly satuan: number
  /** The first of them, and what it shows. */
  readonly contoh?: { readonly letak: Letak; readonly gejala: string }
}

const SOBEK = 'kalimat yang terputus'
const TANPA_ISI = 'tanda yang terlepas dari isinya'
const TERTUKAR = 'bagian yang berdiri di tempat bagian lain'
const ACAK = 'nomor yang tidak menyambung'

/** Words with which neither a sentence nor an element of a list ends, not even one whose full stop was forgotten. */
const takMengakhiri: ReadonlySet<string> = new Set(
  'yang dengan dalam pada untuk dari ke di oleh sebagaimana dimaksud tentang kepada terhadap melalui bagi bahwa adalah secara'.split(' '),
)
const PANJANG_KATA = 14

const berhurufKecil = (isi: string): boolean => {
  const awal = isi.charCodeAt(0)
  const kedua = isi.charCodeAt(1)
  return awal >= 97 && awal <= 122 && kedua >= 97 && kedua <= 122
}
const menggantung = (isi: string): boolean => {
  const akhir = isi.charCodeAt(isi.length - 1)
  if (akhir < 97 || akhir > 122) return false
  return takMengakhiri.has(isi.slice(Math.max(isi.length - PANJANG_KATA, isi.lastIndexOf(' ') + 1)))
}
const pembukaan = /^(?:(?:Menimbang|Mengingat|Memperhatikan) ?:|M ?E ?M ?U ?T ?U ?S ?K ?A ?N|Menetapkan ?:|DENGAN RAHMAT)/

const dasarHukum = /^(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah|Gubernur|Bupati|Wali ?[Kk]ota)) [^;]{0,120}Nomor \d/

class Pengukur {
  tanda = 0
  satuan = 0
  contoh: UkuranSusunan['contoh']
  /** An opening was found amid the body; its other parts stand there as well. */
  private berpembukaan = false

  catat(gejala: string, letak: Letak, bobot = 1): void {
    this.tanda += bobot
    this.contoh ??= { letak, gejala }
  }

  deret(isi: readonly Satuan[], tempat: Tempat): void {
    const { ruas } = tempat
    if (ruas === 'lampiran' || ruas === 'penjelasan' || ruas === 'sisa' || tempat.kutipan) return
    this.satuan += isi.length
    for (let ke = 0; ke < isi.length; ke++) {
      const satu = isi[ke] as Satuan
      if (satu.tipe === 'alinea') this.alinea(satu, isi, ke, tempat)
      else if (satu.tipe === 'rincian') {
        for (const { nomor, isi } of satu.daftarButir) if (!isi.length) this.catat(TANPA_ISI, { span: nomor.span })
      } else if ((satu.tipe === 'ayat' || satu.tipe === 'pasal') && !satu.isi.length) this.catat(TANPA_ISI, { span: satu.nomor.span })
    }
  }

  /** A paragraph that begins or ends amid a sentence, or that belongs to another part of the regulation. */
  private alinea({ teks }: Alinea, isi: readonly Satuan[], ke: number, { ruas, induk }: Tempat): void {
    const lalu = isi[ke - 1]?.tipe
    const berikut = isi[ke + 1]?.tipe
    const sesudahAlinea = lalu === 'alinea' || (ke === 0 && ruas === 'batang-tubuh' && induk?.tipe !== 'butir' && induk?.tipe !== 'ayat')
    if (sesudahAlinea && berhurufKecil(teks.isi)) this.catat(SOBEK, { teks }, 2)
    if (berikut !== 'rincian' && berikut !== 'tabel' && menggantung(teks.isi)) this.catat(SOBEK, { teks }, 2)
    if (ruas === 'batang-tubuh' && !this.berpembukaan && pembukaan.test(teks.isi)) {
      this.berpembukaan = true
      this.catat(TERTUKAR, { teks }, 2)
    }
    if (ruas === 'menimbang' && dasarHukum.test(teks.isi)) this.catat(TERTUKAR, { teks }, 2)
    if ((ruas === 'mengingat' || (ruas === 'menimbang' && !/^bahwa/i.test(teks.isi))) && teks.isi.includes(' adalah '))
      this.catat(TERTUKAR, { teks })
  }

  /** A sequence that lacks numbers, has one twice, or goes back. */
  nomor({ jenis, daftar, sebelum }: DeretNomor, akhir: Map<DeretNomor['jenis'], number>): void {
    const tajuk = jenis === 'pasal' || jenis === 'bab'
    const awal = daftar[0]?.urutan ?? 0
    // Word goes on counting in the next list, where its drafter forgot to begin anew.
    let lalu = awal > 1 && akhir.get(jenis) === awal - 1 ? awal - 1 : sebelum
    let salah = false
    for (const nomor of daftar) {
      const { urutan = lalu + 1, sisipan } = nomor
      if (sisipan) continue
      if (urutan !== lalu + 1) {
        this.catat(ACAK, { span: nomor.span }, bobotLompatan(urutan, lalu, jenis) + (salah && !tajuk ? 0 : 1))
        salah = true
      }
      lalu = urutan
    }
    this.satuan += daftar.length
    akhir.set(jenis, lalu)
  }
}

/** Numbers that a drafter leaves out at one place. */
const LOMPATAN_WAJAR = 2

/** What a jump weighs beyond being one: numbers that go back, many that lack, ayat that begin anew where the heading between was lost. */
const bobotLompatan = (urutan: number, lalu: number, jenis: DeretNomor['jenis']): number => {
  if (urutan > lalu) return urutan > lalu + 1 + LOMPATAN_WAJAR ? 1 : 0
  return (urutan > 1 && urutan < lalu) || (jenis === 'ayat' && urutan === 1 && lalu > 1) ? 1 : 0
}

/** Measures how far the order of a text was lost in copying, by what no drafter leaves, and by the numbers (a fact). */
export function ukurSusunan(naskah: Naskah, fakta: Fakta = buatFakta(naskah)): UkuranSusunan {
  const ukuran = new Pengukur()
  telusuri(naskah, { deret: (isi, tempat) => ukuran.deret(isi, tempat) })
  const akhir = new Map<DeretNomor['jenis'], number>()
  for (const deret of fakta(daftarDeret)) ukuran.nomor(deret, akhir)
  const { tanda, satuan, contoh } = ukuran
  return { tanda, satuan, ...(contoh && { contoh }) }
}

/** A drafter makes a few mistakes of numbering; the longer the text, the more of them. */
const TERSEDIKIT = 5
const PER_SATUAN = 0.01

/** The order of the text was lost in copying: where a unit stands, and what it lacks, proves nothing (a fact). A draft of the house was copied from nowhere, and what a transcriber cut out leaves gaps. */
export function isSusunanRusak(naskah: Naskah, fakta: Fakta = buatFakta(naskah)): boolean {
  if (naskah.berdepan || naskah.sifat.cuplikan) return false
  const { tanda, satuan } = fakta(ukurSusunan)
  return tanda >= TERSEDIKIT + satuan * PER_SATUAN
}

/** How the ids begin of the rules that hold in a text without order. */
export const awalanMenurutHuruf: readonly string[] = ['berkas-', 'istilah-salah-eja', 'nama-salah-eja', 'judul-berbeda']

/** A rule that judges the file, or the letters of a word wherever it stands. */
export const isMenurutHuruf = ({ id }: { readonly id: string }): boolean => awalanMenurutHuruf.some(awalan => id.startsWith(awalan))
