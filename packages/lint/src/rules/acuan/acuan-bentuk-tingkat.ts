import { cariJenis } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Rapat sebagaimana dimaksud dalam Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2015 tentang Rapat dicatat.')
const rendah =
  /(?<=\bsebagaimana (?:dimaksud|diatur|tercantum|ditetapkan) (?:dalam|pada|dengan) (?:[A-Za-zÀ-ɏ]+ \d{1,3} (?:ayat \(\d{1,2}\) )?)?)(?:Surat Edaran|Surat Keputusan|Keputusan (?:Bupati|Wali ?[Kk]ota|Gubernur|Kepala|Sekretaris|Camat)|Instruksi (?:Bupati|Wali ?[Kk]ota|Gubernur)|Peraturan (?:Desa|Kepala Desa))(?=[A-Za-zÀ-ɏ ]{0,40} (?:Nomor|tentang)\b)/u

/** A regulation refers to an instrument of lower rank. */
export const acuanBentukTingkat = defineRule({
  id: 'acuan-bentuk-tingkat',
  summary: 'Acuan hanya ke peraturan yang setingkat atau lebih tinggi, bukan ke keputusan, surat edaran, atau peraturan desa.',
  sources: [{ kode: 'A', butir: '278' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-13'],
        salah: contoh('Rapat sebagaimana dimaksud dalam «Surat Edaran» Bupati Nomor 5 Tahun 2015 dicatat.'),
        benar: BENAR,
      },
      {
        pedoman: ['ACU-13'],
        salah: contoh('Rapat sebagaimana diatur dalam «Keputusan Bupati» Contoh Nomor 5 Tahun 2015 tentang Rapat dicatat.'),
        benar: BENAR,
      },
    ],
    valid: [BENAR, contoh('Tim sebagaimana dimaksud pada ayat (1) ditetapkan dengan Keputusan Bupati.')],
  }),
  create(context) {
    if (!cariJenis(context.identitas.jenis)?.gazet) return {}
    return visitorAlinea(context, ['surat', 'keputusan', 'instruksi', 'peraturan desa', 'peraturan kepala'], teks => {
      const cocok = teks.isi.includes('sebagaimana ') && rendah.exec(teks.isi)
      if (cocok)
        context.report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          'Pengacuan hanya dapat dilakukan ke peraturan yang tingkatannya sama atau lebih tinggi (butir 278 Lampiran II UU 12/2011). Muat ketentuannya di sini, atau acu peraturannya.',
        )
    })
  },
})
