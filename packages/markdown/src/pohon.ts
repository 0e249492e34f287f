import type { Blok, Naskah, Satuan, Teks } from '@perkada/core'

const ringkas = (teks: Teks | undefined) => {
  const isi = teks?.isi ?? ''
  return isi.length > 78 ? `${isi.slice(0, 50)} … ${isi.slice(-22)}` : isi
}

/** A Naskah as an indented tree: what a test shows and what a developer looks at. */
export function pohon(naskah: Naskah): string {
  const baris: string[] = []
  const tulis = (dalam: number, isi: string) => baris.push('  '.repeat(dalam) + isi)
  const satuan = (daftar: readonly (Satuan | Blok)[], dalam: number): void => {
    for (const satu of daftar) {
      if (satu.tipe === 'alinea') tulis(dalam, ringkas(satu.teks))
      else if (satu.tipe === 'rincian') {
        for (const butir of satu.daftarButir) {
          tulis(dalam, `${butir.bentuk} ${butir.nomor.nilai}${butir.nomor.urutan === undefined ? '?' : ''}`)
          satuan(butir.isi, dalam + 1)
        }
        if (satu.penutup) tulis(dalam, `penutup: ${ringkas(satu.penutup.teks)}`)
      } else if (satu.tipe === 'tabel') tulis(dalam, `tabel ${satu.kepala.length} × ${satu.baris.length}`)
      else if (satu.tipe === 'bagan') tulis(dalam, 'bagan')
      else if (satu.tipe === 'kutipan') {
        tulis(dalam, 'kutipan')
        satuan(satu.isi, dalam + 1)
      } else {
        const judul = 'judul' in satu && satu.judul ? ` — ${ringkas(satu.judul)}` : ''
        tulis(dalam, `${satu.tipe.toUpperCase()} ${satu.nomor.nilai}${satu.nomor.urutan === undefined ? '?' : ''}${judul}`)
        satuan(satu.isi, dalam + 1)
      }
    }
  }
  const { kepala, pembukaan, penutup } = naskah
  const bidang = (nama: string, teks: Teks | undefined) => teks && tulis(0, `${nama}: ${ringkas(teks)}`)
  bidang('tanda', kepala.tanda)
  for (const satu of kepala.kop) bidang('kop', satu)
  bidang('jenis', kepala.jenis)
  bidang('nomor', kepala.nomor)
  bidang('judul', kepala.judul)
  bidang('frasa', pembukaan.frasa)
  bidang('jabatan', pembukaan.jabatan)
  for (const nama of ['menimbang', 'mengingat', 'memperhatikan'] as const) {
    const satu = pembukaan[nama]
    if (!satu) continue
    tulis(0, nama)
    satuan(satu.isi, 1)
  }
  bidang('memutuskan', pembukaan.memutuskan)
  bidang('menetapkan', pembukaan.menetapkan)
  satuan(naskah.batangTubuh, 0)
  bidang('perintah', penutup.perintah)
  for (const nama of ['ditetapkan', 'diundangkan', 'salinan'] as const) {
    const satu = penutup[nama]
    if (satu) tulis(0, `${nama}: ${[satu.tempat, satu.tanggal, satu.jabatan, satu.nama, satu.pangkat, satu.nip].map(ringkas).join(' | ')}`)
  }
  bidang('gazet', penutup.gazet)
  for (const lampiran of naskah.daftarLampiran) {
    tulis(0, `LAMPIRAN ${lampiran.nomor?.nilai ?? ''} — ${ringkas(lampiran.judul)}`)
    for (const satu of lampiran.kepala) tulis(1, `kepala: ${ringkas(satu)}`)
    satuan(lampiran.isi, 1)
    if (lampiran.penutup) tulis(1, `tanda tangan: ${ringkas(lampiran.penutup.jabatan)} | ${ringkas(lampiran.penutup.nama)}`)
  }
  if (naskah.penjelasan) {
    tulis(0, `PENJELASAN ${ringkas(naskah.penjelasan.judul)}`)
    satuan(naskah.penjelasan.isi, 1)
  }
  for (const satu of naskah.sisa) tulis(0, `sisa: ${ringkas(satu.teks)}`)
  return baris.join('\n')
}
