import {
  alamatTempat,
  bacaHuruf,
  cariTarget,
  cariTargetKutipan,
  formatAlamat,
  lengkapiAlamat,
  type Naskah,
  type SimpulTarget,
  type Teks,
  type Unsur,
} from '@perkada/core'
import { daftarAcuan, daftarUjung, isRagu, type LetakAcuan } from '../../fakta/daftar-acuan.ts'
import { pasalDihapus, perintahPerubahan } from '../../fakta/perintah-perubahan.ts'
import { isTerlipat, pasalBerayat } from '../../fakta/tajuk-terlipat.ts'
import { type Context, defineRule, type Fakta } from '../../rule.ts'
import { aktaJudul } from '../perubahan/akta-judul.ts'
import { sisipanSebelum, sisipanTerakhir } from '../perubahan/sisipan-terakhir.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

(1) Rapat diadakan setiap bulan.

(2) Rapat dipimpin sekretaris daerah.

Pasal 2

${isi}
`

const berbagian = (isi: string) =>
  naskah('Rapat dibuka.').replace(
    'Pasal 2\n\nRapat dibuka.',
    `BAB II PENYELENGGARAAN\n\nBagian Kesatu Umum\n\nPasal 2\n\nRapat dibuka.\n\nBagian Kedua Catatan\n\nPasal 3\n\n${isi}`,
  )

/** A heading that the transcription glued to a text, not a reference. */
const mungkinKepala = ({ acuan, teks }: LetakAcuan): boolean =>
  acuan.pengantar.start === undefined &&
  acuan.daftarUnsur[0].alamat.ayat === undefined &&
  (acuan.start === 0 || (acuan.end >= teks.isi.trimEnd().length && /[.,;:]$/.test(teks.isi.slice(0, acuan.start).trimEnd().slice(-1))))

const dikutip = ({ acuan, teks }: LetakAcuan): boolean => /["“”„]\s?$/.test(teks.isi.slice(Math.max(0, acuan.start - 2), acuan.start))

/** "Ketentuan Pasal 7 ayat (3) diubah sehingga berbunyi …" names the Pasal of the act that it changes. */
const memerintahkan = ({ isi }: Teks): boolean =>
  (/\b(?:diubah|dihapus|disisipkan|ditambah(?:kan)?)\b/.test(isi) && /\bberbunyi\b/.test(isi)) ||
  (isi.startsWith('Penjelasan ') && /^Penjelasan (?:ayat \(|Pasal \d)[^.;]{0,200} diubah\b/.test(isi))

function sebutInduk(node: SimpulTarget): string {
  if (!('tipe' in node)) return 'Menimbang'
  if (node.tipe === 'butir') return formatAlamat({ [node.bentuk.startsWith('huruf') ? 'huruf' : 'angka']: node.nomor.nilai })
  return formatAlamat({ [node.tipe]: nilaiNomor(node) })
}
const nilaiNomor = (node: SimpulTarget): string => ('nomor' in node && node.nomor ? node.nomor.nilai : '')
const spanInduk = (node: SimpulTarget) => ('nomor' in node ? node.nomor?.span : undefined)

const HAPUS_TERPANJANG = 12
/** The unit keeps its number, and nothing else: "Dihapus." */
function isHapus(node: SimpulTarget): boolean {
  const [satu, dua] = 'isi' in node ? node.isi : []
  return (
    satu?.tipe === 'alinea' &&
    dua === undefined &&
    satu.teks.isi.length < HAPUS_TERPANJANG &&
    /^\W{0,2}dihapus\W{0,2}$/i.test(satu.teks.isi)
  )
}

/** What a regulation that amends one act deletes of it: the instruction, by the number of the Pasal (a fact). */
function pasalYangDihapus(naskah: Naskah, fakta: Fakta): ReadonlyMap<string, Teks> {
  const daftar = naskah.sifat.perubahan && aktaJudul(naskah) ? fakta(perintahPerubahan) : []
  return new Map(
    daftar.flatMap(perintah => {
      const nilai = pasalDihapus(perintah)
      return nilai ? [[nilai, perintah.teks] as const] : []
    }),
  )
}

/** "huruf b" of considerations that are counted 1, 2: what is meant is there, and the marks are told by konsiderans-bentuk. */
const berangka = ({ pembukaan }: Naskah, { alamat, sampai }: Unsur): boolean =>
  pembukaan.menimbang?.isi.some(
    satu =>
      satu.tipe === 'rincian' &&
      satu.bentuk === 'angka' &&
      satu.daftarButir.length >= (bacaHuruf(sampai?.alamat.huruf ?? alamat.huruf ?? '') ?? Number.POSITIVE_INFINITY),
  ) === true

function periksa(letak: LetakAcuan, unsur: Unsur, { naskah, fakta, report }: Context): void {
  const { teks, tempat } = letak
  if (isRagu(unsur) || unsur.alamat.lampiran !== undefined) return
  const target = (tempat.kutipan ? cariTargetKutipan : cariTarget)(naskah, unsur.alamat, tempat)
  if (target.status === 'ada' && target.node && isHapus(target.node)) {
    const dihapus = spanInduk(target.node)
    report(
      { teks, start: unsur.start, end: unsur.end },
      `${formatAlamat(lengkapiAlamat(unsur.alamat, alamatTempat(tempat)))} sudah dihapus, sehingga acuan ini tidak bertujuan. Sesuaikan acuannya.`,
      { severity: 'peringatan', related: dihapus ? [{ span: dihapus, message: `${sebutInduk(target.node)} ada di sini.` }] : [] },
    )
    return
  }
  const menghapus = tempat.kutipan && target.status === 'tidak-pasti' ? fakta(pasalYangDihapus).get(unsur.alamat.pasal ?? '') : undefined
  if (menghapus)
    report(
      { teks, start: unsur.start, end: unsur.end },
      `Pasal ${unsur.alamat.pasal} dihapus oleh peraturan ini, sehingga acuan ini tidak bertujuan. Sesuaikan acuannya.`,
      { severity: 'peringatan', related: [{ teks: menghapus, message: 'Perintah yang menghapusnya ada di sini.' }] },
    )
  const terakhir =
    tempat.kutipan && target.status === 'tidak-pasti' ? sisipanSebelum(unsur.alamat.pasal, fakta(sisipanTerakhir)) : undefined
  if (terakhir)
    report(
      { teks, start: unsur.start, end: unsur.end },
      `Pasal ${unsur.alamat.pasal} tidak ada karena sisipan oleh peraturan ini hanya sampai Pasal ${terakhir.nilai}. Sesuaikan acuannya.`,
      { severity: 'peringatan', related: [{ teks: terakhir.teks, message: 'Perintah yang menyisipkannya ada di sini.' }] },
    )
  if (target.dalamAyat) {
    const daftar = target.dalamAyat.map(ayat => formatAlamat({ ayat: ayat.nomor.nilai }))
    const pasal = formatAlamat({ pasal: unsur.alamat.pasal ?? tempat.pasal?.nomor.nilai ?? '' })
    const { pasal: _pasal, ...rincian } = unsur.alamat
    const nama = formatAlamat(rincian)
    report(
      { teks, start: unsur.start, end: unsur.end },
      `${pasal} terbagi atas ayat, dan ${nama} ada di dalam ${daftar.join(' dan ')}. Sebutkan ayatnya: “${pasal} ${daftar[0]} ${nama}”.`,
      {
        severity: 'peringatan',
        related: target.dalamAyat.map(({ nomor: { span } }, i) => ({ span, message: `${daftar[i]} ada di sini.` })),
      },
    )
    return
  }
  if (target.status !== 'tidak-ada') return
  const diMenimbang = tempat.ruas === 'menimbang'
  if (diMenimbang && berangka(naskah, unsur)) return
  const nama = diMenimbang ? `Menimbang ${formatAlamat(unsur.alamat)}` : formatAlamat(lengkapiAlamat(unsur.alamat, alamatTempat(tempat)))
  const { induk } = target
  const { pasal } = unsur.alamat
  const tertulis = pasal !== undefined && isTerlipat(fakta(pasalBerayat), `Pasal ${pasal}`)
  const span = induk && spanInduk(induk)
  report(
    { teks, start: unsur.start, end: unsur.end },
    `${nama} tidak ada karena ${target.alasan}. Perbaiki nomor yang diacu, atau lengkapi ketentuan yang dimaksud.`,
    {
      related: induk && span ? [{ span, message: `${sebutInduk(induk)} ada di sini.` }] : [],
      // The heading stands inside another line, where a transcription left it: what it holds cannot be told.
      ...(tertulis ? { severity: 'saran' } : {}),
    },
  )
}

/** A reference whose target the regulation does not have; silent where the numbers of the text cannot be read. */
export const acuanMenggantung = defineRule({
  id: 'acuan-menggantung',
  summary: 'Pasal, ayat, huruf, angka, atau bab yang diacu ada di dalam peraturan itu sendiri.',
  sources: [{ kode: 'T', catatan: 'Yang diacu harus ada.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-18'],
        salah: naskah('Rapat sebagaimana dimaksud dalam «Pasal 8» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 dicatat.'),
      },
      {
        pedoman: ['ACU-19'],
        salah: naskah('Hasil rapat sebagaimana dimaksud dalam «Pasal 1 ayat (3)» dicatat.'),
        benar: naskah('Hasil rapat sebagaimana dimaksud dalam Pasal 1 ayat (2) dicatat.'),
      },
      naskah('Hasil rapat sebagaimana dimaksud dalam «Pasal 1 ayat (3)» dicatat.'),
      naskah('Rapat sebagaimana dimaksud dalam «Pasal 9» dicatat.'),
      naskah('(1) Rapat dicatat.\n\n(2) Dihapus.\n\n(3) Catatan sebagaimana dimaksud pada «ayat (2)» disimpan.'),
      naskah('(1) Hasil rapat dicatat.\n\n(2) Catatan sebagaimana dimaksud pada «ayat (1) huruf a» disimpan.'),
      berbagian('Rapat menurut ketentuan sebagaimana dimaksud dalam «Bab IV» dan «Bagian Ketiga» dicatat.'),
      naskah('Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1), «ayat (4)», dan ayat (2) dicatat.'),
      naskah('Sekretaris sebagaimana dimaksud dalam «Pasal 1 huruf b» hadir.').replace(
        'sekretaris daerah.',
        'oleh:\n\na. asisten; dan\n\nb. sekretaris daerah.',
      ),
      naskah('Rapat dicatat.')
        .replace('TATA KERJA', 'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG HIBAH')
        .replace(
          /BAB I[\s\S]*/,
          'Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Hibah diubah sebagai berikut:\n\n1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\nPasal 4\n\n(1) Hibah diberikan kepada:\n\na. desa; dan\n\nb. sekolah.\n\n(2) Hibah sebagaimana dimaksud pada «ayat (1) huruf e» dan «ayat (7)» dicatat menurut Pasal 9.\n\n2. Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:\n\nPasal 6\n\nHibah sebagaimana dimaksud dalam Pasal 4 ayat (2), «Pasal 4 ayat (5)», Pasal 6A, «Pasal 6B», Pasal 7A, dan «Pasal 8» dilaporkan.\n\n3. Di antara Pasal 6 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6A sehingga berbunyi sebagai berikut:\n\nPasal 6A\n\nLaporan disimpan.\n\n4. Pasal 8 dihapus.\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n',
        ),
    ],
    valid: [
      // Considerations that a collection counts in figures: what the last of them names is there.
      naskah('Rapat dicatat.').replace(
        'BAB I',
        'BUPATI CONTOH,\n\nMenimbang :\n\n1. bahwa rapat perlu diatur;\n\n2. bahwa rapat perlu dicatat;\n\n3. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Tata Kerja;\n\nMEMUTUSKAN:\n\nBAB I',
      ),
      berbagian('Rapat menurut ketentuan sebagaimana dimaksud dalam Bab I, Bab II Bagian Kesatu, dan Bagian Kesatu dicatat.'),
      naskah('Hasil rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) dan ayat (2) dicatat.'),
      naskah('Sekretaris sebagaimana dimaksud dalam Pasal 1 ayat (2) huruf b hadir.').replace(
        'sekretaris daerah.',
        'oleh:\n\na. asisten; dan\n\nb. sekretaris daerah.',
      ),
      naskah('Tindak pidana menurut Pasal 378 jo. Pasal 55 ayat (1) ke-1 KUHP dilaporkan.\n\nPasal 3\n\nPPh Pasal 21 dipungut bendahara.'),
      naskah(
        '(1) Izin diberikan menurut Pasal 27 Undang-Undang Nomor 11 Tahun 1974 tentang Pengairan.\n\n(2) Izin sebagaimana dimaksud dalam Pasal 27 dicatat.',
      ),
      naskah('Ketentuan Pasal 7 ayat (3) Peraturan Bupati tentang Rapat diubah, dan ayat (5) dihapus, sehingga Pasal 7 berbunyi lain.'),
      naskah('Penjelasan Pasal 43 diubah sebagaimana tercantum dalam penjelasan.'),
      naskah('Rapat melaksanakan ketentuan Pasal 17 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.'),
      naskah(
        '(1) Peserta rapat terdiri atas:\n\na. asisten; dan\n\nb. kepala bagian.\n\n(2) Peserta sebagaimana dimaksud pada ayat (1) huruf b hadir.',
      ),
    ],
  }),
  create: context => ({
    selesai(naskah) {
      if (naskah.sifat.cuplikan) return
      let perintah: { readonly teks: Teks; readonly ya: boolean } | undefined
      for (const letak of context.fakta(daftarAcuan)) {
        const { acuan, teks } = letak
        if (perintah?.teks !== teks) perintah = { teks, ya: memerintahkan(teks) }
        if (acuan.milik !== 'sendiri' || mungkinKepala(letak) || dikutip(letak) || perintah.ya) continue
        const kelompok =
          acuan.daftarUnsur[0].alamat.pasal === undefined &&
          acuan.daftarUnsur[0].daftarPenunjuk.some(p => ['bab', 'bagian', 'paragraf'].includes(p.tingkat))
        if (kelompok && acuan.pengantar.start === undefined) continue
        for (const unsur of daftarUjung(acuan)) periksa(letak, unsur, context)
      }
    },
  }),
})
