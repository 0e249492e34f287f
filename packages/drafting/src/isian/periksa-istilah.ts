import { buatKamus, cariIstilah, daftarDefinisi, type Naskah, type Teks, telusuri } from '@perkada/core'
import type { Masalah } from '../masalah.ts'
import { namaJalur } from './buka-yaml.ts'
import type { DaftarMedan } from './medan.ts'

interface IstilahIsian {
  readonly kunci: string
  readonly daftarNama: readonly string[]
}

/** The terms that an isian defines, an element or group at a time. */
function istilahIsian(
  isi: Readonly<Record<string, unknown>>,
  daftarMedan: DaftarMedan,
  jalur: readonly PropertyKey[] = [],
): IstilahIsian[] {
  const sendiri = Object.entries(daftarMedan).filter(([kunci, medan]) => medan.istilah && typeof isi[kunci] === 'string')
  const dalam = Object.entries(daftarMedan).flatMap(([kunci, { medan }]) => {
    const nilai = isi[kunci]
    if (!medan || typeof nilai !== 'object' || nilai === null) return []
    return Array.isArray(nilai)
      ? nilai.flatMap((unsur, i) => istilahIsian(unsur, medan, [...jalur, kunci, i]))
      : istilahIsian(nilai as Readonly<Record<string, unknown>>, medan, [...jalur, kunci])
  })
  const pertama = sendiri[0]?.[0]
  const daftarNama = sendiri.map(([kunci]) => String(isi[kunci]))
  return pertama === undefined ? dalam : [{ kunci: namaJalur([...jalur, pertama]), daftarNama }, ...dalam]
}

/** Terms of the isian that the draft defines and never uses (butir 102). */
export function periksaIstilah(naskah: Naskah, isi: Readonly<Record<string, unknown>>, daftarMedan: DaftarMedan): Masalah[] {
  const daftar = istilahIsian(isi, daftarMedan)
  if (daftar.length === 0) return []
  const definisi = daftarDefinisi(naskah)
  const kamus = buatKamus(definisi)
  const terpakai = new Set<Teks>()
  telusuri(naskah, {
    teks: (teks, tempat) => {
      if (tempat.ruas !== 'batang-tubuh' && tempat.ruas !== 'lampiran') return
      for (const istilah of cariIstilah(kamus, teks.isi).flatMap(satu => satu.daftarIstilah))
        if (!istilah.daftarTeks.includes(teks)) terpakai.add(istilah.nama)
    },
  })
  return daftar.flatMap(({ kunci, daftarNama }) => {
    const milik = definisi.find(({ nama }) => daftarNama.includes(nama.isi))
    return milik && !terpakai.has(milik.nama)
      ? [
          {
            berkas: 'isian',
            kunci,
            pesan: `“${milik.nama.isi}” didefinisikan, tetapi tidak dipakai dalam naskah; hapus dari isian (butir 102)`,
          },
        ]
      : []
  })
}
