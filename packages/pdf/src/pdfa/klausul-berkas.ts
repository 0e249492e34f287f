import { isAlir, isKamus, isNama, isUntai, teksUntai } from '../objek/nilai.ts'
import { Pembaca } from '../objek/pembaca.ts'
import type { BerkasTerbuka, Klausul } from './klausul.ts'

const beruap = ({ daftarKamus }: BerkasTerbuka, kunci: readonly string[]): string[] =>
  kunci.filter(satu => daftarKamus.some(kamus => kamus.has(satu))).map(satu => `ada ${satu}`)

/** Clauses about the file as bytes and objects (6.1), actions (6.5), forms, and what part 3 forbids altogether. */
export const klausulBerkas: readonly Klausul[] = [
  {
    nomor: '6.1.2',
    minta: 'berawal dengan %PDF-1.n, lalu baris komentar dengan sedikitnya empat byte di atas 127',
    periksa: ({ pdf }) => {
      const kepala = new Pembaca(pdf.bytes).potong(0, 20)
      return /^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(kepala) ? [] : ['kepala berkas lain bentuknya']
    },
  },
  {
    nomor: '6.1.3',
    minta: 'trailer memuat ID, tidak memuat Encrypt, dan tidak ada apa pun sesudah %%EOF',
    periksa: ({ pdf }) => {
      const id = pdf.deret(pdf.akhir.get('ID'))
      const ekor = new Pembaca(pdf.bytes).potong(pdf.bytes.length - 7, pdf.bytes.length)
      return [
        ...(id.length === 2 && id.every(satu => isUntai(satu) && satu.untai.length === 16) ? [] : ['ID tidak ada']),
        ...(pdf.akhir.has('Encrypt') ? ['berkas tersandi'] : []),
        ...(/%%EOF\r?\n?$/.test(ekor) ? [] : ['ada sisa sesudah %%EOF']),
      ]
    },
  },
  {
    nomor: '6.1.4, 6.1.9',
    minta: 'tabel letak menunjuk tepat ke setiap objek',
    periksa: ({ daftarObjek }) => (daftarObjek.length > 0 ? [] : ['tidak ada objek']),
  },
  {
    nomor: '6.1.7.1',
    minta: 'panjang setiap aliran sesuai, isinya tidak di luar berkas',
    periksa: berkas => [
      ...beruap(berkas, ['FFilter', 'FDecodeParms']),
      ...berkas.daftarObjek.flatMap(({ nomor, nilai }) =>
        isAlir(nilai) && nilai.kamus.has('F') ? [`objek ${nomor}: isi di luar berkas`] : [],
      ),
    ],
  },
  {
    nomor: '6.1.7.2',
    minta: 'aliran hanya dikemas dengan Flate: tanpa LZW dan tanpa sandi',
    periksa: ({ daftarObjek, pdf }) =>
      daftarObjek.flatMap(({ nomor, nilai }) => {
        const saringan = isAlir(nilai) ? pdf.tuju(nilai.kamus.get('Filter')) : null
        return saringan === null || (isNama(saringan) && saringan.nama === 'FlateDecode') ? [] : [`objek ${nomor}: kemasan lain`]
      }),
  },
  {
    nomor: '6.1.8',
    minta: 'nama adalah UTF-8 yang sah',
    periksa: berkas => {
      const daftar = new Set(berkas.daftarNilai.flatMap(nilai => (isNama(nilai) ? [nilai.nama] : [])))
      for (const kamus of berkas.daftarKamus) for (const kunci of kamus.keys()) daftar.add(kunci)
      return [...daftar].filter(nama => !/^[\x21-\x7e]*$/.test(nama)).map(nama => `nama ${nama}`)
    },
  },
  {
    nomor: '6.1.12',
    minta: 'tanpa pembatasan hak pemakai (Perms)',
    periksa: ({ pdf }) => (pdf.akar.has('Perms') ? ['ada Perms'] : []),
  },
  {
    nomor: '6.1.13',
    minta: 'batas: untai 32.767 byte, nama 127 byte, 8.388.607 objek, bilangan 32 bit, sisi halaman 3 sampai dengan 14.400 pt',
    periksa: berkas => [
      ...berkas.daftarHalaman.flatMap(({ nomor, kamus }) => {
        const [kiri = 0, bawah = 0, kanan = 0, atas = 0] = berkas.pdf.deret(kamus.get('MediaBox')).map(Number)
        const sisi = [kanan - kiri, atas - bawah]
        return sisi.every(satu => satu >= 3 && satu <= 14_400) ? [] : [`halaman ${nomor} berukuran ${sisi.join(' x ')} pt`]
      }),
      ...(berkas.daftarObjek.length > 8_388_607 ? ['objek terlalu banyak'] : []),
      ...berkas.daftarNilai.flatMap(nilai => {
        if (isUntai(nilai) && nilai.untai.length > 32_767) return ['untai terlalu panjang']
        if (isNama(nilai) && nilai.nama.length > 127) return ['nama terlalu panjang']
        return typeof nilai === 'number' && Math.abs(nilai) > 2_147_483_647 ? ['bilangan terlalu besar'] : []
      }),
    ],
  },
  {
    nomor: '6.4.1, 6.4.2',
    minta: 'tanpa formulir dan tanpa XFA',
    periksa: berkas => beruap(berkas, ['AcroForm', 'XFA', 'NeedsRendering']),
  },
  {
    nomor: '6.5.1, 6.5.2',
    minta: 'tindakan hanya berpindah di dalam dokumen, dan tidak ada yang berjalan sendiri',
    periksa: berkas => [
      ...beruap(berkas, ['AA', 'OpenAction', 'JavaScript', 'JS']),
      ...berkas.daftarKamus.flatMap(kamus => {
        const aksi = berkas.pdf.tuju(kamus.get('A'))
        const jenis = isKamus(aksi) && kamus.has('Rect') ? berkas.pdf.nama(aksi.get('S')) : 'GoTo'
        return jenis === 'GoTo' ? [] : [`tindakan ${jenis}`]
      }),
    ],
  },
  { nomor: '6.9', minta: 'tanpa lapisan yang dapat disembunyikan', periksa: berkas => beruap(berkas, ['OCProperties', 'OC']) },
  {
    nomor: '6.10',
    minta: 'tanpa tampilan pengganti dan langkah presentasi',
    periksa: berkas => beruap(berkas, ['AlternatePresentations', 'PresSteps']),
  },
  { nomor: '6.11', minta: 'tanpa syarat bagi pembaca', periksa: berkas => beruap(berkas, ['Requirements']) },
  {
    nomor: '6.8',
    minta:
      'setiap berkas di dalamnya bernama (F dan UF), bertipe MIME, bertanggal, dikatakan hubungannya (AFRelationship), dan didaftar dalam AF',
    periksa: ({ pdf }) => {
      const daftarAf = pdf.deret(pdf.akar.get('AF')).map(satu => pdf.kamus(satu))
      const daftarNama = pdf.deret(pdf.kamus(pdf.kamus(pdf.akar.get('Names')).get('EmbeddedFiles')).get('Names'))
      const hubungan = daftarAf.map(uraian => pdf.nama(uraian.get('AFRelationship')))
      return [
        ...(daftarAf.length * 2 === daftarNama.length ? [] : ['AF dan EmbeddedFiles tidak sama']),
        ...(daftarAf.length === 0 || hubungan.includes('Source') ? [] : ['tidak ada berkas sumber (Source)']),
        ...daftarAf.flatMap(uraian => {
          const [f, uf] = [pdf.tuju(uraian.get('F')), pdf.tuju(uraian.get('UF'))]
          const nama = isUntai(f) ? teksUntai(f) : '?'
          const alir = pdf.kamus(pdf.kamus(uraian.get('EF')).get('F'))
          return [
            ...(isUntai(f) && isUntai(uf) && teksUntai(uf) === nama ? [] : [`${nama}: F dan UF tidak sama`]),
            ...(['Source', 'Data'].includes(pdf.nama(uraian.get('AFRelationship'))) ? [] : [`${nama}: hubungan tidak dikatakan`]),
            ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(pdf.nama(alir.get('Subtype'))) ? [] : [`${nama}: tipe MIME tidak ada`]),
            ...(isUntai(pdf.tuju(pdf.kamus(alir.get('Params')).get('ModDate'))) ? [] : [`${nama}: tanggal tidak ada`]),
          ]
        }),
      ]
    },
  },
]
