import { describe, expect, test } from 'vitest'
import { parseNaskah, pohon } from './index.ts'

const susunan = (sumber: string) => pohon(parseNaskah(sumber).naskah)

describe('acts of the first decades, as collections keep them', () => {
  test('wholly in one line, with a full stop behind the number of every heading', () => {
    expect(
      susunan(
        'PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 7 TAHUN 1961 TENTANG RAPAT KERJA PRESIDEN REPUBLIK INDONESIA, Menimbang : a. bahwa rapat perlu diatur; b. bahwa rapat perlu dicatat; Mengingat : 1. Pasal 5 ayat (2) Undang-undang Dasar; 2. Undang-undang No. 9 tahun 1960; Memutuskan : Menetapkan : PERATURAN PEMERINTAH TENTANG RAPAT KERJA. BAB I. UMUM. Pasal 1. (1) Rapat diadakan sekali sebulan. (2) Rapat dicatat. Pasal 2. Rapat dibuka oleh Menteri. BAB II. PENUTUP. Pasal 3. (1) P.N. Rapat ikut serta. Pasal 4. Peraturan Pemerintah ini mulai berlaku pada hari diundangkan.',
      ),
    ).toBe(`jenis: PERATURAN PEMERINTAH REPUBLIK INDONESIA
nomor: NOMOR 7 TAHUN 1961
judul: RAPAT KERJA
jabatan: PRESIDEN REPUBLIK INDONESIA,
menimbang
  huruf a
    bahwa rapat perlu diatur;
  huruf b
    bahwa rapat perlu dicatat;
mengingat
  angka 1
    Pasal 5 ayat (2) Undang-undang Dasar;
  angka 2
    Undang-undang No. 9 tahun 1960;
memutuskan: Memutuskan :
menetapkan: PERATURAN PEMERINTAH TENTANG RAPAT KERJA.
BAB I — UMUM.
  PASAL 1
    AYAT 1
      Rapat diadakan sekali sebulan.
    AYAT 2
      Rapat dicatat.
  PASAL 2
    Rapat dibuka oleh Menteri.
BAB II — PENUTUP.
  PASAL 3
    AYAT 1
      P.N. Rapat ikut serta.
  PASAL 4
    Peraturan Pemerintah ini mulai berlaku pada hari diundangkan.`)
  })

  test('poured up to a list, the rest on lines that lost their full stops', () => {
    const { kepala, pembukaan, batangTubuh } = parseNaskah(
      `PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 7 TAHUN 1950 TENTANG RAPAT KERJA PRESIDEN REPUBLIK INDONESIA Menimbang : bahwa rapat perlu diatur; MEMUTUSKAN: Menetapkan : PERATURAN PEMERINTAH TENTANG RAPAT KERJA. Pasal 1. Rapat diadakan di :
Jawa
Sunda - K
Pasal 2. Rapat dicatat menurut peraturan tentang rapat
Pasal 3. Peraturan Pemerintah ini mulai berlaku pada hari diundangkan.`,
    ).naskah
    expect([kepala.judul?.isi, pembukaan.jabatan?.isi]).toEqual(['RAPAT KERJA', 'PRESIDEN REPUBLIK INDONESIA'])
    expect(pohon({ ...parseNaskah('').naskah, batangTubuh })).toBe(`PASAL 1
  Rapat diadakan di :
  Jawa Sunda - K
PASAL 2
  Rapat dicatat menurut peraturan tentang rapat
PASAL 3
  Peraturan Pemerintah ini mulai berlaku pada hari diundangkan.`)
  })

  test('a reference to the next Pasal at the head of a line ends its sentence, and is no heading', () => {
    const { batangTubuh } = parseNaskah(
      'Pasal 1. Rapat diadakan.\nPasal 2. Rapat dicatat sebagaimana dimaksud dalam\nPasal 3. Catatan itu disimpan.\nPasal 3. Catatan disimpan.',
    ).naskah
    expect(pohon({ ...parseNaskah('').naskah, batangTubuh })).toBe(`PASAL 1
  Rapat diadakan.
PASAL 2
  Rapat dicatat sebagaimana dimaksud dalam Pasal 3. Catatan itu disimpan.
PASAL 3
  Catatan disimpan.`)
  })

  test('a colon between the number of a heading and its title on one line', () => {
    const { batangTubuh } = parseNaskah(
      'BAB I: KETENTUAN UMUM\n\nPasal 1\nRapat diadakan.\n\nBAB II: TATA KERJA\n\nBagian kesatu: Umum\n\nPasal 2\nRapat dicatat.\n\nBagian Kedua Puluh Satu: Paragraf Rapat\n\nParagraf 1: Catatan\n\nPasal 3\nCatatan disimpan.',
    ).naskah
    expect(pohon({ ...parseNaskah('').naskah, batangTubuh })).toBe(`BAB I — KETENTUAN UMUM
  PASAL 1
    Rapat diadakan.
BAB II — TATA KERJA
  BAGIAN kesatu — Umum
    PASAL 2
      Rapat dicatat.
  BAGIAN Kedua Puluh Satu — Paragraf Rapat
    PARAGRAF 1 — Catatan
      PASAL 3
        Catatan disimpan.`)
  })

  test('poured with what stood between its pages, and with headings one behind the other', () => {
    const { sisa, batangTubuh } = parseNaskah(
      'PERATURAN PEMERINTAH NOMOR 7 TAHUN 2019 TENTANG RAPAT KERJA DENGAN RAHMAT TUHAN YANG MAHA ESA PRESIDEN REPUBLIK INDONESIA, MEMUTUSKAN: Menetapkan : PERATURAN PEMERINTAH TENTANG RAPAT KERJA. BAB I RAPAT Bagian Kesatu Umum Pasal 1 (1) Rapat diadakan -2- sekali sebulan. (2) Rapat sebagaimana dimaksud pada ayat (1) dicatat. SK No 005533 A PRESIDEN REPUBLIK INDONESIA -3- Bagian Kedua Laporan Pasal 2 Peraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.',
    ).naskah
    expect(sisa.map(({ teks }) => teks.isi)).toEqual(['-2-', 'SK No 005533 A PRESIDEN REPUBLIK INDONESIA -3-'])
    expect(pohon({ ...parseNaskah('').naskah, batangTubuh })).toBe(`BAB I — RAPAT
  BAGIAN Kesatu — Umum
    PASAL 1
      AYAT 1
        Rapat diadakan sekali sebulan.
      AYAT 2
        Rapat sebagaimana dimaksud pada ayat (1) dicatat.
  BAGIAN Kedua — Laporan
    PASAL 2
      Peraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.`)
  })

  test('the number of every page before its first word, also before an ayat', () => {
    const { batangTubuh } = parseNaskah(
      '1 UNDANG-UNDANG NOMOR 7 TAHUN 1958 TENTANG RAPAT PRESIDEN REPUBLIK INDONESIA, MEMUTUSKAN: Menetapkan : UNDANG-UNDANG TENTANG RAPAT. Pasal 1. (1) Rapat diadakan.\n\n2 (2) Rapat dicatat. Pasal 2. Rapat dibuka oleh Menteri. Pasal 3. Rapat ditutup oleh Menteri.',
    ).naskah
    expect(pohon({ ...parseNaskah('').naskah, batangTubuh })).toBe(
      'PASAL 1\n  AYAT 1\n    Rapat diadakan.\n  AYAT 2\n    Rapat dicatat.\nPASAL 2\n  Rapat dibuka oleh Menteri.\nPASAL 3\n  Rapat ditutup oleh Menteri.',
    )
  })

  test('labels without a colon, in a head that was poured into one line', () => {
    const { pembukaan } = parseNaskah(
      'PERATURAN PEMERINTAH NOMOR 1 TAHUN 2022 TENTANG RAPAT KERJA DENGAN RAHMAT TUHAN YANG MAHA ESA Menimbang bahwa rapat perlu diatur; Mengingat 1. Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; MEMUTUSKAN Menetapkan : PERATURAN PEMERINTAH TENTANG RAPAT KERJA.\nBAB I KETENTUAN UMUM\nPasal 1\nRapat diadakan.',
    ).naskah
    expect([pembukaan.menimbang?.label?.isi, pembukaan.mengingat?.label?.isi, pembukaan.menetapkan?.isi]).toEqual([
      'Menimbang',
      'Mengingat',
      'PERATURAN PEMERINTAH TENTANG RAPAT KERJA.',
    ])
  })

  test('the office of the President on the line of the title', () => {
    const kepala = (sumber: string) => {
      const { kepala, pembukaan } = parseNaskah(sumber).naskah
      return [kepala.jenis?.isi, kepala.nomor?.isi, kepala.judul?.isi, pembukaan.jabatan?.isi]
    }
    expect(
      kepala(
        'KEPUTUSAN PRESIDEN REPUBLIK INDONESIA NO. 7 TAHUN 1968 TENTANG RAPAT KERJA KAMI, PRESIDEN REPUBLIK INDONESIA Menimbang :\n1. bahwa rapat perlu;',
      ),
    ).toEqual(['KEPUTUSAN PRESIDEN REPUBLIK INDONESIA', 'NO. 7 TAHUN 1968', 'RAPAT KERJA', 'KAMI, PRESIDEN REPUBLIK INDONESIA'])
    expect(
      kepala(
        'PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG\nNOMOR 7 TAHUN 1960\nTENTANG\nRAPAT KERJA\nPresiden Republik Indonesia,\nMenimbang : bahwa rapat perlu;',
      ),
    ).toEqual(['PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG', 'NOMOR 7 TAHUN 1960', 'RAPAT KERJA', 'Presiden Republik Indonesia,'])
  })

  test('a decision and an instruction poured into one line', () => {
    const keputusan = parseNaskah(
      'KEPUTUSAN PRESIDEN REPUBLIK INDONESIA NOMOR 7 TAHUN 2020 TENTANG RAPAT PRESIDEN REPUBLIK INDONESIA, Menimbang : bahwa rapat perlu; MEMUTUSKAN: Menetapkan : KEPUTUSAN PRESIDEN TENTANG RAPAT. KESATU : Rapat diadakan. KEDUA : Keputusan Presiden ini mulai berlaku pada tanggal ditetapkan.',
    ).naskah
    expect(keputusan.pembukaan.menetapkan?.isi).toBe('KEPUTUSAN PRESIDEN TENTANG RAPAT.')
    const { kepala, pembukaan } = parseNaskah(
      'INSTRUKSI PRESIDEN REPUBLIK INDONESIA NOMOR 6 TAHUN 2020 TENTANG RAPAT PRESIDEN REPUBLIK INDONESIA, Dalam rangka rapat, dengan ini menginstruksikan: Kepada : 1. Menteri; Untuk : PERTAMA : Mengadakan rapat. KEDUA : Mencatat rapat.',
    ).naskah
    expect([kepala.judul?.isi, pembukaan.jabatan?.isi]).toEqual(['RAPAT', 'PRESIDEN REPUBLIK INDONESIA,'])
  })

  test('an act of one article', () => {
    expect(
      susunan(
        'UNDANG-UNDANG NOMOR 3 TAHUN 1948 TENTANG RAPAT PRESIDEN REPUBLIK INDONESIA, Menimbang : bahwa rapat perlu diatur; Mengingat : pasal 5 ayat 1 Undang-undang Dasar; MEMUTUSKAN: Menetapkan peraturan sebagai berikut: UNDANG-UNDANG TENTANG RAPAT Satu-satunya pasal. Rapat diadakan sekali sebulan.',
      ),
    ).toContain('menetapkan: peraturan sebagai berikut: UNDANG-UNDANG TENTANG RAPAT\nSatu-satunya pasal. Rapat diadakan sekali sebulan.')
  })

  test('an amendment with Arabic Pasal, whose new text stands between quotation marks', () => {
    const naskah = parseNaskah(
      'UNDANG-UNDANG NOMOR 2 TAHUN 1956\nTENTANG\nPERUBAHAN UNDANG-UNDANG NO. 9 TAHUN 1953\n\nPRESIDEN REPUBLIK INDONESIA,\n\nMEMUTUSKAN:\n\nMenetapkan : UNDANG-UNDANG TENTANG PERUBAHAN UNDANG-UNDANG NO. 9 TAHUN 1953.\n\nPasal 1.\n\nPasal 7 Undang-undang No. 9 tahun 1953 diubah sehingga berbunyi:\n\n"(4) Rapat dicatat.\n\nCatatan disimpan."\n\nPasal 2.\n\nUndang-undang ini mulai berlaku pada hari diundangkan.',
    ).naskah
    expect(naskah.sifat.perubahan).toBe(true)
    expect(naskah.batangTubuh.map(satuan => satuan.tipe === 'pasal' && satuan.nomor.nilai)).toEqual(['1', '2'])
    expect(pohon(naskah)).toContain('kutipan')
  })

  test('new text behind an instruction that lost its colon', () => {
    const naskah = parseNaskah(
      'PERATURAN MENTERI DALAM NEGERI\nNOMOR 7 TAHUN 2019\nTENTANG\nPERUBAHAN ATAS PERATURAN MENTERI DALAM NEGERI NOMOR 3 TAHUN 2018 TENTANG RAPAT\n\nPasal I\n\nBeberapa ketentuan diubah sebagai berikut:\n\n## 1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut\n\n## Pasal 5\n(1) Rapat dicatat.\n\n## 2. Pasal 6 dihapus.\n\n## Pasal II\nPeraturan Menteri ini mulai berlaku pada tanggal diundangkan.',
    ).naskah
    expect(naskah.batangTubuh.map(satuan => satuan.tipe === 'pasal' && satuan.nomor.nilai)).toEqual(['I', 'II'])
    expect(pohon(naskah)).toContain('kutipan')
  })

  test('a page counted twice, and a year that ends a title', () => {
    const { sisa, kepala } = parseNaskah(
      'PERATURAN PRESIDEN REPUBLIK INDONESIA\nNOMOR 6 TAHUN 2005\nTENTANG\nPENGESAHAN PROTOCOL, CHICAGO\n\n1944\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nPRESIDEN REPUBLIK INDONESIA,\n\nPasal 1\n\nProtokol disahkan.\n\n(2)\n\nPRESIDEN REPUBLIK INDONESIA\n\n- 2 -\n\nPasal 2\n\nPeraturan Presiden ini mulai berlaku pada tanggal ditetapkan.',
    ).naskah
    expect(sisa.map(({ teks }) => teks.isi)).toContain('(2)')
    expect(kepala.judul?.isi).toBe('PENGESAHAN PROTOCOL, CHICAGO 1944')
  })

  test('an instruction: whom it addresses is no legal basis, and its body begins with the first dictum', () => {
    for (const kata of ['MENGINSTRUKSIKAN', 'MENGINSTRUKSIKAN :', 'Menginstruksikan:']) {
      const hasil = susunan(
        `INSTRUKSI PRESIDEN REPUBLIK INDONESIA\nNOMOR 2 TAHUN 1986\nTENTANG\nRAPAT KERJA\n\nPRESIDEN REPUBLIK INDONESIA,\n\nMenimbang :\na. bahwa rapat perlu diatur;\nMengingat :\n1. Pasal 4 ayat (1) Undang-Undang Dasar 1945;\n${kata}\nKepada :\n1. Menteri Rapat;\n2. Menteri Kerja.\n\nUntuk :\nPERTAMA :\nMengadakan rapat menurut Lampiran Instruksi Presiden ini.\nDitetapkan di Jakarta\npada tanggal 3 Maret 1986\nPRESIDEN REPUBLIK INDONESIA,\n\nFULAN\nLAMPIRAN\nINSTRUKSI PRESIDEN REPUBLIK INDONESIA\nNOMOR 2 TAHUN 1986\nTATA RAPAT\nPasal 1\nRapat dibuka oleh Menteri.`,
      )
      expect(hasil).toContain('    Pasal 4 ayat (1) Undang-Undang Dasar 1945;\nPERTAMA :')
      expect(hasil).toContain('sisa: 1. Menteri Rapat;')
      expect(hasil).toMatch(/lampiran[\s\S]*PASAL 1/i)
    }
  })

  test('an instruction without considerations: its title ends at the office, its body begins at Pertama', () => {
    const hasil = susunan(
      'INSTRUKSI PRESIDEN REPUBLIK INDONESIA\nNOMOR 3 TAHUN 2012\nTENTANG\nRAPAT KERJA\n\nPRESIDEN REPUBLIK INDONESIA,\n\nDalam rangka rapat kerja, dengan ini menginstruksikan kepada:\n\nPertama: 1. Menteri Rapat;\n2. Menteri Kerja,\nUntuk:\n1. Mengadakan rapat.\nKEDUA:\nMelaksanakan Instruksi Presiden ini.\n\nDikeluarkan di Jakarta\npada tanggal 7 Mei 2012\nPRESIDEN REPUBLIK INDONESIA,\n\nFULAN',
    )
    expect(hasil).toMatch(/judul: RAPAT KERJA\njabatan: PRESIDEN REPUBLIK INDONESIA,\nPertama:\nangka 1\n {2}Menteri Rapat;/)
    expect(hasil).toContain('sisa: Dalam rangka rapat kerja, dengan ini menginstruksikan kepada:')
  })

  test('the wrapped end of a sentence is no heading, whose number would be out of turn', () => {
    const badan = (ujung: string) =>
      susunan(`Pasal 1\nRapat dibuka.\nPasal 2\nCukup jelas\nPasal 3\nTentang rapat lihat penjelasan\n${ujung}\nPasal 4\nRapat ditutup.`)
    expect(badan('Pasal 2.')).toContain('Tentang rapat lihat penjelasan Pasal 2.')
    expect(badan('Pasal 2')).toMatch(/PASAL 2[\s\S]*PASAL 2/)
    expect(susunan('Pasal 1.\nRapat dibuka\nPasal 3.\nRapat ditutup')).toMatch(/PASAL 1[\s\S]*PASAL 3/)
  })

  test('an explanation that a collection keeps apart from its act', () => {
    const isi = (umum: string) =>
      `TAMBAHAN\nLEMBARAN NEGARA RI\nNo. 5495\nPENJELASAN\nATAS\nPERATURAN PEMERINTAH REPUBLIK INDONESIA\nNOMOR 4 TAHUN 2014\nTENTANG\nRAPAT KERJA\n\n${umum}\nPasal 1\nCukup jelas.\nPasal 2\nRapat yang dimaksud dalam Pasal 9 diadakan kemudian.`
    const { naskah } = parseNaskah(isi('I. UMUM\nMengingat pentingnya rapat, Peraturan Pemerintah ini dibentuk.\nII. PASAL DEMI PASAL'))
    expect([naskah.kepala.judul?.isi, naskah.sifat.cuplikan, naskah.batangTubuh, naskah.pembukaan]).toEqual(['RAPAT KERJA', true, [], {}])
    expect(pohon(naskah)).toMatch(/PENJELASAN PENJELASAN[\s\S]*Mengingat pentingnya[\s\S]*PASAL 2/)
    expect(susunan(isi(''))).toMatch(/PENJELASAN PENJELASAN\n {2}PASAL 1/)
    expect(susunan(isi('').replace('PENJELASAN\nATAS', 'SALINAN'))).not.toContain('PENJELASAN')
  })
})
