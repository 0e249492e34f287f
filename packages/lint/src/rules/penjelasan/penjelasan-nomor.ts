import { type Alamat, type Ayat, cariTarget, diRuas, isRuntut, type Naskah, type Pasal, telusuri } from '@perkada/core'
import { sebut, sebutAwal } from '../../fakta/deret-nomor.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'
import {
  bandingkanUrutan,
  pasalDijelaskan,
  pasalTersembunyi,
  type Tajuk,
  type TajukJanggal,
  tajukAyat,
  tajukPasal,
} from './urutan-penjelasan.ts'

const contoh = (penjelasan: string) =>
  naskahContoh({
    tubuh: `Pasal 1

Rapat diadakan setiap bulan.

Pasal 2

(1) Rapat dicatat.

(2) Catatan disimpan.

Pasal 3

Laporan dibuat.

Pasal 4

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
    lampiran: `PENJELASAN
ATAS
PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024
TENTANG
TATA KERJA

I. UMUM

Tata kerja perlu ditata.

II. PASAL DEMI PASAL

${penjelasan}`,
  })
const jelas = (...daftar: string[]) => contoh(daftar.map(satu => `${satu}\n\nCukup jelas.`).join('\n\n'))
const BENAR = jelas('Pasal 1', 'Pasal 2', 'Pasal 3', 'Pasal 4')
const ayat = (...daftar: string[]) => jelas('Pasal 1', ...daftar, 'Pasal 3', 'Pasal 4').replace('Ayat (1)', 'Pasal 2\n\nAyat (1)')

/** The Pasal of the body in their order; none where their numbers do not run on. */
function pasalTubuh(naskah: Naskah): readonly Pasal[] {
  const hasil: Pasal[] = []
  telusuri(naskah, {
    pasal(node, { ruas, kutipan }) {
      if (ruas === 'batang-tubuh' && !kutipan) hasil.push(node)
    },
  })
  return isRuntut(hasil.map(({ nomor }) => nomor)) ? hasil : []
}

/** More names in one message help nobody. */
const TERBANYAK = 12

/** "Pasal 3, Pasal 5 sampai dengan Pasal 8": units without a gap between them are named by the first and the last. */
function sebutTerlewat(terlewat: readonly string[], letak: ReadonlyMap<string, number>): string {
  const deret: string[][] = []
  let lalu: number | undefined
  for (const nilai of terlewat) {
    const ke = letak.get(nilai) as number
    if (lalu !== undefined && ke === lalu + 1) deret.at(-1)?.push(nilai)
    else deret.push([nilai])
    lalu = ke
  }
  const pasal = (nilai?: string) => sebut('pasal', nilai ?? '')
  const sebutan = deret.map(satu =>
    satu.length > 2 ? `${pasal(satu[0])} sampai dengan ${pasal(satu.at(-1))}` : satu.map(pasal).join(', '),
  )
  return sebutan.length > TERBANYAK ? `${sebutan.slice(0, TERBANYAK).join(', ')}, dan lainnya` : sebutan.join(', ')
}

const sebab = (jenis: 'pasal' | 'ayat', { tajuk, cacat, seharusnya }: TajukJanggal): string => {
  const ini = `Penjelasan ${sebut(jenis, tajuk.nilai)}`
  const benar = seharusnya ? `, padahal di sini urutannya ${sebut(jenis, seharusnya)}. Perbaiki nomornya` : ''
  if (cacat === 'ganda') return `${ini} sudah ada sebelumnya${benar || '. Jadikan satu, atau perbaiki nomornya'}`
  if (cacat === 'mendahului')
    return `${ini} mendahului gilirannya${benar || ', dan ada lagi sesudahnya. Jadikan satu, atau perbaiki nomornya'}`
  return `${ini} berdiri sesudah penjelasan ${jenis} yang lebih belakang${benar || '. Susun penjelasan menurut urutan batang tubuh'}`
}

/** Tells each kind of fault once for a list of headings, with its other places. */
function laporkanJanggal(
  { naskah, report }: Context,
  jenis: 'pasal' | 'ayat',
  daftar: readonly TajukJanggal[],
  alamat: (tajuk: Tajuk) => Alamat,
): void {
  const pertama = new Map<string, { satu: TajukJanggal; alasan: string; lain: Tajuk[] }>()
  for (const satu of daftar) {
    const target = satu.cacat === 'asing' ? cariTarget(naskah, alamat(satu.tajuk), diRuas('batang-tubuh')) : undefined
    if (target && target.status !== 'tidak-ada') continue
    const ada = pertama.get(satu.cacat)
    if (ada) ada.lain.push(satu.tajuk)
    else pertama.set(satu.cacat, { satu, alasan: target?.alasan ?? '', lain: [] })
  }
  for (const { satu, alasan, lain } of pertama.values())
    report(
      satu.tajuk.letak,
      satu.cacat === 'asing'
        ? `Penjelasan menjelaskan ${sebut(jenis, satu.tajuk.nilai)}, padahal ${alasan}. Perbaiki nomornya, atau lengkapi batang tubuh.`
        : `${sebab(jenis, satu)}.`,
      {
        severity: satu.cacat === 'asing' ? 'galat' : 'peringatan',
        related: lain.map(({ letak, nilai }) => ({ ...letak, message: `${sebutAwal(jenis, nilai)} juga.` })),
      },
    )
}

/** Tells the Pasal that have no heading, at the first heading behind them. */
function laporkanTerlewat(
  { report, tahun }: Context,
  hilang: readonly string[],
  semua: readonly string[],
  daftarTajuk: readonly Tajuk[],
): void {
  const letak = new Map(semua.map((nilai, i) => [nilai, i]))
  const pertama = letak.get(hilang[0] as string) as number
  const sesudah = daftarTajuk.find(({ nilai }) => (letak.get(nilai) ?? -1) > pertama) ?? daftarTajuk.at(-1)
  report(
    (sesudah as Tajuk).letak,
    `Penjelasan melewati ${sebutTerlewat(hilang, letak)}. Setiap pasal dicantumkan, kalau perlu dengan “Cukup jelas.” (butir 188 Lampiran II UU 12/2011).`,
    { severity: tahun < 2011 ? 'saran' : 'peringatan' },
  )
}

/** Headings of the explanation that name a unit which the body lacks, twice, out of order, or never. */
export const penjelasanNomor = defineRule({
  id: 'penjelasan-nomor',
  summary: 'Penjelasan pasal demi pasal menyebut setiap pasal dan ayat batang tubuh satu kali, menurut urutannya.',
  sources: [
    { kode: 'T', catatan: 'Yang dijelaskan harus ada di batang tubuh.' },
    { kode: 'A22', butir: '188' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PJL-04'], salah: jelas('Pasal 1', 'Pasal 2', '«Pasal 4»'), benar: BENAR },
      jelas('Pasal 1', 'Pasal 2', 'Pasal 3', 'Pasal 4', '«Pasal 5»'),
      jelas('Pasal 1', 'Pasal 2', '«Pasal 2»', 'Pasal 4'),
      jelas('Pasal 1', 'Pasal 3', '«Pasal 2»', 'Pasal 4'),
      jelas('Pasal 1', 'Pasal 2', '«Pasal 13»', 'Pasal 4'),
      jelas('Pasal 1', '«Pasal 4»', 'Pasal 3', 'Pasal 4'),
      ayat('Ayat (1)', 'Ayat (2)', '«Ayat (3)»'),
      ayat('Ayat (1)', '«Ayat (1)»'),
    ],
    valid: [
      BENAR,
      ayat('Ayat (1)', 'Ayat (2)'),
      jelas('Pasal 1', 'Pasal 2', 'Pasal 3', 'Pasal 4').replace('\n\nPasal 3\n\nCukup', ' Pasal 3 Cukup'),
      jelas('Pasal 1', 'Pasal 2.', 'Pasal 3', 'Pasal 4'),
      jelas('Pasal 1', 'Pasal 2', 'Pasal 3', 'Pasal 4').replace('DEMI PASAL\n\nPasal 1\n\nCukup', 'DEMI PASAL\n    Pasal 1 Cukup'),
      jelas('Pasal 1', 'Pasal 2-3', 'Pasal 4'),
      jelas('Pasal 1', 'Pasal 2 dan Pasal 3', 'Pasal 4'),
      contoh('Pasal 1\n\nCukup jelas.\n\nPasal 2 sampai dengan Pasal 4 Cukup jelas.'),
      jelas('Pasal 1', 'Pasal 2', 'Pasal 3', 'Pasal 4').replace(
        'Pasal 2\n\nCukup jelas.',
        'Pasal 2\n\nUndang-Undang Nomor 23 Tahun 2014 menentukan:\n\nPasal 65\n\nAyat (1) Kepala daerah memimpin daerahnya.',
      ),
      jelas('Pasal 1', 'Pasal 2\n\nAngka 1\n\nPasal 7', 'Pasal 8\n\nAngka 2\n\nPasal 9', 'Pasal 3', 'Pasal 4'),
      contoh('Pasal 1\n\nRapat menurut\n\nPasal 27\n\nUndang-Undang Nomor 23 Tahun 2014.').concat(
        '\n\nPasal 2\n\nCukup jelas.\n\nPasal 3\n\nCukup jelas.\n\nPasal 4\n\nCukup jelas.',
      ),
    ],
  }),
  create: context => ({
    selesai(naskah) {
      const { penjelasan, sifat } = naskah
      if (context.derau || !penjelasan || sifat.perubahan || sifat.cuplikan) return
      const [tubuh, dijelaskan] = [pasalTubuh(naskah), pasalDijelaskan(penjelasan)]
      const daftarTajuk = tajukPasal(dijelaskan)
      if (!tubuh.length || !daftarTajuk?.length) return
      const menurutNomor = new Map(tubuh.map(pasal => [pasal.nomor.nilai, pasal]))
      const semua = [...menurutNomor.keys()]
      const { janggal, terlewat } = bandingkanUrutan(daftarTajuk, semua)
      laporkanJanggal(context, 'pasal', janggal, ({ nilai }) => ({ pasal: nilai }))
      const tersembunyi = pasalTersembunyi(penjelasan)
      const hilang = terlewat.filter(nilai => !tersembunyi.has(nilai))
      if (hilang.length) laporkanTerlewat(context, hilang, semua, daftarTajuk)
      for (const pasal of dijelaskan) {
        const asal = menurutNomor.get(pasal.nomor.nilai)
        const nomorAyat = asal?.isi.filter((blok): blok is Ayat => blok.tipe === 'ayat').map(({ nomor }) => nomor) ?? []
        if (!asal || !isRuntut(nomorAyat)) continue
        const ayat = bandingkanUrutan(
          tajukAyat(pasal),
          nomorAyat.map(({ nilai }) => nilai),
        )
        laporkanJanggal(context, 'ayat', ayat.janggal, ({ nilai }) => ({ pasal: pasal.nomor.nilai, ayat: nilai }))
      }
    },
  }),
})
