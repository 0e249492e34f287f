import { cariJenis, type Identitas, kapitalJudul, masukkan, type Teks } from '@perkada/core'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { faktaIstilah } from '../istilah/fakta-istilah.ts'
import { cariFrasa, contohPasal1 as contoh, type PolaFrasa } from './frasa.ts'

const kecuali = (sebelum: string, sesudah: string): boolean => sesudah.startsWith(' ini') || /\b(?:selaku|para|wakil) $/.test(sebelum)

/** Kinds of regulations that begin with a small letter. */
const jenisPeraturan: PolaFrasa = {
  pemicu: ['peraturan', 'keputusan', 'undang nomor'],
  pola: /(?:peraturan (?<![A-Za-zÀ-ɏ-]peraturan )(?:[Pp]emerintah|[Pp]residen|[Dd]aerah|[Bb]upati|[Ww]ali ?[Kk]ota|[Gg]ubernur|[Kk]epala [Dd]aerah|[Mm]enteri)|keputusan (?<![A-Za-zÀ-ɏ-]keputusan )(?:[Pp]residen|[Bb]upati|[Ww]ali ?[Kk]ota|[Gg]ubernur)|undang-(?<![A-Za-zÀ-ɏ-]undang-)[Uu]ndang(?= [Nn]omor \d))(?![A-Za-zÀ-ɏ-])/gu,
  kecuali,
}

/** The offices of a region that begin with a small letter: its secretary, and its head where the regulation is his. */
function polaJabatan({ jenis }: Identitas): PolaFrasa {
  const perkada = cariJenis(jenis)
  const jabatan = perkada?.perkada ? perkada.jabatan?.toLowerCase() : undefined
  const pemicu = ['sekretaris daerah', ...(jabatan ? [jabatan] : [])]
  return {
    pemicu,
    pola: new RegExp(`(?:${pemicu.map(nama => `${nama}(?<![A-Za-zÀ-ɏ-]${nama})`).join('|')})(?![A-Za-zÀ-ɏ-])`, 'gu'),
    kecuali,
  }
}

/** Kinds of regulations and offices begin with a capital (butir 243.g); words that the regulation defines are another rule's; told once for each word. */
export const bahasaHurufKapital = defineRule({
  id: 'bahasa-huruf-kapital',
  summary: 'Jenis peraturan dan nama jabatan diawali huruf kapital dalam rumusan norma.',
  sources: [{ kode: 'A', butir: '243.g' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-04'],
        salah: contoh('Rapat dipimpin oleh «sekretaris daerah» menurut «peraturan daerah» yang berlaku.'),
        benar: contoh('Rapat dipimpin oleh Sekretaris Daerah menurut Peraturan Daerah yang berlaku.'),
      },
    ],
    valid: [contoh('Rapat dilakukan sesuai dengan ketentuan peraturan perundang-undangan menurut Undang-Undang Nomor 23 Tahun 2014.')],
  }),
  create: ({ identitas, derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      const daftar = new Map<string, { teks: Teks; start: number; end: number }[]>()
      const didefinisikan = new Set(
        fakta(faktaIstilah).definisi.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(({ isi }) => isi.toLowerCase())),
      )
      for (const frasa of [jenisPeraturan, polaJabatan(identitas)])
        for (const { teks, start, end, tertulis } of cariFrasa(fakta, frasa))
          if (!didefinisikan.has(tertulis)) masukkan(daftar, tertulis, { teks, start, end })
      for (const [tertulis, [letak, ...lain]] of daftar) {
        if (!letak) continue
        const juga = lain.length ? ` Tulisan itu ada di ${lain.length} tempat lain.` : ''
        report(
          letak,
          `“${tertulis}” ditulis dengan huruf awal kapital, karena nama jabatan atau jenis peraturan perundang-undangan (butir 243 huruf g Lampiran II UU 12/2011). Tulis “${kapitalJudul(tertulis)}”.${juga}`,
          { related: jugaDiSini(lain) },
        )
      }
    },
  }),
})
