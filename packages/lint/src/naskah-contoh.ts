/** Parts of the fictional regulation that the examples of rules are made of; what is left out stands as it should. */
export interface IsiContoh {
  readonly judul?: string
  readonly frasa?: string
  readonly menimbang?: string
  /** Mengingat with its label. */
  readonly mengingat?: string
  /** The body before the closing chapter, Pasal headings included. */
  readonly isi?: string
  /** The body as a whole, closing chapter included. */
  readonly tubuh?: string
  readonly berlaku?: string
  readonly perintah?: string
  readonly ditetapkan?: string
  readonly diundangkan?: string
  readonly gazet?: string
  /** What follows the gazette line: annexes, an explanation. */
  readonly lampiran?: string
}

const DITETAPKAN = `Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN`

const DIUNDANGKAN = `Diundangkan di Contoh
pada tanggal 3 Januari 2024

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

FULANAH BINTI FULAN`

const PERINTAH =
  'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.'

const MENGINGAT =
  'Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);'

const tubuhContoh = ({ isi, berlaku }: IsiContoh) => `BAB I
TATA KERJA

${isi ?? 'Pasal 1\n\nRapat diadakan setiap bulan.'}

BAB II
KETENTUAN PENUTUP

Pasal 90

${berlaku ?? 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'}`

/** A whole Peraturan Bupati of the fictional Kabupaten Contoh for an example. */
export const naskahContoh = (isi: IsiContoh = {}): string => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

${isi.judul ?? 'TATA KERJA'}

${isi.frasa ?? 'DENGAN RAHMAT TUHAN YANG MAHA ESA'}

BUPATI CONTOH,

Menimbang : ${isi.menimbang ?? 'bahwa tata kerja perlu ditata;'}

${isi.mengingat ?? MENGINGAT}

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG ${isi.judul ?? 'TATA KERJA'}.

${isi.tubuh ?? tubuhContoh(isi)}

${isi.perintah ?? PERINTAH}

${isi.ditetapkan ?? DITETAPKAN}

${isi.diundangkan ?? DIUNDANGKAN}

${isi.gazet ?? 'BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1'}
${isi.lampiran ? `\n${isi.lampiran}\n` : ''}`
