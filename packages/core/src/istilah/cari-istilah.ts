import { daftarKata, type Kata, sambung, tanpaKlitika } from '../kata.ts'
import type { Istilah } from './istilah.ts'

interface Simpul {
  readonly anak: Map<string, Simpul>
  readonly daftarIstilah: Istilah[]
  bentuk?: 'nama' | 'sebutan'
}

const simpulBaru = (): Simpul => ({ anak: new Map(), daftarIstilah: [] })

/** The forms of many terms, ready to be looked for. */
export interface KamusIstilah {
  readonly akar: Simpul
}

/** One use of a term in a text. */
export interface PemakaianIstilah {
  /** The term; several where definitions share the form. */
  readonly daftarIstilah: readonly Istilah[]
  readonly bentuk: 'nama' | 'sebutan'
  readonly start: number
  readonly end: number
}

/** Makes terms searchable. */
export function buatKamus(daftar: readonly Istilah[]): KamusIstilah {
  const akar = simpulBaru()
  const tambah = (isi: string, istilah: Istilah, bentuk: 'nama' | 'sebutan'): void => {
    let simpul = akar
    for (const { rendah } of daftarKata(isi)) {
      const anak = simpul.anak.get(rendah) ?? simpulBaru()
      simpul.anak.set(rendah, anak)
      simpul = anak
    }
    if (simpul === akar || simpul.daftarIstilah.at(-1) === istilah) return
    simpul.daftarIstilah.push(istilah)
    simpul.bentuk ??= bentuk
  }
  for (const istilah of daftar) {
    tambah(istilah.nama.isi, istilah, 'nama')
    for (const sebutan of istilah.daftarSebutan) tambah(sebutan.isi, istilah, 'sebutan')
  }
  return { akar }
}

/** The longest term that begins at a word; its last word may carry -nya and the like. */
function terpanjang(akar: Simpul, kata: readonly Kata[], mulai: number): { simpul: Simpul; akhir: number } | undefined {
  let simpul: Simpul | undefined = akar
  let hasil: { simpul: Simpul; akhir: number } | undefined
  for (let i = mulai; simpul && i < kata.length; i++) {
    const satu = kata[i] as Kata
    if (i > mulai && !sambung(satu.sela)) break
    const lanjut: Simpul | undefined = simpul.anak.get(satu.rendah)
    const polos = lanjut ? satu.rendah : tanpaKlitika(satu.rendah)
    const lentur = polos === satu.rendah ? lanjut : simpul.anak.get(polos)
    if (lentur?.bentuk) hasil = { simpul: lentur, akhir: i }
    simpul = lanjut
  }
  return hasil
}

const tanpaPemakaian: readonly PemakaianIstilah[] = []

/** The uses of terms in a text: whole words, upper and lower case alike, the longest first; a term inside a longer one is no use of it. */
export function cariIstilah(kamus: KamusIstilah, isi: string, kata: readonly Kata[] = daftarKata(isi)): readonly PemakaianIstilah[] {
  if (!kamus.akar.anak.size) return tanpaPemakaian
  let daftar: PemakaianIstilah[] | undefined
  let sampai = -1
  for (let i = 0; i < kata.length; i++) {
    const hasil = terpanjang(kamus.akar, kata, i)
    if (!hasil || hasil.akhir <= sampai) continue
    const { daftarIstilah, bentuk } = hasil.simpul
    const [awal, akhir] = [kata[i], kata[hasil.akhir]]
    if (!bentuk || !awal || !akhir) continue
    sampai = hasil.akhir
    daftar ??= []
    daftar.push({ daftarIstilah, bentuk, start: awal.start, end: akhir.end })
  }
  return daftar ?? tanpaPemakaian
}
