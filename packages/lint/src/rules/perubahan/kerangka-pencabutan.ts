import { type Naskah, type Pasal, parseSitasi, telusuri } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { aktaJudul, namaBerbeda, samaAkta } from './akta-judul.ts'

const AKTA = 'Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3)'
const cabut = (tubuh: string) => naskahContoh({ judul: 'PENCABUTAN PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT', tubuh })
const SATU = `Pasal 1\n\n${AKTA} dicabut dan dinyatakan tidak berlaku.`
const DUA = 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const BENAR = cabut(`${SATU}\n\nPasal 2\n\n${DUA}`)

const isiAlinea = (pasal: Pasal | undefined): string =>
  pasal?.isi
    .map(blok => (blok.tipe === 'alinea' ? blok.teks.isi : blok.tipe === 'rincian' ? (blok.penutup?.teks.isi ?? ' dicabut ') : ' dicabut '))
    .join(' ') ?? ''

/** The title names one act, and Pasal 1 none with its number and year, or that one under another name. */
function aktaLain(naskah: Naskah, pasal: Pasal): boolean {
  const akta = pasal.isi.every(({ tipe }) => tipe === 'alinea') ? aktaJudul(naskah) : undefined
  const isi = isiAlinea(pasal)
  const daftar = akta && /dicabut/.test(isi) ? parseSitasi(isi).flatMap(satu => [satu, ...satu.daftarPerubahan]) : []
  if (!akta || !daftar.some(({ nomor, tahun }) => nomor?.nilai && /^\d{4}$/.test(tahun?.nilai ?? ''))) return false
  const sama = daftar.filter(satu => samaAkta(satu, akta))
  return !sama.length || sama.every(satu => namaBerbeda(satu, akta))
}

/** What becomes of that which rests on the repealed act: a Pasal of its own for it is no ornament. */
const peralihan = /\b(?:(?:tetap|masih) (?:dinyatakan )?(?:ber|sah\b|dilaksanakan|diproses|diselesaikan|dapat)|diselesaikan|dialihkan)/

/** The two Pasal of a regulation that repeals and does nothing else. */
export const kerangkaPencabutan = defineRule({
  id: 'kerangka-pencabutan',
  summary: 'Peraturan pencabutan memuat dua pasal berangka Arab: Pasal 1 menyatakan tidak berlaku, Pasal 2 saat mulai berlaku.',
  sources: [{ kode: 'A', butir: '227' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PCB-01'], salah: cabut(`${SATU.replace('Pasal 1', '«Pasal I»')}\n\nPasal II\n\n${DUA}`), benar: BENAR },
      cabut(`«Pasal 1»\n\nRapat tetap diadakan.\n\nPasal 2\n\n${DUA}`),
      cabut(
        `${SATU.replace('Pasal 1', '«Pasal 1»').replace('Nomor 3 Tahun 2018 tentang', 'Nomor 4 Tahun 2018 tentang')}\n\nPasal 2\n\n${DUA}`,
      ),
      cabut(`${SATU.replace('Pasal 1', '«Pasal 1»').replace('Rapat (', 'Sidang (')}\n\nPasal 2\n\n${DUA}`),
      cabut(`${SATU}\n\nPasal 2\n\nBupati mengadakan rapat tiap bulan.\n\n«Pasal 3»\n\n${DUA}`),
      {
        pedoman: ['PCB-02'],
        salah: cabut(`«Pasal 1»\n\n${DUA}\n\nPasal 2\n\n${AKTA} dicabut dan dinyatakan tidak berlaku.`),
        benar: BENAR,
      },
    ],
    valid: [
      BENAR,
      cabut(
        `${SATU}\n\nPasal 2\n\nIzin yang diberikan berdasarkan Peraturan Bupati sebagaimana dimaksud dalam Pasal 1 tetap berlaku sampai masa berlakunya berakhir.\n\nPasal 3\n\n${DUA}`,
      ),
      cabut(
        `Pasal 1\n\nPada saat Peraturan Bupati Contoh Nomor 9 Tahun 2023 tentang Sidang berlaku:\n\na. ${AKTA}; dan\n\nb. Peraturan Bupati Contoh Nomor 4 Tahun 2019 tentang Sidang (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4),\n\ndicabut dan dinyatakan tidak berlaku.\n\nPasal 2\n\n${DUA}`,
      ),
    ],
  }),
  create: ({ naskah, report, derau }) => ({
    selesai({ sifat }) {
      if (derau || !sifat.pencabutan || sifat.cuplikan) return
      const daftar: Pasal[] = []
      telusuri(naskah, {
        pasal(node, { ruas, kutipan }) {
          if (ruas === 'batang-tubuh' && !kutipan) daftar.push(node)
        },
      })
      const [satu, dua, tiga] = daftar.filter((pasal, ke) => ke === 0 || !peralihan.test(isiAlinea(pasal)))
      if (!satu) return
      const lapor = (pasal: Pasal, pesan: string, severity: 'galat' | 'peringatan' = 'galat') =>
        report({ span: pasal.nomor.span }, `${pesan} (butir 227 Lampiran II UU 12/2011). Susun kedua pasalnya demikian.`, { severity })
      if (/^[IVX]+$/.test(satu.nomor.nilai)) lapor(satu, 'Pasal peraturan pencabutan ditulis dengan angka Arab: Pasal 1 dan Pasal 2')
      else if (tiga) lapor(tiga, 'Peraturan pencabutan pada dasarnya memuat dua pasal', 'peringatan')
      else if (
        dua &&
        /mulai berlaku/.test(isiAlinea(satu)) &&
        /dicabut|tidak berlaku/.test(isiAlinea(dua)) &&
        !/dicabut/.test(isiAlinea(satu))
      )
        lapor(satu, 'Pasal 1 menyatakan tidak berlakunya peraturan yang dicabut, Pasal 2 memuat saat mulai berlaku')
      else if (aktaLain(naskah, satu))
        lapor(satu, 'Yang dicabut dalam Pasal 1 bukan peraturan yang disebut dalam judul: nomor, tahun, atau namanya lain')
      else if (!daftar.some(pasal => /dicabut|tidak berlaku|ditarik/.test(isiAlinea(pasal))))
        lapor(
          satu,
          'Peraturan pencabutan ini tidak menyatakan apa yang dicabut: Pasal 1 berbunyi “… dicabut dan dinyatakan tidak berlaku.”',
        )
    },
  }),
})
