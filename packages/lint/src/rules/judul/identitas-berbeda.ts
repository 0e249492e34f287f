import { bacaTanggal, formatTanggal, type Identitas, type Naskah, type Pengesahan, potong, type Span, type Teks } from '@perkada/core'
import { kepalaPenjelasan } from '../../fakta/nama-peraturan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'
import { bandingDaerah, bandingJabatan } from './banding-daerah.ts'

const naskah = (isi: { nomor?: string; ditetapkan?: string; diundangkan?: string; gazet?: string }) =>
  naskahContoh(isi.gazet ? { gazet: isi.gazet } : {})
    .replace('NOMOR 1 TAHUN 2024', isi.nomor ?? 'NOMOR 1 TAHUN 2024')
    .replace('2 Januari 2024', isi.ditetapkan ?? '2 Januari 2024')
    .replace('3 Januari 2024', isi.diundangkan ?? '3 Januari 2024')

/** A number or year as it stands in a text. */
interface Angka {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly nilai: string
}

const polaAngka = { NOMOR: /\bNOMOR\s*(?::\s*)?(\d[\w.-]*(?: ?\/ ?[\w.-]+| -[\w.-]+)*\/?)/i, TAHUN: /\bTAHUN\s*(?::\s*)?(\d[\w./-]*)/i }

/** The number behind a word of a line such as "NOMOR 4 TAHUN 2017". */
function angkaSesudah(teks: Teks | undefined, kata: 'NOMOR' | 'TAHUN'): Angka | undefined {
  const cocok = teks && polaAngka[kata].exec(teks.isi)
  if (!teks || !cocok?.[1]) return undefined
  const start = cocok.index + cocok[0].length - cocok[1].length
  return { teks, start, end: start + cocok[1].length, nilai: cocok[1] }
}

/** "2OO1", "2" of "2 01 e'": what a scanner made of a year; a drafter's slip has three digits or more. */
const tahunTerpindai = ({ nilai }: Angka): boolean => !/^\d{3}/.test(nilai)

/** Without leading zeros, the letter O of a scan as one, and without the word that some numbers end with: "100.3/45/TAHUN 2025". */
const satuKan = (isi: string) =>
  isi
    .replace(/^\d[\dO]+$/i, angka => angka.replace(/O/gi, '0'))
    .replace(/^0+(?=\d)/, '')
    .replaceAll(' ', '')
    .replace(/\/(?:TAHUN)?$/i, '')
    .toLowerCase()

const diDepan = (span: Span | undefined) => (span ? [{ span, message: 'Identitas naskah ada di sini.' }] : [])

function banding(
  report: Context['report'],
  angka: Angka | undefined,
  nilai: string | number | undefined,
  hal: string,
  di: string,
  acuan?: Teks,
  depan?: Span,
): void {
  if (!angka || nilai === undefined || satuKan(angka.nilai) === satuKan(`${nilai}`)) return
  const related = acuan ? [{ teks: acuan, message: `${hal} menurut judul ada di sini.` }] : diDepan(depan)
  report(
    angka,
    `${hal} pada ${di} tertulis ${angka.nilai}, sedangkan menurut ${acuan ? 'judul' : 'identitas naskah'} ${nilai}. Samakan keduanya (butir 2 Lampiran II UU 12/2011).`,
    { related },
  )
}

const tanggalDi = (pengesahan: Pengesahan | undefined): string | undefined => pengesahan?.tanggal && bacaTanggal(pengesahan.tanggal.isi)
const tahunDari = (tanggal: string | undefined) => (tanggal ? Number(tanggal.slice(0, 4)) : undefined)

/** The identity as the text itself prints it, against the front matter of a draft. */
function bandingDepan({ kepala, penutup, identitas, peta = {} }: Naskah, report: Context['report']): void {
  banding(report, angkaSesudah(kepala.nomor, 'NOMOR'), identitas.nomor, 'Nomor', 'judul', undefined, peta['nomor'])
  banding(report, angkaSesudah(kepala.nomor, 'TAHUN'), identitas.tahun, 'Tahun', 'judul', undefined, peta['tahun'])
  for (const [kata, kunci, hal] of [
    ['NOMOR', 'nomor', 'Nomor Berita Daerah'],
    ['TAHUN', 'tahun', 'Tahun Berita Daerah'],
  ] as const) {
    const angka = angkaSesudah(penutup.gazet, kata)
    banding(report, angka, identitas.berita_daerah?.[kunci], hal, 'akhir penutup', undefined, peta[`berita_daerah.${kunci}`])
  }
  for (const bagian of ['ditetapkan', 'diundangkan'] as const) {
    const teks = penutup[bagian]?.tanggal
    const tertulis = tanggalDi(penutup[bagian])
    const seharusnya = identitas[bagian]?.tanggal
    if (teks && tertulis && seharusnya && tertulis !== seharusnya)
      report(
        { teks },
        `Tanggal ${bagian} tertulis ${formatTanggal(tertulis)}, sedangkan menurut identitas naskah ${formatTanggal(seharusnya)}. Samakan keduanya.`,
        { related: diDepan(peta[`${bagian}.tanggal`]) },
      )
  }
}

/** So many days lie between enactment and promulgation at most where nothing went wrong. */
const SELANG_WAJAR = 120
const hariAntara = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000

/** Dates, years and the gazette line among themselves. */
function bandingTanggal({ kepala, penutup, peta = {} }: Naskah, identitas: Identitas, report: Context['report']): void {
  const ditetapkan = tanggalDi(penutup.ditetapkan) ?? identitas.ditetapkan?.tanggal
  const diundangkan = tanggalDi(penutup.diundangkan) ?? identitas.diundangkan?.tanggal
  const teksDiundangkan = penutup.diundangkan?.tanggal
  const teksDitetapkan = penutup.ditetapkan?.tanggal
  const spanDitetapkan = peta['ditetapkan.tanggal']
  const letakPenetapan = teksDitetapkan ? { teks: teksDitetapkan } : spanDitetapkan && { span: spanDitetapkan }
  if (ditetapkan && diundangkan && diundangkan < ditetapkan)
    report(
      teksDiundangkan ? { teks: teksDiundangkan } : { span: peta['diundangkan.tanggal'] },
      `Diundangkan ${formatTanggal(diundangkan)}, sebelum ditetapkan ${formatTanggal(ditetapkan)}. Peraturan ditetapkan dahulu, lalu diundangkan (butir 164 dan butir 167 Lampiran II UU 12/2011): periksa kedua tanggal.`,
      { related: letakPenetapan ? [{ ...letakPenetapan, message: 'Tanggal penetapan ada di sini.' }] : [] },
    )
  const tahun = angkaSesudah(kepala.nomor, 'TAHUN')
  const tahunTanggal = [tahunDari(ditetapkan), tahunDari(diundangkan)].filter(satu => satu !== undefined)
  if (tahun && tahunTanggal.length && !tahunTanggal.includes(Number(tahun.nilai)) && !tahunTerpindai(tahun))
    report(
      tahun,
      `Tahun ${tahun.nilai} pada judul bukan tahun penetapan atau pengundangan (${[...new Set(tahunTanggal)].join(' dan ')}). Samakan keduanya (butir 2 Lampiran II UU 12/2011).`,
    )
  const jauh = ditetapkan && diundangkan && diundangkan > ditetapkan && hariAntara(ditetapkan, diundangkan) > SELANG_WAJAR
  if (jauh && tahunDari(ditetapkan) !== tahunDari(diundangkan))
    report(
      letakPenetapan ?? { teks: teksDiundangkan as Teks },
      `Ditetapkan ${formatTanggal(ditetapkan)}, tetapi baru diundangkan ${formatTanggal(diundangkan)}: salah satu tahunnya agaknya salah ketik (butir 164 dan butir 167 Lampiran II UU 12/2011). Periksa kedua tanggal.`,
      {
        severity: 'peringatan',
        related: teksDiundangkan && letakPenetapan ? [{ teks: teksDiundangkan, message: 'Tanggal pengundangan ada di sini.' }] : [],
      },
    )
  const tahunGazet = angkaSesudah(penutup.gazet, 'TAHUN')
  const tahunUndang = tahunDari(diundangkan)
  if (tahunGazet && tahunUndang && Number(tahunGazet.nilai) !== tahunUndang)
    report(
      tahunGazet,
      `Tahun ${tahunGazet.nilai} pada baris pengundangan bukan tahun pengundangan (${tahunUndang}). Samakan keduanya (butir 172 Lampiran II UU 12/2011).`,
      {
        related: teksDiundangkan ? [{ teks: teksDiundangkan, message: 'Tanggal pengundangan ada di sini.' }] : [],
        severity: tahunGazet.nilai === tahun?.nilai || identitas.berita_daerah?.seri ? 'peringatan' : 'galat',
      },
    )
  const { berita_daerah: berita } = identitas
  if (!penutup.gazet && berita?.tahun && tahunUndang && !berita.seri && berita.tahun !== tahunUndang)
    report(
      { span: peta['berita_daerah.tahun'] ?? peta['berita_daerah'] },
      `Berita Daerah Tahun ${berita.tahun} dalam identitas naskah bukan tahun pengundangan (${tahunUndang}). Samakan keduanya (butir 172 Lampiran II UU 12/2011).`,
    )
}

/** The heading of an annex repeats number and year of the title. */
function bandingLampiran({ daftarLampiran, kepala, identitas }: Naskah, report: Context['report']): void {
  for (const lampiran of daftarLampiran) {
    const baris = lampiran.kepala.find(({ isi }) => /\bNOMOR\b/i.test(isi))
    banding(report, angkaSesudah(baris, 'NOMOR'), identitas.nomor, 'Nomor', 'kepala lampiran', kepala.nomor)
    banding(report, angkaSesudah(baris, 'TAHUN'), identitas.tahun, 'Tahun', 'kepala lampiran', kepala.nomor)
  }
}

/** The heading of the explanation repeats number and year of the title (butir 180); those of an act in its name come later. */
function bandingPenjelasan(naskah: Naskah, report: Context['report']): void {
  const utuh = kepalaPenjelasan(naskah)
  const { kepala, identitas } = naskah
  if (!utuh) return
  const diri = potong(utuh, 0, utuh.isi.search(/\bTENTANG\s/))
  banding(report, angkaSesudah(diri, 'NOMOR'), identitas.nomor, 'Nomor', 'judul penjelasan', kepala.nomor)
  banding(report, angkaSesudah(diri, 'TAHUN'), identitas.tahun, 'Tahun', 'judul penjelasan', kepala.nomor)
}

/** Number, year, dates, region and gazette of a regulation contradict one another. */
export const identitasBerbeda = defineRule({
  id: 'identitas-berbeda',
  summary: 'Nomor, tahun, tanggal, daerah, dan Berita Daerah sama di judul, penutup, lampiran, dan identitas naskah.',
  sources: [
    { kode: 'T', catatan: 'Satu peraturan beridentitas satu; ditetapkan dahulu, lalu diundangkan.' },
    { kode: 'A', butir: '2' },
    { kode: 'A', butir: '164' },
    { kode: 'A', butir: '167' },
    { kode: 'A', butir: '172' },
    { kode: 'A', butir: '180' },
    { kode: 'A', butir: '195' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBK-04'],
        salah: naskah({}).replace('BUPATI CONTOH,\n\nMenimbang', 'BUPATI «TELADAN»,\n\nMenimbang'),
        benar: naskah({}),
      },
      { pedoman: ['KKI-12'], salah: naskah({ nomor: 'NOMOR 1 TAHUN «2023»' }), benar: naskah({}) },
      { pedoman: ['KKI-13'], salah: naskah({ diundangkan: '«1 Januari 2024»' }), benar: naskah({}) },
      {
        pedoman: ['PJL-02'],
        salah: `${naskah({})}\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR «2» TAHUN 2024\nTENTANG\nTATA KERJA\n\nI. UMUM\n\nTata kerja perlu ditata.\n\nII. PASAL DEMI PASAL\n\nPasal 1\n\nCukup jelas.\n`,
        benar: `${naskah({})}\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nI. UMUM\n\nTata kerja perlu ditata.\n\nII. PASAL DEMI PASAL\n\nPasal 1\n\nCukup jelas.\n`,
      },
      {
        pedoman: ['LMP-05'],
        salah: `${naskah({})}\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR «2» TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
        benar: `${naskah({})}\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
      },
      naskah({ diundangkan: '«1 Januari 2024»' }),
      naskah({ gazet: 'BERITA DAERAH KABUPATEN CONTOH TAHUN «2023» NOMOR 1' }),
      `${naskah({})}\nLAMPIRAN\nPERATURAN BUPATI «TELADAN»\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
      `${naskah({})}\nPENJELASAN ATAS PERATURAN BUPATI «TELADAN» NOMOR 1 TAHUN 2024 TENTANG TATA KERJA\n\nI. UMUM\n\nTata kerja perlu ditata.\n`,
      naskah({ gazet: 'BERITA DAERAH KABUPATEN «TELADAN» TAHUN 2024 NOMOR 1' }),
      naskah({}).replace('Berita Daerah Kabupaten Contoh.', 'Berita Daerah Kabupaten «Teladan».'),
      naskah({}).replace('SEKRETARIS DAERAH KABUPATEN CONTOH,', 'SEKRETARIS DAERAH KABUPATEN «TELADAN»,'),
      naskah({ nomor: 'NOMOR 1 TAHUN «2022»' }),
      naskah({}).replace('BUPATI CONTOH,\n\nMenimbang', '«WALI KOTA» CONTOH,\n\nMenimbang'),
      naskah({}).replace('2024\n\nBUPATI CONTOH,', '2024\n\nPj. «GUBERNUR» CONTOH,'),
      naskah({ ditetapkan: '«2 Januari 2023»' }),
      `${naskah({})}\nPENJELASAN ATAS PERATURAN BUPATI CONTOH NOMOR «2» TAHUN «2021» TENTANG TATA KERJA\n\nI. UMUM\n\nTata kerja perlu ditata.\n`,
    ],
    valid: [
      naskah({}),
      `${naskah({ nomor: 'NOMOR 1 TAHUN 2O24' })}\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2O24\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
      naskah({ nomor: 'NOMOR 1 TAHUN 2 02 4' }),
      'PERATURAN DAERAH PROPINSI DAERAH TINGKAT I TELADAN JAYA\nNOMOR 1 TAHUN 1996\nTENTANG\nTATA KERJA\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nGUBERNUR KEPALA DAERAH TINGKAT I TELADAN JAYA,\n\nPasal 1\n\nRapat diadakan.\n',
      `${naskah({ nomor: 'NOMOR 14/ 4 /RPT/2024' })}\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 14/ 4 /RPT/2024\nTENTANG\nTATA KERJA\n\nI. UMUM\n\nTata kerja perlu ditata.\n`,
      `${naskah({ nomor: 'NOMOR 600/Kep.      -Umum/2024' })}\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 600/Kep.      -Umum/2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
      `${naskah({ nomor: 'NOMOR 100.3/45/TAHUN 2024' })}\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 100.3/45/TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n`,
      naskah({ ditetapkan: '30 Desember 2024', diundangkan: '2 Januari 2025', gazet: 'BERITA DAERAH KABUPATEN CONTOH TAHUN 2025 NOMOR 1' }),
    ],
  }),
  create: ({ derau, identitas, report }) => ({
    selesai(naskah) {
      if (derau) return
      if (naskah.berdepan) bandingDepan(naskah, report)
      bandingTanggal(naskah, identitas, report)
      bandingDaerah(naskah, identitas, report)
      bandingJabatan(naskah, report)
      bandingLampiran(naskah, report)
      bandingPenjelasan(naskah, report)
    },
  }),
})
