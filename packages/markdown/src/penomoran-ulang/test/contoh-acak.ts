import {
  type Alamat,
  alamatTempat,
  cariTarget,
  diRuas,
  formatAcuan,
  formatHuruf,
  type Naskah,
  parseAcuan,
  type Tempat,
  telusuri,
  type Unsur,
} from '@perkada/core'
import fc from 'fast-check'
import { parseNaskah } from '../../parse.ts'

/** A unit of a made-up regulation; its text carries its `kode`, by which it is known wherever it stands. */
export interface SatuanAcak {
  readonly kode: string
  readonly alamat: Alamat
  readonly anak: readonly SatuanAcak[]
  /** Units that its text refers to. */
  readonly sasaran: readonly string[]
}

/** A made-up regulation. */
export interface NaskahAcak {
  readonly sumber: string
  readonly daftarSatuan: readonly SatuanAcak[]
}

type Rangka = readonly { readonly bab: boolean; readonly daftarAyat: readonly number[]; readonly huruf: number; readonly loncat: number }[]

const rangka = (celah: number): fc.Arbitrary<Rangka> =>
  fc.array(
    fc.record({
      loncat: fc.nat(celah),
      bab: fc.boolean(),
      daftarAyat: fc.oneof(fc.constant([]), fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 4 })),
      huruf: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 3, maxLength: 7 },
  )

function susun(bentuk: Rangka): SatuanAcak[] {
  let kode = 0
  const baru = (alamat: Alamat, anak: readonly SatuanAcak[] = []): SatuanAcak => ({ kode: `k${++kode}k`, alamat, anak, sasaran: [] })
  const huruf = (atas: Alamat, banyak: number) =>
    banyak < 2 ? [] : Array.from({ length: banyak }, (_, i) => baru({ ...atas, huruf: formatHuruf(i + 1) }))
  let nomor = 0
  return bentuk.map(({ daftarAyat, huruf: banyak, loncat }, i) => {
    nomor += 1 + (i ? loncat : 0)
    const pasal = { pasal: String(nomor) }
    if (!daftarAyat.length) return baru(pasal, huruf(pasal, banyak))
    return baru(
      pasal,
      daftarAyat.map((isi, j) => {
        const ayat = { ...pasal, ayat: String(j + 1 + (j ? loncat : 0)) }
        return baru(ayat, huruf(ayat, isi))
      }),
    )
  })
}

const ratakan = (daftar: readonly SatuanAcak[]): SatuanAcak[] => daftar.flatMap(satu => [satu, ...ratakan(satu.anak)])
const luar = 'sesuai dengan Pasal 3 ayat (2) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'

/** A regulation with references between its units: lists, ranges, relative ones, ones to other acts, a chart. */
const buat = (celah: number): fc.Arbitrary<NaskahAcak> =>
  rangka(celah).chain(bentuk => {
    const akar = susun(bentuk)
    const semua = ratakan(akar)
    const pilihan = fc.array(fc.integer({ min: 0, max: semua.length - 1 }), { maxLength: 3 })
    return fc
      .record({
        acuan: fc.array(pilihan, { minLength: semua.length, maxLength: semua.length }),
        bagan: fc.nat(),
        jarak: fc.constantFrom('\n\n', '\n\n\n'),
      })
      .map(({ acuan, bagan, jarak }) => {
        const menurutKode = new Map(
          semua.map((satu, i) => {
            const daftar = [...new Set(acuan[i])].sort((a, b) => a - b).map(at => semua[at] as SatuanAcak)
            return [satu.kode, acuan[i]?.length === 3 ? berderet(daftar, semua) : daftar] as const
          }),
        )
        const daftarSatuan = semua.map(satu => ({ ...satu, sasaran: (menurutKode.get(satu.kode) ?? []).map(({ kode }) => kode) }))
        const kalimat = (satu: SatuanAcak, akhir: string): string => {
          const daftar = menurutKode.get(satu.kode) ?? []
          const frasa = formatAcuan(
            daftar.map(({ alamat }) => alamat),
            { tempat: satu.alamat },
          )
          return `Hal ${satu.kode} ${luar}${frasa ? ` dan sebagaimana dimaksud ${frasa} dicatat` : ''}${akhir}`
        }
        return { daftarSatuan, sumber: tulis(bentuk, akar, kalimat, jarak, semua[bagan % semua.length] as SatuanAcak) }
      })
  })

/** Numbers run 1, 2, 3. */
export const naskahAcak = buat(0)

/** Numbers of Pasal and ayat leave gaps. */
export const naskahBercelah = buat(2)

/** Now and then three or more units in sequence, so that ranges come up. */
function berderet(daftar: readonly SatuanAcak[], semua: readonly SatuanAcak[]): SatuanAcak[] {
  const [pertama] = daftar
  if (!pertama) return []
  const tingkat = Object.keys(pertama.alamat)
  const { [tingkat.at(-1) as keyof Alamat]: _, ...atas } = pertama.alamat
  const saudara = semua.filter(
    ({ alamat }) =>
      Object.keys(alamat).length === tingkat.length &&
      Object.entries(atas).every(([kunci, nilai]) => alamat[kunci as keyof Alamat] === nilai),
  )
  return saudara.slice(saudara.indexOf(pertama), saudara.indexOf(pertama) + 4)
}

function tulis(
  bentuk: Rangka,
  akar: readonly SatuanAcak[],
  kalimat: (satu: SatuanAcak, akhir: string) => string,
  jarak: string,
  bagan: SatuanAcak,
): string {
  const baris = ['---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---', '## Menimbang']
  baris.push('a. bahwa rapat perlu ditata;', 'b. bahwa catatan perlu disimpan;')
  baris.push(
    'c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Tata Kerja;',
  )
  baris.push('# BAB I UMUM')
  let bab = 1
  const daftar = (anak: readonly SatuanAcak[]) => {
    for (const [i, satu] of anak.entries()) baris.push(`${satu.alamat.huruf}. ${kalimat(satu, i === anak.length - 1 ? '.' : ';')}`)
  }
  for (const [i, pasal] of akar.entries()) {
    if (bentuk[i]?.bab && i > 0) baris.push(`# BAB ${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][++bab]} LAIN`)
    baris.push(`### Pasal ${pasal.alamat.pasal}`)
    const berayat = pasal.anak.some(({ alamat }) => alamat.ayat !== undefined)
    if (!berayat) {
      baris.push(kalimat(pasal, pasal.anak.length ? ':' : '.'))
      daftar(pasal.anak)
    } else
      for (const ayat of pasal.anak) {
        baris.push(`(${ayat.alamat.ayat}) ${kalimat(ayat, ayat.anak.length ? ':' : '.')}`)
        daftar(ayat.anak)
      }
  }
  const dari = formatAcuan([bagan.alamat]).replace(/^\S+ /, '')
  baris.push('# LAMPIRAN BAGAN', `\`\`\`bagan\njudul: Bagan\nsimpul:\n  - { nama: Bupati, dari: ${dari}, id: bupati } # Pasal 1\n\`\`\``)
  return `${baris.join(jarak)}\n`
}

const polaKode = /k\d+k/

/** Which units the references of each unit name, read with the grammar alone: kode → kode. A Pasal goes by the first kode in it that `abaikan` does not hold. */
export function bacaAcuanKode(sumber: string, abaikan: ReadonlySet<string>): Map<string, Set<string>> {
  const { naskah } = parseNaskah(sumber)
  const pemilik = new Map<unknown, string[]>()
  telusuri(naskah, {
    teks(isi, tempat) {
      const kode = polaKode.exec(isi.isi)?.[0] ?? (isi.isi.includes('...') ? 'baru' : '')
      if (kode) for (const satu of [...tempat.jalur]) pemilik.set(satu, [...(pemilik.get(satu) ?? []), kode])
    },
  })
  const sebut = (node: unknown): string => {
    const semua = pemilik.get(node) ?? []
    return semua.find(kode => !abaikan.has(kode) && kode !== 'baru') ?? semua[0] ?? '?'
  }
  const hasil = new Map<string, Set<string>>()
  telusuri(naskah, {
    teks(isi, tempat, peran) {
      const kode = peran === 'bagan' ? 'bagan' : tempat.ruas === 'batang-tubuh' ? polaKode.exec(isi.isi)?.[0] : undefined
      if (!kode) return
      const dibaca = peran === 'bagan' ? (/dari: ([^,]*),/.exec(isi.isi)?.[1] ?? '') : isi.isi
      const dari = peran === 'bagan' ? diRuas('batang-tubuh') : tempat
      const unsur = parseAcuan(dibaca).flatMap(acuan => (acuan.milik === 'sendiri' ? acuan.daftarUnsur : []))
      hasil.set(kode, new Set(unsur.flatMap(satu => bentang(naskah, satu, dari)).map(sebut)))
    },
  })
  return hasil
}

/** The units of an element, those of a range counted out by their numbers. */
function bentang(naskah: Naskah, unsur: Unsur, tempat: Tempat): unknown[] {
  const node = (alamat: Alamat) => cariTarget(naskah, alamat, tempat).node
  if (!unsur.sampai) return [node(unsur.alamat)]
  const tingkat = Object.keys(unsur.alamat).at(-1) as keyof Alamat
  const [dari, sampai] = [unsur.alamat[tingkat], unsur.sampai.alamat[tingkat]] as [string, string]
  const huruf = tingkat === 'huruf'
  const angka = (nilai: string) => (huruf ? nilai.charCodeAt(0) - 96 : Number(nilai))
  return Array.from({ length: angka(sampai) - angka(dari) + 1 }, (_, i) =>
    node({ ...unsur.alamat, [tingkat]: huruf ? formatHuruf(angka(dari) + i) : String(angka(dari) + i) }),
  )
}

/** Address of every unit by its kode; a Pasal with ayat has none of its own. */
export function bacaAlamatKode(sumber: string): Map<string, Alamat> {
  const hasil = new Map<string, Alamat>()
  telusuri(parseNaskah(sumber).naskah, {
    teks(isi, tempat) {
      const kode = polaKode.exec(isi.isi)?.[0]
      if (kode) hasil.set(kode, alamatTempat(tempat))
    },
  })
  return hasil
}
