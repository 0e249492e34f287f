import type { Ayat, Pasal, Teks } from '@perkada/core'
import { diBadan } from '../../fakta/badan-sendiri.ts'
import { daftarRincianBadan } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

/** A sentence of fewer words may be a formula. */
const KATA_AYAT = 5

/** The only paragraph of a unit. */
function teksTunggal({ isi: [satu, lain] }: Pick<Ayat, 'isi'>): Teks | undefined {
  return satu?.tipe === 'alinea' && !lain ? satu.teks : undefined
}

/** The words alone, without the mark and the conjunction at the end; undefined where nothing is said. */
function inti({ isi }: Teks): string | undefined {
  const polos = isi
    .trim()
    .replace(/ (?:dan|atau|dan\/atau)$/, '')
    .replace(/ ?[;,.]{1,3}$/, '')
  return /[A-Za-zÀ-ɏ]{3}/.test(polos) && !/\.{3}|…|_{2}|^dihapus$/i.test(polos) ? polos.toLowerCase() : undefined
}

/** Two ayat of a Pasal, or two elements of a list, that say the same word for word: one was meant to say something else. */
export const ketentuanKembar = defineRule({
  id: 'ketentuan-kembar',
  summary: 'Dua ayat dalam satu Pasal, atau dua unsur dalam satu rincian, tidak berbunyi sama.',
  sources: [{ kode: 'T', catatan: 'Ketentuan yang tertulis dua kali tidak menambah norma.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contohPasal('(1) Rapat dipimpin oleh sekretaris daerah.\n\n(2) «Rapat dipimpin oleh sekretaris daerah.»'),
      contohPasal('Rapat membahas:\n\na. rencana kerja;\n\nb. hasil kerja; dan\n\nc. «rencana kerja.»'),
    ],
    valid: [
      contohPasal('(1) Rapat dipimpin oleh sekretaris daerah.\n\n(2) Rapat dipimpin oleh asisten sekretaris daerah.'),
      contohPasal('Rapat membahas:\n\na. rencana kerja;\n\nb. hasil kerja; dan\n\nc. rencana kerja tahunan.'),
      contohPasal('Rapat membahas:\n\na. rencana:\n\n1. tahunan; dan\n\n2. bulanan; dan\n\nb. rencana:\n\n1. harian; dan\n\n2. mingguan.'),
    ],
  }),
  create: ({ derau, fakta, report }) => {
    const banding = (daftar: readonly Pick<Ayat, 'isi'>[], satuan: string, terpendek: number) => {
      const sudah = new Map<string, Teks>()
      for (const satu of daftar) {
        const teks = teksTunggal(satu)
        const isi = teks && inti(teks)
        if (!teks || isi === undefined || isi.split(' ').length < terpendek) continue
        const pertama = sudah.get(isi)
        if (!pertama) sudah.set(isi, teks)
        else
          report({ teks }, `${satuan} ini berbunyi sama dengan yang terdahulu. Hapus salah satunya, atau tulis yang dimaksud.`, {
            related: [{ teks: pertama, message: 'Yang terdahulu ada di sini.' }],
          })
      }
    }
    return {
      pasal({ isi }: Pasal, tempat) {
        if (!derau && diBadan(tempat))
          banding(
            isi.filter(blok => blok.tipe === 'ayat'),
            'Ayat',
            KATA_AYAT,
          )
      },
      selesai() {
        if (!derau) for (const { rincian } of fakta(daftarRincianBadan)) banding(rincian.daftarButir, 'Unsur rincian', 1)
      },
    }
  },
})
