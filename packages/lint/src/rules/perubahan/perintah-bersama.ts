import { cocokSemua } from '@perkada/core'
import { type PerintahPerubahan, pasalDihapus, tanpaKutipan } from '../../fakta/perintah-perubahan.ts'
import type { Context } from '../../rule.ts'
import { daftarTambahan } from './tambahan-perintah.ts'

type Report = Context['report']

const rapat = (nilai = ''): string => nilai.replace(' ', '')
const panjang = ({ teks }: PerintahPerubahan): number => teks.isi.trimEnd().replace(/\.$/, '').length

/** One instruction deletes a Pasal that another one writes anew, or deletes too. */
function periksaHapus(daftar: readonly PerintahPerubahan[], report: Report): void {
  const baru = new Map<string, PerintahPerubahan>()
  const dihapus = new Map<string, PerintahPerubahan>()
  for (const perintah of daftar)
    for (const satuan of perintah.kutipan?.isi ?? []) if (satuan.tipe === 'pasal') baru.set(satuan.nomor.nilai, perintah)
  for (const perintah of daftar) {
    const nilai = pasalDihapus(perintah)
    if (!nilai) continue
    const [menulis, menghapus] = [baru.get(nilai), dihapus.get(nilai)]
    dihapus.set(nilai, perintah)
    const lain = menulis ?? menghapus
    if (lain)
      report(
        { teks: perintah.teks, start: 0, end: panjang(perintah) },
        menulis
          ? `Pasal ${nilai} dihapus di sini, padahal perintah lain menulis teks barunya. Hapus salah satunya, atau betulkan nomornya.`
          : `Pasal ${nilai} sudah dihapus oleh perintah sebelumnya. Hapus salah satunya, atau betulkan nomornya.`,
        { severity: 'peringatan', related: [{ teks: lain.teks, message: 'Perintah yang lain ada di sini.' }] },
      )
  }
}

const menulisUtuh = /^Ketentuan Pasal (\d{1,3} ?[A-Z]?) diubah,? sehingga berbunyi|\bsehingga Pasal (\d{1,3} ?[A-Z]?) berbunyi/

/** Two instructions insert one number, or write one Pasal anew; gives the later ones. */
function periksaKembar(daftar: readonly PerintahPerubahan[], report: Report): ReadonlySet<PerintahPerubahan> {
  const kembar = new Set<PerintahPerubahan>()
  const sisipan = new Map<string, PerintahPerubahan>()
  const utuh = new Map<string, PerintahPerubahan>()
  for (const perintah of daftar) {
    const { teks } = perintah
    for (const { satuan, daftarNomor } of daftarTambahan(teks.isi)) {
      if (satuan !== 'pasal' && satuan !== 'bab') continue
      const ganda = daftarNomor.map(rapat).find(nilai => sisipan.has(`${satuan} ${nilai}`))
      const lain = ganda && sisipan.get(`${satuan} ${ganda}`)
      if (lain) kembar.add(perintah)
      if (lain)
        report(
          { teks, start: 0, end: panjang(perintah) },
          `${satuan === 'bab' ? 'BAB' : 'Pasal'} ${ganda} sudah disisipkan oleh perintah sebelumnya. Beri sisipan ini nomor berikutnya.`,
          { related: [{ teks: lain.teks, message: 'Perintah sebelumnya ada di sini.' }] },
        )
      for (const nilai of daftarNomor) sisipan.set(`${satuan} ${rapat(nilai)}`, perintah)
    }
    const cocok = menulisUtuh.exec(teks.isi)
    const nilai = rapat(cocok?.[1] ?? cocok?.[2])
    if (!nilai || !perintah.kutipan) continue
    const dulu = utuh.get(nilai)
    if (dulu) kembar.add(perintah)
    if (dulu)
      report(
        { teks, start: 0, end: panjang(perintah) },
        `Pasal ${nilai} sudah ditulis baru oleh perintah sebelumnya. Gabungkan keduanya, atau betulkan nomornya.`,
        { severity: 'peringatan', related: [{ teks: dulu.teks, message: 'Perintah sebelumnya ada di sini.' }] },
      )
    utuh.set(nilai, perintah)
  }
  return kembar
}

const diMuka = /^(?:Di ?antara|Setelah|Sesudah) Pasal (\d{1,3} ?[A-Z]?)\b/i
const sebutan = /\bPasal (\d{1,3} ?[A-Z]?)(?![A-Za-z\d])/g

/** Where in the amended act an instruction works, as a number that grows with its Pasal; undefined where it names several, or an act. */
function letakSasaran({ teks }: PerintahPerubahan): { readonly urutan: number; readonly start: number; readonly end: number } | undefined {
  const isi = tanpaKutipan(teks.isi)
  if (/^(?:Penjelasan|Lampiran|Judul)|\bNomor\b|dimaksud|menjadi Pasal/.test(isi)) return undefined
  const muka = diMuka.exec(isi)
  const daftar = cocokSemua(isi, sebutan)
  const [satu] = daftar
  if (!satu || (!muka && daftar.some(([, nilai]) => rapat(nilai) !== rapat(satu[1])))) return undefined
  const nilai = rapat(satu[1])
  const huruf = /[A-Z]$/.test(nilai) ? nilai.charCodeAt(nilai.length - 1) - 64 : 0
  return { urutan: Number.parseInt(nilai, 10) * 100 + huruf + (muka ? 0.5 : 0), start: satu.index, end: satu.index + satu[0].length }
}

/** Instructions follow the Pasal of the amended act; the first that goes back is told. */
function periksaUrutan(daftar: readonly PerintahPerubahan[], report: Report): void {
  let lalu: { readonly urutan: number; readonly perintah: PerintahPerubahan } | undefined
  for (const perintah of daftar) {
    const letak = letakSasaran(perintah)
    if (!letak) continue
    if (lalu && letak.urutan < lalu.urutan) {
      report(
        { teks: perintah.teks, start: letak.start, end: letak.end },
        'Perintah ini mendahului pasal yang sudah diubah di atasnya. Susun perintah menurut urutan pasal peraturan yang diubah, atau betulkan nomornya.',
        { severity: 'saran', related: [{ teks: lalu.perintah.teks, message: 'Perintah untuk pasal yang lebih belakang ada di sini.' }] },
      )
      return
    }
    lalu = { urutan: letak.urutan, perintah }
  }
}

/** What the instructions that amend one act say of each other. */
export function periksaBersama(daftar: readonly PerintahPerubahan[], report: Report): void {
  periksaHapus(daftar, report)
  const kembar = periksaKembar(daftar, report)
  periksaUrutan(
    daftar.filter(perintah => !kembar.has(perintah)),
    report,
  )
}
