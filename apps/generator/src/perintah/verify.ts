import type { Command } from 'commander'
import { bacaByte } from '../berkas.ts'
import type { CaraVerifikasi } from '../cetak/verifikasi.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'

const selisihTerbanyak = 20

const ucapan: Readonly<Record<CaraVerifikasi, string>> = {
  bita: 'sama bita demi bita dengan cetak ulang dari naskah di dalamnya',
  objek: 'isi sama dengan cetak ulang dari naskah di dalamnya',
  teks: 'teks sama dengan naskah di dalamnya; tata letak tidak diperiksa karena huruf milik bagian hukum tidak ikut dalam PDF (berikan --layout)',
}

async function verifikasi(path: string, profil: string | undefined, keluaran: Keluaran): Promise<void> {
  const { periksaPdf } = await import('../cetak/verifikasi.ts')
  const { jenisCetak, halaman, cara, daftarSelisih, catatan } = await periksaPdf(await bacaByte(path), path, profil)
  for (const selisih of daftarSelisih.slice(0, selisihTerbanyak)) keluaran.err(`${path}: ${selisih}\n`)
  if (daftarSelisih.length > selisihTerbanyak) keluaran.err(`${path}: dan ${daftarSelisih.length - selisihTerbanyak} selisih lain\n`)
  for (const satu of catatan) keluaran.err(`${path}: catatan: ${satu}\n`)
  if (daftarSelisih.length) process.exitCode ??= 1
  else keluaran.out(`${path}: ${jenisCetak}, ${halaman} halaman, ${ucapan[cara]}\n`)
}

/** Registers `perkada verify`: prints the source that a PDF carries anew and says what of the PDF differs. */
export function perintahVerify(program: Command, keluaran: Keluaran): void {
  program
    .command('verify')
    .description('mencetak ulang naskah di dalam PDF dan menyebut apa yang berbeda')
    .argument('<berkas...>', 'PDF hasil perkada pdf')
    .option('--layout <berkas>', 'profil cetak yang menyebut huruf milik bagian hukum, bila PDF dicetak dengan huruf itu')
    .action(async (daftarPath: string[], { layout }: { readonly layout?: string }) => {
      for (const path of daftarPath)
        try {
          await verifikasi(path, layout, keluaran)
        } catch (galat) {
          if (!(galat instanceof GalatPemakaian)) throw galat
          for (const pesan of galat.daftarPesan) keluaran.err(`perkada: ${pesan}\n`)
          process.exitCode = 2
        }
    })
}
