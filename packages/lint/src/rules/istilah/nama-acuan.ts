import {
  type Acuan,
  type Alamat,
  daftarKata,
  type Kata,
  kataTugas,
  lengkapiAlamat,
  parseAcuan,
  samaNomor,
  type Teks,
  type Tempat,
  tingkatAlamat,
} from '@perkada/core'
import type { TeksBeristilah } from './fakta-istilah.ts'
import { type NamaTertulis, namaTertulis } from './nama-tidak-konsisten.ts'

/** Two places that name one thing differently. */
export interface NamaBerselisih {
  readonly di: { readonly teks: Teks; readonly start: number; readonly end: number }
  readonly lain: { readonly teks: Teks; readonly start: number; readonly end: number }
}

/** A reference to one unit of the regulation itself, with the words that stand before it. */
interface Rujukan {
  readonly sebelum: readonly Kata[]
  readonly alamat: Alamat
  readonly teks: Teks
}

/** The address of a place: Pasal, ayat and the first two levels of a list. */
export function alamatTempat({ pasal, ayat, daftarButir }: Tempat): Alamat {
  const alamat: { -readonly [K in keyof Alamat]: string } = {}
  if (pasal) alamat.pasal = pasal.nomor.nilai
  if (ayat) alamat.ayat = ayat.nomor.nilai
  for (const { bentuk, nomor } of daftarButir) {
    if (bentuk === 'huruf' && !alamat.angka) alamat.huruf = nomor.nilai
    else if (bentuk === 'angka') alamat.angka = nomor.nilai
    else if (bentuk === 'huruf-kurung') alamat.subhuruf = nomor.nilai
    else if (bentuk === 'angka-kurung') alamat.subangka = nomor.nilai
  }
  return alamat
}

const terletak = (tempat: Alamat, alamat: Alamat): boolean =>
  tingkatAlamat(alamat).every(tingkat => samaNomor(tingkat, tempat[tingkat] ?? '', alamat[tingkat] ?? ''))

function alamatTunggal(acuan: Acuan, tempat: Tempat): Alamat | undefined {
  const [unsur, ...lain] = acuan.daftarUnsur
  const kerja = acuan.pengantar.kerja
  if (acuan.milik !== 'sendiri' || lain.length || unsur.sampai || unsur.ragu || unsur.ini || !kerja?.includes('maksud')) return undefined
  return lengkapiAlamat(unsur.alamat, alamatTempat(tempat))
}

function rujukanDalam({ teks, tempat }: TeksBeristilah): Rujukan[] {
  if (!teks.isi.includes('aksud')) return []
  const kata = daftarKata(teks.isi)
  return parseAcuan(teks.isi).flatMap(acuan => {
    const alamat = alamatTunggal(acuan, tempat)
    return alamat?.pasal ? [{ teks, alamat, sebelum: kata.filter(({ end }) => end <= acuan.start) }] : []
  })
}

const bernorma = ({ tempat, peran }: TeksBeristilah): boolean =>
  tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea' && tempat.pasal !== undefined
const frasa = (kata: readonly Kata[]): string => kata.map(({ rendah }) => rendah).join(' ')
const memuat = (panjang: string, pendek: string): boolean => ` ${panjang} `.includes(` ${pendek} `)
const rentang = (teks: Teks, kata: readonly Kata[]) => ({ teks, start: kata[0]?.start ?? 0, end: kata.at(-1)?.end ?? 0 })

const pembentuk = new Set(
  'dibentuk membentuk pembentukan disebut dinamakan bernama disusun menyusun ditetapkan menetapkan diangkat ditunjuk'.split(' '),
)

/** Names that a text introduces by "dibentuk …", "disusun …". */
const namaDibentuk = (teks: Teks): NamaTertulis[] => {
  const kata = daftarKata(teks.isi)
  return namaTertulis(teks).filter(nama => {
    const at = kata.findIndex(({ start }) => start === nama.kata[0]?.start)
    return pembentuk.has(kata[at - 1]?.rendah ?? '')
  })
}

/** A body that one Pasal forms by name, and that a reference to this Pasal calls otherwise. */
export function badanBerselisih(daftarTeks: readonly TeksBeristilah[], daerah: string | undefined): NamaBerselisih[] {
  const norma = daftarTeks.filter(bernorma)
  const katDaerah = daftarKata(daerah ?? '').map(({ rendah }) => rendah)
  return norma.flatMap(rujukan =>
    rujukanDalam(rujukan).flatMap(({ teks, alamat, sebelum }) => {
      const nama = namaTertulis(teks).find(({ kata }) => kata.at(-1)?.end === sebelum.at(-1)?.end)?.kata ?? []
      const inti = katDaerah.length && frasa(nama).endsWith(katDaerah.join(' ')) ? nama.slice(0, -katDaerah.length) : nama
      if (inti.length < 3) return []
      const sendiri = frasa(inti)
      const target = norma.filter(({ tempat }) => tempat.pasal && terletak(alamatTempat(tempat), { pasal: alamat.pasal as string }))
      const dikenal = norma.filter(({ teks: lain }) => memuat(frasa(daftarKata(lain.isi)), sendiri)).length
      if (!target.length || dikenal > 1) return []
      const lain = target
        .flatMap(({ teks: isi }) => namaDibentuk(isi))
        .find(({ kata }) => kata.length > 2 && frasa(kata.slice(0, 2)) === frasa(inti.slice(0, 2)) && !kataTugas.has(kata[1]?.rendah ?? ''))
      if (!lain || memuat(sendiri, frasa(lain.kata)) || memuat(frasa(lain.kata), sendiri)) return []
      return [{ di: rentang(teks, inti), lain: rentang(lain.teks, lain.kata) }]
    }),
  )
}

const AWAL_SAMA = 5
/** Two words from one stem with different endings, neither the bare stem of the other: "koordinasi", "koordinatif". */
function bedaAkhiran(a: string, b: string): boolean {
  let sama = 0
  while (sama < a.length && a.charAt(sama) === b.charAt(sama)) sama++
  return sama >= AWAL_SAMA && sama < a.length && sama < b.length && Math.max(a.length, b.length) - sama <= 4
}

/** An element of a list that a reference to it ("… sebagaimana dimaksud dalam Pasal 5 huruf e") calls by a slightly different name. */
export function unsurBerselisih(daftarTeks: readonly TeksBeristilah[]): NamaBerselisih[] {
  const norma = daftarTeks.filter(bernorma)
  const unsur = norma.filter(({ tempat }) => tempat.daftarButir.length)
  const hasil = new Map<Teks, NamaBerselisih>()
  for (const rujukan of norma) {
    for (const { teks, alamat, sebelum } of rujukanDalam(rujukan)) {
      if (!alamat.huruf && !alamat.angka) continue
      const target = unsur.find(({ tempat }) => terletak(alamatTempat(tempat), alamat) && terletak(alamat, alamatTempat(tempat)))
      const butir = target && daftarKata(target.teks.isi)
      while (butir?.length && ['dan', 'atau'].includes(butir.at(-1)?.rendah ?? '')) butir.pop()
      if (!target || !butir || butir.length < 2 || butir.length > 8) continue
      const sebutan = sebelum.slice(-butir.length)
      const beda = butir.filter((kata, i) => kata.rendah !== sebutan[i]?.rendah)
      const [satu] = beda
      const padanan = satu && sebutan[butir.indexOf(satu)]
      if (beda.length !== 1 || !padanan || !bedaAkhiran(satu.rendah, padanan.rendah) || hasil.has(target.teks)) continue
      hasil.set(target.teks, { di: rentang(target.teks, butir), lain: rentang(teks, sebutan) })
    }
  }
  return [...hasil.values()]
}
