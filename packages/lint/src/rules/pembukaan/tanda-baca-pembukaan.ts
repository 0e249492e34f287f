import { cocokSemua, type Teks } from '@perkada/core'
import { akhirTeks, daftarDasar, daftarPertimbangan, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { teksTerpotong } from '../../fakta/teks-terpotong.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh, pertimbanganAkhir } from './contoh-pembukaan.ts'

const menimbang = (akhir: string) => contohPembukaan({ menimbang: `a. bahwa tata kerja perlu ditata;\n\nb. ${pertimbanganAkhir}${akhir}` })
const mengingat = (isi: string) => contohPembukaan({ mengingat: isi })
const dua = daftarContoh(dasarContoh.uud, dasarContoh.uuPemda)

/** A running head or a catchword that a transcription left behind the semicolon, or dots in its place. */
const sambungan = /;(?:[\s\dA-ZÀ-Þ–—/-][\s\dA-ZÀ-Þ.–—/-]*)?$|\. ?\.\s*$|…\s*$/u

/** The mark that ends an element, with the space before it; the last word where there is none. */
function periksaAkhir(teks: Teks, apa: string, butir: string, { fakta, report }: Context): void {
  if (teks === fakta(teksTerpotong)) return
  const { start, end, tanda } = akhirTeks(teks)
  if (tanda === ';' && teks.isi.endsWith(GANDA, end))
    report({ teks, start, end }, `${apa} diakhiri satu titik koma (butir ${butir} Lampiran II UU 12/2011). Hapus yang kedua.`, {
      severity: 'peringatan',
      perbaikan: [{ letak: { teks, start, end }, isi: '' }],
    })
  if (tanda === ';' || sambungan.test(teks.isi)) return
  const bertanda = /[.,:]/.test(tanda)
  const awal = bertanda ? start : teks.isi.lastIndexOf(' ', end - 1) + 1
  const kata = bertanda ? '' : teks.isi.slice(awal, end)
  report(
    { teks, start: awal, end },
    `${apa} diakhiri titik koma${bertanda ? `, bukan “${tanda}”` : ''} (butir ${butir} Lampiran II UU 12/2011).`,
    {
      severity: bertanda ? 'galat' : 'peringatan',
      perbaikan: [{ letak: { teks, start: awal, end }, isi: bertanda && teks.isi.charAt(awal - 1) === ';' ? '' : `${kata};` }],
    },
  )
}

const sebelumPerubahan = /\)(;) sebagaimana (?:yang )?(?:telah|beberapa)/dg
const GANDA = ';;'

/** Semicolons at the end of considerations and legal bases, and none in the middle of one. */
export const tandaBacaPembukaan = defineRule({
  id: 'tanda-baca-pembukaan',
  summary: 'Tiap pokok pikiran konsiderans dan tiap dasar hukum diakhiri titik koma.',
  sources: [
    { kode: 'A', butir: '22' },
    { kode: 'A', butir: '52' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['KON-04'], salah: menimbang('«.»'), benar: menimbang(';') },
      { pedoman: ['DSH-03'], salah: mengingat(dua.replace('Nomor 5587);', 'Nomor 5587)«:»')), benar: mengingat(dua) },
      mengingat(dua.replace('Nomor 5587);', 'Nomor 5587)«;» sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015;')),
      menimbang(';«.»'),
      menimbang(';«;»'),
      menimbang('').replace('tentang Tata Kerja\n', 'tentang Tata «Kerja»\n'),
    ],
    valid: [menimbang(' ;'), mengingat(dua)],
  }),
  create: context => ({
    selesai() {
      const { naskah, derau, fakta, tahun, report } = context
      if (derau || tahun < TAHUN_RUMUSAN || naskah.sifat.cuplikan) return
      for (const { daftarTeks } of fakta(daftarPertimbangan))
        periksaAkhir(daftarTeks.at(-1) ?? daftarTeks[0], 'Pokok pikiran dalam konsiderans', '22', context)
      for (const { daftarTeks } of fakta(daftarDasar)) {
        periksaAkhir(daftarTeks.at(-1) ?? daftarTeks[0], 'Dasar hukum', '52', context)
        for (const teks of daftarTeks)
          for (const cocok of cocokSemua(teks.isi, sebelumPerubahan)) {
            const [start, end] = cocok.indices?.[1] ?? [0, 0]
            report(
              { teks, start, end },
              'Titik koma hanya di akhir dasar hukum (butir 52 Lampiran II UU 12/2011): hapus yang ini, karena perubahannya masih bagian dari dasar hukum yang sama.',
              {
                severity: 'peringatan',
                perbaikan: [{ letak: { teks, start, end }, isi: '' }],
              },
            )
          }
      }
    },
  }),
})
