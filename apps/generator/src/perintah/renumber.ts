import { type AlamatSatuan, bacaAlamatSatuan, type OperasiNomor, type Padanan } from '@perkada/core'
import { apakahPeraturan, type HasilRenumber, renumberNaskah } from '@perkada/markdown'
import type { Command } from 'commander'
import { tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'
import { bacaNaskah } from '../naskah-berkas.ts'
import { tolakTujuanTeks } from '../tujuan.ts'

interface OpsiRenumber {
  readonly insert?: string
  readonly insertAfter?: string
  readonly remove?: string
  readonly move?: string
  readonly to?: string
  readonly dryRun?: boolean
  readonly full?: boolean
  readonly out?: string
}

const contoh = `
Contoh:
  perkada renumber naskah.md                                    urutkan semua nomor
  perkada renumber naskah.md --insert "Pasal 5"                 Pasal 5 baru; Pasal 5 lama menjadi Pasal 6
  perkada renumber naskah.md --insert-after "Pasal 4"           Pasal baru tepat sesudah Pasal 4, dalam Bab yang sama
  perkada renumber naskah.md --remove "Pasal 7 ayat (2)"        ditolak selama masih ada yang mengacunya
  perkada renumber naskah.md --move "Pasal 9" --to "Pasal 4"    Pasal 9 menjadi Pasal 4
  perkada renumber naskah.md --insert "Menimbang huruf b" --dry-run`

/** Registers `perkada renumber`. */
export function perintahRenumber(program: Command, keluaran: Keluaran): void {
  program
    .command('renumber')
    .description('menyisipkan, menghapus, atau memindahkan Pasal, ayat, atau huruf beserta semua acuan kepadanya')
    .argument('<berkas>', 'naskah Markdown')
    .option('--insert <alamat>', 'satuan baru dengan nomor ini; yang lama bergeser')
    .option('--insert-after <alamat>', 'satuan baru sesudah satuan ini')
    .option('--remove <alamat>', 'hapus satuan ini')
    .option('--move <alamat>', 'pindahkan satuan ini; tujuannya dengan --to')
    .option('--to <alamat>', 'nomor satuan setelah dipindahkan')
    .option('--dry-run', 'hanya tampilkan konkordansi dan perubahan')
    .option('--full', 'tampilkan juga satuan yang hanya ikut bergeser')
    .option('--out <berkas>', 'berkas tujuan; tanpa opsi ini naskahnya sendiri')
    .addHelpText('after', contoh)
    .action((berkas: string, opsi: OpsiRenumber) => renumber(berkas, opsi, keluaran))
}

async function renumber(berkas: string, opsi: OpsiRenumber, keluaran: Keluaran): Promise<void> {
  const operasi = bacaOperasi(opsi)
  if (opsi.out !== undefined) tolakTujuanTeks(opsi.out)
  const sumber = await bacaNaskah(berkas)
  if (!apakahPeraturan(sumber))
    throw new GalatPemakaian(`${berkas}: bukan peraturan; diharapkan kunci jenis di kepala YAML atau nama jenis peraturan pada baris awal`)
  const hasil = renumberNaskah(sumber, operasi)
  if ('salah' in hasil) throw new GalatPemakaian(`${berkas}: ${hasil.salah}`)
  if (!('sumber' in hasil)) {
    process.exitCode = 1
    keluaran.err(tulisTolakan(berkas, hasil))
    return
  }
  const tujuan = opsi.out ?? berkas
  const berubah = hasil.sumber !== sumber
  if (!opsi.dryRun && (berubah || tujuan !== berkas)) await tulisBerkas(tujuan, hasil.sumber)
  keluaran.out(tulisLaporan(berkas, tujuan, hasil, berubah, opsi))
}

/** One operation at a time: the addresses of a second one would mean other units. */
function bacaOperasi({ insert, insertAfter, remove, move, to }: OpsiRenumber): OperasiNomor {
  const dipilih = Object.entries({ '--insert': insert, '--insert-after': insertAfter, '--remove': remove, '--move': move }).filter(
    ([, nilai]) => nilai !== undefined,
  )
  if (dipilih.length > 1) throw new GalatPemakaian(`pilih salah satu: ${dipilih.map(([nama]) => nama).join(' atau ')}`)
  if ((move === undefined) !== (to === undefined))
    throw new GalatPemakaian('--move dan --to ditulis bersama: --move "Pasal 9" --to "Pasal 4"')
  if (insert !== undefined) return { jenis: 'sisip', alamat: bacaAlamat('--insert', insert) }
  if (insertAfter !== undefined) return { jenis: 'sisip-setelah', alamat: bacaAlamat('--insert-after', insertAfter) }
  if (remove !== undefined) return { jenis: 'hapus', alamat: bacaAlamat('--remove', remove) }
  if (move !== undefined && to !== undefined) return { jenis: 'pindah', alamat: bacaAlamat('--move', move), ke: bacaAlamat('--to', to) }
  return { jenis: 'urut' }
}

function bacaAlamat(opsi: string, tertulis: string): AlamatSatuan {
  const alamat = bacaAlamatSatuan(tertulis)
  if (alamat) return alamat
  throw new GalatPemakaian(
    `${opsi} "${tertulis}" bukan alamat satuan; tulis misalnya "Pasal 7", "Pasal 7 ayat (2) huruf a", atau "Menimbang huruf b"`,
  )
}

function tulisTolakan(berkas: string, hasil: Exclude<HasilRenumber, { readonly salah: string } | { readonly sumber: string }>): string {
  if ('tolak' in hasil) return `${berkas}: tidak dinomori ulang: ${hasil.tolak}\n`
  const baris = hasil.daftarTolakan.map(({ pesan, line }) => `${berkas}${line === undefined ? '' : `:${line}`}: ${pesan}`)
  return `${[...baris, `${berkas}: tidak dinomori ulang; perbaiki dahulu ${baris.length} acuan di atas`].join('\n')}\n`
}

const tulisPadanan = ({ lama, baru }: Padanan): string => `${lama ?? '(baru)'} → ${baru ?? '(dihapus)'}`

function tulisLaporan(
  berkas: string,
  tujuan: string,
  hasil: Extract<HasilRenumber, { readonly sumber: string }>,
  berubah: boolean,
  { dryRun = false, full = false }: OpsiRenumber,
): string {
  const { konkordansi, daftarAcuan, daftarCatatan } = hasil
  const tampil = konkordansi.filter(({ ikut }) => full || !ikut)
  const ikut = konkordansi.length - tampil.length
  const bagian: string[] = []
  if (tampil.length)
    bagian.push(
      'Konkordansi (lama → baru):',
      ...tampil.map(padanan => `  ${tulisPadanan(padanan)}`),
      ...(ikut ? [`  dan ${ikut} satuan di dalamnya (--full untuk menampilkannya)`] : []),
    )
  if (dryRun && daftarAcuan.length)
    bagian.push('Acuan:', ...daftarAcuan.map(({ line, lama, baru }) => `  ${berkas}:${line}: ${lama} → ${baru}`))
  for (const { pesan, line } of daftarCatatan) bagian.push(`catatan: ${line === undefined ? '' : `${berkas}:${line}: `}${pesan}`)
  const ringkas = `${tampil.length} satuan, ${daftarAcuan.length} acuan`
  bagian.push(
    !berubah
      ? `${berkas}: semua nomor sudah berurutan`
      : dryRun
        ? `${berkas}: tidak ditulis (--dry-run); akan berubah ${ringkas}`
        : `${tujuan} ditulis: ${ringkas}`,
  )
  return `${bagian.join('\n')}\n`
}
