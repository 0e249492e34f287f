import { cariJenis, type Identitas, type Lampiran, type Naskah, namaDaerah, naskahKosong, type Teks, telusuri } from '@perkada/core'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'

const ACUAN = 'Pasal 1\n\nBagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.'
const ACUAN_DUA = ACUAN.replace('dalam Lampiran', 'dalam Lampiran I dan Lampiran II')
const PENUTUP = '\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN'
const lampiran = (awal: string, nama = 'BAGAN RAPAT', penutup = PENUTUP) =>
  `${awal}\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\n${nama}\n\n1. Bupati\n2. Camat${penutup}`
const satu = (isi: string, acuan = ACUAN) => naskahContoh({ isi: acuan, lampiran: isi })
const BENAR = satu(lampiran('LAMPIRAN'))
const DUA = satu(`${lampiran('LAMPIRAN I')}\n\n${lampiran('LAMPIRAN II')}`, ACUAN_DUA)

/** Annexes of the amended regulation, replaced in the one annex of the amendment. */
const LAMPIRAN_DIUBAH = naskahContoh({
  judul: 'PERUBAHAN ATAS PERATURAN BUPATI NOMOR 2 TAHUN 2020 TENTANG RAPAT',
  isi: 'Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 2 Tahun 2020 tentang Rapat diubah sebagai berikut:\n\n1. Lampiran II diubah sehingga berbunyi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
  lampiran: `${lampiran('LAMPIRAN', '', '')}\n\nLAMPIRAN II\nBAGAN RAPAT\n\n1. Bupati\n\nLAMPIRAN IIIA\nBAGAN KERJA\n\n1. Camat${PENUTUP}`,
})

/** A line that a transcription did not run together with others. */
const tersendiri = ({ isi }: Teks) => isi.length < 120

const judulBaku = /^LAMPIRAN(?: [IVXL]+)?$/

/** A name in small letters stands as the first line of the annex, below a heading that is whole. */
function namaKecil({ kepala, isi: [pertama] }: Lampiran): Teks | undefined {
  if (pertama?.tipe !== 'alinea' || !kepala.some(({ isi }) => /^TENTANG\b/.test(isi))) return undefined
  return judulBerkapital.test(pertama.teks.isi) ? pertama.teks : undefined
}
/** "Bagan Tata Kerja dan Koordinasi": each word but the particles with a capital. */
const judulBerkapital = /^[A-ZÀ-Þ][a-zß-ÿ]{2,30}(?: (?:dan|di|ke|dari|dalam|untuk|pada|dengan|atas|bagi|[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,30})){1,12}$/

function periksaKepala(item: Lampiran, report: Context['report']): void {
  const awal = item.kepala[0]
  if (awal && tersendiri(awal) && !judulBaku.test(awal.isi.trim())) {
    const tanda = /^LAMPIRAN(?: [IVXL]+)?\s?[:.]/i.exec(awal.isi)
    if (tanda)
      report(
        { teks: awal, end: tanda[0].length },
        'Judul lampiran ditulis tanpa tanda baca (butir 195 Lampiran II UU 12/2011). Hapus tanda bacanya.',
      )
    else if (/^Lampiran\b/.test(awal.isi))
      report({ teks: awal, end: 8 }, 'Judul lampiran ditulis seluruhnya dengan huruf kapital (butir 195 Lampiran II UU 12/2011).')
  }
  for (const baris of item.kepala.slice(1, 7)) {
    if (!tersendiri(baris)) continue
    const tanggal = /^TANGGAL\b\s?:?/i.exec(baris.isi)
    if (tanggal)
      report(
        { teks: baris, end: tanggal[0].trimEnd().length },
        'Judul lampiran memuat nomor, tahun, dan nama peraturan, tidak memuat tanggal (butir 195 Lampiran II UU 12/2011). Hapus baris ini.',
      )
  }
  const akhir = item.kepala.at(-1)
  const terakhir = akhir?.isi.trimEnd() ?? ''
  if (akhir && item.kepala.length > 2 && tersendiri(akhir) && /[A-Z]{3}[.;:,]$/.test(terakhir))
    report(
      { teks: akhir, start: terakhir.length - 1, end: terakhir.length },
      'Judul lampiran ditulis tanpa tanda baca (butir 195 Lampiran II UU 12/2011). Hapus tanda bacanya.',
    )
  const nama = item.judul ?? namaKecil(item)
  if (!nama || !tersendiri(nama) || /^TENTANG|^NOMOR/i.test(nama.isi)) return
  if (/[a-zß-ÿ]{3}/u.test(nama.isi))
    report({ teks: nama }, 'Nama lampiran ditulis seluruhnya dengan huruf kapital (butir 196 Lampiran II UU 12/2011).')
  else if (/[.;:,]$/.test(nama.isi.trimEnd()))
    report(
      { teks: nama, start: nama.isi.trimEnd().length - 1, end: nama.isi.trimEnd().length },
      'Nama lampiran tidak diakhiri tanda baca (butir 196 Lampiran II UU 12/2011). Hapus tanda bacanya.',
    )
}

/** What may follow the office on its line. */
const sesudahJabatan = /^[.,;:]?(?: ?ttd\.?)?$/i
const jabatanTertulis = /^(?:P[A-Za-z]{1,2}\.? )?(?:WALI ?KOTA|BUPATI|GUBERNUR|SEKRETARIS DAERAH) [A-Za-z ]{2,60}[.,;:]?$/i

/** The office below an annex, with the mark behind it: told from the rest by the reader, or in the last text of the annex that begins with it. */
function jabatanLampiran(item: Lampiran, { jenis, daerah }: Identitas): { teks: Teks; end: number } | undefined {
  const tertulis = item.penutup?.jabatan
  if (tertulis) return jabatanTertulis.test(tertulis.isi.trimEnd()) ? { teks: tertulis, end: tertulis.isi.trimEnd().length } : undefined
  const lengkap = `${cariJenis(jenis)?.jabatan ?? ''} ${namaDaerah(daerah ?? '')}`.toUpperCase()
  let jabatan: { teks: Teks; end: number } | undefined
  telusuri(
    { ...naskahKosong, daftarLampiran: [item] },
    {
      teks(teks, _tempat, peran) {
        const { isi } = teks
        if (peran !== 'alinea' || isi.length > lengkap.length + 6 || !isi.toUpperCase().startsWith(lengkap)) return
        const tanda = /[.,;:]/.test(isi.charAt(lengkap.length)) ? 1 : 0
        if (sesudahJabatan.test(isi.slice(lengkap.length))) jabatan = { teks, end: lengkap.length + tanda }
      },
    },
  )
  return jabatan
}

/** The office below an annex is written as in the closing: capitals, and a comma behind it (example of butir 197). */
function periksaJabatan(item: Lampiran, identitas: Identitas, report: Context['report']): void {
  const letak = jabatanLampiran(item, identitas)
  if (!letak) return
  const isi = letak.teks.isi.slice(0, letak.end)
  const dasar = '(contoh butir 197 Lampiran II UU 12/2011)'
  if (/[a-z]{3}/.test(isi)) report(letak, `Nama jabatan pada akhir lampiran ditulis dengan huruf kapital ${dasar}.`)
  else if (!isi.endsWith(',')) report(letak, `Nama jabatan pada akhir lampiran diakhiri koma ${dasar}. Tambahkan komanya.`)
  else if (isi.includes('SEKRETARIS'))
    report(letak, `Akhir lampiran memuat nama jabatan yang menetapkan, bukan sekretaris daerah ${dasar}. Betulkan jabatan ini.`)
}

/** The text of an annex names the office that enacts: its signature block is there, though it was not told from the rest. */
function adaTandaTangan(naskah: Naskah, item: Lampiran): boolean {
  const { identitas } = naskah
  const rapat = (isi: string) => isi.toUpperCase().replace(/\s/g, '')
  const jabatan = rapat(cariJenis(identitas.jenis)?.jabatan ?? '')
  const lengkap = `${jabatan}${rapat(namaDaerah(identitas.daerah ?? ''))},`
  let ada = item.penutup !== undefined
  telusuri(
    { ...naskahKosong, daftarLampiran: [item] },
    {
      teks({ isi }, _tempat, peran) {
        if (ada) return
        const isiRapat = rapat(isi)
        ada = isiRapat.includes(lengkap) || (peran !== 'kepala' && isiRapat.includes(jabatan) && /,|ttd/i.test(isi))
      },
    },
  )
  return ada
}

const letakAwal = ({ kepala, judul }: Lampiran) => {
  const teks = kepala[0] ?? judul
  return teks ? { teks, end: Math.min(teks.isi.length, 40) } : undefined
}

function periksaNomor(daftar: readonly Lampiran[], report: Context['report'], acuanLain: boolean): void {
  for (const item of daftar) {
    const letak = letakAwal(item)
    if (!letak || !/^lampiran/i.test(letak.teks.isi)) continue
    const romawi = /^lampiran[ -]*[IVXL1l]+\b/i.test(letak.teks.isi)
    if (daftar.length > 1 && !romawi)
      report(
        letak,
        'Lampiran yang lebih dari satu diberi nomor urut dengan angka Romawi: LAMPIRAN I, LAMPIRAN II (butir 194 Lampiran II UU 12/2011). Beri nomor lampiran ini.',
      )
    else if (daftar.length === 1 && item.nomor?.urutan === 1 && !acuanLain)
      report(letak, 'Lampiran yang hanya satu tidak perlu bernomor: LAMPIRAN (butir 194 Lampiran II UU 12/2011).', { severity: 'saran' })
  }
}

/** Heading, number, name and signature of annexes. */
export const lampiranBentuk = defineRule({
  id: 'lampiran-bentuk',
  summary:
    'Judul dan nama lampiran kapital tanpa tanda baca, bernomor Romawi kalau lebih dari satu, dan ditutup dengan nama jabatan dan pejabat.',
  sources: [
    { kode: 'A', butir: '194' },
    { kode: 'A', butir: '195' },
    { kode: 'A', butir: '196' },
    { kode: 'A', butir: '197' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['LMP-03'], salah: satu(`${lampiran('«LAMPIRAN A»')}\n\n${lampiran('«LAMPIRAN B»')}`, ACUAN_DUA), benar: DUA },
      { pedoman: ['LMP-04'], salah: satu(lampiran('«LAMPIRAN :»')), benar: BENAR },
      { pedoman: ['LMP-06'], salah: satu(lampiran('LAMPIRAN', 'BAGAN RAPAT«.»')), benar: BENAR },
      { pedoman: ['LMP-06'], salah: satu(lampiran('LAMPIRAN', '«Bagan Rapat»')), benar: BENAR },
      { pedoman: ['LMP-07'], salah: satu(lampiran('«LAMPIRAN»', 'BAGAN RAPAT', '')), benar: BENAR },
      {
        pedoman: ['LMP-07'],
        salah: satu(lampiran('LAMPIRAN', 'BAGAN RAPAT', PENUTUP.replace('BUPATI CONTOH,', '«BUPATI CONTOH»'))),
        benar: BENAR,
      },
      satu(lampiran('LAMPIRAN', 'BAGAN RAPAT', PENUTUP.replace('BUPATI CONTOH,', '«Bupati Contoh,»'))),
      satu(lampiran('LAMPIRAN', 'BAGAN RAPAT', PENUTUP.replace('BUPATI CONTOH,', '«SEKRETARIS DAERAH KABUPATEN CONTOH,»'))),
      satu(lampiran('LAMPIRAN').replace('TATA KERJA\n', 'TATA KERJA«.»\n')),
    ],
    valid: [BENAR, DUA, LAMPIRAN_DIUBAH],
  }),
  create: ({ naskah, report, derau, tahun }) => ({
    selesai({ daftarLampiran, sifat, berdepan, penutup }) {
      if (derau || sifat.cuplikan || !isDaerah(naskah) || tahun < 2011) return
      let acuanLain = false
      telusuri(naskah, {
        teks: ({ isi }) => {
          acuanLain ||= /lampiran II\b/i.test(isi)
        },
      })
      // An annex of new annexes keeps the numbers of the amended regulation, and is signed once.
      if (!sifat.perubahan) periksaNomor(daftarLampiran, report, acuanLain)
      const bertandaTangan = (item: Lampiran) => !sifat.perubahan || item === daftarLampiran.at(-1)
      for (const item of daftarLampiran) {
        periksaKepala(item, report)
        periksaJabatan(item, naskah.identitas, report)
        const letak = letakAwal(item)
        if (letak && !berdepan && penutup.ditetapkan?.nama && item.isi.length && bertandaTangan(item) && !adaTandaTangan(naskah, item))
          report(
            letak,
            'Akhir lampiran memuat nama jabatan dan nama pejabat yang menetapkan (butir 197 Lampiran II UU 12/2011). Tambahkan.',
          )
      }
    },
  }),
})
