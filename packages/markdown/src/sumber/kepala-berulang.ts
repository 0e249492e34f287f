import { menggantungDiAcuan } from '../batang-tubuh/kalimat.ts'
import { halamanBerkata, nomorHalaman, type Potongan } from './baris.ts'
import { tanpaHalaman } from './halaman-berkurung.ts'

/** Lines above or below the number of a page that may be its head or its foot. */
const JANGKAUAN = 3
/** Pages that carry the same line, and the lines that at least lie between two of them: the cells of a table stand closer. */
const SEDIKITNYA = 3
const JARAK = 12
const TERPANJANG = 80
/** Some pages lose their number: so many times as often may the line stand in all. */
const DI_LUAR = 1.25

/** No number of a page is longer. */
const NOMOR_TERPANJANG = 22
const isHalaman = (isi: string): boolean => isi.length <= NOMOR_TERPANJANG && (nomorHalaman(isi) || halamanBerkata(isi))

const mungkinKepala = /^[A-ZÀ-Þ][^\n]{3,}[^.;:,]$/u
/** A stroke between two fields of a stamp, which one page may keep and another lose. */
const kunci = (isi: string): string => isi.replaceAll(' | ', ' ')
/** What begins a unit, or ends the regulation, is no head of a page however often it comes. */
const satuan =
  /^(?:Pasal|PASAL|BAB|Bagian|BAGIAN|Paragraf|Buku|BUKU|M(?:enimbang|engingat|EMUTUSKAN|enetapkan)|LAMPIRAN|Lampiran|Ditetapkan|Diundangkan|pada tanggal|TENTANG)\b/

/** "Nomor", "7", "Tahun", "1994": a converter gave each word of a citation a line of its own. */
const bagianSebutan = (lalu: Potongan | undefined, isi: string): boolean => lalu?.jenis === 'teks' && menggantungDiAcuan(lalu.teks.isi, isi)

/** The lines that stand again and again beside the number of a page, and hardly elsewhere: the name of the act as a running head, the stamp of an office, initials. */
export function kepalaBerulang(potongan: readonly Potongan[]): ReadonlySet<Potongan> {
  const daftarLetak = new Map<string, number[]>()
  for (let ke = 0; ke < potongan.length; ke++) {
    const satu = potongan[ke] as Potongan
    if (satu.jenis !== 'teks' || !(satu.perabot || isHalaman(satu.teks.isi)) || bagianSebutan(potongan[ke - 1], satu.teks.isi)) continue
    for (let dekat = Math.max(0, ke - JANGKAUAN); dekat <= ke + JANGKAUAN; dekat++) {
      const calon = potongan[dekat]
      if (calon?.jenis !== 'teks' || calon.tajuk > 0 || calon.teks.isi.length > TERPANJANG) continue
      const isi = kunci(calon.teks.isi)
      if (!mungkinKepala.test(isi) || satuan.test(isi)) continue
      const letak = daftarLetak.get(isi)
      if (!letak) daftarLetak.set(isi, [dekat])
      else if (dekat - (letak.at(-1) ?? 0) >= JARAK) letak.push(dekat)
    }
  }
  const calon = [...daftarLetak].filter(([, letak]) => letak.length >= SEDIKITNYA)
  if (!calon.length) return tanpaHalaman
  const semua = new Map(calon.map(([isi]) => [isi, 0]))
  for (const satu of potongan) {
    const kali = satu.jenis === 'teks' ? semua.get(kunci(satu.teks.isi)) : undefined
    if (kali !== undefined && satu.jenis === 'teks') semua.set(kunci(satu.teks.isi), kali + 1)
  }
  const hasil = calon.flatMap(([isi, letak]) => ((semua.get(isi) ?? 0) <= letak.length * DI_LUAR + 1 ? letak : []))
  return new Set(hasil.map(letak => potongan[letak] as Potongan))
}
