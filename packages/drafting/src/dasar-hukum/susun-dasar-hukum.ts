import { cariJenis, type Jenis, jenisDiAwal, type SitasiTeruji } from '@perkada/core'
import type { DasarHukumIsian, Isian } from '../isian/skema-isian.ts'
import type { Templat } from '../isian/templat.ts'
import { GalatTemplat } from '../masalah.ts'
import { kutipDenganPerubahan, kutipIsian, tanpaLembaranDaerah } from './kutip.ts'
import { bukaTabel, namaSingkat, type Tabel } from './sitasi-tabel.ts'

/** The legal basis in the order of butir 43, and what was changed against the isian. */
export interface DasarHukum {
  readonly daftarKutipan: readonly string[]
  readonly catatan: readonly string[]
  /** Gazettes that the isian does not give yet, by key. */
  readonly terbuka: readonly string[]
}

interface Entri {
  readonly peringkat: number
  readonly tahun: number
  readonly nomor: number
  readonly kutipan: string
}

const kewenangan = 'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945'

/**
 * Orders the acts of template and isian by rank, then age (butir 43), the Constitution first (butir 39, 44). A repealed act
 * gives way to the one that repealed it, an amendment to the act it amends; what is to be revoked drops out (butir 42).
 */
export function susunDasarHukum(isian: Isian, templat: Templat, teruji: readonly SitasiTeruji[]): DasarHukum {
  const tabel = bukaTabel(teruji, isian.tahun)
  const catatan: string[] = []
  const terbuka: string[] = []
  const entri = new Map<string, Entri>([['uud', { peringkat: 1, tahun: 1945, nomor: 0, kutipan: kewenangan }]])
  const dicabut = new Set((isian.mencabut ?? []).map(act => kunciIsian(act)))
  for (const [i, act] of [...templat.dasar_hukum, ...(isian.dasar_hukum ?? [])].entries()) {
    const kunci = kunciIsian(act)
    if (dicabut.has(kunci)) {
      catatan.push(`${sebut(act)} akan dicabut, sehingga tidak dicantumkan dalam dasar hukum (butir 42)`)
      continue
    }
    const sitasi = tabel.cari(kunci)
    if (sitasi) {
      const berlaku = telusuriBerlaku(sitasi, tabel, catatan)
      entri.set(kunciTeruji(berlaku), entriTeruji(berlaku, tabel))
      continue
    }
    const letak = `dasar_hukum[${i - templat.dasar_hukum.length}]`
    entri.set(kunci, entriIsian(act, isian, letak, catatan))
    terbuka.push(...gazetTerbuka(act, letak))
  }
  const urut = [...entri.values()].sort((a, b) => a.peringkat - b.peringkat || a.tahun - b.tahun || a.nomor - b.nomor)
  return { daftarKutipan: urut.map(satu => satu.kutipan), catatan, terbuka }
}

/** Keys of the gazettes of an act and of its amendment that are still unknown. */
const gazetTerbuka = (act: DasarHukumIsian, letak: string): string[] =>
  [['', act] as const, ['.diubah', act.diubah] as const, ['.diubah_terakhir', act.diubah_terakhir] as const].flatMap(([kunci, isi]) =>
    isi && tanpaLembaranDaerah(act.jenis, isi)
      ? [`${letak}${kunci}.ld`]
      : isi?.ld && isi.ld.tahun === undefined
        ? [`${letak}${kunci}.ld.tahun`]
        : [],
  )

const jenisAct = (nama: string): Jenis | undefined => cariJenis(nama) ?? jenisDiAwal(nama)?.jenis
const kunciIsian = (act: Pick<DasarHukumIsian, 'jenis' | 'nomor' | 'tahun'>) =>
  cariJenis(act.jenis) ? namaSingkat(act.jenis, act.nomor, act.tahun) : `${act.jenis} ${act.nomor}/${act.tahun}`.toLowerCase()
const kunciTeruji = (sitasi: SitasiTeruji) => namaSingkat(sitasi.jenis, sitasi.nomor, sitasi.tahun)
const sebut = (act: Pick<DasarHukumIsian, 'jenis' | 'nomor' | 'tahun'>) => `${act.jenis} Nomor ${act.nomor} Tahun ${act.tahun}`

function telusuriBerlaku(sitasi: SitasiTeruji, tabel: Tabel, catatan: string[]): SitasiTeruji {
  const pengganti = sitasi.dicabutDengan === undefined ? undefined : tabel.cari(jadiKunci(sitasi.dicabutDengan))
  if (pengganti) {
    catatan.push(`${judulSingkat(sitasi)} dicabut dengan ${judulSingkat(pengganti)}: yang dicantumkan penggantinya`)
    return telusuriBerlaku(pengganti, tabel, catatan)
  }
  const induk = sitasi.judul.startsWith('Perubahan') ? tabel.cari(jadiKunci(sitasi.mengubah[0] ?? '')) : undefined
  return induk ? telusuriBerlaku(induk, tabel, catatan) : sitasi
}

/** "UU 23/2014" of the table as a key. */
const jadiKunci = (nama: string) => nama.toLowerCase()
const judulSingkat = (sitasi: SitasiTeruji) => `${cariJenis(sitasi.jenis)?.nama} Nomor ${sitasi.nomor} Tahun ${sitasi.tahun}`

const entriTeruji = (sitasi: SitasiTeruji, tabel: Tabel): Entri => ({
  peringkat: cariJenis(sitasi.jenis)?.peringkat ?? 99,
  tahun: sitasi.tahun,
  nomor: Number(sitasi.nomor),
  kutipan: kutipDenganPerubahan(sitasi, tabel),
})

function entriIsian(act: DasarHukumIsian, isian: Isian, kunci: string, catatan: string[]): Entri {
  const jenis = jenisAct(act.jenis)
  const sendiri = cariJenis(isian.jenis)
  if (!jenis || jenis.peringkat > (sendiri?.peringkat ?? 99))
    throw new GalatTemplat({
      berkas: 'isian',
      kunci,
      pesan: `${sebut(act)} bukan peraturan yang setingkat atau lebih tinggi, tidak dapat menjadi dasar hukum (butir 41)`,
    })
  if (act.judul === undefined)
    throw new GalatTemplat({
      berkas: 'isian',
      kunci: `${kunci}.judul`,
      pesan: `${sebut(act)} tidak ada dalam tabel sitasi teruji; diharapkan judul dan lembarannya dari isian`,
    })
  if (!jenis.berdaerah) catatan.push(`${sebut(act)} tidak ada dalam tabel sitasi teruji: periksa judul, lembaran, dan keberlakuannya`)
  const daerah = jenis.perkada ? isian.daerah : act.jenis.slice(jenisDiAwal(act.jenis)?.panjang ?? 0).trim() || isian.daerah
  const provinsi = daerah.startsWith('Provinsi') ? -0.5 : 0
  return {
    peringkat: jenis.peringkat + provinsi,
    tahun: act.tahun,
    nomor: Number.parseInt(String(act.nomor), 10) || 0,
    kutipan: kutipIsian({ ...act, judul: act.judul }, daerah),
  }
}
