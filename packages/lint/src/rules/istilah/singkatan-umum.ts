/**
 * Abbreviations that need no explanation: they live in names that the law itself writes so (UUD, RI, DKI, DIY), in the
 * numbers of officials (NIP, NIK), in the legal form of a company's name (PT, CV), in addresses and hours, before the names of persons (DR, IR, KH).
 */
export const singkatanUmum: ReadonlySet<string> = new Set(
  'UUD RI DKI DIY NIP NIK PT CV RT RW WIB WITA WIT DR IR DRS DRA PROF KH'.split(' '),
)

/**
 * Names of formats, units of measurement and diagnoses that are international symbols: nobody reads them by their long form
 * (PDF, USB, BOD), nor are the codes of currencies, and HIV/AIDS, COVID are words by now. The days that tables print in capitals are no abbreviations at all.
 */
export const lambang: ReadonlySet<string> = new Set(
  'PDF USB QR HTTP HTTPS HTML XML URL CD DVD ROM RAM SMS GPS PC TV CCTV AC DC LED VHF UHF HIV AIDS COVID DNA BOD COD NPK TSS TDS DO SENIN SELASA RABU KAMIS JUMAT SABTU MINGGU IDR USD EUR GBP SGD AUD JPY CNY'.split(
    ' ',
  ),
)

/** Known to everyone, though butir 98 would have them explained. */
export const singkatanDikenal: ReadonlySet<string> = new Set(
  'KTP KK SIM STNK BPKB NPWP TNI POLRI KPK BPS BPJS MPR DPR DPD KUHP KUHAP SD SMP SMA SMK PAUD TK ATM HAM ISO SNI ART'.split(' '),
)

/** Acronyms of office talk that are never a name in a regulation, with what they stand for. */
export const singkatanTakResmi: ReadonlyMap<string, string> = new Map([
  ['tupoksi', 'tugas pokok dan fungsi'],
  ['sekda', 'sekretaris daerah'],
  ['setda', 'sekretariat daerah'],
  ['sekwan', 'sekretaris dewan perwakilan rakyat daerah'],
  ['setwan', 'sekretariat dewan perwakilan rakyat daerah'],
  ['kadis', 'kepala dinas'],
  ['kaban', 'kepala badan'],
  ['kabag', 'kepala bagian'],
  ['kabid', 'kepala bidang'],
  ['kasubag', 'kepala subbagian'],
  ['kasubbag', 'kepala subbagian'],
  ['kades', 'kepala desa'],
  ['sekdes', 'sekretaris desa'],
  ['pemda', 'pemerintah daerah'],
  ['pemkab', 'pemerintah kabupaten'],
  ['pemkot', 'pemerintah kota'],
  ['pemprov', 'pemerintah provinsi'],
  ['pemdes', 'pemerintah desa'],
  ['bimtek', 'bimbingan teknis'],
  ['juknis', 'petunjuk teknis'],
  ['juklak', 'petunjuk pelaksanaan'],
  ['monev', 'pemantauan dan evaluasi'],
  ['rakor', 'rapat koordinasi'],
  ['rakornis', 'rapat koordinasi teknis'],
  ['rakernis', 'rapat kerja teknis'],
  ['medsos', 'media sosial'],
])
