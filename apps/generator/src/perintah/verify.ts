import type { Command } from 'commander'
import { bacaByte } from '../berkas.ts'
import type { CaraVerifikasi } from '../cetak/verifikasi.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'

const selisihTerbanyak = 20

const ucapan: Readonly<Record<Exclude<CaraVerifikasi, 'teks'>, string>> = {
  bita: 'sama bita demi bita dengan cetak ulang dari naskah di dalamnya',
  objek: 'isi sama dengan cetak ulang dari naskah di dalamnya',
}

/** What may be told of a file, the worse outdoing the other: nothing read, something changed, something beyond judgement. */
const kode = { takTerbaca: 2, selisih: 1, takPasti: 3 } as const
const urutanKode: readonly (number | string | null | undefined)[] = [kode.takTerbaca, kode.selisih, kode.takPasti]

function catatKode(baru: number): void {
  const ada = urutanKode.indexOf(process.exitCode)
  if (ada < 0 || urutanKode.indexOf(baru) < ada) process.exitCode = baru
}

async function verifikasi(path: string, profil: string | undefined, keluaran: Keluaran): Promise<void> {
  const { periksaPdf } = await import('../cetak/verifikasi.ts')
  const { jenisCetak, halaman, cara, daftarSelisih, takPasti, catatan } = await periksaPdf(await bacaByte(path), path, profil)
  const sebut = (daftar: readonly string[], awal = '') => {
    for (const satu of daftar.slice(0, selisihTerbanyak)) keluaran.err(`${path}: ${awal}${satu}\n`)
    if (daftar.length > selisihTerbanyak) keluaran.err(`${path}: ${awal}dan ${daftar.length - selisihTerbanyak} lagi\n`)
  }
  sebut(daftarSelisih)
  sebut(takPasti, 'tidak dapat dipastikan: ')
  sebut(catatan, 'catatan: ')
  if (daftarSelisih.length) catatKode(kode.selisih)
  else if (takPasti.length) {
    keluaran.err(`${path}: tidak ditemukan perbedaan, tetapi tidak semuanya dapat diperiksa di sini\n`)
    catatKode(kode.takPasti)
  } else keluaran.out(`${path}: ${jenisCetak}, ${halaman} halaman, ${ucapan[cara === 'bita' ? cara : 'objek']}\n`)
}

/** Registers `perkada verify`: prints the source that a PDF carries anew and says what of the PDF differs. */
export function perintahVerify(program: Command, keluaran: Keluaran): void {
  program
    .command('verify')
    .description('mencetak ulang naskah di dalam PDF dan menyebut apa yang berbeda')
    .argument('<berkas...>', 'PDF hasil perkada pdf')
    .option('--layout <berkas>', 'profil cetak yang menyebut huruf milik bagian hukum, bila PDF dicetak dengan huruf itu')
    .addHelpText(
      'after',
      '\nKode keluar: 0 sama; 1 ada yang berbeda; 2 salah pakai, atau bukan PDF dari perkada; 3 tidak ditemukan perbedaan, tetapi halamannya tidak dapat dipastikan, karena dicetak oleh bangun Perkada yang lain atau dengan huruf yang tidak ada di sini.',
    )
    .action(async (daftarPath: string[], { layout }: { readonly layout?: string }) => {
      // Not every PDF asks for the profile: one that is not there would seem to have been looked at.
      if (layout !== undefined) await bacaByte(layout)
      for (const path of daftarPath)
        try {
          await verifikasi(path, layout, keluaran)
        } catch (galat) {
          if (!(galat instanceof GalatPemakaian)) throw galat
          for (const pesan of galat.daftarPesan) keluaran.err(`perkada: ${pesan}\n`)
          catatKode(kode.takTerbaca)
        }
    })
}
