import { berkapital, type Kata, sepertiSingkatan, type Tempat } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { kosakata, menurutTeks } from '../../fakta/kosakata.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { daftarPerkenalan } from './perkenalan.ts'
import { salahTulisSingkatan } from './salah-singkatan.ts'
import { daftarVariabel, isSingkatan, mungkinNama, prosa } from './singkatan-tertulis.ts'
import { singkatanTakResmi } from './singkatan-umum.ts'

const bernorma = ({ tempat, peran }: TeksBeristilah): boolean => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea'

/** Part of an address: "setda@contoh.go.id". */
const isAlamat = (isi: string, start: number, end: number): boolean =>
  /^[@.][A-Za-z\d]/.test(isi.slice(end, end + 2)) || /[A-Za-z\d][@./]$/.test(isi.slice(Math.max(0, start - 2), start))

/** "a. RSP, untuk Risiko strategis daerah": an element of a list that begins with a code and says what it stands for. */
const isKode = ({ teks: { isi }, tempat }: TeksBeristilah, { start, end }: Kata): boolean =>
  start === 0 && tempat.butir !== undefined && /^ ?[,:=–-] ?(?:untuk|yaitu|yakni|artinya|berarti|bagi)\b/.test(isi.slice(end, end + 14))

const namaTempat = ({ pasal, ayat }: Tempat): string =>
  `${pasal ? `Pasal ${pasal.nomor.nilai}` : 'teks'}${ayat ? ` ayat (${ayat.nomor.nilai})` : ''}`

/** An abbreviation stands after its long form, in Ketentuan Umum or where it is first used (butir 98 Lampiran II UU 12/2011). */
export const istilahTanpaDefinisi = defineRule({
  id: 'istilah-tanpa-definisi',
  summary: 'Singkatan dan akronim dijelaskan kepanjangannya sebelum dipakai.',
  sources: [
    { kode: 'A', butir: '98.b' },
    { kode: 'T', catatan: 'Singkatan yang tidak dijelaskan tidak diketahui artinya.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-13'],
        salah: contohNaskah('1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati menugaskan «UPTD».\n\nPasal 3\n\nUPTD melapor.'),
        benar: contohNaskah(
          '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati menugaskan Unit Pelaksana Teknis Daerah (UPTD).\n\nPasal 3\n\nUPTD melapor.',
        ),
      },
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBupati menugaskan «UPTD» dan BPSD menurut «tupoksi».\n\nPasal 3\n\nUPTD melapor.',
      ).replace('BPSD', '«BPSD»'),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nRapat dihadiri «Basuda».\n\nPasal 3\n\nBadan Sumber Daya (BASUDA) menyusun rencana.',
      ),
    ],
    valid: [
      `${contohNaskah('1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nRapat membahas bantuan dalam masalah Pidana.')}\n\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nBANTUAN DALAM MASALAH PIDANA (TREATY ON ASSISTANCE)\n`,
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nBerkas PDF disimpan di Jalan K.H. MUSTOFA. Uji BOD seharga USD1,000 dilakukan tiap SENIN menurut Keputusan Nomor 20/M-IND/PER/2/2012.\n\nPasal 3\n\nAF dihitung dengan rumus AF = Y1 + Y2.',
      ),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nTitik 2°59\'10,0" LS dan 104°45\'31,4" BT diuji kadar etil alkohol (C2H5OH) dan asam sulfat (H2SO4), PM10, PM2,5, LD50, dan pupuk NPK. Surat dikirim ke setda@contoh.go.id.',
      ),
      contohNaskah(
        '1. Badan Sumber Daya yang selanjutnya disingkat BSD adalah badan di daerah.\n\nPasal 2\n\nBSD dan Unit Pelaksana Teknis Daerah (UPTD) hadir.\n\nPasal 3\n\nUPTD melapor menurut Bab II kepada BSD.',
      ),
    ],
  }),
  options: {
    bawaan: { singkatan: [] as readonly string[] },
    skema: z => ({ singkatan: z.array(z.string().min(1)).describe('Singkatan yang boleh dipakai tanpa kepanjangan.') }),
  },
  create: ({ naskah, tahun, fakta, derau, report }, { singkatan }) => ({
    selesai() {
      if (naskah.sifat.perubahan || naskah.sifat.cuplikan || derau) return
      const { daftarTeks, istilah: daftarIstilah } = fakta(faktaIstilah)
      const perkenalan = daftarPerkenalan(daftarIstilah, fakta(menurutTeks))
      const variabel = daftarVariabel(daftarTeks)
      const semua = fakta(kosakata)
      const diTengah: string[] = []
      for (const [kata, { urutan }] of perkenalan) if (urutan >= 0) diTengah.push(kata)
      const dicari = new Set([...diTengah, ...singkatanTakResmi.keys()].filter(kata => semua.has(kata)))
      const disebut = new Set<string>(singkatan.map(satu => satu.toLowerCase()))
      for (const satu of daftarTeks) {
        if (!bernorma(satu)) continue
        const { teks, kata, urutan } = satu
        let berprosa: boolean | undefined
        for (let i = 0; i < kata.length; i++) {
          const { isi, rendah, start, end } = kata[i] as Kata
          if (!(sepertiSingkatan(isi) || dicari.has(rendah)) || disebut.has(rendah)) continue
          berprosa ??= prosa(teks.isi)
          if (!berprosa) break
          const dikenalkan = perkenalan.get(rendah)
          const singkat = isSingkatan(kata, i, teks.isi)
          if (dikenalkan) {
            const lebihDulu =
              urutan < dikenalkan.urutan ||
              (urutan === dikenalkan.urutan && end < dikenalkan.offset && !dikenalkan.istilah.nama.isi.includes(isi))
            if (!lebihDulu || !(singkat || (dikenalkan.singkatan && berkapital(isi)))) continue
            disebut.add(rendah)
            report(
              { teks, start, end },
              `“${isi}” dipakai sebelum kepanjangannya dijelaskan (butir 98 huruf b Lampiran II UU 12/2011). Jelaskan di sini atau dalam ketentuan umum${dikenalkan.singkatan ? `: “${dikenalkan.istilah.nama.isi} yang selanjutnya disingkat ${isi}”` : ''}.`,
              {
                related: [
                  { teks: dikenalkan.istilah.teks, message: `baru dijelaskan di sini, dalam ${namaTempat(dikenalkan.istilah.tempat)}` },
                ],
              },
            )
            continue
          }
          const kepanjangan = isAlamat(teks.isi, start, end) ? undefined : singkatanTakResmi.get(rendah)
          if (!kepanjangan && (!singkat || variabel.has(rendah) || salahTulisSingkatan(satu.kata[i] as Kata, daftarIstilah))) continue
          disebut.add(rendah)
          const saran = kepanjangan ? `Tulis “${kepanjangan}”.` : 'Tulis kepanjangannya, atau jelaskan dalam ketentuan umum.'
          report(
            { teks, start, end },
            `Singkatan “${isi}” tidak pernah dijelaskan kepanjangannya (butir 98 huruf b Lampiran II UU 12/2011). ${saran}`,
            !kepanjangan && (tahun < TAHUN_RUMUSAN || mungkinNama(satu.kata[i] as Kata) || isKode(satu, satu.kata[i] as Kata))
              ? { severity: 'saran' }
              : {},
          )
        }
      }
    },
  }),
})
