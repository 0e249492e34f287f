import {
  bacaTanggal,
  cariJenis,
  type Diagnostic,
  type Identitas,
  isTanggal,
  jenisDiAwal,
  type Kepala,
  kapitalJudul,
  type Pembukaan,
  type PenandaTangan,
  type Pengesahan,
  type Penutup,
  type Span,
  skemaIdentitas,
} from '@perkada/core'
import { isMap, isNode, isPair, isScalar, LineCounter, type YAMLMap } from 'yaml'
import { kunciAsing, maksud, uraikanSalah } from './salah-identitas.ts'
import { bukaYaml } from './sumber/buka-yaml.ts'
import { sebabYaml } from './sumber/sebab-yaml.ts'

/** What the reader itself may find; each has an entry among the rules of lint. */
export const daftarIdBacaan = ['berkas-identitas', 'berkas-markah'] as const

/** A finding of the reader. */
export interface Bacaan extends Diagnostic {
  readonly rule: (typeof daftarIdBacaan)[number]
}

/** Letters of a front matter: the longest title there is, ten times. */
const depanTerpanjang = 16_384

/** Where each key of a map stands with its value; a key that holds a map stands alone, and the keys in it by themselves. */
function letakKunci(peta: YAMLMap, offset: number, awalan = ''): [string, Span][] {
  return peta.items.flatMap(({ key, value }): [string, Span][] => {
    if (!isScalar(key) || !key.range) return []
    const nama = `${awalan}${String(key.value)}`
    const [start, akhirKunci] = key.range
    const end = isScalar(value) && value.range ? value.range[1] : akhirKunci
    const dalam = isMap(value) && !awalan ? letakKunci(value, offset, `${nama}.`) : []
    return [[nama, { start: offset + start, end: offset + end }], ...dalam]
  })
}

/** Start and end in the front matter; what may follow counts for nothing. */
type Rentang = readonly [number, number, ...number[]]

/** Where a key of a map stands. */
function letakAnak(peta: unknown, nama: string): Rentang | undefined {
  const kunci = isMap(peta) ? peta.items.find(({ key }) => isScalar(key) && key.value === nama)?.key : undefined
  return (isNode(kunci) && kunci.range) || undefined
}

/** What was read of a front matter. */
interface DepanTerbaca {
  readonly identitas: Identitas
  readonly diagnostics: Bacaan[]
  /** Where each key stands. */
  readonly peta?: Readonly<Record<string, Span>>
}

/** Reads a front matter (YAML without its fences, found at `offset`): what is valid is kept, the rest is reported with its key. */
export function bacaDepan(isi: string, offset: number): DepanTerbaca {
  const diagnostics: Bacaan[] = []
  const lapor = (message: string, [start, end]: Rentang) =>
    diagnostics.push({
      rule: 'berkas-identitas',
      severity: 'galat',
      message,
      span: { start: offset + start, end: offset + Math.max(end, start + 1) },
    })
  const terbuka = bukaYaml(isi, depanTerpanjang, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true })
  if ('sebab' in terbuka) {
    lapor(`Kepala YAML tidak terbaca: ${terbuka.sebab}. Isinya hanya identitas peraturan, satu kunci satu baris.`, [0, isi.length])
    return { identitas: {}, diagnostics }
  }
  const { dokumen } = terbuka
  for (const salah of dokumen.errors) lapor(`Kepala YAML tidak terbaca: ${sebabYaml(salah.code)}. Perbaiki baris ini.`, salah.pos)
  if (dokumen.contents === null) return { identitas: {}, diagnostics }
  if (!isMap(dokumen.contents)) {
    if (!dokumen.errors.length)
      lapor('Kepala YAML harus berisi pasangan kunci dan nilai, misalnya jenis: Peraturan Bupati.', [0, isi.length])
    return { identitas: {}, diagnostics }
  }
  const { shape } = skemaIdentitas()
  const dikenal = Object.keys(shape)
  const hasil: Record<string, unknown> = {}
  for (const pair of dokumen.contents.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const kunci = String(pair.key.value)
    const letakKunci: Rentang = pair.key.range ?? [0, 1]
    const letakNilai: Rentang = (pair.value as { range?: [number, number, number] | null } | null)?.range ?? letakKunci
    if (!dikenal.includes(kunci)) {
      lapor(`Kunci “${kunci}” tidak dikenal${maksud(kunci, dikenal)}`, letakKunci)
      continue
    }
    const nilai = (pair.value as { toJSON?(): unknown } | null)?.toJSON?.() ?? null
    if (nilai === null) continue
    const periksa = shape[kunci as keyof typeof shape].safeParse(nilai)
    if (periksa.success) hasil[kunci] = periksa.data
    else
      for (const salah of periksa.error.issues) {
        const node = dokumen.getIn([kunci, ...salah.path], true)
        const letak = (isNode(node) && node.range) || letakNilai
        const asing = kunciAsing(kunci, salah)
        for (const { nama, pesan } of asing) lapor(pesan, letakAnak(node, nama) ?? letak)
        if (!asing.length) lapor(uraikanSalah(kunci, salah, nilai), letak)
      }
  }
  const jenis = (hasil as { jenis?: unknown }).jenis
  if (typeof jenis === 'string' && !cariJenis(jenis)) {
    const pair = dokumen.contents.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === 'jenis')
    const letak = (pair?.value as { range?: [number, number, number] } | undefined)?.range ?? [0, 1, 1]
    lapor(`Jenis “${jenis}” tidak dikenal${maksud(jenis, ['Peraturan Wali Kota', 'Peraturan Bupati', 'Peraturan Gubernur'])}`, letak)
  }
  return { identitas: hasil as Identitas, diagnostics, peta: Object.fromEntries(letakKunci(dokumen.contents, offset)) }
}

/** Reads the identity from the text of a regulation that has no front matter. */
export function identitasDariTeks(kepala: Kepala, pembukaan: Pembukaan, penutup: Penutup): Identitas {
  const hasil: { -readonly [K in keyof Identitas]: Identitas[K] } = {}
  const jenis = kepala.jenis && jenisDariKepala(kepala.jenis.isi)
  if (jenis) {
    hasil.jenis = jenis.nama
    const daerah = jenis.daerah ?? daerahDariJabatan(pembukaan.jabatan?.isi, jenis.nama)
    if (daerah) hasil.daerah = daerah
  }
  const provinsi = kepala.kop.map(baris => /\bPROVIN[SZ][IT1J]? ?([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ]+)/u.exec(baris.isi)?.[1]).find(Boolean)
  if (provinsi) hasil.provinsi = kapitalJudul(provinsi.trim())
  const bergaris = kepala.nomor && /^N[O0](?:\S{1,4}R|\.) ?:? ?((?:[^\s/-]{1,16} ?[/-] ?){1,6}((?:19|20)\d{2}))$/i.exec(kepala.nomor.isi)
  if (bergaris) {
    hasil.nomor = (bergaris[1] as string).replace(/ /g, '')
    hasil.tahun = Number(bergaris[2])
  }
  const nomor =
    kepala.nomor && /^N[O0](?:\S{1,4}R|\.) ?:? ?((?:[A-Z]{1,5}\.? )?\S{1,40}?)(?: ?\/)? ?TAHUN ?:? ?(\S{1,20})/i.exec(kepala.nomor.isi)
  if (nomor) {
    const [, angka, tahun] = nomor as unknown as [string, string, string]
    if (/^\d+$/.test(angka)) hasil.nomor = Number(angka)
    else if (/^\d/.test(angka)) hasil.nomor = angka
    const angkaTahun = tahun.length === 4 ? tahun.replace(/O/gi, '0').replace(/[Il]/g, '1') : tahun
    if (/^(?:19|20)\d{2}$/.test(angkaTahun)) hasil.tahun = Number(angkaTahun)
  } else {
    const tahun = kepala.nomor && /TAHUN ?:? ?((?:19|20)\d{2})\b/i.exec(kepala.nomor.isi)
    if (tahun) hasil.tahun = Number(tahun[1])
  }
  if (kepala.judul?.isi) hasil.judul = judulBerkapital(kepala.judul.isi, pembukaan)
  const ditetapkan = penandaTangan(penutup.ditetapkan)
  if (ditetapkan) hasil.ditetapkan = ditetapkan
  const diundangkan = penandaTangan(penutup.diundangkan)
  if (diundangkan) hasil.diundangkan = diundangkan
  const gazet = penutup.gazet && /TAHUN ?:? ?(\d{4}) ?NOMOR ?:? ?(\d{1,6}[.\w]{0,8})(?: SERI ([A-Za-zÀ-ɏ]{1,3}))?/i.exec(penutup.gazet.isi)
  if (gazet && /^BERITA DAERAH/.test(penutup.gazet?.isi ?? '')) {
    const angka = gazet[2] as string
    hasil.berita_daerah = {
      tahun: Number(gazet[1]),
      nomor: /^\d+$/.test(angka) ? Number(angka) : angka,
      ...(gazet[3] ? { seri: gazet[3] } : {}),
    }
  }
  const salinan = penutup.salinan
  if (salinan?.jabatan && salinan.nama)
    hasil.salinan = {
      jabatan: salinan.jabatan.isi.replace(/,$/, ''),
      nama: salinan.nama.isi,
      ...(salinan.pangkat ? { pangkat: salinan.pangkat.isi } : {}),
      ...(salinan.nip ? { nip: salinan.nip.isi } : {}),
    }
  return hasil
}

/** The region of the office that enacts, where the head names the kind alone: "PERATURAN DAERAH", "BUPATI CONTOH,". */
function daerahDariJabatan(jabatan: string | undefined, jenis: string): string | undefined {
  const cocok = /^(BUPATI|WALI ?KOTA|GUBERNUR) ([A-ZÀ-Þ][A-ZÀ-Þ ]{2,40}),$/u.exec(jabatan ?? '')
  const [, pejabat, nama] = cocok ?? []
  if (!pejabat || !nama || !cariJenis(jenis)?.berdaerah) return undefined
  return `${{ B: 'Kabupaten', W: 'Kota', G: 'Provinsi' }[pejabat.charAt(0)]} ${kapitalJudul(nama)}`
}

/** The name of the kind and of the region in "PERATURAN WALIKOTA BUKITTINGGI", also through a scan ("PERATURANWALT KOTA"). */
export function jenisDariKepala(isi: string): { nama: string; daerah?: string } | undefined {
  const rapi = isi
    .replace(/^RANCANGAN /, '')
    .replace(/^PERATURAN ?WAL[IilT1Jj!] ?KOTA/, 'PERATURAN WALI KOTA')
    .replace(/^PERATURAN ?(BUPATI|GUBERNUR|DAERAH)/, 'PERATURAN $1')
    .replace(/^(PERATURAN DAERAH) ?(PRO[PV]INSI|KABUPATEN)(?=[A-Z]{3})/, '$1 $2 ')
  const cocok = jenisDiAwal(rapi)
  if (!cocok) return undefined
  const { jenis, panjang } = cocok
  const sisa = rapi.slice(panjang).trim()
  if (!jenis.berdaerah || !/^[A-Za-zÀ-ɏ ]+$/u.test(sisa)) return { nama: jenis.nama }
  const daerah = kapitalJudul(sisa)
  const berwilayah = /^(?:Kota|Kabupaten|Provinsi) /.test(daerah)
  return { nama: jenis.nama, daerah: berwilayah || !jenis.wilayah ? daerah : `${jenis.wilayah} ${daerah}` }
}

/** The title in running case: as Menimbang spells it where it is the same title, or else by the rule of butir 74. */
function judulBerkapital(judul: string, pembukaan: Pembukaan): string {
  if (judul !== judul.toUpperCase()) return judul
  const sama = (isi: string) => isi.toLowerCase().replace(/[\s-]+/g, ' ')
  const blok = pembukaan.menimbang?.isi.map(satu => JSON.stringify(satu)).join(' ') ?? ''
  const letak = sama(blok).indexOf(`tentang ${sama(judul)}`)
  if (letak >= 0 && blok.length === sama(blok).length) return blok.slice(letak + 8, letak + 8 + judul.length)
  return kapitalJudul(judul)
}

const selaku = { plt: 'Plt.', pj: 'Pj.', plh: 'Plh.', pjs: 'Pj.', penjabat: 'Pj.' } as const

function penandaTangan(pengesahan: Pengesahan | undefined): PenandaTangan | undefined {
  if (!pengesahan) return undefined
  const jabatan = pengesahan.jabatan?.isi.replace(/,$/, '')
  const pelaksana = jabatan && /^(plt|pjs?|plh|penjabat)\b\.? ?/i.exec(jabatan)
  const tanggal = pengesahan.tanggal && bacaTanggal(pengesahan.tanggal.isi)
  const hasil: PenandaTangan = {
    ...(pengesahan.tempat ? { tempat: pengesahan.tempat.isi.replace(/[,.]$/, '') } : {}),
    ...(tanggal && isTanggal(tanggal) ? { tanggal } : {}),
    ...(jabatan ? { jabatan: kapitalJudul(pelaksana ? jabatan.slice(pelaksana[0].length) : jabatan) } : {}),
    ...(pelaksana ? { selaku: selaku[(pelaksana[1] as string).toLowerCase() as keyof typeof selaku] } : {}),
    ...(pengesahan.nama ? { nama: pengesahan.nama.isi } : {}),
    ...(pengesahan.pangkat ? { pangkat: pengesahan.pangkat.isi } : {}),
    ...(pengesahan.nip ? { nip: pengesahan.nip.isi } : {}),
  }
  return Object.keys(hasil).length ? hasil : undefined
}
