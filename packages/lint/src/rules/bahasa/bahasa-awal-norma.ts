import type { Alinea, Ayat, Pasal } from '@perkada/core'
import { diBadan } from '../../fakta/badan-sendiri.ts'
import { awalKalimatBaru } from '../../fakta/kalimat.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh } from './frasa.ts'

const kataSambung =
  /^(?:Dan|Atau|Tetapi|Akan tetapi|Namun|Namun demikian|Sedangkan|Sehingga|Karena|Oleh karena itu|Oleh sebab itu|Maka|Bahwa|Selanjutnya|Selain itu|Kemudian|Dengan demikian|Adapun|Setelah itu|Sementara itu|Di samping itu|Untuk itu|Sehubungan dengan itu|Meskipun demikian|Walaupun demikian|Padahal|Bahkan)\b/

/** No norm begins with a conjunction (butir 270a). */
export const bahasaAwalNorma = defineRule({
  id: 'bahasa-awal-norma',
  summary: 'Rumusan norma tidak diawali kata sambung.',
  sources: [{ kode: 'A22', butir: '270a' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-27'],
        salah: contoh('(1) Rapat dipimpin oleh ketua.\n\n(2) «Sedangkan» undangan disampaikan oleh sekretaris.'),
        benar: contoh('(1) Rapat dipimpin oleh ketua.\n\n(2) Undangan disampaikan oleh sekretaris.'),
      },
      contoh('(1) Rapat dibuka.\n\n(2) «Setelah itu» undangan dibacakan.'),
    ],
    valid: [
      contoh('(1) Dalam hal ketua berhalangan, rapat dipimpin oleh sekretaris.\n\n(2) Selain anggota, rapat dihadiri oleh narasumber.'),
    ],
  }),
  create: ({ derau, report }) => {
    const periksa = (isi: Pasal['isi'] | Ayat['isi']): void => {
      const pertama = isi[0]
      if (pertama?.tipe !== 'alinea') return
      const { teks }: Alinea = pertama
      for (const start of [0, ...awalKalimatBaru(teks.isi)]) {
        const kata = kataSambung.exec(teks.isi.slice(start, start + 40))?.[0]
        if (kata)
          report(
            { teks, start, end: start + kata.length },
            `Rumusan norma tidak diawali kata sambung “${kata}” (butir 270a Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Mulai dengan subjek norma.`,
          )
      }
    }
    return {
      pasal({ isi }, tempat) {
        if (!derau && diBadan(tempat)) periksa(isi)
      },
      ayat({ isi }, tempat) {
        if (!derau && diBadan(tempat)) periksa(isi)
      },
    }
  },
})
