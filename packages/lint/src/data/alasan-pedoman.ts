/** Why a guideline row has no rule. */
export type AlasanPedoman =
  | 'tata letak Word atau PDF'
  | 'perlu penilaian'
  | 'bukan untuk perkada'
  | 'perlu data yang tidak ada'
  | 'penjaga positif palsu'

/** Rows that no rule checks on the text alone, with the reason; rows in neither list are still to come. */
export const alasanPedoman: Readonly<Record<string, AlasanPedoman>> = {
  'JDL-05': 'tata letak Word atau PDF',
  'JDL-12': 'penjaga positif palsu',
  'DSH-10': 'perlu data yang tidak ada',
  'DSH-27': 'perlu penilaian',
  'BTB-06': 'perlu penilaian',
  'BTB-23': 'perlu penilaian',
  'BTB-24': 'perlu penilaian',
  'RNC-01': 'perlu penilaian',
  'RNC-11': 'tata letak Word atau PDF',
  'RNC-20': 'penjaga positif palsu',
  'KTU-10': 'penjaga positif palsu',
  'KTU-12': 'perlu penilaian',
  'KTU-16': 'perlu penilaian',
  'KTU-17': 'perlu penilaian',
  'KTU-19': 'perlu data yang tidak ada',
  'BHS-07': 'penjaga positif palsu',
  'BHS-08': 'penjaga positif palsu',
  'BHS-15': 'penjaga positif palsu',
  'BHS-17': 'penjaga positif palsu',
  'BHS-19': 'penjaga positif palsu',
  'BHS-21': 'penjaga positif palsu',
  'BHS-24': 'perlu penilaian',
  'BHS-29': 'perlu penilaian',
  'BHS-32': 'perlu penilaian',
  'FSK-01': 'tata letak Word atau PDF',
  'FSK-02': 'tata letak Word atau PDF',
  'FSK-03': 'tata letak Word atau PDF',
  'FSK-04': 'tata letak Word atau PDF',
  'FSK-05': 'tata letak Word atau PDF',
  'FSK-06': 'tata letak Word atau PDF',
  'FSK-07': 'tata letak Word atau PDF',
  'FSK-08': 'tata letak Word atau PDF',
  'FSK-09': 'tata letak Word atau PDF',
  'FSK-10': 'tata letak Word atau PDF',
  'PRL-02': 'perlu penilaian',
  'PNT-08': 'perlu penilaian',
  'PNT-09': 'perlu data yang tidak ada',
  'PNT-17': 'perlu data yang tidak ada',
  'KKI-15': 'penjaga positif palsu',
  'DLG-03': 'penjaga positif palsu',
  'DLG-09': 'perlu data yang tidak ada',
  'PBH-10': 'perlu data yang tidak ada',
  'PBH-11': 'penjaga positif palsu',
  'ACU-09': 'penjaga positif palsu',
  'ACU-22': 'perlu penilaian',
  'PJL-01': 'penjaga positif palsu',
}
