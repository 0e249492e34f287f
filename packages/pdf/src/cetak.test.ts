import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { telusuri } from '@perkada/core'
import { describe, expect, test } from 'vitest'
import { cetakUji, draf, huruf, identitasLengkap } from '../test/contoh.ts'
import { bandingkanTeks } from './baca-ulang/bandingkan.ts'
import { GalatCetak, GalatHuruf } from './cetak.ts'

const identitasTerbuka = 'jenis: Peraturan Wali Kota\ndaerah: Kota Contoh\nprovinsi: Sumatera Barat\njudul: Koordinasi Kerja'
const kalimat = (n: number) => `Perangkat Daerah melaksanakan tugas ke-${n} secara terpadu, saling membantu, dan saling memberi manfaat.`
const pasal = (n: number, isi: string) => `### Pasal ${n}\n\n${isi}\n`

const isiLengkap = `## Menimbang

a. bahwa koordinasi perlu ditata;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Wali Kota tentang Koordinasi Kerja;

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

# BAB I KETENTUAN UMUM

${pasal(1, 'Dalam Peraturan Wali Kota ini yang dimaksud dengan:\n\n1. Daerah adalah Kota Contoh.\n\n2. Wali Kota adalah Wali Kota Contoh.')}

# BAB II KOORDINASI

## Bagian Kesatu Umum

${pasal(2, '(1) Asisten mengoordinasikan:\n\na. dinas, yang terdiri atas:\n\n1. Dinas Sosial:\n\na) bidang pertama:\n\n1) seksi satu; dan\n\n2) seksi dua; dan\n\nb) bidang kedua; dan\n\n2. Dinas Kesehatan; dan\n\nb. badan.\n\n(2) Bagan tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini.')}

${pasal(3, 'Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.')}

# LAMPIRAN I BAGAN KOORDINASI

\`\`\`bagan
judul: Bagan Koordinasi
\`\`\`

# LAMPIRAN II DAFTAR RAPAT

| No. | Rapat | Penanggung jawab |
|---|---|---:|
| 1. | rapat koordinasi tingkat Daerah yang dihadiri seluruh kepala Perangkat Daerah | Sekretaris Daerah |
| 2. | rapat bidang | Asisten |
`

const bagan = {
  judul: 'Bagan Koordinasi',
  simpul: ['Wali Kota', 'Sekretaris Daerah', { nama: 'Asisten', unit: ['Dinas Sosial', 'Dinas Kesehatan', 'Badan'] }, 'Kepolisian Resor'],
  komando: ['Wali Kota > Sekretaris Daerah > Asisten'],
  koordinasi: ['Wali Kota -- Kepolisian Resor'],
}

describe('the text of a print', () => {
  test('a draft with open identity carries its mark, derived lines and three dots', async () => {
    const { teks, selisih } = await cetakUji(draf(identitasTerbuka, isiLengkap), 'rancangan', {}, bagan)
    expect(selisih).toEqual([])
    expect(teks.split('\n').slice(0, 10)).toEqual([
      'WALI KOTA CONTOH',
      'PROVINSI SUMATERA BARAT',
      'RANCANGAN',
      'PERATURAN WALI KOTA CONTOH',
      'NOMOR ... TAHUN ...',
      'TENTANG',
      'KOORDINASI KERJA',
      'DENGAN RAHMAT TUHAN YANG MAHA ESA',
      'WALI KOTA CONTOH,',
      'Menimbang',
    ])
    expect(teks).toContain('MEMUTUSKAN:\nMenetapkan\n:\nPERATURAN WALI KOTA TENTANG KOORDINASI KERJA.')
    expect(teks).toContain('Ditetapkan di ...\npada tanggal ...\nWALI KOTA CONTOH,\n...\nDiundangkan di ...')
    expect(teks).toContain('BERITA DAERAH KOTA CONTOH TAHUN ... NOMOR ...')
    expect(teks).toContain('LAMPIRAN II\nPERATURAN WALI KOTA CONTOH\nNOMOR ... TAHUN ...\nTENTANG\nKOORDINASI KERJA\nDAFTAR RAPAT')
  })

  test('a salinan carries mark, ttd and the certifying officer, rank and number by setting', async () => {
    const sumber = draf(identitasLengkap, isiLengkap)
    const { teks, selisih } = await cetakUji(sumber, 'salinan', {}, bagan)
    expect(selisih).toEqual([])
    expect(teks.startsWith('SALINAN\nWALI KOTA CONTOH\n')).toBe(true)
    expect(teks).toContain('pada tanggal 2 Maret 2026\nWALI KOTA CONTOH,\nttd\nNAMA WALI KOTA\nDiundangkan di Contoh')
    expect(teks).toContain('Salinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM,\nNAMA KEPALA BAGIAN\nLAMPIRAN I')
    const lengkap = await cetakUji(sumber, 'salinan', { salinan: { pangkat: true, nip: true } }, bagan)
    expect(lengkap.teks).toContain('NAMA KEPALA BAGIAN\nPembina\nNIP 1\n')
    expect(lengkap.selisih).toEqual([])
  })

  test('an original has neither mark nor ttd, and room for signatures', async () => {
    const { teks, selisih } = await cetakUji(draf(identitasLengkap, isiLengkap), 'asli', {}, bagan)
    expect(selisih).toEqual([])
    expect(teks).not.toMatch(/RANCANGAN|SALINAN|ttd|Salinan/)
  })

  test.each(['sebaris', 'baris_sendiri'])('an acting signer is named as such, %s', async letak_selaku => {
    const depan = identitasLengkap.replace('nama: Nama Wali Kota', 'nama: Nama Wali Kota, selaku: Plt.')
    const { teks, selisih } = await cetakUji(draf(depan, isiLengkap), 'asli', { letak_selaku }, bagan)
    expect(teks).toContain('\nPlt. WALI KOTA CONTOH,\nNAMA WALI KOTA')
    expect(selisih).toEqual([])
  })

  test('every text of the model is in the print', async () => {
    const { naskah, teks } = await cetakUji(draf(identitasLengkap, isiLengkap), 'salinan', {}, bagan)
    const rapat = teks.replace(/\s/g, '')
    telusuri(naskah, {
      teks(isi, _, peran) {
        if (peran !== 'bagan') expect(rapat).toContain(isi.isi.replace(/\s/g, ''))
      },
    })
  })

  test('a transcription is copied in its own wording, and an annex that it lacks gets a page that says so', async () => {
    const sumber = `BUPATI CONTOH\n\nPERATURAN BUPATI CONTOH\n\nNOMOR 3 TAHUN 2018\n\nTENTANG\n\nTATA KERJA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa perlu diatur ;\n\nMEMUTUSKAN :\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA\n\nPasal 1\n\nBagan tercantum dalam Lampiran Peraturan Bupati ini\n\nDitetapkan di Contoh\npada tanggal 5 Maret 2018\n\nBUPATI CONTOH,\n\nttd\n\nNAMA BUPATI\n\nSalinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM\n\nNAMA KEPALA BAGIAN`
    const { teks, selisih, daftarHalaman } = await cetakUji(sumber, 'salinan', {}, undefined, ['LAMPIRAN'])
    expect(selisih).toEqual([])
    expect(teks).toContain('MEMUTUSKAN :')
    expect(teks).toContain('bahwa perlu diatur ;')
    expect(teks).not.toContain('DENGAN RAHMAT')
    expect(daftarHalaman.at(-1)).toContain('tidak terdapat dalam naskah')
  })
})

describe('a chart that no page can carry', () => {
  const dinas = Array.from({ length: 60 }, (_, i) => `Dinas Pekerjaan Umum dan Penataan Ruang ${i + 1}`)
  const besar = {
    judul: 'Susunan Organisasi',
    simpul: ['Bupati', 'Sekretaris Daerah', ...['1', '2', '3'].map(a => ({ id: `a${a}`, nama: `Asisten ${a}`, unit: dinas }))],
    komando: ['Bupati > Sekretaris Daerah', 'Sekretaris Daerah > a1, a2, a3'],
    koordinasi: ['a1.1 <> a3.60', 'a1.2 <> a3.59', 'a1.3 <> a2.60', 'a2.1 <> a3.1'],
  }
  test('prints as an overview and details with titles, references both ways, and nothing lost', async () => {
    const { teks, selisih, daftarHalaman } = await cetakUji(draf(identitasTerbuka, isiLengkap), 'rancangan', { tabel_bagan: true }, besar)
    expect(selisih).toEqual([])
    const judul = teks.split('\n').filter(baris => /^Bagan \d[\d.]* \S/.test(baris))
    expect(judul).toEqual([
      'Bagan 1 Susunan Organisasi',
      'Bagan 1.1 Asisten 1',
      'Bagan 1.2 Asisten 2',
      'Bagan 1.3 Asisten 3',
      'Bagan 1.4 Hubungan koordinasi antarunit',
    ])
    for (const rujukan of ['lihat Bagan 1.3', 'lanjutan dari Bagan 1', 'Hubungan lain unit pada bagan ini: lihat Bagan 1.4.'])
      expect(teks).toContain(`\n${rujukan}\n`)
    expect(teks).toContain('\nUnit\nHubungan\nDengan\n')
    for (const satu of judul) expect(daftarHalaman.join(' ').replace(/\s+/g, ' ')).toContain(satu)
  })
})

describe('refusals', () => {
  test('asli and salinan need their identity', async () => {
    await expect(cetakUji(draf(identitasTerbuka, isiLengkap), 'asli', {}, bagan)).rejects.toThrow(
      'asli tidak dapat dicetak karena identitas belum lengkap: nomor, tahun, tanggal penetapan (ditetapkan.tanggal), nama penanda tangan (ditetapkan.nama)',
    )
    await expect(cetakUji(draf(identitasLengkap.replace(/\nsalinan:.*/, ''), isiLengkap), 'salinan', {}, bagan)).rejects.toThrow(GalatCetak)
  })

  test.each([
    ['東京', '“東” (U+6771), “京” (U+4EAC)'],
    ['☃', '“☃” (U+2603)'],
    ['مر', '“م” (U+0645), “ر” (U+0631)'],
    ['ꦗ', '“ꦗ” (U+A997)'],
    ['👨\u200d👩', '“👨” (U+1F468), “👩” (U+1F469)'],
    ['a\u0489', '“\u25cc\u0489” (U+0489)'],
  ])('a character that the font lacks is named: %s', async (huruf, sebutan) => {
    const permintaan = cetakUji(draf(identitasTerbuka, pasal(1, `Kota ${huruf} bersahabat.`)))
    await expect(permintaan).rejects.toThrow(`huruf TeX Gyre Bonum tidak memiliki ${sebutan}`)
    await expect(permintaan).rejects.toThrow(GalatHuruf)
  })

  test('it is named wherever it stands: title, kop, table, chart, annex, signer, cover, initials', async () => {
    const tempat: Parameters<typeof cetakUji>[] = [
      [draf(identitasLengkap.replace('Koordinasi Kerja', 'Koordinasi ☃'), isiLengkap)],
      [draf(identitasLengkap.replace('daerah: Kota Contoh', 'daerah: Kota ☃'), isiLengkap)],
      [draf(identitasLengkap.replace('Nama Wali Kota', 'Nama ☃'), isiLengkap)],
      [draf(identitasLengkap, isiLengkap.replace('rapat bidang', 'rapat ☃'))],
      [draf(identitasLengkap, isiLengkap.replace('DAFTAR RAPAT', 'DAFTAR ☃'))],
      [draf(identitasLengkap, isiLengkap), 'asli', {}, { ...bagan, koordinasi: [], simpul: [...bagan.simpul, '☃'] }],
      [draf(identitasLengkap, isiLengkap), 'asli', { paraf: { daftar: ['Asisten ☃'] } }],
      [draf(identitasLengkap, isiLengkap), 'salinan', { sampul: { kaki: ['☃'] } }],
    ]
    for (const [sumber, jenis, setelan, gambar] of tempat)
      await expect(cetakUji(sumber, jenis ?? 'asli', setelan, gambar ?? bagan)).rejects.toThrow(
        /^huruf TeX Gyre Bonum tidak memiliki “☃” \(U\+2603\)$/,
      )
  })

  test('the signs of the trade print, in regular and in bold, and so do marks that stand on another letter', async () => {
    const tanda = '– — … “ ” ‘ ’ • ½ ² ³ ° § × é ü ñ ‰ € ≤ ≥ − → ± fi e\u0323\u0302 cafe\u0301'
    const isi = `${pasal(1, `Isi ${tanda}.`)}\n# LAMPIRAN ${tanda}\n\n| ${tanda} | b |\n|---|---|\n| 1 | ${tanda} |\n`
    const { selisih, teks } = await cetakUji(draf(identitasTerbuka, isi))
    expect(selisih).toEqual([])
    expect(teks.split(tanda)).toHaveLength(5)
    for (const tebal of [false, true]) expect(huruf.takTersedia(tanda, tebal)).toEqual([])
  })

  test('a chart that cannot be legible is refused', async () => {
    const permintaan = cetakUji(draf(identitasTerbuka, isiLengkap), 'rancangan', { huruf_terkecil_bagan_pt: 60 }, bagan)
    await expect(permintaan).rejects.toThrow(GalatCetak)
  })
})

describe('pages', () => {
  const panjang = Array.from({ length: 70 }, (_, n) => {
    const isi = Array.from({ length: (n % 4) + 1 }, (_, m) => `(${m + 1}) ${kalimat(m + 1).repeat((n % 3) + 1)}`).join('\n\n')
    return `${n % 9 === 0 ? `# BAB ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][n / 9]} BAGIAN KE-${n}\n\n` : ''}${pasal(n + 1, isi)}`
  }).join('\n')

  test('no heading stands alone at the foot of a page, and pages are numbered from the second', async () => {
    const { selisih, daftarHalaman, daftarPerabot } = await cetakUji(draf(identitasTerbuka, panjang))
    expect(selisih).toEqual([])
    expect(daftarHalaman.length).toBeGreaterThan(10)
    daftarHalaman.forEach((halaman, urutan) => {
      const baris = halaman
        .split('\n')
        .map(isi => isi.trim())
        .filter(Boolean)
      expect(daftarPerabot[urutan]?.trim()).toBe(urutan > 0 ? `- ${urutan + 1} -` : '')
      expect(baris.at(-1)).not.toMatch(/^(Pasal \d+|BAB [IVX]+|BAGIAN KE-\d+)$/)
    })
  })

  test('what is higher than a page breaks and does not vanish', async () => {
    const raksasa = Array.from({ length: 400 }, (_, n) => `KATA${n}`).join(' ')
    const isi = `# BAB I ${raksasa}\n\n${pasal(1, `${kalimat(1).repeat(60)}\n\n| a |\n|---|\n| ${kalimat(2).repeat(80)} |`)}`
    const { selisih } = await cetakUji(draf(identitasTerbuka.replace('Koordinasi Kerja', raksasa), isi))
    expect(selisih).toEqual([])
  })

  test('the same input gives the same bytes', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => cetakUji(draf(identitasLengkap, isiLengkap), 'salinan', {}, bagan)))
    expect(Buffer.from(a?.bytes ?? []).equals(Buffer.from(b?.bytes ?? []))).toBe(true)
  })

  test('paper, margins, type and columns follow the settings', async () => {
    const setelan = {
      kertas: { lebar_mm: 210, tinggi_mm: 297 },
      margin: { kiri_mm: 30 },
      atas_halaman_pertama_mm: 80,
      huruf: { ukuran_pt: 11 },
      isi_pasal: 'tepi_kiri',
    }
    const { selisih, bytes } = await cetakUji(draf(identitasLengkap, isiLengkap), 'salinan', setelan, bagan)
    expect(selisih).toEqual([])
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/MediaBox \[0 0 595\.27\d* 841\.8/)
  })
})

const adaPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!adaPoppler && process.env['CI'] !== 'true')('a second reader, poppler, finds the same text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  try {
    for (const jenisCetak of ['rancangan', 'asli', 'salinan'] as const) {
      const { bytes, teks } = await cetakUji(draf(identitasLengkap, isiLengkap), jenisCetak, {}, bagan)
      const path = join(folder, `${jenisCetak}.pdf`)
      writeFileSync(path, bytes)
      const daftarHalaman = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
      expect(bandingkanTeks(teks, daftarHalaman)).toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
