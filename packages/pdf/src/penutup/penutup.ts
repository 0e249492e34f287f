import type { TandaTangan } from '@perkada/core'
import type { Content } from '../mesin/definisi.ts'
import { kodeQr } from '../mesin/kode-qr.ts'
import type { CetakanDaerah } from '../profil.ts'
import { di } from '../struktur/unsur.ts'
import { type Baris, utuh } from '../tata-letak/baris.ts'
import { bersih } from '../tata-letak/bersih.ts'
import { hitungBaris, lebarSeimbang, type Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { simpulParaf } from './paraf.ts'

const polaSelaku = /^(Plt\.|Pj\.|Plh\.) /

const polaTempat = /^(ditetapkan|diundangkan|disahkan|pada tanggal)\b/i

interface Blok {
  readonly simpul: Content[]
  /** In pt. */
  readonly tinggi: number
}

/** A signature block from the left edge `x` to `x + lebar` in pt, with room or a mark for the signature (butir 164 to 169). */
function blokTandaTangan({ atas, tanda, bawah }: TandaTangan, x: number, lebar: number, ruang: Ruang, qr?: string): Blok {
  const { tata, pitch } = ruang
  const kelompok = di(ruang.dokumen, 'Div')
  const tulis = (isi: string) => (tata.letak_selaku === 'baris_sendiri' ? bersih(isi).replace(polaSelaku, '$1\n') : bersih(isi))
  const jabatan = atas.findIndex(isi => !polaTempat.test(isi))
  const deret = (daftarTulisan: readonly string[], jeda = -1): Content[] =>
    daftarTulisan.map((isi, urutan) => ({
      text: tulis(isi),
      struct: di(kelompok, 'P'),
      margin: [0, urutan === jeda ? pitch / 2 : 0, lebar - lebarSeimbang(ruang, tulis(isi), lebar), 0],
    }))
  const jarak = tata.ruang_tanda_tangan_baris * pitch
  const sisiQr = qr === undefined ? 0 : pt_dari_mm(tata.tanda_tangan_elektronik.qr?.ukuran_mm ?? 0)
  const kode: Content[] = sisiQr
    ? [
        {
          canvas: kodeQr(qr as string, sisiQr),
          struct: di(kelompok, 'Figure', { alternatif: `Kode QR: ${qr}` }),
          margin: [0, pitch * 0.5, 0, 0],
        },
      ]
    : []
  const tengah: Content[] = tanda
    ? [
        ...kode,
        {
          text: bersih(tanda),
          struct: di(kelompok, 'P'),
          margin: [sisiQr ? 0 : pt_dari_mm(10), sisiQr ? pitch * 0.3 : pitch * 0.8, 0, pitch * 0.8],
        },
      ]
    : bawah.length
      ? [{ stack: [], margin: [0, jarak, 0, 0] }]
      : []
  const jumlah = [...atas, ...bawah].reduce((hasil, isi) => hasil + hitungBaris(ruang, tulis(isi), lebar), 0)
  const margin: [number, number, number, number] = [x, 0, ruang.lebar - x - lebar, 0]
  return {
    simpul: [{ stack: [...deret(atas, jabatan > 0 ? jabatan : -1), ...tengah, ...deret(bawah)], margin }],
    tinggi: (jumlah + 0.5) * pitch + (tanda ? 2.6 * pitch + sisiQr : jarak),
  }
}

/** The block in which the head of the region signs, at the right (butir 165, 197). */
export const blokKanan = (tandaTangan: TandaTangan, ruang: Ruang, qr?: string): Blok => {
  const x = kolomKanan(ruang)
  return blokTandaTangan(tandaTangan, x, ruang.lebar - x, ruang, qr)
}

const kolomKanan = ({ tata, lebar }: Ruang): number =>
  Math.min(pt_dari_mm(tata.kolom_tanda_tangan_mm) + Math.max(0, lebar - pt_dari_mm(165)), lebar / 1.4)

/** The signature of the head of the region, with the table of initials at its left. */
function denganParaf(blok: Blok, { paraf }: CetakanDaerah, ruang: Ruang): Blok {
  if (!paraf) return blok
  const x = kolomKanan(ruang)
  const { simpul, tinggi } = simpulParaf(paraf, x - pt_dari_mm(6), ruang)
  const kanan = blok.simpul.map(satu => Object.assign({}, satu, { margin: [0, 0, 0, 0] }))
  const columns = [
    { width: x, stack: [simpul] },
    { width: '*', stack: kanan },
  ]
  const tertinggi = Math.max(tinggi, blok.tinggi)
  return { simpul: [{ columns, columnGap: 0, startHeight: tertinggi }], tinggi: tertinggi }
}

/** The order of promulgation, the last paragraph before the signature (butir 163). */
export function barisPerintah({ perintah }: CetakanDaerah, { tata, kolomTeks, dokumen }: Ruang): Baris[] {
  if (!perintah) return []
  const x = tata.isi_pasal === 'kolom_teks' ? kolomTeks : 0
  return [{ jenis: 'alinea', x, tanda: [], isi: bersih(perintah), unsur: di(dokumen, 'P') }]
}

/** Part of a page up to which signatures are kept together: on more, each stands where it finds room. */
const bagianBersama = 0.7

/**
 * Signatures, gazette, certification of the copy (butir 164 to 173). None of them is torn, and where a page has room for all they
 * stand on one, below the last words of the text: nobody signs a page of its own.
 */
export function simpulPenutup(cetakan: CetakanDaerah, ruang: Ruang): Content[] {
  const { ditetapkan, diundangkan, gazet, salinan } = cetakan
  const kode = (blok: TandaTangan) => (cetakan.elektronik.has(blok) ? cetakan.qr : undefined)
  const { pitch } = ruang
  const kiri = ruang.lebar * 0.6
  const alinea = (isi: string, jeda: number): Blok => ({
    simpul: [{ text: bersih(isi), struct: di(ruang.dokumen, 'P'), margin: [0, jeda, 0, 0] }],
    tinggi: hitungBaris(ruang, isi, ruang.lebar) * pitch + jeda,
  })
  const kelompok: Blok[][] = [
    ditetapkan ? [denganParaf(blokKanan(ditetapkan, ruang, kode(ditetapkan)), cetakan, ruang)] : [],
    [
      ...(diundangkan ? [blokTandaTangan(diundangkan, 0, kiri, ruang, kode(diundangkan))] : []),
      ...(gazet ? [alinea(gazet, diundangkan ? pitch : 0)] : []),
    ],
    salinan ? [blokTandaTangan(salinan, 0, kiri, ruang, kode(salinan))] : [],
  ]
  return gabungkan(
    kelompok.filter(({ length }) => length),
    ruang,
  ).map(deret => blokUtuh(deret, ruang))
}

const tinggiDeret = (deret: readonly Blok[]): number => deret.reduce((jumlah, { tinggi }) => jumlah + tinggi, 0)

/** Joins what stands one below the other, as far as it fits a page together. */
function gabungkan(kelompok: readonly Blok[][], { pitch, tinggi }: Ruang): Blok[][] {
  const hasil: Blok[][] = []
  for (const deret of kelompok) {
    const sebelum = hasil.at(-1)
    const sela: Blok = { simpul: [{ stack: [], margin: [0, pitch, 0, 0] }], tinggi: pitch }
    if (sebelum && tinggiDeret(sebelum) + pitch + tinggiDeret(deret) < tinggi * bagianBersama) sebelum.push(sela, ...deret)
    else hasil.push([...deret])
  }
  return hasil
}

const blokUtuh = (deret: readonly Blok[], ruang: Ruang): Content => ({
  ...utuh(
    deret.flatMap(({ simpul }) => simpul),
    tinggiDeret(deret),
    ruang,
  ),
  margin: [0, ruang.pitch, 0, 0],
})
