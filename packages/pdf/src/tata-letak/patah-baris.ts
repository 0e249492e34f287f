/** A word as pdfmake measures it, in pt; it keeps the white space after it, and a piece of white space alone may stand between two. */
export interface KataTerukur {
  readonly width: number
  /** White space before and after, which does not count at the ends of a line. */
  readonly leadingCut: number
  readonly trailingCut: number
  /** No line ends between this word and the next. */
  readonly noNewLine?: boolean
  /** What a hyphen takes where a line ends here, inside a word. */
  readonly hyphenWidth?: number
  /** A line ends here whatever its width. */
  readonly lineEnd?: boolean
}

/** Part of itself that a space may give up on a crowded line. */
const susutTerbesar = 0.3
/** What a line costs that stays ragged, that ends inside a word or compound, that does so after another, and a last line of a few letters. */
const harga = { terurai: 100, penggal: 4, penggalBeruntun: 60, sisa: 12 }
/** Part of the column from which a last line is more than a few letters. */
const sisaTerkecil = 0.15
const galatHitung = 0.001

/** White space between two words of a line: a gap that stretches. */
const adaSela = (kiri: KataTerukur, kanan: KataTerukur): boolean =>
  kiri.trailingCut > 0 || (kanan.leadingCut > 0 && kanan.leadingCut < kanan.width)

/**
 * The same for every line: widths and gaps counted from the first word, so that those of a line are differences.
 * `mulai[k]` is what the words before k take, `isi[k]` the same with the white space before k, `sela[k]` the gaps before it.
 */
function jumlahkan(daftar: readonly KataTerukur[]): { mulai: Float64Array; isi: Float64Array; sela: Int32Array } {
  const jumlah = daftar.length
  const mulai = new Float64Array(jumlah + 1)
  const isi = new Float64Array(jumlah + 1)
  const sela = new Int32Array(jumlah + 1)
  let [lebar, banyak] = [0, 0]
  let lalu: KataTerukur | undefined
  for (let ke = 0; ke < jumlah; ke++) {
    const kata = daftar[ke] as KataTerukur
    isi[ke] = lebar + kata.leadingCut
    lebar += kata.width
    mulai[ke + 1] = lebar
    if (lalu && adaSela(lalu, kata)) banyak++
    sela[ke] = banyak
    lalu = kata
  }
  return { mulai, isi, sela }
}

/** Whether a line holds its words when its gaps give up what they may; each number that is not worked out is one less to keep. */
const muat = (sisa: number, jumlahSela: number, susutPerSela: number): boolean =>
  sisa >= 0 || sisa + galatHitung >= -jumlahSela * susutPerSela

/** Where each line ends, from the way by which the end of the paragraph was reached. */
function lacak(dari: Int32Array, jumlah: number): ReadonlySet<number> {
  const hasil = new Set<number>()
  for (let akhir = jumlah; akhir > 0; akhir = dari[akhir] as number) hasil.add(akhir - 1)
  return hasil
}

/**
 * Breaks a justified paragraph so that its gaps, taken together, come nearest to a plain space: the cheapest way to each place
 * where a line may end, as Knuth and Plass break; words are parted only where `hyphenWidth` offers it. `lebar` and `regangTerbesar` are in pt: a line whose
 * gaps would grow by more is left ragged and is the last resort. Returns the words that end a line, by their index; undefined
 * where there is no way: a word wider than the column, a forced end.
 */
export function patahBaris(daftar: readonly KataTerukur[], lebar: number, regangTerbesar: number): ReadonlySet<number> | undefined {
  const jumlah = daftar.length
  const spasi = daftar.reduce((lebarSela, { trailingCut }) => Math.max(lebarSela, trailingCut), 0)
  if (spasi === 0 || daftar.some(({ lineEnd }) => lineEnd)) return undefined
  const { mulai, isi, sela } = jumlahkan(daftar)
  const seluruh = (mulai[jumlah] as number) - (daftar[0]?.leadingCut ?? 0) - (daftar[jumlah - 1]?.trailingCut ?? 0)
  if (seluruh <= lebar) return new Set([jumlah - 1])
  const termurah = new Float64Array(jumlah + 1).fill(Number.POSITIVE_INFINITY)
  const dari = new Int32Array(jumlah + 1)
  const terpenggal = new Uint8Array(jumlah + 1)
  const susutPerSela = spasi * susutTerbesar
  termurah[0] = 0
  let terjauh = 0
  for (let akhir = 1; akhir <= jumlah; akhir++) {
    const kata = daftar[akhir - 1] as KataTerukur
    const sesudah = daftar[akhir]
    if (sesudah && kata.noNewLine) continue
    const pisah = sesudah ? kata.hyphenWidth : undefined
    const hargaPisah = sesudah && (pisah !== undefined || !adaSela(kata, sesudah)) ? harga.penggal : 0
    terpenggal[akhir] = Number(hargaPisah > 0)
    const sampai = mulai[akhir] as number
    const selaSampai = sela[akhir - 1] as number
    // What a line that ends here leaves over, less what stands before its first word.
    const ruang = lebar - sampai - (pisah ?? -kata.trailingCut)
    const susut = sesudah ? susutPerSela : 0
    while (terjauh > 0 && muat(ruang + (isi[terjauh - 1] as number), selaSampai - (sela[terjauh - 1] as number), susut)) terjauh--
    while (terjauh < akhir && !muat(ruang + (isi[terjauh] as number), selaSampai - (sela[terjauh] as number), susut)) terjauh++
    // The further a line begins from where it ends, the less it stretches: once stretching alone costs more, nothing nearer is cheaper.
    for (let awal = terjauh; awal < akhir; awal++) {
      const sisa = ruang + (isi[awal] as number)
      let hargaBaris = 0
      if (!sesudah) hargaBaris = awal > 0 && lebar - sisa < lebar * sisaTerkecil ? harga.sisa : 0
      else {
        const jumlahSela = selaSampai - (sela[awal] as number)
        if (sisa > 0) {
          const regang = sisa / Math.max(jumlahSela, 0.5)
          const rasio = regang / spasi
          hargaBaris = rasio * rasio * rasio + (regang > regangTerbesar ? harga.terurai : 0)
          if (hargaBaris > (termurah[akhir] as number)) break
        } else {
          const rasio = sisa / (Math.max(jumlahSela, 1) * susutPerSela)
          hargaBaris = rasio * rasio
        }
      }
      const total = (termurah[awal] as number) + (hargaPisah && terpenggal[awal] ? harga.penggalBeruntun : hargaPisah) + hargaBaris
      if (total <= (termurah[akhir] as number)) {
        termurah[akhir] = total
        dari[akhir] = awal
      }
    }
  }
  return Number.isFinite(termurah[jumlah] as number) ? lacak(dari, jumlah) : undefined
}
