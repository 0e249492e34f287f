import type * as z from 'zod'
import { nearMiss } from '../jarak-kata.ts'

const kunciBagan = ['judul', 'tata_letak', 'arah', 'simpul', 'komando', 'koordinasi', 'legenda']
const kunciSimpul = [
  'id',
  'nama',
  'keterangan',
  'dari',
  'unit',
  'hubungan',
  'tingkat',
  'letak',
  'pelaku',
  'ketua',
  'sekretaris',
  'anggota',
  'frekuensi',
  'melapor',
]
const namaJenis: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kelompok kunci',
  record: 'kelompok kunci',
  null: 'kosong',
}

const jenisNilai = (nilai: unknown): string => (nilai === null ? 'null' : Array.isArray(nilai) ? 'array' : typeof nilai)
const sebut = (jenis: string): string => namaJenis[jenis] ?? jenis

/** Says one finding of zod on a chart in Indonesian, with the near miss of an unknown key. */
export function jelaskanMasalah(issue: z.core.$ZodIssue): { jalur: string; pesan: string }[] {
  const jalur = issue.path.map(String).join('.')
  const di = (pesan: string) => [{ jalur, pesan }]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? di('wajib diisi')
        : di(`seharusnya ${sebut(issue.expected)}, ditemukan ${sebut(jenisNilai(issue.input))}`)
    case 'unrecognized_keys':
      return issue.keys.map(kunci => {
        const mirip = nearMiss(kunci, issue.path.length === 0 ? kunciBagan : kunciSimpul)
        return {
          jalur: [...issue.path.map(String), kunci].join('.'),
          pesan: `kunci “${kunci}” tidak dikenal${mirip ? `; mungkin maksudnya “${mirip}”` : ''}`,
        }
      })
    case 'invalid_value':
      return di(
        `seharusnya salah satu dari ${issue.values.map(nilai => `“${String(nilai)}”`).join(', ')}, ditemukan “${String(issue.input)}”`,
      )
    case 'too_small':
      return di(issue.origin === 'number' || issue.origin === 'int' ? `paling kecil ${issue.minimum}` : 'tidak boleh kosong')
    case 'too_big':
      return di(`paling besar ${issue.maximum}`)
    case 'invalid_union': {
      const dalam = issue.errors.map(daftar => daftar.filter(isu => !(isu.path.length === 0 && isu.code === 'invalid_type')))
      const cocok = dalam.find((daftar, i) => daftar.length > 0 && daftar.length === issue.errors[i]?.length)
      if (cocok) return cocok.flatMap(isu => jelaskanMasalah({ ...isu, path: [...issue.path, ...isu.path] }))
      const bentuk = issue.errors.flat().flatMap(isu => (isu.code === 'invalid_type' ? [sebut(isu.expected)] : []))
      return di(`seharusnya ${[...new Set(bentuk)].join(' atau ')}, ditemukan ${sebut(jenisNilai(issue.input))}`)
    }
    default:
      return di(issue.message)
  }
}
