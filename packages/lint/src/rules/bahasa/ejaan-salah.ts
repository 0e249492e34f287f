import { type Kata, offsetAsal, type Teks } from '@perkada/core'
import { cariFrasaPerubahan } from '../../ejaan/frasa-perubahan.ts'
import { isKataLazim } from '../../ejaan/kata-dikenal.ts'
import { BATAS_CARI, PemeriksaEjaan } from '../../ejaan/pemeriksa.ts'
import { cariHurufTertukar } from '../../ejaan/salah-pindai.ts'
import { cariKataMenempel, isMerek } from '../../ejaan/spasi-geser.ts'
import { stripTanggal } from '../../ejaan/strip-tanggal.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { daftarTeksNaskah, type TeksNaskah } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const ruasDiperiksa: ReadonlySet<string> = new Set(['kepala', 'menimbang', 'batang-tubuh', 'lampiran', 'penjelasan'])
const peranDiperiksa: ReadonlySet<string> = new Set(['judul', 'alinea', 'sel'])
/** Texts before the spelling of 1972 are spelt otherwise. */
export const TAHUN_EYD = 1973
/** "spirituil" for "spiritual": loan words from Dutch as acts wrote them for decades. */
const serapanLama = (tertulis: string, baku: string): boolean =>
  /il$/.test(tertulis) && tertulis.toLowerCase().replace(/il$/, 'al') === baku.toLowerCase()
/** More findings than this share of the words are noise of a transcription. */
const BAGIAN_DERAU = 0.02
const SEDIKITNYA_DERAU = 30

/** Words that nobody writes twice in a row: one of the two slipped in. */
const tidakBerulang = new Set(
  'yang dan di dari dalam pada untuk dengan oleh atau adalah atas tentang telah kepada sesuai serta bahwa secara sebagai sebagaimana dimaksud ketentuan meliputi terdiri dapat wajib harus akan tidak berdasarkan melalui terhadap mengenai apabila setiap paling merupakan antara bagi'.split(
    ' ',
  ),
)

/** Shorter words, and those of an annex, may be those of two columns of a table: "ada ada". */
const TERPENDEK_GANDA = 5

/** "dimaksud dimaksud": the second of two equal words. */
function* kataGanda({ teks, tempat, peran, kata }: TeksNaskah): Generator<{ isi: string; start: number; end: number }> {
  for (let i = 1; i < kata.length; i++) {
    const [lalu, ini] = [kata[i - 1] as Kata, kata[i] as Kata]
    if (ini.isi !== lalu.isi || ini.sela !== ' ') continue
    const sebaris = peran === 'alinea' && tempat.ruas !== 'lampiran' && ini.isi === ini.rendah && ini.isi.length >= TERPENDEK_GANDA
    if (!tidakBerulang.has(ini.rendah) && !(sebaris && isKataLazim(ini.rendah))) continue
    // In a chart whose boxes a converter laid side by side each box has its own word.
    if (tempat.ruas === 'lampiran' && (offsetAsal(teks, ini.start) ?? 0) - (offsetAsal(teks, lalu.end - 1) ?? 0) > 2) continue
    yield { isi: ini.isi, start: lalu.end, end: ini.end }
  }
}

/** A word that no list knows and that is one slip away from a known one (butir 242). */
export const ejaanSalah = defineRule({
  id: 'ejaan-salah',
  summary: 'Kata ditulis tanpa salah ketik, dengan spasi di tempatnya.',
  sources: [{ kode: 'A', butir: '242' }],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-01'],
        salah: contoh('Rapat bertujuan meningkatkan «kemapuan» aparatur «dana tau» lembaga.'),
        benar: contoh('Rapat bertujuan meningkatkan kemampuan aparatur dan atau lembaga.'),
      },
      contoh('Rapat sebagaimana dimaksud« dimaksud» dalam undangan dapat« dapat» dicatat.'),
      contoh('Pejabat mengawasi pelaksanaan« pelaksanaan» kegiatan.'),
      contoh('Rapat membahas urusan «kepegawaiandan» pengembangan, «pelaksanaanya», serta masalah «umumm».'),
      contoh('Dinas menangani «energy», urusan «sectoral», dan data «statistic».'),
      contoh('Rapat diadakan.').replace(
        'Nomor 5587);',
        'Nomor 5587);\n\n2. Undang-Undang Nomor 1 Tahun 2004 tentang Rapat (Lembaran Negara Tahun 2004 Nomor 1) «sebgaimana» telah diubah «dengn» Undang-Undang Nomor 2 Tahun 2008;',
      ),
      contoh('Camat «meIaksanakan» rapat di «wi1ayah» «kecarnatan» menurut «perm0honan».'),
      contoh('Rapat diadakan «clengan» acara «ber dasarkan» «hasilkegiatan» «pertaniansebagaimana» ditetapkan.'),
      contoh('Camat memimpin «RapatKoordinasi» di kantor SiTangguh.'),
      contoh('Dinas menyusun «function» dan «information» bagi warga.'),
      contoh('Rapat diadakan menurut undangan sesuai «denganUndang»-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.'),
      contoh('Hubungan kerja secara «Horozontal» dilakukan «dengn» cara yang «besinergi».'),
    ],
    valid: [
      contoh('Rapat dihadiri oleh Ramlan Nurmatias dan dipandu *energy officer* (secretariat) dari Kota Kotamobagu.'),
      contoh('Rapat membahas kesejahteraan spirituil.').replace('2024', '1985'),
      contoh('Protocol on the Authentic Text disahkan.'),
      contoh('Rapat diadakan.').replaceAll('TATA KERJA', 'INTERNATIONAL MOBILE EQUIPMENT IDENTITY'),
      contoh('Rapat membahas rencana, electronic data interchange, dan hasil.'),
      contoh(
        'Data dikirim melalui platform SatuSehat.\n\nPasal 2\n\nDaftar hadir (TandaHadir) diisi lewat RumahWarga.\n\nPasal 3\n\nPemilik RumahWarga hadir.',
      ),
      naskahContoh({
        lampiran:
          'LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n\nDinas Pariwisata      Dinas Pertanian\n dan Pemuda dan      dan Pangan\n  Olahraga',
      }),
      contoh('Peraturan Daerah Nomor 1 Tahun 1999 tentang Hutang Daerah Propinsi dan Sectoral dipelajari bersama.'),
    ],
  }),
  options: {
    bawaan: { kata: [] as readonly string[] },
    skema: z => ({ kata: z.array(z.string().min(1)).describe('Kata yang dikenal di daerah ini: nama, istilah setempat.') }),
  },
  create: ({ naskah, tahun, daerah, fakta, derau, report }, { kata: milik }) => ({
    selesai() {
      if (derau || tahun < TAHUN_EYD) return
      const daftarTeks = fakta(daftarTeksNaskah)
      const terlindung = fakta(lindungan)
      const pemeriksa = new PemeriksaEjaan(fakta, [...daerah.kata, ...milik.map(kata => kata.toLowerCase())])
      const daftar: { teks: Teks; start: number; end: number; baku: string }[] = []
      for (const satu of daftarTeks) {
        if (satu.tempat.ruas === 'mengingat') for (const salah of cariFrasaPerubahan(satu.teks)) daftar.push({ teks: satu.teks, ...salah })
        if (satu.peran !== 'label' && !(ruasDiperiksa.has(satu.tempat.ruas) && peranDiperiksa.has(satu.peran))) continue
        const { teks } = satu
        for (const { isi, start, end } of kataGanda(satu))
          if (!terlindung(teks, start, end))
            report(
              { teks, start, end },
              `“${isi}” tertulis dua kali (butir 242 Lampiran II UU 12/2011). Hapus salah satunya, atau beri tanda hubung kalau dimaksudkan sebagai kata ulang.`,
              {
                perbaikan: [{ letak: { teks, start, end }, isi: '' }],
              },
            )
        for (const salah of cariHurufTertukar(teks)) if (!terlindung(teks, salah.start, salah.end)) daftar.push({ teks, ...salah })
        for (const salah of cariKataMenempel(teks))
          if (!terlindung(teks, salah.start, salah.end) && !isMerek(teks, salah.start, salah.end, salah.baku, daftarTeks))
            daftar.push({ teks, ...salah })
        for (const { start, end, baku } of pemeriksa.cari(satu)) {
          const lama = tahun < TAHUN_PEDOMAN && serapanLama(teks.isi.slice(start, end), baku)
          if (!lama && !terlindung(teks, start, end)) daftar.push({ teks, start, end, baku })
        }
      }
      const banyakKata = daftarTeks.reduce((banyak, { kata }) => banyak + kata.length, 0)
      const ringkas = daftar.length >= SEDIKITNYA_DERAU && daftar.length > banyakKata * BAGIAN_DERAU
      for (const { teks, start, end, baku } of ringkas ? daftar.slice(0, 1) : daftar) {
        const tertulis = teks.isi.slice(start, end)
        const ganti = /[A-Z]/.test(baku) ? baku : tulisSeperti(tertulis, baku)
        const lain = ringkas ? ` Kata seperti ini ada ${daftar.length}; teks ini agaknya hasil pindaian.` : ''
        report({ teks, start, end }, `“${tertulis}” tampaknya salah ketik dari “${ganti}” (butir 242 Lampiran II UU 12/2011).${lain}`, {
          perbaikan: [{ letak: { teks, start, end }, isi: ganti }],
          ...(stripTanggal(naskah, fakta, tertulis, baku) && { severity: 'saran' as const }),
        })
      }
      const pertama = daftarTeks[0]
      if (pemeriksa.penuh && pertama)
        report({ teks: pertama.teks }, `Lebih dari ${BATAS_CARI} kata tidak dikenal; ejaan kata selebihnya tidak diperiksa.`, {
          severity: 'saran',
        })
    },
  }),
})
