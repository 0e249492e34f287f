import { type Kelompok, type Teks, uraikanDefinisi } from '@perkada/core'
import { adaDiDalam, kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

/** Place of a Bab in the order of butir 62; undefined for the subject matter itself. */
const peringkat = ({ judul }: Kelompok): { ke: number; nama: string } | undefined => {
  const isi = judul?.isi.toUpperCase().replace(/\s+/g, ' ').trim() ?? ''
  if (/^KETENTUAN UMUM$/.test(isi)) return { ke: 1, nama: 'ketentuan umum' }
  if (/^KETENTUAN LAIN ?- ?LAIN$/.test(isi)) return { ke: 3, nama: 'ketentuan lain-lain' }
  if (/^KETENTUAN PIDANA$/.test(isi)) return { ke: 3, nama: 'ketentuan pidana' }
  if (/^(?:ATURAN|KETENTUAN) PERALIHAN$/.test(isi)) return { ke: 4, nama: 'ketentuan peralihan' }
  if (/^(?:KETENTUAN )?PENUTUP$/.test(isi)) return { ke: 5, nama: 'ketentuan penutup' }
  return undefined
}

const butir: Readonly<Record<number, string>> = { 1: '96', 2: '110', 3: '63', 4: '128', 5: '62' }

/** The first Bab gives meanings under another title. */
function definisiTanpaNama(bab: Kelompok): boolean {
  return (
    adaDiDalam(bab.isi, satuan => satuan.tipe === 'alinea' && /\bdimaksud dengan ?:?$/.test(satuan.teks.isi)) &&
    adaDiDalam(
      bab.isi,
      satuan =>
        satuan.tipe === 'rincian' && satuan.daftarButir.some(({ isi: [satu] }) => satu?.tipe === 'alinea' && uraikanDefinisi(satu.teks)),
    )
  )
}

function periksaUrutan(daftarBab: readonly Kelompok[], report: Context['report']): void {
  // Babs that stand before several which belong before them: they are told of themselves.
  const terdahulu = new Set<Kelompok>()
  let tertinggi: { bab: Kelompok; ke: number; nama: string } | undefined
  for (const bab of daftarBab) {
    if (!bab.judul) continue
    const ini = peringkat(bab) ?? { ke: 2, nama: 'materi pokok' }
    if (tertinggi && tertinggi.ke >= 3 && ini.ke < tertinggi.ke) {
      if (terdahulu.has(tertinggi.bab)) continue
      const tertinggal = daftarBab
        .slice(daftarBab.indexOf(bab))
        .filter(lain => lain.judul && (peringkat(lain)?.ke ?? 2) < (tertinggi?.ke ?? 0))
      if (tertinggal.length > 1) {
        terdahulu.add(tertinggi.bab)
        report(
          { teks: tertinggi.bab.judul as Teks },
          `${sebutKelompok(tertinggi.bab)} (${tertinggi.nama}) mendahului ${tertinggal.length} bab yang seharusnya di depannya: urutannya ketentuan umum, materi pokok, ketentuan lain-lain, ketentuan peralihan, ketentuan penutup (butir 62 dan butir ${butir[tertinggi.ke]} Lampiran II UU 12/2011). Pindahkan bab ini.`,
          {
            related: tertinggal.map(lain => ({ span: lain.nomor.span, message: `${sebutKelompok(lain)} seharusnya mendahuluinya.` })),
          },
        )
        continue
      }
      report(
        { teks: bab.judul },
        `${sebutKelompok(bab)} (${ini.nama}) ditempatkan sesudah ${tertinggi.nama}, padahal urutannya ketentuan umum, materi pokok, ketentuan lain-lain, ketentuan peralihan, ketentuan penutup (butir 62 dan butir ${butir[ini.ke]} Lampiran II UU 12/2011). Pindahkan bab ini.`,
        { related: [{ span: tertinggi.bab.nomor.span, message: `${sebutKelompok(tertinggi.bab)} memuat ${tertinggi.nama}.` }] },
      )
    } else if (ini.ke === 1 && bab !== daftarBab[0])
      report(
        { teks: bab.judul },
        `Ketentuan umum diletakkan dalam bab satu, bukan ${sebutKelompok(bab)} (butir 96 Lampiran II UU 12/2011). Pindahkan bab ini ke awal.`,
      )
    else if (!tertinggi || ini.ke > tertinggi.ke) tertinggi = { bab, ...ini }
  }
}

const bab = (nomor: string, judul: string, pasal: number) => `BAB ${nomor}\n${judul}\n\nPasal ${pasal}\n\nRapat diadakan.\n\n`

/** Ketentuan umum, subject matter, lain-lain, peralihan, penutup: the order of the Bab (butir 62, 63, 96, 110, 128). */
export const kerangkaUrutan = defineRule({
  id: 'kerangka-urutan',
  summary: 'Bab berurutan: ketentuan umum, materi pokok, ketentuan lain-lain, ketentuan peralihan, ketentuan penutup.',
  sources: [
    { kode: 'A', butir: '62' },
    { kode: 'A', butir: '96' },
    { kode: 'A', butir: '110' },
    { kode: 'A', butir: '128' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-02', 'BTB-25'],
        salah: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'KETENTUAN PERALIHAN', 2)}${bab('III', '«JADWAL RAPAT»', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
        benar: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'JADWAL RAPAT', 2)}${bab('III', 'KETENTUAN PERALIHAN', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
      },
      {
        pedoman: ['PRL-01'],
        salah: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'KETENTUAN PERALIHAN', 2)}${bab('III', '«TATA KERJA»', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
        benar: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'TATA KERJA', 2)}${bab('III', 'KETENTUAN PERALIHAN', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
      },
      {
        pedoman: ['PNT-01'],
        salah: contohBadan(`${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'KETENTUAN PENUTUP', 2)}${bab('III', '«TATA KERJA»', 3)}`),
        benar: contohBadan(`${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'TATA KERJA', 2)}${bab('III', 'KETENTUAN PENUTUP', 3)}`),
      },
      {
        pedoman: ['BTB-03'],
        salah: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'KETENTUAN PERALIHAN', 2)}${bab('III', '«KETENTUAN LAIN-LAIN»', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
        benar: contohBadan(
          `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'KETENTUAN LAIN-LAIN', 2)}${bab('III', 'KETENTUAN PERALIHAN', 3)}${bab('IV', 'KETENTUAN PENUTUP', 4)}`,
        ),
      },
      {
        pedoman: ['KTU-01'],
        salah: contohBadan(`${bab('I', 'JADWAL RAPAT', 1)}${bab('II', '«KETENTUAN UMUM»', 2)}${bab('III', 'KETENTUAN PENUTUP', 3)}`),
        benar: contohBadan(`${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'JADWAL RAPAT', 2)}${bab('III', 'KETENTUAN PENUTUP', 3)}`),
      },
      contohBadan(
        `${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', '«KETENTUAN PERALIHAN»', 2)}${bab('III', 'JADWAL RAPAT', 3)}${bab('IV', 'HASIL RAPAT', 4)}${bab('V', 'KETENTUAN PENUTUP', 5)}`,
      ),
      contohBadan(
        'BAB I\n«PENDAHULUAN»\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. Rapat adalah pertemuan.',
      ),
    ],
    valid: [contohBadan(`${bab('I', 'KETENTUAN UMUM', 1)}${bab('II', 'JADWAL RAPAT', 2)}${bab('III', 'PENUTUP', 3)}`)],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      const { daftarBab } = fakta(kerangka)
      periksaUrutan(daftarBab, report)
      const satu = daftarBab[0]
      if (satu?.judul && !/UMUM/i.test(satu.judul.isi) && daftarBab.every(bab => peringkat(bab)?.ke !== 1) && definisiTanpaNama(satu))
        report(
          { teks: satu.judul },
          'Bab satu memuat pengertian, tetapi tidak berjudul KETENTUAN UMUM (butir 96 Lampiran II UU 12/2011). Beri judul “KETENTUAN UMUM”.',
        )
    },
  }),
})
