import { berkapital, daftarKata, type Istilah, jarakKata, type Kata, masukkan, type Teks } from '@perkada/core'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import type { TeksNaskah } from '../../fakta/kosakata.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { calonPemakai, type IstilahDicari, mungkinDipakai, siapkanIstilah, teksBerfrasa, teksMemuat } from './pemakaian-samar.ts'
import { KamusTeks, type TeksDicari } from './teks-dicari.ts'

/** The parts that show a use: the norms, the annexes, the explanation and sentences that belong to no part, not the title, the preamble, those who agreed to it or a signature. */
const menunjukkan = ({ teks, tempat, peran }: TeksNaskah): boolean =>
  ['batang-tubuh', 'lampiran', 'penjelasan', 'sisa', 'penutup'].includes(tempat.ruas) &&
  peran !== 'pengesahan' &&
  peran !== 'kepala' &&
  (tempat.ruas !== 'sisa' || teks.isi !== teks.isi.toUpperCase())

/** So many unused terms are told at most: more than any honest text has. */
const TERBANYAK = 200
/** So many texts are opened in search of uses at most: more than any honest text has. */
const TERBUKA = 500_000

/** A scanner broke the name, so that its uses cannot be found. */
const rusak = (nama: string): boolean => daftarKata(nama).some(({ isi }) => !isKataDikenal(isi))

/** Shorter words are near to too many others. */
const SEPANJANG = 7
/** The name as the norms write it, where a word of it is misspelt in its definition: "Penyelanggara Rapat" for "Penyelenggara Rapat". */
function ejaanDipakai({ istilah }: IstilahDicari, kamus: KamusTeks): string | undefined {
  const nama = istilah.nama.isi
  const betul = daftarKata(nama).reduceRight((isi, { isi: kata, rendah, start, end }) => {
    const duga =
      isKataDikenal(kata) || kata.length < SEPANJANG
        ? undefined
        : [...kamus.daftarKata].find(lain => isKataDikenal(lain) && jarakKata(rendah, lain, 1) <= 1)
    return duga ? isi.slice(0, start) + tulisSeperti(kata, duga) + isi.slice(end) : isi
  }, nama)
  if (betul === nama) return undefined
  return teksBerfrasa(betul.toLowerCase(), kamus).some(({ teks }) => !istilah.daftarTeks.includes(teks)) ? betul : undefined
}

/** The forms of each name that has several by each other, with whose they are. */
type BentukBerpasangan = ReadonlyMap<string, readonly { readonly milik: IstilahDicari; readonly menjadi: string }[]>

function pasangkanBentuk(daftar: Iterable<IstilahDicari>): BentukBerpasangan {
  const hasil = new Map<string, { milik: IstilahDicari; menjadi: string }[]>()
  for (const milik of daftar) {
    const [{ sejajar: panjang }, ...pendekan] = milik.daftarBentuk
    for (const { sejajar: pendek } of pendekan) {
      if (pendek === panjang) continue
      masukkan(hasil, pendek, { milik, menjadi: panjang })
      masukkan(hasil, panjang, { milik, menjadi: pendek })
    }
  }
  return hasil
}

/** "RTH Publik" is also "Ruang Terbuka Hijau Publik" where another definition gives RTH that meaning, and the other way round. */
function bentukLain(istilah: IstilahDicari, berpasangan: BentukBerpasangan): string[] {
  const nama = istilah.daftarBentuk[0].sejajar
  const kata = nama.trim().split(' ')
  const hasil: string[] = []
  for (let awal = 0; awal < kata.length; awal++)
    for (let akhir = awal + 1; akhir <= kata.length; akhir++) {
      const dari = ` ${kata.slice(awal, akhir).join(' ')} `
      for (const { milik, menjadi } of berpasangan.get(dari) ?? []) if (milik !== istilah) hasil.push(nama.replace(dari, menjadi))
    }
  return hasil
}

/** "Pejabat pengelola" for "Pejabat Pengelola BLUD": the norms leave out the last word of a longer term, but keep its capital. */
function terpotong(awal: readonly Kata[], { kata }: TeksDicari): boolean {
  return kata.some((satu, i) => berkapital(satu.isi) && awal.every(({ rendah }, j) => kata[i + j]?.rendah === rendah))
}

/** The numbers of the next definitions stand inside this one, so that it cannot be told where it ends. */
const menyambung = ({ daftarTeks }: Istilah): boolean => daftarTeks.some(({ isi }) => /[.;]\s\d{1,3}\.\s[A-ZÀ-Þ]/u.test(isi))

/** "Kabupaten Lama dan Kabupaten Baru adalah …" defines two names in one sentence; each is used by itself. */
function terbagi({ istilah }: IstilahDicari, kamus: KamusTeks, diLuar: (satu: TeksDicari) => boolean): boolean {
  const bagian = istilah.nama.isi.split(/ (?:dan|atau) /)
  return bagian.length > 1 && bagian.every(satu => satu.includes(' ') && teksBerfrasa(satu.toLowerCase(), kamus).some(diLuar))
}

/** "Kabupaten/Kota" is one name, and "2 (dua) Kabupaten dan 1 (satu) Kota" may be its use: each part comes by itself. */
function terpisah({ istilah }: IstilahDicari, kamus: KamusTeks, diLuar: (satu: TeksDicari) => boolean): boolean {
  const bagian = istilah.nama.isi.split('/')
  return bagian.length > 1 && bagian.every(satu => teksBerfrasa(satu.toLowerCase(), kamus).some(diLuar))
}

interface Keadaan {
  readonly terpakai: boolean
  /** The words come only inside longer terms. */
  readonly terbungkus: boolean
  /** The words come without the last of them, or the parts of a name with a stroke each by itself. */
  readonly terpotong: boolean
}

/** Judges the uses of a term among the texts that can show one, `norma` those of them that define nothing: only these show a vague use. */
function periksa(dicari: IstilahDicari, daftar: BentukBerpasangan, kamus: KamusTeks, norma: KamusTeks): Keadaan {
  const { istilah } = dicari
  const diLuar = ({ teks }: TeksDicari): boolean => !istilah.daftarTeks.includes(teks)
  const samar = [...calonPemakai(dicari, norma)].some(satu => diLuar(satu) && mungkinDipakai(dicari, satu, norma))
  const terurai = bentukLain(dicari, daftar).some(bentuk => teksBerfrasa(bentuk, kamus).some(diLuar))
  const awal = daftarKata(istilah.nama.isi).slice(0, -1)
  return {
    terpakai: samar || terurai || terbagi(dicari, kamus, diLuar),
    terbungkus: teksMemuat(dicari, kamus).some(diLuar),
    terpotong:
      terpisah(dicari, kamus, diLuar) ||
      (awal.length > 1 && kamus.berisi(awal[0]?.rendah ?? '').some(satu => diLuar(satu) && terpotong(awal, satu))),
  }
}

/** Tells whether a text outside the definition of a term uses it. Definitions that share a form share its uses: a thousand of one name have them once. */
function pencariPemakaian(semua: readonly TeksBeristilah[]): (istilah: Istilah) => boolean {
  const menurutBentuk = new Map<readonly Istilah[], Set<Teks>>()
  for (const { teks, daftarPemakaian } of semua)
    for (const { daftarIstilah } of daftarPemakaian) {
      const ada = menurutBentuk.get(daftarIstilah)
      if (ada) ada.add(teks)
      else menurutBentuk.set(daftarIstilah, new Set([teks]))
    }
  const menurutIstilah = new Map<Istilah, ReadonlySet<Teks>[]>()
  for (const [daftarIstilah, pemakai] of menurutBentuk) for (const istilah of daftarIstilah) masukkan(menurutIstilah, istilah, pemakai)
  return istilah => {
    for (const pemakai of menurutIstilah.get(istilah) ?? []) for (const teks of pemakai) if (!istilah.daftarTeks.includes(teks)) return true
    return false
  }
}

/** A defined term must be used: in the norms, in another definition or in an annex (butir 102 Lampiran II UU 12/2011). */
export const istilahTidakDipakai = defineRule({
  id: 'istilah-tidak-dipakai',
  summary: 'Istilah yang didefinisikan dalam ketentuan umum harus dipakai dalam pasal selanjutnya.',
  sources: [
    { kode: 'A', butir: '102' },
    { kode: 'T', catatan: 'Definisi tanpa pemakaian tidak mengatur apa pun.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-09'],
        salah: contohNaskah(
          '1. Bupati adalah Bupati Contoh.\n\n2. «Forum Air» adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina irigasi.',
        ),
        benar: contohNaskah(
          '1. Bupati adalah Bupati Contoh.\n\n2. Forum Air adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina Forum Air.',
        ),
      },
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\n2. «Forum Air» adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina irigasi.\n\n[sisa: FORUM AIR KABUPATEN CONTOH]',
      ),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\n2. «Penyelanggara Rapat» adalah petugas.\n\nPasal 2\n\nBupati menunjuk Penyelenggara Rapat.',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Reviu adalah penilaian ulang.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati menyampaikan laporan untuk direviu.',
      ),
      contohNaskah(
        '1. Forum Air dan Forum Lahan adalah wadah musyawarah.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati membina Forum Air. Bupati membina Forum Lahan.',
      ),
      contohNaskah('1. Bupati adalah Bupati Contoh.\n\n2. Forum Air adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina forum air.'),
      contohNaskah(
        '1. Ruang Terbuka Hijau yang selanjutnya disingkat RTH adalah area.\n\n2. RTH Publik adalah RTH milik pemerintah.\n\nPasal 2\n\nRuang Terbuka Hijau Publik dijaga bersama RTH lain.',
      ),
      contohNaskah(
        '1. Ketua Forum adalah pemimpin rapat.\n\n2. Anggota Forum adalah peserta rapat.\n\nPasal 2\n\nKetua dan Anggota Forum hadir.',
      ),
      contohNaskah(
        '1. Penataan lahan basah adalah penyiapan sawah.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati membina penataan irigasi dan lahan basah.',
      ),
    ],
  }),
  options: {
    bawaan: { kecuali: [] as readonly string[] },
    skema: z => ({ kecuali: z.array(z.string().min(1)).describe('Istilah yang boleh didefinisikan tanpa dipakai, misalnya "Daerah".') }),
  },
  create: ({ naskah, fakta, tahun, derau, report }, { kecuali }) => ({
    selesai() {
      if (naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const { definisi, daftarTeks: semua } = fakta(faktaIstilah)
      const daftar = definisi.filter(({ tempat }) => !tempat.kutipan)
      if (!daftar.length) return
      const daftarTeks = semua.filter(menunjukkan)
      const pasalDefinisi = new Set(daftar.map(({ tempat }) => tempat.pasal))
      if (!daftarTeks.some(({ tempat, peran }) => peran === 'alinea' && tempat.pasal && !pasalDefinisi.has(tempat.pasal))) return
      const milik = new Set(daftar.flatMap(istilah => istilah.daftarTeks))
      const dipakai = pencariPemakaian(daftarTeks)
      const lampiranHilang = !naskah.daftarLampiran.length && daftarTeks.some(({ teks }) => /\blampiran\b/i.test(teks.isi))
      const lengkap = naskah.penutup.perintah ?? naskah.penutup.ditetapkan ?? daftarTeks.find(({ teks }) => /mulai\sberlaku/.test(teks.isi))
      // Before UU 10/2004 terms were defined for the law on which the act rests, too.
      const raguUmum = lampiranHilang || !lengkap || tahun < TAHUN_RUMUSAN
      const sisa = daftar.filter(istilah => !dipakai(istilah) && !(derau && rusak(istilah.nama.isi)))
      if (!sisa.length) return
      const dibiarkan = new Set(kecuali.map(nama => nama.toLowerCase()))
      const kamus = new KamusTeks(fakta, menunjukkan)
      const norma = new KamusTeks(fakta, satu => menunjukkan(satu) && !milik.has(satu.teks))
      const dicari = new Map(daftar.map(istilah => [istilah, siapkanIstilah(istilah)]))
      const berpasangan = pasangkanBentuk(dicari.values())
      let terbatas: Istilah | undefined
      let selebihnya: Istilah | undefined
      for (const [urutan, istilah] of sisa.entries()) {
        if (urutan >= TERBANYAK || kamus.dibuka + norma.dibuka > TERBUKA) {
          selebihnya = istilah
          break
        }
        const nama = istilah.nama.isi
        if (dibiarkan.has(nama.toLowerCase())) continue
        const { terpakai, terbungkus, terpotong } = periksa(dicari.get(istilah) as IstilahDicari, berpasangan, kamus, norma)
        if (norma.terbatas) terbatas ??= istilah
        if (terpakai) continue
        const sebutan = istilah.daftarSebutan.map(({ isi }) => ` maupun “${isi}”`).join('')
        const luar = terbungkus ? 'di luar istilah lain yang memuatnya' : 'di luar definisinya'
        const catatan = lampiranHilang ? ' Lampiran tidak ada dalam naskah ini: periksa juga di sana.' : ''
        const betul = ejaanDipakai(dicari.get(istilah) as IstilahDicari, kamus)
        if (betul) {
          report(
            { teks: istilah.nama },
            `“${nama}” didefinisikan, tetapi yang dipakai “${betul}” (butir 102 Lampiran II UU 12/2011). Betulkan ejaan istilah ini dalam definisinya.`,
          )
          continue
        }
        report(
          { teks: istilah.nama },
          `“${nama}” didefinisikan, tetapi${sebutan ? ` baik “${nama}”${sebutan}` : ''} tidak dipakai ${luar} (butir 102 Lampiran II UU 12/2011). Hapus definisi ini atau pakai istilahnya.${catatan}`,
          menyambung(istilah) ? { severity: 'saran' } : raguUmum || terbungkus || terpotong ? { severity: 'peringatan' } : {},
        )
      }
      if (terbatas)
        report(
          { teks: terbatas.nama },
          `Naskah ini memuat terlalu banyak kata yang tidak dikenal, sehingga pemakaian dengan salah ketik tidak lagi dicari mulai dari istilah “${terbatas.nama.isi}”. Betulkan dahulu ejaannya, lalu periksa lagi.`,
          { severity: 'saran' },
        )
      if (selebihnya)
        report(
          { teks: selebihnya.nama },
          `Terlalu banyak istilah tampaknya tidak dipakai; istilah mulai dari “${selebihnya.nama.isi}” tidak diperiksa. Perbaiki yang sudah dilaporkan, lalu periksa lagi.`,
          { severity: 'saran' },
        )
    },
  }),
})
