import { type Naskah, telusuri } from '@perkada/core'

/** Every word of a regulation in lower case (a fact): what is not among them need not be searched. */
export function kataNaskah(naskah: Naskah): ReadonlySet<string> {
  const hasil = new Set<string>()
  telusuri(naskah, {
    teks({ isi }) {
      for (const kata of isi.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) hasil.add(kata)
    },
  })
  return hasil
}
