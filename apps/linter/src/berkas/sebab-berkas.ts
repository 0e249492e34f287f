const kode = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

const sebab: Readonly<Record<string, string>> = {
  EACCES: 'tidak boleh ditulis oleh Anda',
  EPERM: 'tidak boleh ditulis oleh Anda, atau sedang dibuka program lain',
  EBUSY: 'sedang dipakai program lain',
  EROFS: 'media hanya dapat dibaca',
  ENOSPC: 'media penuh',
  EDQUOT: 'jatah Anda di media ini habis',
  EFBIG: 'berkas sebesar itu tidak boleh ditulis di sini',
  EFTYPE: 'ini perangkat atau pipa, bukan berkas',
  ENAMETOOLONG: 'terlalu panjang jalurnya',
  ENOENT: 'foldernya tidak ada',
  EISDIR: 'ini folder, bukan berkas',
  ENOTDIR: 'sebagian jalurnya bukan folder',
}

/** Why a file could not be written, in words; undefined when it is no fault of the file system. */
export function sebabBerkas(error: unknown): string | undefined {
  return sebab[kode(error)] ?? (/^E[A-Z]+$/.test(kode(error)) ? 'tidak dapat ditulis' : undefined)
}

const sebabBaca: Readonly<Record<string, string>> = {
  EACCES: 'tidak boleh dibaca oleh Anda',
  EPERM: 'tidak boleh dibaca oleh Anda',
  EBUSY: 'sedang dipakai program lain',
  EISDIR: 'ini folder, bukan berkas',
  ENOTDIR: 'sebagian jalurnya bukan folder',
  ENAMETOOLONG: 'terlalu panjang jalurnya',
  ELOOP: 'tautan ini berputar dan tidak menuju berkas mana pun',
}

/** Why a file that is there could not be read, in words. */
export const sebabTakTerbaca = (error: unknown): string => sebabBaca[kode(error)] ?? 'tidak dapat dibaca'

/** Whether there is no file by that name. */
export const takAda = (error: unknown): boolean => kode(error) === 'ENOENT'
