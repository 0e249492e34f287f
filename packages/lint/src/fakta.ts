import type { Naskah } from '@perkada/core'
import type { Fakta } from './rule.ts'

/** Facts about one Naskah, each computed when first asked for and then kept. */
export function buatFakta(naskah: Naskah): Fakta {
  const simpanan = new Map<unknown, unknown>()
  const fakta: Fakta = hitung => {
    if (!simpanan.has(hitung)) simpanan.set(hitung, hitung(naskah, fakta))
    return simpanan.get(hitung) as ReturnType<typeof hitung>
  }
  return fakta
}
