import {
  type AcuanNaskah,
  type Anggota,
  type Deret,
  daftarAcuanNaskah,
  formatAlamat,
  isBaru,
  kelompokkan,
  masukkan,
  type Naskah,
  type PenomoranUlang,
  pemilikTempat,
  type SatuanBernomor,
  type Susunan,
  satuanAcuan,
  susunanLama,
  type Teks,
  telusuri,
} from '@perkada/core'

/** Which unit of the new text is which of the old; a text where the two do not fit together. */
type Padan = ReadonlyMap<Anggota, SatuanBernomor> | string

const menurutInduk = (daftarDeret: readonly Deret[]) =>
  kelompokkan<Anggota | undefined, Deret>(
    daftarDeret.filter(({ daftarAnggota }) => daftarAnggota.length),
    ({ induk }) => induk,
  )

function padankan(rencana: Susunan, terbaca: Susunan): Padan {
  const padan = new Map<Anggota, SatuanBernomor>()
  const [dulu, kini] = [menurutInduk(rencana.daftarDeret), menurutInduk(terbaca.daftarDeret)]
  const turun = (a: Anggota | undefined, b: Anggota | undefined): string | undefined => {
    const [x, y] = [dulu.get(a) ?? [], kini.get(b) ?? []]
    const nama = a ? formatAlamat(rencana.alamat(a)) : 'naskah'
    if (x.length !== y.length) return nama
    for (const [i, deret] of x.entries()) {
      const lawan = y[i] as Deret
      if (deret.satuan !== lawan.satuan || deret.daftarAnggota.length !== lawan.daftarAnggota.length) return nama
      for (const [j, anggota] of deret.daftarAnggota.entries()) {
        const pasangan = lawan.daftarAnggota[j] as SatuanBernomor
        if (rencana.nomor(anggota) !== terbaca.nomor(pasangan)) return nama
        padan.set(anggota, pasangan)
        const gagal = turun(anggota, pasangan)
        if (gagal) return gagal
      }
    }
    return undefined
  }
  return turun(undefined, undefined) ?? padan
}

/** Texts of each unit, of each annex, of each part where no unit is around them. */
function teksMenurutPemilik(naskah: Naskah, ubah: (teks: Teks) => string): Map<unknown, string[]> {
  const hasil = new Map<unknown, string[]>()
  telusuri(naskah, {
    teks(isi, tempat, peran) {
      if (peran === 'bagan' || peran === 'kepala') return
      masukkan(hasil, tempat.lampiran ?? pemilikTempat(tempat) ?? tempat.ruas, ubah(isi).replace(/\s+/g, ' '))
    },
  })
  return hasil
}

function suntinganTeks(hasil: PenomoranUlang): (teks: Teks) => string {
  const menurutTeks = kelompokkan(
    hasil.daftarAcuan.flatMap(({ daftarSunting }) => daftarSunting),
    ({ teks }) => teks,
  )
  return teks =>
    (menurutTeks.get(teks) ?? [])
      .toSorted((a, b) => b.start - a.start)
      .reduce((isi, sunting) => isi.slice(0, sunting.start) + sunting.isi + isi.slice(sunting.end), teks.isi)
}

const kunciAcuan = ({ pemilik, tempat }: AcuanNaskah): unknown => tempat.lampiran ?? pemilik ?? tempat.ruas

/** Reads the new text back: every unit has the number that was planned, its own text, and every reference its old targets. Undefined when all is well. */
export function periksaHasil(naskah: Naskah, hasil: PenomoranUlang, naskahBaru: Naskah): string | undefined {
  const { rencana } = hasil
  const terbaca = susunanLama(naskahBaru)
  const padan = padankan(rencana.baru, terbaca)
  if (typeof padan === 'string') return padan
  const lampiran = new Map<unknown, unknown>(naskah.daftarLampiran.map((satu, i) => [satu, naskahBaru.daftarLampiran[i]]))
  const lawan = (kunci: unknown): unknown => padan.get(kunci as Anggota) ?? lampiran.get(kunci) ?? kunci
  const dilewati = (kunci: unknown) =>
    typeof kunci !== 'string' && !lampiran.has(kunci) && (!padan.has(kunci as Anggota) || rencana.dihapus(kunci as Anggota))
  const teksBaru = teksMenurutPemilik(naskahBaru, teks => teks.isi)
  for (const [kunci, daftar] of teksMenurutPemilik(naskah, suntinganTeks(hasil))) {
    if (dilewati(kunci)) continue
    if (daftar.join('\n') !== (teksBaru.get(lawan(kunci)) ?? []).join('\n')) return sebut(rencana.baru, kunci)
  }
  if ((teksBaru.get('sisa')?.length ?? 0) !== naskah.sisa.length) return 'sisa'
  const acuanBaru = kelompokkan(daftarAcuanNaskah(naskahBaru, terbaca), kunciAcuan)
  const acuanLama = hasil.daftarAcuan.map(({ asal }) => asal)
  for (const [kunci, daftar] of kelompokkan(acuanLama, kunciAcuan)) {
    if (dilewati(kunci)) continue
    const kini = acuanBaru.get(lawan(kunci)) ?? []
    if (kini.length !== daftar.length) return sebut(rencana.baru, kunci)
    for (const [i, acuan] of daftar.entries()) {
      const harapan = new Set([...satuanAcuan(rencana.lama, acuan)].filter(satuan => !rencana.dihapus(satuan)).map(lawan))
      const nyata = satuanAcuan(terbaca, kini[i] as AcuanNaskah)
      for (const [anggota, satuan] of padan) if (isBaru(anggota)) nyata.delete(satuan)
      if (harapan.size !== nyata.size || ![...nyata].every(satuan => harapan.has(satuan))) return sebut(rencana.baru, kunci)
    }
  }
  return undefined
}

const sebut = (susunan: Susunan, kunci: unknown) =>
  typeof kunci === 'string' ? kunci : formatAlamat(susunan.alamat(kunci as Anggota)) || 'Lampiran'
