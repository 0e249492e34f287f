import { cariJenis, type Severity, type Teks } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { daftarPertimbangan, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { isNamaDaerah, sebutanMenimbang } from '../../fakta/nama-peraturan.ts'
import { berhentiDiPembukaan } from '../../fakta/teks-terpotong.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const contoh = (akhir: string) => contohPembukaan({ menimbang: `a. bahwa tata kerja perlu ditata;\n\nb. ${akhir};` })
const rumus = 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu'
const benar = contoh(`${rumus} menetapkan Peraturan Bupati tentang Tata Kerja`)

const kerja = /\b(maka )?perlu (?:untuk )?(menetapkan|membentuk|ditetapkan|dibentuk|menyusun|disusun|mengatur|diatur|mengubah|mencabut)\b/d
const bakuPerkada = 'menetapkan'
const polaJenis =
  /\bmenetapkan ((?:Keputusan|Instruksi|Peraturan (?:Daerah|Menteri))\b(?: Bupati| Wali Kota| Gubernur)?|Peraturan (?:Bupati|Wali ?[Kk]ota|Gubernur)\b)/d

interface Salah {
  readonly start: number
  readonly end: number
  readonly pesan: string
  readonly severity: Severity
  readonly isi?: string
}

/** `perkada` is the name of the kind, for a regulation of the head of a region. */
function periksa(isi: string, perkada: string | undefined): Salah[] {
  const cocok = kerja.exec(isi)
  const huruf = hurufSaja(isi)
  if (!/berdasarkan(?:halhal|hasil)?pertimbangan/.test(huruf) || !/perlu(?:untuk)?(?:di|me|pe)/.test(huruf))
    return [
      {
        start: 0,
        end: isi.length,
        severity: 'galat',
        pesan: `Pertimbangan terakhir berbunyi “bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf …, perlu ${perkada ? bakuPerkada : 'menetapkan atau membentuk'} … tentang …;” (butir 23 Lampiran II UU 12/2011).`,
      },
    ]
  if (!cocok) return []
  const hasil: Salah[] = []
  const tanpaFrasa = /\bpertimbangan (?=huruf [a-z]\b)/.exec(isi)
  if (tanpaFrasa)
    hasil.push({
      start: tanpaFrasa.index,
      end: tanpaFrasa.index + tanpaFrasa[0].length - 1,
      severity: 'galat',
      pesan: 'Pertimbangan diacu dengan “pertimbangan sebagaimana dimaksud dalam huruf …” (butir 23 Lampiran II UU 12/2011).',
    })
  const samar = hurufSaja(isi.slice(0, cocok.index)).includes('huruf')
    ? undefined
    : /\bpertimbangan (?:tersebut|di ?atas|itu|dimaksud|sebagaimana)\b/.exec(isi)
  if (samar)
    hasil.push({
      start: samar.index,
      end: samar.index + samar[0].length,
      severity: 'galat',
      pesan:
        'Pertimbangan terakhir tidak menyebut huruf dari pertimbangan yang diacu: tulis “pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c” (butir 23 Lampiran II UU 12/2011).',
    })
  const disebut = perkada && isi.includes('menetapkan ') ? polaJenis.exec(isi)?.indices?.[1] : undefined
  const jenisLain = disebut && hurufSaja(isi.slice(...disebut)) !== hurufSaja(perkada ?? '') ? disebut : undefined
  if (jenisLain)
    hasil.push({
      start: jenisLain[0],
      end: jenisLain[1],
      severity: 'galat',
      pesan: `Pertimbangan terakhir menyebut “${isi.slice(jenisLain[0], jenisLain[1])}”, padahal naskah ini ${perkada}. Samakan jenisnya dengan judul (butir 23 Lampiran II UU 12/2011).`,
    })
  const [maka, kata] = [cocok.indices?.[1], cocok.indices?.[2]]
  if (maka)
    hasil.push({
      start: maka[0],
      end: maka[1] - 1,
      severity: 'saran',
      isi: '',
      pesan: 'Kata “maka” berlebihan sesudah “bahwa berdasarkan …”; hapus.',
    })
  if (kata && perkada && cocok[2] !== bakuPerkada)
    hasil.push({
      start: kata[0],
      end: kata[1],
      severity: 'peringatan',
      ...(/^(?:membentuk|dibentuk|ditetapkan) Peraturan\b/.test(isi.slice(kata[0])) && { isi: bakuPerkada }),
      pesan: `Kata kerja untuk peraturan kepala daerah adalah “${bakuPerkada}”: tulis “perlu ${bakuPerkada} … tentang …” (butir 23 Lampiran II UU 12/2011).`,
    })
  return hasil
}

function periksaDaerah({ naskah, identitas, report }: Context): void {
  const jenis = cariJenis(identitas.jenis)
  const sisipan: Teks | undefined = jenis?.perkada ? sebutanMenimbang(naskah.pembukaan.menimbang, jenis)?.sisipan : undefined
  if (sisipan?.isi && isNamaDaerah(sisipan.isi, identitas.daerah))
    report(
      { teks: sisipan },
      `Dalam konsiderans, jenis peraturan ditulis tanpa nama daerah, seperti pada contoh butir 23 Lampiran II UU 12/2011: hapus “${sisipan.isi}”.`,
      {
        severity: 'peringatan',
      },
    )
}

/** The formula of the last consideration. */
export const konsideransPenutup = defineRule({
  id: 'konsiderans-penutup',
  summary: 'Pertimbangan terakhir berbunyi “bahwa berdasarkan pertimbangan …, perlu menetapkan … tentang …”.',
  sources: [
    { kode: 'A', butir: '23' },
    { kode: 'P', catatan: 'Jenis peraturan disebut tanpa nama daerah, dan tanpa kata maka.' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KON-06'],
        salah: contoh('«bahwa sehubungan dengan hal tersebut, perlu menetapkan Peraturan Bupati tentang Tata Kerja;»').replace('»;', '»'),
        benar,
      },
      { pedoman: ['KON-10'], salah: contoh(`${rumus} «membentuk» Peraturan Bupati tentang Tata Kerja`), benar },
      { pedoman: ['KON-11'], salah: contoh(`${rumus} menetapkan Peraturan Bupati «Contoh» tentang Tata Kerja`), benar },
      {
        pedoman: ['KON-18'],
        salah: contoh(`${rumus.replace('perlu', '«maka» perlu')} menetapkan Peraturan Bupati tentang Tata Kerja`),
        benar,
      },
      contoh('bahwa berdasarkan «pertimbangan» huruf a, perlu menetapkan Peraturan Bupati tentang Tata Kerja'),
      contoh(`${rumus} menetapkan «Keputusan Bupati» tentang Tata Kerja`),
      contoh(`${rumus} menetapkan «Peraturan Wali Kota» tentang Tata Kerja`),
      contoh('bahwa berdasarkan «pertimbangan tersebut» di atas, perlu menetapkan Peraturan Bupati tentang Tata Kerja'),
      contoh('bahwa berdasarkan «pertimbangan sebagaimana» tersebut di atas, perlu menetapkan Peraturan Bupati tentang Tata Kerja'),
    ],
    valid: [
      benar,
      benar.replace('\n\nb. bahwa', '\n\nbahwa'),
      benar
        .replace('a. bahwa', 'a. bahwa tata kerja perlu dibina;\n\nb. bahwa')
        .replace('\n\nb. bahwa berd', '\n\nREPUBLIK INDONESIA bahwa berd'),
      contoh(
        'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a serta untuk menjamin kepastian hukum, perlu menetapkan Peraturan Bupati tentang Tata Kerja',
      ),
    ],
  }),
  create: context => ({
    selesai({ identitas, sifat, pembukaan }) {
      const { tahun, derau, fakta, report } = context
      const jenis = cariJenis(identitas.jenis)
      if (derau || sifat.cuplikan || tahun < TAHUN_RUMUSAN || !jenis?.gazet) return
      const daftar = fakta(daftarPertimbangan)
      const terpotong = !pembukaan.mengingat && fakta(berhentiDiPembukaan)
      if (daftar.length > 1 && !terpotong) {
        const daftarTeks = daftar.at(-1)?.daftarTeks ?? []
        // Considerations that lost their marks stand in the one before them: the last of these is meant.
        const teks = daftarTeks.findLast(({ isi }) => isi.startsWith('bahwa ')) ?? daftarTeks[0]
        for (const { start, end, severity, pesan, isi } of teks ? periksa(teks.isi, jenis.perkada ? jenis.nama : undefined) : [])
          if (teks)
            report({ teks, start, end }, pesan, {
              severity,
              perbaikan: isi === undefined ? [] : [{ letak: { teks, start, end: isi ? end : end + 1 }, isi }],
            })
      }
      periksaDaerah(context)
    },
  }),
})
