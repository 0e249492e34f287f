import { type Severity, type Sitasi, sebutSitasi } from '@perkada/core'
import { type DasarPertama, daftarDasarPertama, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

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

function sesudah(a: Sitasi, b: Sitasi): boolean {
  const [x, y] = [waktu(a), waktu(b)]
  if (x === undefined || y === undefined) return true
  const [m, n] = [Number(a.nomor?.nilai), Number(b.nomor?.nilai)]
  return x < y || (x === y && (deret(a) !== deret(b) || !(m > n)))
}

/** The elements that must move so that the rest is in order: as few as possible, the later ones of two. */
function tersesat<T>(daftar: readonly T[], urut: (a: T, b: T) => boolean): T[] {
  const panjang: number[] = []
  const sebelum: number[] = []
  daftar.forEach((b, i) => {
    panjang[i] = 1
    sebelum[i] = -1
    for (let j = 0; j < i; j++)
      if (urut(daftar[j] as T, b) && (panjang[j] ?? 0) + 1 > (panjang[i] ?? 0)) {
        panjang[i] = (panjang[j] ?? 0) + 1
        sebelum[i] = j
      }
  })
  const tetap = new Set<T>()
  let at = panjang.indexOf(panjang.reduce((a, b) => Math.max(a, b), 0))
  while (at >= 0 && at < daftar.length) {
    tetap.add(daftar[at] as T)
    at = sebelum[at] ?? -1
  }
  return daftar.filter(satu => !tetap.has(satu))
}

/** More elements than any Mengingat has are a listing of something else. */
const PALING_BANYAK = 200

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
  examples: {
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
  },
  create: ({ naskah, derau, tahun, fakta, report }) => ({
    selesai() {
      if (derau || naskah.sifat.cuplikan || tahun < TAHUN_RUMUSAN) return
      const daftar = fakta(daftarDasarPertama).filter(({ sitasi }) => tingkat(sitasi) !== undefined)
      if (daftar.length > PALING_BANYAK) return
      const salahTingkat = tersesat(daftar, (a, b) => (tingkat(a.sitasi) ?? 0) <= (tingkat(b.sitasi) ?? 0))
      for (const satu of salahTingkat) {
        const at = daftar.indexOf(satu)
        const lain = daftar.find((dia, i) =>
          i < at ? (tingkat(dia.sitasi) ?? 0) > (tingkat(satu.sitasi) ?? 0) : (tingkat(dia.sitasi) ?? 0) < (tingkat(satu.sitasi) ?? 0),
        )
        if (!lain) continue
        const permen = [satu, lain].some(({ sitasi }) => sitasi.jenis.peringkat === 6)
        const letak = daftar.indexOf(lain) < at ? 'sebelum' : 'sesudah'
        lapor(
          report,
          satu,
          `${sebutSitasi(satu.sitasi)} seharusnya ditempatkan ${letak} ${sebutSitasi(lain.sitasi)}: dasar hukum diurutkan menurut tata urutan peraturan perundang-undangan`,
          permen ? 'peringatan' : 'galat',
        )
      }
      const sisa = daftar.filter(satu => !salahTingkat.includes(satu))
      for (const nilai of new Set(sisa.map(({ sitasi }) => tingkat(sitasi)))) {
        const setingkat = sisa.filter(({ sitasi }) => tingkat(sitasi) === nilai && waktu(sitasi) !== undefined)
        for (const satu of tersesat(setingkat, (a, b) => sesudah(a.sitasi, b.sitasi))) {
          const at = setingkat.indexOf(satu)
          const lain = setingkat.find((dia, i) =>
            i < at ? !sesudah(dia.sitasi, satu.sitasi) : i > at && !sesudah(satu.sitasi, dia.sitasi),
          )
          if (!lain) continue
          const letak = setingkat.indexOf(lain) < at ? 'sebelum' : 'sesudah'
          lapor(
            report,
            satu,
            `${sebutSitasi(satu.sitasi)} seharusnya ditempatkan ${letak} ${sebutSitasi(lain.sitasi)}: yang setingkat diurutkan menurut waktu pengundangan atau penetapannya`,
            satu.sitasi.jenis.peringkat === 6 ? 'peringatan' : 'galat',
          )
        }
      }
    },
  }),
})
