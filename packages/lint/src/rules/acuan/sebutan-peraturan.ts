import { cariJenis, cocokSemua, type Jenis, jenisDiAwal } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const nasional = (isi: string) => `PERATURAN PEMERINTAH REPUBLIK INDONESIA\nNOMOR 7 TAHUN 2019\nTENTANG\nRAPAT\n\nPasal 1\n\n${isi}\n`
const BENAR = contoh('Rapat menurut Peraturan Bupati ini dicatat.')

const sebutan =
  /\b(?:[Pp]eraturan|Keputusan|Qanun|Per(?:da|bup|wal(?:i|ko)?|kada|gub)|Undang-Undang)(?: (?:(?:[Kk]epala )?[Dd]aerah|Pemerintah|Presiden|Menteri|[Bb]upati|[Ww]ali ?[Kk]ota|[Gg]ubernur))? ini\b/g
const singkat = /^(?:Perda|Perbup|Perwal|Perkada|Pergub)/

/** What is wrong with a name that the regulation gives itself; undefined when it is right, or may be meant for another. */
function salahSebut(frasa: string, jenis: Jenis): string | undefined {
  const nama = frasa.slice(0, -' ini'.length)
  const dikenal = jenisDiAwal(nama)
  if (singkat.test(nama)) return `nama jenis tidak disingkat: “${jenis.nama} ini”`
  if (dikenal?.jenis === jenis && dikenal.panjang === nama.length)
    return /^[a-zß-ÿ]|\s[a-zß-ÿ]/u.test(nama) ? `nama jenis peraturan diawali huruf kapital: “${jenis.nama} ini”` : undefined
  if (nama === 'Peraturan' || nama === 'peraturan') return `sebut jenisnya dengan lengkap: “${jenis.nama} ini”`
  if (jenis.nama.startsWith(`${nama} `)) return undefined
  return `peraturan ini adalah ${jenis.nama}, bukan ${nama}: tulis “${jenis.nama} ini”`
}

function periksa(isi: string, jenis: Jenis, lapor: (start: number, end: number, pesan: string) => void): void {
  for (const { 0: frasa, index } of cocokSemua(isi, sebutan)) {
    const sebelum = isi.slice(Math.max(0, index - 30), index)
    const pesan = /\bRancangan $|\bpelaksanaan $|["“]$/i.test(sebelum) ? undefined : salahSebut(frasa, jenis)
    if (pesan) lapor(index, index + frasa.length, pesan)
  }
}

const namaNasional =
  /\b(?:Peraturan (?:Pemerintah|Presiden|Menteri|Daerah|Bupati|Wali ?[Kk]ota|Gubernur)|(?<!Pengganti )Undang-Undang) ini\b/g

/** Kinds that may mean the act of which was just spoken, but not where an act takes effect or is to be promulgated: there it names itself. */
const namaDiri = /\b(?:(?<!Pengganti )Undang-undang|Keputusan Presiden) ini(?= mulai berlaku| dengan penempatannya)/g
const namaDiriPeraturan = /\bPeraturan (?:Pemerintah|Presiden|Menteri) ini(?= mulai berlaku)/g

/** A national act, whose habits are its own: only another kind than the one that its title names. */
function periksaNasional(isi: string, jenis: Jenis, lapor: (start: number, end: number, pesan: string) => void): void {
  const daftar = [...cocokSemua(isi, jenis.gazet ? namaNasional : namaDiriPeraturan), ...cocokSemua(isi, namaDiri)]
  for (const { 0: frasa, index } of jenis.namaDiriLain ? [] : daftar) {
    const nama = frasa.slice(0, -' ini'.length)
    if (jenisDiAwal(nama)?.jenis !== jenis)
      lapor(index, index + frasa.length, `peraturan ini adalah ${jenis.nama}, bukan ${nama}: tulis “${jenis.nama} ini”`)
  }
}

/** "dengan Keputusan Wali Kota", "kepada Wali Kota" in a regulation of a Bupati: the sentence was taken over from another region. Not before a name or "/". */
const jabatanLain: Readonly<Record<string, { readonly kata: readonly string[]; readonly pola: RegExp; readonly sendiri: string }>> = {
  Bupati: {
    kata: ['wali', 'walikota'],
    pola: /(?<=\bdengan )((?:Peraturan|Keputusan) (Wali ?[Kk]ota))(?=[.,;]|$)|(?<=\b(?:kepada|oleh) )(Wali ?[Kk]ota)(?=[.,;]|$| (?:melalui|paling|setiap|sesuai|secara)\b)/g,
    sendiri: 'Bupati',
  },
  'Wali Kota': {
    kata: ['bupati'],
    pola: /(?<=\bdengan )((?:Peraturan|Keputusan) (Bupati))(?=[.,;]|$)|(?<=\b(?:kepada|oleh) )(Bupati)(?=[.,;]|$| (?:melalui|paling|setiap|sesuai|secara)\b)/g,
    sendiri: 'Wali Kota',
  },
}

const ruasSendiri: ReadonlySet<string> = new Set(['menimbang', 'diktum', 'batang-tubuh', 'penutup'])

/** The kind of the act that a title amends: "PERUBAHAN KEDUA ATAS PERATURAN BUPATI …". */
const mengubahSejenis = (judul: string, jenis: Jenis): boolean =>
  jenisDiAwal(/^PERUBAHAN\b.{0,40}?\bATAS (.{1,120})/i.exec(judul)?.[1] ?? '')?.jenis === jenis

/** The regulation calls itself by another name than that of its kind. */
export const sebutanPeraturan = defineRule({
  id: 'sebutan-peraturan',
  summary: 'Peraturan menyebut dirinya dengan nama jenisnya yang lengkap dan berhuruf kapital: “Peraturan Bupati ini”.',
  sources: [{ kode: 'T', catatan: 'Satu peraturan beridentitas satu.' }, { kode: 'P' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['ACU-21'], salah: contoh('Rapat menurut «Peraturan ini» dicatat.'), benar: BENAR },
      { pedoman: ['ACU-21'], salah: contoh('Rapat menurut «Perbup ini» dicatat.'), benar: BENAR },
      { pedoman: ['ACU-21'], salah: contoh('Rapat menurut «peraturan bupati ini» dicatat.'), benar: BENAR },
      { pedoman: ['ACU-21'], salah: contoh('Rapat menurut «Peraturan Daerah ini» dicatat.'), benar: BENAR },
      {
        pedoman: ['ACU-21'],
        salah: contoh('Rapat ditetapkan dengan «Keputusan Wali Kota».'),
        benar: contoh('Rapat ditetapkan dengan Keputusan Bupati.'),
      },
      contoh('Camat melaporkan hasil rapat kepada «Wali Kota».'),
      contoh('Hasil rapat dilaporkan kepada «Walikota» melalui camat.'),
      contohPerubahan({
        daftar:
          '1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> Rapat menurut «Peraturan Daerah ini» dicatat.\n\n2. Pasal 6 dihapus.',
      }),
      nasional('«Peraturan Presiden ini» mulai berlaku pada tanggal diundangkan.'),
      nasional('«Undang-undang ini» mulai berlaku pada tanggal diundangkan.'),
      nasional('«Peraturan Presiden ini» mulai berlaku pada tanggal ditetapkan.').replace('PERATURAN PEMERINTAH', 'KEPUTUSAN PRESIDEN'),
    ],
    valid: [
      BENAR,
      contoh('Rapat dilaporkan kepada Wali Kota Contoh, kepada Wali Kota/Bupati, dan kepada Bupati atau Wali Kota.').replace(
        'Bupati atau Wali Kota',
        'Bupati, Wali Kota yang berbatasan, dan Gubernur',
      ),
      contoh('Rapat diatur dengan Peraturan Bupati/Wali Kota, atau menurut Keputusan Wali Kota Contoh Nomor 3 Tahun 2019.'),
      nasional('Peraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.'),
      nasional('Undang-undang ini dilaksanakan oleh Menteri.'),
    ],
  }),
  create: ({ naskah, identitas, derau, fakta, report }) => ({
    selesai() {
      const jenis = cariJenis(identitas.jenis)
      if (derau || !jenis || jenis.desa || (jenis.berdaerah && !jenis.gazet)) return
      const sejenis = naskah.sifat.perubahan && mengubahSejenis(naskah.kepala.judul?.isi ?? identitas.judul ?? '', jenis)
      const uji = jenis.berdaerah ? periksa : periksaNasional
      for (const { teks, tempat, peran } of teksBerkata(fakta, ['ini'])) {
        if (tempat.kutipan && sejenis && tempat.ruas === 'batang-tubuh')
          periksaNasional(teks.isi, jenis, (start, end) =>
            report(
              { teks, start, end },
              `“${teks.isi.slice(start, end)}”: peraturan yang diubah adalah ${jenis.nama}. Tulis “${jenis.nama} ini” dalam teks barunya.`,
            ),
          )
        if (tempat.kutipan || !ruasSendiri.has(tempat.ruas) || peran === 'judul') continue
        uji(teks.isi, jenis, (start, end, pesan) => {
          report({ teks, start, end }, `“${teks.isi.slice(start, end)}”: ${pesan}.`)
        })
      }
      const lain = jenis.perkada && jenis.jabatan ? jabatanLain[jenis.jabatan] : undefined
      for (const { teks, tempat, peran } of lain ? teksBerkata(fakta, lain.kata) : []) {
        if (!lain || tempat.kutipan || tempat.ruas !== 'batang-tubuh' || peran === 'judul') continue
        for (const { 0: nama, 2: dalam, 3: jabatan = dalam ?? '', index } of cocokSemua(teks.isi, lain.pola))
          report(
            { teks, start: index, end: index + nama.length },
            `“${nama}”: peraturan ini ditetapkan oleh ${lain.sendiri}. Tulis “${nama.replace(jabatan, lain.sendiri)}”, kecuali jika memang daerah lain yang dimaksud.`,
          )
      }
    },
  }),
})
