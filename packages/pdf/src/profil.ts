import { type Cetakan, denganMiring, type Identitas, type TandaTangan, type Teks } from '@perkada/core'
import { bersih, bersihTeks } from './tata-letak/bersih.ts'
import type { TataLetak } from './tata-letak/tata-letak.ts'

/** The cover of a gazette (butir 172): its lines above, and those at the foot. */
export interface Sampul {
  readonly gazet: readonly string[]
  readonly judul: readonly Teks[]
  readonly kaki: readonly string[]
}

/** A table in which officers put their initials. */
export interface Paraf {
  readonly judul: string
  readonly kolom: readonly [string, string]
  readonly daftar: readonly string[]
}

/** A regulation as it will stand on the paper of one region: the profile has added what it asks for and taken away what it refuses. */
export interface CetakanDaerah extends Cetakan {
  readonly sampul?: Sampul
  readonly paraf?: Paraf
  /** Marks that stand for an electronic signature. */
  readonly elektronik: ReadonlySet<TandaTangan>
  /** Content of the code beside them. */
  readonly qr?: string
  /** Note at the foot of every page. */
  readonly catatanKaki?: string
}

const barisGazet = (gazet: string): string[] => {
  const isi = bersih(gazet)
  const batas = isi.search(/ (?:TAHUN|NOMOR) /)
  return batas < 0 ? [isi] : [isi.slice(0, batas), isi.slice(batas + 1)]
}

const isiQr = (pola: string, { nomor, tahun, jenis }: Identitas): string =>
  pola
    .replaceAll('{nomor}', String(nomor ?? ''))
    .replaceAll('{tahun}', String(tahun ?? ''))
    .replaceAll('{jenis}', (jenis ?? '').toLowerCase().replaceAll(' ', '-'))

/** What an electronic signature is said to be, in place of the room for a hand or of the mark "ttd". */
function tandatangani(cetakan: Cetakan, { tanda_tangan_elektronik: { asli, salinan, keterangan } }: TataLetak) {
  const elektronik = new Set<TandaTangan>()
  const ganti = <T extends TandaTangan | undefined>(blok: T, berlaku: boolean): T => {
    if (!blok || !berlaku) return blok
    const hasil = { ...blok, tanda: keterangan }
    elektronik.add(hasil)
    return hasil
  }
  const [diAsli, diSalinan] = [asli && cetakan.jenisCetak === 'asli', salinan && cetakan.jenisCetak === 'salinan']
  const { ditetapkan, diundangkan, salinan: pengesah, daftarLampiran } = cetakan
  return {
    elektronik,
    ...(ditetapkan && { ditetapkan: ganti(ditetapkan, diAsli) }),
    ...(diundangkan && { diundangkan: ganti(diundangkan, diAsli) }),
    ...(pengesah && { salinan: ganti(pengesah, diSalinan) }),
    daftarLampiran: daftarLampiran.map(lampiran =>
      lampiran.tandaTangan ? { ...lampiran, tandaTangan: ganti(lampiran.tandaTangan, diAsli) } : lampiran,
    ),
  }
}

/** Applies the profile of a region to a regulation: cover, kop, initials, electronic signatures. */
export function terapkanProfil(cetakan: Cetakan, tata: TataLetak, identitas: Identitas): CetakanDaerah {
  const { jenisCetak, gazet, judul, miringJudul } = cetakan
  const { sampul, paraf, kop, tanda_tangan_elektronik: tte } = tata
  const bertanda = tandatangani(cetakan, tata)
  const memakai = bertanda.elektronik.size > 0
  return {
    ...cetakan,
    ...bertanda,
    kop: kop.tulisan ? cetakan.kop : [],
    ...(sampul?.pada.includes(jenisCetak) &&
      gazet && {
        sampul: {
          gazet: barisGazet(gazet),
          judul: judul.map((isi, ke) => bersihTeks(denganMiring(isi, ke === judul.length - 1 ? miringJudul : undefined))),
          kaki: sampul.kaki.map(bersih),
        },
      }),
    ...(paraf?.pada.includes(jenisCetak) && {
      paraf: { judul: bersih(paraf.judul), kolom: paraf.kolom, daftar: paraf.daftar.map(bersih) },
    }),
    ...(memakai && tte.qr && { qr: isiQr(tte.qr.isi, identitas) }),
    ...(memakai && tte.catatan_kaki.trim() && { catatanKaki: bersih(tte.catatan_kaki) }),
  }
}
