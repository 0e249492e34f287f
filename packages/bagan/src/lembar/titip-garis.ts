import type { BaganTerurai, GarisBagan, SimpulBagan } from '@perkada/core'
import { catatanUji, type Rencana, sebutBagan, sebutHubunganLain } from './bagan-sebagian.ts'

/** With more lines than these a sheet of their own is easier to read. */
export const titipanTerbanyak = 3

/** The first sheet on which every unit stands. */
export function letakSimpul(urut: readonly Rencana[]): Map<string, string> {
  const letak = new Map<string, string>()
  for (const { nomor, bagan } of urut) for (const { id } of bagan.daftarSimpul) if (!letak.has(id)) letak.set(id, nomor)
  return letak
}

/** A sheet that takes a line: the end that stands elsewhere is set beside the other, with the number of its own sheet. */
function tambah({ bagan, ...rencana }: Rencana, sini: string, sana: SimpulBagan, lembarSana: string, garis: GarisBagan): Rencana {
  const { induk: _, keterangan: __, tingkat: ___, rujukan: ____, ...polos } = sana
  const tingkat = bagan.daftarSimpul.find(({ id }) => id === sini)?.tingkat
  const tamu: SimpulBagan = { ...polos, samping: false, rujukan: sebutBagan(lembarSana), ...(tingkat !== undefined && { tingkat }) }
  const ada = bagan.daftarSimpul.some(({ id }) => id === sana.id)
  return {
    ...rencana,
    bagan: { ...bagan, daftarSimpul: ada ? bagan.daftarSimpul : [...bagan.daftarSimpul, tamu], daftarGaris: [...bagan.daftarGaris, garis] },
  }
}

/**
 * Gives a few lines that no sheet carries to sheets with room for them, so that none needs a sheet of its own; the other end
 * refers to the sheet that shows the line. Undefined where one of them finds no room.
 */
export function titipkan(
  bagan: BaganTerurai,
  urut: readonly Rencana[],
  sisa: readonly GarisBagan[],
  muat: (bagan: BaganTerurai, pertama: boolean) => boolean,
): Rencana[] | undefined {
  const letak = letakSimpul(urut)
  const simpul = new Map(bagan.daftarSimpul.map(satu => [satu.id, satu]))
  const hasil = [...urut]
  const pada = new Map<GarisBagan, string>()
  for (const garis of sisa) {
    const calon = [
      [garis.dari, garis.ke],
      [garis.ke, garis.dari],
    ].flatMap(([sini = '', sana = '']) =>
      hasil.flatMap((rencana, i) => {
        const [tamu, lembarSana] = [simpul.get(sana), letak.get(sana)]
        if (!tamu || lembarSana === undefined || !rencana.bagan.daftarSimpul.some(({ id }) => id === sini)) return []
        return [{ i, rencana: tambah(rencana, sini, tamu, lembarSana, garis) }]
      }),
    )
    const diterima = calon.find(({ i, rencana: { bagan: isi, judul } }) =>
      muat({ ...isi, judul, catatan: [...(isi.catatan ?? []), catatanUji] }, i === 0),
    )
    if (!diterima) return undefined
    hasil[diterima.i] = diterima.rencana
    pada.set(garis, diterima.rencana.nomor)
  }
  return hasil.map((rencana): Rencana => {
    const lain = [...pada].filter(
      ([{ dari, ke }, nomor]) => nomor !== rencana.nomor && rencana.bagan.daftarSimpul.some(({ id }) => id === dari || id === ke),
    )
    if (lain.length === 0) return rencana
    const catatan = [...new Set(lain.map(([, nomor]) => nomor))].map(nomor => sebutHubunganLain([nomor]))
    return { ...rencana, bagan: { ...rencana.bagan, catatan: [...(rencana.bagan.catatan ?? []), ...catatan] } }
  })
}
