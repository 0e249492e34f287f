/** Adds an element behind those that have its key already. */
export function masukkan<K, T>(peta: Map<K, T[]>, kunci: K, satu: T): void {
  const ada = peta.get(kunci)
  if (ada) ada.push(satu)
  else peta.set(kunci, [satu])
}

/** The elements of each key, in their order: `Map.groupBy`, which Node 20 does not have. */
export function kelompokkan<K, T>(daftar: Iterable<T>, kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>()
  for (const satu of daftar) masukkan(hasil, kunci(satu), satu)
  return hasil
}
