import { expect, test } from 'vitest'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'

const salah = (isi: string) =>
  lint(naskahContoh({ isi: `Pasal 1\n\n${isi}` }))
    .diagnostics.filter(({ rule }) => rule === 'ejaan-salah')
    .map(({ message }) => message.replace(/ \(butir.*/, ''))

test('half of a doubled word is judged by the other half', () => {
  expect(salah('Syarit-syarat rapat dan denda setingg-tingginya diatur menurut peraturan perundang-undnagan.')).toEqual([
    '“Syarit” tampaknya salah ketik dari “Syarat”',
    '“setingg” tampaknya salah ketik dari “setinggi”',
    '“undnagan” tampaknya salah ketik dari “undangan”',
  ])
})

test('halves that sound otherwise on purpose are none', () => {
  expect(
    salah(
      'Warna-warni, gerak-gerik, bolak-balik, serba-serbi, lauk-pauk, sayur-mayur, hiruk-pikuk, tindak-tanduk, cerai-berai, huru-hara, wira-wiri, compang-camping, kait-mengait, gilir-menggilir, simpang-siur, lalu-lalang, keluh-kesah, dan Fak-Fak dibahas.',
    ),
  ).toEqual([])
})

test('the k before -kan, and the nasal before k', () => {
  expect(salah('Berkas dimasukan dan diletakan dalam map yang menyakut hasil, sebagaimana menunjukan penunjukkan ketua.')).toEqual([
    '“dimasukan” tampaknya salah ketik dari “dimasukkan”',
    '“diletakan” tampaknya salah ketik dari “diletakkan”',
    '“menyakut” tampaknya salah ketik dari “menyangkut”',
    '“menunjukan” tampaknya salah ketik dari “menunjukkan”',
    '“penunjukkan” tampaknya salah ketik dari “penunjukan”',
  ])
  expect(
    salah('Ketua melakukan, mengadakan, mengatakan, menyediakan, memutuskan, dan memperlakukan hasil masukan penunjukan itu.'),
  ).toEqual([])
})
