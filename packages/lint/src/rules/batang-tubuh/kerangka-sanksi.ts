import type { Teks } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { daftarAcuan, isRagu } from '../../fakta/daftar-acuan.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

const pelanggaran = /\b(?:melanggar|tidak mematuhi|tidak melaksanakan|tidak memenuhi)\b/
const polaSanksi = /\bdiken(?:ai|akan) sanksi\b/

/** Where the sentence "… melanggar … dikenai sanksi" comes to its sanction; -1 when the text is no such sentence. */
function letakSanksi(isi: string): number {
  const awal = isi.search(pelanggaran)
  const akhir = isi.search(polaSanksi)
  return awal >= 0 && akhir > awal && !isi.slice(0, akhir).includes('. ') ? akhir : -1
}

/** A sanction stands behind the obligation or prohibition that it enforces (butir 66a). */
export const kerangkaSanksi = defineRule({
  id: 'kerangka-sanksi',
  summary: 'Sanksi ditempatkan sesudah norma kewajiban atau larangan yang dilanggar.',
  sources: [{ kode: 'A22', butir: '66a' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-07'],
        salah: contohPasal(
          'Setiap pedagang yang melanggar ketentuan sebagaimana dimaksud dalam «Pasal 2» dikenai sanksi administratif.\n\nPasal 2\n\nPedagang dilarang membakar sampah.',
        ),
        benar: contohPasal(
          'Pedagang dilarang membakar sampah.\n\nPasal 2\n\nSetiap pedagang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 1 dikenai sanksi administratif.',
        ),
      },
    ],
    valid: [
      contohPasal('Pedagang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 7 dikenai sanksi administratif.'),
      contohPasal(
        'Sanksi administratif sebagaimana dimaksud dalam Pasal 2 berupa teguran.\n\nPasal 2\n\nPedagang dilarang membakar sampah.',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || !isBadanUtuh(naskah)) return
      const { daftarPasal } = fakta(kerangka)
      const berdiri = new Set(daftarPasal.map(({ pasal }) => pasal.nomor.urutan))
      let sanksi: { readonly teks: Teks; readonly di: number } | undefined
      for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
        const ini = tempat.pasal?.nomor.urutan
        if (!diBadan(tempat) || ini === undefined || acuan.milik !== 'sendiri') continue
        for (const unsur of acuan.daftarUnsur) {
          const pasal = unsur.daftarPenunjuk.find(({ tingkat }) => tingkat === 'pasal')
          const nomor = /^\d{1,4}$/.test(pasal?.nilai ?? '') ? Number(pasal?.nilai) : undefined
          if (!pasal || nomor === undefined || nomor <= ini || isRagu(unsur) || !berdiri.has(nomor)) continue
          if (sanksi?.teks !== teks) sanksi = { teks, di: letakSanksi(teks.isi) }
          if (pasal.start > sanksi.di) continue
          report(
            { teks, start: pasal.start, end: pasal.end },
            `Sanksi ini mendahului norma yang dilanggar: Pasal ${nomor} baru menyusul, padahal norma sanksi ditempatkan setelah norma kewajiban atau larangan (butir 66a Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Pindahkan Pasal sanksi ke belakang.`,
          )
        }
      }
    },
  }),
})
