import { cocokSemua } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({ isi: `Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dicatat.\n\nPasal 2\n\n${isi}` })

/** Words that bring in a reference in other letters than "sebagaimana dimaksud", up to the unit that is named by its number. */
const pengantarLain =
  /\b(?:[Ss]ebagaimana (?:yang )?(?:tersebut|disebut(?:kan)?)|[Ss]ebagaimana yang dimaksud(?:kan)?|[Ss]eperti (?:yang )?(?:dimaksud|tersebut|disebut)(?:kan)?)(?: (?:di )?(?:dalam|pada|di))?(?= (Pasal \d|ayat \(\d|huruf [a-z]\b|BAB [IVX]))/g
/** How they begin: most texts have none of them. */
const mungkinLain = /ebagaimana (?:yang|ters|dis)|eperti (?:yang|dim|ters|dis)/
/** The one wording that brings in a reference (butir 272). */
export const acuanBentukPengantar = defineRule({
  id: 'acuan-bentuk-pengantar',
  summary: 'Acuan diantar dengan frasa “sebagaimana dimaksud dalam Pasal …” atau “sebagaimana dimaksud pada ayat (…)”, bukan frasa lain.',
  sources: [{ kode: 'A', butir: '272' }],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-01'],
        salah: contoh('Catatan rapat «sebagaimana tersebut dalam» Pasal 1 disimpan.'),
        benar: contoh('Catatan rapat sebagaimana dimaksud dalam Pasal 1 disimpan.'),
      },
      {
        pedoman: ['ACU-02'],
        salah: contoh('(1) Catatan disimpan.\n\n(2) Catatan «seperti yang dimaksud pada» ayat (1) dijaga.'),
        benar: contoh('(1) Catatan disimpan.\n\n(2) Catatan sebagaimana dimaksud pada ayat (1) dijaga.'),
      },
      contoh('Catatan «sebagaimana yang dimaksud» Pasal 1 disimpan.'),
    ],
    valid: [
      contoh('Catatan sebagaimana diatur dalam Pasal 1 disimpan seperti tersebut dalam daftar.'),
      contoh('Catatan sebagaimana telah dimaksud dalam Pasal 1 disimpan.'),
    ],
  }),
  create: ({ report, fakta, derau, tahun }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN) return
      for (const { teks, tempat } of teksBerkata(fakta, ['sebagaimana', 'seperti'])) {
        if (tempat.ruas !== 'batang-tubuh' && tempat.ruas !== 'menimbang') continue
        for (const { 0: tertulis, 1: satuan = '', index: start } of mungkinLain.test(teks.isi) ? cocokSemua(teks.isi, pengantarLain) : []) {
          const letak = { teks, start, end: start + tertulis.length }
          const baku = `${tertulis.startsWith('S') ? 'S' : 's'}ebagaimana dimaksud ${satuan.startsWith('ayat') ? 'pada' : 'dalam'}`
          report(letak, `Acuan diantar dengan “${baku}”, bukan “${tertulis}” (butir 272 Lampiran II UU 12/2011).`, {
            perbaikan: [{ letak, isi: baku }],
          })
        }
      }
    },
  }),
})
