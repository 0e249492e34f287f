import { expect, test } from 'vitest'
import { profilSrgb } from './profil-warna.ts'

/** Values of the profile of sRGB that the ICC itself publishes, to four places. */
const menurutIcc = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
}

function daftarTag(profil: Uint8Array) {
  const data = new DataView(profil.buffer)
  return new Map(
    Array.from({ length: data.getUint32(128) }, (_, i) => {
      const at = 132 + 12 * i
      return [
        String.fromCharCode(...profil.subarray(at, at + 4)),
        { awal: data.getUint32(at + 4), panjang: data.getUint32(at + 8) },
      ] as const
    }),
  )
}

test('the primaries are those of sRGB', () => {
  const profil = profilSrgb()
  const data = new DataView(profil.buffer)
  expect(data.getUint32(0)).toBe(profil.length)
  for (const [nama, nilai] of Object.entries(menurutIcc)) {
    const awal = daftarTag(profil).get(nama)?.awal ?? 0
    for (const [i, satu] of nilai.entries()) expect(data.getInt32(awal + 8 + 4 * i) / 65536).toBeCloseTo(satu, 3)
  }
})

test('the curve runs from black to white, and mid grey is a fifth of the light', () => {
  const profil = profilSrgb()
  const data = new DataView(profil.buffer)
  const awal = (daftarTag(profil).get('rTRC')?.awal ?? 0) + 12
  const nilai = Array.from({ length: data.getUint32(awal - 4) }, (_, i) => data.getUint16(awal + 2 * i))
  expect([nilai[0], nilai.at(-1)]).toEqual([0, 65535])
  expect(nilai.every((satu, i) => i === 0 || satu >= (nilai[i - 1] as number))).toBe(true)
  expect((nilai[Math.round((nilai.length - 1) / 2)] as number) / 65535).toBeCloseTo(0.214, 2)
})
