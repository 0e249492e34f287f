import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cancel, intro, log, note, outro, select } from '@clack/prompts'
import {
  bacaJawaban,
  type Jalur,
  type Keadaan,
  type Kemajuan,
  langkahBerikut,
  namaJalur,
  terapkan,
  tulisJawaban,
  yangDiketahui,
} from '@perkada/drafting'
import { bacaTeksJikaAda, tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { cariDaerah } from '../isian-berkas.ts'
import type { TemplatBerkas } from '../templat-berkas.ts'
import { Berhenti, jawab, sebutJalur, tanyaLangkah, tanyaUlang } from './tanya.ts'

/** Where the isian of a folder stands that the questions write. */
const berkasIsian = 'isian.yaml'
const berkasKemajuan = '.perkada/tanya.json'

const daftarTeks = (nilai: unknown): string[] => (Array.isArray(nilai) ? nilai.filter(satu => typeof satu === 'string') : [])

function bacaKemajuan(sumber: string | undefined): Kemajuan {
  try {
    const { dilewati, terbuka } = JSON.parse(sumber ?? '{}') as { dilewati?: unknown; terbuka?: unknown }
    return { dilewati: daftarTeks(dilewati), terbuka: daftarTeks(terbuka) }
  } catch {
    return { dilewati: [], terbuka: [] }
  }
}

/** Answers as they stand in a folder; every change is written at once. */
class Buku {
  readonly jalur: string
  private readonly out: string
  private sumber: string
  keadaan: Keadaan

  private constructor(out: string, sumber: string, keadaan: Keadaan) {
    this.out = out
    this.jalur = join(out, berkasIsian)
    this.sumber = sumber
    this.keadaan = keadaan
  }

  static async buka(out: string, daerah: string | undefined): Promise<Buku> {
    const sumber = (await bacaTeksJikaAda(join(out, berkasIsian))) ?? ''
    const isi = bacaJawaban(sumber)
    if (!isi) throw new GalatPemakaian(`${join(out, berkasIsian)} tidak terbaca sebagai isian; perbaiki atau hapus dahulu`)
    const milikDaerah = daerah === undefined ? {} : bacaJawaban((await bacaTeksJikaAda(daerah)) ?? '')
    if (!milikDaerah) throw new GalatPemakaian(`${daerah} tidak terbaca sebagai data daerah; perbaiki dahulu`)
    return new Buku(out, sumber, { isi, daerah: milikDaerah, kemajuan: bacaKemajuan(await bacaTeksJikaAda(join(out, berkasKemajuan))) })
  }

  async simpan(daftarNilai: readonly { readonly jalur: Jalur; readonly nilai: unknown }[], kemajuan: Kemajuan): Promise<void> {
    for (const { jalur, nilai } of daftarNilai) this.sumber = tulisJawaban(this.sumber, jalur, nilai)
    this.keadaan = { ...this.keadaan, isi: bacaJawaban(this.sumber) ?? {}, kemajuan }
    if (daftarNilai.length > 0) await tulisBerkas(this.jalur, this.sumber)
    await tulisBerkas(join(this.out, berkasKemajuan), `${JSON.stringify(kemajuan, null, 2)}\n`)
  }
}

/** The isian that the questions wrote; `selesai` is false when the person stops before drafting. */
export interface HasilTanya {
  readonly data: string
  readonly selesai: boolean
  /** Stopped by Ctrl+C. */
  readonly batal?: boolean
}

/** Asks on the terminal for what a template needs, goes on where an earlier start stopped, and writes `isian.yaml` as the answers come. */
export async function tanyakanIsian(templat: TemplatBerkas, out: string, daerah = cariDaerah(join(out, berkasIsian))): Promise<HasilTanya> {
  const buku = await Buku.buka(out, daerah)
  intro(`${templat.definisi.judul}: ${buku.jalur}`)
  tampilkan(templat, buku.keadaan)
  log.info(
    'Panah memilih, Enter menjawab atau melewati yang boleh kosong. Ctrl+C berhenti; jawaban yang sudah ada tersimpan dan dapat dilanjutkan.',
  )
  try {
    for (;;) {
      await tanyakanSisa(templat, buku)
      const pilihan = jawab(
        await select({
          showInstructions: false,
          message: 'Semua pertanyaan terjawab.',
          options: [
            { value: 'susun', label: 'Susun naskah sekarang' },
            { value: 'ubah', label: 'Ubah jawaban' },
            { value: 'berhenti', label: 'Berhenti dahulu' },
          ],
        }),
      )
      if (pilihan === 'ubah') await ubah(templat, buku)
      else {
        outro(pilihan === 'susun' ? 'Naskah disusun …' : `Jawaban tersimpan di ${buku.jalur}`)
        return { data: buku.jalur, selesai: pilihan === 'susun' }
      }
    }
  } catch (sebab) {
    if (!(sebab instanceof Berhenti)) throw sebab
    cancel(
      existsSync(buku.jalur) ? `Berhenti. Jawaban tersimpan di ${buku.jalur}; jalankan perintah yang sama untuk melanjutkan.` : 'Berhenti.',
    )
    return { data: buku.jalur, selesai: false, batal: true }
  }
}

function tampilkan({ definisi }: TemplatBerkas, keadaan: Keadaan): void {
  const diketahui = yangDiketahui(definisi, keadaan)
  if (diketahui.length === 0) return
  note(
    diketahui.map(({ jalur, isi, dariDaerah }) => `${sebutJalur(jalur)}: ${ringkas(isi)}${dariDaerah ? ' (daerah.yaml)' : ''}`).join('\n'),
    'Sudah diketahui',
  )
}

const ringkas = (isi: string) => (isi.length > 60 ? `${isi.slice(0, 57)}…` : isi)

async function tanyakanSisa({ definisi }: TemplatBerkas, buku: Buku): Promise<void> {
  for (let langkah = langkahBerikut(definisi, buku.keadaan); langkah; langkah = langkahBerikut(definisi, buku.keadaan)) {
    const jawaban = await tanyaLangkah(langkah, definisi, buku.keadaan)
    const { daftarNilai, kemajuan } = terapkan(langkah, jawaban, buku.keadaan)
    await buku.simpan(daftarNilai, kemajuan)
  }
}

async function ubah({ definisi }: TemplatBerkas, buku: Buku): Promise<void> {
  const diketahui = yangDiketahui(definisi, buku.keadaan)
  const nama = jawab(
    await select({
      showInstructions: false,
      message: 'Jawaban mana yang diubah?',
      maxItems: 12,
      options: diketahui.map(({ jalur, isi }) => ({ value: namaJalur(jalur), label: `${sebutJalur(jalur)}: ${ringkas(isi)}` })),
    }),
  )
  const satu = diketahui.find(({ jalur }) => namaJalur(jalur) === nama)
  if (!satu) return
  const nilai = await tanyaUlang(satu, definisi, buku.keadaan)
  const { dilewati, terbuka } = buku.keadaan.kemajuan
  await buku.simpan([{ jalur: satu.jalur, nilai }], { terbuka, dilewati: nilai === undefined ? [...dilewati, nama] : dilewati })
}
