import type { Command } from 'commander'
import { bacaByte } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'

const selisihTerbanyak = 20

async function verifikasi(path: string, keluaran: Keluaran): Promise<void> {
  const bytes = await bacaByte(path)
  const [pdf, { siapkan }, { ambilSerta }, { bukaHurufUntuk }, { parseNaskah }] = await Promise.all([
    import('@perkada/pdf'),
    import('../cetak/cetak-naskah.ts'),
    import('../cetak/serta.ts'),
    import('../cetak/huruf.ts'),
    import('@perkada/markdown'),
  ])
  const terbaca = await pdf.bacaPdf(bytes).catch(() => {
    throw new GalatPemakaian(`${path} bukan PDF yang dapat dibaca`)
  })
  const serta = ambilSerta(terbaca)
  const tataLetak = pdf.skemaTataLetak.safeParse(serta?.tataLetak)
  if (!serta || !tataLetak.success)
    throw new GalatPemakaian(`${path} tidak memuat naskah sumber; hanya PDF dari perkada pdf yang dapat diperiksa`)
  const percetakan = { tataLetak: tataLetak.data, huruf: await bukaHurufUntuk(tataLetak.data) }
  const { teks } = await siapkan(parseNaskah(serta.sumber).naskah, serta.sumber, path, serta.jenisCetak, percetakan)
  const daftarSelisih = pdf.bandingkanTeks(teks, terbaca.daftarHalaman)
  for (const selisih of daftarSelisih.slice(0, selisihTerbanyak)) keluaran.err(`${path}: ${pdf.jelaskanSelisih(selisih)}\n`)
  if (daftarSelisih.length > selisihTerbanyak) keluaran.err(`${path}: dan ${daftarSelisih.length - selisihTerbanyak} selisih lain\n`)
  if (daftarSelisih.length) process.exitCode = 1
  else keluaran.out(`${path}: ${serta.jenisCetak}, ${terbaca.daftarHalaman.length} halaman, teks sama dengan naskah\n`)
}

/** Registers `perkada verify`: reads a PDF back and compares its text with the model of the source that it carries. */
export function perintahVerify(program: Command, keluaran: Keluaran): void {
  program
    .command('verify')
    .description('membaca kembali PDF dan membandingkan teksnya dengan naskah di dalamnya')
    .argument('<berkas>', 'PDF hasil perkada pdf')
    .action((path: string) => verifikasi(path, keluaran))
}
