import { type Acuan, cariTarget, type Naskah, type Tempat, type Unsur } from '@perkada/core'
import { daftarAcuan, isRagu } from '../../fakta/daftar-acuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({
    isi: `Pasal 1\n\nRapat diadakan setiap bulan.\n\nPasal 2\n\nRapat dicatat.\n\nPasal 3\n\n${isi}\n\nPasal 4\n\nCatatan disimpan.`,
  })

const nomorPasal = (unsur: Unsur): number | undefined => {
  const nilai = unsur.alamat.pasal
  return nilai !== undefined && /^\d{1,4}$/.test(nilai) ? Number(nilai) : undefined
}

/** The own ayat first, then Pasal by ascending number: the first element that stands behind a greater one. */
function tidakUrut({ daftarUnsur }: Acuan): Unsur | undefined {
  let lalu = -1
  for (const unsur of daftarUnsur) {
    if (isRagu(unsur)) return undefined
    const nilai = nomorPasal(unsur) ?? (unsur.daftarPenunjuk[0]?.tingkat === 'ayat' ? 0 : undefined)
    if (nilai === undefined || nilai < lalu) return nilai === undefined ? undefined : unsur
    lalu = nilai
  }
  return undefined
}

function keDepan(naskah: Naskah, unsur: Unsur, tempat: Tempat): boolean {
  const pasal = nomorPasal(unsur)
  const sendiri = Number(tempat.pasal?.nomor.nilai)
  return pasal !== undefined && pasal > sendiri && cariTarget(naskah, unsur.alamat, tempat).status === 'ada'
}

function periksa(context: Context): void {
  const { naskah, fakta, report } = context
  for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
    if (acuan.milik !== 'sendiri' || tempat.ruas !== 'batang-tubuh' || tempat.kutipan || acuan.pengantar.start === undefined) continue
    const salah = acuan.daftarUnsur.length > 1 ? tidakUrut(acuan) : undefined
    if (salah) {
      report(
        { teks, start: salah.start, end: salah.end },
        'Urutan acuan dimulai dari ayat dalam pasal itu sendiri, lalu pasal yang angkanya lebih kecil (butir 276 Lampiran II UU 12/2011). Urutkan menaik.',
      )
      continue
    }
    const depan = acuan.daftarUnsur.find(unsur => !isRagu(unsur) && keDepan(naskah, unsur, tempat))
    if (depan)
      report(
        { teks, start: depan.start, end: depan.end },
        'Acuan ke pasal yang terletak sesudahnya sedapatnya dihindari (butir 279 Lampiran II UU 12/2011). Pertimbangkan memindahkan ketentuannya.',
        { severity: 'saran' },
      )
  }
}

/** References out of order, or to what comes later. */
export const acuanUrutan = defineRule({
  id: 'acuan-urutan',
  summary: 'Acuan berurutan: ayat pasal itu sendiri, lalu pasal bernomor lebih kecil, dan tidak ke pasal sesudahnya.',
  sources: [
    { kode: 'A', butir: '276' },
    { kode: 'A', butir: '279' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-11'],
        salah: contoh('Rapat sebagaimana dimaksud dalam Pasal 2 dan «Pasal 1» dilaporkan.'),
        benar: contoh('Rapat sebagaimana dimaksud dalam Pasal 1 dan Pasal 2 dilaporkan.'),
      },
      {
        pedoman: ['ACU-14'],
        salah: contoh('Catatan sebagaimana dimaksud dalam «Pasal 4» dilaporkan.'),
        benar: contoh('Rapat sebagaimana dimaksud dalam Pasal 2 dilaporkan.'),
      },
    ],
    valid: [contoh('(1) Rapat dibuka.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1), Pasal 1, dan Pasal 2 dilaporkan.')],
  }),
  create: context => ({
    selesai({ sifat }) {
      if (!context.derau && !sifat.perubahan) periksa(context)
    },
  }),
})
