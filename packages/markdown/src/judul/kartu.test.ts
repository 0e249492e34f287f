import { expect, test } from 'vitest'
import { formatNaskah, parseNaskah } from '../index.ts'

const himpunan = `UU 6/1971, POKOK-POKOK PERBENIHAN

Copyright (C) 2000 BPHN

*5540 Bentuk:UNDANG-UNDANG (UU)

Oleh:PRESIDEN REPUBLIK INDONESIA

Nomor:6 TAHUN 1971 (6/1971)

Tanggal:6 NOVEMBER 1971 (JAKARTA)

Sumber:LN 1971/55; TLN NO. 3041

Tentang:POKOK-POKOK
PERBENIHAN

Indeks:BENIH. Pembinaan.

Presiden Republik Indonesia,

Menimbang :

bahwa benih yang baik menentukan hasil panen;

MEMUTUSKAN :

Menetapkan :

UNDANG-UNDANG TENTANG POKOK-POKOK PERBENIHAN.

Pasal 1

Penangkar mendaftarkan benih kepada *5541 Menteri Pertanian.

*5542 Pasal 2

(1)Menteri mencatat pendaftaran. *5543 (2)Pencatatan diumumkan.
`

test('the card of a collection tells kind, number and title of an act', () => {
  const { naskah } = parseNaskah(himpunan)
  expect(naskah.identitas).toMatchObject({ jenis: 'Undang-Undang', nomor: 6, tahun: 1971 })
  expect(naskah.kepala.judul?.isi).toBe('POKOK-POKOK PERBENIHAN')
  expect(naskah.pembukaan.jabatan?.isi).toBe('Presiden Republik Indonesia,')
  const lagi = parseNaskah(formatNaskah(naskah)).naskah
  expect(lagi.identitas).toEqual(naskah.identitas)
  expect(formatNaskah(lagi)).toBe(formatNaskah(naskah))
})

test('pages of the collection part no sentence, no Pasal and no ayat from its mark', () => {
  const { naskah } = parseNaskah(himpunan)
  const tanpa = parseNaskah(himpunan.replace(/\*\d{4} /g, '').replace(' (2)Pencatatan', '\n(2)Pencatatan')).naskah
  const batang = (satu: typeof naskah) => formatNaskah({ ...satu, sisa: [] }).split('### Pasal 1')[1]
  expect(batang(naskah)).toBe(batang(tanpa))
  const sisa = naskah.sisa.flatMap(satu => (satu.tipe === 'alinea' ? [satu.teks.isi] : []))
  for (const tanda of [
    '*5540',
    '*5541',
    '*5542',
    '*5543',
    'Bentuk:',
    '(UU)',
    'Oleh:PRESIDEN REPUBLIK INDONESIA',
    'Indeks:BENIH. Pembinaan.',
  ])
    expect(sisa).toContain(tanda)
})

test('the head of the act below its card is the one that counts; a number in italics begins no page', () => {
  const berkepala = himpunan.replace(
    'Presiden Republik Indonesia,',
    'UNDANG-UNDANG REPUBLIK INDONESIA\nNOMOR 6 TAHUN 1971\nTENTANG\nPOKOK-POKOK PERBENIHAN\n\nPresiden Republik Indonesia,',
  )
  expect(parseNaskah(berkepala).naskah.kepala.nomor?.isi).toBe('NOMOR 6 TAHUN 1971')
  const miring = parseNaskah('Pasal 1\n\nProgram *100 days* dilaporkan.').naskah
  expect(miring.sisa).toEqual([])
  expect(formatNaskah(miring)).toContain('*100 days*')
})
