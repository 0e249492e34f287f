import type { Naskah } from '../naskah.ts'
import { bacaRomawi, formatRomawi } from '../penomoran.ts'
import { telusuri } from '../telusur.ts'
import { parseAcuan } from './acuan.ts'

/** The numbers of a range of annexes ("Lampiran I sampai dengan Lampiran III"); the number alone where there is no range. */
function jangkau(awal: string, akhir: string | undefined): string[] {
  const [dari, sampai] = [bacaRomawi(awal), akhir === undefined ? undefined : bacaRomawi(akhir)]
  if (dari === undefined || sampai === undefined || sampai < dari || sampai - dari > 50) return akhir === undefined ? [awal] : [awal, akhir]
  return Array.from({ length: sampai - dari + 1 }, (_, urutan) => formatRomawi(dari + urutan))
}

/** Annexes of its own that the body refers to and the document lacks, as headings in order: "LAMPIRAN I", or "LAMPIRAN" where no number is named. */
export function lampiranHilang(naskah: Naskah): string[] {
  const disebut = new Set<string>()
  telusuri(naskah, {
    teks(isi, { ruas, kutipan }) {
      if (ruas !== 'batang-tubuh' || kutipan) return
      for (const { milik, daftarUnsur } of parseAcuan(isi.isi)) {
        if (milik !== 'sendiri') continue
        for (const { alamat, sampai } of daftarUnsur)
          if (alamat.lampiran !== undefined) for (const nilai of jangkau(alamat.lampiran, sampai?.alamat.lampiran)) disebut.add(nilai)
      }
    },
  })
  const ada = new Set(naskah.daftarLampiran.map(({ nomor }) => nomor?.nilai ?? ''))
  const bernomor = [...disebut]
    .filter(nilai => nilai !== '' && !ada.has(nilai))
    .sort((a, b) => (bacaRomawi(a) ?? 99) - (bacaRomawi(b) ?? 99))
  if (bernomor.length) return bernomor.map(nilai => `LAMPIRAN ${nilai}`)
  return disebut.has('') && ada.size === 0 ? ['LAMPIRAN'] : []
}
