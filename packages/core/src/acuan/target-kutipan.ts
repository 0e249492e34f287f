import type { Naskah, Pasal } from '../naskah.ts'
import { sekali } from '../sekali.ts'
import { telusuri } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import { isAyatRuntut } from './target-rincian.ts'

/** What an instruction quotes whole: "Ketentuan Pasal 4 diubah sehingga berbunyi", "… ayat (2) diubah sehingga Pasal 4 berbunyi". */
const kutipanUtuh = /sehingga\s(?:ketentuan\s)?Pasal\s\w{1,5}\sberbunyi|yakni\sPasal\s[^.;]{1,80}berbunyi/i
const kutipanSebagian = /\b(?:ayat|huruf|angka|kalimat|frasa)\b/i

const isUtuh = (perintah: string): boolean => kutipanUtuh.test(perintah) || (/berbunyi/i.test(perintah) && !kutipanSebagian.test(perintah))

/** The Pasal around a place that an amending regulation quotes, with the instruction that quotes it. */
function kutipanPasal({ jalur, pasal }: Tempat): { readonly pasal: Pasal; readonly perintah: string } | undefined {
  const at = jalur.findIndex(induk => induk.tipe === 'kutipan')
  const kutipan = jalur[at]
  const induk = jalur[at - 1]
  if (kutipan?.tipe !== 'kutipan' || !pasal || jalur.indexOf(pasal) < at || induk?.tipe !== 'butir') return undefined
  const perintah = induk.isi[induk.isi.indexOf(kutipan) - 1]
  return { pasal, perintah: perintah?.tipe === 'alinea' ? perintah.teks.isi : '' }
}

/** The instruction by which an amending regulation quotes the Pasal around a place; '' where none is seen. */
export const perintahKutip = (tempat: Tempat): string => (tempat.kutipan && kutipanPasal(tempat)?.perintah) || ''

/** The Pasal around a place that an amending regulation quotes, where the quotation is that Pasal from its heading to its end. */
export function pasalTerkutip(tempat: Tempat): Pasal | undefined {
  const { pasal, perintah = '' } = kutipanPasal(tempat) ?? {}
  return pasal && isUtuh(perintah) && isAyatRuntut(pasal) ? pasal : undefined
}

/**
 * How an amending regulation gives the Pasal around a place: 'baru', one that it inserts or adds; 'utuh', one that it changes without
 * naming a part of it; undefined where some of its parts may be left out.
 */
export function caraKutip(tempat: Tempat): 'baru' | 'utuh' | undefined {
  const { pasal, perintah = '' } = (tempat.kutipan && kutipanPasal(tempat)) || {}
  if (!pasal || !/berbunyi/i.test(perintah) || kutipanSebagian.test(perintah)) return undefined
  const baru = pasal.nomor.sisipan
    ? /disisipkan/i.test(perintah)
    : /ditambahkan\s\d{1,2}\s\([a-z ]{3,20}\)\s(?:pasal|paragraf|bagian|bab)/i.test(perintah)
  return baru ? 'baru' : 'utuh'
}

/**
 * The Pasal that an amending regulation quotes from heading to end, by number. None where instructions stand in several of its own
 * Pasal or in lists within lists, which amend several acts; a number that is quoted twice is none of them.
 */
export const daftarPasalTerkutip = sekali((naskah: Naskah): ReadonlyMap<string, Pasal> => {
  const hasil = new Map<string, Pasal>()
  const berulang = new Set<string>()
  const pengutip = new Set<Pasal | undefined>()
  telusuri(naskah, {
    deret(isi, { ruas, kutipan, pasal: luar, daftarButir }) {
      if (kutipan || ruas !== 'batang-tubuh') return
      isi.forEach((blok, ke) => {
        if (blok.tipe !== 'kutipan') return
        pengutip.add(daftarButir.length === 1 ? luar : undefined)
        const perintah = isi[ke - 1]
        const utuh = perintah?.tipe === 'alinea' && isUtuh(perintah.teks.isi)
        for (const pasal of blok.isi) {
          if (pasal.tipe !== 'pasal') continue
          const { nilai } = pasal.nomor
          if (!utuh || hasil.has(nilai) || !isAyatRuntut(pasal)) berulang.add(nilai)
          hasil.set(nilai, pasal)
        }
      })
    },
  })
  for (const nilai of berulang) hasil.delete(nilai)
  return naskah.sifat.perubahan && pengutip.size === 1 && !pengutip.has(undefined) ? hasil : new Map()
})
