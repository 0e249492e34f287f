import * as z from 'zod'

const mm = z.number().nonnegative()
const sisiKertas = z.number().min(100).max(1000)
const tulisan = z.string().min(1)
const jenisCetak = z.enum(['rancangan', 'asli', 'salinan'])

const catatanElektronik =
  'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara (BSSN).'

const tepi = (atas: number, bawah: number, kiri: number, kanan: number) =>
  z.strictObject({
    atas_mm: mm.default(atas).describe('dari tepi atas kertas ke baris pertama'),
    bawah_mm: mm.default(bawah).describe('dari tepi bawah kertas ke baris terakhir'),
    kiri_mm: mm.default(kiri).describe('dari tepi kiri kertas ke huruf pertama'),
    kanan_mm: mm.default(kanan).describe('dari tepi kanan kertas ke huruf terakhir'),
  })

const skemaLambang = z.strictObject({
  berkas: tulisan.describe('berkas SVG atau PNG, dicari dari folder profil ini'),
  tinggi_mm: z.number().min(5).max(60).default(24).describe('tinggi lambang di atas kertas'),
})

const skemaKop = z.strictObject({
  lambang: skemaLambang.optional().describe('lambang di tengah atas halaman 1; tanpa kunci ini tidak ada lambang'),
  tulisan: z.boolean().default(true).describe('jabatan dan PROVINSI di bawah lambang, hanya pada halaman 1'),
  tebal: z.boolean().default(false).describe('tulisan kop dengan huruf tebal'),
  warna: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'warna ditulis #RRGGBB')
    .default('#000000')
    .describe('warna tulisan kop, #RRGGBB'),
})

const skemaParaf = z.strictObject({
  judul: tulisan.default('PARAF KOORDINASI').describe('baris pertama tabel'),
  kolom: z.tuple([tulisan, tulisan]).default(['JABATAN', 'PARAF']).describe('judul kedua kolom'),
  daftar: z.array(tulisan).min(1).max(12).describe('jabatan yang membubuhkan paraf, dari atas ke bawah'),
  pada: z.array(jenisCetak).min(1).default(['rancangan', 'asli']).describe('cetakan yang memuat tabel paraf'),
})

const skemaElektronik = z.strictObject({
  asli: z.boolean().default(false).describe('asli ditandatangani secara elektronik oleh kepala daerah dan sekretaris daerah'),
  salinan: z.boolean().default(false).describe('salinan disahkan dengan tanda tangan elektronik'),
  keterangan: tulisan.default('Ditandatangani secara elektronik').describe('tulisan di tempat tanda tangan'),
  catatan_kaki: z.string().default(catatanElektronik).describe('catatan di kaki setiap halaman; kosong berarti tanpa catatan'),
  qr: z
    .strictObject({
      isi: tulisan
        .max(300)
        .regex(/^(?:[^{}]|\{(?:nomor|tahun|jenis)\})*$/, 'di antara kurung kurawal hanya nomor, tahun, atau jenis')
        .describe('isi kode QR; {nomor}, {tahun}, dan {jenis} diganti menurut identitas'),
      ukuran_mm: z.number().min(12).max(40).default(20).describe('sisi kode QR'),
    })
    .optional()
    .describe('kode QR di tempat tanda tangan; tanpa kunci ini tidak ada kode QR'),
})

const skemaSampul = z.strictObject({
  pada: z.array(jenisCetak).min(1).default(['salinan']).describe('cetakan yang diawali sampul Berita Daerah'),
  kaki: z.array(tulisan).max(6).default([]).describe('baris di bagian bawah sampul, misalnya penerbit'),
})

/** Least room for text that margins must leave, mm. */
const ruangTerkecil_mm = 80

const skemaKunci = z.strictObject({
  kertas: z
    .strictObject({
      lebar_mm: sisiKertas.default(215).describe('lebar kertas'),
      tinggi_mm: sisiKertas.default(330).describe('tinggi kertas'),
    })
    .prefault({})
    .describe('kertas F4 (butir 284); ukurannya tidak ditetapkan, 215 x 330 adalah kelaziman'),
  margin: tepi(25, 25, 25, 25).prefault({}).describe('margin halaman tegak (butir 284a)'),
  margin_mendatar: tepi(20, 15, 20, 20).prefault({}).describe('margin halaman yang diputar untuk bagan atau tabel lebar'),
  atas_halaman_pertama_mm: mm
    .optional()
    .describe('dari tepi atas kertas ke baris pertama halaman 1; tanpa kunci ini 80 (butir 284a), atau margin atas bila kop berlambang'),
  huruf: z
    .strictObject({
      nama: tulisan.default('TeX Gyre Bonum').describe('nama huruf; bawaannya selebar Bookman Old Style (butir 284)'),
      ukuran_pt: z.number().min(6).max(36).default(12).describe('ukuran huruf (butir 284)'),
      berkas: z
        .strictObject({
          normal: tulisan.describe('huruf tegak'),
          tebal: tulisan.describe('huruf tebal'),
          miring: tulisan.describe('huruf miring'),
          tebal_miring: tulisan.describe('huruf tebal miring'),
        })
        .optional()
        .describe('berkas huruf TrueType atau OpenType milik bagian hukum, dicari dari folder profil ini'),
    })
    .prefault({})
    .describe('huruf naskah'),
  jarak_baris: z
    .number()
    .min(0.9)
    .max(3)
    .default(1.17)
    .describe('jarak antarbaris sebagai kelipatan ukuran huruf; 1,17 adalah 1 spasi Bookman (butir 284a)'),
  jarak_alinea_pt: z.number().min(0).max(72).default(6).describe('jarak antara alinea, ayat, dan rincian'),
  pemenggalan: z.boolean().default(false).describe('kata dipenggal pada suku kata di ujung baris'),
  kolom_label_mm: mm.default(27).describe('lebar kolom Menimbang, Mengingat, dan Menetapkan'),
  kolom_titik_dua_mm: mm.default(5).describe('lebar kolom titik dua sesudahnya'),
  kolom_ayat_mm: mm.default(10).describe('lebar terkecil kolom (1)'),
  kolom_rincian_mm: mm.default(8).describe('lebar terkecil kolom a. atau 1.'),
  isi_pasal: z
    .enum(['kolom_teks', 'tepi_kiri'])
    .default('kolom_teks')
    .describe('tepi kiri isi Pasal: kolom teks Menimbang, atau margin kiri'),
  kolom_tanda_tangan_mm: mm.default(82).describe('tepi kiri blok tanda tangan kepala daerah, dari margin kiri'),
  kolom_kepala_lampiran_mm: mm.default(75).describe('tepi kiri kepala lampiran, dari margin kiri'),
  ruang_tanda_tangan_baris: z.int().min(1).max(10).default(4).describe('ruang tanda tangan, dalam baris'),
  letak_selaku: z
    .enum(['sebaris', 'baris_sendiri'])
    .default('sebaris')
    .describe('Plt., Pj., atau Plh. di muka jabatan, atau pada barisnya sendiri'),
  nomor_halaman: z
    .strictObject({
      bentuk: z.string().regex(/\{n\}/, 'harus memuat {n}').default('- {n} -').describe('bentuk nomor halaman; {n} diganti nomornya'),
      mulai: z.int().min(1).max(99).default(2).describe('halaman pertama yang bernomor'),
    })
    .prefault({})
    .describe('nomor halaman di tengah atas'),
  kata_penyambung: z
    .strictObject({ jumlah: z.int().min(1).max(6).default(2).describe('banyaknya kata') })
    .optional()
    .describe('kata pertama halaman berikut di kanan bawah setiap halaman; tanpa kunci ini tidak ada'),
  kop: skemaKop.prefault({}).describe('kop halaman 1'),
  paraf: skemaParaf.optional().describe('tabel paraf di sebelah kiri tanda tangan kepala daerah; tanpa kunci ini tidak ada'),
  tanda_tangan_elektronik: skemaElektronik.prefault({}).describe('tanda tangan elektronik; bawaannya tanda tangan basah'),
  sampul: skemaSampul.optional().describe('sampul Berita Daerah; tanpa kunci ini tidak ada'),
  salinan: z
    .strictObject({
      rumusan: tulisan.default('Salinan sesuai dengan aslinya').describe('baris pertama pengesahan salinan'),
      pangkat: z.boolean().default(false).describe('pangkat pejabat yang mengesahkan salinan'),
      nip: z.boolean().default(false).describe('NIP pejabat yang mengesahkan salinan'),
    })
    .prefault({})
    .describe('pengesahan salinan'),
  huruf_terkecil_bagan_pt: z
    .number()
    .min(7)
    .default(7)
    .describe('ukuran huruf terkecil dalam bagan, paling kecil 7; bagan yang lebih padat dipecah'),
  tabel_bagan: z.boolean().default(false).describe('isi setiap bagan dicetak juga sebagai tabel, agar dapat dibaca tanpa melihat gambar'),
})

/** Least width that a column of text or a block of names must keep, mm. */
const kolomTersempit_mm = 40
const tingkatRincian = 4

/** What each choice of columns leaves for the text beside it, mm, by the key that decides it. */
function sisaKolom(tata: z.infer<typeof skemaKunci>, lebar: number): (readonly [kunci: string, sisa: number])[] {
  const label = tata.kolom_label_mm + tata.kolom_titik_dua_mm
  const rincian = tata.kolom_rincian_mm * tingkatRincian
  return [
    ['kolom_label_mm', lebar - label - tata.kolom_rincian_mm],
    ['kolom_rincian_mm', lebar - rincian - tata.kolom_ayat_mm - (tata.isi_pasal === 'kolom_teks' ? label : 0)],
    ['kolom_tanda_tangan_mm', lebar - tata.kolom_tanda_tangan_mm],
    ['kolom_kepala_lampiran_mm', lebar - tata.kolom_kepala_lampiran_mm],
  ]
}

/** What margins leave in each direction, mm. */
const sisaRuang = ({ kertas, margin, margin_mendatar: mendatar, atas_halaman_pertama_mm: atas = 0 }: z.infer<typeof skemaKunci>) =>
  [
    ['margin', 'kiri dan kanan', kertas.lebar_mm - margin.kiri_mm - margin.kanan_mm],
    ['margin', 'atas dan bawah', kertas.tinggi_mm - Math.max(margin.atas_mm, atas) - margin.bawah_mm],
    ['margin_mendatar', 'kiri dan kanan', kertas.tinggi_mm - mendatar.kiri_mm - mendatar.kanan_mm],
    ['margin_mendatar', 'atas dan bawah', kertas.lebar_mm - mendatar.atas_mm - mendatar.bawah_mm],
  ] as const

/** Every measure and choice of the page, the profile of one region. Keys end in their unit; unknown keys are refused. */
export const skemaTataLetak = skemaKunci.superRefine((tata, konteks) => {
  const tolak = (kunci: string, sebutan: string, sisa: number, terkecil: number) => {
    if (sisa >= terkecil) return
    const message = `${sebutan} menyisakan ${Math.round(sisa * 10) / 10} mm; diharapkan paling sedikit ${terkecil}`
    konteks.addIssue({ code: 'custom', path: [kunci], message })
  }
  for (const [kunci, arah, sisa] of sisaRuang(tata)) tolak(kunci, `${kunci.replace('_', ' ')} ${arah}`, sisa, ruangTerkecil_mm)
  const lebar = tata.kertas.lebar_mm - tata.margin.kiri_mm - tata.margin.kanan_mm
  for (const [kunci, sisa] of sisaKolom(tata, lebar)) tolak(kunci, 'kolom', sisa, kolomTersempit_mm)
})

/** The profile of a region with every default filled in. */
export type TataLetak = z.infer<typeof skemaTataLetak>

/** The layout that holds where a bureau sets nothing. It is read once, which pays for no compiled reader. */
export const tataLetakBaku: TataLetak = skemaTataLetak.parse({}, { jitless: true })

/** Millimetres in points. */
export const pt_dari_mm = (nilai_mm: number): number => (nilai_mm * 72) / 25.4

const atasStatuta_mm = 80

/** Top of page 1 from the paper's edge in mm: 80 for the emblem of special paper (butir 284a), the margin where a kop carries its own. */
export const atasHalamanPertama_mm = ({ atas_halaman_pertama_mm, kop, margin }: TataLetak): number =>
  atas_halaman_pertama_mm ?? (kop.lambang ? margin.atas_mm : atasStatuta_mm)
