import { type Butir, type Pasal, parseSitasi } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { aktaJudul, namaBerbeda, samaAkta } from './akta-judul.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const AKTA = 'Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat'
const GAZET = '(Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3)'
const BENAR = contohPerubahan({})
const RINCI = `Beberapa ketentuan dalam ${AKTA} ${GAZET} yang telah beberapa kali diubah dengan Peraturan Bupati:

a. Nomor 4 Tahun 2019 (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4);

b. Nomor 5 Tahun 2020 (Berita Daerah Kabupaten Contoh Tahun 2020 Nomor 5),

diubah sebagai berikut:`

const sudahBerkali = /\bPERUBAHAN (?:KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH)\b/i
const KEDUA = /\bPERUBAHAN KEDUA\b/i
const KETIGA = 'PERUBAHAN KETIGA ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT'

/** "a. Ketentuan Pasal 5 diubah …" */
const isPerintah = ({ isi: [awal, ...lain] }: Butir): boolean =>
  awal?.tipe === 'alinea' &&
  /\b(?:diubah|dihapus|disisipkan|ditambahkan|ditambah)\b/.test(awal.teks.isi) &&
  (lain.some(({ tipe }) => tipe === 'kutipan') || /^(?:Ketentuan|Di ?antara|Setelah|Pasal \d)/.test(awal.teks.isi))

const isBerhuruf = (blok: Pasal['isi'][number]): boolean =>
  blok.tipe === 'rincian' && blok.bentuk === 'huruf' && blok.daftarButir.length > 1 && blok.daftarButir.every(isPerintah)

/** How Pasal I names the regulation that it amends. */
export const perubahanPembuka = defineRule({
  id: 'perubahan-pembuka',
  summary:
    'Pasal I menyebut peraturan yang diubah dengan tempat pengundangannya di antara tanda kurung, merinci perubahannya yang terdahulu, dan merinci perintahnya dengan angka.',
  sources: [
    { kode: 'A', butir: '233.a' },
    { kode: 'A', butir: '233.b' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBH-02'],
        salah: contohPerubahan({ pembuka: `Beberapa ketentuan dalam «${AKTA}» diubah sebagai berikut:` }),
        benar: BENAR,
      },
      {
        pedoman: ['PBH-03'],
        salah: contohPerubahan({ judul: KETIGA, pembuka: `Beberapa ketentuan dalam «${AKTA} ${GAZET}» diubah sebagai berikut:` }),
        benar: contohPerubahan({ judul: KETIGA, pembuka: RINCI }),
      },
      contohPerubahan({
        judul: KETIGA.replace('KETIGA', 'KEDUA'),
        pembuka: `Beberapa ketentuan dalam «${AKTA} ${GAZET}» diubah sebagai berikut:`,
      }),
      contohPerubahan({ pembuka: `Beberapa ketentuan dalam ${AKTA} ${GAZET} diubah sebagai «berikut»` }),
      contohPerubahan({ daftar: '«a.» Pasal 5 dihapus.\n\nb. Pasal 6 dihapus.' }),
      contohPerubahan({ judul: 'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG SIDANG' }).replace(
        'dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat',
        'dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang «Rapat»',
      ),
    ],
    valid: [BENAR],
  }),
  create: ({ naskah, report, derau, tahun }) => ({
    pasal({ nomor, isi }: Pasal, { ruas, kutipan }) {
      const berhuruf = naskah.sifat.perubahan && ruas === 'batang-tubuh' && !kutipan ? isi.find(isBerhuruf) : undefined
      if (!derau && nomor.nilai === 'I' && berhuruf?.tipe === 'rincian')
        report(
          { span: berhuruf.daftarButir[0]?.nomor.span },
          'Perubahan yang lebih dari satu dirinci dengan angka Arab: 1., 2., dan seterusnya (butir 233 huruf a Lampiran II UU 12/2011). Ganti tandanya.',
          { severity: tahun < 2011 ? 'saran' : 'peringatan' },
        )
      if (derau || !naskah.sifat.perubahan || naskah.sifat.cuplikan || kutipan || ruas !== 'batang-tubuh' || nomor.nilai !== 'I') return
      const teks = isi.find(blok => blok.tipe === 'alinea')?.teks
      if (teks && isi[1]?.tipe === 'rincian' && /\bdiubah,? sebagai berikut ?[;.,]?$/.test(teks.isi))
        report(
          { teks, start: teks.isi.lastIndexOf('berikut'), end: teks.isi.length },
          'Frasa pembuka perintah perubahan diakhiri titik dua (contoh butir 233 huruf a Lampiran II UU 12/2011). Akhiri dengan titik dua.',
        )
      const sitasi = teks && parseSitasi(teks.isi)[0]
      if (!teks || !sitasi) return
      const akhir = teks.isi
        .slice(sitasi.start, sitasi.end)
        .search(/,? (?:yang telah |sebagaimana telah |yang |sebagaimana )?(?:beberapa kali )?di(?:ubah|rubah)\b/)
      const letak = { teks, start: sitasi.start, end: akhir > 0 ? sitasi.start + akhir : sitasi.end }
      const gazet = sitasi.jenis.gazet
      if (
        gazet &&
        !sitasi.daftarGazet.length &&
        !/\((?:Berita|Lembaran|Tambahan)|(?:Berita|Lembaran) (?:Daerah|Negara)/.test(teks.isi.slice(sitasi.start))
      ) {
        report(
          letak,
          `Pasal I menyebut ${gazet} peraturan yang diubah di antara tanda kurung (butir 233 huruf a Lampiran II UU 12/2011). Tambahkan.`,
          {
            severity: tahun < 2011 ? 'saran' : 'peringatan',
          },
        )
        return
      }
      const judul = naskah.kepala.judul?.isi ?? naskah.identitas.judul ?? ''
      const akta = aktaJudul(naskah)
      const nama = akta && samaAkta(akta, sitasi) ? namaBerbeda(sitasi, akta) : undefined
      if (nama)
        report(
          { teks, start: nama.start, end: nama.end },
          'Nama peraturan yang diubah tidak sama dengan yang disebut dalam judul, padahal nomor dan tahunnya sama (butir 233 huruf a Lampiran II UU 12/2011). Samakan keduanya.',
        )
      if (sitasi.daftarPerubahan.length || /\btelah (?:[a-z]{2,10} ){0,3}di(?:u|ru)bah/.test(teks.isi)) return
      if (KEDUA.test(judul) && /\bdiubah\b/.test(teks.isi))
        report(
          letak,
          'Menurut judulnya ini perubahan kedua, tetapi Pasal I tidak menyebut perubahan yang pertama. Tambahkan: “sebagaimana telah diubah dengan …”, atau betulkan judulnya.',
          { severity: tahun < 2011 ? 'saran' : 'peringatan' },
        )
      if (sudahBerkali.test(judul))
        report(
          letak,
          'Peraturan ini sudah diubah lebih dari satu kali. Rinci perubahannya: “yang telah beberapa kali diubah dengan …: a. …; b. …” (butir 233 huruf b Lampiran II UU 12/2011).',
          {
            severity: tahun < 2011 ? 'saran' : 'peringatan',
          },
        )
    },
  }),
})
