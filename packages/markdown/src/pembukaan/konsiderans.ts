import type { Konsiderans, Pembukaan, Teks } from '@perkada/core'
import { Perakit } from '../batang-tubuh/perakit.ts'
import type { Baris } from '../sumber/baris.ts'
import { dasarHukum, dasarPertama, hanyaPenanda, pecahUnsur, pertimbangan } from './menyusul.ts'

/** The parts of an opening that hold a list. */
export type LabelKonsiderans = 'menimbang' | 'mengingat' | 'memperhatikan'
const urutanLabel: readonly LabelKonsiderans[] = ['menimbang', 'mengingat', 'memperhatikan']

/** The considerations and the legal basis of an opening, wherever a converter left their labels and marks. */
export class BacaanKonsiderans {
  private readonly daftar = new Map<LabelKonsiderans, { label: Teks; perakit: Perakit }>()
  private readonly buang: (teks: Teks) => void
  /** Marks of the opening whose text has not been read yet. */
  private penandaLepas: Teks[] = []
  /** The first elements of the legal basis, which stand above its label. */
  private mendahului: Baris[] = []
  /** The considerations stand behind both labels, and have not ended. */
  private menyusul = false

  /** `buang` takes what belongs to no part. */
  constructor(buang: (teks: Teks) => void) {
    this.buang = buang
  }

  /** The assembler of a part that was opened. */
  perakit(label: LabelKonsiderans): Perakit | undefined {
    return this.daftar.get(label)?.perakit
  }

  /** A label begins a part; its text is as written. */
  buka(label: LabelKonsiderans, tulisan: Teks): void {
    for (const satu of this.penandaLepas.splice(0)) this.buang(satu)
    const perakit = new Perakit('pembukaan')
    this.susulkan(label === 'mengingat' ? perakit : this.perakit('menimbang'))
    this.daftar.set(label, { label: tulisan, perakit })
  }

  private susulkan(perakit: Perakit | undefined): void {
    for (const { teks, setelahJeda } of this.mendahului.splice(0)) perakit?.baris(teks, setelahJeda)
  }

  /** A line of the considerations or of the legal basis, wherever a converter left their labels and marks. */
  baris(tahap: LabelKonsiderans, baris: Baris, teks: Teks): void {
    const perakit = this.perakit(tahap)
    if (perakit?.kerangka.kosong && hanyaPenanda(baris.teks.isi)) {
      this.penandaLepas.push(teks)
      return
    }
    const menimbang = this.perakit('menimbang')
    if (tahap === 'menimbang' && (this.mendahului.length || (dasarPertama.test(teks.isi) && /[;.]$/.test(perakit?.ekor() ?? '')))) {
      this.mendahului.push({ ...baris, teks })
      return
    }
    if (tahap === 'mengingat' && perakit?.kerangka.kosong && menimbang) {
      if (!this.menyusul) this.menyusul = menimbang.kerangka.kosong || pertimbangan(teks.isi)
      const berderet = this.menyusul && (this.penandaLepas.length > 0 || teks.isi.startsWith('bahwa ')) && pecahUnsur(teks).length > 1
      if (this.menyusul && (pertimbangan(teks.isi) || !dasarHukum(teks.isi, menimbang.ekor()))) {
        const lepas = this.penandaLepas.splice(0)
        const penanda = menimbang.kerangka.kosong ? /^a ?\.$/ : /^[b-z] ?\.$/
        const tunggal = lepas.filter(({ isi }) => isi !== ':').length === 1
        const sendiri = tunggal && penanda.test(lepas.at(-1)?.isi ?? '') ? lepas.pop() : undefined
        for (const satu of lepas) this.buang(satu)
        if (sendiri) menimbang.baris(sendiri, true)
        for (const unsur of berderet ? pecahUnsur(teks) : [teks])
          (pertimbangan(unsur.isi) || !dasarHukum(unsur.isi, menimbang.ekor()) ? menimbang : perakit).baris(
            unsur,
            berderet || baris.setelahJeda,
          )
        return
      }
      this.menyusul = false
    }
    for (const satu of this.penandaLepas.splice(0)) if (satu.isi) perakit?.baris(satu, true)
    if (teks.isi) perakit?.baris(teks, baris.setelahJeda || baris.butir)
  }

  /** The parts that were read; marks whose text never came stay with the last of them. */
  selesai(): Pick<Pembukaan, LabelKonsiderans> {
    this.susulkan(this.perakit('menimbang'))
    const terakhir = [...this.daftar.values()].at(-1)?.perakit
    for (const satu of this.penandaLepas.splice(0)) if (satu.isi) terakhir?.baris(satu, true)
    return Object.fromEntries(
      urutanLabel.flatMap(nama => {
        const satu = this.daftar.get(nama)
        return satu ? [[nama, { label: satu.label, isi: satu.perakit.selesai() as Konsiderans['isi'] }]] : []
      }),
    )
  }
}
