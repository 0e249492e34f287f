import { type Baris, type Cacat, denganBaris, gantiSebaris, type Tersemai } from './cacat.ts'

const tajuk = (pola: RegExp) => (baris: Baris) => pola.test(baris.isi)
const norma = (baris: Baris) => !/^#/.test(baris.isi)
const alineaTerakhir = ({ isi, lanjut }: Baris) =>
  norma({ isi } as Baris) && isi.endsWith('.') && (/^#|^\(\d+\)|^```|^$/.test(lanjut) || lanjut === '')
const bukanButir = ({ isi }: Baris) => !/^[a-z]\. |^\d+\. /.test(isi)

/** The last line that a pattern finds, changed; only where nothing in the text refers to what it names. */
const ubahTerakhir =
  (pola: RegExp, ganti: (nomor: number) => string, pola2acuan: (nomor: number) => RegExp) =>
  (daftar: readonly Baris[]): Tersemai[] => {
    const baris = daftar.filter(tajuk(pola)).at(-1)
    const nomor = Number(pola.exec(baris?.isi ?? '')?.[1])
    if (!baris || daftar.some(({ isi, nomor: lain }) => lain !== baris.nomor && pola2acuan(nomor).test(isi))) return []
    return [denganBaris(daftar, new Map([[baris.nomor, baris.isi.replace(pola, ganti(nomor))]]))]
  }

const huruf = (isi: string, geser: number) => String.fromCharCode(isi.charCodeAt(0) + geser)
const istilahMajemuk = (daftar: readonly Baris[]): string[] =>
  daftar
    .filter(({ bagian }) => bagian === 'definisi')
    .map(({ isi }) => /^\d+\. (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+) (?:adalah|yang selanjutnya)/u.exec(isi)?.[1] ?? '')
    .filter(nama => nama && !/Daerah$|Wali Kota|Bupati/.test(nama))

/** Each term of more words, changed once in a norm. */
const perIstilah =
  (ganti: (nama: string) => string) =>
  (daftar: readonly Baris[]): Tersemai[] =>
    istilahMajemuk(daftar).flatMap(nama => {
      const baris = daftar.find(
        satu => satu.bagian === 'tubuh' && norma(satu) && new RegExp(`\\p{Ll}[ ]${nama}(?![ ]\\p{Lu})`, 'u').test(satu.isi),
      )
      const baru = ganti(nama)
      return baris && baru !== nama ? [denganBaris(daftar, new Map([[baris.nomor, baris.isi.replace(nama, baru)]]))] : []
    })

/** The lists of a draft: the lines of their elements. */
const rincian = (daftar: readonly Baris[]): Baris[][] => {
  const semua: Baris[][] = []
  for (const baris of daftar.filter(satu => satu.bagian === 'tubuh' && /^[a-z]\. /.test(satu.isi)))
    if (baris.isi.startsWith('a. ')) semua.push([baris])
    else semua.at(-1)?.push(baris)
  return semua.filter(({ length }) => length > 2)
}

/** A Pasal and its lines, up to the next heading. */
const isiPasal = (daftar: readonly Baris[], nomor: number): Baris[] => {
  const awal = daftar.findIndex(({ isi }) => isi === `### Pasal ${nomor}`)
  const panjang = daftar.slice(awal + 1).findIndex(({ isi }) => isi.startsWith('#'))
  return awal < 0 ? [] : daftar.slice(awal, panjang < 0 ? undefined : awal + 1 + panjang)
}

/** A Pasal that is not alone under its heading and does not bear an annex. */
const isBiasa = (daftar: readonly Baris[], nomor: number): boolean => {
  const isi = isiPasal(daftar, nomor)
  const sesudah = daftar[(isi.at(-1)?.nomor ?? -2) + 1]
  return sesudah?.isi.startsWith('### ') === true && !isi.some(baris => baris.isi.includes('Lampiran'))
}

const hapus = (daftar: readonly Baris[], buang: readonly Baris[], juga: readonly number[] = []): Tersemai =>
  denganBaris(daftar, new Map(buang.map(({ nomor }) => [nomor, undefined])), juga)

const acuanPasal = /sebagaimana dimaksud dalam Pasal (\d+)/

/** Every kind of fault that is sown into the clean drafts. */
export const daftarCacat: readonly Cacat[] = [
  {
    nama: 'a Pasal removed to which another one refers',
    rule: ['acuan-menggantung'],
    akibat: ['nomor-loncat', 'acuan-menggantung', 'penutup-pencabutan-diganti'],
    semai: daftar =>
      [...new Set(daftar.map(({ isi }) => Number(acuanPasal.exec(isi)?.[1] ?? 0)))]
        .filter(nomor => nomor && isBiasa(daftar, nomor))
        .map(nomor =>
          hapus(
            daftar,
            isiPasal(daftar, nomor),
            daftar.filter(({ isi }) => Number(acuanPasal.exec(isi)?.[1]) === nomor).map(satu => satu.nomor),
          ),
        ),
  },
  {
    nama: 'reference to an ayat beyond the last',
    rule: ['acuan-menggantung'],
    semai: gantiSebaris(['tubuh'], /dimaksud pada ayat \(\d+\)/, 'dimaksud pada ayat (19)'),
  },
  {
    nama: 'reference to a Pasal beyond the last',
    rule: ['acuan-menggantung'],
    semai: gantiSebaris(['tubuh'], /dimaksud dalam Pasal \d+/, 'dimaksud dalam Pasal 99'),
  },
  {
    nama: 'reference to a huruf beyond the last',
    rule: ['acuan-menggantung'],
    semai: gantiSebaris(['tubuh'], /(Pasal \d+(?: ayat \(\d+\))?) huruf [a-z]\b/, '$1 huruf z'),
  },
  {
    nama: 'reference to the ayat in which it stands',
    rule: ['acuan-diri'],
    semai: gantiSebaris(['tubuh'], /^\((\d+)\)(.*)dimaksud pada ayat \(\d+\)(?! huruf)/, '($1)$2dimaksud pada ayat ($1)'),
  },
  {
    nama: 'reference to the Pasal in which it stands',
    rule: ['acuan-diri'],
    semai: daftar =>
      daftar
        .filter(({ bagian, isi }) => bagian === 'tubuh' && /dimaksud dalam Pasal \d+\b(?! (?:ayat|huruf))/.test(isi) && !/^\(/.test(isi))
        .map(({ nomor, isi, pasal }) =>
          denganBaris(daftar, new Map([[nomor, isi.replace(acuanPasal, `sebagaimana dimaksud dalam Pasal ${pasal}`)]])),
        ),
  },
  {
    nama: '"dimaksud" lost in a reference',
    rule: ['acuan-bentuk'],
    semai: gantiSebaris(['tubuh'], /sebagaimana dimaksud (pada|dalam)/, 'sebagaimana $1'),
  },
  {
    nama: '"pada" for "dalam" before Pasal',
    rule: ['acuan-bentuk'],
    semai: gantiSebaris(['tubuh'], /dimaksud dalam Pasal/, 'dimaksud pada Pasal'),
  },
  {
    nama: 'number of the last Pasal skipped',
    rule: ['nomor-loncat'],
    semai: ubahTerakhir(
      /^### Pasal (\d+)$/,
      n => `### Pasal ${n + 1}`,
      n => new RegExp(`Pasal ${n}\\b`),
    ),
  },
  {
    nama: 'the last Pasal numbered as one inserted behind it',
    rule: ['nomor-loncat'],
    semai: ubahTerakhir(
      /^### Pasal (\d+)$/,
      n => `### Pasal ${n}A`,
      n => new RegExp(`Pasal ${n}\\b`),
    ),
  },
  {
    nama: 'number of the last Pasal doubled',
    rule: ['nomor-ganda'],
    semai: ubahTerakhir(
      /^### Pasal (\d+)$/,
      n => `### Pasal ${n - 1}`,
      n => new RegExp(`Pasal ${n}\\b`),
    ),
  },
  {
    nama: 'number of the last BAB skipped',
    rule: ['nomor-loncat'],
    semai: daftar => {
      const bab = daftar.filter(tajuk(/^# BAB/)).at(-1)
      return bab ? [denganBaris(daftar, new Map([[bab.nomor, bab.isi.replace(/BAB [IVX]+/, 'BAB XX')]]))] : []
    },
  },
  {
    nama: 'number of an ayat skipped',
    rule: ['nomor-loncat'],
    semai: daftar =>
      daftar
        .filter(baris => /^\(\d+\)/.test(baris.isi) && baris.lanjut.startsWith('#'))
        .filter(baris => {
          const nomor = /^\((\d+)\)/.exec(baris.isi)?.[1] ?? ''
          return !daftar.some(
            ({ isi, pasal }) => (pasal === baris.pasal || isi.includes(`Pasal ${baris.pasal} `)) && isi.includes(`ayat (${nomor})`),
          )
        })
        .map(({ nomor, isi }) =>
          denganBaris(daftar, new Map([[nomor, isi.replace(/^\((\d+)\)/, (_semua, ayat) => `(${Number(ayat) + 1})`)]])),
        ),
  },
  {
    nama: 'letter of a rincian skipped',
    rule: ['nomor-loncat'],
    semai: daftar =>
      rincian(daftar)
        .flatMap(butir => butir.slice(-1))
        .filter(
          baris =>
            !daftar.some(
              ({ isi }) =>
                isi.includes(`huruf ${baris.isi.charAt(0)}`) && (isi.includes(`Pasal ${baris.pasal} `) || isi.includes('pada ayat')),
            ),
        )
        .map(({ nomor, isi }) => denganBaris(daftar, new Map([[nomor, huruf(isi, 1) + isi.slice(1)]]))),
  },
  {
    nama: 'number of a definition skipped',
    rule: ['nomor-loncat', 'definisi-penomoran'],
    semai: gantiSebaris(
      ['definisi'],
      /^(\d+)\./,
      (_semua, nomor) => `${Number(nomor) + 1}.`,
      ({ lanjut }) => lanjut.startsWith('#'),
    ),
  },
  {
    nama: 'a letter of the title lost in the considerations',
    rule: ['judul-berbeda', 'nama-salah-eja'],
    semai: gantiSebaris(['menimbang'], /(perlu menetapkan .* tentang \p{Lu}\p{Ll})\p{Ll}/u, '$1'),
  },
  {
    nama: 'a word of the title lost in the considerations',
    rule: ['judul-berbeda'],
    semai: gantiSebaris(['menimbang'], /(perlu menetapkan .* tentang \p{Lu}\p{Ll}+) \p{L}+/u, '$1'),
  },
  {
    nama: 'name of the region misspelt',
    rule: ['nama-salah-eja', 'ejaan-salah'],
    semai: gantiSebaris(['definisi'], /(Kabupaten|Kota) (\p{Lu}\p{Ll}+)(\p{Ll})(\p{Ll})(\p{Ll})\.$/u, '$1 $2$4$3$5.'),
  },
  {
    nama: 'two letters of a term exchanged',
    rule: ['istilah-salah-eja', 'ejaan-salah'],
    semai: perIstilah(nama => nama.replace(/(\p{Ll})(\p{Ll})(\p{Ll})$/u, (semua, a, b, c) => (a === b ? semua : b + a + c))),
  },
  {
    nama: 'a term renamed once',
    rule: ['istilah-tidak-konsisten', 'nama-tidak-konsisten'],
    semai: perIstilah(nama =>
      nama
        .replace(/^Unit /, 'Satuan ')
        .replace(/^Instansi /, 'Lembaga ')
        .replace(/^Hubungan /, 'Tata ')
        .replace(/^Forum /, 'Wadah ')
        .replace(/^Badan /, 'Lembaga '),
    ),
  },
  { nama: 'capitals of a term lost', rule: ['istilah-huruf-kapital'], semai: perIstilah(nama => nama.toLowerCase()) },
  {
    nama: 'a definition that nothing uses',
    rule: ['istilah-tidak-dipakai'],
    semai: daftar => {
      const definisi = daftar.filter(({ bagian, isi }) => bagian === 'definisi' && /^\d+\. /.test(isi))
      const akhir = definisi.at(-1)
      if (!akhir) return []
      const baru = `${akhir.isi}\n\n${definisi.length + 1}. Gedung Arsip adalah bangunan tempat menyimpan dokumen.`
      return [{ ...denganBaris(daftar, new Map([[akhir.nomor, baru]])), letak: [akhir.nomor + 2] }]
    },
  },
  {
    nama: 'a term defined twice',
    rule: ['istilah-ganda'],
    semai: daftar => {
      const definisi = daftar.filter(({ bagian, isi }) => bagian === 'definisi' && /^\d+\. /.test(isi))
      const [kembar, terakhir] = [definisi.find(({ isi }) => /^\d+\. Perangkat Daerah adalah/.test(isi)), definisi.at(-1)]
      if (!kembar || !terakhir) return []
      return [
        denganBaris(
          daftar,
          new Map([[terakhir.nomor, `${terakhir.isi}\n\n${definisi.length + 1}. ${kembar.isi.replace(/^\d+\. /, '')}`]]),
          [kembar.nomor, terakhir.nomor + 2],
        ),
      ]
    },
  },
  {
    nama: 'an abbreviation that nothing explains',
    rule: ['istilah-tanpa-definisi'],
    semai: gantiSebaris(['tubuh'], /^(\(\d+\) .*)\.$/, '$1 sesuai dengan LKPX.'),
  },
  { nama: 'semicolon of a rincian dropped', rule: ['rincian-tanda-baca'], semai: gantiSebaris(['tubuh'], /^([a-z]\. .*);$/, '$1') },
  {
    nama: 'full stop of the last rincian dropped',
    rule: ['rincian-tanda-baca', 'tanda-baca'],
    semai: gantiSebaris(['tubuh'], /^([b-z]\. .*)\.$/, '$1'),
  },
  {
    nama: '"dan" before the last rincian dropped',
    rule: ['rincian-kata-hubung'],
    semai: gantiSebaris(['tubuh'], /^([a-z]\. .*); dan$/, '$1;'),
  },
  {
    nama: 'semicolon before "dan" in a rincian dropped',
    rule: ['rincian-kata-hubung', 'rincian-tanda-baca'],
    semai: gantiSebaris(['tubuh'], /^([a-z]\. .*); dan$/, '$1 dan'),
  },
  {
    nama: 'a rincian begun with a capital',
    rule: ['rincian-huruf-kapital'],
    semai: gantiSebaris(
      ['tubuh'],
      /^([a-z]\. )(me\p{Ll}+)/u,
      (_semua, tanda, kata) => tanda + kata.charAt(0).toUpperCase() + kata.slice(1),
    ),
  },
  {
    nama: 'full stop of a Pasal or ayat dropped',
    rule: ['tanda-baca'],
    semai: gantiSebaris(['tubuh'], /\.$/, '', baris => alineaTerakhir(baris) && bukanButir(baris)),
  },
  { nama: 'full stop of a definition dropped', rule: ['definisi-tanda-baca'], semai: gantiSebaris(['definisi'], /^(\d+\. .*)\.$/, '$1') },
  { nama: 'semicolon of a consideration dropped', rule: ['tanda-baca-pembukaan'], semai: gantiSebaris(['menimbang'], /;$/, '') },
  { nama: 'semicolon of a legal basis dropped', rule: ['tanda-baca-pembukaan'], semai: gantiSebaris(['mengingat'], /;$/, '') },
  { nama: 'full stop for the semicolon of a legal basis', rule: ['tanda-baca-pembukaan'], semai: gantiSebaris(['mengingat'], /;$/, '.') },
  {
    nama: 'a huruf left out of the closing consideration',
    rule: ['konsiderans-acuan'],
    semai: gantiSebaris(['menimbang'], /, huruf b, dan huruf c/, ' dan huruf b'),
  },
  {
    nama: 'number of the Lembaran Negara changed',
    rule: ['sitasi-data', 'sitasi-bertentangan'],
    semai: gantiSebaris(
      ['mengingat'],
      /(\(Lembaran Negara Republik Indonesia Tahun \d{4} Nomor \d)(\d)/,
      (_semua, awal, angka) => awal + ((Number(angka) + 1) % 10),
    ),
  },
  {
    nama: 'the word Nomor behind a year abbreviated in a legal basis',
    rule: ['sitasi-bentuk'],
    semai: gantiSebaris(['mengingat'], /(Tahun \d{4}) Nomor (?=\d)/, '$1 No. '),
  },
  {
    nama: 'number of the Tambahan Lembaran Negara changed',
    rule: ['sitasi-data', 'sitasi-bertentangan'],
    semai: gantiSebaris(
      ['mengingat'],
      /(Tambahan Lembaran Negara Republik Indonesia Nomor \d)(\d)/,
      (_semua, awal, angka) => awal + ((Number(angka) + 1) % 10),
    ),
  },
  {
    nama: 'Tambahan Lembaran Negara removed',
    rule: ['sitasi-tidak-lengkap'],
    semai: gantiSebaris(['mengingat'], /, Tambahan Lembaran Negara Republik Indonesia Nomor \d+/, ''),
  },
  {
    nama: 'name of a cited act changed',
    rule: ['sitasi-data'],
    semai: gantiSebaris(['mengingat'], /tentang Pemerintahan Daerah \(/, 'tentang Pemerintah Daerah ('),
  },
  {
    nama: 'name of a cited act removed',
    rule: ['sitasi-tidak-lengkap'],
    semai: gantiSebaris(['mengingat'], / tentang Pemerintahan Daerah \(/, ' ('),
  },
  {
    nama: 'order of two legal bases exchanged',
    rule: ['sitasi-urutan'],
    semai: daftar => {
      const dasar = daftar.filter(({ bagian }) => bagian === 'mengingat')
      const kedua = dasar.find(({ isi }) => /^\d+\. Peraturan Pemerintah/.test(isi))
      const pertama = dasar.findLast(({ isi }) => /^\d+\. Undang-Undang/.test(isi))
      if (!pertama || !kedua) return []
      const tukar = (baris: Baris, lain: Baris) => [baris.nomor, `${/^\d+/.exec(baris.isi)?.[0]}${lain.isi.replace(/^\d+/, '')}`] as const
      return [denganBaris(daftar, new Map([tukar(pertama, kedua), tukar(kedua, pertama)]))]
    },
  },
  {
    nama: 'number and words that disagree',
    rule: ['bilangan-berbeda'],
    semai: gantiSebaris(['tubuh'], /(\d+) \((satu|dua|tiga|lima|empat)\)/, '$1 (tujuh)'),
  },
  {
    nama: 'number without its words',
    rule: ['bilangan-tanpa-kata'],
    semai: gantiSebaris(['tubuh'], /(\d+) \((satu|dua|tiga|lima|empat)\)/, '$1'),
  },
  { nama: '"Bagian Pertama"', rule: ['bilangan-tingkat'], semai: gantiSebaris(['tubuh'], /^## Bagian Kesatu/, '## Bagian Pertama') },
  {
    nama: 'heading of a BAB in small letters',
    rule: ['kerangka-judul-bab'],
    semai: gantiSebaris(['tubuh'], /^(# BAB [IVX]+ )(.*)$/, (_semua, awal, nama) => awal + nama.charAt(0) + nama.slice(1).toLowerCase()),
  },
  {
    nama: 'heading of a Bagian in small letters',
    rule: ['kerangka-judul-bagian'],
    semai: gantiSebaris(
      ['tubuh'],
      /^(## Bagian \p{Lu}\p{Ll}+ )(\p{L}+ .*)$/u,
      (_semua, awal, nama) => awal + nama.charAt(0) + nama.slice(1).toLowerCase(),
    ),
  },
  {
    nama: 'text of a Pasal lost',
    rule: ['kerangka-kosong', 'unsur-kurang'],
    akibat: ['acuan-menggantung'],
    semai: daftar =>
      daftar
        .filter(tajuk(/^### Pasal \d+$/))
        .slice(1, -3)
        .map(({ pasal, nomor }) => hapus(daftar, isiPasal(daftar, pasal).slice(1), [nomor])),
  },
  {
    nama: 'the Pasal on entry into force removed',
    rule: ['unsur-kurang'],
    semai: daftar => {
      const mulai = daftar.find(({ isi }) => /ini mulai berlaku pada tanggal diundangkan\.$/.test(isi))
      return mulai ? [hapus(daftar, isiPasal(daftar, mulai.pasal))] : []
    },
  },
  {
    nama: 'another kind of regulation named as this one',
    rule: ['sebutan-peraturan'],
    semai: gantiSebaris(['tubuh'], /Peraturan (?:Bupati|Wali Kota) ini/, 'Peraturan Gubernur ini'),
  },
  {
    nama: 'this regulation named without its kind',
    rule: ['sebutan-peraturan'],
    semai: gantiSebaris(['tubuh'], /Peraturan (?:Bupati|Wali Kota) ini/, 'Peraturan ini', ({ isi }) => !isi.includes('Lampiran')),
  },
  {
    nama: 'gazette of the revoked regulation removed',
    rule: ['penutup-pencabutan'],
    semai: gantiSebaris(['tubuh'], / \(Berita Daerah [^)]*\)/, ''),
  },
  { nama: '"dan atau"', rule: ['kata-hubung'], semai: gantiSebaris(['tubuh'], /dan\/atau/, 'dan atau') },
  {
    nama: 'a letter of a common word lost',
    rule: ['ejaan-salah', 'istilah-salah-eja'],
    semai: gantiSebaris(['tubuh'], /\b(pela)k(sanaan)\b|\b(kewe)n(angan)\b/, '$1$2$3$4'),
  },
  {
    nama: 'a word not in standard spelling',
    rule: ['ejaan-tidak-baku', 'ejaan-salah'],
    semai: gantiSebaris(['tubuh'], /efektivitas/, 'efektifitas'),
  },
  {
    nama: 'the last Lampiran removed',
    rule: ['lampiran-tidak-ada'],
    semai: daftar => {
      const terakhir = daftar.filter(tajuk(/^# LAMPIRAN/)).at(-1)
      return terakhir
        ? [
            {
              source: daftar
                .slice(0, terakhir.nomor)
                .map(({ isi }) => isi)
                .join('\n'),
              letak: [],
            },
          ]
        : []
    },
  },
  {
    nama: 'the reference to a Lampiran removed',
    rule: ['lampiran-yatim'],
    semai: daftar =>
      gantiSebaris(
        ['tubuh'],
        /tercantum dalam Lampiran.* ini\.$/,
        'disusun sesuai dengan kebutuhan.',
      )(daftar).map(({ source }) => ({ source, letak: daftar.filter(({ bagian }) => bagian === 'lampiran').map(({ nomor }) => nomor) })),
  },
  {
    nama: 'unit dropped from the list, still in the chart',
    rule: ['bagan-berbeda', 'bagan-tidak-terbaca'],
    akibat: ['acuan-menggantung'],
    semai: daftar =>
      rincian(daftar).flatMap(butir => {
        const [depan, tengah, akhir] = butir.slice(-3)
        const nama = akhir && /^[a-z]\. (\p{Lu}\p{L}+ .*)\.$/u.exec(akhir.isi)?.[1]
        const lampiran = daftar.filter(({ bagian, isi }) => bagian === 'lampiran' && nama && isi.includes(nama))
        if (!depan || !tengah || !akhir || !lampiran.length) return []
        const ubahan = new Map<number, string | undefined>([
          [depan.nomor, depan.isi.replace(/;$/, '; dan')],
          [tengah.nomor, tengah.isi.replace(/; dan$/, '.')],
          [akhir.nomor, undefined],
        ])
        return [
          denganBaris(
            daftar,
            ubahan,
            daftar.filter(({ bagian }) => bagian === 'lampiran').map(({ nomor }) => nomor),
          ),
        ]
      }),
  },
  {
    nama: 'unit misspelt in the chart',
    rule: ['bagan-berbeda', 'ejaan-salah', 'nama-salah-eja', 'istilah-salah-eja'],
    semai: gantiSebaris(['lampiran'], /(nama: "?Asisten \p{Lu}\p{Ll})\p{Ll}/u, '$1'),
  },
  {
    nama: 'unit dropped from the chart, still in the list',
    rule: ['bagan-berbeda'],
    semai: daftar =>
      daftar
        .filter(({ bagian, isi }) => bagian === 'lampiran' && /^ {2}- \{ id: asisten-\d,/.test(isi))
        .map(({ nomor, isi }) => {
          const akhiran = /id: asisten(-\d)/.exec(isi)?.[1] ?? ''
          const batas = daftar.find(satu => satu.nomor > nomor && satu.isi === '```')?.nomor ?? 0
          const buang = daftar.filter(satu => satu.nomor >= nomor && satu.nomor < batas && new RegExp(`[a-z]${akhiran}\\b`).test(satu.isi))
          return hapus(
            daftar,
            buang,
            daftar.filter(satu => satu.bagian === 'lampiran' && !buang.includes(satu)).map(satu => satu.nomor),
          )
        }),
  },
  {
    nama: 'a line of command reversed in the chart',
    rule: ['bagan-garis'],
    semai: gantiSebaris(['lampiran'], /^ {2}- (Sekretaris Daerah) > (asisten-\d)$/, '  - $2 > $1'),
  },
  {
    nama: 'coordination drawn as command',
    rule: ['bagan-garis'],
    semai: daftar =>
      daftar
        .filter(
          ({ bagian, isi, lanjut }) => bagian === 'lampiran' && isi === 'koordinasi:' && /^ {2}- asisten-\d <> asisten-\d$/.test(lanjut),
        )
        .map(({ nomor, lanjut }) =>
          denganBaris(
            daftar,
            new Map([
              [nomor, lanjut.replace('<>', '>')],
              [nomor + 1, 'koordinasi:'],
            ]),
          ),
        ),
  },
  {
    nama: 'a box takes its units from the list of another',
    rule: ['bagan-alamat'],
    semai: gantiSebaris(['lampiran'], /(dari: Pasal \d+) huruf b/, '$1 huruf a'),
  },
  {
    nama: 'the only chart of a Lampiran is called otherwise',
    rule: ['bagan-judul'],
    semai: gantiSebaris(['lampiran'], /^(judul: "?Bagan .*)\bKoordinasi\b/, '$1Pembinaan', ({ isi }) => !isi.includes('Pola')),
  },
  {
    nama: 'number of another Lampiran in a reference',
    rule: ['lampiran-tertukar'],
    semai: gantiSebaris(['tubuh'], /dalam Lampiran II yang/, 'dalam Lampiran I yang'),
  },
  {
    nama: 'promulgated before it was enacted',
    rule: ['identitas-berbeda'],
    semai: gantiSebaris(['kepala'], /tanggal: 2026-11-17/, 'tanggal: 2026-11-02'),
  },
  {
    nama: 'year of the gazette is not that of promulgation',
    rule: ['identitas-berbeda'],
    semai: gantiSebaris(['kepala'], /^ {2}tahun: 2026/, '  tahun: 2025'),
  },
]
