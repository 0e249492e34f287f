import {
  type Blok,
  berapit,
  formatTajuk,
  type Identitas,
  type Kelompok,
  type Konsiderans,
  type Naskah,
  type Pengesahan,
  type Rincian,
  type Satuan,
  skemaIdentitas,
  type Tabel,
  type Teks,
} from '@perkada/core'
import { stringify } from 'yaml'
import { tulisJudulMiring } from './judul-miring.ts'
import { lindungi, lindungiBaris } from './sumber/lindungi.ts'
import { lindungiSel } from './sumber/sel.ts'
import { tulisSisa } from './sumber/sisa.ts'

/** Writes a Naskah in the canonical dialect: front matter, a blank line between units, no indentation. Reading it back gives the same Naskah but for positions. */
export function formatNaskah(naskah: Naskah): string {
  const bagian: string[] = []
  const tulis = (isi: string) => isi && bagian.push(isi)
  const { kepala, pembukaan, penutup } = naskah
  const teks = (satu: Teks | undefined) => satu && tulis(lindungiBaris(satu))
  teks(kepala.tanda)
  for (const satu of kepala.kop) teks(satu)
  teks(kepala.jenis)
  teks(kepala.nomor)
  if (kepala.judul) {
    tulis(kepala.tentang ? lindungiBaris(kepala.tentang) : 'TENTANG')
    teks(kepala.judul)
  }
  teks(pembukaan.frasa)
  teks(pembukaan.jabatan)
  for (const label of ['Menimbang', 'Mengingat', 'Memperhatikan'] as const) {
    const satu = pembukaan[label.toLowerCase() as 'menimbang']
    if (satu) konsiderans(label, satu, tulis)
  }
  teks(pembukaan.memutuskan)
  if (pembukaan.menetapkan) {
    if (!pembukaan.memutuskan) tulis('MEMUTUSKAN:')
    tulis(`Menetapkan : ${lindungi(pembukaan.menetapkan)}`)
  }
  satuan(naskah.batangTubuh, tulis)
  teks(penutup.perintah)
  pengesahan(penutup.ditetapkan, tulis)
  pengesahan(penutup.diundangkan, tulis)
  teks(penutup.gazet)
  pengesahan(penutup.salinan, tulis)
  for (const lampiran of naskah.daftarLampiran) {
    const [kepalaPertama, ...kepalaLain] = lampiran.kepala
    if (kepalaLain.length === 0 && kepalaPertama && /^LAMPIRAN(?: [IVXLC]+)?$/.test(kepalaPertama.isi))
      tulis(`# ${lindungi(kepalaPertama)}${lampiran.judul ? ` ${lindungi(lampiran.judul)}` : ''}`)
    else {
      tulis(lampiran.kepala.map(lindungiBaris).join('\n'))
      teks(lampiran.judul)
    }
    satuan(lampiran.isi, tulis)
    pengesahan(lampiran.penutup, tulis)
  }
  if (naskah.penjelasan) {
    tulis(naskah.penjelasan.judul ? lindungiBaris(naskah.penjelasan.judul) : 'PENJELASAN')
    satuan(naskah.penjelasan.isi, tulis)
  }
  for (const satu of naskah.sisa) tulis(lindungi(tulisSisa(satu.teks)))
  return `${formatDepan(naskah.identitas)}\n${bagian.join('\n\n')}\n`
}

/** What is asked of a schema here: the keys of an object, also behind "optional". */
interface Bentuk {
  readonly shape?: Readonly<Record<string, Bentuk>>
  unwrap?(): Bentuk
}

/** The values of an object in the order of its schema, those within them too. */
function urutkan(nilai: unknown, skema: Bentuk): unknown {
  const { shape } = skema.unwrap?.() ?? skema
  if (!shape || typeof nilai !== 'object' || nilai === null) return nilai
  const isi = new Map(Object.entries(nilai))
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([kunci]) => isi.get(kunci) !== undefined)
      .map(([kunci, satu]) => [kunci, urutkan(isi.get(kunci), satu)]),
  )
}

/** The front matter of an identity, keys in the order of the schema. */
function formatDepan(identitas: Identitas): string {
  const urut = urutkan(tulisJudulMiring(identitas), skemaIdentitas() as Bentuk) as object
  return `---\n${Object.keys(urut).length ? stringify(urut, { lineWidth: 0 }) : ''}---\n`
}

function konsiderans(label: string, satu: Konsiderans, tulis: Tulis): void {
  tulis(`## ${label}`)
  satuan(satu.isi, tulis)
}

/** Takes one unit of text; a table or a chart is a `blok`. */
type Tulis = (isi: string, blok?: true) => unknown

const pagar: Record<Rincian['bentuk'], (nilai: string) => string> = {
  ayat: nilai => `(${nilai})`,
  huruf: nilai => `${nilai}.`,
  angka: nilai => `${nilai}.`,
  'huruf-kurung': nilai => `${nilai})`,
  'angka-kurung': nilai => `${nilai})`,
}
const tingkatTajuk = { bab: '#', bagian: '##', paragraf: '###' } as const

function satuan(daftar: readonly (Satuan | Blok)[], tulis: Tulis): void {
  for (const satu of daftar) {
    if (satu.tipe === 'alinea') tulis(lindungiBaris(satu.teks))
    else if (satu.tipe === 'rincian') {
      for (const butir of satu.daftarButir) bernomor(berapit(butir.nomor, pagar[butir.bentuk](butir.nomor.nilai)), butir.isi, tulis)
      if (satu.penutup) tulis(lindungiBaris(satu.penutup.teks))
    } else if (satu.tipe === 'ayat') bernomor(berapit(satu.nomor, `(${satu.nomor.nilai})`), satu.isi, tulis)
    else if (satu.tipe === 'pasal') {
      tulis(`### ${berapit(satu.nomor, formatTajuk('pasal', satu.nomor.nilai))}`)
      satuan(satu.isi, tulis)
    } else if (satu.tipe === 'tabel') tulis(tabel(satu), true)
    else if (satu.tipe === 'bagan') tulis(`\`\`\`bagan\n${satu.sumber.isi.replace(/(?<=[^\n])$/, '\n')}\`\`\``, true)
    else if (satu.tipe === 'kutipan') tulis(kutip(satu.isi))
    else kelompok(satu, tulis)
  }
}

function kelompok(satu: Kelompok, tulis: Tulis): void {
  // The number of a scan that nobody can read ends its line, or it would be read with the title.
  const sela = satu.tipe === 'bab' && satu.nomor.urutan === undefined ? '\n' : ' '
  tulis(
    `${tingkatTajuk[satu.tipe]} ${berapit(satu.nomor, formatTajuk(satu.tipe, satu.nomor.nilai))}${satu.judul ? `${sela}${lindungi(satu.judul)}` : ''}`,
  )
  satuan(satu.isi, tulis)
}

function bernomor(penanda: string, isi: readonly Blok[], tulis: Tulis): void {
  const [pertama, ...lain] = isi
  if (pertama?.tipe === 'alinea') {
    tulis(`${penanda} ${lindungi(pertama.teks)}`)
    satuan(lain, tulis)
  } else {
    tulis(penanda)
    satuan(isi, tulis)
  }
}

/** Charts stand between the quoted lines as everywhere: behind a mark of quotation they would be text. */
function kutip(isi: readonly Satuan[]): string {
  let hasil = ''
  let lalu = false
  satuan(isi, (baris, blok) => {
    const terkutip = !blok || baris.startsWith('|')
    if (hasil) hasil += lalu && terkutip ? '\n>\n' : '\n\n'
    hasil += terkutip ? baris.replace(/^/gm, '> ').replace(/ $/gm, '') : baris
    lalu = terkutip
  })
  return hasil
}

const garis = { kiri: ':--', tengah: ':-:', kanan: '--:' } as const

function tabel(satu: Tabel): string {
  const baris = (kolom: readonly string[]) => `| ${kolom.join(' | ')} |`
  return [
    baris(satu.kepala.map(lindungiSel)),
    baris(satu.kepala.map((_, ke) => (satu.rata[ke] ? garis[satu.rata[ke] as 'kiri'] : '---'))),
    ...satu.baris.map(kolom => baris(kolom.map(lindungiSel))),
  ].join('\n')
}

function pengesahan(satu: Pengesahan | undefined, tulis: Tulis): void {
  if (satu?.baris.length) tulis(satu.baris.map(lindungiBaris).join('\n'))
}
