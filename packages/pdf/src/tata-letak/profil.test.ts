import { expect, test } from 'vitest'
import { halamanProfil, kunciProfil, skemaJsonTataLetak } from './skema-json.ts'
import { atasHalamanPertama_mm, skemaTataLetak, tataLetakBaku } from './tata-letak.ts'

const docs = (nama: string) => new URL(`../../../../docs/${nama}`, import.meta.url).pathname

test('the JSON Schema of the profile in docs is that of the code', async () => {
  await expect(`${JSON.stringify(skemaJsonTataLetak(), null, 2)}\n`).toMatchFileSnapshot(docs('profil-cetak.schema.json'))
})

test('the table of keys in docs is that of the code', async () => {
  await expect(
    `# Profil cetak\n\nSetiap kunci \`cetak.yaml\` dengan bawaannya; yang tidak ditulis berlaku menurut bawaan. Halaman ini dihasilkan dari skema.\n\n${halamanProfil()}\n`,
  ).toMatchFileSnapshot(docs('profil-cetak.md'))
})

test('every key says what it means', () => {
  const tanpaArti = (jalur: string[]): string[] =>
    kunciProfil(jalur).flatMap(kunci => {
      const dalam = [...jalur, kunci]
      const daun = kunciProfil(dalam).length === 0 && !halamanProfil().includes(`\`${dalam.join('.')}\` |`)
      return [...(daun ? [dalam.join('.')] : []), ...tanpaArti(dalam)]
    })
  expect(tanpaArti([])).toEqual([])
  expect(halamanProfil()).not.toMatch(/\| *\|$/m)
})

test('page 1 begins where the statute says, or at the margin where the kop carries its emblem', () => {
  expect(atasHalamanPertama_mm(tataLetakBaku)).toBe(80)
  expect(atasHalamanPertama_mm(skemaTataLetak.parse({ kop: { lambang: { berkas: 'lambang.svg' } } }))).toBe(25)
  expect(atasHalamanPertama_mm(skemaTataLetak.parse({ atas_halaman_pertama_mm: 60 }))).toBe(60)
})
