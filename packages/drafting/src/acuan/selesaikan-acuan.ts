import { type Alamat, formatAlamat, type Naskah, nearMiss, type Tempat, telusuri } from '@perkada/core'
import type { Masalah } from '../masalah.ts'
import { frasaAcuan } from './frasa-acuan.ts'
import { type AcuanTertunda, type Penghitung, polaToken } from './penghitung.ts'

/** Address of a place in the parsed draft. */
function alamatTempat(tempat: Tempat): Alamat {
  return {
    ...(tempat.pasal ? { pasal: tempat.pasal.nomor.nilai } : {}),
    ...(tempat.ayat ? { ayat: tempat.ayat.nomor.nilai } : {}),
  }
}

/** Where every token stands in the parsed draft. */
export function tempatToken(naskah: Naskah): Map<string, Alamat> {
  const hasil = new Map<string, Alamat>()
  telusuri(naskah, {
    teks: (teks, tempat) => {
      for (const cocok of teks.isi.matchAll(polaToken)) hasil.set(cocok[0], alamatTempat(tempat))
    },
  })
  return hasil
}

/** Replaces every reference of a draft by the words that fit the place where it stands; a token left over is a fault. */
export function selesaikanAcuan(isi: string, naskah: Naskah, penghitung: Penghitung): { isi: string; daftarMasalah: Masalah[] } {
  const tempat = tempatToken(naskah)
  const daftarMasalah: Masalah[] = penghitung.tandaGanda.map(kunci => salah(`kunci "${kunci}" ditandai dua kali`))
  const pengganti = new Map<string, string>()
  for (const acuan of penghitung.daftarAcuan) {
    const hasil = satuAcuan(acuan, tempat.get(acuan.token), penghitung)
    if (typeof hasil === 'string') pengganti.set(acuan.token, hasil)
    else daftarMasalah.push(hasil)
  }
  const jadi = isi.replace(polaToken, token => pengganti.get(token) ?? token)
  if (daftarMasalah.length === 0)
    for (const [sisa] of jadi.matchAll(polaToken)) daftarMasalah.push(salah(`tanda ${sisa} tidak terganti dalam naskah`))
  return { isi: jadi, daftarMasalah }
}

const salah = (pesan: string, baris?: number): Masalah => ({ berkas: 'templat', ...(baris ? { baris } : {}), pesan })

function satuAcuan(acuan: AcuanTertunda, tempat: Alamat | undefined, penghitung: Penghitung): string | Masalah {
  const sasaran: Alamat[] = []
  for (const kunci of acuan.daftarKunci) {
    const alamat = penghitung.tanda.get(kunci)
    if (!alamat) {
      const dugaan = nearMiss(kunci, penghitung.tanda.keys())
      return salah(`acuan "${kunci}" tidak punya sasaran${dugaan ? `; maksud Anda ${dugaan}?` : ''}`, acuan.baris)
    }
    sasaran.push(lampiranTunggal(alamat, penghitung))
  }
  if (acuan.bentuk === 'alamat') return sasaran.map(formatAlamat).join(', ')
  if (!tempat) return salah(`acuan "${acuan.daftarKunci.join('", "')}" tidak terbaca kembali dari naskah`, acuan.baris)
  return frasaAcuan(sasaran, tempat) ?? salah(`acuan "${acuan.daftarKunci.join('", "')}" menunjuk dirinya sendiri`, acuan.baris)
}

const lampiranTunggal = (alamat: Alamat, penghitung: Penghitung): Alamat =>
  alamat.lampiran !== undefined && penghitung.lampiran === 1 ? { lampiran: '' } : alamat
