import { cocokSemua, masukkan, type Teks } from '@perkada/core'
import { lindungan } from '../../fakta/lindungan.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, diNorma } from './frasa.ts'

/** Nouns whose reduplication only says that there are several; any other reduplication is left alone. */
const kataBenda = new Set(
  `acara alat anggota aparat asas aspek asosiasi aturan badan bagian bahan bangunan barang berkas biaya bidang buku cara daerah dinas dokumen desa faktor
  fungsi gedung guru indikator informasi instansi instruksi izin jabatan jalan jenis kantor kasus kecamatan kegiatan kelompok kelurahan kendaraan kepala keputusan
  ketentuan kewajiban komponen kriteria langkah lembaga lokasi masalah masyarakat materi metode murid nama negara norma orang organisasi pegawai pejabat pekerjaan
  pembangunan pendapat peraturan permasalahan perubahan perusahaan petugas pihak pokok prinsip program proyek rapat rencana rumah saran sarana sekolah sektor sekretariat
  balai catatan desa hasil jadwal karyawan kendala ketua laporan kios korban lapak loket mitra nelayan operator pasar pasien pedagang pelajar pelaku pelanggaran
  pemuda penduduk pengurus pengusaha penyedia pertemuan peserta petani pimpinan ruang ruangan sanksi santri sopir taman tim usulan
  siswa strategi sumber surat syarat tahap tanggapan tempat tindakan tugas tujuan ukuran unit unsur upaya urusan usaha usul wilayah warga kebijakan kebijaksanaan hak`.split(
    /\s+/,
  ),
)
/** "tempat-tempat" and the like after these says the plural twice. */
const penunjukJamak = /\b(para|seluruh|semua|berbagai|beberapa|banyak|sejumlah) $/i
/** Words that are one only when written twice: undang-undang, alun-alun. */
const kataUlang = new Set(
  `undang alun ondel kupu laba kura paru cumi rata ubur oleh cita gado angan lumba kunang pundi layang kisi masing anak tiap`.split(/\s+/),
)
const ulang = /-(?<=(?<![A-Za-zÀ-ɏ-])([A-Za-zÀ-ɏ]{3,20})-)([A-Za-zÀ-ɏ]{3,20}?)(nya)?(?![A-Za-zÀ-ɏ-])/gu

/** Words stand in the singular (butir 243.f): told once for each word. */
export const bahasaJamak = defineRule({
  id: 'bahasa-jamak',
  summary: 'Kata yang bermakna jamak ditulis dalam bentuk tunggal: “syarat”, bukan “syarat-syarat”.',
  sources: [{ kode: 'A', butir: '243.f' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-02'],
        salah: contoh('Ketua menyiapkan «dokumen-dokumen» rapat dan dokumen-dokumen lain.'),
        benar: contoh('Ketua menyiapkan dokumen rapat dan dokumen lain.'),
      },
      {
        pedoman: ['BHS-03'],
        salah: contoh('Ketua mengundang «para pejabat-pejabat» dinas.'),
        benar: contoh('Ketua mengundang pejabat dinas.'),
      },
      contoh('Ketua mengundang «seluruh suku-suku» di pesisir dan menata «balai-balai» desa.'),
    ],
    valid: [
      contoh(
        'Para anak-anak bermain di seluruh alun-alun; Undang-Undang itu berlaku bagi masing-masing dinas, rata-rata sewaktu-waktu, dan hal-hal lain bersama-sama.',
      ),
    ],
  }),
  create: ({ derau, fakta, report }) => {
    const daftar = new Map<string, { teks: Teks; start: number; end: number; ganda: boolean }[]>()
    return {
      teks(teks, tempat, peran) {
        if (derau || !teks.isi.includes('-') || !diNorma(tempat, peran)) return
        for (const { 0: ekor, 1: kiri = '', 2: kanan, index: letakHubung } of cocokSemua(teks.isi, ulang)) {
          const kata = kiri.toLowerCase()
          const index = letakHubung - kiri.length
          const end = letakHubung + ekor.length
          if (kata !== kanan?.toLowerCase() || kataUlang.has(kata)) continue
          const penunjuk = penunjukJamak.exec(teks.isi.slice(Math.max(0, index - 12), index))?.[0]
          if (!(penunjuk || kataBenda.has(kata)) || fakta(lindungan)(teks, index, end)) continue
          masukkan(daftar, kata, { teks, start: index - (penunjuk?.length ?? 0), end, ganda: !!penunjuk })
        }
      },
      selesai() {
        for (const [kata, [letak, ...lain]] of daftar) {
          if (!letak) continue
          const juga = lain.length ? ` Bentuk itu ada di ${lain.length} tempat lain.` : ''
          const dua = letak.ganda ? ' Jamaknya bahkan disebut dua kali.' : ''
          report(letak, `Kata yang bermakna jamak ditulis tunggal: “${kata}” (butir 243 huruf f Lampiran II UU 12/2011).${dua}${juga}`, {
            related: jugaDiSini(lain),
          })
        }
      },
    }
  },
})
