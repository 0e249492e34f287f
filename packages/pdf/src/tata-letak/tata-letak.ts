import { z } from 'zod'

const mm = z.number().nonnegative()
const pt = z.number().positive()

/** Every measure of the page, with its default. Keys end in their unit; unknown keys are refused. */
export const skemaTataLetak = z.strictObject({
  /** F4 as measured in practice; the statutes name the paper and no millimetres. */
  kertas: z.strictObject({ lebar_mm: pt.default(215), tinggi_mm: pt.default(330) }).prefault({}),
  /** Butir 284a: 2.5 cm at the bottom and both sides. */
  margin: z
    .strictObject({ atas_mm: mm.default(25), bawah_mm: mm.default(25), kiri_mm: mm.default(25), kanan_mm: mm.default(25) })
    .prefault({}),
  /** Margins of a page turned for a chart. */
  margin_mendatar: z
    .strictObject({ atas_mm: mm.default(20), bawah_mm: mm.default(15), kiri_mm: mm.default(20), kanan_mm: mm.default(20) })
    .prefault({}),
  /** Top of page 1 from the paper's edge; butir 284a asks for 80 where the page carries the state emblem. */
  atas_halaman_pertama_mm: mm.default(25),
  huruf: z
    .strictObject({
      nama: z.string().min(1).default('TeX Gyre Bonum'),
      ukuran_pt: pt.default(12),
      /** Font files of a bureau that owns Bookman Old Style; the shipped font where left out. */
      berkas: z.strictObject({ normal: z.string(), tebal: z.string(), miring: z.string(), tebal_miring: z.string() }).optional(),
    })
    .prefault({}),
  /** Line pitch as a multiple of the size: 1.17 is single spacing of Bookman (butir 284a). */
  jarak_baris: z.number().min(0.9).max(3).default(1.17),
  /** Space between paragraphs, ayat and list elements. */
  jarak_alinea_pt: z.number().nonnegative().default(6),
  /** Words broken at the end of a line, by syllables. */
  pemenggalan: z.boolean().default(false),
  /** Width of the column with Menimbang, Mengingat and Menetapkan, and of its colon. */
  kolom_label_mm: mm.default(27),
  kolom_titik_dua_mm: mm.default(5),
  /** Least widths of the columns with (1) and with a. or 1.; wider marks widen them. */
  kolom_ayat_mm: mm.default(10),
  kolom_rincian_mm: mm.default(8),
  /** Where the text of a Pasal begins: at the text column of Menimbang or at the left margin. */
  isi_pasal: z.enum(['kolom_teks', 'tepi_kiri']).default('kolom_teks'),
  /** Left edge of the signature and of an annex heading, from the left margin. */
  kolom_tanda_tangan_mm: mm.default(82),
  kolom_kepala_lampiran_mm: mm.default(75),
  /** Room for a signature, in lines. */
  ruang_tanda_tangan_baris: z.int().min(1).max(10).default(4),
  /** Plt., Pj. or Plh. in front of the office or on a line of its own. */
  letak_selaku: z.enum(['sebaris', 'baris_sendiri']).default('sebaris'),
  /** Certification of a salinan; rank and number only where the bureau wants them (butir 164 asks for neither). */
  salinan: z
    .strictObject({
      rumusan: z.string().min(1).default('Salinan sesuai dengan aslinya'),
      pangkat: z.boolean().default(false),
      nip: z.boolean().default(false),
    })
    .prefault({}),
  /** Smallest size at which a chart may print. */
  huruf_terkecil_bagan_pt: pt.default(6),
})

export type TataLetak = z.infer<typeof skemaTataLetak>

/** The layout that holds where a bureau sets nothing. */
export const tataLetakBaku: TataLetak = skemaTataLetak.parse({})

/** Millimetres in points. */
export const pt_dari_mm = (nilai_mm: number): number => (nilai_mm * 72) / 25.4
