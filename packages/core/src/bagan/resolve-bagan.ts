import { nearMiss } from '../jarak-kata.ts'
import { masukkan } from '../kelompokkan.ts'
import type { Butir, Naskah, Rincian } from '../naskah.ts'
import { maksudAnda } from '../salah-nilai.ts'
import type { Bagan, JenisGaris, MasalahBagan, PanahGaris, RantaiBagan, SimpulTertulis } from './bagan.ts'
import { cariRincian, namaButir } from './rincian-alamat.ts'

/** One box of a chart; a unit knows its head (`induk`). */
export interface SimpulBagan {
  readonly id: string
  readonly nama: string
  /** Lines below the name. */
  readonly keterangan?: string
  /** Where the same unit goes on, on another sheet of a split chart: "lihat Bagan 1.2". */
  readonly rujukan?: string
  readonly induk?: string
  readonly tingkat?: number
  /** Who does this step. */
  readonly pelaku?: string
  readonly samping: boolean
}

/** One line between two boxes; in `komando` the superior is `dari`. */
export interface GarisBagan {
  readonly dari: string
  readonly ke: string
  readonly jenis: JenisGaris
  readonly panah: PanahGaris
  readonly keterangan?: string
  /** What `dari` is to `ke` in words, where the kind of line does not say it: "dipimpin oleh". */
  readonly sebutan?: string
}

/** A chart whose units and lines are all known: what the drawing table takes. */
export interface BaganTerurai {
  readonly judul: string
  readonly tataLetak: 'pohon' | 'proses'
  readonly arah?: 'tegak' | 'mendatar'
  readonly daftarSimpul: readonly SimpulBagan[]
  readonly daftarGaris: readonly GarisBagan[]
  /** Words of the legend by kind of line; absent when the chart wants none. */
  readonly legenda?: Readonly<Record<JenisGaris, string>>
  /** Who acts in the whole process, in order; where the chart is a part of one. */
  readonly urutanPelaku?: readonly string[]
  /** Sentences under the drawing: what stands on another sheet of a split chart. */
  readonly catatan?: readonly string[]
}

/** Letters and digits of a name in small letters, joined by hyphens: "Wali Kota" is "wali-kota". */
export const slugBagan = (nama: string): string => (nama.toLowerCase().match(/[A-Za-zÀ-ɏ0-9]+/gu) ?? []).join('-')

interface Susunan {
  readonly daftarSimpul: SimpulBagan[]
  readonly daftarGaris: GarisBagan[]
  readonly masalah: MasalahBagan[]
  /** A name that a forum also lists as a member means the office of its own. */
  readonly utamaKepala: boolean
}

/** Takes the units of every `dari` from the regulation and joins lines to boxes; what cannot be resolved is told and left out. */
export function resolveBagan(bagan: Bagan, naskah: Naskah): { bagan: BaganTerurai; masalah: MasalahBagan[] } {
  const susunan: Susunan = { daftarSimpul: [], daftarGaris: [], masalah: [], utamaKepala: bagan.tata_letak === 'forum' }
  const pemilik = new Map<string, string>()
  const catat = (simpul: SimpulBagan, jalur: string): boolean => {
    const lain = pemilik.get(simpul.id)
    if (lain !== undefined) {
      susunan.masalah.push({ jalur, pesan: `id “${simpul.id}” sudah dipakai oleh ${lain}; beri id lain` })
      return false
    }
    pemilik.set(simpul.id, jalur)
    susunan.daftarSimpul.push(simpul)
    return true
  }
  for (const [i, tertulis] of bagan.simpul.entries()) {
    susunan.masalah.push(...kunciSalahTempat(tertulis, bagan.tata_letak, `simpul ke-${i + 1}`))
    susunSimpul(tertulis, `simpul ke-${i + 1}`, susunan, catat, naskah)
  }
  for (const [i, tertulis] of bagan.simpul.entries()) susunPelaporan(tertulis, `simpul ke-${i + 1}.melapor`, susunan)
  for (const jenis of ['komando', 'koordinasi'] as const)
    for (const [i, rantai] of bagan[jenis].entries()) susunGaris(rantai, jenis, `${jenis} ke-${i + 1}`, susunan)
  if (bagan.tata_letak !== 'proses') periksaPutaran(susunan)
  periksaTerhubung(susunan)
  const legenda = bagan.legenda === true ? {} : bagan.legenda
  return {
    bagan: {
      judul: bagan.judul,
      tataLetak: bagan.tata_letak === 'proses' ? 'proses' : 'pohon',
      ...(bagan.arah ? { arah: bagan.arah } : {}),
      daftarSimpul: susunan.daftarSimpul,
      daftarGaris: susunan.daftarGaris,
      ...(legenda ? { legenda: { ...legendaBaku[bagan.tata_letak], ...tanpaKosong(legenda) } } : {}),
    },
    masalah: susunan.masalah,
  }
}

const legendaBaku: Readonly<Record<Bagan['tata_letak'], Readonly<Record<JenisGaris, string>>>> = {
  pohon: { komando: 'Garis komando', koordinasi: 'Garis koordinasi' },
  proses: { komando: 'Garis komando', koordinasi: 'Garis koordinasi' },
  forum: { komando: 'Garis pimpinan dan pelaporan', koordinasi: 'Garis keanggotaan dan koordinasi' },
}

const tanpaKosong = ({ komando, koordinasi }: { komando?: string | undefined; koordinasi?: string | undefined }) => ({
  ...(komando === undefined ? {} : { komando }),
  ...(koordinasi === undefined ? {} : { koordinasi }),
})

const kunciForum = ['ketua', 'sekretaris', 'anggota', 'frekuensi', 'melapor'] as const

/** Keys that mean nothing in a chart of this kind. */
function kunciSalahTempat(tertulis: SimpulTertulis, tataLetak: Bagan['tata_letak'], jalur: string): MasalahBagan[] {
  const salah = [
    ...(tataLetak === 'forum' ? [] : kunciForum.filter(kunci => tertulis[kunci] !== undefined).map(kunci => [kunci, 'forum'] as const)),
    ...(tataLetak !== 'proses' && tertulis.pelaku !== undefined ? [['pelaku', 'proses'] as const] : []),
  ]
  return salah.map(([kunci, milik]) => ({ jalur: `${jalur}.${kunci}`, pesan: `${kunci} hanya berlaku pada tata_letak: ${milik}` }))
}

/** A forum hangs below the offices that it reports to, with an arrow towards them. */
function susunPelaporan({ id, nama, melapor }: SimpulTertulis, jalur: string, susunan: Susunan): void {
  for (const sebutan of melapor ?? [])
    for (const dari of cariUjung(sebutan, jalur, {
      ...susunan,
      daftarSimpul: susunan.daftarSimpul.filter(({ induk }) => induk === undefined),
    }))
      susunan.daftarGaris.push({ dari, ke: id ?? slugBagan(nama), jenis: 'komando', panah: 'awal', sebutan: 'menerima laporan dari' })
}

type Catat = (simpul: SimpulBagan, jalur: string) => boolean

function susunSimpul(tertulis: SimpulTertulis, jalur: string, susunan: Susunan, catat: Catat, naskah: Naskah): void {
  const { nama, frekuensi, tingkat, letak, pelaku, ketua, sekretaris, anggota, dari, unit } = tertulis
  const forum = ketua ?? sekretaris ?? anggota ?? frekuensi ?? tertulis.melapor
  const { hubungan = forum === undefined ? 'komando' : 'koordinasi' } = tertulis
  const id = tertulis.id ?? slugBagan(nama)
  const keterangan = [tertulis.keterangan, frekuensi].filter(Boolean).join('\n')
  const simpul = {
    id,
    nama,
    ...(keterangan ? { keterangan } : {}),
    ...(tingkat ? { tingkat } : {}),
    ...(pelaku ? { pelaku } : {}),
    samping: letak === 'samping',
  }
  if (!catat(simpul, jalur)) return
  const tambah = (
    induk: string,
    urutan: number,
    isi: { id?: string | undefined; nama: string; keterangan?: string | undefined },
    di: string,
    sebutan = forum !== undefined && induk === id && hubungan === 'koordinasi' ? 'beranggotakan' : undefined,
  ) => {
    const jenis = sebutan === 'dipimpin oleh' || sebutan === 'dengan sekretaris' ? 'komando' : hubungan
    const idUnit = isi.id ?? `${induk}.${urutan}`
    if (!catat({ id: idUnit, nama: isi.nama, ...(isi.keterangan ? { keterangan: isi.keterangan } : {}), induk, samping: false }, di))
      return idUnit
    susunan.daftarGaris.push({ dari: induk, ke: idUnit, jenis, panah: 'tanpa', ...(sebutan ? { sebutan } : {}) })
    return idUnit
  }
  if (ketua) tambah(id, 0, { id: `${id}.ketua`, nama: ketua, keterangan: 'ketua' }, `${jalur}.ketua`, 'dipimpin oleh')
  if (sekretaris)
    tambah(id, 0, { id: `${id}.sekretaris`, nama: sekretaris, keterangan: 'sekretaris' }, `${jalur}.sekretaris`, 'dengan sekretaris')
  for (const [i, isi] of (anggota ?? []).entries())
    tambah(id, i + 1, typeof isi === 'string' ? { nama: isi } : isi, `${jalur}.anggota ke-${i + 1}`)
  for (const [i, isi] of (unit ?? []).entries())
    tambah(id, i + 1, typeof isi === 'string' ? { nama: isi } : isi, `${jalur}.unit ke-${i + 1}`)
  if (dari === undefined) return
  if (unit ?? anggota) {
    susunan.masalah.push({
      jalur: `${jalur}.dari`,
      pesan: 'pilih salah satu: unit diambil dari teks (dari) atau ditulis di sini (unit, anggota)',
    })
    return
  }
  const hasil = cariRincian(naskah, dari)
  if ('pesan' in hasil) {
    susunan.masalah.push({ jalur: `${jalur}.dari`, pesan: hasil.pesan })
    return
  }
  const ambil = (induk: string, daftarRincian: readonly Rincian[]) => {
    for (const [i, butir] of daftarRincian.flatMap(rincian => rincian.daftarButir).entries())
      ambil(tambah(induk, i + 1, { nama: namaButir(butir) }, `${jalur}.dari`), rincianButir(butir))
  }
  ambil(id, hasil.daftarRincian)
}

const rincianButir = (butir: Butir): Rincian[] => butir.isi.filter(blok => blok.tipe === 'rincian')

function susunGaris(rantai: RantaiBagan, jenis: JenisGaris, jalur: string, susunan: Susunan): void {
  const daftarUjung = rantai.daftarUjung.map(ujung => cariUjung(ujung, jalur, susunan))
  for (const [i, panah] of rantai.daftarPanah.entries())
    for (const dari of daftarUjung[i] ?? [])
      for (const ke of daftarUjung[i + 1] ?? []) {
        if (dari === ke) susunan.masalah.push({ jalur, pesan: `garis dari “${dari}” kembali ke dirinya sendiri` })
        else if (susunan.daftarGaris.some(garis => garis.jenis === jenis && garis.dari === dari && garis.ke === ke))
          susunan.masalah.push({ jalur, pesan: `garis ${jenis} dari “${dari}” ke “${ke}” ditulis dua kali` })
        else susunan.daftarGaris.push({ dari, ke, jenis, panah, ...(rantai.keterangan ? { keterangan: rantai.keterangan } : {}) })
      }
}

/** Ids that an end of a line means: an id or a name, or several of them with commas between. */
function cariUjung(ujung: string, jalur: string, { daftarSimpul, masalah, utamaKepala }: Susunan): string[] {
  const cari = (sebutan: string): string[] => {
    const tepat = daftarSimpul.find(simpul => simpul.id === sebutan)
    if (tepat) return [tepat.id]
    const slug = slugBagan(sebutan)
    const sama = daftarSimpul.filter(simpul => slugBagan(simpul.id) === slug || slugBagan(simpul.nama) === slug)
    const kepala = utamaKepala ? sama.filter(({ induk }) => induk === undefined) : []
    return (kepala.length === 1 ? kepala : sama).map(simpul => simpul.id)
  }
  const utuh = cari(ujung)
  const bagian = utuh.length > 0 ? [ujung] : ujung.split(',').map(kata => kata.trim())
  return bagian.flatMap(sebutan => {
    const temu = cari(sebutan)
    if (temu.length === 1) return temu
    if (temu.length > 1) masalah.push({ jalur, pesan: `“${sebutan}” tidak tunggal: ${temu.join(', ')}; sebutkan id-nya` })
    else {
      const mirip = nearMiss(
        sebutan,
        daftarSimpul.flatMap(simpul => [simpul.id, simpul.nama]),
      )
      masalah.push({ jalur, pesan: `simpul “${sebutan}” tidak ada${maksudAnda(mirip)}` })
    }
    return []
  })
}

/** In a tree nobody commands himself, not even through others; the line that closes a circle is told and left out. */
function periksaPutaran(susunan: Susunan): void {
  const bawahan = new Map<string, string[]>()
  const mencapai = (dari: string, tujuan: string, lewat = new Set<string>()): boolean => {
    if (dari === tujuan) return true
    if (lewat.has(dari)) return false
    lewat.add(dari)
    return (bawahan.get(dari) ?? []).some(id => mencapai(id, tujuan, lewat))
  }
  const sah = susunan.daftarGaris.filter(({ dari, ke, jenis }) => {
    if (jenis !== 'komando') return true
    if (mencapai(ke, dari)) {
      susunan.masalah.push({ jalur: 'komando', pesan: `garis komando berputar: “${ke}” sudah membawahi “${dari}”` })
      return false
    }
    masukkan(bawahan, dari, ke)
    return true
  })
  susunan.daftarGaris.splice(0, susunan.daftarGaris.length, ...sah)
}

function periksaTerhubung({ daftarSimpul, daftarGaris, masalah }: Susunan): void {
  if (daftarSimpul.length < 2) return
  const terhubung = new Set(daftarGaris.flatMap(({ dari, ke }) => [dari, ke]))
  for (const { id, nama } of daftarSimpul)
    if (!terhubung.has(id)) masalah.push({ jalur: 'simpul', pesan: `“${nama}” (${id}) tidak terhubung dengan garis apa pun` })
}
