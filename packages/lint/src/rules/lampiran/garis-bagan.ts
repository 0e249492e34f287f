import type { GarisBagan } from '@perkada/core'
import { type BaganNaskah, letakDiBagan } from '../../fakta/daftar-bagan.ts'
import type { Letak } from '../../rule.ts'

/** A line of a chart by the names of its boxes, with its place in the draft. */
export interface Garis extends Pick<GarisBagan, 'jenis'> {
  readonly dari: string
  readonly ke: string
  readonly letak: Letak
}

/** The lines that the chart writes itself, by the names of their boxes; none of a chart whose lines mean something else. */
export function daftarGaris({ sumber, tertulis, terurai }: BaganNaskah): Garis[] {
  if (tertulis.tata_letak === 'forum' || (tertulis.legenda && tertulis.legenda !== true && tertulis.legenda.komando)) return []
  // In a process without levels the arrows are the way of a document, which often goes upwards.
  if (tertulis.tata_letak === 'proses' && !tertulis.simpul.some(({ tingkat }) => tingkat)) return []
  const nama = new Map(terurai.daftarSimpul.map(({ id, nama: isi }) => [id, isi]))
  const letakGaris = (...ujung: readonly string[]): Letak => {
    const disebut = (isi: string) => ujung.every(id => isi.includes(id) || isi.includes(nama.get(id) ?? id))
    const baris = sumber.isi.split('\n').find(isi => isi.includes('>') && disebut(isi))
    return letakDiBagan(sumber, baris?.trim().replace(/^- /, '') ?? 'komando:')
  }
  return terurai.daftarGaris
    .filter(({ panah, sebutan }) => panah !== 'awal' && sebutan === undefined)
    .map(({ dari, ke, jenis }) => ({ jenis, dari: nama.get(dari) ?? dari, ke: nama.get(ke) ?? ke, letak: letakGaris(dari, ke) }))
}
