export { type AcuanDitulis, type HasilRenumber, type PesanSumber, renumberNaskah } from './penomoran-ulang.ts'
