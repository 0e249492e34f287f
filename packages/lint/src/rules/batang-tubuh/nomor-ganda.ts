import type { Nomor } from '@perkada/core'
import { butirNomor, type DeretNomor, daftarDeret, daftarDeretKutipan, sebut, sebutAwal } from '../../fakta/deret-nomor.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { contohBab as naskah } from './contoh-badan.ts'

/** "Pasal I" of transitional provisions is none of the Pasal in Arabic numbers before it. */
const romawi = /^[IVXLC]+$/
const kunci = ({ nilai, urutan, sisipan }: Nomor, jenis: DeretNomor['jenis']) =>
  sisipan ? `${urutan}${sisipan.toLowerCase()}` : jenis === 'pasal' && romawi.test(nilai) ? nilai : urutan

/** Every number is read and greater than the one before: none comes twice. */
function naik(daftar: readonly Nomor[]): boolean {
  let lalu = 0
  for (const { urutan } of daftar) {
    if (urutan === undefined || urutan <= lalu) return false
    lalu = urutan
  }
  return true
}

function periksa({ jenis, daftar, sebelum, tempat }: DeretNomor, report: Context['report']): void {
  if (naik(daftar)) return
  /** Where each number first stands; those before `awal` belong to a sequence that has ended. */
  const pertama = new Map<string | number | undefined, number>()
  let awal = 0
  let gandaLalu: number | undefined
  let lalu: Nomor | undefined
  let sebelumLalu: Nomor | undefined
  for (let ke = 0; ke < daftar.length; ke++) {
    const nomor = daftar[ke] as Nomor
    if (nomor.urutan === undefined) continue
    const letak = pertama.get(kunci(nomor, jenis)) ?? -1
    const kembar = letak >= awal ? daftar[letak] : undefined
    const mulaiLagi = kembar !== undefined && nomor.urutan === 1 && lalu !== undefined
    const sebelumKembar = sebelumLalu ? sebelumLalu.urutan : tempat.kutipan ? undefined : sebelum
    const meloncat = kembar === lalu && sebelumKembar === nomor.urutan - 2
    if (kembar && !meloncat && gandaLalu !== nomor.urutan - 1 && !(tempat.kutipan && mulaiLagi)) laporkan(nomor, kembar, mulaiLagi)
    gandaLalu = kembar && !mulaiLagi ? nomor.urutan : undefined
    if (mulaiLagi) awal = ke
    if (!kembar || mulaiLagi) pertama.set(kunci(nomor, jenis), ke)
    sebelumLalu = lalu
    lalu = nomor
  }

  function laporkan(nomor: Nomor, kembar: Nomor, mulaiLagi: boolean): void {
    const ini = sebutAwal(jenis, nomor.nilai)
    const pasal = tempat.pasal ? sebut('pasal', tempat.pasal.nomor.nilai) : 'satu Pasal'
    const akibat =
      jenis === 'ayat' && mulaiLagi
        ? `Urutan ayat mulai lagi dari (1) di dalam ${pasal}: judul Pasal berikutnya tampaknya hilang. Pulihkan judul Pasal itu, atau lanjutkan nomor ayatnya`
        : `${ini} sudah ada sebelumnya, sehingga acuan kepadanya bermakna dua. Beri nomor berikutnya dan sesuaikan acuannya`
    report({ span: nomor.span }, `${akibat} (butir ${butirNomor[jenis]} Lampiran II UU 12/2011).`, {
      related: [{ span: kembar.span, message: `${ini} yang pertama ada di sini.` }],
      ...(tempat.kutipan ? { severity: 'peringatan' } : {}),
    })
  }
}

/** The same number twice in one sequence, but for one that only the slip before it took ("a, c, c": see nomor-loncat); a sequence that starts again, or a whole run that is repeated, is reported once. */
export const nomorGanda = defineRule({
  id: 'nomor-ganda',
  summary: 'Tidak ada dua satuan dengan nomor yang sama dalam satu urutan.',
  sources: [
    { kode: 'T', catatan: 'Nomor urut menunjuk satu satuan.' },
    { kode: 'A', butir: '72' },
    { kode: 'A', butir: '79' },
    { kode: 'A', butir: '82' },
    { kode: 'A', butir: '87' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-17'],
        salah: naskah('Pasal 1\n\nTata kerja disusun bersama.\n\n«Pasal 1»\n\nTata kerja dilaporkan.'),
        benar: naskah('Pasal 1\n\nTata kerja disusun bersama.\n\nPasal 2\n\nTata kerja dilaporkan.'),
      },
      naskah('Pasal 1\n\n(1) Rapat diadakan.\n\n(2) Rapat dipimpin Bupati.\n\n«(1)» Laporan dibuat.\n\n(2) Laporan disampaikan.'),
      contohPerubahan({
        daftar:
          '1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n> (2) Rapat dicatat.\n>\n> «(2)» Rapat ditutup.\n\n2. Pasal 6 dihapus.',
      }),
    ],
    valid: [
      naskah('Pasal 1\n\n(1) Rapat diadakan.\n\n(2) Rapat dipimpin Bupati.\n\nPasal 2\n\n(1) Laporan dibuat.\n\n(2) Laporan disampaikan.'),
      naskah('Pasal 1\n\nRapat terdiri atas:\n\na. rapat kecil;\n\nc. rapat besar;\n\nc. rapat kerja; dan\n\nd. rapat pimpinan.'),
      naskah('Pasal 1\n\n(2) Rapat diadakan.\n\n(2) Rapat dipimpin Bupati.\n\n(3) Rapat dicatat.'),
      naskah('Pasal 1\n\nRapat diadakan.\n\nPasal 1A\n\nLaporan dibuat.'),
      naskah('Pasal 1\n\nRapat diadakan.\n\nPasal 2\n\nLaporan dibuat.\n\nPasal I\n\nRapat lama dilanjutkan.'),
      naskah('Pasal 1\n\nRapat diadakan.\n\nBUKU KEDUA\nATURAN KHUSUS\n\nBAB I PELAPORAN\n\nPasal 2\n\nLaporan dibuat.'),
    ],
  }),
  create: ({ naskah, fakta, report }) => ({
    selesai() {
      if (naskah.sifat.cuplikan) return
      for (const deret of fakta(daftarDeret)) periksa(deret, report)
      for (const deret of fakta(daftarDeretKutipan)) if (deret.jenis === 'ayat') periksa(deret, report)
    },
  }),
})
