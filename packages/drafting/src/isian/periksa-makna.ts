import { cariJenis, maksudAnda, nearMiss, sebutJalur } from '@perkada/core'
import type { Jalur } from './buka-yaml.ts'
import type { DaftarMedan, Medan } from './medan.ts'
import type { Isian } from './skema-isian.ts'

/** A fact that is well formed and cannot be meant. */
export interface MasalahMakna {
  readonly jalur: Jalur
  readonly pesan: string
}

type Peta = Readonly<Record<string, unknown>>
const sebagaiPeta = (nilai: unknown): Peta => (nilai ?? {}) as Peta
const samakan = (nilai: unknown) => String(nilai).trim().replace(/\s+/g, ' ').toLowerCase()

/** What the declarations of a template say about facts beside their form: needed together, only once, lines of reports. */
export function periksaMakna(isian: Isian, daftarMedan: DaftarMedan): MasalahMakna[] {
  const jenis = cariJenis(isian.jenis)
  const jabatan = [jenis?.jabatan, jenis?.wakil, jenis?.sekretaris].filter(satu => satu !== undefined)
  return periksaKelompok(isian, daftarMedan, [], jabatan)
}

function periksaKelompok(isi: Peta, daftarMedan: DaftarMedan, jalur: Jalur, jabatan: readonly string[]): MasalahMakna[] {
  return Object.entries(daftarMedan).flatMap(([kunci, medan]) => {
    const nilai = isi[kunci]
    const letak = [...jalur, kunci]
    if (nilai === undefined) return kurang(isi, medan, letak)
    if (medan.tipe === 'kelompok') return periksaKelompok(sebagaiPeta(nilai), medan.medan ?? {}, letak, jabatan)
    if (medan.tipe === 'daftar-teks') return medan.unik ? ganda([{ letak, unsur: undefined, nilai }]) : []
    return medan.tipe === 'daftar' ? periksaDaftar((nilai as readonly unknown[]).map(sebagaiPeta), medan.medan ?? {}, letak, jabatan) : []
  })
}

function kurang(isi: Peta, { wajib_jika, keterangan }: Medan, jalur: Jalur): MasalahMakna[] {
  const syarat = Object.entries(wajib_jika ?? {})
  if (syarat.length === 0 || !syarat.every(([kunci, nilai]) => nilai.includes(String(isi[kunci])))) return []
  const sebab = syarat.map(([kunci]) => `${kunci} “${isi[kunci]}”`).join(' dan ')
  return [{ jalur, pesan: `wajib diisi karena ${sebab}; tidak ada (${keterangan})` }]
}

function periksaDaftar(isi: readonly Peta[], daftarMedan: DaftarMedan, jalur: Jalur, jabatan: readonly string[]): MasalahMakna[] {
  const nama = Object.keys(daftarMedan).find(kunci => daftarMedan[kunci]?.tipe === 'teks')
  const dalam = isi.flatMap((unsur, i) => periksaKelompok(unsur, tanpaUnik(daftarMedan), [...jalur, i], jabatan))
  const antar = Object.entries(daftarMedan).flatMap(([kunci, { unik, rujuk }]) => [
    ...(unik
      ? ganda(
          isi.map((unsur, i) => ({
            letak: [...jalur, i, kunci],
            unsur: nama && nama !== kunci ? unsur[nama] : undefined,
            nilai: unsur[kunci],
          })),
        )
      : []),
    ...(rujuk ? periksaGaris(isi, kunci, rujuk.unsur, rujuk.jabatan ? jabatan : [], jalur) : []),
  ])
  return [...dalam, ...antar]
}

/** Lists inside elements are compared across the elements, not once more by themselves. */
const tanpaUnik = (daftarMedan: DaftarMedan): DaftarMedan =>
  Object.fromEntries(Object.entries(daftarMedan).map(([kunci, medan]) => [kunci, { ...medan, unik: false }]))

interface Nilai {
  readonly letak: Jalur
  /** Name of the element that the value belongs to. */
  readonly unsur: unknown
  readonly nilai: unknown
}

function ganda(daftar: readonly Nilai[]): MasalahMakna[] {
  const pertama = new Map<string, Nilai>()
  return daftar.flatMap(({ letak, unsur, nilai }) =>
    (Array.isArray(nilai)
      ? nilai.map((isi, i) => [isi, [...letak, i]] as const)
      : nilai === undefined
        ? []
        : [[nilai, letak] as const]
    ).flatMap(([isi, jalur]) => {
      const ada = pertama.get(samakan(isi))
      if (!ada) {
        pertama.set(samakan(isi), { letak: jalur, unsur, nilai: isi })
        return []
      }
      const milik = ada.unsur === undefined ? '' : ` (${ada.unsur})`
      return [{ jalur, pesan: `“${isi}” sudah disebut di ${sebutJalur(ada.letak)}${milik}; diharapkan hanya satu kali` }]
    }),
  )
}

/** Every line of reports ends at an element that reports to nobody, or at an office of the region. */
function periksaGaris(
  isi: readonly Peta[],
  kunci: string,
  daftarNama: readonly string[],
  jabatan: readonly string[],
  jalur: Jalur,
): MasalahMakna[] {
  const unsur = new Map(
    isi.flatMap((satu, i) => daftarNama.flatMap(nama => (satu[nama] === undefined ? [] : [[samakan(satu[nama]), i] as const]))),
  )
  const ujung = new Set(jabatan.map(samakan))
  const sasaran = isi.map(satu => (satu[kunci] === undefined ? undefined : unsur.get(samakan(satu[kunci]))))
  const sebutan = (i: number) => String(isi[i]?.[daftarNama[0] ?? ''] ?? isi[i]?.[kunci])
  const berputar = new Set<number>()
  return isi.flatMap((satu, i) => {
    const nilai = satu[kunci]
    if (nilai === undefined) return []
    const letak = [...jalur, i, kunci]
    if (sasaran[i] === undefined && !ujung.has(samakan(nilai))) {
      const dikenal = [
        ...isi.flatMap(lain => daftarNama.flatMap(nama => (lain[nama] === undefined ? [] : [String(lain[nama])]))),
        ...jabatan,
      ]
      const dugaan = nearMiss(String(nilai), dikenal)
      return [
        {
          jalur: letak,
          pesan: `garis ini tidak sampai ke mana pun: “${nilai}” tidak ada${dugaan ? maksudAnda(dugaan) : `; yang ada: ${dikenal.join(', ')}`}`,
        },
      ]
    }
    const jejak: number[] = []
    for (let di: number | undefined = i; di !== undefined && !berputar.has(di); di = sasaran[di]) {
      const awal = jejak.indexOf(di)
      if (awal >= 0) {
        const putaran = jejak.slice(awal)
        for (const simpul of putaran) berputar.add(simpul)
        return [{ jalur: letak, pesan: `garis ini berputar: ${[...putaran, di].map(sebutan).join(' > ')}; diharapkan berakhir` }]
      }
      jejak.push(di)
    }
    return []
  })
}
