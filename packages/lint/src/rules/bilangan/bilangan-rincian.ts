import { type Butir, cariTarget, kelompokkan, type Naskah, namaButir, type Teks } from '@perkada/core'
import { bacaTerbilang } from '../../fakta/bilangan-kata.ts'
import { daftarAcuan, type LetakAcuan } from '../../fakta/daftar-acuan.ts'
import { daftarRincianBadan, isDihapus, type RincianBadan } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const orang = (jumlah: string, daftar: readonly string[]) =>
  contohPasal(`Anggota tim ${jumlah}, terdiri atas:\n\na. ${daftar[0]};\n\nb. ${daftar[1]}; dan\n\nc. ${daftar[2]}.`)
const UNSUR = ['3 (tiga) orang dari unsur dinas', '2 (dua) orang dari unsur kecamatan', '1 (satu) orang pakar']
const PEJABAT = ['Kepala Dinas Rapat', 'Kepala Dinas Arsip', 'Kepala Bagian Hukum']
const susunan = (jumlah: string, acuan: string) =>
  contohPasal(
    `(1) Susunan tim terdiri atas:\n\na. ketua;\n\nb. ${jumlah} orang wakil ketua; dan\n\nc. anggota.\n\n(2) Wakil ketua ${acuan} dijabat oleh:\n\na. Kepala Dinas Rapat; dan\n\nb. Kepala Dinas Arsip.`,
  )
const tiga = (jumlah: string) =>
  contohPasal(`Rapat dibagi menjadi ${jumlah}, meliputi:\n\na. rapat kecil;\n\nb. rapat besar; dan\n\nc. rapat kerja.`)

/** A number that is a limit, or that each element has for itself, is none of the list. */
const batas =
  /\b(?:paling|minimal|maksimal|sekurang|setidak|lebih dari|kurang dari|masing-masing|setiap|tiap|salah satu|di antara|selain|sampai dengan)\b/i
/** The number before a list, the thing that is counted, and what stands before the colon. */
const penghitung = /(\d{1,3}) \(([a-z ]{3,40})\) ([A-Za-zÀ-ɏ]{3,30})([^\d:()]{0,100}):$/
/** What may: the thing's other words, and that a list follows. */
const pengantar = /^(?:$|[^,;]{0,50},? ?(?:terdiri (?:atas|dari)|meliputi|yaitu|yakni|adalah|mencakup|sebagai berikut)(?: unsur)?$)/
/** Things of which a list names each. */
const dirinci = new Set(
  'klaster jenis bidang tahap tahapan bentuk macam kelompok tingkat tingkatan kategori komponen aspek pilar golongan prinsip asas tim komisi subbidang seksi subbagian bagian asisten pokja klasifikasi wilayah kecamatan kelurahan unsur'.split(
    ' ',
  ),
)
const hitungOrang = /^(\d{1,3}) \(([a-z ]{3,40})\) orang\b/
/** An office that one person holds. */
const awalJabatan = /^(?:Kepala|Sekretaris|Inspektur|Asisten|Direktur|Ketua|Wakil|Camat|Komandan|Rektor|Pimpinan|Pemimpin|Staf Ahli) /
const isJabatan = (isi: string): boolean => awalJabatan.test(isi) && !/\b(?:unsur|para|seluruh)\b/.test(isi)

const awal = ({ isi }: Pick<Butir, 'isi'>): string => (isi[0]?.tipe === 'alinea' ? isi[0].teks.isi : '')

const berjumlah = /\bberjumlah (\d{1,3}) \(([a-z ]{3,40})\) orang\b/

interface Selisih {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly disebut: string
  readonly dirinci: string
}

/** What each element counts: so many persons as it says, or one office, or one thing; undefined where that is open. */
function jumlahDirinci(daftar: readonly Butir[], benda: string): { jumlah: number; satuan: string } | undefined {
  const isi = daftar.map(awal)
  if (isi.some(satu => batas.test(satu)) || daftar.some(butir => isDihapus(butir) || butir.isi.length > 1)) return undefined
  if (benda !== 'orang')
    return dirinci.has(benda) && !isi.some(satu => /\d \(/.test(satu)) ? { jumlah: daftar.length, satuan: '' } : undefined
  const banyak = isi.map(satu => {
    const [, angka = '', kata = ''] = hitungOrang.exec(satu) ?? []
    return bacaTerbilang(kata) === Number(angka) && !/\d \(/.test(satu.slice(angka.length + 2)) ? Number(angka) : undefined
  })
  if (banyak.every(satu => satu !== undefined)) return { jumlah: banyak.reduce((jumlah, satu) => jumlah + satu, 0), satuan: ' orang' }
  return isi.every(isJabatan) ? { jumlah: daftar.length, satuan: ' jabatan' } : undefined
}

function selisih({ rincian, pembuka, terpotong, berlanjut }: RincianBadan): Selisih | undefined {
  if (!pembuka || terpotong || berlanjut || rincian.daftarButir[0]?.nomor.urutan !== 1) return undefined
  const cocok = /\d \(/.test(pembuka.isi) ? penghitung.exec(pembuka.isi) : null
  const [, angka = '', kata = '', benda = '', ekor = ''] = cocok ?? []
  const jumlah = Number(angka)
  if (!cocok || !pengantar.test(ekor.trimEnd()) || jumlah < 2 || bacaTerbilang(kata) !== jumlah || batas.test(pembuka.isi)) return undefined
  const hasil = jumlahDirinci(rincian.daftarButir, benda.toLowerCase())
  if (!hasil || hasil.jumlah === jumlah) return undefined
  const end = cocok.index + `${angka} (${kata}) ${benda}`.length
  return { teks: pembuka, start: cocok.index, end, disebut: `Di sini disebut ${angka} ${benda}`, dirinci: `${hasil.jumlah}${hasil.satuan}` }
}

const BERACUAN = /^([A-Za-zÀ-ɏ ]{3,60}?) sebagaimana dimaksud .{4,80} (?:terdiri (?:atas|dari)|meliputi|yaitu|dijabat oleh) ?:$/
/** "3 (tiga) orang wakil ketua", "4 (empat) bidang": an element that counts what another list names. */
const terhitung = /^(\d{1,3}) \(([a-z ]{3,40})\) (?:orang )?([A-Za-zÀ-ɏ ]{3,60})$/

/** "Wakil ketua sebagaimana dimaksud pada ayat (2) huruf c dijabat oleh: …", while huruf c counts more or fewer of them. */
function selisihAcuan(
  { rincian, pembuka, tempat, terpotong }: RincianBadan,
  daftar: readonly LetakAcuan[],
  naskah: Naskah,
): Selisih | undefined {
  const [, benda = ''] = (pembuka && BERACUAN.exec(pembuka.isi)) ?? []
  const [acuan, ...lain] = daftar
  const [unsur, ...banyak] = acuan?.acuan.daftarUnsur ?? []
  if (!pembuka || !benda || terpotong || !acuan || lain.length || !unsur || banyak.length || acuan.acuan.milik !== 'sendiri')
    return undefined
  const { node } = cariTarget(naskah, unsur.alamat, tempat)
  const { start, end } = acuan.acuan
  const salah = (disebut: string, hasil: string): Selisih => ({ teks: pembuka, start, end, disebut, dirinci: hasil })
  const isi = rincian.daftarButir
  if (node && 'tipe' in node && node.tipe === 'ayat') {
    const [, angka = '', kata = ''] = berjumlah.exec(awal(node)) ?? []
    const hasil = bacaTerbilang(kata) === Number(angka) && !batas.test(awal(node)) ? jumlahDirinci(isi, 'orang') : undefined
    return hasil && hasil.jumlah !== Number(angka)
      ? salah(`Ayat yang diacu menyebut ${angka} orang`, `${hasil.jumlah}${hasil.satuan}`)
      : undefined
  }
  if (!node || !('tipe' in node) || node.tipe !== 'butir') return undefined
  const [, angka = '', kata = '', hal = ''] = terhitung.exec(namaButir(node)) ?? []
  if (hal.toLowerCase() !== benda.toLowerCase() || bacaTerbilang(kata) !== Number(angka)) return undefined
  if (isi.length === Number(angka) || isi.some(butir => isDihapus(butir) || /\d \(/.test(awal(butir)))) return undefined
  return salah(`Rincian yang diacu menyebut ${angka} ${hal}`, `${isi.length}`)
}

/** The members that a sentence counts are not as many as its list gives. */
export const bilanganRincian = defineRule({
  id: 'bilangan-rincian',
  summary: 'Jumlah yang disebut sama dengan jumlah menurut rinciannya.',
  sources: [{ kode: 'T', catatan: 'Jumlah dan rinciannya menyatakan hal yang sama.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      orang('berjumlah «7 (tujuh) orang»', UNSUR),
      orang('sebanyak «2 (dua) orang»', PEJABAT),
      tiga('«4 (empat) jenis»'),
      susunan('3 (tiga)', '«sebagaimana dimaksud pada ayat (1) huruf b»'),
      contohPasal(
        '(1) Dewan rapat berjumlah 5 (lima) orang.\n\n(2) Dewan rapat «sebagaimana dimaksud pada ayat (1)» terdiri atas:\n\na. 2 (dua) orang dari unsur dinas; dan\n\nb. 1 (satu) orang pakar.',
      ),
    ],
    valid: [
      orang('berjumlah 6 (enam) orang', UNSUR),
      orang('sebanyak 3 (tiga) orang', PEJABAT),
      orang('paling banyak 9 (sembilan) orang', UNSUR),
      orang('berjumlah 9 (sembilan) orang', ['unsur dinas', 'unsur kecamatan', 'pakar']),
      tiga('3 (tiga) jenis'),
      tiga('4 (empat) kali'),
      susunan('2 (dua)', 'sebagaimana dimaksud pada ayat (1) huruf b'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.cuplikan) return
      const semua = fakta(daftarRincianBadan)
      const menurutTeks = semua.some(({ pembuka }) => pembuka && BERACUAN.test(pembuka.isi))
        ? kelompokkan(fakta(daftarAcuan), ({ teks }) => teks)
        : undefined
      for (const satu of semua) {
        const salah =
          selisih(satu) ?? (satu.pembuka && menurutTeks ? selisihAcuan(satu, menurutTeks.get(satu.pembuka) ?? [], naskah) : undefined)
        if (salah)
          report(salah, `${salah.disebut}, sedangkan rinciannya berjumlah ${salah.dirinci}. Samakan jumlah dan rinciannya.`, {
            related: [{ span: satu.rincian.daftarButir[0]?.nomor.span, message: 'Rinciannya dimulai di sini.' }],
          })
      }
    },
  }),
})
