import { type Kepala, potong, rapikan, type Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'
import { sambungBaris } from '../sumber/sambung-baris.ts'

const medan = /^(Bentuk|Oleh|Nomor|Tanggal|Sumber|Tentang|Indeks) ?: ?/
/** What may stand below a card without a blank line between. */
const pembukaan = /^(?:DENGAN RAHMAT|(?:Kami, ?|KAMI, ?)?(?:PRESIDEN REPUBLIK|Presiden Republik))/
type Medan = 'Bentuk' | 'Oleh' | 'Nomor' | 'Tanggal' | 'Sumber' | 'Tentang' | 'Indeks'

/** The lines of a field, the first of them with its name, `panjang` letters long. */
interface Isian {
  readonly baris: Teks[]
  readonly panjang: number
}

/** A head that a collection wrote as a card, what else the card says, and the lines below it. */
export interface KepalaKartu {
  readonly kepala: Kepala
  readonly keterangan: readonly Teks[]
  readonly lanjutan: readonly Baris[]
}

/** The card that collections of old laws put in the place of the head: "Bentuk:UNDANG-UNDANG (UU)", "Nomor:8 TAHUN 1974 (8/1974)", "Tentang:…", "Indeks:…". */
export function bacaKartu(daftar: readonly Baris[]): KepalaKartu | undefined {
  const isian = new Map<Medan, Isian>()
  const keterangan: Teks[] = []
  let terakhir: Medan | undefined
  let ke = 0
  for (; ke < daftar.length; ke++) {
    const { teks, setelahJeda } = daftar[ke] as Baris
    const cocok = medan.exec(teks.isi)
    const nama = cocok?.[1] as Medan | undefined
    if (cocok && nama && !isian.has(nama)) {
      isian.set(nama, { baris: [teks], panjang: cocok[0].length })
      terakhir = nama
    } else if (terakhir === undefined) keterangan.push(teks)
    else if ((setelahJeda && isian.has('Tentang')) || pembukaan.test(teks.isi)) break
    else isian.get(terakhir)?.baris.push(teks)
  }
  const [bentuk, nomor, tentang] = [isian.get('Bentuk'), isian.get('Nomor'), isian.get('Tentang')]
  if (!nomor || !tentang || isian.size < 3) return undefined
  for (const satu of isian.values()) if (![bentuk, nomor, tentang].includes(satu)) keterangan.push(...satu.baris)
  const rapi = (teks: Teks, start: number, end = teks.isi.length): Teks => rapikan(potong(teks, start, end))
  const ambil = ({ baris, panjang }: Isian, dari: number, berkurung: boolean): Teks => {
    const utuh = sambungBaris(baris)
    const kurung = berkurung ? utuh.isi.indexOf(' (', panjang) : -1
    if (dari > 0) keterangan.push(rapi(utuh, 0, dari))
    if (kurung >= 0) keterangan.push(rapi(utuh, kurung))
    return rapi(utuh, dari, kurung < 0 ? utuh.isi.length : kurung)
  }
  const kepala: Kepala = {
    kop: [],
    ...(bentuk && { jenis: ambil(bentuk, bentuk.panjang, true) }),
    nomor: ambil(nomor, 0, true),
    judul: ambil(tentang, tentang.panjang, false),
  }
  return { kepala, keterangan: keterangan.filter(({ isi }) => isi !== ''), lanjutan: daftar.slice(ke) }
}
