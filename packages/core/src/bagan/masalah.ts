import type * as z from 'zod'
import { nearMiss } from '../jarak-kata.ts'
import { maksudAnda, sebutJalur, sebutJenis, sebutTertulis } from '../salah-nilai.ts'

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
/** Says one finding of zod on a chart in Indonesian, with the near miss of an unknown key. */
export function jelaskanMasalah(issue: z.core.$ZodIssue): { jalur: string; pesan: string }[] {
  const jalur = sebutJalur(issue.path)
  const di = (pesan: string) => [{ jalur, pesan }]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? di('wajib diisi') : di(`diharapkan ${sebutJenis(issue.expected)}; ${sebutTertulis(issue.input)}`)
    case 'unrecognized_keys':
      return issue.keys.map(kunci => {
        const mirip = nearMiss(kunci, issue.path.length === 0 ? kunciBagan : kunciSimpul)
        return {
          jalur: sebutJalur([...issue.path, kunci]),
          pesan: `kunci “${kunci}” tidak dikenal${maksudAnda(mirip)}`,
        }
      })
    case 'invalid_value': {
      const pilihan = issue.values.map(String)
      const mirip = nearMiss(String(issue.input), pilihan)
      return di(`diharapkan ${pilihan.join(', ')}; ${sebutTertulis(issue.input)}${maksudAnda(mirip)}`)
    }
    case 'too_small':
      if (issue.origin !== 'number' && issue.origin !== 'int') return di('tidak boleh kosong')
      return di(`diharapkan paling kecil ${issue.minimum}; ${sebutTertulis(issue.input)}`)
    case 'too_big':
      return di(`diharapkan paling besar ${issue.maximum}; ${sebutTertulis(issue.input)}`)
    case 'invalid_union': {
      const dalam = issue.errors.map(daftar => daftar.filter(isu => !(isu.path.length === 0 && isu.code === 'invalid_type')))
      const cocok = dalam.find((daftar, i) => daftar.length > 0 && daftar.length === issue.errors[i]?.length)
      if (cocok) return cocok.flatMap(isu => jelaskanMasalah({ ...isu, path: [...issue.path, ...isu.path] }))
      const bentuk = issue.errors.flat().flatMap(isu => (isu.code === 'invalid_type' ? [sebutJenis(isu.expected)] : []))
      return di(`diharapkan ${[...new Set(bentuk)].join(' atau ')}; ${sebutTertulis(issue.input)}`)
    }
    default:
      return di(issue.message)
  }
}
