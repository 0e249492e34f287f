import type { Alinea, Satuan, Teks } from '@perkada/core'
import { awalKalimatBaru } from '../../fakta/kalimat.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

const kalimatUtuh = ({ teks }: Alinea): boolean => /^[A-ZÀ-Þ]/u.test(teks.isi) && teks.isi.trimEnd().endsWith('.')
const tajukTerselip = /[.;] (?:BAB|Bagian|Paragraf|Pasal) \S+ /

/** Where a second sentence begins: inside a paragraph, or as a paragraph of its own. */
function kalimatKedua(isi: readonly Satuan[]): { teks: Teks; start: number } | undefined {
  const daftar = isi.filter((satuan): satuan is Alinea => satuan.tipe === 'alinea')
  if (daftar.length !== isi.length) return undefined
  const semuaUtuh = daftar.every(kalimatUtuh)
  for (const [ke, alinea] of daftar.entries()) {
    if (tajukTerselip.test(alinea.teks.isi) || /\([2-9]\) /.test(alinea.teks.isi)) return undefined
    if (ke > 0 && semuaUtuh) return { teks: alinea.teks, start: 0 }
    const start = awalKalimatBaru(alinea.teks.isi)[0]
    if (start !== undefined && kalimatUtuh(alinea)) return { teks: alinea.teks, start }
  }
  return undefined
}

/** One Pasal without ayat, and one ayat, is one norm in one sentence (butir 77, 83). */
export const kerangkaSatuKalimat = defineRule({
  id: 'kerangka-satu-kalimat',
  summary: 'Pasal tanpa ayat, dan setiap ayat, dirumuskan dalam satu kalimat.',
  sources: [
    { kode: 'A22', butir: '77' },
    { kode: 'A', butir: '83' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-20'],
        salah: contohPasal(
          '(1) Rapat diadakan.\n\n(2) Rapat dicatat.\n\nPasal 2\n\nKeputusan lama dicabut.\n\n«Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.»',
        ),
        benar: contohPasal(
          '(1) Rapat diadakan.\n\n(2) Rapat dicatat.\n\nPasal 2\n\nKeputusan lama dicabut.\n\nPasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
        ),
      },
      {
        pedoman: ['BTB-21'],
        salah: contohPasal('(1) Rapat diadakan setiap bulan. «Rapat dipimpin Bupati.»\n\n(2) Rapat dicatat.'),
        benar: contohPasal('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dipimpin Bupati.\n\n(3) Rapat dicatat.'),
      },
    ],
    valid: [contohPasal('(1) Rapat dipimpin Dr. Fulan pada pukul 08.00 WIB.\n\n(2) Rapat dicatat.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      const { daftarPasal, berayat } = fakta(kerangka)
      daftarPasal.forEach(({ pasal }, ke) => {
        const berikut = daftarPasal[ke + 1]?.pasal.nomor.urutan
        const hilang = berikut !== undefined && pasal.nomor.urutan !== undefined && berikut > pasal.nomor.urutan + 1
        const daftarAyat = pasal.isi.filter(satuan => satuan.tipe === 'ayat')
        const satuan = daftarAyat.length ? daftarAyat : !hilang && berayat ? [pasal] : []
        for (const satu of satuan) {
          const lain = kalimatKedua(satu.isi)
          if (!lain) continue
          const nama = satu.tipe === 'ayat' ? `Ayat (${satu.nomor.nilai}) Pasal ${pasal.nomor.nilai}` : `Pasal ${pasal.nomor.nilai}`
          const jadikan = satu.tipe === 'ayat' ? 'ayat tersendiri' : 'ayat atau Pasal tersendiri'
          report(
            { teks: lain.teks, start: lain.start },
            `${nama} memuat lebih dari satu kalimat, padahal satu ${satu.tipe === 'ayat' ? 'ayat' : 'Pasal tanpa ayat'} memuat satu norma dalam satu kalimat (butir ${satu.tipe === 'ayat' ? '83' : '77'} Lampiran II UU 12/2011). Jadikan kalimat ini ${jadikan}.`,
          )
        }
      })
    },
  }),
})
