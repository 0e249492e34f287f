import { bacaTanggal, formatTanggal } from '@perkada/core'
import { daftarKetentuan } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (berlaku: string, judul = 'TATA KERJA') => naskahContoh({ berlaku, judul })
const BIASA = 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const SURUT = 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan dan «berlaku surut» sejak tanggal 1 Januari 2023.'
const PAJAK = 'TATA CARA PEMUNGUTAN PAJAK'

const surut = /\b(?:di)?berlaku(?:kan)?[ -]?surut\b|\bdaya (?:laku )?surut\b|\bdaya berlaku surut\b/i
const beban = /\b(?:PAJAK|RETRIBUSI|PUNGUTAN|DENDA)\b/i

/** The regulation takes effect before it is promulgated. */
export const penutupBerlakuSurut = defineRule({
  id: 'penutup-berlaku-surut',
  summary: 'Peraturan tidak berlaku lebih awal daripada pengundangannya; kalau berlaku surut, akibatnya diatur dalam ketentuan peralihan.',
  sources: [
    { kode: 'A', butir: '155' },
    { kode: 'A', butir: '156' },
    { kode: 'A', butir: '131' },
    { kode: 'A', butir: '133' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PNT-16', 'PRL-04'], salah: contoh(SURUT), benar: contoh(BIASA) },
      { pedoman: ['PRL-05'], salah: contoh(SURUT, PAJAK), benar: contoh(BIASA, PAJAK) },
      {
        pedoman: ['PNT-16'],
        salah: contoh('Peraturan Bupati ini mulai berlaku pada tanggal «1 Januari 2023».'),
        benar: contoh('Peraturan Bupati ini mulai berlaku pada tanggal 1 Juli 2024.'),
      },
      contoh('Peraturan Bupati ini mulai berlaku pada tanggal diundangkan dan mempunyai «daya surut» sejak tanggal 1 Januari 2023.'),
    ],
    valid: [contoh(BIASA)],
  }),
  create: ({ naskah, identitas, fakta, report, derau }) => ({
    selesai({ penutup, kepala }) {
      if (derau) return
      const daftar = fakta(daftarKetentuan)
      const diundangkan = (penutup.diundangkan?.tanggal && bacaTanggal(penutup.diundangkan.tanggal.isi)) ?? identitas.diundangkan?.tanggal
      const peralihan = daftar.some(({ bab }) => /PERALIHAN/i.test(bab?.judul?.isi ?? ''))
      const judul = kepala.judul?.isi ?? identitas.judul ?? ''
      for (const { teks } of daftar) {
        if (!/ ini /.test(teks.isi.slice(0, 120)) || !/ mulai berlaku| berlaku surut| (?:laku|daya) surut/.test(teks.isi)) continue
        const cocok = /surut/i.test(teks.isi) ? surut.exec(teks.isi) : null
        if (cocok) {
          const sebab = beban.test(judul)
            ? 'Daya laku surut tidak dimuat dalam peraturan yang membebani masyarakat, misalnya pajak atau retribusi (butir 133 Lampiran II UU 12/2011). Hapus daya laku surutnya, kecuali bila peraturan ini tidak membebani.'
            : peralihan
              ? 'Pastikan ada alasan yang kuat dan akibatnya dirinci dalam ketentuan peralihan (butir 155 dan butir 156).'
              : 'Akibatnya terhadap tindakan hukum yang sudah ada dimuat dalam ketentuan peralihan, dan bab itu tidak ada (butir 131, butir 155, dan butir 156 Lampiran II UU 12/2011). Tambahkan ketentuan peralihan.'
          report({ teks, start: cocok.index, end: cocok.index + cocok[0].length }, `Peraturan ini diberlakukan surut. ${sebab}`, {
            severity: peralihan && !beban.test(judul) ? 'saran' : 'peringatan',
          })
          continue
        }
        const tertulis = / (?:mulai )?berlaku(?: terhitung)? (?:pada|sejak|mulai) tanggal (\d{1,2} [A-Za-zÀ-ɏ]{3,9} \d{4})/u.exec(teks.isi)
        const tanggal = tertulis?.[1] ? bacaTanggal(tertulis[1]) : undefined
        if (!tertulis?.[1] || !tanggal || !diundangkan || tanggal >= diundangkan || naskah.sifat.cuplikan) continue
        const start = tertulis.index + tertulis[0].length - tertulis[1].length
        report(
          { teks, start, end: start + tertulis[1].length },
          `Mulai berlaku ${formatTanggal(tanggal)}, padahal diundangkan ${formatTanggal(diundangkan)}. Peraturan tidak berlaku lebih awal daripada pengundangannya (butir 155 Lampiran II UU 12/2011). Periksa kedua tanggal itu.`,
        )
      }
    },
  }),
})
