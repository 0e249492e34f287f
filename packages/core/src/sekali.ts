/** A fact about an object that does not change: computed when first asked for, forgotten with the object. */
export function sekali<K extends object, T>(hitung: (benda: K) => T): (benda: K) => T {
  const simpanan = new WeakMap<K, { readonly hasil: T }>()
  return benda => {
    const ada = simpanan.get(benda)
    if (ada) return ada.hasil
    const hasil = hitung(benda)
    simpanan.set(benda, { hasil })
    return hasil
  }
}
