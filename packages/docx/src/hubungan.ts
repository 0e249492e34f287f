import { bacaXml } from './xml.ts'

/** What a part of the package refers to: under which id, as what (`header`, `styles`, …), which part. */
export interface Hubungan {
  readonly id: string
  readonly jenis: string
  readonly bagian: string
}

/** The name of a part as it is compared: capitals make no difference, and some packers begin with a slash or write the other one. */
export const namaBagian = (nama: string): string => nama.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** The part that a target means, seen from a folder of the package; it is a name to look up, never a path to open. */
function tuju(folder: string, target: string): string {
  const hasil: string[] = []
  for (const satu of `${/^[/\\]/.test(target) ? '' : folder}/${target}`.replaceAll('\\', '/').split('/')) {
    if (satu === '..') hasil.pop()
    else if (satu !== '' && satu !== '.') hasil.push(satu)
  }
  return namaBagian(hasil.join('/'))
}

/** Where the relationships of a part stand, and the folder from which their targets are seen. */
export function berkasHubungan(bagian: string): { readonly folder: string; readonly nama: string } {
  const garis = bagian.lastIndexOf('/') + 1
  const folder = bagian.slice(0, garis)
  return { folder: folder.slice(0, -1), nama: `${folder}_rels/${bagian.slice(garis)}.rels` }
}

/** Reads a part of relationships; what leads out of the package is left out. */
export function bacaHubungan(isi: string, folder: string): Hubungan[] {
  return bacaXml(isi)
    .isi.filter(({ nama, atribut }) => nama === 'Relationship' && atribut.get('TargetMode') !== 'External')
    .map(({ atribut }) => ({
      id: atribut.get('Id') ?? '',
      jenis: (atribut.get('Type') ?? '').split('/').at(-1) ?? '',
      bagian: tuju(folder, atribut.get('Target') ?? ''),
    }))
}
