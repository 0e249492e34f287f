import { type Jenis, type Naskah, namaDaerah, type Pengesahan, type Teks, telusuri } from '@perkada/core'
import { barisGazet } from '../../fakta/baris-gazet.ts'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import type { Context } from '../../rule.ts'
import { gabunganHuruf, isBerlaku } from './mulai-berlaku.ts'

/** The butir that asks for the gazette line. */
export const BUTIR_GAZET = '172'

/** "PERATURAN BUPATI" with no name of a region behind it. */
const jenisTanpaDaerah = /^(?:RANCANGAN )?PERATURAN (?:DAERAH|BUPATI|WALI ?KOTA|GUBERNUR)$/

/** A part that the text must have: where it stands, and where its absence is shown. */
export interface Unsur {
  readonly nama: string
  readonly butir: string
  /** The part itself, or the first text of it. */
  readonly teks: Teks | undefined
  readonly ada: boolean
  /** The front matter of a draft determines it. */
  readonly turunan: boolean
  readonly ruas: 'judul' | 'pembukaan' | 'batang tubuh' | 'penutup'
  /** The year since which a butir asks for it in so many words: an older text is only warned. */
  readonly sejak?: number
  /** Asked for only beside another part: its presence proves nothing. */
  readonly bersyarat?: true
}

/** Where the first Pasal stands in a text whose lines ran together. */
const ruasTubuh: ReadonlySet<string> = new Set(['kepala', 'pembukaan', 'diktum', 'batang-tubuh', 'penutup', 'sisa'])

const batangTubuh = (naskah: Naskah): { pertama?: Teks; terakhir?: Teks; pasal: boolean } => {
  const hasil: { pertama?: Teks; terakhir?: Teks; pasal: boolean } = { pasal: false }
  telusuri(naskah, {
    pasal: (_pasal, tempat) => {
      hasil.pasal ||= tempat.ruas === 'batang-tubuh'
    },
    teks: (teks, tempat) => {
      hasil.pasal ||= (ruasTubuh.has(tempat.ruas) || /\b(?:BAB I|MENETAPKAN|Menetapkan)\b/.test(teks.isi)) && /\bPasal\s1\b/.test(teks.isi)
      if (tempat.ruas !== 'batang-tubuh') return
      hasil.pertama ??= teks
      hasil.terakhir = teks
    },
  })
  return hasil
}

/** The office as it would stand in letters alone: a line that ran into another still shows it. */
const jabatanTertulis = ({ perkada, jabatan }: Jenis, { identitas }: Naskah): string[] => {
  const daerah = perkada ? identitas.daerah && namaDaerah(identitas.daerah) : 'republik indonesia'
  if (!jabatan || !daerah) return []
  const huruf = hurufSaja(`${jabatan}${daerah}`)
  return [`esa${huruf}`, `${huruf}menimbang`, `${huruf} menimbang`]
}

/** "Menetapkan : PERATURAN …" in letters alone, not the "perlu menetapkan Peraturan …" of a consideration. */
const menetapkanTertulis = /(?<!perlu|untuk|maka|akan|dan|dapat|telah|dalam|guna)menetapkan(?:peraturan|undangundang)/

/** "Menetapkan :" that nothing followed on its line or below it: the word is there, the name of the regulation is not. */
const menetapkanSendiri = ({ sisa }: Naskah): boolean => sisa.some(({ teks }) => /^M(?:enetapkan|ENETAPKAN)$/.test(teks.isi))

/** An act of old whose body is "PERTAMA : …", "KEDUA : …", and which has no name after Menetapkan. */
const bertubuhDiktum = (pertama: Teks | undefined, tahun: number): boolean =>
  tahun < TAHUN_RUMUSAN && /^(?:PERTAMA|KESATU)\b/.test(pertama?.isi ?? '')

/** The line that opens a block of the closing: an office with its name alone opens none. */
const pembukaBlok = ({ baris: [satu] = [], tempat, tanggal }: Pengesahan = { baris: [] }): Teks | undefined =>
  tempat || tanggal || /^di ?[a-z]/i.test(satu?.isi ?? '') ? satu : undefined

/** The blocks of the closing that name their place and no date, not even one to be filled in. */
const tanpaTanggal = ({ ditetapkan, diundangkan }: Naskah['penutup']) =>
  [
    { nama: 'tanggal penetapan (“pada tanggal …”)', butir: '164', blok: ditetapkan },
    { nama: 'tanggal pengundangan (“pada tanggal …”)', butir: '167', blok: diundangkan },
  ].filter(
    ({ blok }) =>
      blok?.tempat && blok.jabatan && blok.nama && !blok.tanggal && !blok.baris.some(({ isi }) => /\bpada\b|tanggal|\d{4}/i.test(isi)),
  )

/** The phrase, or the name of the council above MEMUTUSKAN where a scan spoilt the phrase, in letters alone. */
const persetujuanTertulis = /persetujuan ?(?:bersama|dewan)|denganpersetujuan|perwakilan ?rakyat.{0,160}memutuskan/
/** The butir that asks for the agreement of a council above MEMUTUSKAN. */
const persetujuan = ({ persetujuan }: Jenis, tahun: number): string[] => (persetujuan && tahun >= TAHUN_PEDOMAN ? [persetujuan] : [])

/** The parts that a regulation of this kind must have, in document order; one that a scan or a lost line put elsewhere still counts as there. */
export function daftarUnsur({ naskah, fakta, tahun }: Context, jenis: Jenis): Unsur[] {
  const { kepala, pembukaan, penutup } = naskah
  const tubuh = fakta(batangTubuh)
  const berdiktum = bertubuhDiktum(tubuh.pertama, tahun)
  const tanpaNama = menetapkanSendiri(naskah)
  const unsur = (ruas: Unsur['ruas'], nama: string, butir: string, teks: Teks | undefined, pola: string[] = [], turunan = true): Unsur => ({
    ruas,
    nama,
    butir,
    teks,
    ada: teks !== undefined || pola.some(kata => fakta(gabunganHuruf).includes(kata)),
    turunan,
  })
  const { menimbang, mengingat } = pembukaan
  const gazet = jenis.gazet?.toUpperCase()
  // The gazette prints its name, year and number above the regulation instead.
  const berkepalaGazet = kepala.kop.some(({ isi }) => /^(?:BERITA|LEMBARAN) (?:NEGARA|DAERAH)\b/.test(isi))
  return [
    ...(jenisTanpaDaerah.test(kepala.jenis?.isi ?? '') && kepala.nomor
      ? [{ ...unsur('judul', 'nama daerah sesudah jenis peraturan', '2', kepala.jenis), ada: false, sejak: 2022 }]
      : []),
    unsur('judul', 'nama peraturan sesudah TENTANG', '2', kepala.judul),
    unsur('judul', 'nomor dan tahun peraturan', '2', kepala.nomor),
    unsur('pembukaan', 'frasa DENGAN RAHMAT TUHAN YANG MAHA ESA', '15', pembukaan.frasa, [
      'denganrahmat',
      ...(jenis.frasaLain ?? []).map(hurufSaja),
    ]),
    unsur('pembukaan', 'jabatan pembentuk peraturan', '16', pembukaan.jabatan, jabatanTertulis(jenis, naskah)),
    unsur('pembukaan', 'Menimbang', '17', menimbang?.label, ['menimbang'], false),
    unsur('pembukaan', 'Mengingat', '28', mengingat?.label, ['mengingat'], false),
    ...persetujuan(jenis, tahun).map(butir => ({
      ...unsur('pembukaan', 'frasa “Dengan Persetujuan Bersama”', butir, undefined),
      ada: pembukaan.memutuskan === undefined || persetujuanTertulis.test(fakta(gabunganHuruf)),
      bersyarat: true as const,
    })),
    unsur('pembukaan', 'MEMUTUSKAN', '54', pembukaan.memutuskan, ['memutuskan']),
    {
      ...(tanpaNama
        ? unsur('pembukaan', 'jenis dan nama peraturan sesudah Menetapkan', '58', pembukaan.menetapkan)
        : unsur('pembukaan', 'Menetapkan', '57', pembukaan.menetapkan)),
      ada: pembukaan.menetapkan !== undefined || (tanpaNama && berdiktum) || menetapkanTertulis.test(fakta(gabunganHuruf)),
    },
    { ...unsur('batang tubuh', 'Pasal', '61', tubuh.pertama, [], false), ada: tubuh.pasal || berdiktum },
    { ...unsur('batang tubuh', 'ketentuan saat mulai berlaku', '137', tubuh.terakhir, [], false), ada: isBerlaku(fakta) },
    ...(gazet
      ? [
          unsur('penutup', 'perintah pengundangan (“Agar setiap orang mengetahuinya, …”)', '160', penutup.perintah, [
            'orangmengetahui',
            'orangdapatmengetahui',
            'diketahuiolehumum',
          ]),
          unsur('penutup', 'penetapan (“Ditetapkan di …, pada tanggal …”)', '164', pembukaBlok(penutup.ditetapkan), [
            'ditetapkandi',
            'disahkandi',
            'dinyatakansahberdasarkan',
          ]),
          unsur('penutup', 'pengundangan (“Diundangkan di …, pada tanggal …”)', '167', pembukaBlok(penutup.diundangkan), [
            'diundangkandi',
            'diundangkanpadatanggal',
          ]),
          ...tanpaTanggal(penutup).map(({ nama, butir, blok }) => ({ ...unsur('penutup', nama, butir, pembukaBlok(blok)), ada: false })),
          {
            ...unsur('penutup', `baris ${gazet} dengan tahun dan nomor`, BUTIR_GAZET, barisGazet(penutup), [
              `${hurufSaja(gazet)}tahun`,
              `${hurufSaja(gazet)}republikindonesiatahun`,
            ]),
            ...(berkepalaGazet ? { ada: true } : {}),
          },
        ]
      : []),
  ]
}
