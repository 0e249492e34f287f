import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, visitorFrasa } from './frasa.ts'

/** "Dalam hal permohonan tidak diizinkan, …": what may happen, and no norm. */
function isPengandaian(depan: string): boolean {
  const klausa = ` ${depan.slice(Math.max(depan.lastIndexOf(','), depan.lastIndexOf(';')) + 1).toLowerCase()}`
  return [' dalam hal ', ' jika ', ' apabila '].some(kata => klausa.includes(kata))
}

/** Prohibitions are said with "dilarang" (butir 270). */
export const bahasaLarangan = defineRule({
  id: 'bahasa-larangan',
  summary: 'Larangan dinyatakan dengan “dilarang”.',
  sources: [{ kode: 'A', butir: '270' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-26'],
        salah: contoh('Anggota tim «tidak diperkenankan» mewakilkan kehadirannya.'),
        benar: contoh('Anggota tim dilarang mewakilkan kehadirannya.'),
      },
      contoh('Anggota tim «tidak dibenarkan» mewakilkan kehadirannya.'),
      contoh('Dalam hal rapat ditunda, anggota tim «tidak boleh» pulang.'),
    ],
    valid: [
      contoh('Jumlah anggota tidak boleh melebihi 7 (tujuh) orang, kecuali bagi yang tidak boleh bekerja malam.'),
      contoh('Dalam hal permohonan tidak diizinkan, pemohon menerima surat penolakan.'),
    ],
  }),
  create: context =>
    visitorFrasa(context, [
      {
        pemicu: ['boleh', 'diperbolehkan', 'diperkenankan', 'dibolehkan', 'diizinkan', 'dibenarkan', 'jangan'],
        pola: /\b(?:tidak (?:boleh|dibolehkan|diperbolehkan|diperkenankan|diizinkan|dibenarkan)|jangan)\b/gi,
        pesan: tertulis => `“${tertulis}”: larangan dinyatakan dengan “dilarang” (butir 270 Lampiran II UU 12/2011).`,
        kecuali: (sebelum, sesudah, depan) =>
          /\byang $/i.test(sebelum) ||
          isPengandaian(depan) ||
          /^(?:-| (?:melebihi|melampaui|lebih|kurang|bertentangan|mengurangi|dari|melewati|sama|di)\b)/.test(sesudah),
      },
    ]),
})
