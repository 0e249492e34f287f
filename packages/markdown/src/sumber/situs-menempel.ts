import { cocokSemua } from '@perkada/core'
import type { Potongan } from './baris.ts'
import { lepasPerabot } from './lepas-perabot.ts'

/** The site that a gazette prints at the foot of every page, and the running head of the page behind it: "www.peraturan.go.id 2014, No.411 -4-". */
const kaki =
  /(?<=^| )(?:https?:\/\/)?www\.(?:[a-z]{2,12}\.)?(?:peraturan|kemenkumham|depkumham|bphn|setneg|setkab|legalitas|hukumonline)\.(?:go\.id|org|com)\/?(?: \d{4}, ?No\. ?\d{1,5}(?: -? ?\d{1,3} ?-?)?)?(?= |$)/g
/** That running head before the first word of a page. */
const kepala = /^\d{4}, ?No\. ?\d{1,5}(?! -? ?\d{1,3} ?-?$)(?: -? ?\d{1,3} ?-?)?(?= (?!Tambahan\b)\S)/
/** What leads a sentence to a site. */
const menyebutSitus =
  /(?:^|[ (])(?:laman|situs|website|web|alamat|melalui|pada|di|ke|dari|resmi|tautan|internet|domain|akses|yaitu|yakni|dan|atau|adalah)$|[:("“]$/i

/** Both parted from the words to which a converter joined them, where they stand so more than once. */
export function lepasSitus(potongan: readonly Potongan[]): readonly Potongan[] {
  const jumlah = new Map<string, number>()
  const hitung = (satu: string) => jumlah.set(satu, (jumlah.get(satu) ?? 0) + 1)
  let menempel = false
  for (const satu of potongan) {
    if (satu.jenis !== 'teks') continue
    const { isi } = satu.teks
    if (isi.includes('www.'))
      for (const { 0: utuh } of cocokSemua(isi, kaki)) {
        hitung(situs(utuh))
        menempel ||= utuh !== isi || utuh.includes(' ')
      }
    const nomor = nomorGazet(isi)
    if (nomor) hitung(nomor)
    menempel ||= nomor !== '' && kepala.test(isi)
  }
  if (!menempel) return potongan
  const berulang = (satu: string): boolean => (jumlah.get(satu) ?? 0) > 1
  let ekor = '.'
  return potongan.flatMap((satu): Potongan[] => {
    if (satu.jenis !== 'teks') return [satu]
    const letak = letakPerabot(satu.teks.isi, /[Tt]ahun$/.test(ekor) ? '' : nomorGazet(satu.teks.isi), berulang)
    if (!letak.length) {
      ekor = satu.teks.isi
      return [satu]
    }
    const hasil = lepasPerabot(satu, letak, ekor)
    ekor = hasil.findLast(({ perabot }) => !perabot)?.teks.isi ?? ekor
    return hasil
  })
}

const situs = (kaki: string): string => kaki.split(' ', 1)[0] as string
const nomorGazet = (isi: string): string => (/^\d/.test(isi) ? (/^\d{4}, ?No\. ?\d{1,5}/.exec(isi)?.[0] ?? '') : '')

function letakPerabot(isi: string, gazet: string, berulang: (satu: string) => boolean): (readonly [number, number])[] {
  const awalan = berulang(gazet) ? kepala.exec(isi)?.[0].length : undefined
  const letak: (readonly [number, number])[] = awalan ? [[0, awalan]] : []
  if (isi.includes('www.'))
    for (const { 0: utuh, index } of cocokSemua(isi, kaki))
      if ((utuh.includes(' ') || berulang(situs(utuh))) && !menyebutSitus.test(isi.slice(Math.max(0, index - 12), index).trimEnd()))
        letak.push([index, index + utuh.length])
  return letak
}
