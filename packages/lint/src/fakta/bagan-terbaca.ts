import { parseBagan, sekali, type Teks } from '@perkada/core'
import { bacaYamlBagan } from '@perkada/markdown'

/** A chart as its source reads: the chart, what is wrong in it, or why it is no YAML. Read once for all rules. */
export const baganTerbaca = sekali(({ isi }: Teks): ReturnType<typeof parseBagan> | { readonly pesan: string; readonly baris: number } => {
  const yaml = bacaYamlBagan(isi)
  return 'pesan' in yaml ? yaml : parseBagan(yaml.data)
})
