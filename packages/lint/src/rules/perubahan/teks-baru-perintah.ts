import type { PerintahPerubahan } from '../../fakta/perintah-perubahan.ts'
import type { Context } from '../../rule.ts'

const menjanjikan = /berbunyi(?: sebagai)? berikut ?:$/
const mengubah = /\b(?:diubah|disisipkan|ditambahkan)\b/
const mencabut = /^(?:Ketentuan )?(?:Pasal|BAB|Bab|Bagian|Paragraf) [^.;:]{1,60} dicabut\.?$/
const diubahSaja = /^(?:Ketentuan )?(?:Pasal|ayat|Ayat|huruf|angka|Judul|judul) [^.;:]{1,120} diubah\.?$/
const tanpaTitikDua = /\bberbunyi(?: sebagai)? berikut$/
/** Only a sentence that is surely whole: one that a page cut off ends with other words. */
const menghapus = (isi: string): boolean => isi.endsWith(' dihapus') && /\b(?:Pasal|BAB|ayat|Bagian|Paragraf|Lampiran)\b/.test(isi)
const merumuskan = /berbunyi|dibaca|berikut|menjadi/
/** What is changed, or what is done to it, was left out: "Ketentuan diubah …", "Ketentuan Pasal 7 sehingga berbunyi …". */
const tanpaSasaran =
  /^Ketentuan,? (?:diubah|dihapus|disisipkan|ditambahkan)\b(?!.*\b(?:[Pp]asal|BAB|[Bb]ab|[Bb]agian|[Pp]aragraf|[Ll]ampiran|[Dd]iktum) )/
const menyebutSasaran = /^Ketentuan (?:Pasal|ayat|huruf|angka) /
const perbuatan = /\bdi[a-z]{3}|\bberubah\b|\bmengalami\b/

/** What follows an instruction: the new text that it announces, or its full stop. */
export function periksaTeksBaru({ teks, kutipan, sendirian }: PerintahPerubahan, { report, tahun }: Context): void {
  const akhir = teks.isi.trimEnd()
  if (tanpaSasaran.test(akhir))
    report(
      { teks, start: 0, end: /^\S+ \S+/.exec(akhir)?.[0].length ?? akhir.length },
      'Perintah ini tidak menyebut ketentuan mana yang diubah (butir 233 Lampiran II UU 12/2011). Sebutkan Pasal, ayat, atau bagiannya.',
      { severity: 'peringatan' },
    )
  const sehingga = kutipan && menyebutSasaran.test(akhir) && akhir.includes('berbunyi') ? akhir.indexOf('sehingga ') : -1
  if (sehingga > 0 && !perbuatan.test(akhir.slice(0, sehingga)))
    report(
      { teks, start: sehingga, end: sehingga + 'sehingga'.length },
      'Perintah ini tidak mengatakan bahwa ketentuan itu diubah: “… diubah sehingga berbunyi sebagai berikut:” (contoh butir 233 Lampiran II UU 12/2011). Tambahkan.',
      { severity: 'peringatan' },
    )
  const janji = menjanjikan.exec(akhir)
  if (janji && sendirian)
    report(
      { teks, start: janji.index, end: akhir.length },
      'Teks baru yang dijanjikan perintah ini tidak ada (butir 233 Lampiran II UU 12/2011). Cantumkan teksnya di bawah perintah ini.',
    )
  if (!kutipan && menghapus(akhir))
    report(
      { teks, start: akhir.lastIndexOf(' ') + 1, end: akhir.length },
      'Perintah perubahan yang tidak diikuti teks baru diakhiri titik (contoh butir 236 Lampiran II UU 12/2011). Akhiri dengan titik.',
      { severity: 'peringatan' },
    )
  const dicabut = kutipan ? null : mencabut.exec(akhir)
  if (dicabut)
    report(
      { teks, start: akhir.lastIndexOf('dicabut'), end: akhir.lastIndexOf('dicabut') + 'dicabut'.length },
      'Satuan peraturan yang diubah dihapus, bukan dicabut: “… dihapus.” (butir 236 Lampiran II UU 12/2011).',
      { severity: tahun < 2011 ? 'saran' : 'peringatan' },
    )
  if (sendirian && diubahSaja.test(akhir))
    report(
      { teks, start: akhir.lastIndexOf('diubah'), end: akhir.length },
      'Perintah ini tidak mengatakan menjadi apa ketentuan itu diubah (butir 233 Lampiran II UU 12/2011). Tambahkan teks barunya.',
      { severity: 'peringatan' },
    )
  if (kutipan && tanpaTitikDua.test(akhir))
    report(
      { teks, start: akhir.lastIndexOf(' ') + 1, end: akhir.length },
      'Perintah yang diikuti teks baru diakhiri titik dua (contoh butir 234 dan butir 235 Lampiran II UU 12/2011). Akhiri dengan titik dua.',
      { severity: 'peringatan' },
    )
  if (kutipan && mengubah.test(akhir) && !merumuskan.test(akhir))
    report(
      { teks, start: akhir.lastIndexOf(' ') + 1, end: akhir.length },
      'Perintah yang diikuti teks baru diakhiri “sehingga berbunyi sebagai berikut:” (contoh butir 234 dan butir 235 Lampiran II UU 12/2011). Tambahkan.',
      { severity: 'peringatan' },
    )
}
