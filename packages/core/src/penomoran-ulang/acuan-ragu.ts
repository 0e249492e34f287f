import { formatAlamat, samaNomor, satuanTingkat, tingkatAlamat } from '../acuan/alamat.ts'
import type { Kelompok, Pasal } from '../naskah.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import type { Anggota, Deret } from './deret.ts'
import type { RencanaNomor } from './rencana.ts'
import type { Sasaran } from './sasaran.ts'
import type { Susunan } from './susunan.ts'

/** The operation takes a unit out of the one around it. */
export function pindahInduk({ lama, baru, tatanan: { dipindah } }: RencanaNomor): boolean {
  return dipindah !== undefined && lama.deret(dipindah)?.induk !== baru.deret(dipindah)?.induk
}

const deretDalam = (susunan: Susunan, deret: Deret, wadah: Anggota): boolean =>
  deret.induk !== undefined && (deret.induk === wadah || susunan.jalur(deret.induk).includes(wadah))

/** What may be meant by the levels that lead nowhere for certain: sequences whose numbers move. */
function deretTerdampak({ lama, tatanan }: RencanaNomor, sasaran: Sasaran, acuan: AcuanNaskah): Deret[] {
  const { alamat } = sasaran.unsur
  const satuan = satuanTingkat(sasaran.sisa[0] as 'pasal')
  const nisbi = alamat.pasal === undefined && !['bab', 'bagian', 'paragraf', 'lampiran'].includes(satuan)
  const wadah = [...sasaran.daftarSatuan.values()].at(-1) ?? (nisbi ? acuan.tempat.pasal : undefined)
  return [...tatanan.urutUlang].filter(deret => {
    if (wadah) return deretDalam(lama, deret, wadah)
    if (nisbi) return acuan.tempat.ruas === deret.ruas
    if (!deret.induk || deret.satuan === satuan) return deret.satuan === satuan
    const [pasal] = lama.jalur(deret.induk)
    return alamat.pasal !== undefined && pasal !== undefined && samaNomor('pasal', lama.nomor(pasal), alamat.pasal)
  })
}

/** What the levels without a certain target mean for the operation: a reason to refuse, a remark, or nothing. */
export function periksaRagu(
  rencana: RencanaNomor,
  sasaran: Sasaran,
  acuan: AcuanNaskah,
): { readonly tolak?: string; readonly catatan?: string } {
  const [tingkat] = sasaran.sisa
  if (!tingkat) return {}
  const terdampak = deretTerdampak(rencana, sasaran, acuan)
  const pindah = pindahInduk(rencana) && acuan.pemilik && rencana.lama.jalur(acuan.pemilik).includes(rencana.tatanan.dipindah as Anggota)
  if (terdampak.length === 0 && !(pindah && sasaran.unsur.alamat.pasal === undefined)) return {}
  if (sasaran.status === 'tidak-pasti' || pindah) return { tolak: `sasarannya tidak pasti: ${sasaran.alasan}` }
  const nilai = sasaran.unsur.alamat[tingkat] as string
  const satuan = satuanTingkat(tingkat)
  const tertangkap = terdampak.some(
    deret => deret.satuan === satuan && deret.daftarAnggota.some(anggota => samaNomor(tingkat, rencana.baru.nomor(anggota), nilai)),
  )
  const sebutan = formatAlamat(sasaran.unsur.alamat)
  if (tertangkap) return { tolak: `menunjuk ${sebutan}, yang tidak ada; sesudah dinomori ulang nomor itu milik satuan lain` }
  return { catatan: `${sebutan} tidak ada dalam naskah, jadi dibiarkan` }
}

/** "Pasal ini", "Bab ini", "Bagian Kesatu" without its Bab: what they mean depends on where they stand. */
export function konteksHilang(rencana: RencanaNomor, { acuan, pemilik, daftarSasaran }: AcuanNaskah): string | undefined {
  const { lama, baru, tatanan, kelompok } = rencana
  const { dipindah, letak } = tatanan
  if (!dipindah || !letak || !pemilik || !lama.jalur(pemilik).includes(dipindah)) return undefined
  const daftarIni = acuan.daftarUnsur.flatMap(({ ini }) => ini ?? [])
  if (pindahInduk(rencana)) {
    const lalu = lama.jalur(pemilik)
    const kini = baru.jalur(pemilik)
    const bergeser = daftarIni.find(ini => (ini === 'pasal' || ini === 'ayat') && leluhur(lama, lalu, ini) !== leluhur(baru, kini, ini))
    if (bergeser) return `“${bergeser === 'pasal' ? 'Pasal' : bergeser} ini” akan menunjuk satuan lain`
  }
  const [dari, ke] = [lama.jalur(dipindah)[0], lama.jalur(letak.acuan)[0]].map(satuan => kelompok.get(satuan as Pasal) ?? [])
  const berbeda = (tipe: string) => sebutKelompok(dari, tipe) !== sebutKelompok(ke, tipe)
  const iniKelompok = daftarIni.find(ini => ['bab', 'bagian', 'paragraf'].includes(ini) && berbeda(ini))
  if (iniKelompok) return `“${iniKelompok} ini” akan menunjuk ${iniKelompok} lain`
  const nisbi = daftarSasaran.find(({ unsur: { alamat } }) => {
    const [pertama] = tingkatAlamat(alamat)
    return (pertama === 'bagian' && berbeda('bab')) || (pertama === 'paragraf' && (berbeda('bab') || berbeda('bagian')))
  })
  return nisbi && `${formatAlamat(nisbi.unsur.alamat)} akan menunjuk satuan dalam Bab lain`
}

const leluhur = (susunan: Susunan, jalur: readonly Anggota[], satuan: string) =>
  jalur.find(anggota => susunan.deret(anggota)?.satuan === satuan)
const sebutKelompok = (daftar: readonly Kelompok[] | undefined, tipe: string) => daftar?.find(satu => satu.tipe === tipe)
