import { type BaganTerurai, type GarisBagan, type JenisGaris, masukkan, type SimpulBagan } from '@perkada/core'

/** A box with everything that hangs under it; `jenis` is the line to its superior. */
export interface Cabang {
  readonly simpul: SimpulBagan
  readonly jenis: JenisGaris
  readonly daftarAnak: readonly Cabang[]
}

/** One office of the spine with the boxes beside it: staff hangs on the trunk below it, partners stand in its row. */
export interface Ruas {
  readonly simpul: SimpulBagan
  readonly daftarStaf: readonly Cabang[]
  readonly daftarMitra: readonly SimpulBagan[]
}

/** A stack of units, with a head or without; `jenis` is the line to the end of the spine, absent for one that stands apart. */
export interface Pilar {
  readonly kepala?: SimpulBagan
  readonly jenis?: JenisGaris
  readonly daftarAnak: readonly Cabang[]
}

/** Spine and pillars of a tree chart, and the lines that belong to neither. */
export interface Rangka {
  readonly tulang: readonly Ruas[]
  readonly daftarPilar: readonly Pilar[]
  readonly lintas: readonly GarisBagan[]
}

/** Gives every box at most one superior: the head of a unit, otherwise the first line of command. */
function pilihAtasan(bagan: BaganTerurai): Map<string, GarisBagan> {
  const atasan = new Map<string, GarisBagan>()
  const diAtas = (id: string, dicari: string): boolean => {
    for (let kini: string | undefined = id; kini !== undefined; kini = atasan.get(kini)?.dari) if (kini === dicari) return true
    return false
  }
  const induk = new Map(bagan.daftarSimpul.map(simpul => [simpul.id, simpul.induk]))
  const ambil = (garis: GarisBagan) => {
    if (!atasan.has(garis.ke) && !diAtas(garis.dari, garis.ke)) atasan.set(garis.ke, garis)
  }
  for (const garis of bagan.daftarGaris) if (induk.get(garis.ke) === garis.dari) ambil(garis)
  for (const garis of bagan.daftarGaris) if (garis.jenis === 'komando') ambil(garis)
  return atasan
}

const jumlah = (cabang: Cabang): number => cabang.daftarAnak.reduce((n, anak) => n + jumlah(anak), 1)

/** The trees of a chart, and for every box the line to its superior. */
export function susunHutan(bagan: BaganTerurai): { akar: Cabang[]; atasan: Map<string, GarisBagan> } {
  const atasan = pilihAtasan(bagan)
  const anakDari = new Map<string, SimpulBagan[]>()
  for (const simpul of bagan.daftarSimpul) {
    const garis = atasan.get(simpul.id)
    if (garis) masukkan(anakDari, garis.dari, simpul)
  }
  const cabang = (simpul: SimpulBagan): Cabang => ({
    simpul,
    jenis: atasan.get(simpul.id)?.jenis ?? 'komando',
    daftarAnak: (anakDari.get(simpul.id) ?? []).map(cabang),
  })
  return { akar: bagan.daftarSimpul.filter(({ id }) => !atasan.has(id)).map(cabang), atasan }
}

/** Sorts a tree chart into spine, pillars and other lines; `gantung` lets everything hang under the last office of the spine. */
export function susunRangka(bagan: BaganTerurai, gantung: boolean): Rangka {
  const { akar: daftarAkar, atasan } = susunHutan(bagan)
  const utama = daftarAkar.reduce<Cabang | undefined>((a, b) => (a && jumlah(a) >= jumlah(b) ? a : b), undefined)
  const daftarRuas: { simpul: SimpulBagan; daftarStaf: Cabang[]; daftarMitra: SimpulBagan[] }[] = []
  let daftarAnak: readonly Cabang[] = []
  for (let kini = utama; kini; ) {
    const staf = kini.daftarAnak.filter(anak => anak.simpul.samping && anak.daftarAnak.length === 0)
    daftarAnak = kini.daftarAnak.filter(anak => !staf.includes(anak))
    daftarRuas.push({ simpul: kini.simpul, daftarStaf: staf, daftarMitra: [] })
    const tunggal: Cabang | undefined = daftarAnak.length === 1 ? daftarAnak[0] : undefined
    kini = tunggal && tunggal.simpul.induk === undefined && tunggal.jenis === 'komando' ? tunggal : undefined
    if (kini) daftarAnak = []
  }
  const lepas = daftarAkar.filter(akar => akar !== utama && !keSamping(akar, daftarRuas, bagan.daftarGaris))
  return {
    tulang: daftarRuas,
    daftarPilar: [...pilarBawahan(daftarAnak, gantung), ...pilarLepas(lepas)],
    lintas: bagan.daftarGaris.filter(garis => atasan.get(garis.ke) !== garis),
  }
}

/** Sets a partner beside the office of the spine that it coordinates with; two find room in a row. */
function keSamping(
  akar: Cabang,
  daftarRuas: { simpul: SimpulBagan; daftarMitra: SimpulBagan[] }[],
  daftarGaris: readonly GarisBagan[],
): boolean {
  if (!akar.simpul.samping || akar.daftarAnak.length > 0) return false
  const garis = daftarGaris.find(({ dari, ke }) => dari === akar.simpul.id || ke === akar.simpul.id)
  const ruas = daftarRuas.find(({ simpul }) => garis && (simpul.id === garis.dari || simpul.id === garis.ke))
  if (!ruas || ruas.daftarMitra.length > 1) return false
  ruas.daftarMitra.push(akar.simpul)
  return true
}

function pilarBawahan(daftarAnak: readonly Cabang[], gantung: boolean): Pilar[] {
  if (daftarAnak.length === 0) return []
  const jenis = daftarAnak[0]?.jenis ?? 'komando'
  if (gantung || daftarAnak.every(anak => anak.simpul.induk !== undefined && anak.daftarAnak.length === 0)) return [{ jenis, daftarAnak }]
  const unit = daftarAnak.filter(anak => anak.simpul.induk !== undefined && anak.daftarAnak.length === 0)
  const berkepala = daftarAnak
    .filter(anak => !unit.includes(anak))
    .map((anak): Pilar => ({ kepala: anak.simpul, jenis: anak.jenis, daftarAnak: anak.daftarAnak }))
  return unit.length > 0 ? [...berkepala, { jenis, daftarAnak: unit }] : berkepala
}

/** Trees that stand apart are pillars of their own; single boxes among them share one. */
function pilarLepas(lepas: readonly Cabang[]): Pilar[] {
  const tunggal = lepas.filter(akar => akar.daftarAnak.length === 0)
  const berpohon = lepas
    .filter(akar => akar.daftarAnak.length > 0)
    .map((akar): Pilar => ({ kepala: akar.simpul, daftarAnak: akar.daftarAnak }))
  return tunggal.length > 0 ? [...berpohon, { daftarAnak: tunggal }] : berpohon
}
