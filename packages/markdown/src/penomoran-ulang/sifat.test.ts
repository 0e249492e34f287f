import { type Alamat, type AlamatSatuan, formatAlamat, type OperasiNomor } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renumberNaskah } from './penomoran-ulang.ts'
import { bacaAcuanKode, bacaAlamatKode, type NaskahAcak, naskahAcak, naskahBercelah, type SatuanAcak } from './test/contoh-acak.ts'

const tujuan = (alamat: Alamat): AlamatSatuan => ({ ruas: 'batang-tubuh', alamat })
const dalam = (satu: SatuanAcak): string[] => [satu.kode, ...satu.anak.flatMap(dalam)]
const jalankan = (sumber: string, operasi: OperasiNomor) => {
  const hasil = renumberNaskah(sumber, operasi)
  return 'sumber' in hasil ? hasil : { sebab: hasil }
}
const acak = fc.tuple(naskahAcak, fc.nat(), fc.nat())
const pilih = ({ daftarSatuan }: NaskahAcak, at: number) => daftarSatuan[at % daftarSatuan.length] as SatuanAcak

/** A draft in which every number, every reference and every line of dots looks the same. */
const samarkan = (sumber: string): string[] =>
  sumber.split('\n').map(baris =>
    baris
      .replace(/^\(\d+\)/, '(#)')
      .replace(/^[a-z]{1,2}\./, '#.')
      .replace(/^### Pasal \d+/, '### Pasal #')
      .replace(/sebagaimana dimaksud (?:dalam|pada) .*? dicatat/, '##')
      .replace(/dari: [^,]*,/, 'dari: ##,')
      .replace(/dimaksud dalam huruf a.*, perlu/, '##'),
  )

/** What each reference named before, as it has to be named afterwards. */
const harapan = (sumber: string, hilang: ReadonlySet<string>, pindah: ReadonlySet<string>) =>
  new Map(
    [...bacaAcuanKode(sumber, pindah)]
      .filter(([kode]) => !hilang.has(kode))
      .map(([kode, sasaran]) => [kode, new Set([...sasaran].filter(satu => !hilang.has(satu)))]),
  )

/** What each reference names now; an added unit inside a range is no old one. */
const nyata = (sumber: string, pindah: ReadonlySet<string>) =>
  new Map([...bacaAcuanKode(sumber, pindah)].map(([kode, sasaran]) => [kode, new Set([...sasaran].filter(satu => satu !== 'baru'))]))

const kosong: ReadonlySet<string> = new Set()

/** Every unit whose address changed stands in the concordance with both, and no other one. */
function periksaKonkordansi(sebelum: string, sesudah: string, konkordansi: readonly { readonly lama?: string; readonly baru?: string }[]) {
  const [lama, baru] = [bacaAlamatKode(sebelum), bacaAlamatKode(sesudah)]
  const tertulis = new Map(konkordansi.flatMap(({ lama, baru }) => (lama ? [[lama, baru]] : [])))
  for (const [kode, alamat] of lama) {
    const [dulu, kini] = [formatAlamat(alamat), baru.get(kode)]
    if (!kini || formatAlamat(kini) !== dulu) expect(tertulis.get(dulu)).toBe(kini && formatAlamat(kini))
    else expect(tertulis.has(dulu)).toBe(false)
  }
}

describe('renumberNaskah', () => {
  test(
    'a draft whose numbers run is left as it is',
    () =>
      fc.assert(
        fc.property(
          naskahAcak,
          ({ sumber }) => void expect(jalankan(sumber, { jenis: 'urut' })).toMatchObject({ sumber, konkordansi: [] }),
        ),
        { numRuns: 40 },
      ),
    60_000,
  )

  test(
    'gaps close without a change of targets',
    () =>
      fc.assert(
        fc.property(naskahBercelah, ({ sumber }) => {
          const hasil = jalankan(sumber, { jenis: 'urut' })
          if (!('sumber' in hasil)) throw new Error(JSON.stringify(hasil.sebab))
          expect(nyata(hasil.sumber, kosong)).toEqual(harapan(sumber, kosong, kosong))
          periksaKonkordansi(sumber, hasil.sumber, hasil.konkordansi)
          expect(samarkan(hasil.sumber)).toEqual(samarkan(sumber))
          expect([...hasil.sumber.matchAll(/^### Pasal (\d+)/gm)].map(cocok => Number(cocok[1]))).toEqual(
            [...sumber.matchAll(/^### Pasal/gm)].map((_, i) => i + 1),
          )
        }),
        { numRuns: 60 },
      ),
    60_000,
  )

  test(
    'inserting changes no target and no other letter, and removing what was inserted gives back every byte',
    () =>
      fc.assert(
        fc.property(acak, fc.constantFrom('sisip', 'sisip-setelah'), ([naskah, at], jenis) => {
          const { alamat } = pilih(naskah, at)
          const hasil = jalankan(naskah.sumber, { jenis, alamat: tujuan(alamat) } as OperasiNomor)
          if (!('sumber' in hasil)) throw new Error(`${JSON.stringify(hasil.sebab)} ${jenis} ${formatAlamat(alamat)}\n${naskah.sumber}`)
          expect(nyata(hasil.sumber, kosong)).toEqual(harapan(naskah.sumber, kosong, kosong))
          periksaKonkordansi(naskah.sumber, hasil.sumber, hasil.konkordansi)
          const baru = hasil.konkordansi.find(({ lama }) => lama === undefined)?.baru as string
          const letak = samarkan(hasil.sumber).findIndex(baris => baris.includes('etentuan mengenai ...'))
          expect(letak).toBeGreaterThan(0)
          const kembali = jalankan(hasil.sumber, { jenis: 'hapus', alamat: tujuan(bacaAlamatTertulis(baru)) })
          expect(kembali).toMatchObject({ sumber: naskah.sumber })
        }),
        { numRuns: 60 },
      ),
    60_000,
  )

  test(
    'a unit that something outside refers to cannot be removed; any other can, and nothing else changes',
    () =>
      fc.assert(
        fc.property(acak, ([naskah, at]) => {
          const satu = pilih(naskah, at)
          const hilang = new Set(dalam(satu))
          const hasil = jalankan(naskah.sumber, { jenis: 'hapus', alamat: tujuan(satu.alamat) })
          const pengacu = [...bacaAcuanKode(naskah.sumber, hilang)].filter(
            ([kode, sasaran]) => !hilang.has(kode) && [...sasaran].some(sasaran => hilang.has(sasaran)),
          )
          if (!pengacu.length && !naskah.daftarSatuan.some(lain => !hilang.has(lain.kode) && lain.sasaran.some(kode => hilang.has(kode))))
            expect(hasil).toHaveProperty('sumber')
          if (pengacu.some(([, sasaran]) => sasaran.size === 1)) expect(hasil).toHaveProperty('sebab')
          if (!('sumber' in hasil)) return
          expect(nyata(hasil.sumber, kosong)).toEqual(harapan(naskah.sumber, hilang, hilang))
          periksaKonkordansi(naskah.sumber, hasil.sumber, hasil.konkordansi)
          const tersisa = samarkan(naskah.sumber).filter(baris => ![...hilang].some(kode => baris.includes(` ${kode} `)))
          const takKosong = (daftar: readonly string[]) => daftar.filter(baris => baris && baris !== '### Pasal #')
          expect(takKosong(samarkan(hasil.sumber))).toEqual(takKosong(tersisa))
        }),
        { numRuns: 60 },
      ),
    60_000,
  )

  test(
    'moving changes no target and loses no letter',
    () =>
      fc.assert(
        fc.property(acak, ([naskah, at, ke]) => {
          const satu = pilih(naskah, at)
          const sejenis = naskah.daftarSatuan.filter(lain => Object.keys(lain.alamat).at(-1) === Object.keys(satu.alamat).at(-1))
          const lain = sejenis[ke % sejenis.length] as SatuanAcak
          const hasil = jalankan(naskah.sumber, { jenis: 'pindah', alamat: tujuan(satu.alamat), ke: tujuan(lain.alamat) })
          if (!('sumber' in hasil)) {
            const berentang = naskah.daftarSatuan.some(({ sasaran }) => sasaran.length > 2)
            if ('daftarTolakan' in hasil.sebab && !berentang) throw new Error(JSON.stringify(hasil.sebab))
            return
          }
          const pindah = new Set(dalam(satu))
          expect(nyata(hasil.sumber, pindah)).toEqual(harapan(naskah.sumber, kosong, pindah))
          periksaKonkordansi(naskah.sumber, hasil.sumber, hasil.konkordansi)
          expect(samarkan(hasil.sumber).sort()).toEqual(samarkan(naskah.sumber).sort())
        }),
        { numRuns: 80 },
      ),
    60_000,
  )
})

const bacaAlamatTertulis = (tertulis: string): Alamat => {
  const [, pasal, , ayat, , huruf] = /^Pasal (\d+)( ayat \((\d+)\))?( huruf ([a-z]+))?$/.exec(tertulis) ?? []
  return { ...(pasal && { pasal }), ...(ayat && { ayat }), ...(huruf && { huruf }) }
}
