import { namaSendiri } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const AWAL =
  'Pada saat Peraturan Bupati ini mulai berlaku, semua peraturan pelaksanaan dari Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat'
const BENAR = contoh(`${AWAL}, dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini.`)

const akta = /\b(?:peraturan|keputusan|instruksi|izin|perjanjian|surat)\b/i
const sepanjang = /\b(?:dinyatakan )?(?:masih )?(?:tetap )?berlaku,? (?:sepanjang|selama|asalkan) tidak bertentangan\b/
const sebagian = /\b(?:dinyatakan )?(?:masih )?tetap berlaku(?:,? (?:dengan pengecualian|terkecuali|selain)|,? kecuali (?=Pasal|ketentuan))/

const isBaku = (frasa: string) => frasa.startsWith('dinyatakan ') && /(?:sepanjang tidak bertentangan|, kecuali)\s?$/.test(frasa)

/** The formula that keeps implementing regulations in force. */
export const peralihanRumusan = defineRule({
  id: 'peralihan-rumusan',
  summary: 'Peraturan pelaksanaan lama “dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam … ini”.',
  sources: [
    { kode: 'A', butir: '282' },
    { kode: 'A', butir: '283' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PRL-07'],
        salah: contoh(`${AWAL}, «tetap berlaku sepanjang tidak bertentangan» dengan Peraturan Bupati ini.`),
        benar: BENAR,
      },
      {
        pedoman: ['PRL-08'],
        salah: contoh(`${AWAL}, «masih tetap berlaku, kecuali» Pasal 5.`),
        benar: contoh(`${AWAL}, dinyatakan tetap berlaku, kecuali Pasal 5.`),
      },
    ],
    valid: [BENAR],
  }),
  create: context => {
    const { naskah, report, tahun } = context
    return visitorAlinea(context, ['berlaku sepanjang', 'berlaku selama', 'berlaku asalkan', 'tetap berlaku'], teks => {
      const tetap = teks.isi.includes('tidak bertentangan') ? sepanjang.exec(teks.isi) : null
      const cocok = tetap ?? (/kecuali|selain/.test(teks.isi) ? sebagian.exec(teks.isi) : null)
      if (!cocok || isBaku(cocok[0]) || !akta.test(teks.isi.slice(0, cocok.index))) return
      const nama = namaSendiri(naskah) ?? 'Peraturan'
      report(
        { teks, start: cocok.index, end: cocok.index + cocok[0].trimEnd().length },
        tetap
          ? `Gunakan frasa “dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam ${nama} ini” (butir 282 Lampiran II UU 12/2011).`
          : 'Gunakan frasa “dinyatakan tetap berlaku, kecuali …” (butir 283 Lampiran II UU 12/2011).',
        { severity: tahun < 2011 ? 'saran' : 'peringatan' },
      )
    })
  },
})
