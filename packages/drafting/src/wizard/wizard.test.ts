import { daftarPerkada } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bacaIsian, bacaTemplat } from '../isian/baca-isian.ts'
import { ambil } from '../isian/buka-yaml.ts'
import { bacaJawaban, nilaiJawaban, periksaJawaban, terapkan, tulisJawaban } from './jawaban.ts'
import { type Keadaan, type Langkah, langkahBerikut, yangDiketahui } from './langkah.ts'

vi.setConfig({ testTimeout: 60_000 })

const terbaca = bacaTemplat(`judul: Uji
ringkasan: Templat untuk uji.
isian:
  forum:
    tipe: daftar
    wajib: true
    minimal: 2
    keterangan: Forum.
    medan:
      nama: { tipe: teks, wajib: true, keterangan: Nama forum. }
      bentuk: { tipe: pilihan, pilihan: [rapat, paparan], keterangan: Bentuk. }
      pimpinan: { tipe: daftar-teks, wajib_jika: { bentuk: [rapat] }, keterangan: Yang memimpin. }
      berkala: { tipe: kelompok, keterangan: Waktu., medan: { setiap: { tipe: bilangan, wajib: true, keterangan: Setiap. } } }
  unit: { tipe: daftar-teks, wajib: true, minimal: 2, unik: true, keterangan: Unit. }
  tim: { tipe: kelompok, keterangan: Tim., medan: { nama: { tipe: teks, wajib: true, keterangan: Nama. }, ketua: { tipe: teks, keterangan: Ketua. }, tugas: { tipe: daftar-teks, keterangan: Tugas. } } }
`)
if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca))
const templat = terbaca.nilai

interface Meja {
  sumber: string
  keadaan: Keadaan
}

const kosong = (): Meja => ({ sumber: '', keadaan: { isi: {}, daerah: {}, kemajuan: { dilewati: [], terbuka: [] } } })

function jawab(meja: Meja, langkah: Langkah, jawaban: readonly unknown[]): Meja {
  const { daftarNilai, kemajuan } = terapkan(langkah, jawaban, meja.keadaan)
  const sumber = daftarNilai.reduce((teks, { jalur, nilai }) => tulisJawaban(teks, jalur, nilai), meja.sumber)
  return { sumber, keadaan: { ...meja.keadaan, isi: bacaJawaban(sumber) ?? {}, kemajuan } }
}

/** Some answer that the question takes; `acak` decides whether the optional is answered. */
function jawaban(langkah: Langkah, keadaan: Keadaan, acak: number): readonly unknown[] {
  const { medan, tipe, jalur } = langkah
  if (tipe === 'buka' || tipe === 'tambah') return [acak % 3 === 0]
  if (!langkah.wajib && acak % 2 === 0) return []
  const kunci = String(jalur.at(-1))
  const bebas = medan.tipe === 'bilangan' ? '2026' : kunci === 'tanggal' ? '2026-11-21' : `Nama ${acak}`
  const wilayah = daftarPerkada.find(({ nama }) => nama === ambil(keadaan.isi, ['jenis']))?.wilayah
  const teks = medan.pilihan?.[acak % medan.pilihan.length] ?? (kunci === 'daerah' ? `${wilayah} Contoh` : bebas)
  const letak = tipe === 'unsur' ? [...jalur, langkah.jumlah] : jalur
  const hasil = nilaiJawaban(templat, letak, teks)
  if (!('nilai' in hasil)) throw new Error(`${String(letak)}: ${hasil.pesan}`)
  return [
    periksaJawaban(templat, keadaan, letak, hasil.nilai)
      ? `${teks} ${jalur.length} lain ${tipe === 'unsur' ? langkah.jumlah : ''}`
      : hasil.nilai,
  ]
}

describe('questions', () => {
  it('end, with an isian that drafting takes, wherever they were stopped and started anew', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 80 }), daftarAcak => {
        let meja = kosong()
        let banyak = 0
        for (let langkah = langkahBerikut(templat, meja.keadaan); langkah; langkah = langkahBerikut(templat, meja.keadaan)) {
          const acak = banyak < 60 ? (daftarAcak[banyak % daftarAcak.length] ?? 0) + banyak : 2 * banyak * 3 + 2
          meja = jawab(meja, langkah, jawaban(langkah, meja.keadaan, acak))
          meja.keadaan = {
            ...meja.keadaan,
            isi: bacaJawaban(meja.sumber) ?? {},
            kemajuan: JSON.parse(JSON.stringify(meja.keadaan.kemajuan)),
          }
          if (banyak++ > 300) throw new Error('tidak berakhir')
        }
        const hasil = bacaIsian(meja.sumber, templat)
        expect('daftarMasalah' in hasil ? hasil.daftarMasalah : []).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('ask nothing twice that a hand-written isian says', () => {
    const sumber =
      'jenis: Peraturan Gubernur\ndaerah: Provinsi Contoh\njudul: Uji\nforum:\n  - { nama: A, bentuk: rapat, pimpinan: [Gubernur], berkala: { setiap: 1 } }\n  - { nama: B, bentuk: rapat }\n'
    const keadaan: Keadaan = { isi: bacaJawaban(sumber) ?? {}, daerah: {}, kemajuan: { dilewati: [], terbuka: [] } }
    const langkah = langkahBerikut(templat, keadaan)
    expect(langkah).toMatchObject({ tipe: 'unsur', jalur: ['forum', 1, 'pimpinan'] })
    expect(yangDiketahui(templat, keadaan).map(({ jalur, isi }) => `${jalur.join('.')}=${isi}`)).toContain('forum.0.berkala.setiap=1')
  })

  it('go into an optional group only when asked to, where something in it must be answered', () => {
    const isi = { jenis: 'Peraturan Bupati', daerah: 'Kabupaten Contoh', provinsi: 'Contoh', judul: 'Uji', forum: [{ nama: 'A' }] }
    const kemajuan = { dilewati: ['forum[0].bentuk', 'forum[0].pimpinan'], terbuka: ['forum'] }
    expect(langkahBerikut(templat, { isi, daerah: {}, kemajuan })).toMatchObject({ tipe: 'buka', jalur: ['forum', 0, 'berkala'] })
  })

  it('keep comments, and take a number for a number', () => {
    expect(tulisJawaban('# dari biro\nrapat:\n', ['rapat', 'setiap'], 2)).toBe('# dari biro\nrapat:\n  setiap: 2\n')
    expect(tulisJawaban('forum:\n  - {}\n', ['forum', 0, 'nama'], 'A')).toBe('forum:\n  - nama: A\n')
    expect(nilaiJawaban(templat, ['nomor'], ' 7 ')).toEqual({ nilai: 7 })
    expect(nilaiJawaban(templat, ['judul'], '2026')).toEqual({ nilai: '2026' })
    expect(nilaiJawaban(templat, ['tahun'], 'dua')).toEqual({ pesan: 'diharapkan bilangan' })
    expect(nilaiJawaban(templat, ['ditetapkan', 'tanggal'], '2026-02-31')).toEqual({ pesan: 'tanggal tidak ada dalam kalender' })
  })
})
