import { type Acuan, bacaHuruf, formatHuruf, type Teks } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { daftarPertimbangan } from '../../fakta/butir-pembukaan.ts'
import { isRagu } from '../../fakta/daftar-acuan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const contoh = (acuan: string) =>
  contohPembukaan({
    menimbang: `a. bahwa tata kerja perlu ditata;\n\nb. bahwa rapat perlu diadakan;\n\nc. bahwa laporan perlu disusun;\n\nd. bahwa berdasarkan pertimbangan ${acuan}, perlu menetapkan Peraturan Bupati tentang Tata Kerja;`,
  })
const lengkap = contoh('sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c')

/** The letters that the reference names; undefined where one of them cannot be read. */
function hurufDiacu({ daftarUnsur }: Acuan): Set<number> | undefined {
  const hasil = new Set<number>()
  for (const unsur of daftarUnsur) {
    const [dari, sampai] = [unsur.alamat.huruf, unsur.sampai?.alamat.huruf ?? unsur.alamat.huruf]
    const [a, b] = [bacaHuruf(dari ?? ''), bacaHuruf(sampai ?? '')]
    if (isRagu(unsur) || a === undefined || b === undefined) return undefined
    for (let n = a; n <= b; n++) hasil.add(n)
  }
  return hasil
}

/** Behind "bahwa berdasarkan": further on stands a consideration that lost its mark. */
const AWAL_RUMUSAN = 40

/** "huruf a, b dan c": acuan-bentuk tells how all of it is written. */
const tanpaKata = ({ teks, start, end }: { teks: Teks; start: number; end: number }, daftarUnsur: readonly unknown[]): boolean =>
  teks.isi.slice(start, end).split('huruf').length <= daftarUnsur.length

/** The last consideration refers to all those before it, and not to itself. */
export const konsideransAcuan = defineRule({
  id: 'konsiderans-acuan',
  summary: 'Pertimbangan terakhir mengacu semua pertimbangan sebelumnya.',
  sources: [{ kode: 'A', butir: '23' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KON-08'], salah: contoh('«sebagaimana dimaksud dalam huruf a dan huruf b»'), benar: lengkap },
      { pedoman: ['KON-08'], salah: contoh('«sebagaimana dimaksud dalam huruf a, huruf b, huruf c, dan huruf d»'), benar: lengkap },
      { pedoman: ['KON-09'], salah: contoh('«sebagaimana dimaksud dalam huruf a, huruf b dan huruf c»'), benar: lengkap },
      { pedoman: ['KON-09'], salah: contoh('«sebagaimana dimaksud dalam huruf a, huruf b, huruf c»'), benar: lengkap },
    ],
    valid: [
      lengkap,
      contohPembukaan({
        menimbang:
          'a. bahwa tata kerja perlu ditata;\n\nb. bahwa rapat perlu diadakan; bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Tata Kerja;',
      }),
      contoh('sebagaimana dimaksud dalam huruf a sampai dengan huruf c'),
      contoh('sebagaimana dimaksud dalam huruf a, b dan c'),
    ],
  }),
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      const daftar = fakta(daftarPertimbangan)
      const teks = daftar.at(-1)?.daftarTeks[0]
      if (derau || naskah.sifat.cuplikan || !teks || daftar.length < 2) return
      const urutan = daftar.slice(0, -1).map(({ bentuk, nomor }) => (bentuk === 'huruf' ? nomor?.urutan : undefined))
      const awal = teks.isi.search(/\bpertimbangan\b/)
      const acuan = fakta(bacaan)(teks).daftarAcuan.find(({ start, end }) => awal >= 0 && start >= awal && end - awal < 400)
      if (!acuan || acuan.start - awal > 14 || acuan.milik !== 'sendiri') return
      const diacu = hurufDiacu(acuan)
      if (!diacu || urutan.some((satu, i) => satu !== i + 1)) return
      const hilang = urutan.flatMap(satu => (satu !== undefined && !diacu.has(satu) ? [`huruf ${formatHuruf(satu)}`] : []))
      const sendiri = daftar.at(-1)?.nomor?.urutan
      const letak = { teks, start: acuan.start, end: acuan.end }
      if (hilang.length)
        report(
          letak,
          `Pertimbangan terakhir tidak mengacu ${hilang.join(', ')}. Semua pertimbangan sebelumnya disebut satu per satu (butir 23 Lampiran II UU 12/2011). Tambahkan yang kurang.`,
        )
      else if (sendiri === urutan.length + 1 && diacu.has(sendiri) && awal <= AWAL_RUMUSAN)
        report(
          letak,
          `Pertimbangan terakhir mengacu huruf ${formatHuruf(sendiri)}, yaitu dirinya sendiri. Hanya pertimbangan sebelumnya yang disebut (butir 23 Lampiran II UU 12/2011): hapus “huruf ${formatHuruf(sendiri)}”.`,
        )
      else if (acuan.daftarUnsur.at(-1)?.penghubung === ',')
        report(
          letak,
          'Huruf terakhir tidak didahului “dan”: tulis “huruf a dan huruf b”, atau “huruf a, huruf b, dan huruf c” (contoh pada butir 23 Lampiran II UU 12/2011).',
          { severity: 'saran' },
        )
      else if (acuan.daftarUnsur.length > 2 && acuan.daftarUnsur.at(-1)?.penghubung === 'dan' && !tanpaKata(letak, acuan.daftarUnsur))
        report(
          letak,
          'Lebih dari dua huruf dirinci dengan koma sebelum “dan”: “huruf a, huruf b, dan huruf c” (contoh pada butir 23 Lampiran II UU 12/2011).',
          {
            severity: 'saran',
          },
        )
    },
  }),
})
