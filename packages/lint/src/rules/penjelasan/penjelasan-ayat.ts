import { type Ayat, isRuntut, type Naskah, type Pasal, telusuri } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'
import { ayatDijelaskan, bandingkanUrutan, menjelaskanPerintah, tajukAyat } from './urutan-penjelasan.ts'

const semua =
  'Pasal 1\n\nAyat (1)\n\nYang dimaksud dengan “rapat berkala” adalah rapat pada waktu yang tetap.\n\nAyat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.'

/** The Pasal of the body by number; one that comes twice is none. */
function pasalBatangTubuh(naskah: Naskah): Map<string, Pasal | undefined> {
  const hasil = new Map<string, Pasal | undefined>()
  telusuri(naskah, {
    pasal(node, { ruas, kutipan }) {
      if (ruas === 'batang-tubuh' && !kutipan) hasil.set(node.nomor.nilai, hasil.has(node.nomor.nilai) ? undefined : node)
    },
  })
  return hasil
}

/** One ayat of a Pasal is explained and another is left out. */
export const penjelasanAyat = defineRule({
  id: 'penjelasan-ayat',
  summary: 'Kalau satu ayat dijelaskan, semua ayat pasal itu dicantumkan dalam penjelasan.',
  sources: [{ kode: 'A22', butir: '190' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PJL-05'],
        salah: contohPenjelasan({ pasal: semua.replace('Pasal 1', '«Pasal 1»').replace('\n\nAyat (2)\n\nCukup jelas.', '') }),
        benar: contohPenjelasan({ pasal: semua }),
      },
    ],
    valid: [
      contohPenjelasan({}),
      contohPenjelasan({ pasal: semua.replace('Ayat (2)\n\nCukup jelas.\n\nAyat (3)', 'Ayat (2) dan ayat (3)') }),
      contohPenjelasan({
        pasal: `Pasal 1\n\nAngka 1\n\n${semua.replace('\n\nAyat (2)\n\nCukup jelas.', '')}\n\nAngka 2\n\nPasal 8A\n\nCukup jelas.`,
      }),
    ],
  }),
  create: ({ naskah, report, derau, tahun }) => ({
    penjelasan(penjelasan) {
      if (derau || naskah.sifat.perubahan || naskah.sifat.cuplikan || menjelaskanPerintah(penjelasan)) return
      const menurutNomor = pasalBatangTubuh(naskah)
      for (const pasal of penjelasan.isi) {
        if (pasal.tipe !== 'pasal') continue
        const daftarAyat = menurutNomor.get(pasal.nomor.nilai)?.isi.filter((blok): blok is Ayat => blok.tipe === 'ayat') ?? []
        const dijelaskan = new Set(ayatDijelaskan(pasal))
        if (dijelaskan.size === 0 || daftarAyat.length < 2 || !isRuntut(daftarAyat.map(({ nomor }) => nomor))) continue
        const semua = daftarAyat.map(({ nomor }) => nomor.nilai)
        // A heading with a wrong number stands for the ayat: penjelasan-nomor tells it.
        const { janggal } = bandingkanUrutan(tajukAyat(pasal), semua)
        const kurang = semua.filter(nilai => !dijelaskan.has(nilai) && !janggal.some(({ seharusnya }) => seharusnya === nilai))
        if (!kurang.length) continue
        report(
          { span: pasal.nomor.span },
          `Penjelasan Pasal ${pasal.nomor.nilai} tidak mencantumkan ${kurang.map(nilai => `ayat (${nilai})`).join(', ')}. Cantumkan setiap ayat, kalau perlu dengan “Cukup jelas.” (butir 190 Lampiran II UU 12/2011).`,
          { severity: tahun < 2011 ? 'saran' : 'peringatan' },
        )
      }
    },
  }),
})
