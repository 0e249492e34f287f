import type { Ayat, Butir, Pasal, Satuan } from '@perkada/core'
import { ayatDihapus } from '../../fakta/perintah-perubahan.ts'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const ubah = (isi: string) =>
  contohPerubahan({
    daftar: `1. Pasal 5 ayat (2) dihapus sehingga Pasal 5 berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n${isi}> (3) Rapat ditutup.\n\n2. Pasal 9 dihapus.`,
  })
const BENAR = ubah('> (2) Dihapus.\n>\n')

const cariPasal = (isi: readonly Satuan[], nilai: string): Pasal | undefined =>
  isi.find((satuan): satuan is Pasal => satuan.tipe === 'pasal' && satuan.nomor.nilai === nilai)

/** The instruction gives the number to another ayat, or says more of it than that it is deleted. */
const bernomorLain = /\bmenjadi (?:ayat|Pasal)\b|\bdiganti\b|\bkalimat\b|\bfrasa\b/
/** A sentence of its own, and none of the words or dots that stand for what stays or is deleted. */
const berkalimat = /^(?!Dihapus|Hapus|Tetap|Tidak (?:ber|di)ubah)[A-ZÀ-Þ][a-zß-ÿ-]+ \S+/iu

/** The text of an ayat; undefined where it is no single paragraph that can be read. */
const teksTunggal = ({ isi }: Ayat): string | undefined => (isi.length === 1 && isi[0]?.tipe === 'alinea' ? isi[0].teks.isi : undefined)

function periksa(butir: Butir, lapor: (pasal: Pasal, ayat: string, isi?: Ayat) => void): void {
  const kalimat = butir.isi.find(blok => blok.tipe === 'alinea')?.teks.isi ?? ''
  const kutipan = butir.isi.find(blok => blok.tipe === 'kutipan')
  if (!kutipan) return
  for (const { pasal: nilai, ayat } of ayatDihapus(kalimat)) {
    const pasal = cariPasal(kutipan.isi, nilai)
    const daftarAyat = pasal?.isi.filter((blok): blok is Ayat => blok.tipe === 'ayat') ?? []
    const satu = daftarAyat.find(({ nomor }) => nomor.nilai === ayat)
    if (!pasal || daftarAyat.length < 2 || (satu && bernomorLain.test(kalimat))) continue
    if (!satu) lapor(pasal, ayat)
    else if (berkalimat.test(teksTunggal(satu) ?? '')) lapor(pasal, ayat, satu)
  }
}

/** An ayat that is deleted is missing from the new text, where it should stand as "Dihapus." */
export const perubahanHapus = defineRule({
  id: 'perubahan-hapus',
  summary: 'Ayat yang dihapus tetap dicantumkan dengan keterangan “Dihapus.”',
  sources: [{ kode: 'A', butir: '236' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PBH-09'], salah: ubah('').replace('> Pasal 5', '> «Pasal 5»'), benar: BENAR },
      ubah('> «(2)» Rapat dicatat.\n>\n'),
      ubah('> «(2)» Rapat dicatat.\n>\n').replace('Pasal 5 ayat (2) dihapus', 'Ketentuan ayat (1) Pasal 5 diubah dan ayat (2) dihapus,'),
    ],
    valid: [
      BENAR,
      ubah('> (2) (dihapus)\n>\n'),
      ubah('> (2) . . .\n>\n'),
      ubah('> (2) Rapat dicatat.\n>\n').replace('ayat (2) dihapus', 'ayat (2) dihapus dan ayat (3) menjadi ayat (2)'),
    ],
  }),
  create: ({ naskah, report, derau }) => ({
    butir(butir, { ruas, kutipan }) {
      if (derau || !naskah.sifat.perubahan || kutipan || ruas !== 'batang-tubuh') return
      periksa(butir, (pasal, ayat, isi) => {
        if (isi)
          report(
            { span: isi.nomor.span },
            `Menurut perintahnya ayat (${ayat}) dihapus, tetapi di sini masih berisi. Tulis “(${ayat}) Dihapus.” tanpa mengubah nomor ayat sesudahnya (butir 236 Lampiran II UU 12/2011).`,
          )
        else
          report(
            { span: pasal.nomor.span },
            `Ayat (${ayat}) dihapus, tetapi tidak dicantumkan lagi di sini. Tulis “(${ayat}) Dihapus.” pada urutannya (butir 236 Lampiran II UU 12/2011).`,
          )
      })
    },
  }),
})
