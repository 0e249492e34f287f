import {
  type Butir,
  kelompokkan,
  type Naskah,
  namaButir,
  type Rincian,
  type Severity,
  type SimpulTertulis,
  slugBagan,
  type Teks,
  telusuri,
} from '@perkada/core'
import { baganTerbaca } from '../../fakta/bagan-terbaca.ts'
import { type Context, defineRule } from '../../rule.ts'

const contoh = (unit: string, daftar = 'a. bidang rapat;\n\nb. bidang arsip; dan\n\nc. bidang surat.') =>
  `---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n\n### Pasal 1\n\nSekretariat terdiri atas:\n\n${daftar}\n\n### Pasal 2\n\nBagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\n# LAMPIRAN BAGAN SEKRETARIAT\n\n\`\`\`bagan\njudul: Bagan Sekretariat\nsimpul:\n  - nama: ${unit}\n\`\`\`\n`
const BENAR = contoh('Sekretariat\n    unit: [Bidang Rapat, Bidang Arsip, Bidang Surat]')

/** A list of the body whose elements are names. */
interface DaftarNama {
  readonly rincian: Rincian
  readonly nama: ReadonlyMap<string, Butir>
}

const awalButir = (butir: Butir): Teks | undefined => butir.isi.find(blok => blok.tipe === 'alinea')?.teks

/** The lists of the body whose every element is a short name. */
function daftarRincianNama(naskah: Naskah): DaftarNama[] {
  const hasil: DaftarNama[] = []
  telusuri(naskah, {
    rincian(rincian, { ruas, kutipan }) {
      if (ruas !== 'batang-tubuh' || kutipan || rincian.daftarButir.length < 2) return
      if (rincian.daftarButir.some(butir => (awalButir(butir)?.isi.length ?? 200) > 110)) return
      hasil.push({ rincian, nama: new Map(rincian.daftarButir.map(butir => [slugBagan(namaButir(butir)), butir])) })
    },
  })
  return hasil
}

/** All texts of the body, in the letters of chart names. */
function slugTubuh(naskah: Naskah): string {
  const hasil: string[] = []
  telusuri(naskah, {
    teks({ isi }, { ruas }) {
      if (ruas === 'batang-tubuh') hasil.push(slugBagan(isi))
    },
  })
  return hasil.join(' ')
}

const namaUnit = (unit: NonNullable<SimpulTertulis['unit']>[number]): string => (typeof unit === 'string' ? unit : unit.nama)

const letakNama = (sumber: Teks, nama: string) => {
  const start = sumber.isi.lastIndexOf(nama)
  return start < 0 ? { teks: sumber } : { teks: sumber, start, end: start + nama.length }
}

/** The list of the text that this list of units repeats: most of its names stand in both. */
function pasangan(daftar: readonly DaftarNama[], unit: ReadonlySet<string>): DaftarNama | undefined {
  const bobot = ({ nama }: DaftarNama) => [...nama.keys()].filter(satu => unit.has(satu)).length
  const terbaik = daftar.toSorted((a, b) => bobot(b) - bobot(a))[0]
  if (!terbaik) return undefined
  const sama = bobot(terbaik)
  return sama >= 2 && sama * 3 >= Math.max(terbaik.nama.size, unit.size) * 2 ? terbaik : undefined
}

function banding(simpul: SimpulTertulis, sumber: Teks, { fakta, report }: Context): void {
  const nama = (simpul.unit ?? []).map(namaUnit)
  for (const kembar of new Set(nama.filter((satu, i) => nama.indexOf(satu) < i)))
    report(letakNama(sumber, kembar), `“${kembar}” ditulis lebih dari satu kali di bawah “${simpul.nama}”. Hapus salah satunya.`)
  const unit = new Set(nama.map(slugBagan))
  const pasang = nama.length ? pasangan(fakta(daftarRincianNama), unit) : undefined
  if (!pasang) return
  const hilang = [...pasang.nama].flatMap(([slug, butir]) => (unit.has(slug) ? [] : [butir]))
  const lebih = nama.filter(satu => !pasang.nama.has(slugBagan(satu)))
  const [satuHilang, ...hilangLain] = hilang
  const [satuLebih, ...lebihLain] = lebih
  // One for one is a unit under another name.
  if (satuHilang && satuLebih && !hilangLain.length && !lebihLain.length) {
    const teks = awalButir(satuHilang)
    report(
      letakNama(sumber, satuLebih),
      `Bagan memuat “${satuLebih}” di bawah “${simpul.nama}”, sedangkan batang tubuh memuat “${namaButir(satuHilang)}”. Samakan keduanya.`,
      { related: teks ? [{ teks, message: 'Di batang tubuh ada di sini.' }] : [] },
    )
    return
  }
  for (const butir of hilang) {
    const teks = awalButir(butir)
    if (teks)
      report(
        letakNama(sumber, simpul.nama),
        `Bagan tidak memuat “${namaButir(butir)}” di bawah “${simpul.nama}”, sedangkan batang tubuh memuatnya. Samakan keduanya.`,
        { related: [{ teks, message: 'Di batang tubuh ada di sini.' }] },
      )
  }
  for (const satu of lebih)
    report(letakNama(sumber, satu), `“${satu}” ada pada bagan, tetapi tidak ada pada rincian di batang tubuh. Samakan keduanya.`, {
      related: [{ span: pasang.rincian.daftarButir[0]?.nomor.span, message: 'Rincian itu dimulai di sini.' }],
    })
}

/** A box that no list of the body names. */
interface SimpulAsing {
  readonly nama: string
  readonly letak: ReturnType<typeof letakNama>
  readonly rincian: Rincian
  /** The body names it outside its lists. */
  readonly disebut: boolean
}

const kataAwal = (nama: string) => slugBagan(nama).split('-')[0] ?? ''

/** Boxes of one kind (the Asisten) whose list the text gives: one that no list names has another name there, or was dropped; only a hint where the text names it elsewhere. */
function simpulAsing(daftarSimpul: readonly SimpulTertulis[], sumber: Teks, { fakta }: Context): SimpulAsing[] {
  const hasil: SimpulAsing[] = []
  for (const { nama: daftar, rincian } of fakta(daftarRincianNama)) {
    const awal = new Set([...daftar.keys()].map(kataAwal))
    const [kata] = awal
    const sejenis = [...new Set(daftarSimpul.map(({ nama }) => nama).filter(nama => kataAwal(nama) === kata && slugBagan(nama) !== kata))]
    if (awal.size !== 1 || sejenis.filter(nama => daftar.has(slugBagan(nama))).length < 2) continue
    for (const nama of sejenis)
      if (![...fakta(daftarRincianNama)].some(lain => lain.nama.has(slugBagan(nama))))
        hasil.push({ nama, letak: letakNama(sumber, nama), rincian, disebut: fakta(slugTubuh).includes(slugBagan(nama)) })
  }
  return hasil
}

/** Told once for all charts that have the box. */
function laporAsing(daftar: readonly SimpulAsing[], { report }: Context): void {
  for (const [nama, semua] of kelompokkan(daftar, satu => satu.nama)) {
    const [satu, ...lain] = semua as [SimpulAsing, ...SimpulAsing[]]
    report(satu.letak, `“${nama}” ada pada bagan, tetapi tidak ada pada rincian di batang tubuh. Samakan keduanya.`, {
      related: [
        { span: satu.rincian.daftarButir[0]?.nomor.span, message: 'Rincian itu dimulai di sini.' },
        ...lain.map(({ letak }) => ({ ...letak, message: 'Juga pada bagan ini.' })),
      ],
      ...(satu.disebut && { severity: 'saran' as const }),
    })
  }
}

/** Elements of a list of one kind that these nodes do not show, while all but one of them stand there; true when one was reported. */
function bandingSemua(daftarSimpul: readonly SimpulTertulis[], sumber: Teks, { fakta, report }: Context, severity?: Severity): boolean {
  let ada = false
  const digambar = new Set(daftarSimpul.flatMap(simpul => [simpul.nama, ...(simpul.unit ?? []).map(namaUnit)]).map(slugBagan))
  for (const { nama: daftar } of fakta(daftarRincianNama)) {
    const hilang = [...daftar].filter(([slug]) => !digambar.has(slug))
    const [satu] = hilang
    if (!satu || hilang.length > 1 || daftar.size < 3 || new Set([...daftar.keys()].map(kataAwal)).size > 1) continue
    const teks = awalButir(satu[1])
    const sejenis = daftarSimpul.findLast(({ nama }) => daftar.has(slugBagan(nama)))
    ada = true
    report(
      sejenis ? letakNama(sumber, sejenis.nama) : { teks: sumber },
      `Bagan tidak memuat “${namaButir(satu[1])}”, sedangkan batang tubuh memuatnya. Samakan keduanya.`,
      {
        related: teks ? [{ teks, message: 'Di batang tubuh ada di sini.' }] : [],
        ...(severity && { severity }),
      },
    )
  }
  return ada
}

/** Boxes among which one that the text does not name is told. */
const SEDIKITNYA = 4

/** The one box whose name the body nowhere has, though it has those of all others and the word with which this one begins. */
function bandingSebutan(daftarSimpul: readonly SimpulTertulis[], sumber: Teks, { fakta, report }: Context): void {
  const daftarNama = daftarSimpul.flatMap(({ nama, unit = [] }) => [nama, ...unit.map(namaUnit)])
  if (daftarNama.length < SEDIKITNYA) return
  const tubuh = fakta(slugTubuh)
  const [satu, ...lain] = daftarNama.filter(nama => !tubuh.includes(slugBagan(nama)))
  if (!satu || lain.length || !satu.includes(' ') || !tubuh.includes(`${kataAwal(satu)}-`)) return
  report(letakNama(sumber, satu), `“${satu}” ada pada bagan, tetapi tidak disebut di batang tubuh. Samakan keduanya.`, {
    severity: 'saran',
  })
}

/** A chart that names its units itself has others than the list of the text. */
export const baganBerbeda = defineRule({
  id: 'bagan-berbeda',
  summary: 'Unit yang ditulis pada bagan sama dengan rinciannya di batang tubuh.',
  sources: [{ kode: 'T', catatan: 'Lampiran merupakan bagian peraturan, sehingga isinya tidak bertentangan dengan batang tubuh.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('«Sekretariat»\n    unit: [Bidang Rapat, Bidang Arsip]'),
      contoh('Sekretariat\n    unit: [Bidang Rapat, Bidang Arsip, Bidang Surat, «Bidang Sandi»]'),
      contoh('Sekretariat\n    unit: [Bidang Rapat, Bidang Arsip, «Bidang Persuratan»]'),
      contoh('Sekretariat\n  - nama: Bidang Rapat\n  - nama: Bidang Arsip\n  - nama: Bagan\n  - nama: «Bidang Sandi»'),
      contoh('Bidang Rapat\n  - nama: «Bidang Arsip»'),
      contoh('Sekretariat\n    unit: [Bidang Rapat, Bidang Arsip, Bidang Surat, «Bidang Rapat»]'),
      contoh(
        'Sekretariat\n    unit: [Bidang Rapat]\n  - nama: Bagan\n    unit: [Bidang Arsip]\n  - nama: Lampiran\n    unit: [Bidang Surat, «Bidang Araip»]',
      ),
      contoh(
        'Bidang Rapat\n  - nama: Bidang Arsip\n  - nama: Bidang Suratan\nkomando:\n  - Bidang Rapat > Bidang Arsip > «Bidang Suratan»',
      ),
      contoh(
        'Bidang Rapat\n  - nama: Bidang Arsip\n  - nama: Bidang Surat\n```\n\n```bagan\njudul: Bagan Rapat\nsimpul:\n  - nama: Bidang Rapat\n  - nama: «Bidang Arsip»',
      ),
    ],
    valid: [
      BENAR,
      contoh('Sekretariat\n  - nama: Bidang Rapat\n  - nama: Bidang Arsip\n  - nama: Bidang Surat'),
      contoh('Sekretariat\n    dari: Pasal 1'),
      contoh('Bidang Rapat\n  - nama: Bidang Arsip\n  - nama: Bidang Surat\nkomando:\n  - Bidang Rapat > Bidang Arsip > Bidang Surat'),
    ],
  }),
  create: context => {
    const semua: { readonly simpul: readonly SimpulTertulis[]; readonly sumber: Teks }[] = []
    const asing: SimpulAsing[] = []
    let berbeda = false
    const pencatat: Context = {
      ...context,
      report(...isi) {
        berbeda = true
        context.report(...isi)
      },
    }
    return {
      bagan({ sumber }) {
        const hasil = baganTerbaca(sumber)
        if (!('bagan' in hasil)) return
        semua.push({ simpul: hasil.bagan.simpul, sumber })
        for (const simpul of hasil.bagan.simpul) banding(simpul, sumber, pencatat)
        asing.push(...simpulAsing(hasil.bagan.simpul, sumber, context))
        if (!berbeda && !asing.length) bandingSebutan(hasil.bagan.simpul, sumber, context)
      },
      selesai() {
        laporAsing(asing, pencatat)
        const tertulis = semua.filter(({ simpul }) => !simpul.some(({ dari }) => dari))
        const terakhir = tertulis.at(-1)
        if (!terakhir || berbeda) return
        const seluruh = tertulis.flatMap(({ simpul }) => simpul)
        if (tertulis.length === semua.length && bandingSemua(seluruh, terakhir.sumber, context)) return
        // One chart of several may leave a unit out on purpose.
        if (semua.length > 1) for (const { simpul, sumber } of tertulis) bandingSemua(simpul, sumber, context, 'saran')
      },
    }
  },
})
