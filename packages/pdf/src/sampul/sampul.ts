import { type Teks, teks } from '@perkada/core'
import { simpulLambang } from '../kop/kop.ts'
import type { Content } from '../mesin/definisi.ts'
import type { Sampul } from '../profil.ts'
import { di } from '../struktur/unsur.ts'
import { lekatkan } from '../tata-letak/lekat.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { berwajah } from '../tata-letak/wajah.ts'

/** The cover of the gazette: emblem, gazette with year and number, title of the regulation, and the publisher at the foot. */
export function simpulSampul({ gazet, judul, kaki }: Sampul, ruang: Ruang): Content[] {
  const { dokumen, pitch } = ruang
  const baris = ({ isi, miring }: Teks): Content => ({
    text: berwajah(lekatkan(isi), miring, ruang),
    alignment: 'center',
    bold: true,
    struct: di(dokumen, 'P'),
  })
  const kelompok = (daftar: readonly Teks[], jeda: number): Content => ({ stack: daftar.map(baris), margin: [0, jeda * pitch, 0, 0] })
  const jumlah = (daftar: readonly Teks[]) => daftar.reduce((n, { isi }) => n + hitungBaris(ruang, isi, ruang.lebar, true), 0)
  const [atas, bawah] = [gazet.map(teks), kaki.map(teks)]
  const terpakai = (5 + jumlah(atas) + 5 + jumlah(judul) + jumlah(bawah) + 4) * pitch + (ruang.tata.kop.lambang ? tinggiLambang(ruang) : 0)
  const turun = Math.max(2, (ruang.tinggi - terpakai) / pitch)
  return [
    { stack: [], margin: [0, 3 * pitch, 0, 0] },
    ...simpulLambang(ruang),
    kelompok(atas, 2),
    kelompok(judul, 5),
    ...(bawah.length ? [kelompok(bawah, turun)] : []),
  ]
}

const tinggiLambang = ({ tata, pitch }: Ruang) => ((tata.kop.lambang?.tinggi_mm ?? 0) * 72) / 25.4 + pitch / 2
