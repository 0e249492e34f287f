import { kapitalAwal, masukkan } from '@perkada/core'
import type { Sumber } from '../rule.ts'

const namaSumber: Readonly<Record<Sumber['kode'], string>> = {
  A: 'Lampiran II UU 12/2011',
  A22: 'Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022',
  UU: 'Undang-undang',
  T: 'Akibat logis',
  M53: 'Permendagri 53/2011 (sudah dicabut)',
  K: 'KMK 527/2022',
  S: 'Sumber sekunder',
  P: 'Kelaziman penyusunan',
  G: 'Belum ada sumber yang terverifikasi',
}

/** A norm in words: where it stands, its butir, and what it says where the butir does not say it all. */
export function sebutSumber({ kode, butir, catatan }: Sumber): string {
  if (kode === 'UU') return [butir, catatan].filter(Boolean).join(': ') || namaSumber.UU
  const tempat = butir ? `butir ${butir} ${namaSumber[kode]}` : namaSumber[kode]
  const nama = kapitalAwal(tempat)
  return catatan ? `${nama}: ${catatan}` : `${nama}.`
}

const menurutNomor = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10)

/** The norms of a rule in words; butir of one source that need no further word share a line, in their order. */
export function sebutDaftarSumber(daftar: readonly Sumber[]): string[] {
  const polos = (sumber: Sumber) => sumber.butir && !sumber.catatan && sumber.kode !== 'UU'
  const kelompok = new Map<Sumber['kode'], string[]>()
  for (const sumber of daftar) if (polos(sumber) && sumber.butir) masukkan(kelompok, sumber.kode, sumber.butir)
  return [
    ...[...kelompok].map(([kode, butir]) => sebutSumber({ kode, butir: butir.sort(menurutNomor).join(', ') })),
    ...daftar.filter(sumber => !polos(sumber)).map(sebutSumber),
  ]
}
