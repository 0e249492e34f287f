import { cariJenis, kapitalAwal, type Naskah, type Teks } from '@perkada/core'
import { berhentiDiPembukaan } from '../../fakta/teks-terpotong.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { contohKeputusan, contohLengkap } from './contoh-lengkap.ts'
import { gabunganHuruf } from './mulai-berlaku.ts'
import { BUTIR_GAZET, daftarUnsur, type Unsur } from './unsur-wajib.ts'

const contohPerda = (persetujuan: string) =>
  contohLengkap()
    .replaceAll('PERATURAN BUPATI', 'PERATURAN DAERAH')
    .replaceAll('Peraturan Bupati', 'Peraturan Daerah')
    .replaceAll('BERITA DAERAH', 'LEMBARAN DAERAH')
    .replaceAll('Berita Daerah', 'Lembaran Daerah')
    .replace('MEMUTUSKAN:', `${persetujuan}MEMUTUSKAN:`)

/** "UNDANG-UNDANG REPUBLIK INDONESIA" twice: a collection put its own title before the text, and lost lines of the opening with it. */
const isGanda = ({ kepala, sisa }: Naskah): boolean =>
  kepala.jenis !== undefined && sisa.some(({ teks }) => teks.isi.length > 20 && teks.isi === kepala.jenis?.isi)

/** A decision with a body right after MEMUTUSKAN; what a column or a scan moved elsewhere still counts as there. */
const keputusanTanpaMenetapkan = ({ pembukaan, batangTubuh, sifat }: Naskah, fakta: Context['fakta']): boolean =>
  pembukaan.memutuskan !== undefined &&
  pembukaan.menetapkan === undefined &&
  batangTubuh.length > 0 &&
  !sifat.cuplikan &&
  !/(?:^| |memutuskan)menetapkan/.test(fakta(gabunganHuruf))

/** The absent parts of an opening or a closing of which nothing stands; none where something does. */
function utuhHilang(ruas: Unsur['ruas'], semua: readonly Unsur[], kurang: readonly Unsur[]): Unsur[] {
  const hilang = kurang.filter(unsur => unsur.ruas === ruas)
  return semua.every(unsur => unsur.ruas !== ruas || unsur.bersyarat || unsur.butir === BUTIR_GAZET || hilang.includes(unsur)) ? hilang : []
}

/** The parts behind the one in which the text stops: Menimbang (butir 17) or Mengingat (butir 28). */
const isSesudah = ({ ruas, butir }: Unsur, terakhir: number): boolean =>
  ruas === 'batang tubuh' || ruas === 'penutup' || (ruas === 'pembukaan' && Number(butir) > terakhir)

/** Required parts of the opening, the body and the closing that are absent. */
export const unsurKurang = defineRule({
  id: 'unsur-kurang',
  summary: 'Pembukaan, batang tubuh, dan penutup memuat semua unsur yang wajib.',
  sources: [
    { kode: 'A', butir: '1' },
    { kode: 'A', butir: '2' },
    { kode: 'A', butir: '14' },
    { kode: 'A22', butir: '2' },
    { kode: 'A', butir: '15' },
    { kode: 'A', butir: '16' },
    { kode: 'A', butir: '17' },
    { kode: 'A', butir: '28' },
    { kode: 'A', butir: '54' },
    { kode: 'A', butir: '55' },
    { kode: 'A', butir: '56' },
    { kode: 'A', butir: '57' },
    { kode: 'A', butir: '58' },
    { kode: 'A', butir: '61' },
    { kode: 'A', butir: '137' },
    { kode: 'A', butir: '160' },
    { kode: 'A', butir: '164' },
    { kode: 'A', butir: '167' },
    { kode: 'A', butir: '172' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PBK-02'], salah: contohLengkap({ frasa: '' }).replace('BUPATI CONTOH,', '«BUPATI CONTOH,»'), benar: contohLengkap() },
      { pedoman: ['DSH-01'], salah: contohLengkap({ mengingat: '' }).replace('MEMUTUSKAN:', '«MEMUTUSKAN:»'), benar: contohLengkap() },
      {
        pedoman: ['JDL-01'],
        salah: contohLengkap()
          .replace('NOMOR 1 TAHUN 2024\n\n', '')
          .replace('DENGAN RAHMAT TUHAN YANG MAHA ESA', '«DENGAN RAHMAT TUHAN YANG MAHA ESA»'),
        benar: contohLengkap(),
      },
      contohLengkap().replace('PERATURAN BUPATI CONTOH\n', '«PERATURAN BUPATI»\n'),
      {
        pedoman: ['KON-01'],
        salah: contohLengkap().replace('Menimbang : bahwa tata kerja perlu ditata;\n\nMengingat', '«Mengingat»'),
        benar: contohLengkap(),
      },
      {
        pedoman: ['DKT-02'],
        salah: contohLengkap()
          .replace('Menetapkan : PERATURAN BUPATI TENTANG TATA KERJA.\n\n', '')
          .replace('BAB I KETENTUAN PENUTUP', 'BAB I «KETENTUAN PENUTUP»'),
        benar: contohLengkap(),
      },
      {
        pedoman: ['DKT-02'],
        salah: contohLengkap()
          .replace('Menetapkan : PERATURAN', 'PERATURAN')
          .replace('perlu ditata', 'perlu ditata, sehingga perlu menetapkan Peraturan Bupati tentang Tata Kerja')
          .replace('BAB I KETENTUAN PENUTUP', 'BAB I «KETENTUAN PENUTUP»'),
        benar: contohLengkap(),
      },
      {
        pedoman: ['DKT-02'],
        salah: contohKeputusan('«MEMUTUSKAN:»\n\nKESATU : Membentuk tim.'),
        benar: contohKeputusan('MEMUTUSKAN:\n\nMenetapkan : KEPUTUSAN BUPATI TENTANG TIM KERJA.\n\nKESATU : Membentuk tim.'),
      },
      {
        pedoman: ['DKT-03'],
        salah: contohLengkap()
          .replace('PERATURAN BUPATI TENTANG TATA KERJA.', '')
          .replace('BAB I KETENTUAN PENUTUP', 'BAB I «KETENTUAN PENUTUP»'),
        benar: contohLengkap(),
      },
      contohPerda('').replace('MEMUTUSKAN:', '«MEMUTUSKAN:»'),
      contohLengkap({ berlaku: '«Tata kerja dilaporkan.»' }),
      {
        pedoman: ['BTB-01'],
        salah: contohLengkap({ berlaku: '«Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.»' }).replace(
          'BAB I KETENTUAN PENUTUP\n\nPasal 1\n\n',
          '',
        ),
        benar: contohLengkap(),
      },
      { pedoman: ['PNT-02'], salah: contohLengkap({ berlaku: '«Rapat diadakan setiap bulan.»' }), benar: contohLengkap() },
      {
        pedoman: ['PBH-04'],
        salah: contohPerubahan({ berlaku: '«Camat menyesuaikan tata kerjanya.»' }),
        benar: contohPerubahan({}),
      },
      {
        pedoman: ['KKI-04'],
        salah: contohLengkap()
          .replace('Ditetapkan di Contoh\npada tanggal 2 Januari 2024\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN\n', '')
          .replace('Diundangkan di Contoh', '«Diundangkan di Contoh»'),
        benar: contohLengkap(),
      },
      {
        pedoman: ['KKI-08'],
        salah: contohLengkap()
          .replace(
            'Diundangkan di Contoh\npada tanggal 3 Januari 2024\n\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd\n\nFULANAH BINTI FULAN\n',
            '',
          )
          .replace(/(BERITA DAERAH .*)/, '«$1»'),
        benar: contohLengkap(),
      },
      contohLengkap().replace('Ditetapkan di Contoh\npada tanggal 2 Januari 2024', '«Ditetapkan di Contoh»'),
      contohLengkap()
        .replace('Ditetapkan di Contoh\npada tanggal 2 Januari 2024\n', '')
        .replace('Diundangkan di Contoh', '«Diundangkan di Contoh»'),
    ],
    valid: [
      contohLengkap(),
      contohPerda('Dengan Persetujuan Bersama\nDEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN CONTOH\ndan\nBUPATI CONTOH\n\n'),
      contohPerda('').replaceAll('2024', '2003'),
      contohLengkap({ berlaku: 'Peraturan Bupati ini berlaku sejak tanggal ditetapkan.' }),
      contohKeputusan('MEMUTUSKAN:\n\nMenetapkan :\n\nKESATU : Membentuk tim.'),
      contohLengkap()
        .replaceAll('2024', '1954')
        .replace('PERATURAN BUPATI TENTANG TATA KERJA.', '')
        .replace('BAB I KETENTUAN PENUTUP\n\nPasal 1\n\n', 'PERTAMA :\n\nRapat diadakan setiap bulan.\n\nKEDUA :\n\n'),
      contohKeputusan('MEMUTUSKAN:\n\nMENETAPKAN KESATU : Membentuk tim.'),
      contohKeputusan('MEMUTUSKAN:\n\nMenetapkan :\n\nKESATU : Membentuk tim.').replace('KEPUTUSAN BUPATI', 'KEPUTUSAN MENTERI'),
      contohLengkap()
        .replace('Agar setiap orang mengetahuinya', 'Agar supaya setiap orang dapat mengetahuinya')
        .replace('Diundangkan di Contoh\n', 'Diundangkan '),
      `BERITA DAERAH\n\nKABUPATEN CONTOH\n\nNo. 1, 2024\n\n${contohLengkap().replace(/BERITA DAERAH KABUPATEN.*/, '')}`,
    ],
  }),
  create: context => ({
    selesai(naskah) {
      const jenis = cariJenis(context.identitas.jenis)
      if (jenis && !jenis.gazet && keputusanTanpaMenetapkan(naskah, context.fakta))
        context.report(
          { teks: naskah.pembukaan.memutuskan as Teks },
          'Sesudah MEMUTUSKAN tidak ada Menetapkan (butir 57 Lampiran II UU 12/2011). Tambahkan baris “Menetapkan :” dengan nama keputusan ini.',
          { severity: context.derau ? 'saran' : 'peringatan' },
        )
      if (naskah.sifat.cuplikan || !jenis?.gazet) return
      const semua = daftarUnsur(context, jenis)
      const nasional = !jenis.perkada && jenis.gazet !== 'Lembaran Daerah'
      // Before UU 12/2011 a regulation of a minister stood in the Berita Negara only where a law asked for it.
      const belumWajib = (unsur?: Unsur) => unsur?.ruas === 'penutup' && jenis.gazet === 'Berita Negara' && context.tahun < TAHUN_PEDOMAN
      const lapor = (kurang: Unsur[], pesan: string) => {
        const letak = semua.indexOf(kurang[0] as Unsur)
        const sesudah = semua.slice(letak + 1).find(unsur => unsur.teks)?.teks
        const teks = kurang[0]?.teks ?? sesudah ?? semua.findLast(unsur => unsur.ada && unsur.teks)?.teks
        context.report(teks ? { teks } : { span: undefined }, pesan, {
          severity:
            context.derau || belumWajib(kurang[0]) || (kurang[0]?.ruas === 'pembukaan' && isGanda(naskah))
              ? 'saran'
              : nasional || (kurang[0]?.sejak ?? 0) > context.tahun
                ? 'peringatan'
                : 'galat',
        })
      }
      const kurang = semua.filter(unsur => !unsur.ada && !(unsur.turunan && naskah.berdepan))
      // A gazette that Mengingat cites may pass for the line of this one.
      const penutup = utuhHilang('penutup', semua, kurang)
      const pembukaan = utuhHilang('pembukaan', semua, kurang)
      const berhenti = context.fakta(berhentiDiPembukaan) && !Object.keys(naskah.penutup).length
      if (berhenti)
        context.report(
          { teks: semua.findLast(unsur => unsur.ada && unsur.teks)?.teks ?? { isi: '' } },
          'Naskah berhenti di dalam pembukaan: diktum, batang tubuh, dan penutup tidak ada (butir 1 Lampiran II UU 12/2011). Lengkapi naskah ini, atau tinjau salinan yang utuh.',
          { severity: context.derau ? 'saran' : 'peringatan' },
        )
      else if (penutup.length)
        lapor(
          penutup,
          `Penutup tidak ada: ${penutup.map(({ nama }) => nama).join('; ')} (butir 160 Lampiran II UU 12/2011). Lengkapi penutup sesudah Pasal terakhir.`,
        )
      if (pembukaan.length)
        lapor(
          pembukaan,
          `Pembukaan tidak ada: ${pembukaan.map(({ nama }) => nama).join('; ')} (butir 14 Lampiran II UU 12/2011). Tulis pembukaan di antara judul dan batang tubuh.`,
        )
      const terlapor = new Set([
        ...penutup,
        ...pembukaan,
        ...(berhenti ? kurang.filter(unsur => isSesudah(unsur, naskah.pembukaan.mengingat ? 28 : 17)) : []),
      ])
      for (const unsur of kurang)
        if (!terlapor.has(unsur))
          lapor(
            [unsur],
            `${kapitalAwal(unsur.ruas)} tidak memuat ${unsur.nama} (butir ${unsur.butir} Lampiran II UU 12/2011${unsur.sejak ? ' sebagaimana diubah UU 13/2022' : ''}). Tambahkan pada tempatnya.`,
          )
    },
  }),
})
