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
    expect(markdown).toContain('keterangan: "dipimpin oleh Sekretaris Daerah atau Asisten"\n    frekuensi: "setiap 2 (dua) minggu"')
    expect(markdown).toContain('melapor: "Rakorum"')
  })

  it('may be reported in by its full name too', async () => {
    await susun('forum-koordinasi', isian.replace('dilaporkan_dalam: Rakorum', 'dilaporkan_dalam: Rapat Koordinasi Umum'))
  })

  it.each([
    ['dilaporkan_dalam: Rakorum', 'dilaporkan_dalam: Rakorun', 'maksud Anda “Rakorum”?'],
    ['dilaporkan_dalam: Rakorum', 'dilaporkan_dalam: Rapat Koordinasi Bidang', 'berputar'],
    ['singkatan: Rakorum', 'singkatan: Rakorum\n    pimpinam: [Bupati]', 'maksud Anda “pimpinan”?'],
    ['    penyelenggara: pimpinan Perangkat Daerah\n', '', 'penyelenggara'],
    ['    pimpinan: [Bupati]\n', '', 'pimpinan'],
    ['    berkala: { setiap: 1, satuan: bulan }\n', '', 'berkala'],
  ])('refuses %j as %j', async (lama, baru, pesan) => {
    const { definisi } = await bukaTemplat('forum-koordinasi')
    const hasil = bacaIsian(isian.replace(lama, baru), definisi)
    expect('nilai' in hasil ? '' : hasil.daftarMasalah.map(satu => `${satu.kunci}: ${satu.pesan}`).join('\n')).toContain(pesan)
  })

  it('refuses a term of the facts that the draft never uses', async () => {
    const templat = await bukaTemplat('forum-koordinasi')
    const terbaca = bacaIsian(`${isian}istilah: [{ nama: Kampung Adat, arti: kesatuan masyarakat }]\n`, templat.definisi)
    if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca.daftarMasalah))
    expect(draft({ ...templat, isian: terbaca.nilai }).daftarMasalah.map(({ kunci }) => kunci)).toEqual(['istilah[0].nama'])
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

const naskahDaerah = (folder: string) => readFileSync(join(folderTerpasang('regulations'), folder, 'naskah.md'), 'utf8')

/** Boxes and lines of every chart of a draft. */
function daftarBagan(markdown: string) {
  const { naskah } = parseNaskah(markdown)
  return naskah.daftarLampiran.flatMap(({ isi }) =>
    isi.flatMap(blok => {
      const hasil = blok.tipe === 'bagan' ? parseBagan(parse(blok.sumber.isi)) : undefined
      return hasil && 'bagan' in hasil ? [resolveBagan(hasil.bagan, naskah).bagan] : []
    }),
  )
}

describe('the draft of Probolinggo', () => {
  const naskah = naskahDaerah('probolinggo/forum-koordinasi')
  const [bagan] = daftarBagan(naskah)

  it.each([
    ['Rakortas', '1 (satu) minggu', 5],
    ['Rakorin', '2 (dua) minggu', 3],
    ['Rakorpim', '3 (tiga) bulan', 4],
  ])('holds %s every %s with its participants from the text', (nama, selang, peserta) => {
    expect(naskah).toMatch(new RegExp(`\\(1\\) ${nama} .* diselenggarakan setiap ${selang.replace(/[()]/g, '\\$&')}\\.`))
    const forum = bagan?.daftarSimpul.find(simpul => simpul.nama === nama)
    expect(forum?.keterangan).toMatch(/^dipimpin oleh .*\n/)
    expect(forum?.keterangan?.endsWith(`\nsetiap ${selang}`)).toBe(true)
    expect(bagan?.daftarGaris.filter(({ ke }) => ke === forum?.id)).toMatchObject([{ dari: 'Wali Kota', sebutan: 'menerima laporan dari' }])
    expect(bagan?.daftarSimpul.filter(({ induk }) => induk === forum?.id)).toHaveLength(peserta)
  })

  it('has a line of reports from every forum up to the mayor', () => {
    const atasan = new Map(bagan?.daftarGaris.filter(({ jenis }) => jenis === 'komando').map(({ dari, ke }) => [ke, dari]))
    const daftarForum = bagan?.daftarSimpul.filter(({ induk, nama }) => induk === undefined && nama !== 'Wali Kota') ?? []
    expect(daftarForum.map(({ nama }) => nama)).toEqual(
      expect.arrayContaining(['Rakortas', 'Rakorin', 'Rakorpim', 'Presentasi', 'Diseminasi', 'Bappeda', 'Tim Teknis']),
    )
    for (const { id } of daftarForum) {
      let di = id
      for (let atas = atasan.get(di); atas; atas = atasan.get(di)) di = atas
      expect(di).toBe('Wali Kota')
    }
  })

  it('says who presents and who disseminates', () => {
    expect(naskah).toContain('diselenggarakan oleh kepala Perangkat Daerah setiap 2 (dua) minggu.')
    expect(naskah).toContain('diselenggarakan oleh setiap Perangkat Daerah menurut jadwal')
  })
})

describe('the draft of Bekasi', () => {
  const naskah = naskahDaerah('bekasi/hubungan-kerja-tim')

  it('has four kinds of working relation, none of them structural', () => {
    for (const jenis of ['konsultatif', 'kolegial', 'fungsional', 'koordinatif'])
      expect(naskah).toMatch(new RegExp(`^\\(1\\) Hubungan Kerja ${jenis} sebagaimana dimaksud`, 'm'))
    expect(naskah).not.toContain('Hubungan Kerja struktural')
  })

  it('cites the regulation on the team with its amendment and both numbers of the gazette', () => {
    expect(naskah).toMatch(/Nomor 52 Seri E\) sebagaimana telah diubah dengan .* Nomor 57\.A Tahun 2018 .* Nomor 57\.A Seri E\);/)
    expect(naskah).toContain('Tahun 2019 Nomor 68 Seri E), dicabut dan dinyatakan tidak berlaku.')
  })

  it('sets the team beside the units: the mayor commands it, and it commands none of them', () => {
    const [pola] = daftarBagan(naskah)
    const garis = pola?.daftarGaris.map(({ dari, ke, jenis }) => `${dari} ${jenis} ${ke}`)
    expect(garis).toEqual(
      expect.arrayContaining(['wali-kota komando tim', 'tim koordinasi sekretaris-daerah', 'tim koordinasi perangkat-daerah']),
    )
    expect(garis?.filter(satu => satu.startsWith('tim komando'))).toEqual(['tim komando tim.1'])
  })
})
