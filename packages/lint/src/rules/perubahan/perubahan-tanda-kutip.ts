import { diRuas, type Kutipan, type Nomor, type Teks, telusuriDeret } from '@perkada/core'
import { perintahPerubahan } from '../../fakta/perintah-perubahan.ts'
import { defineRule, type Letak } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const ubah = (awal: string, akhir: string) =>
  contohPerubahan({
    daftar: `1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n${awal}Pasal 5\n\n(1) Rapat dibuka.\n\n(2) Rapat ditutup.${akhir}\n\n2. Pasal 9 dihapus.`,
  })

const tanda = /(?<!\d)["“”„]/g
const tandaSatu = /["“”]/
const berawalTanda = /^["“„]/
const berakhirTanda = /["”“][.;,]?$/

interface Tanda {
  readonly pembuka?: Letak
  readonly penutup?: Letak
  /** Behind it the new text goes on without another mark, although it closes what the first one opened. */
  readonly dini?: Letak
  readonly ganjil: boolean
}

const letakAkhir = (teks: Teks, akhir: string): Letak => ({ teks, start: akhir.search(berakhirTanda), end: akhir.length })

/** The quotation marks of a new text: where one opens it, where one closes it, and whether all of them make pairs. */
function bacaTanda({ isi }: Kutipan): Tanda {
  let banyak = 0
  let dini: Letak | undefined
  let tertutup: Letak | undefined
  let pertama: { readonly nomor: Nomor } | { readonly teks: Teks } | undefined
  let terakhir: Teks | undefined
  const bernomor = ({ nomor }: { readonly nomor: Nomor }): void => {
    pertama ??= { nomor }
    if (tertutup && !nomor.awalan) dini ??= tertutup
    tertutup = undefined
    if (nomor.awalan) banyak++
    if (nomor.akhiran && tandaSatu.test(nomor.akhiran)) banyak++
  }
  telusuriDeret(isi, diRuas('batang-tubuh'), {
    kelompok: bernomor,
    pasal: bernomor,
    ayat: bernomor,
    butir: bernomor,
    teks(teks) {
      pertama ??= { teks }
      terakhir = teks
      banyak += teks.isi.match(tanda)?.length ?? 0
      const akhir = teks.isi.trimEnd()
      tertutup = banyak % 2 === 0 && berakhirTanda.test(akhir) ? letakAkhir(teks, akhir) : undefined
    },
  })
  const dibuka = pertama && ('nomor' in pertama ? pertama.nomor.awalan !== undefined : berawalTanda.test(pertama.teks.isi))
  const akhir = terakhir?.isi.trimEnd() ?? ''
  return {
    ganjil: banyak % 2 === 1,
    ...(dibuka && pertama ? { pembuka: 'nomor' in pertama ? { span: pertama.nomor.span } : { teks: pertama.teks, start: 0, end: 1 } } : {}),
    ...(terakhir && berakhirTanda.test(akhir) ? { penutup: letakAkhir(terakhir, akhir) } : {}),
    ...(dini && { dini }),
  }
}

/** New text between quotation marks of which one is missing: where the text of another act ends cannot be told. */
export const perubahanTandaKutip = defineRule({
  id: 'perubahan-tanda-kutip',
  summary: 'Teks baru yang diapit tanda kutip dibuka dan ditutup dengan tanda itu.',
  sources: [{ kode: 'T', catatan: 'Tanda kutip berpasangan; tanpa pasangannya batas teks baru tidak jelas.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [ubah('“', '').replace('“Pasal 5', '“«Pasal 5»'), ubah('', '«”»'), ubah('“', '”').replace('dibuka.', 'dibuka.«”»')],
    valid: [
      ubah('“', '”'),
      ubah('', ''),
      ubah('“', '”')
        .replace('“Pasal 5', '“Pasal 5”')
        .replaceAll(/(\(\d\) Rapat [a-z]+\.)”?/g, '“$1”'),
    ],
  }),
  create: ({ fakta, report, derau }) => ({
    selesai() {
      if (derau) return
      for (const { kutipan } of fakta(perintahPerubahan)) {
        const { pembuka, penutup, dini, ganjil }: Tanda = kutipan ? bacaTanda(kutipan) : { ganjil: false }
        if (!ganjil) continue
        if (pembuka && !penutup) report(pembuka, 'Tanda kutip yang membuka teks baru ini tidak ditutup. Tutup di akhir teks baru.')
        else if (penutup && !pembuka)
          report(
            penutup,
            'Tanda kutip ini menutup teks baru, tetapi tidak ada yang membukanya. Buka di awal teks baru, atau hapus tanda ini.',
          )
        else if (dini) report(dini, 'Tanda kutip ini menutup teks baru, padahal teksnya masih berlanjut di bawahnya. Hapus tanda ini.')
      }
    },
  }),
})
