import { daftarKata, type Naskah, type Teks, telusuri } from '@perkada/core'
import { baganTerbaca } from '../../fakta/bagan-terbaca.ts'
import type { Fakta } from '../../rule.ts'
import { faktaIstilah } from '../istilah/fakta-istilah.ts'

/** Who holds a function of a team ("Ketua: Sekretaris Daerah"), and where the holder is written. */
export interface Pemangku {
  /** The function in small letters: "wakil ketua". */
  readonly fungsi: string
  /** The team that is named behind it, in small letters; empty where none is. */
  readonly tim: string
  readonly pejabat: string
  readonly teks: Teks
  readonly start: number
}

const daftarFungsi =
  '(?:wakil (?:penanggung jawab|ketua(?: harian)?|komandan|koordinator)|ketua(?: harian| pelaksana)?|sekretaris|bendahara|komandan|pengarah|penanggung jawab|pembina|koordinator)(?: (?:I{1,3}|IV|V))?'
const pembukaFungsi = new RegExp(`^(${daftarFungsi})(?: ([A-Za-zÀ-ɏ ]{1,60}))?$`, 'i')
const akhirFungsi = new RegExp(`^(.{4,120}) (?:sebagai|selaku) (${daftarFungsi})$`, 'i')
const diBagan = new RegExp(`(?:^|[^A-Za-z])(${daftarFungsi}) ?(?:: ?|\\()`, 'gi')
const awalPejabat =
  /^(?:kepala|bupati|wali ?kota|gubernur|wakil (?:bupati|wali ?kota|gubernur)|sekretaris (?:daerah|dewan|inspektorat|dinas|badan)|asisten|inspektur|camat|lurah|direktur|komandan|staf ahli)\b/i
const hiasan = /[;.]?(?: dan)?$/

const catat = (peran: string, pejabat: string, teks: Teks, start: number): Pemangku[] => {
  const [, fungsi = '', tim = ''] = pembukaFungsi.exec(peran.replace(/ merangkap anggota$/i, '').trim()) ?? []
  return fungsi && awalPejabat.test(pejabat) ? [{ fungsi: fungsi.toLowerCase(), tim: tim.toLowerCase(), pejabat, teks, start }] : []
}

/** "Ketua sebagaimana dimaksud pada ayat (2) huruf a dijabat oleh Sekretaris Daerah.", "b. ketua, yaitu Sekretaris Daerah;", "a. Bupati sebagai pembina;". */
function dariTeks(teks: Teks): Pemangku[] {
  const isi = teks.isi.replace(hiasan, '')
  const cocok = /,? (?:dijabat oleh|yaitu) |: /.exec(isi)
  if (cocok) {
    const start = cocok.index + cocok[0].length
    return catat(isi.slice(0, cocok.index).replace(/ sebagaimana dimaksud .{1,90}$/, ''), isi.slice(start), teks, start)
  }
  const [, pejabat = '', peran = ''] = akhirFungsi.exec(isi) ?? []
  return catat(peran, pejabat, teks, 0)
}

/** The holders that the body names (a fact). */
export function pemangkuTubuh(naskah: Naskah): readonly Pemangku[] {
  const hasil: Pemangku[] = []
  telusuri(naskah, {
    alinea({ teks }, { ruas, kutipan, pasal }) {
      if (ruas !== 'batang-tubuh' || kutipan || !pasal || teks.isi.length > 260) return
      if (/dijabat oleh|yaitu|: |sebagai|selaku/.test(teks.isi)) hasil.push(...dariTeks(teks))
    },
  })
  return hasil
}

/** The holders of a chart in a fence: the name of a box is the function, its note the holder. */
function dariSumber(sumber: Teks): Pemangku[] {
  const hasil = baganTerbaca(sumber)
  if (!('bagan' in hasil)) return []
  return hasil.bagan.simpul.flatMap(({ nama, keterangan }) => {
    const setelahNama = sumber.isi.indexOf(nama)
    const start = keterangan ? sumber.isi.indexOf(keterangan, setelahNama) : -1
    return keterangan && start >= 0 ? catat(nama, keterangan, sumber, start) : []
  })
}

/** The holders of a chart that was typed as text: "KETUA (SEKRETARIS DAERAH)", "Ketua: Sekretaris Daerah", a box "| Ketua |" above "| Sekretaris Daerah |". */
function dariBaganTeks(teks: Teks): Pemangku[] {
  const { isi } = teks
  const temuan = [...isi.matchAll(diBagan)]
  const hasil = temuan.flatMap((cocok, ke): Pemangku[] => {
    const start = cocok.index + cocok[0].length
    const akhir = cocok[0].endsWith('(') ? isi.indexOf(')', start) : (temuan[ke + 1]?.index ?? isi.length)
    return akhir > start && akhir - start < 120 ? catat(cocok[1] ?? '', isi.slice(start, akhir).trim(), teks, start) : []
  })
  let at = 0
  let fungsi = ''
  for (const sel of /[|│]/.test(isi) ? isi.split(/[|│]/) : []) {
    const kotak = sel.trim()
    if (fungsi && kotak) hasil.push(...catat(fungsi, kotak, teks, at + sel.indexOf(kotak)))
    if (kotak) fungsi = pembukaFungsi.test(kotak) && !awalPejabat.test(kotak) ? kotak : ''
    at += sel.length + 1
  }
  return hasil
}

/** The holders that the charts of the annexes name. */
export function pemangkuBagan({ daftarLampiran }: Naskah): readonly Pemangku[] {
  return daftarLampiran.flatMap(({ judul, isi }) =>
    isi.flatMap((blok): Pemangku[] => {
      if (blok.tipe === 'bagan') return dariSumber(blok.sumber)
      const bagan = blok.tipe === 'alinea' && judul && /\b(?:BAGAN|STRUKTUR|SUSUNAN)\b/i.test(judul.isi)
      return bagan ? dariBaganTeks(blok.teks) : []
    }),
  )
}

/** Compares names of offices: abbreviations by what they stand for, the region's name left aside. */
export function bandingPejabat(naskah: Naskah, fakta: Fakta): (satu: string, lain: string) => boolean {
  const panjang = new Map<string, string>()
  for (const { nama, daftarSebutan } of fakta(faktaIstilah).istilah)
    for (const { isi } of daftarSebutan) panjang.set(isi.toLowerCase(), nama.isi)
  const daerah = naskah.identitas.daerah?.toLowerCase() ?? ''
  const rata = (isi: string): string =>
    ` ${daftarKata(isi)
      .map(({ rendah }) => panjang.get(rendah)?.toLowerCase() ?? rendah)
      .join(' ')
      .replace(/[^a-zß-ÿ ]/g, ' ')
      .replace(/ {2,}/g, ' ')} `.replace(daerah ? ` ${daerah} ` : '\0', ' ')
  return (satu, lain) => rata(satu).includes(rata(lain)) || rata(lain).includes(rata(satu))
}
