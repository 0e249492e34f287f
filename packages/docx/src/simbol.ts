/** Letters of the symbol fonts that office texts use, by the low byte of their code. */
const daftarGlif: Readonly<Record<string, string>> = {
  symbol:
    'A3≤B3≥B1±B4×B8÷B0°B7•B9≠BB≈A5∞AB↔AC←AD↑AE→AF↓D7⋅D6√E5∑2D−61α62β67γ64δ65ε68η71θ6Cλ6Dμ70π72ρ73σ74τ66φ63χ79ψ77ω47Γ44Δ51Θ4CΛ50Π53Σ46Φ59Ψ57ΩD4™D2®D3©',
  wingdings: 'FC✓FB✗FE☑FD☒A8◻6F□6E■A7▪D8➢76❖E0→DF←E8➔9F•6C●71❑28☎2A✉',
}

const glif = new Map(
  Object.entries(daftarGlif).map(([fon, isi]) => [
    fon,
    new Map([...isi.matchAll(/([0-9A-F]{2})(.)/gu)].map(([, kode = '', huruf = '']) => [Number.parseInt(kode, 16), huruf])),
  ]),
)

/** The letter of a `w:sym` as it is seen on paper: `char` in hexadecimal in a font; undefined where a font of signs keeps it to itself. */
export function bacaSimbol(char: string, fon: string): string | undefined {
  if (!/^[0-9a-f]{1,4}$/i.test(char)) return undefined
  const kode = Number.parseInt(char, 16)
  const milikFon = glif.get(fon.toLowerCase())
  if (milikFon || /wingdings|webdings|symbol|dingbats/i.test(fon)) return milikFon?.get(kode & 0xff)
  const huruf = kode >= 0xf000 && kode <= 0xf0ff ? kode & 0xff : kode
  const terbaca = huruf >= 0x20 && !(huruf >= 0x7f && huruf <= 0x9f) && !(huruf >= 0xd800 && huruf <= 0xf8ff) && huruf < 0xfffe
  return terbaca ? String.fromCharCode(huruf) : undefined
}
