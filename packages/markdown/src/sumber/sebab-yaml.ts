const menurutKode: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indentasi tidak sejajar, atau kurung siku atau kurawal tidak ditutup',
  DUPLICATE_KEY: 'kunci ditulis dua kali',
  TAB_AS_INDENT: 'indentasi memakai tab, diharapkan spasi',
  MISSING_CHAR: 'tanda kutip, kurung, atau titik dua tidak ada pada tempatnya',
  BLOCK_AS_IMPLICIT_KEY: 'nilai yang memuat titik dua harus diapit tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'kunci tidak diakhiri titik dua',
}

/** Why a YAML text cannot be read, in words, from the code of the parser's error. */
export const sebabYaml = (kode: string): string => menurutKode[kode] ?? 'susunan tidak sah'
