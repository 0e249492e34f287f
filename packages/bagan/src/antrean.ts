/** A queue that always gives the entry with the least cost; among equals the one that came first. */
export class Antrean {
  private readonly isi: { readonly biaya: number; readonly urutan: number; readonly nilai: number }[] = []
  private urutan = 0

  push(nilai: number, biaya: number): void {
    const { isi } = this
    isi.push({ biaya, urutan: this.urutan++, nilai })
    for (let i = isi.length - 1; i > 0; ) {
      const induk = (i - 1) >> 1
      if (!this.mendahului(i, induk)) break
      this.tukar(i, induk)
      i = induk
    }
  }

  pop(): { biaya: number; nilai: number } | undefined {
    const { isi } = this
    const atas = isi[0]
    const akhir = isi.pop()
    if (!atas || !akhir || isi.length === 0) return atas
    isi[0] = akhir
    for (let i = 0; ; ) {
      let kecil = i
      for (const anak of [2 * i + 1, 2 * i + 2]) if (anak < isi.length && this.mendahului(anak, kecil)) kecil = anak
      if (kecil === i) return atas
      this.tukar(i, kecil)
      i = kecil
    }
  }

  private mendahului(a: number, b: number): boolean {
    const x = this.isi[a]
    const y = this.isi[b]
    return x !== undefined && y !== undefined && (x.biaya < y.biaya || (x.biaya === y.biaya && x.urutan < y.urutan))
  }

  private tukar(a: number, b: number): void {
    const { isi } = this
    const x = isi[a]
    const y = isi[b]
    if (x && y) {
      isi[a] = y
      isi[b] = x
    }
  }
}
