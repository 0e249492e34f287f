import { cariJenis, type Identitas, type Teks } from '@perkada/core'
import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule } from '../../rule.ts'
import { faktaIstilah } from '../istilah/fakta-istilah.ts'
import { contohPasal1 as contoh, diNorma } from './frasa.ts'

const jenisPeraturan =
  /(?<![\p{L}-])(?:peraturan (?:pemerintah|presiden|daerah|bupati|wali ?kota|gubernur|kepala daerah|menteri)|keputusan (?:presiden|bupati|wali ?kota|gubernur)|undang-undang(?= nomor \d))(?![\p{L}-])/giu
const jabatanLain = ['sekretaris daerah']

const polaJabatan = ({ jenis }: Identitas): RegExp => {
  const jabatan = cariJenis(jenis)?.perkada ? cariJenis(jenis)?.jabatan?.toLowerCase() : undefined
  return new RegExp(`(?<![\\p{L}-])(?:${[...jabatanLain, ...(jabatan ? [jabatan] : [])].join('|')})(?![\\p{L}-])`, 'gu')
}

/** Kinds of regulations and offices begin with a capital (butir 243.g); words that the regulation defines are another rule's; told once for each word. */
export const bahasaHurufKapital = defineRule({
  id: 'bahasa-huruf-kapital',
  summary: 'Jenis peraturan dan nama jabatan diawali huruf kapital dalam rumusan norma.',
  sources: [{ kode: 'A', butir: '243.g' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-04'],
        salah: contoh('Rapat dipimpin oleh «sekretaris daerah» menurut «peraturan daerah» yang berlaku.'),
        benar: contoh('Rapat dipimpin oleh Sekretaris Daerah menurut Peraturan Daerah yang berlaku.'),
      },
    ],
    valid: [contoh('Rapat dilakukan sesuai dengan ketentuan peraturan perundang-undangan menurut Undang-Undang Nomor 23 Tahun 2014.')],
  },
  create: ({ identitas, derau, fakta, report }) => {
    const jabatan = polaJabatan(identitas)
    return {
      selesai() {
        if (derau) return
        const daftar = new Map<string, { teks: Teks; start: number; end: number; kali: number }>()
        const { daftarTeks, definisi } = fakta(faktaIstilah)
        const didefinisikan = new Set(
          definisi.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(({ isi }) => isi.toLowerCase())),
        )
        for (const { teks, tempat, peran } of daftarTeks) {
          if (!diNorma(tempat, peran)) continue
          for (const pola of [jenisPeraturan, jabatan])
            for (const { 0: tertulis, index } of teks.isi.matchAll(pola)) {
              const end = index + tertulis.length
              const sebelum = teks.isi.slice(Math.max(0, index - 8), index)
              if (!/^\p{Ll}/u.test(tertulis) || didefinisikan.has(tertulis) || teks.isi.startsWith(' ini', end)) continue
              if (/\b(?:selaku|para|wakil) $/.test(sebelum) || fakta(lindungan)(teks, index, end)) continue
              const ada = daftar.get(tertulis)
              if (ada) ada.kali++
              else daftar.set(tertulis, { teks, start: index, end, kali: 1 })
            }
        }
        for (const [tertulis, { kali, ...letak }] of daftar) {
          const lain = kali > 1 ? ` Tulisan itu ada di ${kali - 1} tempat lain.` : ''
          report(
            letak,
            `"${tertulis}" ditulis dengan huruf awal kapital, karena nama jabatan atau jenis peraturan perundang-undangan (butir 243 huruf g Lampiran II UU 12/2011).${lain}`,
          )
        }
      },
    }
  },
})
