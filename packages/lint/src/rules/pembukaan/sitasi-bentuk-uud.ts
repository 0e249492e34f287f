import { daftarDasar } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const contoh = (...isi: string[]) => contohPembukaan({ mengingat: daftarContoh(...isi, dasarContoh.uuPemda) })
const benar = contoh(dasarContoh.uud)
const NAMA = 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945'

/** The name that the Constitution has in law since UU 10/2004. */
const TAHUN_NAMA = 2005
const uud =
  /\b(?:undang\s?-\s?undang dasar(?: negara(?: republik(?: indonesia)?)?)?(?:,? tahun)?(?: 1945)?(?: negara republik indonesia(?: tahun 1945)?)?|UUD(?: NRI| Negara Republik Indonesia)?(?: tahun)? 1945)/i
/** Where a text names it first: most acts are no Constitution, and most texts write the name in full. */
function cariUud(isi: string): { readonly 0: string; readonly index: number } | null {
  const index = isi.indexOf(NAMA)
  const lain = /undang dasar|UUD/i
  if (index >= 0 && !lain.test(isi.slice(0, index)) && !/^ negara/i.test(isi.slice(index + NAMA.length))) return { 0: NAMA, index }
  return lain.test(isi) ? uud.exec(isi) : null
}
const pasal = /\bPasal\s+\S/
const pasalLain = /^((?:Ketentuan )?Pasal \d[^;]{0,200}?) (?:Undang-Undang(?! Dasar)|Peraturan)\b/di

/** The Constitution in Mengingat: its Pasal before its full name; other acts without a Pasal. */
export const sitasiBentukUud = defineRule({
  id: 'sitasi-bentuk-uud',
  summary: `Dasar hukum menyebut pasal hanya dari ${NAMA}, dan nama itu ditulis lengkap.`,
  sources: [
    { kode: 'A', butir: '44' },
    { kode: 'A', butir: '45' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['DSH-13'], salah: contoh(`«${NAMA}»`), benar },
      {
        pedoman: ['DSH-13'],
        salah: contoh(dasarContoh.uud.replace(NAMA, '«Undang-undang Dasar Negara Republik Indonesia Tahun 1945»')),
        benar,
      },
      contoh('Pasal 18 ayat (6) «Undang-Undang Dasar 1945»'),
      contoh('Pasal 18 ayat (6) «UUD Negara Republik Indonesia Tahun 1945»'),
      contoh('«UUD 1945»'),
      contoh(`${NAMA}« Pasal 18 ayat (6)»`),
      {
        pedoman: ['DSH-14'],
        salah: contoh(`«Pasal 65 ayat (1)» ${dasarContoh.uuAsn}`),
        benar: contoh(dasarContoh.uuAsn),
      },
      contoh(`«Ketentuan Pasal 7» ${dasarContoh.perda(3, 2016)}`),
    ],
    valid: [benar],
  }),
  create: ({ derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_NAMA) return
      for (const {
        daftarTeks: [teks],
      } of fakta(daftarDasar)) {
        const cocok = cariUud(teks.isi)
        const lain = pasalLain.exec(teks.isi)?.indices?.[1]
        if (!cocok) {
          if (lain)
            report(
              { teks, start: lain[0], end: lain[1] },
              'Selain Undang-Undang Dasar, dasar hukum cukup disebut jenis dan namanya tanpa pasal (butir 45 Lampiran II UU 12/2011). Hapus pasalnya.',
              {
                severity: 'peringatan',
              },
            )
          continue
        }
        const sebelum = teks.isi.slice(0, cocok.index)
        if (!/^(?:Pasal\b|$)/.test(sebelum.trim())) continue
        const letak = { teks, start: cocok.index, end: cocok.index + cocok[0].length }
        const tertulis = cocok[0].replace(/\s?-\s?/g, '-')
        if (tertulis !== NAMA)
          report(letak, `Tulis lengkap “${NAMA}” (butir 44 Lampiran II UU 12/2011).`, {
            // The name without its year alone: a converter may have lost the figures.
            ...(`${tertulis} 1945` === NAMA && { severity: 'peringatan' as const }),
            perbaikan: [{ letak, isi: NAMA }],
          })
        else if (/^ ?,? ?Pasal \d/.test(teks.isi.slice(letak.end)))
          report(
            { teks, start: letak.end, end: teks.isi.trimEnd().replace(/;$/, '').length },
            `Pasal mendahului nama ${NAMA}: tulis “Pasal … ${NAMA}” (butir 44 Lampiran II UU 12/2011).`,
            { severity: 'peringatan' },
          )
        else if (!pasal.test(teks.isi))
          report(
            letak,
            `Dasar hukum dari ${NAMA} ditulis dengan pasalnya, misalnya “Pasal 18 ayat (6) ${NAMA}” (butir 44 Lampiran II UU 12/2011).`,
          )
      }
    },
  }),
})
