import { batasMirip, cariJenis, jarakKata, type Naskah, type Pengesahan, type Teks } from '@perkada/core'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { pedomanMengikat } from '../../pedoman-mengikat.ts'
import { type Context, defineRule } from '../../rule.ts'
import { jabatanSalahEja } from './jabatan-salah-eja.ts'
import { type KataSalahEja, tanggalSalahEja } from './kata-salah-eja.ts'

const tetap = (jabatan: string, nama: string) =>
  naskahContoh({ ditetapkan: `Ditetapkan di Contoh\npada tanggal 2 Januari 2024\n\n${jabatan}\n\nttd\n\n${nama}` })
const undang = (jabatan: string, nama: string) =>
  naskahContoh({ diundangkan: `Diundangkan di Contoh\npada tanggal 3 Januari 2024\n\n${jabatan}\n\nttd\n\n${nama}` })
const nasional = (jenis: string, pembuka: string) =>
  `${jenis} REPUBLIK INDONESIA\nNOMOR 7 TAHUN 2019\nTENTANG\nRAPAT\n\nPasal 1\n\nRapat diadakan.\n\n${pembuka} Jakarta\npada tanggal 2 Januari 2019\n\nPRESIDEN REPUBLIK INDONESIA,\n\nttd\n\nFULAN BIN FULAN\n`
const BENAR = naskahContoh()

const SEKRETARIS = 'SEKRETARIS DAERAH KABUPATEN CONTOH,'
const selaku = /^(?:P[jJlL][hHtTsS]?\.?|Penjabat|Plh\.?|Plt\.?|a\.n\.)\s+/
const gelarDepan = /^(?:Prof|PROF|Dr|DR|dr|Drs|DRS|Dra|DRA|Drg|drg|Ir|IR|Hj?|HJ|KH|K\.H|apt|Apt|APT|Ns|NS)\./
const gelarBelakang =
  /^(?:(?:A|S|M|D|Sp)\.(?=[A-Za-z])[A-Za-z.]{1,10}|S\.?(?:H|E|IP|Sos|T|Pd|Kom|STP|Ag|Si|P|AP|Hut|KM|Ked|Kep)|M\.?(?:Si|M|H|Pd|T|Sc|Kes|AP|IP|Hum|Kn|Kom|Eng|P)|MBA|Ph\.D|CIAP)\.?,?$/i

/** A title before or behind a name; those behind stand after a comma. */
function cariGelar(isi: string): { start: number; end: number } | undefined {
  const koma = isi.indexOf(',')
  for (const { 0: kata, index } of isi.matchAll(/[^\s,]+/g)) {
    const depan = gelarDepan.exec(kata)
    if (depan) return { start: index, end: index + depan[0].length }
    if (koma >= 0 && index > koma && gelarBelakang.test(kata)) return { start: index, end: index + kata.length }
  }
  return undefined
}

const butirUntuk = (kata: 'penetapan' | 'pengundangan') => (kata === 'penetapan' ? ['166', '164 huruf d'] : ['169', '167 huruf d'])

function periksa(naskah: Naskah, kata: 'penetapan' | 'pengundangan', pengesahan: Pengesahan | undefined, report: Context['report']): void {
  const { jabatan } = pengesahan ?? {}
  if (pengesahan) periksaPembuka(kata, pengesahan, report)
  if (pengesahan) periksaEjaan(kata, pengesahan, report)
  const [butirHuruf, butirNama] = butirUntuk(kata)
  if (jabatan && jabatan.isi.length < 120) {
    const ttd = jabatan.isi.search(/(?:cap ?\/ ?)?\bttd\b/i)
    const huruf = ttd < 0 ? jabatan.isi.replace(selaku, '').trimEnd() : `${jabatan.isi.slice(0, ttd).replace(selaku, '')},`
    if (/[a-zß-ÿ]{2}/u.test(huruf) && !parafDiSamping.test(huruf))
      report({ teks: jabatan }, `Nama jabatan pada ${kata} ditulis dengan huruf kapital (butir ${butirHuruf} Lampiran II UU 12/2011).`)
    else if (!huruf.endsWith(','))
      report(
        { teks: jabatan },
        `Nama jabatan pada ${kata} diakhiri dengan tanda baca koma (butir ${butirHuruf} Lampiran II UU 12/2011). Tambahkan komanya.`,
      )
    if (kata === 'pengundangan' && isDaerah(naskah) && !sekretaris.test(jabatan.isi) && !naskah.sifat.cuplikan)
      report(
        { teks: jabatan },
        'Yang mengundangkan peraturan daerah dan peraturan kepala daerah adalah sekretaris daerah (Pasal 248 ayat (2) UU 23/2014; butir 167 huruf b Lampiran II UU 12/2011). Betulkan jabatan ini.',
      )
  }
  periksaNama(pengesahan ?? {}, kata, `butir ${butirNama}`, `butir ${butirHuruf}`, report)
}

/** "Sekretaris Daerah BUPATI CONTOH,": on the line of the office stands one of those who initial the draft, in a column beside it. */
const parafDiSamping = /(?<=[a-zß-ÿ] )(?:WALI ?KOTA|BUPATI|GUBERNUR) [A-ZÀ-Þ ]{2,60},$/u
const pemaraf = /^(?:Sekretaris|Asisten|Kepala|Inspektur|Staf) /
/** The office of who promulgates; of a kabupaten, a kota or a province none is called "sekretaris kabupaten". */
const sekretaris = /SEKRETARIS(?! (?:KABUPATEN|KOTA|PROVINSI)\b)|SEKDA/i

function periksaEjaan(kata: 'penetapan' | 'pengundangan', pengesahan: Pengesahan, report: Context['report']): void {
  const lapor = (hal: string, salah: KataSalahEja | undefined) => {
    if (!salah) return
    const { teks, start, end, baku } = salah
    report(
      { teks, start, end },
      `${hal} pada ${kata} salah ketik: “${teks.isi.slice(start, end)}” (contoh butir ${butirUntuk(kata)[0]} Lampiran II UU 12/2011). Tulis “${baku}”.`,
      { perbaikan: [{ letak: { teks, start, end }, isi: baku }] },
    )
  }
  lapor('Jabatan', jabatanSalahEja(pengesahan))
  lapor('Tanggal', tanggalSalahEja(pengesahan.baris))
}

const satuKata = /^[A-Z][A-Za-z]{3,20}$/
/** The two places differ, or by a letter or two: one of them is misspelt. */
function periksaTempat(penetapan: Teks | undefined, pengundangan: Teks | undefined, report: Context['report']): void {
  if (!penetapan || !pengundangan) return
  const [a, b] = [penetapan.isi, pengundangan.isi].map(isi => isi.replace(/[^A-Za-zÀ-ɏ]+/g, ' ').trim()) as [string, string]
  if (a.toLowerCase() === b.toLowerCase()) return
  if (jarakKata(a, b, batasMirip(Math.min(a.length, b.length))) === Number.POSITIVE_INFINITY) {
    if (satuKata.test(a) && satuKata.test(b))
      report(
        { teks: pengundangan },
        `Tempat pengundangan tertulis “${b}”, sedangkan tempat penetapan “${a}”. Periksa keduanya: kepala daerah dan sekretaris daerah berkedudukan di tempat yang sama.`,
        { related: [{ teks: penetapan, message: 'Tempat penetapan ada di sini.' }] },
      )
    return
  }
  report(
    { teks: pengundangan },
    `Tempat pengundangan tertulis “${b}”, sedangkan tempat penetapan “${a}”: salah satunya salah ketik. Samakan keduanya.`,
    { related: [{ teks: penetapan, message: 'Tempat penetapan ada di sini.' }] },
  )
}

/** The name below an annex is that of who enacts, but for a letter or two. */
function periksaLampiran({ penutup, daftarLampiran }: Naskah, report: Context['report']): void {
  const asal = penutup.ditetapkan?.nama
  for (const { penutup: tanda } of asal ? daftarLampiran : []) {
    const nama = tanda?.nama
    if (!nama || hurufNama(nama.isi) === hurufNama(asal?.isi ?? '')) continue
    if (jarakKata(hurufNama(nama.isi), hurufNama(asal?.isi ?? ''), JARAK_NAMA) > JARAK_NAMA) continue
    report(
      { teks: nama },
      `Nama pada akhir lampiran tertulis “${nama.isi}”, sedangkan pada penetapan “${asal?.isi}”: salah satunya salah ketik. Samakan keduanya.`,
      { related: asal ? [{ teks: asal, message: 'Nama pada penetapan ada di sini.' }] : [] },
    )
  }
}
const JARAK_NAMA = 2
const hurufNama = (isi: string): string => isi.toLowerCase().replace(/[^a-zà-ɏ]/g, '')

const pembukaBaku = /^(?:Ditetapkan|Disahkan|Dikeluarkan|Diundangkan)(?: di\b| pada\b|$)/
const pembukaTertulis = /^(?:\S+(?: \S+){0,2}? di\b|D[a-z]{6,11}di(?= [A-Z]))/

/** The words that open the block, where the reader knew them in spite of a slip. */
function periksaPembuka(kata: 'penetapan' | 'pengundangan', { baris }: Pengesahan, report: Context['report']): void {
  const [teks] = baris
  const tertulis = teks && !pembukaBaku.test(teks.isi) ? pembukaTertulis.exec(teks.isi)?.[0] : undefined
  if (!teks || !tertulis || !/^Di/i.test(tertulis)) return
  const baku = kata === 'penetapan' ? 'Ditetapkan di' : 'Diundangkan di'
  report(
    { teks, start: 0, end: tertulis.length },
    `Blok ${kata} dibuka dengan kata “${baku}” (contoh butir ${butirUntuk(kata)[0]} Lampiran II UU 12/2011), sedangkan di sini tertulis “${tertulis}”. Tulis “${baku}”.`,
    { perbaikan: [{ letak: { teks, start: 0, end: tertulis.length }, isi: baku }] },
  )
}

const TAHUN_UU_10 = 2004

/** A law is "Disahkan", every other act "Ditetapkan" (examples of butir 166). */
function periksaPembukaNasional({ penutup, identitas }: Naskah, report: Context['report']): void {
  const teks = penutup.ditetapkan?.baris[0]
  const tertulis = teks && /^(Ditetapkan|Disahkan) di\b/.exec(teks.isi)
  const jenis = cariJenis(identitas.jenis)
  if (!tertulis || !jenis || (identitas.tahun ?? 0) < TAHUN_UU_10) return
  const baku = jenis.pembukaPenutup
  // What laws were called before the guidelines bound them is no fault.
  if (baku && tertulis[1] !== baku && (baku === 'Ditetapkan' || pedomanMengikat(identitas)))
    report(
      { teks, start: 0, end: tertulis[0].length },
      `Penutup ${jenis.nama} dibuka dengan kata “${baku} di” (contoh butir 166 Lampiran II UU 12/2011), sedangkan di sini tertulis “${tertulis[0]}”. Tulis “${baku} di”.`,
    )
}

/** What stands by the name and should not: one finding for all of it, at the first. */
function periksaNama(
  { nama, pangkat, nip }: Pick<Pengesahan, 'nama' | 'pangkat' | 'nip'>,
  kata: string,
  butirGelar: string,
  butirHuruf: string,
  report: Context['report'],
): void {
  const letakGelar = nama && cariGelar(nama.isi)
  const daftar: { hal: string; letak: { teks: Teks; start?: number; end?: number } }[] = [
    ...(nama && letakGelar ? [{ hal: 'gelar', letak: { teks: nama, ...letakGelar } }] : []),
    ...(pangkat ? [{ hal: 'pangkat', letak: { teks: pangkat } }] : []),
    ...(nip ? [{ hal: 'nomor induk pegawai', letak: { teks: nip } }] : []),
  ]
  const [pertama, ...lain] = daftar
  const sebutan = daftar.map(({ hal }) => hal).join(', ')
  if (pertama)
    report(pertama.letak, `Nama pejabat pada ${kata} ditulis tanpa ${sebutan} (${butirGelar} Lampiran II UU 12/2011). Hapus ${sebutan}.`, {
      related: lain.map(({ hal, letak }) => ({ ...letak, message: `Di sini ${hal}.` })),
    })
  else if (
    nama &&
    nama.isi.length < 60 &&
    /[a-zß-ÿ]{3}/u.test(nama.isi) &&
    /^[A-Za-zÀ-ɏ .'’-]+$/u.test(nama.isi) &&
    !pemaraf.test(nama.isi)
  )
    report({ teks: nama }, `Nama pejabat pada ${kata} ditulis dengan huruf kapital (${butirHuruf} Lampiran II UU 12/2011).`)
}

/** Opening words, office and name of the signers: capitals, comma, no titles, the right officer. */
export const penutupPengesahan = defineRule({
  id: 'penutup-pengesahan',
  summary:
    'Blok dibuka “Ditetapkan di” dan “Diundangkan di”; nama jabatan kapital dan diakhiri koma; nama pejabat kapital tanpa gelar, pangkat, dan NIP; sekretaris daerah yang mengundangkan.',
  sources: [
    { kode: 'A', butir: '164' },
    { kode: 'A', butir: '166' },
    { kode: 'A', butir: '167' },
    { kode: 'A', butir: '169' },
    { kode: 'UU', catatan: 'Pasal 248 ayat (2) UU 23/2014.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KKI-05'], salah: tetap('«BUPATI CONTOH»', 'FULAN BIN FULAN'), benar: BENAR },
      { pedoman: ['KKI-06'], salah: tetap('BUPATI CONTOH,', '«Drs.» FULAN BIN FULAN'), benar: BENAR },
      tetap('BUPATI CONTOH,', 'FULAN BIN FULAN, «A.Md.»'),
      { pedoman: ['KKI-07'], salah: tetap('BUPATI CONTOH,', '«Fulan Bin Fulan»'), benar: BENAR },
      naskahContoh({ ditetapkan: '«Ditetapan di» Contoh\npada tanggal 2 Januari 2024\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN' }),
      naskahContoh({
        diundangkan: `«Di undangkan di» Contoh\npada tanggal 3 Januari 2024\n\n${SEKRETARIS}\n\nttd\n\nFULANAH BINTI FULAN`,
      }),
      naskahContoh({
        diundangkan: `Diundangkan di «Cntoh»\npada tanggal 3 Januari 2024\n\n${SEKRETARIS}\n\nttd\n\nFULANAH BINTI FULAN`,
      }),
      {
        pedoman: ['KKI-14'],
        salah: naskahContoh({
          diundangkan: `Diundangkan di «Tetangga»\npada tanggal 3 Januari 2024\n\n${SEKRETARIS}\n\nttd\n\nFULANAH BINTI FULAN`,
        }),
        benar: BENAR,
      },
      naskahContoh({
        lampiran:
          'LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TATA KERJA\n\nBUPATI CONTOH,\n\nttd\n\n«FULAN BIN FULANN»',
      }),
      { pedoman: ['KKI-09'], salah: undang('«KEPALA BAGIAN HUKUM,»', 'FULANAH BINTI FULAN'), benar: BENAR },
      undang('«SEKRETARIS KABUPATEN CONTOH,»', 'FULANAH BINTI FULAN'),
      undang('«SEKERTARIS» DAERAH KABUPATEN CONTOH,', 'FULANAH BINTI FULAN'),
      undang('Plh. SEKRETARIS «DEARAH» KABUPATEN CONTOH,', 'FULANAH BINTI FULAN'),
      tetap('«BUPTI» CONTOH,', 'FULAN BIN FULAN'),
      undang('SEKRETARIS DAERAH «KABUPTEN» CONTOH,', 'FULANAH BINTI FULAN'),
      naskahContoh({ ditetapkan: 'Ditetapkan di Contoh\n«pada tangal» 2 Januari 2024\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN' }),
      naskahContoh({ ditetapkan: '«Ditetapkandi» Contoh\npada tanggal 2 Januari 2024\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN' }),
      naskahContoh({
        diundangkan: `Diundangkan di Contoh\n«pada tgl.» 3 Januari 2024\n\n${SEKRETARIS}\n\nttd\n\nFULANAH BINTI FULAN`,
      }),
      nasional('PERATURAN PEMERINTAH', '«Disahkan di»'),
      nasional('UNDANG-UNDANG', '«Ditetapkan di»'),
      { pedoman: ['KKI-10'], salah: undang(`«${SEKRETARIS.slice(0, -1)}»`, 'FULANAH BINTI FULAN'), benar: BENAR },
      {
        pedoman: ['KKI-10'],
        salah: undang(SEKRETARIS, 'FULANAH BINTI FULAN\n\nNIP. «19700101 199501 2 001»'),
        benar: BENAR,
      },
    ],
    valid: [
      BENAR,
      nasional('UNDANG-UNDANG', 'Disahkan di'),
      nasional('PERATURAN PEMERINTAH', 'Ditetapkan di'),
      undang('SEKRETARIS DAERAH,', 'FULANAH BINTI FULAN'),
      tetap('Pj. BUPATI CONTOH,', 'FULAN BIN FULAN'),
      tetap('Sekretaris Daerah BUPATI CONTOH,', 'Asisten Pemerintahan'),
    ],
  }),
  create: ({ naskah, report, derau }) => ({
    selesai({ penutup }) {
      if (derau) return
      if (!isDaerah(naskah)) return periksaPembukaNasional(naskah, report)
      periksa(naskah, 'penetapan', penutup.ditetapkan, report)
      periksa(naskah, 'pengundangan', penutup.diundangkan, report)
      periksaLampiran(naskah, report)
      periksaTempat(penutup.ditetapkan?.tempat, penutup.diundangkan?.tempat, report)
    },
  }),
})
