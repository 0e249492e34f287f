import { bacaNomor, type Lampiran, type Nomor, potong, rapikan, type Satuan, spanAsal, type Teks } from '@perkada/core'
import { Perakit } from '../batang-tubuh/perakit.ts'
import { bacaPengesahan, diawaliPejabat } from '../penutup/penutup.ts'
import type { Baris, Potongan } from '../sumber/baris.ts'
import { sambungBaris } from '../sumber/sambung-baris.ts'

const polaLampiran = /^(?:LAMPIRAN|Lampiran)(?: ?:? ?([IVXLC]{1,6}|\d{1,2})(?=[ .:]|$))?(?![A-Za-zÀ-ɏ]) ?[.:]? ?/u

/** The number of an annex when a line is its heading; what follows on the line is kept. */
function bacaTajukLampiran(baris: Baris): { nomor?: Nomor; sisa: Teks } | undefined {
  const cocok = polaLampiran.exec(baris.teks.isi)
  if (!cocok) return undefined
  const sisa = rapikan(potong(baris.teks, cocok[0].length))
  if (baris.tajuk === 0 && !bolehTajuk(baris.teks.isi, sisa.isi)) return undefined
  if (cocok[1] === undefined) return { sisa }
  return { nomor: bacaNomor(cocok[1], /^\d/.test(cocok[1]) ? 'arab' : 'romawi', spanAsal(baris.teks, 0, cocok[0].trimEnd().length)), sisa }
}

/** A line opens an annex: in small letters it may be a sentence of a Pasal (`diBadan`). */
export function membukaLampiran(baris: Baris, diBadan: boolean): boolean {
  const { isi } = baris.teks
  const mungkin = isi.startsWith('LAMPIRAN') || (isi.startsWith('Lampiran') && (baris.tajuk > 0 || (!diBadan && baris.setelahJeda)))
  return mungkin && bacaTajukLampiran(baris) !== undefined
}

/** In plain text a heading is in capitals, stands alone, or goes on with the regulation: "Lampiran I : Peraturan Bupati …". */
function bolehTajuk(isi: string, sisa: string): boolean {
  if (/^(?:Peraturan|PERATURAN|Keputusan|KEPUTUSAN|Undang-Undang|UNDANG-UNDANG)(?![A-Za-zÀ-ɏ])/u.test(sisa))
    return isi.startsWith('LAMPIRAN') || /^Lampiran ?[IVXLC\d]* ?:/.test(isi)
  return isi.startsWith('LAMPIRAN') ? sisa === sisa.toUpperCase() : sisa === ''
}

const barisKepala = /^(?:PERATURAN|KEPUTUSAN|NOMOR|TANGGAL|TAHUN|TENTANG)\b ?|^(?:Nomor|Tanggal|Tentang) ?:/

/** Reads one annex: heading block, title, content, signature. `potongan[0]` is the heading; `judulPeraturan` tells where the name in it ends. */
export function bacaLampiran(potongan: readonly Potongan[], judulPeraturan: string): Lampiran {
  const tajuk = potongan[0] as Baris
  const { nomor, sisa } = bacaTajukLampiran(tajuk) ?? { sisa: tajuk.teks }
  const kepala: Teks[] = [
    tajuk.tajuk > 0 && sisa.isi ? rapikan(potong(tajuk.teks, 0, tajuk.teks.isi.length - sisa.isi.length)) : tajuk.teks,
  ]
  const judul: Teks[] = tajuk.tajuk > 0 && sisa.isi ? [sisa] : []
  const ke = tajuk.tajuk > 0 ? 1 : bacaKepalaLampiran(potongan, kepala, judul, judulPeraturan)
  const akhir = potongan.findIndex(
    (satu, letak) =>
      letak >= ke && satu.jenis === 'teks' && /,$/.test(satu.teks.isi) && diawaliPejabat(satu.teks.isi) && kapital(satu.teks.isi),
  )
  const isi = rakit(potongan.slice(ke, akhir < 0 ? undefined : akhir))
  const tanda = akhir < 0 ? [] : potongan.slice(akhir).flatMap(satu => (satu.jenis === 'teks' ? [satu.teks] : []))
  const terakhir = potongan[potongan.length - 1] as Potongan
  return {
    ...(nomor ? { nomor } : {}),
    kepala,
    ...(judul.length ? { judul: sambungBaris(judul) } : {}),
    isi,
    ...(tanda.length ? { penutup: bacaPengesahan(tanda) } : {}),
    span: { start: tajuk.span.start, end: terakhir.span.end },
  }
}

/** Fills the heading block and the title of an annex; gives the place where its content begins. */
function bacaKepalaLampiran(potongan: readonly Potongan[], kepala: Teks[], judul: Teks[], judulPeraturan: string): number {
  let ke = 1
  const baris = () => (potongan[ke]?.jenis === 'teks' ? (potongan[ke] as Baris) : undefined)
  const ambilSelama = (tujuan: Teks[], boleh: (satu: Baris) => boolean) => {
    for (let satu = baris(); satu && boleh(satu); satu = baris()) {
      tujuan.push(satu.teks)
      ke++
    }
  }
  const nama = ({ teks }: Baris) => kapital(teks.isi) || /^\d{4}(?: ?[-–] ?\d{4})?$/.test(teks.isi)
  let bertentang = kataTentang.test(kepala[0]?.isi ?? '')
  ambilSelama(kepala, satu => {
    if (!barisKepala.test(satu.teks.isi) && !(bertentang && !satu.setelahJeda && nama(satu))) return false
    bertentang ||= kataTentang.test(satu.teks.isi)
    return true
  })
  if (/^TENTANG\b ?:?$/.test(kepala[kepala.length - 1]?.isi ?? '')) {
    let pertama = true
    ambilSelama(kepala, satu => {
      const lanjut = nama(satu) && (pertama || !satu.setelahJeda)
      pertama = false
      return lanjut
    })
  }
  const namaTerputus = sisaNama(kepala, judulPeraturan)
  ambilSelama(kepala, satu => nama(satu) && namaTerputus(satu.teks.isi))
  ambilSelama(
    judul,
    ({ teks, setelahJeda }) =>
      kapital(teks.isi) && !/^(?:[IVX]{1,4}|[A-Z])\. /.test(teks.isi) && !garisKotak.test(teks.isi) && (judul.length === 0 || !setelahJeda),
  )
  return ke
}

/** A side of a box: the chart that is drawn in letters begins here. */
const garisKotak = /[─-╿]|^\||\|$/
const kataTentang = /\bTENTANG\b/

/** Asked line by line: the name in the heading block is only a beginning of the title, so that the line, after a blank one, goes on with it. */
function sisaNama(kepala: readonly Teks[], judulPeraturan: string): (baris: string) => boolean {
  const lipat = (isi: string) => isi.replace(/\s+/g, '').toUpperCase()
  const judul = lipat(judulPeraturan)
  const isi = kepala.map(satu => satu.isi).join(' ')
  const tentang = isi.search(kataTentang)
  const nama = tentang < 0 ? '' : lipat(isi.slice(tentang + 7)).replace(/^:/, '')
  let terbaca = tentang >= 0 && judul.startsWith(nama) ? nama.length : judul.length
  return baris => {
    if (terbaca >= judul.length) return false
    const tambahan = lipat(baris)
    terbaca = judul.startsWith(tambahan, terbaca) ? terbaca + tambahan.length : judul.length
    return true
  }
}

function rakit(potongan: readonly Potongan[]): readonly Satuan[] {
  const perakit = new Perakit('lampiran')
  for (const satu of potongan) {
    if (satu.jenis === 'blok') perakit.blok(satu.blok)
    else perakit.baris(satu.teks, satu.setelahJeda)
  }
  return perakit.selesai()
}

const kapital = (isi: string) => isi === isi.toUpperCase() && /[A-ZÀ-Þ]{2}/u.test(isi)
