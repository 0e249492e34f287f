import { barisSatuan } from './batang-tubuh/satuan.ts'
import { simpulJudul } from './judul/judul.ts'
import { seksiLampiran } from './lampiran/lampiran.ts'
import type { Content, TDocumentDefinitions } from './mesin/definisi.ts'
import { simpulPembukaan } from './pembukaan/pembukaan.ts'
import { barisPerintah, simpulPenutup } from './penutup/penutup.ts'
import { perabot } from './perabot.ts'
import type { CetakanDaerah } from './profil.ts'
import { simpulSampul } from './sampul/sampul.ts'
import { di, kepalaSeksi } from './struktur/unsur.ts'
import { type Baris, ikatAkhir, susunBaris } from './tata-letak/baris.ts'
import { bersih, bersihTeks } from './tata-letak/bersih.ts'
import type { Ruang } from './tata-letak/ruang.ts'
import { pt_dari_mm, type TataLetak } from './tata-letak/tata-letak.ts'

const tepi = ({ kiri_mm, atas_mm, kanan_mm, bawah_mm }: TataLetak['margin']): [number, number, number, number] => [
  pt_dari_mm(kiri_mm),
  pt_dari_mm(atas_mm),
  pt_dari_mm(kanan_mm),
  pt_dari_mm(bawah_mm),
]

const penjelasan = ({ penjelasan: naskah }: CetakanDaerah, ruang: Ruang): Content[] => {
  if (!naskah) return []
  const seksi = di(ruang.dokumen, 'Sect', { tujuan: 'penjelasan', penanda: 'PENJELASAN' })
  const judul: Baris[] = naskah.judul
    ? [{ jenis: 'judul', x: 0, jeda: 0.5, daftarTulisan: [bersihTeks(naskah.judul)], unsur: kepalaSeksi(seksi) }]
    : []
  return susunBaris([...judul, ...barisSatuan(naskah.isi, 0, ruang, seksi)], ruang)
}

/** Words by which an archive finds the file: kind, number and year, office, province, kind of print. */
const kataKunci = ({ judul, kop, jenisCetak }: CetakanDaerah): string[] => {
  const tentang = judul.indexOf('TENTANG')
  return [...judul.slice(0, tentang < 0 ? undefined : tentang), ...kop, jenisCetak].map(bersih)
}

/** The page as plain data: built fresh for every print, since pdfmake writes into it. The file's date is left open. */
export function susunDefinisi(cetakan: CetakanDaerah, ruang: Ruang): TDocumentDefinitions {
  const { tata, huruf, ukuran, pitch, kolomTeks } = ruang
  const pageSize = { width: pt_dari_mm(tata.kertas.lebar_mm), height: pt_dari_mm(tata.kertas.tinggi_mm) }
  const mendatar = { width: pageSize.height, height: pageSize.width }
  const x = tata.isi_pasal === 'kolom_teks' ? kolomTeks : 0
  const isiPenjelasan = penjelasan(cetakan, ruang)
  const isi = [...barisSatuan(cetakan.batangTubuh, x, ruang, ruang.dokumen), ...barisPerintah(cetakan, ruang)]
  const badan: Content[] = [
    ...simpulJudul(cetakan, ruang),
    ...simpulPembukaan(cetakan, ruang),
    ...susunBaris(cetakan.ditetapkan ? ikatAkhir(isi) : isi, ruang),
    ...simpulPenutup(cetakan, ruang),
  ]
  const seksi = (isi: Content[]): Content => ({ section: isi, pageSize, pageOrientation: 'portrait', pageMargins: tepi(tata.margin) })
  return {
    pageSize,
    pageMargins: tepi(tata.margin),
    info: {
      title: bersih(cetakan.judul.join(' ')),
      author: bersih(cetakan.kop[0] ?? cetakan.jabatan ?? '').replace(/,$/, ''),
      subject: `${bersih(cetakan.judul.at(-1) ?? '')} (${cetakan.jenisCetak})`,
      keywords: kataKunci(cetakan).join(', '),
      creator: 'Perkada',
      producer: 'Perkada',
    },
    defaultStyle: { font: huruf.berkas.nama, fontSize: ukuran, lineHeight: pitch / huruf.tinggi(ukuran) },
    ...perabot(cetakan, ruang),
    content: [
      ...(cetakan.sampul ? [seksi(simpulSampul(cetakan.sampul, ruang))] : []),
      seksi(badan),
      ...(isiPenjelasan.length ? [seksi(isiPenjelasan)] : []),
      ...cetakan.daftarLampiran.flatMap((lampiran, urutan) =>
        seksiLampiran(lampiran, ruang.navigasi.tujuanLampiran[urutan], ruang).map(
          ({ orientasi, margin, isi }): Content => ({
            section: isi,
            pageSize: orientasi === 'landscape' ? mendatar : pageSize,
            pageOrientation: orientasi,
            pageMargins: tepi(margin),
          }),
        ),
      ),
    ],
  }
}
