import { type Ayat, isRuntut, type Pasal } from '@perkada/core'
import type { Context } from '../../rule.ts'
import { ayatDijelaskan, bandingkanUrutan, tajukAyat } from './urutan-penjelasan.ts'

/** The ayat of a Pasal as an instruction quotes it; none where they do not run on, or where it may have left some out. */
function ayatUtuh({ isi }: Pasal): readonly string[] {
  const daftar = isi.filter((blok): blok is Ayat => blok.tipe === 'ayat').map(({ nomor }) => nomor)
  return daftar.length > 1 && daftar[0]?.nilai === '1' && isRuntut(daftar) ? daftar.map(({ nilai }) => nilai) : []
}

/** Holds what is explained of a Pasal against the ayat that the instruction quotes: one that it lacks, and those that are left out beside others. */
export function periksaPasalBaru(dijelaskan: Pasal, baru: Pasal, report: Context['report'], tahun: number): void {
  const semua = ayatUtuh(baru)
  const disebut = new Set(semua.length ? ayatDijelaskan(dijelaskan) : [])
  if (!disebut.size) return
  const nama = `Pasal ${baru.nomor.nilai}`
  const { janggal } = bandingkanUrutan(tajukAyat(dijelaskan), semua)
  const asing = janggal.find(({ cacat }) => cacat === 'asing')
  if (asing) {
    report(
      asing.tajuk.letak,
      `Penjelasan menjelaskan ayat (${asing.tajuk.nilai}), padahal ${nama} menurut perintahnya tidak memuat ayat itu. Perbaiki nomornya.`,
      { severity: 'peringatan', related: [{ span: baru.nomor.span, message: `${nama} ada di sini.` }] },
    )
    return
  }
  const kurang = semua.filter(nilai => !disebut.has(nilai))
  if (kurang.length)
    report(
      { span: dijelaskan.nomor.span },
      `Penjelasan ${nama} tidak mencantumkan ${kurang.map(nilai => `ayat (${nilai})`).join(', ')}. Cantumkan setiap ayat, kalau perlu dengan “Cukup jelas.” (butir 190 Lampiran II UU 12/2011).`,
      { severity: tahun < 2011 ? 'saran' : 'peringatan' },
    )
}
