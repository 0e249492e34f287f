import { cariJenis, daftarJenis } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'
import { contohKeputusan } from '../pembukaan/contoh-lengkap.ts'

const contoh = (berlaku: string) => naskahContoh({ berlaku })
const BENAR = contoh('Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.')

const awalan = daftarJenis.flatMap(({ nama, ejaanLain }) => [nama, ...ejaanLain])

/** The words after "Peraturan Bupati ini", and where they begin; undefined when the sentence does not say that a regulation is in force. */
function sesudahIni(isi: string): { ekor: string; start: number } | undefined {
  if (!awalan.some(nama => isi.startsWith(nama))) return undefined
  const ini = isi.slice(0, 120).search(/ ini (?:akan |dinyatakan )?(?:mulai )?(?:di)?berlaku/)
  return ini < 0 ? undefined : { ekor: isi.slice(ini + 5), start: ini + 5 }
}

interface Salah {
  readonly pola: RegExp
  readonly butir: string
  readonly anjuran: string
}

const BENTUK_BAKU = 'mulai berlaku pada tanggal diundangkan'
const BAKU =
  'Tulis “mulai berlaku pada tanggal diundangkan”, “mulai berlaku pada tanggal 1 Januari 2027”, atau “mulai berlaku setelah 1 (satu) tahun terhitung sejak tanggal diundangkan”'

const daftarSalah: readonly Salah[] = [
  {
    pola: /(?:mulai )?berlaku (?:secara )?efektif|efektif (?:mulai )?berlaku/,
    butir: '151',
    anjuran: `saat berlaku efektif tidak dibedakan dari saat berlaku. ${BAKU}`,
  },
  {
    pola: /^(?:mulai )?berlaku (?:terhitung )?(?:sejak|mulai|semenjak|setelah|saat|pada saat|pada hari|pada) (?:saat |hari |tanggal )?(?:di ?undangkan|pengundangan(?:nya)?|ditetapkan|penetapan(?:nya)?|ditandatangani)/,
    butir: '150',
    anjuran: BAKU,
  },
  {
    pola: /^(?:dinyatakan (?:mulai )?berlaku|(?:dinyatakan )?mulai diberlakukan|diberlakukan)(?= (?:pada|sejak|terhitung|mulai|setelah|tanggal))/,
    butir: '150',
    anjuran: BAKU,
  },
  { pola: /^(?:akan )?berlaku (?:pada )?tanggal/, butir: '150', anjuran: `kata “mulai” hilang. ${BAKU}` },
  { pola: /^mulai berlaku (?:sejak |terhitung (?:sejak |mulai )?)?tanggal/, butir: '151', anjuran: BAKU },
  {
    pola: /^mulai berlaku (?:setelah )?\d{1,4} (?:\([A-Za-zÀ-ɏ ]{1,40}\) )?(?:hari|bulan|tahun)(?: kerja| kalender)? (?:sejak|setelah) (?:tanggal )?di ?(?:undang|tetap)kan/u,
    butir: '151 huruf c',
    anjuran: BAKU,
  },
  {
    pola: /^mulai berlaku (?:setelah )?\d{1,4} (?:\([A-Za-zÀ-ɏ ]{1,40}\) )?(?:hari|bulan|tahun)(?: kerja| kalender)?(?= ?[.;]|$)/,
    butir: '151 huruf c',
    anjuran: `sebut sejak kapan tenggang itu dihitung. ${BAKU}`,
  },
  {
    pola: /^mulai berlaku (?:terhitung|setelah|sesudah|sejak|dalam|\d)(?! \d{1,4} (?:\([a-z ]{1,40}\) )?(?:hari|bulan|tahun)(?: kerja| kalender)? terhitung sejak )[^.;]{0,60}\bdi(?:undang|tetap)kan/,
    butir: '151 huruf c',
    anjuran: BAKU,
  },
  {
    pola: /^mulai berlaku (?:terhitung|setelah|sesudah|sejak|dalam|\d)[^.;]{0,60}\b(?:pengundang|penetap)an(?:nya)?/,
    butir: '151 huruf c',
    anjuran: BAKU,
  },
]

/** Before UU 12/2011 ministerial and regional regulations came into force in other words. */
const TAHUN_RUMUSAN = 2011

/** The sentence on when the regulation enters into force does not have one of the three forms of the standard. */
export const penutupMulaiBerlaku = defineRule({
  id: 'penutup-mulai-berlaku',
  summary: 'Saat mulai berlaku dirumuskan “mulai berlaku pada tanggal diundangkan”, dengan tanggal tertentu, atau dengan tenggang waktu.',
  sources: [
    { kode: 'A', butir: '150' },
    { kode: 'A', butir: '151' },
    { kode: 'UU', catatan: 'Pasal 248 ayat (3) UU 23/2014.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PNT-12'], salah: contoh('Peraturan Bupati ini «mulai berlaku sejak tanggal diundangkan».'), benar: BENAR },
      {
        pedoman: ['PNT-13'],
        salah: contoh('Peraturan Bupati ini «mulai berlaku sejak tanggal» 1 Juli 2024.'),
        benar: contoh('Peraturan Bupati ini mulai berlaku pada tanggal 1 Juli 2024.'),
      },
      {
        pedoman: ['PNT-14'],
        salah: contoh('Peraturan Bupati ini «mulai berlaku 6 (enam) bulan sejak diundangkan».'),
        benar: contoh('Peraturan Bupati ini mulai berlaku setelah 6 (enam) bulan terhitung sejak tanggal diundangkan.'),
      },
      {
        pedoman: ['PNT-14'],
        salah: contoh('Peraturan Bupati ini «mulai berlaku setelah 6 (enam) bulan».'),
        benar: contoh('Peraturan Bupati ini mulai berlaku setelah 6 (enam) bulan terhitung sejak tanggal diundangkan.'),
      },
      contoh('Peraturan Bupati ini «dinyatakan berlaku» pada tanggal diundangkan.'),
      contoh('Peraturan Bupati ini «mulai berlaku terhitung tanggal» 1 Juli 2024.'),
      contoh('Peraturan Bupati ini «mulai berlaku terhitung sejak 6 (enam) bulan setelah diundangkan».'),
      contoh('Peraturan Bupati ini «mulai berlaku setelah lewat 60 (enam puluh) hari dari pengundangannya».'),
      { pedoman: ['PNT-15'], salah: contoh('Peraturan Bupati ini «mulai berlaku efektif» pada tanggal 1 Juli 2024.'), benar: BENAR },
    ],
    valid: [
      BENAR,
      contoh('Peraturan Bupati ini mulai berlaku pada tanggal diundangkan dan mempunyai daya laku surut sejak tanggal 1 Januari 2024.'),
      contohKeputusan('MEMUTUSKAN:\n\nMenetapkan :\n\nKESATU : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.'),
    ],
  }),
  create: context => {
    const { report, tahun, identitas } = context
    const jenis = cariJenis(identitas.jenis)
    // A decision is in no gazette: it takes effect when it is made.
    if (jenis && !jenis.gazet) return {}
    return visitorAlinea(context, ['ini berlaku', 'ini berlakunya', 'ini diberlakukan'], teks => {
      const kalimat = sesudahIni(teks.isi)
      // Only the first pattern finds a fault in a sentence that begins so.
      if (!kalimat || (kalimat.ekor.startsWith(BENTUK_BAKU) && !kalimat.ekor.includes('efektif'))) return
      for (const { pola, butir, anjuran } of daftarSalah) {
        const cocok = pola.exec(kalimat.ekor)
        if (!cocok || cocok[0] === BENTUK_BAKU) continue
        const start = kalimat.start + cocok.index
        report(
          { teks, start, end: start + cocok[0].length },
          `“${cocok[0]}” bukan rumusan saat mulai berlaku (butir ${butir} Lampiran II UU 12/2011). ${anjuran.charAt(0).toUpperCase()}${anjuran.slice(1)}.`,
          { severity: tahun < TAHUN_RUMUSAN ? 'saran' : 'peringatan' },
        )
        return
      }
    })
  },
})
