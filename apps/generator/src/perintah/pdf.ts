import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { daftarJenisCetak, type JenisCetak } from '@perkada/core'
import type { TingkatArsip } from '@perkada/pdf'
import { type Command, Option } from 'commander'
import { bacaTeks, isFolder } from '../berkas.ts'
import { cariNaskah } from '../cetak/cari-naskah.ts'
import { cetakBerkas, cetakBerkasAman, type HasilBerkas, type Tugas } from '../cetak/cetak-berkas.ts'
import { type Bekal, bukaPercetakan, cetakBersama } from '../cetak/pekerja.ts'
import { berkasSandaran, letakProfil } from '../cetak/percetakan.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'
import { namaNaskah, namaStdin } from '../naskah-berkas.ts'
import { tolakTujuanPdf } from '../tujuan.ts'

interface Pilihan {
  readonly kind?: JenisCetak
  readonly out?: string
  readonly layout?: string
  readonly pdfa?: TingkatArsip
  readonly watch?: boolean
}

interface Kerja extends Bekal {
  readonly jenis: JenisCetak | undefined
  readonly keluaran: Keluaran
}

function beritakan({ out, err }: HasilBerkas, keluaran: Keluaran): void {
  for (const satu of err) keluaran.err(`${satu}\n`)
  for (const satu of out) keluaran.out(`${satu}\n`)
}

const tugasSatu = (path: string, out: string | undefined, { jenis }: Kerja): Tugas => ({
  path,
  jenis,
  tujuan: out ?? join('dist', `${namaNaskah(path)}-{jenis}.pdf`),
})

const tugasDalam = (folder: string, path: string, keluar: string, { jenis }: Kerja): Tugas => ({
  path,
  jenis,
  tujuan: join(keluar, relative(folder, dirname(path)), `${namaNaskah(path)}-{jenis}.pdf`),
})

/** Tasks whose prints would overwrite each other: the first is printed, the others are told. */
function tanpaBentrok(semua: readonly Tugas[]): { daftar: Tugas[]; daftarBentrok: { path: string; lain: string }[] } {
  const pemilik = new Map<string, string>()
  for (const { path, tujuan } of semua) if (!pemilik.has(tujuan)) pemilik.set(tujuan, path)
  const lain = ({ tujuan }: Tugas) => pemilik.get(tujuan) ?? ''
  return {
    daftar: semua.filter(tugas => lain(tugas) === tugas.path),
    daftarBentrok: semua.flatMap(tugas => (lain(tugas) === tugas.path ? [] : [{ path: tugas.path, lain: lain(tugas) }])),
  }
}

/** Fewer files than these are printed before other threads have started. */
const terbanyakSendiri = 3

async function cetakFolder(folder: string, keluar: string, kerja: Kerja): Promise<void> {
  const { keluaran } = kerja
  const { daftarPath, dilewati, tertutup } = await cariNaskah(folder)
  for (const path of tertutup) keluaran.err(`perkada: ${path}: folder ini tidak boleh dibaca oleh Anda\n`)
  if (tertutup.length) process.exitCode = 2
  if (daftarPath.length === 0 && tertutup.length) return
  if (daftarPath.length === 0) throw new GalatPemakaian(`${folder} tidak memuat naskah peraturan`)
  const { daftar, daftarBentrok } = tanpaBentrok(daftarPath.map(path => tugasDalam(folder, path, keluar, kerja)))
  for (const { path, lain } of daftarBentrok)
    keluaran.err(`perkada: ${path}: tidak tercetak karena PDF-nya bernama sama dengan PDF dari ${lain}\n`)
  let gagal = daftarBentrok.length
  const lapor = (hasil: HasilBerkas, urutan: number) => {
    if (hasil.gagal) gagal++
    keluaran.kemajuan?.(`${urutan + 1} dari ${daftar.length} naskah`)
    beritakan(hasil, keluaran)
  }
  const { bukaPekerja } = keluaran
  keluaran.kemajuan?.(`0 dari ${daftar.length} naskah`)
  if (bukaPekerja && daftar.length > terbanyakSendiri)
    await cetakBersama(daftar, availableParallelism(), () => bukaPekerja({ layout: kerja.layout, pdfa: kerja.pdfa }), lapor)
  else {
    const buka = await bukaPercetakan(kerja)
    for (const [urutan, tugas] of daftar.entries()) lapor(await cetakBerkasAman(tugas, buka), urutan)
  }
  if (dilewati) keluaran.err(`${dilewati} berkas Markdown dilewati karena bukan peraturan\n`)
  if (gagal) {
    if (daftarPath.length > 1) keluaran.err(`${gagal} dari ${daftarPath.length} naskah tidak tercetak\n`)
    process.exitCode = 2
  }
}

/** Prints again whatever is saved, with the fonts already open; a new profile prints everything again. */
async function cetakTerus(path: string, folder: boolean, out: string | undefined, kerja: Kerja): Promise<void> {
  const { keluaran } = kerja
  const [{ pantau }, { apakahPeraturan }] = await Promise.all([import('../cetak/pantau.ts'), import('@perkada/markdown')])
  let buka = await bukaPercetakan(kerja)
  const cetak = async (naskah: string) => {
    const tugas = folder ? tugasDalam(path, naskah, out ?? 'dist', kerja) : tugasSatu(naskah, out, kerja)
    const isi = folder ? await bacaTeks(naskah).catch(() => '') : undefined
    if (isi !== undefined && !apakahPeraturan(isi)) return
    beritakan(await cetakBerkasAman(tugas, buka), keluaran)
  }
  const daftarNaskah = async () => (folder ? (await cariNaskah(path)).daftarPath : [path])
  const semua = async () => {
    for (const naskah of await daftarNaskah()) await cetak(naskah)
  }
  const cariSandaran = async () => {
    const profil = [...new Set(kerja.layout ? [kerja.layout] : (await daftarNaskah()).flatMap(letakProfil))]
    return [...profil, ...(await Promise.all(profil.map(berkasSandaran))).flat()]
  }
  await semua()
  await pantau(
    [path],
    cariSandaran,
    keluaran.signal,
    () => keluaran.err(`memantau ${path}; setiap simpanan dicetak ulang, Ctrl-C untuk berhenti\n`),
    async perubahan => {
      if (perubahan !== 'profil') return cetak(perubahan.naskah)
      buka = await bukaPercetakan(kerja)
      return semua()
    },
  )
}

/** Registers `perkada pdf`. */
export function perintahPdf(program: Command, keluaran: Keluaran): void {
  program
    .command('pdf')
    .description('mencetak naskah menjadi PDF')
    .argument('<berkas|folder>', 'naskah Markdown, atau folder yang memuatnya; - untuk masukan standar')
    .addOption(
      new Option('--kind <jenis>', 'bentuk cetakan; tanpa opsi ini asli bila identitas lengkap, selainnya rancangan').choices([
        ...daftarJenisCetak,
      ]),
    )
    .option('--out <tujuan>', 'berkas tujuan (folder tujuan untuk folder); tanpa opsi ini di bawah dist')
    .option(
      '--layout <berkas>',
      'profil cetak (YAML): kertas, margin, huruf, kop, tanda tangan; tanpa opsi ini cetak.yaml di folder naskah atau di atasnya',
    )
    .addOption(
      new Option(
        '--pdfa <bagian>',
        'bagian PDF/A: 3a (tanpa opsi ini), atau 1b tanpa berkas di dalamnya bagi pemeriksa yang hanya mengenal 1b',
      ).choices(['3a', '1b']),
    )
    .option('--watch', 'cetak lagi setiap kali naskah atau profilnya disimpan, sampai dihentikan')
    .addHelpText(
      'after',
      '\nNaskah yang gagal dalam folder tidak menghentikan yang lain. Masukan standar dicetak dengan cetak.yaml di folder kerja atau di atasnya, tanpa --out ke dist/naskah-<jenis>.pdf. Kode keluar: 0 semua tercetak; 2 ada yang tidak tercetak atau salah pakai.',
    )
    .action(async (tertulis: string, { kind, out, layout, pdfa, watch }: Pilihan) => {
      const stdin = tertulis === '-' ? keluaran.stdin : undefined
      const path = stdin ? namaStdin : tertulis
      const folder = !stdin && (await isFolder(path))
      const kerja: Kerja = { jenis: kind, layout, pdfa, keluaran }
      if (!folder && out !== undefined) tolakTujuanPdf(out, path)
      if (watch && stdin) throw new GalatPemakaian('--watch memantau berkas; masukan standar hanya dibaca sekali')
      if (watch) return cetakTerus(path, folder, out, kerja)
      if (folder) return cetakFolder(path, out ?? 'dist', kerja)
      const buka = await bukaPercetakan(kerja)
      const masukan = await stdin?.()
      beritakan(await cetakBerkas({ ...tugasSatu(path, out, kerja), masukan }, await buka(path)), keluaran)
    })
}
