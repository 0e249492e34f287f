import { cariJenis, type Sitasi } from '@perkada/core'
import { daftarDasar } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { berhentiDiPembukaan } from '../../fakta/teks-terpotong.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const pembentukan =
  'Undang-Undang Nomor 9 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten di Lingkungan Daerah Contoh (Berita Negara Tahun 1950)'
const contoh = (...isi: string[]) => contohPembukaan({ mengingat: daftarContoh(...isi) })

const undang = ({ jenis }: Sitasi) => /^(?:uu|perppu)/.test(jenis.id)
const berjudul = (pola: RegExp) => (sitasi: Sitasi) => undang(sitasi) && pola.test(sitasi.judul?.nilai ?? '')

/** "Undang–Undang" with a dash: the citation was not read, so its absence proves nothing. */
const undangLain = /undang ?[^A-Za-zÀ-ɏ\s-] ?undang/i

/** What the authority of a region rests on. */
const daftarUnsur: readonly { readonly nama: string; ada(sitasi: Sitasi): boolean }[] = [
  { nama: 'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945', ada: ({ jenis }) => jenis.tunggal === true },
  {
    nama: 'Undang-Undang tentang pembentukan daerah',
    ada: berjudul(
      /pembentukan|penetapan undang-undang darurat|pemerintahan (?:provinsi|aceh)|khusus|istimewa|ibu ?kota|^(?:provinsi|kabupaten|kota) /i,
    ),
  },
  { nama: 'Undang-Undang tentang Pemerintahan Daerah', ada: berjudul(/pemerintah(?:an)? (?:daerah|aceh)/i) },
]

/** The Pasal of the Constitution that a basis names, where none of them is Pasal 18 ayat (6); old texts cite Pasal 18 alone. */
const pasalUud =
  /^(Pasal \d{1,2}[A-Z]?\b(?:(?:,| dan)? ?(?:ayat )?\(\d\)|,? (?:dan |serta )?Pasal \d{1,2}[A-Z]?\b){0,9}) Undang-Undang Dasar\b/
const bukanKewenangan = (pasal: string): boolean => !/\bPasal 18(?! ?ayat| ?\d)/.test(pasal) && !/\bPasal 18\b[^P]*\(6\)/.test(pasal)

/** The three bases of authority that butir 39 names; for a perkada practice is divided. */
export const unsurKurangDasarHukum = defineRule({
  id: 'unsur-kurang-dasar-hukum',
  summary: 'Dasar kewenangan daerah: Pasal 18 ayat (6) UUD 1945, undang-undang pembentukan daerah, dan undang-undang pemerintahan daerah.',
  sources: [{ kode: 'A', butir: '39' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DSH-05'],
        salah: contoh(dasarContoh.uud, dasarContoh.uuPemda).replace('Mengingat', '«Mengingat»'),
        benar: contoh(dasarContoh.uud, pembentukan, dasarContoh.uuPemda),
      },
      contoh(`«Pasal 17 ayat (3)» ${dasarContoh.uud.replace('Pasal 18 ayat (6) ', '')}`, pembentukan, dasarContoh.uuPemda),
    ],
    valid: [contoh(dasarContoh.uud, pembentukan, dasarContoh.uuPemda)],
  }),
  create: ({ identitas, derau, tahun, fakta, report }) => ({
    selesai({ pembukaan: { mengingat }, sifat }) {
      const jenis = cariJenis(identitas.jenis)
      if (derau || sifat.cuplikan || !mengingat || !jenis?.berdaerah || !jenis.gazet || jenis.desa) return
      if (
        undangLain.test(
          fakta(daftarDasar)
            .flatMap(({ daftarTeks }) => daftarTeks.map(({ isi }) => isi))
            .join(' '),
        )
      )
        return
      for (const { daftarTeks } of fakta(daftarDasar))
        for (const teks of daftarTeks) {
          const pasal = pasalUud.exec(teks.isi)?.[1]
          if (pasal && bukanKewenangan(pasal))
            report(
              { teks, start: 0, end: pasal.length },
              'Kewenangan daerah menetapkan peraturan bersumber dari Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 (butir 39 Lampiran II UU 12/2011), bukan dari pasal ini. Periksa nomornya.',
            )
        }
      const daftar = fakta(dasarHukum).map(({ sitasi }) => sitasi)
      const kurang = daftarUnsur.filter(({ ada }) => !daftar.some(ada)).map(({ nama }) => nama)
      if (!kurang.length || !daftar.length || fakta(berhentiDiPembukaan)) return
      const ringan = jenis.perkada || sifat.perubahan || sifat.pencabutan || tahun < 2011
      report(
        { teks: mengingat.label },
        `Mengingat tidak memuat ${kurang.join('; ')} (butir 39 Lampiran II UU 12/2011${jenis.perkada ? ', yang ditulis untuk Peraturan Daerah' : ''}). Cantumkan${jenis.perkada ? ', kecuali jika peraturan kepala daerah di daerah ini lazim tanpa dasar itu' : ''}.`,
        { severity: ringan ? 'saran' : 'peringatan' },
      )
    },
  }),
})
