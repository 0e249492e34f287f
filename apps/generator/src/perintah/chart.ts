import { join } from 'node:path'
import { slugBagan } from '@perkada/core'
import type { Command } from 'commander'
import { tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'
import { bacaNaskah, namaNaskah } from '../naskah-berkas.ts'

async function gambar(path: string, folder: string, layout: string | undefined, keluaran: Keluaran): Promise<void> {
  const sumber = await bacaNaskah(path)
  const [{ parseNaskah }, { bungkus, judulLembar, toSvg, ukuranTajuk }, { siapkan }, { pembukaPercetakan }] = await Promise.all([
    import('@perkada/markdown'),
    import('@perkada/bagan'),
    import('../cetak/cetak-naskah.ts'),
    import('../cetak/percetakan.ts'),
  ])
  const { naskah } = parseNaskah(sumber)
  const percetakan = await pembukaPercetakan(layout)(path)
  const { daftarGambar } = await siapkan(naskah, sumber, path, 'rancangan', percetakan)
  if (daftarGambar.size === 0) throw new GalatPemakaian(`${path} tidak memuat bagan`)
  const { ukur } = percetakan.huruf
  const fontFamily = `'${percetakan.tataLetak.huruf.nama}', serif`
  for (const [urutan, { daftarLembar }] of [...daftarGambar.values()].entries())
    for (const lembar of daftarLembar) {
      const judul = judulLembar(lembar)
      const tajuk = judul === undefined ? [] : bungkus(judul, lembar.gambar.lebar, isi => ukur(isi, ukuranTajuk, true))
      const tujuan = join(folder, `bagan-${lembar.nomor ?? urutan + 1}-${slugBagan(lembar.judul).slice(0, 60)}.svg`)
      await tulisBerkas(tujuan, toSvg(lembar.gambar, { fontFamily, tajuk }))
      keluaran.out(`${tujuan}: ${judul ?? lembar.judul}, ${lembar.gambar.daftarKotak.length} kotak\n`)
    }
}

/** Registers `perkada chart`: every chart of a draft as SVG, as large as on its page. */
export function perintahChart(program: Command, keluaran: Keluaran): void {
  program
    .command('chart')
    .description('menggambar setiap bagan dalam naskah sebagai SVG')
    .argument('<berkas>', 'naskah Markdown')
    .option('--out <folder>', 'folder tujuan; tanpa opsi ini dist/<nama naskah>')
    .option('--layout <berkas>', 'profil cetak (YAML); tanpa opsi ini cetak.yaml di folder naskah atau di atasnya')
    .action((path: string, pilihan: { readonly out?: string; readonly layout?: string }) =>
      gambar(path, pilihan.out ?? join('dist', namaNaskah(path)), pilihan.layout, keluaran),
    )
}
