import { daftarKata, type Istilah, type Kata, type Naskah, namaDaerah, sambung, tanpaKlitika } from '@perkada/core'
import { kataNamaDaerah } from '../../data/nama-daerah.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, type FaktaIstilah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { salahTulisSingkatan } from './salah-singkatan.ts'
import { ejaanLama, jarakSlip } from './slip.ts'

/** A term, and the place among its words of the one that a misspelt word may stand for. */
interface Sasaran {
  readonly istilah: Istilah
  readonly kata: readonly string[]
  readonly letak: number
}

interface Temuan {
  readonly kata: Kata
  readonly istilah: Istilah
  /** The other words of the term stand beside it, letter by letter. */
  readonly pasti: boolean
  readonly jarak: number
}

const kataDalam = (isi: string | undefined): string[] => daftarKata(isi ?? '').map(({ rendah }) => rendah)

/** The words of the names of the region and of persons; in them no slip can be proved. */
function kataIdentitas({ identitas: { daerah = '', provinsi = '', ditetapkan, diundangkan, salinan } }: Naskah): string[] {
  const nama = [namaDaerah(daerah), namaDaerah(provinsi), ditetapkan?.nama, ditetapkan?.tempat, diundangkan?.nama, diundangkan?.tempat]
  return [...nama, salinan?.nama, kataNamaDaerah].flatMap(kataDalam)
}

/** Those, and the words of the acts cited and of signatures. */
function kataNama(naskah: Naskah, { daftarTeks }: FaktaIstilah): Set<string> {
  const bernama = daftarTeks.filter(({ tempat, peran }) => ['kepala', 'mengingat'].includes(tempat.ruas) || peran === 'pengesahan')
  return new Set([...kataIdentitas(naskah), ...bernama.flatMap(({ kata }) => kata.map(({ rendah }) => rendah))])
}

/** A form that comes so often is hardly a slip. */
const SERING = 3

/** Finds the slips for the words of defined terms in one text after another. */
class Pencari {
  private readonly sasaran = new Map<string, Sasaran[]>()
  private readonly dekat = new Map<string, readonly string[]>()
  private readonly nama: ReadonlySet<string>
  private readonly definisi: readonly Istilah[]
  private readonly jumlah = new Map<string, number>()

  constructor(naskah: Naskah, fakta: FaktaIstilah) {
    const { jumlah } = this
    this.definisi = fakta.definisi
    for (const { kata } of fakta.daftarTeks) for (const { rendah } of kata) jumlah.set(rendah, (jumlah.get(rendah) ?? 0) + 1)
    const nama = kataNama(naskah, fakta)
    const identitas = new Set(kataIdentitas(naskah))
    for (const istilah of fakta.definisi) {
      const kata = kataDalam(istilah.nama.isi)
      for (const satu of [...kata, ...istilah.daftarSebutan.flatMap(({ isi }) => kataDalam(isi))]) nama.add(satu)
      for (const [letak, asli] of kata.entries()) {
        if (identitas.has(asli) || (!isKataDikenal(asli) && (jumlah.get(asli) ?? 0) < 3)) continue
        const daftar = this.sasaran.get(asli) ?? []
        daftar.push({ istilah, kata, letak })
        this.sasaran.set(asli, daftar)
      }
    }
    this.nama = nama
  }

  private dikenal(rendah: string): boolean {
    return isKataDikenal(rendah) || this.nama.has(rendah)
  }

  /** The words of terms that a word may be a slip for. */
  private asliDekat(rendah: string): readonly string[] {
    const ada = this.dekat.get(rendah)
    if (ada) return ada
    const hasil = [...this.sasaran.keys()].filter(asli => jarakSlip(rendah, asli, false) !== undefined)
    this.dekat.set(rendah, hasil)
    return hasil
  }

  private nilai(kata: readonly Kata[], i: number, { istilah, kata: bentuk, letak }: Sasaran): Temuan | undefined {
    const satu = kata[i] as Kata
    const asli = bentuk[letak] as string
    const jarak = jarakSlip(satu.rendah, asli, bentuk.length === 1)
    if (jarak === undefined) return undefined
    let pasti = bentuk.length > 1 && !ejaanLama(satu.rendah, asli)
    for (const [j, harap] of bentuk.entries()) {
      const lain = kata[i - letak + j]
      if (!lain || (j > 0 && !sambung(lain.sela))) return undefined
      if (j === letak || lain.rendah === harap || tanpaKlitika(lain.rendah) === harap) continue
      if (this.dikenal(lain.rendah) || jarakSlip(lain.rendah, harap, false) === undefined) return undefined
      pasti = false
    }
    return { kata: satu, istilah, pasti, jarak }
  }

  /** The slips in a text: words that no list knows, where a defined term has a very similar one. */
  cari({ kata, daftarPemakaian }: TeksBeristilah): Temuan[] {
    return kata.flatMap((satu, i) => {
      const { isi, rendah } = satu
      const singkatan = this.nama.has(rendah) ? undefined : salahTulisSingkatan(satu, this.definisi)
      if (singkatan) return [{ kata: satu, istilah: singkatan, pasti: (this.jumlah.get(rendah) ?? 0) < SERING, jarak: 1 }]
      if (isi.length < 4 || !/^\p{L}+$/u.test(isi) || this.dikenal(rendah) || this.dikenal(tanpaKlitika(rendah))) return []
      if (daftarPemakaian.some(({ start, end }) => start <= satu.start && satu.end <= end)) return []
      const daftar = this.asliDekat(rendah)
        .flatMap(asli => this.sasaran.get(asli) ?? [])
        .flatMap(sasaran => this.nilai(kata, i, sasaran) ?? [])
      const terbaik = daftar.sort((a, b) => Number(b.pasti) - Number(a.pasti) || a.jarak - b.jarak)[0]
      return terbaik ? [terbaik] : []
    })
  }
}

/** A word that is in no dictionary and stands where a defined term has a very similar one is a slip (butir 243.d). */
export const istilahSalahEja = defineRule({
  id: 'istilah-salah-eja',
  summary: 'Istilah yang didefinisikan ditulis sama persis di setiap tempat.',
  sources: [
    { kode: 'A', butir: '243.d' },
    { kode: 'T', catatan: 'Kata yang salah tulis tidak menunjuk definisinya.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      contohNaskah(
        '1. Instansi Vertikal adalah perangkat kementerian.\n\nPasal 2\n\nRapat dihadiri «Intansi» Vertikal dan instansi «vertical».',
      ),
      contohNaskah(
        '1. Badan Musyawarah Kampung yang selanjutnya disingkat BAMUSKAM adalah lembaga.\n\n2. Pertunjukan Satwa adalah kegiatan.\n\nPasal 2\n\n«BAMUSKAN» melarang «Petunjukan» Satwa.',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Koordinasi adalah upaya menyelaraskan kegiatan.\n\nPasal 2\n\nKoordinasinya bersifat koordinatif dan terkoordinasi.',
      ),
    ],
  },
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const isi = fakta(faktaIstilah)
      const pencari = new Pencari(naskah, isi)
      for (const satu of isi.daftarTeks) {
        if (!['batang-tubuh', 'lampiran', 'menimbang', 'penjelasan'].includes(satu.tempat.ruas) || satu.peran === 'pengesahan') continue
        for (const { kata, istilah, pasti } of pencari.cari(satu)) {
          const { nama } = istilah
          report(
            { teks: satu.teks, start: kata.start, end: kata.end },
            `"${kata.isi}" tampaknya salah tulis dari istilah "${nama.isi}" yang didefinisikan dalam ketentuan umum (butir 243 huruf d Lampiran II UU 12/2011). Tulis sama dengan definisinya.`,
            { related: [{ teks: nama, message: `"${nama.isi}" didefinisikan di sini` }], ...(!pasti && { severity: 'peringatan' }) },
          )
        }
      }
    },
  }),
})
