import { kelompokkan, type Severity, type Sitasi, sebutSitasi } from '@perkada/core'
import { type DasarPertama, daftarDasarPertama, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'
import { type KunciUrut, pelanggar, tersesat } from './urutan.ts'

const contoh = (...isi: string[]) => contohPembukaan({ mengingat: daftarContoh(...isi) })
const { uud, uuPemda, uuAsn, pp } = dasarContoh
const benar = contoh(uud, uuPemda, uuAsn, pp)
const tandai = (isi: string) => isi.replace(/^(.*?)( \(|$)/, '«$1»$2')

const provinsi = ({ daerah }: Sitasi) => /^provinsi|^aceh\b/i.test(daerah?.nilai ?? '')

/** Rank for the order; where a Peraturan Gubernur or a decision stands no butir says. */
const tingkat = (sitasi: Sitasi): number | undefined => {
  if (sitasi.jenis.diLuarUrutan || /^(?:keputusan|instruksi)/i.test(sitasi.sebutan.nilai)) return undefined
  const { peringkat, peringkatKabupaten = peringkat } = sitasi.jenis
  return provinsi(sitasi) ? peringkat : peringkatKabupaten
}

/** Place in time, comparable within one rank; the number counts only between acts of one kind and region. */
const waktu = ({ tahun }: Sitasi): number | undefined => (/^\d{4}$/.test(tahun?.nilai ?? '') ? Number(tahun?.nilai) : undefined)
const deret = ({ jenis, daerah }: Sitasi) => `${jenis.id} ${daerah?.nilai.toLowerCase() ?? ''}`

const kunciTingkat = ({ sitasi }: DasarPertama): KunciUrut => ({ nilai: tingkat(sitasi) ?? 0, deret: '', nomor: Number.NaN })
const kunciWaktu = ({ sitasi }: DasarPertama): KunciUrut => ({
  nilai: waktu(sitasi) ?? 0,
  deret: deret(sitasi),
  nomor: Number(sitasi.nomor?.nilai ?? Number.NaN),
})

/** An element that stands in the wrong place, and the first one that shows it. */
interface Salah {
  readonly satu: DasarPertama
  readonly lain: DasarPertama
  readonly letak: 'sebelum' | 'sesudah'
}

/** What must move so that a list is in order, with what it must be moved before or behind. */
function salahLetak(daftar: readonly DasarPertama[], kunci: (satu: DasarPertama) => KunciUrut): Salah[] {
  const daftarKunci = daftar.map(kunci)
  const daftarSalah = tersesat(daftarKunci)
  if (!daftarSalah.length) return []
  const menurutIndex = pelanggar(daftarKunci)
  return daftarSalah.flatMap(at => {
    const [satu, ke = -1] = [daftar[at], menurutIndex[at]]
    const lain = daftar[ke]
    return satu && lain ? [{ satu, lain, letak: ke < at ? ('sebelum' as const) : ('sesudah' as const) }] : []
  })
}

function lapor(report: Context['report'], { sitasi, teks }: DasarPertama, pesan: string, severity: Severity): void {
  report(
    { teks, start: sitasi.start, end: sitasi.judul?.end ?? sitasi.tahun?.end ?? sitasi.end },
    `${pesan} (butir 43 Lampiran II UU 12/2011).`,
    { severity },
  )
}

/** Legal bases in another order than by rank, and by time within a rank. */
export const sitasiUrutan = defineRule({
  id: 'sitasi-urutan',
  summary: 'Dasar hukum berurutan menurut tingkatannya, dan menurut waktu bila setingkat.',
  sources: [{ kode: 'A', butir: '43' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['DSH-11'], salah: contoh(uud, tandai(pp), uuPemda, uuAsn), benar },
      {
        pedoman: ['DSH-12'],
        salah: contoh(uud, uuAsn, tandai(uuPemda), pp).replace('«Undang-Undang Nomor 23', '«Undang-Undang Nomor 23'),
        benar,
      },
    ],
    valid: [
      benar,
      contoh(
        uud,
        'Peraturan Daerah Provinsi Contoh Nomor 9 Tahun 2022 tentang Rapat',
        dasarContoh.perda(3, 2020),
        dasarContoh.perbup(1, 2019),
      ),
    ],
  }),
  create: ({ naskah, derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || naskah.sifat.cuplikan || tahun < TAHUN_RUMUSAN) return
      const daftar = fakta(daftarDasarPertama).filter(({ sitasi }) => tingkat(sitasi) !== undefined)
      const salahTingkat = salahLetak(daftar, kunciTingkat)
      for (const { satu, lain, letak } of salahTingkat) {
        const permen = [satu, lain].some(({ sitasi }) => sitasi.jenis.peringkat === 6)
        lapor(
          report,
          satu,
          `${sebutSitasi(satu.sitasi)} seharusnya ditempatkan ${letak} ${sebutSitasi(lain.sitasi)}: dasar hukum diurutkan menurut tata urutan peraturan perundang-undangan`,
          permen ? 'peringatan' : 'galat',
        )
      }
      const pindah = new Set(salahTingkat.map(({ satu }) => satu))
      const sisa = daftar.filter(satu => !pindah.has(satu) && waktu(satu.sitasi) !== undefined)
      for (const setingkat of kelompokkan(sisa, ({ sitasi }) => tingkat(sitasi) ?? 0).values())
        for (const { satu, lain, letak } of salahLetak(setingkat, kunciWaktu))
          lapor(
            report,
            satu,
            `${sebutSitasi(satu.sitasi)} seharusnya ditempatkan ${letak} ${sebutSitasi(lain.sitasi)}: yang setingkat diurutkan menurut waktu pengundangan atau penetapannya`,
            satu.sitasi.jenis.peringkat === 6 ? 'peringatan' : 'galat',
          )
    },
  }),
})
