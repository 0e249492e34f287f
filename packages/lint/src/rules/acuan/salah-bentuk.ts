import {
  type Acuan,
  type BentukPenanda,
  bacaHuruf,
  cariTarget,
  formatRomawi,
  type Naskah,
  type Penunjuk,
  type Severity,
  satuanTingkat,
  tingkatAlamat,
  type Unsur,
} from '@perkada/core'
import { daftarUjung, type LetakAcuan } from '../../fakta/daftar-acuan.ts'
import { isMenyempit } from './menyempit.ts'
import { kataDepanBaku } from './tulis-baku.ts'

/** One fault in the wording of a reference, and the butir that it offends. */
export interface SalahBentuk {
  readonly severity: Severity
  readonly pesan: string
  /** Absent for what is practice only. */
  readonly butir?: string
}

const salah = (severity: Severity, pesan: string, butir?: string): SalahBentuk => ({ severity, pesan, ...(butir && { butir }) })

/** Words that introduce: "sebagaimana dimaksud dalam Pasal", "… pada ayat" (butir 272); "… dalam huruf" in Menimbang (butir 23), elsewhere by custom. */
function salahPengantar({ acuan, tempat }: LetakAcuan): SalahBentuk[] {
  const { pengantar, daftarUnsur } = acuan
  const penunjuk = daftarUnsur[0].daftarPenunjuk[0]
  if (!penunjuk) return []
  const rincian = satuanTingkat(penunjuk.tingkat) === 'huruf' || satuanTingkat(penunjuk.tingkat) === 'angka'
  const diMenimbang = tempat.ruas === 'menimbang'
  const butir = rincian && diMenimbang ? '23' : penunjuk.tingkat === 'lampiran' ? undefined : '272'
  const berat: Severity = (rincian && !diMenimbang) || penunjuk.tingkat === 'lampiran' ? 'peringatan' : 'galat'
  const baku = kataDepanBaku(acuan)
  if (pengantar.sebagaimana && pengantar.kerja === undefined) {
    const kata = penunjuk.tingkat === 'lampiran' ? 'tercantum' : 'dimaksud'
    return [salah(berat, pengantar.kataDepan.length ? `kata “${kata}” hilang` : `kata “${kata} ${baku}” hilang`, butir)]
  }
  if (penunjuk.tingkat === 'lampiran')
    return pengantar.kerja === 'tercantum' && pengantar.kataDepan[0] === 'pada'
      ? [salah('saran', 'lampiran lazim diacu dengan “tercantum dalam”, bukan “tercantum pada”')]
      : []
  if (pengantar.kerja !== 'dimaksud') return []
  if (pengantar.kataDepan.length === 0) return [salah(berat, `kata depan “${baku}” hilang`, butir)]
  if (pengantar.kataDepan.length > 1) return [salah('peringatan', `kata depan ganda, cukup “${baku}”`, butir)]
  const [depan] = pengantar.kataDepan
  if (depan === baku) return []
  return [
    rincian && !diMenimbang
      ? salah('saran', `kata depannya lazim “${baku}”, bukan “${depan}”`)
      : salah(berat, `kata depannya seharusnya “${baku}”, bukan “${depan}”`, butir),
  ]
}

/** The sentence begins here, so that a capital is right. */
const diAwalKalimat = (isi: string, start: number): boolean => {
  const sebelum = isi.slice(0, start).trimEnd().slice(-1)
  return sebelum === '' || /[.:;!?"“”–-]/.test(sebelum)
}

/** So many letters tell whether a heading or a sentence stands before a word. */
const SEKITAR = 20

function salahHuruf(isi: string, { tingkat, kata, nilai, start }: Penunjuk): SalahBentuk | undefined {
  const kapital = /^[A-ZÀ-Þ]/u.test(kata)
  if (kata === '') return undefined
  if (kata === 'PASAL' && /[a-zß-ÿ]/.test(isi.slice(Math.max(0, start - SEKITAR), start)))
    return salah('peringatan', 'kata Pasal ditulis dengan huruf kapital di awalnya saja', '80')
  if (kata === kata.toUpperCase()) return undefined
  if (tingkat === 'pasal' && kata.length < 'pasal'.length) return salah('peringatan', 'kata Pasal ditulis utuh', '272')
  if (tingkat === 'pasal' && !kapital) return salah('galat', 'kata Pasal diawali huruf kapital', '80')
  if (tingkat === 'lampiran' && !kapital)
    return nilai === '' ? undefined : salah('peringatan', `kata Lampiran di depan nomor diawali huruf kapital`)
  if (!kapital || diAwalKalimat(isi, start)) return undefined
  if (tingkat === 'ayat') return salah('galat', 'kata ayat diawali huruf kecil', '84')
  const satuan = satuanTingkat(tingkat)
  return satuan === 'huruf' || satuan === 'angka' ? salah('saran', `kata ${satuan} diawali huruf kecil`) : undefined
}

function salahPenunjuk(isi: string, penunjuk: Penunjuk): SalahBentuk[] {
  const hasil: SalahBentuk[] = []
  const huruf = salahHuruf(isi, penunjuk)
  if (huruf) hasil.push(huruf)
  const satuan = satuanTingkat(penunjuk.tingkat)
  if (penunjuk.kata === '')
    hasil.push(
      salah('galat', `kata ${satuan === 'pasal' ? 'Pasal' : satuan} diulang di depan setiap nomor`, satuan === 'huruf' ? '23' : '273'),
    )
  if (penunjuk.kurungSalah)
    hasil.push(
      satuan === 'ayat'
        ? salah('peringatan', 'nomor ayat ditulis di antara tanda kurung', '82')
        : salah('peringatan', `${satuan} diacu tanpa tanda kurung`, '272'),
    )
  if (satuan === 'pasal' && isi[penunjuk.end - penunjuk.nilai.length - 1] === '0')
    hasil.push(salah('peringatan', 'nomor Pasal ditulis tanpa angka nol di depan', '79'))
  return hasil
}

/** "sampai dengan", written out (butir 273). */
function salahJangkauan({ sampai }: Unsur): SalahBentuk | undefined {
  const kata = sampai?.penghubung
  if (kata === undefined || kata === 'sampai dengan') return undefined
  return salah(/^[A-Za-zÀ-ɏ]{4,}$/u.test(kata) ? 'peringatan' : 'galat', `“${kata}” ditulis “sampai dengan”`, '273')
}

const urutan = (penunjuk: Penunjuk): number =>
  satuanTingkat(penunjuk.tingkat) === 'huruf' ? (bacaHuruf(penunjuk.nilai) ?? Number.NaN) : Number(penunjuk.nilai)

/** More than two in sequence, named one by one (butir 273). */
function deretPanjang({ daftarUnsur }: Acuan): boolean {
  let panjang = 1
  for (const [i, unsur] of daftarUnsur.entries()) {
    const [kini, lalu] = [unsur.daftarPenunjuk, daftarUnsur[i - 1]?.daftarPenunjuk]
    const akhir = kini[0]
    const sebelum = lalu?.at(-1)
    const sambung = kini.length === 1 && akhir && sebelum && !unsur.sampai && /dan$|^,$/.test(unsur.penghubung ?? '')
    panjang = sambung && akhir.tingkat === sebelum.tingkat && urutan(akhir) === urutan(sebelum) + 1 ? panjang + 1 : 1
    if (panjang > 2) return true
  }
  return false
}

/** "angka 0, 2, dan 4" can be digits and "huruf a, b" letters: a reference is led by its words, stands in a Pasal or ayat, or has a target. */
function pastiMengacu({ acuan: { pengantar, daftarUnsur }, tempat }: LetakAcuan, naskah: Naskah): boolean {
  const { alamat } = daftarUnsur[0]
  const [teratas] = tingkatAlamat(alamat)
  if (teratas !== 'huruf' && teratas !== 'angka') return true
  if (pengantar.kerja !== undefined || (teratas === 'huruf' && pengantar.start !== undefined)) return true
  return daftarUnsur.every(unsur => cariTarget(naskah, unsur.alamat, tempat).status === 'ada')
}

/** A bracket closes here that nothing opened: it belongs to the mark before it, as in "ayat 1)". */
export function isTutupLepas(isi: string, at: number): boolean {
  const sebelum = isi.slice(0, at)
  return isi[at] === ')' && sebelum.lastIndexOf('(') <= sebelum.lastIndexOf(')')
}

const bertutup: ReadonlySet<BentukPenanda> = new Set(['ayat', 'huruf-kurung', 'angka-kurung'])

/** "huruf A" and "huruf a)" for an element whose own mark is "a.": the reference writes what no mark of the list has. */
function salahTandaRincian({ teks: { isi }, tempat }: LetakAcuan, naskah: Naskah, { alamat, daftarPenunjuk }: Unsur): SalahBentuk[] {
  const akhir = daftarPenunjuk.at(-1)
  const satuan = akhir && satuanTingkat(akhir.tingkat)
  if (!akhir || (satuan !== 'huruf' && satuan !== 'angka')) return []
  const kapital = satuan === 'huruf' && akhir.nilai < 'a'
  const berkurung = isTutupLepas(isi, akhir.end)
  if (!kapital && !berkurung) return []
  const { node } = cariTarget(naskah, alamat, tempat)
  if (!node || !('bentuk' in node) || (berkurung && bertutup.has(node.bentuk))) return []
  return [salah('peringatan', `${satuan} ditulis seperti pada rinciannya, “${satuan} ${node.nomor.nilai}”`, '272')]
}

/** "Lampiran 1" for an annex that is headed LAMPIRAN I. */
function salahNomorLampiran({ daftarLampiran }: Naskah, { daftarPenunjuk }: Unsur): SalahBentuk[] {
  const angka = daftarPenunjuk.find(({ tingkat, nilai }) => tingkat === 'lampiran' && /^\d/.test(nilai))?.nilai
  const romawi = angka && formatRomawi(Number(angka))
  return romawi && daftarLampiran.some(({ nomor }) => nomor?.nilai === romawi)
    ? [salah('peringatan', `nomor lampiran ditulis dengan angka Romawi seperti pada judulnya, “Lampiran ${romawi}”`, '194')]
    : []
}

/** What shows behind a reference that its last element begins something new: the list goes on, or it is the subject of the main clause. */
const bukanSambungan = /^,? (?:dan|atau|serta|maupun|tidak|tetap|berlaku|mulai|dapat|wajib|harus|dilarang)\b/

/** Some element is narrowed behind a comma. */
const isRantaiBerkoma = ({ acuan: { daftarUnsur, end }, teks }: LetakAcuan): boolean =>
  daftarUnsur.some((_, ke) => isMenyempit(daftarUnsur, ke)) && !bukanSambungan.test(teks.isi.slice(end, end + 12))

/** Every fault in the wording of a reference, each once. */
export function daftarSalahBentuk(letak: LetakAcuan, naskah: Naskah): SalahBentuk[] {
  const { acuan, teks, tempat } = letak
  if (!pastiMengacu(letak, naskah)) return []
  const hasil = tempat.ruas === 'mengingat' ? [] : salahPengantar(letak)
  for (const unsur of daftarUjung(acuan)) {
    for (const penunjuk of unsur.daftarPenunjuk) for (const satu of salahPenunjuk(teks.isi, penunjuk)) hasil.push(satu)
    for (const satu of acuan.milik === 'luar' ? [] : salahNomorLampiran(naskah, unsur)) hasil.push(satu)
  }
  for (const unsur of acuan.daftarUnsur) {
    for (const satu of salahTandaRincian(letak, naskah, unsur)) hasil.push(satu)
    const jangkauan = salahJangkauan(unsur)
    if (jangkauan) hasil.push(jangkauan)
    if (unsur.ini === 'pasal' && unsur.alamat.ayat !== undefined) hasil.push(salah('galat', 'kata “Pasal ini” tidak perlu', '275'))
  }
  if (isRantaiBerkoma(letak)) hasil.push(salah('peringatan', 'tingkat yang lebih rinci menyusul tanpa koma', '272'))
  if (tempat.ruas === 'batang-tubuh' && deretPanjang(acuan))
    hasil.push(salah('saran', 'lebih dari dua yang berurutan cukup dengan “sampai dengan”', '273'))
  const sudah = new Set<string>()
  return hasil.filter(({ pesan }) => !sudah.has(pesan) && sudah.add(pesan))
}
