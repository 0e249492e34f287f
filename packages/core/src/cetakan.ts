import type { Identitas } from './identitas.ts'
import type { Blok, Konsiderans, Lampiran, Naskah, Pengesahan, Penjelasan, Satuan } from './naskah.ts'
import { type Rentang, rapikan, type Teks } from './teks.ts'
import { type TandaTangan, type Turunan, titikTerbuka, turunkan } from './turunan.ts'

/** The three prints of a regulation: the draft, the original to be signed, and the certified copy. */
export const daftarJenisCetak = ['rancangan', 'asli', 'salinan'] as const
/** One of the kinds of print. */
export type JenisCetak = (typeof daftarJenisCetak)[number]

/** What a bureau decides about the certification block of a salinan. */
export interface OpsiSalinan {
  readonly rumusan: string
  readonly pangkat: boolean
  readonly nip: boolean
}

/** An annex with its heading, title and signature resolved; `hilang` says that the source lacks it. */
export interface LampiranCetak {
  readonly kepala: readonly string[]
  /** What of each line of `kepala` stands in italics. */
  readonly miringKepala?: readonly (readonly Rentang[] | undefined)[]
  readonly judul?: string
  readonly miringJudul?: readonly Rentang[]
  readonly isi: readonly Satuan[]
  readonly hilang?: string
  readonly tandaTangan?: TandaTangan
}

/** A regulation as it will stand on paper: what the text says, and what the identity says where the draft leaves it out. */
export interface Cetakan {
  readonly jenisCetak: JenisCetak
  readonly tanda?: string
  readonly kop: readonly string[]
  readonly judul: readonly string[]
  /** What of its last line, the name of the regulation, stands in italics (butir 12, 13). */
  readonly miringJudul?: readonly Rentang[]
  readonly frasa?: string
  readonly jabatan?: string
  readonly pembukaan: readonly { readonly label: string; readonly isi: readonly Blok[] }[]
  readonly memutuskan?: string
  readonly menetapkan?: string
  readonly miringMenetapkan?: readonly Rentang[]
  readonly batangTubuh: readonly Satuan[]
  readonly perintah?: string
  readonly ditetapkan?: TandaTangan
  readonly diundangkan?: TandaTangan
  readonly gazet?: string
  readonly salinan?: TandaTangan
  readonly penjelasan?: Penjelasan
  readonly daftarLampiran: readonly LampiranCetak[]
}

const polaTtd = /^\(?(?:cap )?(?:ttd|dto|t\.t\.d|d\.t\.o)\.?,?\)?$/i
const isiDari = (teks: Teks | undefined) => teks?.isi.trim() || undefined
const miringDari = (teks: Teks | undefined) => teks && rapikan(teks).miring

function bacaPengesahan(pengesahan: Pengesahan | undefined): TandaTangan | undefined {
  if (!pengesahan) return undefined
  const medan = [pengesahan.tempat, pengesahan.tanggal, pengesahan.jabatan, pengesahan.nama, pengesahan.pangkat, pengesahan.nip]
  const baris = (pengesahan.baris.length ? pengesahan.baris : medan).flatMap(isi => isiDari(isi) ?? [])
  const tanda = baris.findIndex(isi => polaTtd.test(isi))
  const nama = isiDari(pengesahan.nama)
  const batas = tanda >= 0 ? tanda : nama ? baris.findIndex(isi => isi.includes(nama)) : -1
  if (batas < 0) return { atas: baris, bawah: [] }
  return {
    atas: baris.slice(0, batas),
    ...(tanda >= 0 && { tanda: baris[tanda] as string }),
    bawah: baris.slice(tanda >= 0 ? batas + 1 : batas),
  }
}

/** Signature on a draft or original is room on the page; on a copy it is the mark. A block without name takes the name that the identity gives. */
function tandaTangan(tertulis: TandaTangan | undefined, turunan: TandaTangan | undefined, jenisCetak: JenisCetak): TandaTangan | undefined {
  const blok = tertulis ?? turunan
  if (!blok) return undefined
  const bawah = blok.bawah.length ? blok.bawah : (turunan?.bawah ?? [])
  return jenisCetak === 'salinan' ? { atas: blok.atas, tanda: blok.tanda ?? 'ttd', bawah } : { atas: blok.atas, bawah }
}

function pengesahanSalinan(naskah: Naskah, opsi: OpsiSalinan): TandaTangan | undefined {
  const tertulis = bacaPengesahan(naskah.penutup.salinan)
  if (tertulis) return tertulis
  const petugas = naskah.identitas.salinan
  if (!petugas) return undefined
  return {
    atas: [opsi.rumusan, `${petugas.jabatan.toLocaleUpperCase('id').replace(/,$/, '')},`],
    bawah: [
      petugas.nama.toLocaleUpperCase('id'),
      ...(opsi.pangkat && petugas.pangkat ? [petugas.pangkat] : []),
      ...(opsi.nip && petugas.nip ? [`NIP ${petugas.nip}`] : []),
    ],
  }
}

function tanda(naskah: Naskah, jenisCetak: JenisCetak): string | undefined {
  if (jenisCetak === 'asli') return undefined
  const tertulis = isiDari(naskah.kepala.tanda)
  const baku = jenisCetak.toLocaleUpperCase('id')
  return tertulis?.toLocaleUpperCase('id').startsWith(baku) ? tertulis : baku
}

function judul(naskah: Naskah, turunan: Turunan | undefined): string[] {
  const { jenis, nomor, judul: nama } = naskah.kepala
  const tertulis = [isiDari(jenis) ?? turunan?.jenis, isiDari(nomor) ?? turunan?.nomor]
  const isi = isiDari(nama) ?? turunan?.judul
  return [...tertulis, ...(isi ? ['TENTANG', isi] : [])].filter(baris => baris !== undefined)
}

function konsiderans({ menimbang, mengingat, memperhatikan }: Naskah['pembukaan']) {
  return [menimbang, mengingat, memperhatikan]
    .filter((bagian): bagian is Konsiderans => bagian !== undefined)
    .map(({ label, isi }) => ({ label: label.isi.replace(/ ?: ?$/, ''), isi }))
}

function lampiranCetak(
  lampiran: Lampiran,
  turunan: Turunan | undefined,
  barisJudul: readonly string[],
  miringNama: readonly Rentang[] | undefined,
  jenisCetak: JenisCetak,
): LampiranCetak {
  const baris = lampiran.kepala.filter(isiDari)
  const tertulis = baris.flatMap(satu => isiDari(satu) ?? [])
  const miringJudul = miringDari(lampiran.judul)
  const pertama = tertulis[0] ?? (lampiran.nomor ? `LAMPIRAN ${lampiran.nomor.nilai}` : 'LAMPIRAN')
  const nama = isiDari(lampiran.judul)
  const blok = tandaTangan(bacaPengesahan(lampiran.penutup), turunan?.lampiran, jenisCetak)
  const tersendiri = tertulis.length > 1 || !turunan
  const miringKepala = tersendiri
    ? baris.map(miringDari)
    : [undefined, ...barisJudul.map((_, ke) => (ke === barisJudul.length - 1 ? miringNama : undefined))]
  return {
    kepala: tersendiri ? (tertulis.length ? tertulis : [pertama]) : [pertama, ...barisJudul],
    ...(miringKepala.some(Boolean) && { miringKepala }),
    ...(nama !== undefined && { judul: nama }),
    ...(miringJudul && { miringJudul }),
    isi: lampiran.isi,
    ...(blok && { tandaTangan: blok }),
  }
}

/** Italics of the title that stands only in the front matter, for a line into which the title was written; the title ends `sisa` letters before its end. */
function miringTurunan(baris: string | undefined, { judul, miringJudul }: Identitas, sisa: number): readonly Rentang[] | undefined {
  if (baris === undefined || !judul || !miringJudul) return undefined
  const geser = baris.length - sisa - judul.length
  return miringJudul.map(([start, end]) => [start + geser, end + geser])
}

const lampiranHilang = (nama: string): LampiranCetak => ({
  kepala: [nama],
  isi: [],
  hilang: `(${nama} disebut dalam peraturan ini, tetapi tidak terdapat dalam naskah sumber salinan ini.)`,
})

/**
 * Resolves what a print of this kind shows. A draft with front matter takes from the identity what its text leaves out;
 * a transcription prints its own wording and nothing else but the marks of the print.
 * `hilang` names annexes that the text refers to and lacks ("LAMPIRAN I"): they print as a page that says so.
 */
export function susunCetakan(naskah: Naskah, jenisCetak: JenisCetak, opsi: OpsiSalinan, hilang: readonly string[] = []): Cetakan {
  const { kepala, pembukaan, penutup } = naskah
  const turunan = naskah.berdepan ? turunkan(naskah.identitas) : undefined
  const kop = kepala.kop.flatMap(baris => isiDari(baris) ?? [])
  const barisJudul = judul(naskah, turunan)
  const pilihan = {
    tanda: tanda(naskah, jenisCetak),
    frasa: isiDari(pembukaan.frasa) ?? turunan?.frasa,
    jabatan: isiDari(pembukaan.jabatan) ?? turunan?.jabatan,
    memutuskan: isiDari(pembukaan.memutuskan) ?? turunan?.memutuskan,
    menetapkan: isiDari(pembukaan.menetapkan) ?? turunan?.menetapkan,
    miringJudul: isiDari(kepala.judul) ? miringDari(kepala.judul) : miringTurunan(turunan?.judul, naskah.identitas, 0),
    miringMenetapkan: isiDari(pembukaan.menetapkan)
      ? miringDari(pembukaan.menetapkan)
      : miringTurunan(turunan?.menetapkan, naskah.identitas, 1),
    perintah: isiDari(penutup.perintah) ?? turunan?.perintah,
    ditetapkan: tandaTangan(bacaPengesahan(penutup.ditetapkan), turunan?.ditetapkan, jenisCetak),
    diundangkan: tandaTangan(bacaPengesahan(penutup.diundangkan), turunan?.diundangkan, jenisCetak),
    gazet: isiDari(penutup.gazet) ?? turunan?.gazet,
    salinan: jenisCetak === 'salinan' ? pengesahanSalinan(naskah, opsi) : undefined,
    penjelasan: naskah.penjelasan,
  }
  return {
    jenisCetak,
    ...tanpaKosong(pilihan),
    kop: kop.length ? kop : (turunan?.kop ?? []),
    judul: barisJudul,
    pembukaan: konsiderans(pembukaan),
    batangTubuh: naskah.batangTubuh,
    daftarLampiran: [
      ...naskah.daftarLampiran.map(lampiran => lampiranCetak(lampiran, turunan, barisJudul, pilihan.miringJudul, jenisCetak)),
      ...hilang.map(lampiranHilang),
    ],
  }
}

type TanpaKosong<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const tanpaKosong = <T extends object>(nilai: T): TanpaKosong<T> =>
  Object.fromEntries(Object.entries(nilai).filter(([, isi]) => isi !== undefined)) as TanpaKosong<T>

/** The facts without which a print of this kind is refused, in Indonesian; empty when it may be printed. */
export function kekuranganCetak(identitas: Identitas, jenisCetak: JenisCetak): string[] {
  if (jenisCetak === 'rancangan') return []
  const { nomor, tahun, ditetapkan, salinan } = identitas
  const perlu: readonly (readonly [string, unknown])[] = [
    ['nomor', nomor],
    ['tahun', tahun],
    ['tanggal penetapan (ditetapkan.tanggal)', ditetapkan?.tanggal],
    ['nama penanda tangan (ditetapkan.nama)', ditetapkan?.nama],
    ['pejabat yang mengesahkan salinan (salinan.jabatan dan salinan.nama)', jenisCetak === 'salinan' ? salinan : true],
  ]
  return perlu.filter(([, isi]) => isi === undefined || isi === titikTerbuka).map(([nama]) => nama)
}
