import { jarakKata, type Teks } from '@perkada/core'
import { type ButirPembukaan, daftarPertimbangan, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan, pertimbanganAkhir } from './contoh-pembukaan.ts'

const contoh = (menimbang: string) => contohPembukaan({ menimbang })
const benar = contohPembukaan()
const kata = /^[A-Za-zÀ-ɏ]+/u
/** A full stop between two sentences: the word before is no abbreviation. */
const kalimatBaru = /[a-zß-ÿ]{5}\)?([.!?]) [A-ZÀ-Þ][a-zß-ÿ]/du

function periksaBahwa(teks: Teks, report: Context['report']): void {
  const awal = kata.exec(teks.isi)?.[0]
  if (awal === 'bahwa') return
  const kecil = awal?.toLowerCase() ?? ''
  if (awal && kecil !== 'bahwa' && jarakKata(kecil, 'bahwa', 2) <= 2) return
  const end = awal?.length ?? 1
  report(
    { teks, start: 0, end },
    `Tiap pokok pikiran dalam konsiderans diawali kata “bahwa” dengan huruf kecil (butir 22 Lampiran II UU 12/2011). ${kecil === 'bahwa' ? 'Tulis “bahwa”' : 'Awali dengan “bahwa”'}.`,
    {
      perbaikan: kecil === 'bahwa' ? [{ letak: { teks, start: 0, end }, isi: 'bahwa' }] : [],
    },
  )
}

function periksaPenanda(daftar: readonly ButirPembukaan[], report: Context['report']): void {
  const [pertama] = daftar
  if (!pertama?.bentuk) return
  const span = pertama.nomor?.span
  if (daftar.length > 1 && pertama.bentuk !== 'huruf')
    report(
      { span },
      'Pokok pikiran dalam konsiderans diberi huruf a., b., dan seterusnya (butir 22 Lampiran II UU 12/2011). Ganti penandanya dengan huruf.',
    )
  if (daftar.length === 1 && pertama.nomor?.urutan === 1)
    report(
      { span },
      'Konsiderans yang memuat satu pertimbangan saja tidak diberi huruf (butir 22 dan butir 23 Lampiran II UU 12/2011). Hapus hurufnya.',
      {
        severity: 'peringatan',
      },
    )
}

/** Marks, first words and sentences of the considerations. */
export const konsideransBentuk = defineRule({
  id: 'konsiderans-bentuk',
  summary: 'Tiap pokok pikiran konsiderans berhuruf, diawali “bahwa”, dan satu kalimat.',
  sources: [{ kode: 'A', butir: '22' }],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['KON-03'], salah: contoh(`a. «Bahwa» tata kerja perlu ditata;\n\nb. ${pertimbanganAkhir};`), benar },
      {
        pedoman: ['KON-02'],
        salah: contoh(`«1.» bahwa tata kerja perlu ditata;\n\n2. ${pertimbanganAkhir};`),
        benar,
      },
      {
        pedoman: ['KON-05'],
        salah: contoh(`a. bahwa tata kerja perlu ditata bersama«.» Rapat perlu diadakan setiap bulan;\n\nb. ${pertimbanganAkhir};`),
        benar: contoh(`a. bahwa tata kerja perlu ditata bersama dan rapat perlu diadakan setiap bulan;\n\nb. ${pertimbanganAkhir};`),
      },
      {
        pedoman: ['KON-15'],
        salah: contoh('«a.» bahwa tata kerja perlu ditata;'),
        benar: contoh('bahwa tata kerja perlu ditata;'),
      },
      contoh(`a. «tata» kerja perlu ditata;\n\nb. ${pertimbanganAkhir};`),
    ],
    valid: [benar, contoh('bahwa tata kerja perlu ditata;')],
  }),
  create: ({ naskah, derau, fakta, tahun, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN || naskah.sifat.cuplikan) return
      const daftar = fakta(daftarPertimbangan)
      periksaPenanda(daftar, report)
      for (const { daftarTeks } of daftar) {
        periksaBahwa(daftarTeks[0], report)
        for (const teks of daftarTeks) {
          const letak = kalimatBaru.exec(teks.isi)?.indices?.[1]
          if (letak)
            report(
              { teks, start: letak[0], end: letak[1] },
              'Tiap pokok pikiran dirumuskan dalam satu kalimat (butir 22 Lampiran II UU 12/2011): gabungkan kalimat ini, atau jadikan pokok pikiran tersendiri.',
              {
                severity: 'peringatan',
              },
            )
        }
      }
    },
  }),
})
