import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\nRapat diadakan setiap bulan.\n\nPasal 2\n\n${isi}` })
const BENAR = contoh('Rapat sebagaimana dimaksud dalam Pasal 1 dicatat.')

const samar =
  /\b(?:[Pp]asal|[Aa]yat|[Kk]etentuan|[Hh]uruf|[Hh]al)(?:-[a-z]{3,9})? (?:yang )?(?:(?:telah |sudah )?(?:disebut(?:kan)?|tersebut|diuraikan) )?(?:di ?atas|terdahulu)\b|\b(?:tersebut|dimaksud|disebut(?:kan)?) (?:pada |dalam )?di ?atas\b|\b(?:[Pp]asal|[Aa]yat) (?:yang )?sebelumnya\b/

/** The last words of every match: few texts have them, and the long expression is dear to compile. */
const ujung =
  / (?<=(?:asal|yat|tentuan|uruf|[Hh]al|-[a-z]{3,9}|yang|sebut|sebutkan|dimaksud|diuraikan|pada|dalam) )(?:di ?atas|terdahulu|sebelumnya)\b/

/** A reference by place ("the Pasal above") where a number is due. */
export const acuanBentukTerdahulu = defineRule({
  id: 'acuan-bentuk-terdahulu',
  summary: 'Acuan menyebut nomor pasal atau ayat, bukan “pasal tersebut di atas” atau “pasal yang terdahulu”.',
  sources: [{ kode: 'A', butir: '280' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['ACU-15'], salah: contoh('Rapat menurut «Pasal tersebut di atas» dicatat.'), benar: BENAR },
      { pedoman: ['ACU-15'], salah: contoh('Rapat menurut «pasal yang terdahulu» dicatat.'), benar: BENAR },
    ],
    valid: [BENAR, contoh('Pegawai berusia di atas 50 (lima puluh) tahun mengikuti rapat.')],
  }),
  create: context =>
    visitorAlinea(context, ['di atas', 'diatas', 'terdahulu', 'sebelumnya'], teks => {
      const cocok = ujung.test(teks.isi) ? samar.exec(teks.isi) : null
      if (!cocok) return
      const tegas = /^(?:pasal|ayat)/i.test(cocok[0])
      context.report(
        { teks, start: cocok.index, end: cocok.index + cocok[0].length },
        'Acuan menyebutkan dengan tegas nomor pasal atau ayat yang diacu (butir 280 Lampiran II UU 12/2011). Ganti dengan “sebagaimana dimaksud dalam Pasal …” atau “… pada ayat (…)”.',
        { severity: tegas ? 'galat' : 'peringatan' },
      )
    }),
})
