import { masukkan, terbilang } from '@perkada/core'
import { type Bilangan, daftarBilangan, rupiahBaku } from '../../fakta/bilangan-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** Things that are counted: a number before one of them is a quantity, not a name or a date. */
const terhitung =
  /^ (?:hari(?! [A-Z])|bulan|tahun(?! [A-Z\d])|minggu|jam|menit|orang|kali|buah|rangkap|eksemplar|lembar|persen|kelompok|unit|tahap|jenis|macam|bidang|seksi|subbagian|subbidang|anggota|wakil)\b/
/** Words before a number that make it a name, a date or a place in a sequence. */
const bukanBanyak =
  /(?:^|[\s(])(?:Pasal|pasal|ayat|huruf|angka|Nomor|nomor|No|Tahun|tahun|tanggal|bulan|pukul|ke|jam|x|X|sampai dengan|s\.d|Lampiran|Tipe|Kelas|Bagian|Golongan|Seri|butir)[.]? ?$/

/** A quantity in digits that no words follow. */
export function isTanpaKata({ teks, start, end, kata, kurungLain, rupiah }: Bilangan): boolean {
  if (kata || kurungLain) return false
  const depan = teks.isi.slice(Math.max(0, start - 24), start)
  // "50%+1 (lima puluh persen ditambah satu)": the words stand behind the whole sum.
  if (/^ ?% ?[+x×/-]/.test(teks.isi.slice(end, end + 4))) return false
  if (bukanBanyak.test(depan) || /^ [A-Za-zÀ-ɏ]{1,20} \(/u.test(teks.isi.slice(end, end + 24))) return false
  return rupiah || terhitung.test(teks.isi.slice(end, end + 24)) || /^%/.test(teks.isi.slice(end, end + 16))
}

/** The number with its words. */
function lengkap({ teks, start, end, nilai, rupiah }: Bilangan): string | undefined {
  const ekor = teks.isi.slice(end, end + 10)
  if (!Number.isInteger(nilai) || nilai >= 1e12 || /^ (?:ribu|juta|miliar|milyar|triliun)\b/.test(ekor)) return undefined
  const tertulis = teks.isi.slice(start, end)
  if (ekor.startsWith('%')) return `${tertulis}% (${terbilang(nilai)} persen)`
  return rupiah
    ? `${rupiahBaku(tertulis.replace(/^Rp\.? ?/, ''), nilai)} (${terbilang(nilai)} rupiah)`
    : `${tertulis} (${terbilang(nilai)})`
}

/** A number in a norm is followed by its words in brackets (butir 86). */
export const bilanganTanpaKata = defineRule({
  id: 'bilangan-tanpa-kata',
  summary: 'Bilangan dalam Pasal atau ayat diikuti kata di antara tanda kurung.',
  sources: [{ kode: 'A', butir: '86' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-01'],
        salah: contohPasal('Laporan disampaikan paling lama «14» hari.'),
        benar: contohPasal('Laporan disampaikan paling lama 14 (empat belas) hari.'),
      },
    ],
    valid: [
      contohPasal('Rapat sah jika dihadiri 50%+1 (lima puluh persen ditambah satu) dari anggota.'),
      contohPasal('Rapat diadakan pada tanggal 5 bulan Mei tahun 2024 pukul 09.00 berdasarkan Pasal 5 hari itu juga.'),
      contohPasal(
        'Pendapatan direncanakan sebesar Rp2.379.859.787.399.000,00 (dua kuadriliun tiga ratus tujuh puluh sembilan triliun delapan ratus lima puluh sembilan miliar tujuh ratus delapan puluh tujuh juta tiga ratus sembilan puluh sembilan ribu rupiah).',
      ),
    ],
  }),
  create: ({ fakta, derau, tahun, report }) => ({
    selesai() {
      if (derau) return
      const menurutPasal = new Map<Bilangan['pasal'], Bilangan[]>()
      for (const satu of fakta(daftarBilangan)) {
        if (satu.kutipan) continue
        if (!isTanpaKata(satu) || (satu.rupiah && tahun >= 2022 && menyebutPenghasilan(satu))) continue
        masukkan(menurutPasal, satu.pasal, satu)
      }
      for (const daftar of menurutPasal.values()) {
        const [satu, ...lain] = daftar
        if (!satu) continue
        const benar = lengkap(satu)
        const juga = lain.length ? ` Demikian pula ${lain.length} bilangan lain dalam Pasal ini.` : ''
        report(
          satu,
          `Bilangan ${satu.teks.isi.slice(satu.start, satu.end)} tidak diikuti kata di antara tanda kurung (butir 86 Lampiran II UU 12/2011). Tulis ${benar ? `“${benar}”` : 'juga katanya'}.${juga}`,
          {
            related: lain.map(({ teks, start, end }) => ({ teks, start, end, message: 'Juga bilangan ini.' })),
            perbaikan: daftar.flatMap(bilangan => {
              const isi =
                bilangan.rupiah || !/^ /.test(bilangan.teks.isi.slice(bilangan.end, bilangan.end + 2)) ? undefined : lengkap(bilangan)
              return isi ? [{ letak: { teks: bilangan.teks, start: bilangan.start, end: bilangan.end }, isi }] : []
            }),
          },
        )
      }
    },
  }),
})

/** The words around the number speak of income that a person receives (butir 270c). */
export const menyebutPenghasilan = ({ teks, start, end }: Bilangan): boolean =>
  /\b(?:penghasilan|gaji|honorarium|hak keuangan|tunjangan|insentif|disinsentif|remunerasi)\b/i.test(
    teks.isi.slice(Math.max(0, start - 300), end + 100),
  )
