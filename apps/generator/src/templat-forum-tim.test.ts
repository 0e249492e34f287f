import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daftarPerkada, parseBagan, resolveBagan } from '@perkada/core'
import { bacaIsian, draft } from '@perkada/drafting'
import { lint } from '@perkada/lint'
import { formatNaskah, parseNaskah } from '@perkada/markdown'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderTerpasang } from './akar.ts'
import { bukaTemplat } from './templat-berkas.ts'

const contoh = (nama: string) => readFileSync(join(folderTerpasang('templates'), nama, 'contoh.yaml'), 'utf8')

/** Drafts, and fails on whatever a bureau would have to mend in the draft. */
async function susun(nama: string, isian: string): Promise<string> {
  const templat = await bukaTemplat(nama)
  const terbaca = bacaIsian(isian, templat.definisi)
  if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca.daftarMasalah))
  const { markdown = '', daftarMasalah } = draft({ ...templat, isian: terbaca.nilai })
  expect(daftarMasalah).toEqual([])
  expect(lint(markdown).diagnostics.filter(({ severity }) => severity !== 'saran')).toEqual([])
  expect(masalahBagan(markdown)).toEqual([])
  expect(formatNaskah(parseNaskah(markdown).naskah)).toBe(markdown)
  return markdown
}

function masalahBagan(markdown: string): string[] {
  const { naskah } = parseNaskah(markdown)
  const daftar = naskah.daftarLampiran.flatMap(({ isi }) => isi.flatMap(blok => (blok.tipe === 'bagan' ? [blok.sumber.isi] : [])))
  expect(daftar.length).toBeGreaterThan(0)
  return daftar.flatMap(sumber => {
    const hasil = parseBagan(parse(sumber))
    return ('bagan' in hasil ? resolveBagan(hasil.bagan, naskah).masalah : hasil.masalah).map(({ jalur, pesan }) => `${jalur}: ${pesan}`)
  })
}

/** The facts without one of their keys at the margin. */
const tanpa = (isian: string, kunci: string) => isian.replace(new RegExp(`^${kunci}:.*\n(?:[ -].*\n)*`, 'm'), '')

const daftarDaerah = daftarPerkada.map(({ jabatan = '', wilayah = '' }) => [jabatan, wilayah] as const)

describe.each(['forum-koordinasi', 'hubungan-kerja-tim'])('template %s', nama => {
  it.each(daftarDaerah)('serves a %s with the offices of its own region alone', async (jabatan, wilayah) => {
    const isian = contoh(nama)
      .replaceAll('Bupati', jabatan)
      .replaceAll('Kabupaten', wilayah)
      .replace(wilayah === 'Provinsi' ? /^provinsi:.*\n/m : /^$/, '')
    const markdown = await susun(nama, isian)
    expect(markdown).toContain(`. ${jabatan} adalah kepala daerah ${wilayah} Contoh.`)
    for (const [lain, wilayahLain] of daftarDaerah)
      if (lain !== jabatan) {
        expect(markdown).not.toContain(lain)
        expect(markdown).not.toContain(`${wilayahLain} Contoh`)
      }
  })

  it('does without what is revoked and without further acts', async () => {
    expect(await susun(nama, tanpa(tanpa(contoh(nama), 'mencabut'), 'dasar_hukum'))).not.toContain('dicabut')
  })
})

describe('a forum', () => {
  const isian = contoh('forum-koordinasi')

  it('names chair, participants and interval of each meeting in text and chart', async () => {
    const markdown = await susun('forum-koordinasi', isian)
    expect(markdown).toContain(
      '(1) Rapat Koordinasi Bidang sebagaimana dimaksud dalam Pasal 9 huruf b diselenggarakan setiap 2 (dua) minggu.',
    )
    expect(markdown).toContain('(2) Rapat Koordinasi Bidang dipimpin oleh Sekretaris Daerah atau Asisten.')
    expect(markdown).toContain('(5) Pimpinan Rapat Koordinasi Bidang melaporkan hasil Rapat Koordinasi Bidang dalam Rakorum.')
    expect(markdown).toContain('keterangan: "setiap 2 (dua) minggu, dipimpin oleh Sekretaris Daerah atau Asisten"')
    expect(markdown).toContain('- "Rakorum -- Rapat Koordinasi Bidang"')
  })

  it('may consist of meetings alone', async () => {
    expect(await susun('forum-koordinasi', tanpa(isian, 'kegiatan'))).not.toMatch(/Penyampaian|Presentasi|kegiatan-1/)
  })

  it('puts further sources of money after the first', async () => {
    const lain = `${tanpa(isian, 'pembiayaan')}pembiayaan: [Anggaran Pendapatan dan Belanja Daerah, hibah, sumbangan]\n`
    const markdown = await susun('forum-koordinasi', lain)
    expect(markdown).toContain('(1) Penyelenggaraan Forum Koordinasi dibiayai dari Anggaran Pendapatan dan Belanja Daerah.')
    expect(markdown).toContain('penyelenggaraan Forum Koordinasi dapat dibiayai dari:\n\na. hibah; dan/atau\n\nb. sumbangan.')
  })
})

describe('a team', () => {
  const isian = contoh('hubungan-kerja-tim')

  it('has Memperhatikan only where the facts ask for it', async () => {
    expect(await susun('hubungan-kerja-tim', isian)).not.toContain('Memperhatikan')
    const satu =
      'memperhatikan:\n  - { dokumen: Berita Acara Rapat, nomor: 1/BA/2026, tanggal: 9 November 2026, perihal: pola hubungan kerja }\n'
    const markdown = await susun('hubungan-kerja-tim', isian + satu)
    expect(markdown).toContain(
      '## Memperhatikan\n\nBerita Acara Rapat Nomor 1/BA/2026 tanggal 9 November 2026 perihal pola hubungan kerja;\n\n# BAB I',
    )
    const dua = await susun('hubungan-kerja-tim', `${isian + satu}  - { dokumen: Nota Dinas, perihal: tim }\n`)
    expect(dua).toContain('\n\n1. Berita Acara Rapat')
    expect(dua).toContain('\n\n2. Nota Dinas perihal tim;')
  })

  it('sets the last day before the meeting in figures and words', async () => {
    expect(await susun('hubungan-kerja-tim', isian)).toContain('paling lambat 3 (tiga) hari sebelum rapat Koordinasi tingkat Kabupaten.')
  })

  it('coordinates at one kind of time alone', async () => {
    const markdown = await susun('hubungan-kerja-tim', isian.replace('[periodik, insidental]', '[insidental]'))
    expect(markdown).toContain('Koordinasi dilaksanakan secara insidental.')
    expect(markdown).not.toContain('periodik')
  })
})
