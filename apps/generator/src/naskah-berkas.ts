import { daftarBentrok } from '@perkada/drafting'
import { bacaTeks } from './berkas.ts'
import { GalatPemakaian } from './galat-pemakaian.ts'

/** Text of a draft; one in which a conflict of merging is still open ends the program, because two versions of a norm stand in it. */
export async function bacaNaskah(path: string): Promise<string> {
  const sumber = await bacaTeks(path)
  const bentrok = daftarBentrok(sumber)
  if (bentrok.length > 0)
    throw new GalatPemakaian(
      ...bentrok.map(
        baris => `${path}:${baris}: bentrokan suntingan dengan susunan baru belum diselesaikan; pilih satu versi, lalu hapus tandanya`,
      ),
    )
  return sumber
}
