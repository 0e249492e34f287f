import {
  type Alamat,
  alamatTempat,
  formatAcuan,
  formatAlamat,
  maksudAnda,
  type Naskah,
  nearMiss,
  samaAlamat,
  telusuri,
  tingkatAlamat,
} from '@perkada/core'
import type { Masalah } from '../masalah.ts'
import { type AcuanTertunda, type Penghitung, polaToken } from './penghitung.ts'

/** Where every token stands in the parsed draft. */
function tempatToken(naskah: Naskah): Map<string, Alamat> {
  const hasil = new Map<string, Alamat>()
  telusuri(naskah, {
    teks: (teks, tempat) => {
      for (const [token] of teks.isi.matchAll(polaToken)) hasil.set(token, alamatTempat(tempat))
    },
  })
  return hasil
}

/** Replaces every reference of a draft by the words that fit the place where it stands; a token left over is a fault. */
export function selesaikanAcuan(isi: string, naskah: Naskah, penghitung: Penghitung): { isi: string; daftarMasalah: Masalah[] } {
  const tempat = tempatToken(naskah)
  const daftarMasalah: Masalah[] = penghitung.tandaGanda.map(kunci => ({ berkas: 'templat', pesan: `kunci “${kunci}” ditandai dua kali` }))
  const pengganti = new Map<string, string>()
  for (const acuan of penghitung.daftarAcuan) {
    const hasil = satuAcuan(acuan, tempat.get(acuan.token), penghitung)
    if (typeof hasil === 'string') pengganti.set(acuan.token, hasil)
    else daftarMasalah.push(hasil)
  }
  const jadi = isi.replace(polaToken, token => pengganti.get(token) ?? token)
  if (daftarMasalah.length === 0)
    for (const [sisa] of jadi.matchAll(polaToken))
      daftarMasalah.push({ berkas: 'templat', pesan: `tanda ${sisa} tidak terganti dalam naskah` })
  return { isi: jadi, daftarMasalah }
}

function satuAcuan({ daftarKunci, bentuk, letak }: AcuanTertunda, tempat: Alamat | undefined, penghitung: Penghitung): string | Masalah {
  const urutan = [...penghitung.tanda.keys()]
  const hilang = daftarKunci.find(kunci => !penghitung.tanda.has(kunci))
  if (hilang !== undefined) {
    const dugaan = nearMiss(hilang, urutan)
    return { ...letak, pesan: `acuan “${hilang}” tidak punya sasaran${maksudAnda(dugaan)}` }
  }
  const sasaran = daftarKunci
    .toSorted((a, b) => urutan.indexOf(a) - urutan.indexOf(b))
    .flatMap(kunci => penghitung.tanda.get(kunci) ?? [])
    .map(alamat => lampiranTunggal(alamat, penghitung))
  if (bentuk === 'alamat') return sasaran.map(formatAlamat).join(', ')
  const sebutan = `acuan “${daftarKunci.join('”, “')}”`
  if (!tempat) return { ...letak, pesan: `${sebutan} tidak terbaca kembali dari naskah` }
  if (sasaran.some(alamat => melingkupi(alamat, tempat))) return { ...letak, pesan: `${sebutan} menunjuk dirinya sendiri` }
  return formatAcuan(sasaran, { tempat })
}

/** The place stands inside the target, or is the target. */
const melingkupi = (sasaran: Alamat, tempat: Alamat): boolean =>
  samaAlamat(sasaran, Object.fromEntries(tingkatAlamat(sasaran).map(tingkat => [tingkat, tempat[tingkat]])))

const lampiranTunggal = (alamat: Alamat, penghitung: Penghitung): Alamat =>
  alamat.lampiran !== undefined && penghitung.lampiran === 1 ? { lampiran: '' } : alamat
