import { type Acuan, formatRomawi, formatTingkatAlamat, type Tingkat, type Unsur } from '@perkada/core'
import { isMenyempit } from './menyempit.ts'

/** "dalam" for a Pasal, huruf, angka, annex; "pada" for an ayat (butir 272, 23). */
export const kataDepanBaku = (acuan: Acuan): 'dalam' | 'pada' =>
  acuan.daftarUnsur[0].daftarPenunjuk[0]?.tingkat === 'ayat' ? 'pada' : 'dalam'

/** Annexes are counted in Roman numbers (butir 194). */
const nomorBaku = (tingkat: Tingkat, nilai: string): string =>
  tingkat === 'lampiran' && /^\d{1,3}$/.test(nilai) ? formatRomawi(Number(nilai)) : nilai

const tulisUnsur = (unsur: Unsur): string => {
  const sendiri = unsur.daftarPenunjuk.map(({ tingkat, nilai }) => formatTingkatAlamat(tingkat, nomorBaku(tingkat, nilai))).join(' ')
  return unsur.sampai ? `${sendiri} sampai dengan ${tulisUnsur(unsur.sampai)}` : sendiri
}

/** The last of more than two that only commas part: "huruf a, huruf b, dan huruf c" (butir 23). */
const penutupDeret = (daftar: readonly Unsur[], ke: number): boolean =>
  ke > 1 &&
  ke === daftar.length - 1 &&
  /^(?:dan|atau|dan\/atau)$/.test(daftar[ke]?.penghubung ?? '') &&
  daftar.slice(1, ke).every(({ penghubung }, lalu) => penghubung === ',' && !isMenyempit(daftar, lalu + 1)) &&
  !isMenyempit(daftar, ke)

/** The reference as the standard writes it, in the order in which it was written. */
export function tulisBaku(acuan: Acuan): string {
  const { pengantar, daftarUnsur } = acuan
  const lampiran = daftarUnsur[0].alamat.lampiran !== undefined
  const kerja = pengantar.kerja ?? (pengantar.sebagaimana ? (lampiran ? 'tercantum' : 'dimaksud') : '')
  const depan =
    kerja || pengantar.kataDepan.length
      ? kerja === 'dimaksud' || !pengantar.kataDepan[0]
        ? kataDepanBaku(acuan)
        : pengantar.kataDepan[0]
      : ''
  const isi = daftarUnsur.reduce((hasil, unsur, ke) => {
    if (ke === 0) return tulisUnsur(unsur)
    const tertulis = isMenyempit(daftarUnsur, ke) ? '' : (unsur.penghubung ?? '')
    const hubung = penutupDeret(daftarUnsur, ke) ? `, ${tertulis}` : tertulis
    return `${hasil}${hubung && !hubung.startsWith(',') ? ' ' : ''}${hubung} ${tulisUnsur(unsur)}`
  }, '')
  return [pengantar.sebagaimana ? 'sebagaimana' : '', kerja, depan, isi].filter(Boolean).join(' ')
}
