import { confirm, isCancel, select, text } from '@clack/prompts'
import { type Keadaan, type Langkah, type Medan, namaJalur, nilaiJawaban, periksaJawaban, type Templat } from '@perkada/drafting'

/** The person pressed Ctrl+C or Escape: what was answered is kept. */
export class Berhenti extends Error {}

/** The answer of a prompt; a cancelled prompt ends the questions. */
export function jawab<T>(nilai: T): Exclude<T, symbol> {
  if (isCancel(nilai)) throw new Berhenti()
  return nilai as Exclude<T, symbol>
}

/** "pembidangan 2, asisten" */
export const sebutJalur = (jalur: Langkah['jalur']): string =>
  namaJalur(jalur.map(kunci => (typeof kunci === 'number' ? kunci + 1 : kunci)))
    .replaceAll('[', ' ')
    .replaceAll(']', '')
    .replaceAll('.', ', ')
    .replaceAll('_', ' ')

const contoh = ({ contoh: isi }: Medan) => (isi === undefined ? {} : { placeholder: isi })
const judul = (langkah: Langkah, tambahan = '') => `${sebutJalur(langkah.jalur)}${tambahan} · ${langkah.medan.keterangan}`

/** Asks one question until the answer holds; an empty list skips the question or closes its list. */
export async function tanyaLangkah(langkah: Langkah, templat: Templat, keadaan: Keadaan): Promise<readonly unknown[]> {
  switch (langkah.tipe) {
    case 'nilai':
      return tanyaNilai(langkah, templat, keadaan)
    case 'unsur':
      return tanyaUnsur(langkah, templat, keadaan)
    case 'buka':
      return [jawab(await confirm({ message: judul(langkah, ': isi sekarang?'), active: 'Ya', inactive: 'Tidak', initialValue: false }))]
    case 'tambah':
      return [
        jawab(
          await confirm({
            message: `${sebutJalur(langkah.jalur)}: sudah ${langkah.jumlah}. Tambah lagi?`,
            active: 'Ya',
            inactive: 'Tidak',
            initialValue: false,
          }),
        ),
      ]
  }
}

const kosong = (isi: string | undefined): boolean => (isi ?? '').trim() === ''

async function tanyaNilai(
  langkah: Langkah & { readonly tipe: 'nilai' },
  templat: Templat,
  keadaan: Keadaan,
  semula?: string,
): Promise<readonly unknown[]> {
  const { medan, wajib, jalur } = langkah
  if (medan.tipe === 'pilihan') {
    const pilihan = (medan.pilihan ?? []).map(value => ({ value, label: value }))
    const nilai = jawab(
      await select({
        showInstructions: false,
        message: judul(langkah),
        options: wajib ? pilihan : [{ value: '', label: 'lewati' }, ...pilihan],
        ...(semula === undefined ? {} : { initialValue: semula }),
      }),
    )
    return nilai === '' ? [] : [nilai]
  }
  const salah = (isi: string) => {
    const hasil = nilaiJawaban(templat, jalur, isi)
    return 'pesan' in hasil ? hasil.pesan : periksaJawaban(templat, keadaan, jalur, hasil.nilai)
  }
  const isi = jawab(
    await text({
      message: judul(langkah, wajib ? '' : ' (boleh kosong)'),
      ...contoh(medan),
      ...(semula === undefined ? {} : { initialValue: semula }),
      validate: nilai => (kosong(nilai) ? (wajib ? 'Harus diisi.' : undefined) : salah(nilai ?? '')),
    }),
  )
  if (kosong(isi)) return []
  const hasil = nilaiJawaban(templat, jalur, isi)
  return 'nilai' in hasil ? [hasil.nilai] : []
}

const pecah = (isi: string) =>
  isi
    .split(';')
    .map(satu => satu.trim())
    .filter(Boolean)

async function tanyaUnsur(langkah: Langkah & { readonly tipe: 'unsur' }, templat: Templat, keadaan: Keadaan): Promise<readonly unknown[]> {
  const { medan, jalur, jumlah, wajib } = langkah
  if (medan.pilihan) {
    const options = medan.pilihan.map(value => ({ value, label: value }))
    const nilai = jawab(
      await select({
        showInstructions: false,
        message: judul(langkah, `, unsur ke-${jumlah + 1}`),
        options: wajib ? options : [{ value: '', label: 'selesai' }, ...options],
      }),
    )
    return nilai === '' ? [] : [nilai]
  }
  const salah = (isi: string) => {
    const daftar = pecah(isi)
    for (const [i, satu] of daftar.entries()) {
      if (daftar.indexOf(satu) < i && medan.unik) return `“${satu}” disebut dua kali`
      const hasil = nilaiJawaban(templat, [...jalur, jumlah + i], satu)
      const pesan = 'pesan' in hasil ? hasil.pesan : periksaJawaban(templat, keadaan, [...jalur, jumlah], hasil.nilai)
      if (pesan) return pesan
    }
    return undefined
  }
  const cara = 'satu per satu, atau beberapa sekaligus dipisah titik koma'
  const isi = jawab(
    await text({
      message: judul(
        langkah,
        jumlah === 0 ? ` (${cara}${wajib ? '' : '; boleh kosong'})` : `, unsur ke-${jumlah + 1} (kosong bila selesai)`,
      ),
      ...(jumlah === 0 ? { placeholder: (medan.contoh ?? '').replaceAll(/[[\]"]/g, '').replaceAll(', ', '; ') } : {}),
      validate: nilai => (kosong(nilai) ? (wajib ? 'Harus diisi.' : undefined) : salah(nilai ?? '')),
    }),
  )
  return pecah(isi ?? '').map(satu => {
    const hasil = nilaiJawaban(templat, [...jalur, jumlah], satu)
    return 'nilai' in hasil ? hasil.nilai : satu
  })
}

/** Asks again for a value that is known; for a list all its elements on one line. An empty answer takes it out. */
export async function tanyaUlang(
  { jalur, medan, isi }: { readonly jalur: Langkah['jalur']; readonly medan: Medan; readonly isi: string },
  templat: Templat,
  keadaan: Keadaan,
): Promise<unknown> {
  if (medan.tipe !== 'daftar-teks')
    return (await tanyaNilai({ tipe: 'nilai', jalur, medan, wajib: medan.wajib === true }, templat, keadaan, isi))[0]
  const teks = jawab(
    await text({
      message: `${sebutJalur(jalur)} (dipisah titik koma) · ${medan.keterangan}`,
      initialValue: isi,
      validate: nilai => {
        if (kosong(nilai)) return medan.wajib ? 'Harus diisi.' : undefined
        const salah = pecah(nilai ?? '').map(satu => nilaiJawaban(templat, [...jalur, 0], satu))
        return salah.find(satu => 'pesan' in satu)?.pesan
      },
    }),
  )
  return kosong(teks) ? undefined : pecah(teks)
}
