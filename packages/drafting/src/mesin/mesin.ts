import Handlebars from 'handlebars'
import type { Penghitung } from '../acuan/penghitung.ts'
import { bilangan, daftarSebaris, selanjutnya } from '../bahasa.ts'
import { GalatTemplat, letakTemplat, type Masalah } from '../masalah.ts'
import { tanpaEscape } from './amankan.ts'
import { PenulisRincian } from './rincian.ts'

/** Template text with its partials by name. */
export interface SumberTemplat {
  readonly templat: string
  readonly partials: Readonly<Record<string, string>>
}

interface Opsi {
  readonly fn?: (konteks: unknown) => string
  readonly hash: Readonly<Record<string, unknown>>
  readonly loc?: { readonly start: { readonly line: number } }
}

/** Renders a template in an instance of its own: helpers count, text is never escaped for HTML, a missing field stops. */
export function renderTemplat(sumber: SumberTemplat, konteks: object, penghitung: Penghitung): string {
  const mesin = Handlebars.create()
  const bagian = new BagianBerjalan()
  for (const [nama, isi] of Object.entries(sumber.partials)) mesin.registerPartial(nama, bagian.jaga(nama, kompilasi(mesin, isi, nama)))
  pasangPembantu(mesin, penghitung, bagian)
  const templat = kompilasi(mesin, sumber.templat)
  try {
    return templat(konteks)
  } catch (sebab) {
    if (sebab instanceof GalatTemplat) throw sebab
    throw new GalatTemplat(masalahHandlebars(sebab, bagian.nama))
  }
}

/** Which part is being rendered; where one stops with a fault, it stays that part. */
class BagianBerjalan {
  nama: string | undefined

  private dalam(nama: string | undefined, kerja: () => string): string {
    const luar = this.nama
    this.nama = nama
    const hasil = kerja()
    this.nama = luar
    return hasil
  }

  /** The same part, which tells that it is at work; what a caller puts between its two tags belongs to the caller. */
  jaga(nama: string, isi: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
    return (konteks, opsi) => {
      const { fn, data } = opsi as unknown as { fn?: unknown; data: Record<string, Handlebars.TemplateDelegate> }
      const luar = this.nama
      const sisipan = data['partial-block']
      if (fn && sisipan) data['partial-block'] = (dalam, pilihan) => this.dalam(luar, () => sisipan(dalam, pilihan))
      return this.dalam(nama, () => isi(konteks, opsi))
    }
  }
}

type Mesin = ReturnType<typeof Handlebars.create>

function kompilasi(mesin: Mesin, isi: string, nama?: string) {
  try {
    mesin.parse(isi)
  } catch (sebab) {
    throw new GalatTemplat(masalahHandlebars(sebab, nama))
  }
  return mesin.compile(isi, { noEscape: true, strict: true })
}

function masalahHandlebars(sebab: unknown, nama?: string): Masalah {
  const isi = sebab instanceof Error ? sebab.message : String(sebab)
  const baris = /line (\d+)|- (\d+):\d+/.exec(isi)
  const hilang = /^"([^"]+)" not defined/.exec(isi) ?? /^Missing helper: "([^"]+)"/.exec(isi)
  const partial = /^The partial (\S+) could not be found/.exec(isi)
  const pesan = hilang
    ? `“${hilang[1]}” bukan isian dan bukan pembantu`
    : partial
      ? `partial “${partial[1]}” tidak ditemukan`
      : /parse error|Expecting|doesn't match/i.test(isi)
        ? 'susunan kurung kurawal tidak sah'
        : (isi.split('\n')[0] ?? isi)
  const nomor = baris?.[1] ?? baris?.[2]
  return { ...letakTemplat(nama, nomor ? Number(nomor) : undefined), pesan }
}

const judulAtas = (isi: unknown) => String(isi).toLocaleUpperCase('id')

function pasangPembantu(mesin: Mesin, penghitung: Penghitung, bagian: BagianBerjalan): void {
  const rincian = new PenulisRincian(penghitung)
  const tandai = (daftar: readonly unknown[]) => {
    if (typeof daftar[0] === 'string') penghitung.mark(daftar[0])
  }
  const daftarkan = (nama: string, kerja: (argumen: readonly unknown[], opsi: Opsi, konteks: unknown) => unknown) =>
    mesin.registerHelper(nama, function (this: unknown, ...semua: unknown[]) {
      return kerja(semua.slice(0, -1), semua.at(-1) as Opsi, this)
    })

  daftarkan('bab', ([judul]) => `\n\n# BAB ${penghitung.nextBab()} ${judulAtas(judul)}\n\n`)
  daftarkan('bagian', ([judul]) => `\n\n## Bagian ${penghitung.nextBagian()} ${judul}\n\n`)
  daftarkan('paragraf', ([judul]) => `\n\n### Paragraf ${penghitung.nextParagraf()} ${judul}\n\n`)
  daftarkan('pasal', argumen => {
    const nomor = penghitung.nextPasal()
    tandai(argumen)
    return `\n\n### Pasal ${nomor}\n\n`
  })
  daftarkan('ayat', argumen => {
    const nomor = penghitung.nextAyat()
    tandai(argumen)
    return `\n\n(${nomor}) `
  })
  daftarkan('definisi', (argumen, opsi, konteks) => {
    const nomor = penghitung.nextDefinisi()
    tandai(argumen)
    return `\n\n${nomor}. ${opsi.fn?.(konteks).replace(/\s+/g, ' ').trim()}\n\n`
  })
  daftarkan('pertimbangan', (_, opsi, konteks) => {
    const isi = opsi.fn?.(konteks) ?? ''
    return `\n\n${penghitung.nextPertimbangan()}. ${isi.replace(/\s+/g, ' ').trim()};\n\n`
  })
  daftarkan('seluruhPertimbangan', () => daftarSebaris(penghitung.seluruhPertimbangan()))
  daftarkan('lampiran', ([judul, ...kunci]) => {
    const nomor = penghitung.nextLampiran()
    tandai(kunci)
    return `\n\n# ${nomor} ${judulAtas(judul)}\n\n`
  })
  daftarkan('rincian', (_, opsi, konteks) => {
    const { kata = 'dan', penutup } = opsi.hash
    return rincian.rincian(String(kata), penutup === undefined ? undefined : String(penutup), () => void opsi.fn?.(konteks))
  })
  daftarkan('butir', ([kunci], opsi, konteks) => {
    rincian.butir(typeof kunci === 'string' ? kunci : undefined, () => opsi.fn?.(konteks) ?? '')
    return ''
  })
  daftarkan('tandai', argumen => {
    tandai(argumen)
    return ''
  })
  const letak = ({ loc }: Opsi) => letakTemplat(bagian.nama, loc?.start.line)
  daftarkan('acuan', (kunci, opsi) => penghitung.refer(kunci.map(String), 'frasa', letak(opsi)))
  daftarkan('alamat', (kunci, opsi) => penghitung.refer(kunci.map(String), 'alamat', letak(opsi)))
  daftarkan('daftar', ([isi], opsi) => {
    const { kata = 'dan' } = opsi.hash
    return daftarSebaris((isi as readonly unknown[]).map(String), String(kata))
  })
  daftarkan('bilangan', ([angka]) => bilangan(Number(angka)))
  daftarkan('selanjutnya', ([pendek]) => selanjutnya(String(pendek)))
  daftarkan('pilih', argumen => argumen.find(Boolean) ?? '')
  daftarkan('senarai', argumen => [...argumen])
  daftarkan('urut', ([indeks]) => Number(indeks) + 1)
  daftarkan('ada', ([isi, medan]) =>
    (isi as readonly Record<string, readonly unknown[]>[]).some(unsur => (unsur[String(medan)] ?? []).length > 0),
  )
  daftarkan('tunggal', ([isi]) => (isi as readonly unknown[]).length === 1)
  daftarkan('kapital', ([isi]) => judulAtas(isi))
  daftarkan('yaml', ([isi]) => JSON.stringify(tanpaEscape(String(isi))))
  daftarkan('gabung', argumen => argumen.map(String).join(''))
}
