import type { Terbaca } from './berkas/baca-berkas.ts'
import type { BagianBerkas, Tugas } from './berkas/bagian-berkas.ts'
import type { Baseline } from './berkas/baseline.ts'
import { bergarisMiring } from './berkas/jalur.ts'
import { kumpulkan } from './berkas/kumpulkan.ts'
import type { Lingkungan } from './cli.ts'
import { type Kegagalan, type Ringkasan, type RingkasanBerkas, ringkasKegagalan, type Simpanan } from './hasil.ts'
import type { KonteksLaporan } from './laporan/laporan.ts'
import type { Opsi } from './opsi.ts'
import type { Cara } from './setelan/cara.ts'

/** What a run gathers while its files come in. */
export interface Jalan {
  readonly ringkasan: Ringkasan
  readonly perbaikan: readonly string[]
  readonly catatan: readonly string[]
  readonly simpanan: ReadonlyMap<string, Simpanan>
  /** The text of standard input as it is handed back, mended where the run mends. */
  readonly source?: string
}

/** What is known of a run before any file is read. */
interface Awal {
  readonly daftarKegagalan: readonly Kegagalan[]
  readonly diabaikan: number
  readonly daftarLain: readonly string[]
}

const DISEBUT = 3

/** The files of a folder that only a word processor reads, so that nobody takes them for reviewed. */
function sebutLain(daftarLain: readonly string[]): string {
  const sisa = daftarLain.length - DISEBUT
  const nama = daftarLain.slice(0, DISEBUT).join(', ') + (sisa > 0 ? `, dan ${sisa} lagi` : '')
  return `${daftarLain.length} berkas tidak diperiksa karena bukan .docx: ${nama}. Buka di Word dan simpan sebagai .docx.`
}

/** Why a run that found no regulation is no approval; undefined where one was reviewed, could not be, or was left out by the config. */
function nihil({ paths }: Opsi, { daftarBerkas, daftarKegagalan, dilewati, diabaikan }: Ringkasan): Kegagalan | undefined {
  if (daftarBerkas.length || daftarKegagalan.length || diabaikan) return undefined
  const path = paths.join(', ') || '.'
  const lewat = dilewati ? ` (${dilewati} berkas dilewati karena bukan peraturan)` : ''
  const ciri = 'Peraturan dikenali dari kunci jenis di kepala YAML, atau nama jenis peraturan pada baris awal'
  return { path: paths[0] ?? '.', message: `${path}: tidak ada peraturan di sini, jadi tidak ada yang diperiksa${lewat}. ${ciri}.` }
}

/** Gathers the parts of the files of a run, handing on what belongs to the report. */
function pengumpul({ daftarKegagalan, diabaikan, daftarLain }: Awal, laporkan: (isi: string) => void) {
  const daftarBerkas: RingkasanBerkas[] = []
  const gagal = [...daftarKegagalan]
  const perbaikan: string[] = []
  const catatan = daftarLain.length ? [sebutLain(daftarLain)] : []
  const simpanan = new Map<string, Simpanan>()
  let dilewati = 0
  return {
    terima(bagian: BagianBerkas): void {
      if (bagian.gagal) gagal.push(bagian.gagal)
      for (const satu of bagian.perbaikan) perbaikan.push(satu)
      const { ringkasan } = bagian
      const path = (ringkasan ?? bagian.gagal)?.path
      if (path !== undefined) for (const satu of bagian.catatan) catatan.push(`${path}: ${satu}`)
      if (!ringkasan) {
        if (!bagian.gagal) dilewati++
        return
      }
      daftarBerkas.push(ringkasan)
      if (bagian.simpanan) simpanan.set(ringkasan.path, bagian.simpanan)
      laporkan(bagian.isi)
    },
    selesai: (): Jalan => ({
      ringkasan: { daftarBerkas, daftarKegagalan: ringkasKegagalan(gagal), dilewati, diabaikan },
      perbaikan,
      catatan,
      simpanan,
    }),
  }
}

/** The files of a run in order, each with its place and its old findings, and what could not be found. */
async function susunTugas({ paths, shard, baseline }: Opsi, { setelan }: Cara, dasar: Baseline) {
  const { daftarSasaran, daftarKegagalan, daftarLain } = await kumpulkan(paths.length ? paths : ['.'])
  const diperiksa = daftarSasaran.filter(({ path }) => !setelan?.diabaikan(path))
  const urut = shard ? diperiksa.toSorted((a, b) => (bergarisMiring(a.path) < bergarisMiring(b.path) ? -1 : 1)) : diperiksa
  const milik = urut.filter((_isi, index) => !shard || index % shard.dari === shard.ke - 1)
  const lama = baseline === undefined ? undefined : (await import('./berkas/baseline.ts')).simpananBerkas
  const daftarTugas = milik.map((sasaran, index): Tugas => {
    const simpanan = lama && baseline !== undefined ? lama(dasar, baseline, sasaran.path) : undefined
    return { ...sasaran, nomor: index + 1, ...(simpanan && { simpanan }) }
  })
  return {
    daftarTugas,
    daftarKegagalan,
    /** Files that fall to other parts of a split run. */
    milikBagianLain: urut.length - daftarTugas.length,
    diabaikan: daftarSasaran.length - diperiksa.length,
    daftarLain: daftarLain.filter(path => !setelan?.diabaikan(path)),
  }
}

/** Reviews the files that the options name, in as many threads as pay; `laporkan` takes their parts of the report in order. */
export async function periksaSemua(
  opsi: Opsi,
  cara: Cara,
  dasar: Baseline,
  konteks: KonteksLaporan,
  { folder = process.cwd(), pekerja, inti }: Pick<Lingkungan, 'folder' | 'pekerja' | 'inti'>,
  laporkan: (isi: string) => void,
): Promise<Jalan> {
  const { daftarTugas, milikBagianLain, ...awal } = await susunTugas(opsi, cara, dasar)
  const { terima, selesai } = pengumpul(awal, laporkan)
  const yatim = opsi.baseline === undefined ? new Map() : (await import('./berkas/baseline.ts')).cariYatim(dasar, opsi.baseline)
  const { jumlahPekerja, periksaBerurutan, periksaSerentak } = await import('./berkas/banyak-berkas.ts')
  // Old findings of files that are gone go to whichever text comes first: only one thread knows which that is.
  const jumlah = pekerja && !yatim.size ? jumlahPekerja(daftarTugas.length, inti) : 0
  if (jumlah && pekerja) {
    const { version, warna, kolom } = konteks
    const layar = { warna, ...(kolom && { kolom }) }
    await periksaSerentak(daftarTugas, pekerja, { opsi, folder, version, layar }, jumlah, terima)
  } else {
    const { bukaPeriksa } = await import('./berkas/bagian-berkas.ts')
    await periksaBerurutan(daftarTugas, await bukaPeriksa(opsi, cara, konteks, yatim), terima)
  }
  const jalan = selesai()
  const kosong = nihil(opsi, jalan.ringkasan)
  if (!kosong) return jalan
  if (milikBagianLain) return { ...jalan, catatan: [...jalan.catatan, 'tidak ada peraturan dalam bagian --shard ini.'] }
  return { ...jalan, ringkasan: { ...jalan.ringkasan, daftarKegagalan: [kosong] } }
}

/** Reviews the text or the Word document that came on standard input, if it could be read; only a text is handed back. */
export async function periksaStdin(
  masukan: Terbaca | Kegagalan,
  opsi: Opsi,
  cara: Cara,
  konteks: KonteksLaporan,
  laporkan: (isi: string) => void,
): Promise<Jalan> {
  if ('message' in masukan) return pengumpul({ daftarKegagalan: [masukan], diabaikan: 0, daftarLain: [] }, laporkan).selesai()
  const [{ periksaMasukan }, { ringkas }, { bukaLaporan }] = await Promise.all([
    import('./berkas/periksa.ts'),
    import('./berkas/bagian-berkas.ts'),
    import('./laporan/laporan.ts'),
  ])
  const nama = opsi.stdinFilename
  const diabaikan = nama !== undefined && cara.setelan?.diabaikan(nama)
  const { terima, selesai } = pengumpul({ daftarKegagalan: [], diabaikan: diabaikan ? 1 : 0, daftarLain: [] }, laporkan)
  if (diabaikan) return { ...selesai(), ...(!masukan.peta && { source: masukan.source }) }
  const diperiksa = await periksaMasukan(masukan, cara, nama)
  terima(await ringkas(diperiksa, { nomor: 1 }, opsi, await bukaLaporan(opsi.format, konteks), new Map()))
  return { ...selesai(), ...(!masukan.peta && { source: diperiksa.berkas?.source ?? masukan.source }) }
}
