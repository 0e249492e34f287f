import { type AlamatSatuan, bacaAlamatSatuan, type OperasiNomor } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { renumberNaskah } from './penomoran-ulang.ts'

const depan = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n'
const alamat = (tertulis: string): AlamatSatuan => bacaAlamatSatuan(tertulis) as AlamatSatuan
const sisip = (tertulis: string): OperasiNomor => ({ jenis: 'sisip', alamat: alamat(tertulis) })
const sisipSetelah = (tertulis: string): OperasiNomor => ({ jenis: 'sisip-setelah', alamat: alamat(tertulis) })
const hapus = (tertulis: string): OperasiNomor => ({ jenis: 'hapus', alamat: alamat(tertulis) })
const pindah = (dari: string, ke: string): OperasiNomor => ({ jenis: 'pindah', alamat: alamat(dari), ke: alamat(ke) })
const urut: OperasiNomor = { jenis: 'urut' }

/** The draft after an operation, without the front matter; a refusal as its lines. */
function hasil(isi: string, operasi: OperasiNomor): string {
  const satu = renumberNaskah(`${depan}\n${isi}\n`, operasi)
  if ('sumber' in satu) return satu.sumber.slice(depan.length + 1, -1)
  if ('daftarTolakan' in satu) return satu.daftarTolakan.map(({ pesan, line }) => `${line}: ${pesan}`).join('\n')
  return 'salah' in satu ? `salah: ${satu.salah}` : `tolak: ${satu.tolak}`
}

const rapat = `# BAB I RAPAT

### Pasal 1

(1) Rapat diadakan setiap bulan.

(2) Rapat sebagaimana dimaksud pada ayat (1) membahas:

a. rencana;

b. hasil; dan

c. hal lain.

(3) Hasil sebagaimana dimaksud pada ayat (2) huruf b dicatat.

### Pasal 2

Catatan sebagaimana dimaksud dalam Pasal 1 ayat (3) disimpan.

### Pasal 3

Ketentuan sebagaimana dimaksud dalam Pasal 1 sampai dengan Pasal 2 berlaku sesuai dengan Pasal 2 Undang-Undang Nomor 23 Tahun 2014.`

describe('insert', () => {
  test('a Pasal takes its number, those after it move, and so do references, except those to another act', () =>
    expect(hasil(rapat, sisip('Pasal 2'))).toBe(`# BAB I RAPAT

### Pasal 1

(1) Rapat diadakan setiap bulan.

(2) Rapat sebagaimana dimaksud pada ayat (1) membahas:

a. rencana;

b. hasil; dan

c. hal lain.

(3) Hasil sebagaimana dimaksud pada ayat (2) huruf b dicatat.

### Pasal 2

Ketentuan mengenai ....

### Pasal 3

Catatan sebagaimana dimaksud dalam Pasal 1 ayat (3) disimpan.

### Pasal 4

Ketentuan sebagaimana dimaksud dalam Pasal 1 sampai dengan Pasal 3 berlaku sesuai dengan Pasal 2 Undang-Undang Nomor 23 Tahun 2014.`))

  test('an ayat and a huruf move what stands inside the same Pasal and refers from outside', () => {
    const ayat = hasil(rapat, sisip('Pasal 1 ayat (1)'))
    expect(ayat).toContain('(1) Ketentuan mengenai ....\n\n(2) Rapat diadakan')
    expect(ayat).toContain('(3) Rapat sebagaimana dimaksud pada ayat (2) membahas')
    expect(ayat).toContain('(4) Hasil sebagaimana dimaksud pada ayat (3) huruf b dicatat')
    expect(ayat).toContain('dalam Pasal 1 ayat (4) disimpan')
    expect(hasil(rapat, sisip('Pasal 1 ayat (2) huruf b'))).toContain('ayat (2) huruf c dicatat')
  })

  test('a Pasal stands in the Bab of the one whose number it takes, or of the one it follows', () => {
    const bab = '# BAB I UMUM\n\n### Pasal 1\n\nSatu.\n\n# BAB II LAIN\n\n### Pasal 2\n\nDua.'
    expect(hasil(bab, sisip('Pasal 2'))).toContain('# BAB II LAIN\n\n### Pasal 2\n\nKetentuan mengenai ....\n\n### Pasal 3\n\nDua.')
    expect(hasil(bab, sisipSetelah('Pasal 1'))).toContain('Satu.\n\n### Pasal 2\n\nKetentuan mengenai ....\n\n# BAB II LAIN\n\n### Pasal 3')
    expect(hasil(bab, sisip('Pasal 3'))).toContain('Dua.\n\n### Pasal 3\n\nKetentuan mengenai ....')
  })

  test('a consideration comes into the closing one that lists all letters', () => {
    const menimbang = (daftar: string, akhir: string) =>
      `## Menimbang\n\n${daftar}${akhir}. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam`
    const dua = `${menimbang('a. bahwa rapat perlu ditata;\n\nb. bahwa catatan perlu disimpan;\n\n', 'c')} huruf a dan huruf b, perlu menetapkan Peraturan Bupati tentang Tata Kerja;\n\n### Pasal 1\n\nSatu.`
    const tiga = hasil(dua, sisip('Menimbang huruf b'))
    expect(tiga).toContain('b. bahwa ...;\n\nc. bahwa catatan')
    expect(tiga).toContain('d. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu')
    expect(hasil(dua, hapus('Menimbang huruf a'))).toContain('b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu')
  })

  test.each([
    ['Pasal 9', 'salah: Pasal 9 meninggalkan celah: naskah hanya memiliki Pasal 1 sampai dengan Pasal 3'],
    ['Pasal 2 ayat (1)', 'salah: Pasal 2 ayat (1) tidak dapat ditempati: Pasal 2 tidak terbagi atas ayat'],
    ['Pasal 7 ayat (1)', 'salah: Pasal 7 tidak ada: naskah hanya memiliki Pasal 1 sampai dengan Pasal 3'],
    ['Pasal 2A', 'salah: Pasal 2A: nomor sisipan hanya dipakai dalam peraturan perubahan; tulis nomor biasa, satuan sesudahnya bergeser'],
  ])('says what is wrong with %s', (tertulis, pesan) => expect(hasil(rapat, sisip(tertulis))).toBe(pesan))
})

describe('remove', () => {
  test('is refused with every reference that would lose its target', () =>
    expect(hasil(`${rapat}\n\n### Pasal 4\n\nSesuai dengan Pasal 3, Pasal 1 ayat (3) berlaku.`, hapus('Pasal 1 ayat (3)'))).toBe(
      '25: “Pasal 1 ayat (3)” kehilangan sasarannya, Pasal 1 ayat (3)\n33: “Pasal 3, Pasal 1 ayat (3)” kehilangan sasarannya, Pasal 1 ayat (3)',
    ))

  test('takes the unit with its white space, and closes the gap', () =>
    expect(hasil('### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nDua.\n\n\n### Pasal 3\n\nTiga sesuai dengan Pasal 1.', hapus('Pasal 2'))).toBe(
      '### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nTiga sesuai dengan Pasal 1.',
    ))

  test('takes a suppression above the unit with it', () =>
    expect(
      hasil(
        '### Pasal 1\n\nSatu.\n\n<!-- perkada-abaikan kata-baku: alasan -->\n### Pasal 2\n\nDua.\n\n### Pasal 3\n\nTiga.',
        hapus('Pasal 2'),
      ),
    ).toBe('### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nTiga.'))

  test('inside a range is no loss for the range', () =>
    expect(
      hasil(
        '### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nDua.\n\n### Pasal 3\n\nTiga.\n\n### Pasal 4\n\nPasal 1 sampai dengan Pasal 3 berlaku.',
        hapus('Pasal 2'),
      ),
    ).toContain('Pasal 1 sampai dengan Pasal 2 berlaku'))
})

const dua = `### Pasal 1

(1) Rapat dibuka.

(2) Rapat sebagaimana dimaksud pada ayat (1) ditutup.

(3) Rapat sebagaimana dimaksud pada ayat (1) atau ayat (2) dicatat.

### Pasal 2

(1) Catatan disimpan.

(2) Simpanan sebagaimana dimaksud pada ayat (1) dan Pasal 1 ayat (2) diperiksa.`

describe('move', () => {
  test('a relative reference becomes a full one when its unit leaves, and back when it returns', () => {
    const pergi = hasil(dua, pindah('Pasal 1 ayat (2)', 'Pasal 2 ayat (2)'))
    expect(pergi).toBe(`### Pasal 1

(1) Rapat dibuka.

(2) Rapat sebagaimana dimaksud pada ayat (1) atau Pasal 2 ayat (2) dicatat.

### Pasal 2

(1) Catatan disimpan.

(2) Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) ditutup.

(3) Simpanan sebagaimana dimaksud pada ayat (1) dan ayat (2) diperiksa.`)
    expect(hasil(pergi, pindah('Pasal 2 ayat (2)', 'Pasal 1 ayat (2)'))).toBe(dua)
  })

  test('a list keeps running upward', () =>
    expect(
      hasil(
        '### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nDua.\n\n### Pasal 3\n\nPasal 1, Pasal 2, dan Pasal 4 berlaku.\n\n### Pasal 4\n\nEmpat.',
        pindah('Pasal 4', 'Pasal 1'),
      ),
    ).toContain('### Pasal 4\n\nPasal 1, Pasal 2, dan Pasal 3 berlaku.'))

  test('a range that would hold other units is refused', () =>
    expect(
      hasil(`${dua}\n\n### Pasal 3\n\nPasal 1 sampai dengan Pasal 2 berlaku.\n\n### Pasal 4\n\nEmpat.`, pindah('Pasal 2', 'Pasal 4')),
    ).toBe('23: “Pasal 1 sampai dengan Pasal 2” rentangnya tidak lagi memuat satuan yang sama'))

  test('“Bab ini” and a Bagian without its Bab must not come to mean others', () => {
    const bab = (isi: string) =>
      `# BAB I UMUM\n\n## Bagian Kesatu Satu\n\n### Pasal 1\n\n${isi}\n\n### Pasal 2\n\nDua.\n\n# BAB II LAIN\n\n## Bagian Kesatu Tiga\n\n### Pasal 3\n\nTiga.`
    expect(hasil(bab('Ketentuan dalam Bab ini berlaku.'), pindah('Pasal 1', 'Pasal 3'))).toMatch(/“bab ini” akan menunjuk bab lain/)
    expect(hasil(bab('Ketentuan sebagaimana dimaksud dalam Bagian Kesatu berlaku.'), pindah('Pasal 1', 'Pasal 3'))).toMatch(
      /Bagian Kesatu akan menunjuk satuan dalam Bab lain/,
    )
    expect(hasil(bab('Ketentuan dalam Bab ini berlaku.'), pindah('Pasal 1', 'Pasal 2'))).toContain('### Pasal 2\n\nKetentuan dalam Bab ini')
  })

  test('what no canonical phrase says is refused with what it should become', () =>
    expect(
      hasil(
        dua.replace('ayat (1) atau ayat (2) dicatat', 'ayat (1) dan ayat (2) atau Pasal 2 dicatat'),
        pindah('Pasal 1 ayat (3)', 'Pasal 2 ayat (1)'),
      ),
    ).toMatch(/tidak dapat ditulis ulang sendiri \(menjadi Pasal 1 ayat \(1\), Pasal 1 ayat \(2\), Pasal 2\)/))

  test('a huruf goes to another list with its own list and its references', () => {
    const daftar = `### Pasal 1\n\n(1) Satu:\n\na. rencana;\n\nb. hasil, meliputi:\n\n1. lisan; dan\n\n2. tertulis; dan\n\nc. hal sebagaimana dimaksud dalam huruf b angka 2.\n\n(2) Dua:\n\na. catatan; dan\n\nb. simpanan.`
    expect(hasil(daftar, pindah('Pasal 1 ayat (1) huruf b', 'Pasal 1 ayat (2) huruf b'))).toBe(
      `### Pasal 1\n\n(1) Satu:\n\na. rencana;\n\nb. hal sebagaimana dimaksud pada ayat (2) huruf b angka 2.\n\n(2) Dua:\n\na. catatan; dan\n\nb. hasil, meliputi:\n\n1. lisan; dan\n\n2. tertulis; dan\n\nc. simpanan.`,
    )
  })

  test('“Pasal ini” must not come to mean another Pasal', () =>
    expect(hasil(dua.replace('ditutup', 'sesuai dengan Pasal ini ditutup'), pindah('Pasal 1 ayat (2)', 'Pasal 2 ayat (1)'))).toMatch(
      /“Pasal ini” akan menunjuk satuan lain/,
    ))

  test.each([
    ['Pasal 1', 'Pasal 1 ayat (1)', 'salah: Pasal 1 tidak dapat dipindahkan ke Pasal 1 ayat (1): keduanya harus satuan yang sejenis'],
    ['Pasal 1', 'Pasal 1', 'salah: Pasal 1 sudah berada di sana'],
    ['Pasal 1', 'Pasal 3', 'salah: Pasal 1 tidak dapat dipindahkan ke Pasal 3: nomor terakhir tetap 2'],
  ])('from %s to %s is wrong use', (dari, ke, pesan) => expect(hasil(dua, pindah(dari, ke))).toBe(pesan))
})

describe('without an operation', () => {
  test('gaps close and inserted numbers become plain ones, in text and charts', () =>
    expect(
      hasil(
        `# BAB I UMUM

### Pasal 1

Satu.

# BAB III LAIN

### Pasal 1A

Dua:

a. rencana; dan

c. hasil.

### Pasal 3

Tiga sesuai dengan Pasal 1A huruf c.

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan
simpul:
  - { nama: Bupati, dari: Pasal 1A, id: bupati } # Pasal 3
\`\`\``,
        urut,
      ),
    ).toBe(`# BAB I UMUM

### Pasal 1

Satu.

# BAB II LAIN

### Pasal 2

Dua:

a. rencana; dan

b. hasil.

### Pasal 3

Tiga sesuai dengan Pasal 2 huruf b.

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan
simpul:
  - { nama: Bupati, dari: Pasal 2, id: bupati } # Pasal 3
\`\`\``))

  test('a double number is fine until something refers to it', () => {
    const ganda = '### Pasal 1\n\nSatu.\n\n### Pasal 1\n\nDua.'
    expect(hasil(ganda, urut)).toBe('### Pasal 1\n\nSatu.\n\n### Pasal 2\n\nDua.')
    expect(hasil(`${ganda}\n\n### Pasal 2\n\nSesuai dengan Pasal 1.`, urut)).toMatch(/^17: “Pasal 1” sasarannya tidak pasti/)
  })

  test('a dangling reference must not come to name another unit', () =>
    expect(hasil('### Pasal 1\n\nSatu.\n\n### Pasal 3\n\nSesuai dengan Pasal 2.', urut)).toMatch(/menunjuk Pasal 2, yang tidak ada/))

  test('a reference that may name another act stops it', () =>
    expect(
      hasil('### Pasal 1\n\nSatu.\n\n### Pasal 3\n\n(1) Satu.\n\n(3) Sesuai ayat (3) dalam Peraturan Daerah tentang anggaran.', urut),
    ).toMatch(/mungkin menunjuk peraturan lain/))
})

test('an amending regulation is left alone', () => {
  const perubahan = `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Perubahan atas Peraturan Bupati Nomor 1 Tahun 2020 tentang Tata Kerja\n---\n\n### Pasal I\n\nKetentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> Rapat dicatat.\n\n### Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n`
  expect(renumberNaskah(perubahan, urut)).toMatchObject({ tolak: expect.stringMatching(/^peraturan perubahan/) })
})

test('transcriptions keep their writing: bullets, line ends, bold headings', () => {
  const transkripsi = [
    '**PERATURAN BUPATI CONTOH**',
    '**TENTANG**',
    '**TATA KERJA**',
    '',
    '**Pasal 1**',
    '',
    '- (1) Rapat dibuka.',
    '- (2) Rapat sebagaimana dimaksud pada ayat',
    '(1) ditutup.',
    '',
    '**Pasal 2**',
    '',
    'Catatan disimpan.',
    '',
  ].join('\r\n')
  const satu = renumberNaskah(transkripsi, sisip('Pasal 1 ayat (1)'))
  expect(satu).toMatchObject({
    sumber: transkripsi
      .replace('- (2)', '- (3)')
      .replace('\r\n(1) ditutup', '\r\n(2) ditutup')
      .replace('- (1)', '- (1) Ketentuan mengenai ....\r\n- (2)'),
  })
  const dua = renumberNaskah(transkripsi, sisip('Pasal 2'))
  expect(dua).toMatchObject({ sumber: transkripsi.replace('**Pasal 2**', '**Pasal 2**\r\n\r\nKetentuan mengenai ....\r\n\r\n**Pasal 3**') })
})

test('a heading in other letters keeps its word and takes the new number without zeros', () =>
  expect(hasil('Pasal 1\n\nRapat dibuka.\n\nPASAL 02\n\nRapat dicatat.', hapus('Pasal 1'))).toBe('PASAL 1\n\nRapat dicatat.'))
