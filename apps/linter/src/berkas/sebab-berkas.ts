const sebab: Readonly<Record<string, string>> = {
  EACCES: 'tidak boleh ditulis oleh Anda',
  EPERM: 'tidak boleh ditulis oleh Anda',
  EROFS: 'media hanya dapat dibaca',
  ENOSPC: 'media penuh',
  ENOENT: 'foldernya tidak ada',
  EISDIR: 'ini folder, bukan berkas',
  ENOTDIR: 'sebagian jalurnya bukan folder',
}

/** Why a file could not be written, in words; undefined when it is no fault of the file system. */
export function sebabBerkas(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined
  return sebab[error.code] ?? (/^E[A-Z]+$/.test(error.code) ? 'tidak dapat ditulis' : undefined)
}
