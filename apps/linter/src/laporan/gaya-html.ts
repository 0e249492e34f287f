/** The look of the page: a desk with the text on the left and the findings on the right; on a narrow screen and on paper the findings, then the text. */
export const gayaHtml = `
:root { --galat: #b42318; --peringatan: #8f5a00; --saran: #175cd3; --garis: #d9d6cf; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1c1b19; background: #f4f2ee; }
header, section { max-width: 1500px; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { font-size: 1.45rem; margin: 0 0 .3rem; }
h2 { font-size: 1rem; margin: .5rem 0 .6rem; font-family: ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
.saring { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: .6rem 0; }
.saring label { cursor: pointer; }
small { color: #5d5a54; }
.berkas { margin: .4rem 0 0; padding-left: 1.2rem; max-height: 12rem; overflow: auto; }
.gagal { color: var(--galat); }
.meja { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.25rem; align-items: start; }
.temuan { grid-area: 1 / 2; } .naskah { grid-area: 1 / 1; }
.naskah { background: #fff; border: 1px solid var(--garis); padding: 1rem .75rem 1.5rem 0; font-family: "Bookman Old Style", "TeX Gyre Bonum", "URW Bookman", Georgia, serif; }
.b { display: flex; min-height: 1.5em; scroll-margin-top: 30vh; }
.k { height: .7em; min-height: 0; overflow: hidden; } .k .n { visibility: hidden; }
.n { flex: 0 0 3.4rem; padding-right: .9rem; text-align: right; color: #8a867e; font: .72rem/2.05 ui-monospace, Consolas, monospace; user-select: none; }
.i { flex: 1; white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; }
mark { color: inherit; background: #f7ded9; border-bottom: 2px solid var(--galat); scroll-margin-top: 30vh; }
mark.peringatan { background: #faecc8; border-bottom: 2px dashed var(--peringatan); }
mark.saran { background: #e3edfb; border-bottom: 2px dotted var(--saran); }
mark.kedua { background: none; border-bottom: 1px solid var(--warna); }
mark:empty { padding: 0 .12em; }
sup { font: .68rem/0 system-ui, sans-serif; }
sup a { color: var(--warna); text-decoration: none; padding: 0 .15em; font-weight: 600; }
.galat { --warna: var(--galat); } .peringatan { --warna: var(--peringatan); } .saran { --warna: var(--saran); }
.temuan { list-style: none; margin: 0; padding: 0 .25rem 0 0; position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; }
.temuan li { background: #fff; border: 1px solid var(--garis); border-left: 4px solid var(--warna); padding: .5rem .8rem .6rem; margin: 0 0 .6rem; }
.temuan li::before { content: attr(value); float: right; color: #8a867e; font-size: .8rem; }
.kepala { margin: 0; font-size: .85rem; }
.kepala a, .lain a { color: inherit; }
.lencana { color: #fff; background: var(--warna); border-radius: 3px; padding: .05em .45em; font-size: .78rem; font-weight: 600; }
code { font: .8rem ui-monospace, Consolas, monospace; color: #5d5a54; overflow-wrap: anywhere; }
.lain, details { font-size: .88rem; color: #45423d; }
summary { cursor: pointer; }
details ul { margin: .2rem 0; padding-left: 1.1rem; }
.temuan details li { all: unset; display: list-item; }
.temuan details li::before { content: none; }
.ganti { font-size: .9rem; }
del, ins { text-decoration: none; padding: 0 .35em; border-radius: 3px; white-space: pre-wrap; }
del { background: #fbe4e0; } ins { background: #dcf3e0; }
:target { outline: 3px solid #1c1b19; outline-offset: 2px; }
body:has(#s-galat:not(:checked)) :is(.temuan > .galat, sup.galat),
body:has(#s-peringatan:not(:checked)) :is(.temuan > .peringatan, sup.peringatan),
body:has(#s-saran:not(:checked)) :is(.temuan > .saran, sup.saran) { display: none; }
body:has(#s-galat:not(:checked)) mark.galat,
body:has(#s-peringatan:not(:checked)) mark.peringatan,
body:has(#s-saran:not(:checked)) mark.saran { background: none; border: 0; }
@media (max-width: 60rem) { .meja { grid-template-columns: minmax(0, 1fr); } .meja > * { grid-area: auto; } .temuan { position: static; max-height: none; } }
@page { margin: 2cm 1.8cm; }
@media print {
  body { background: none; font-size: 10pt; }
  header, section { padding: 0; max-width: none; }
  section { margin-top: 1rem; }
  section + section { break-before: page; }
  .saring input, summary { display: none; }
  .berkas, .temuan { max-height: none; overflow: visible; position: static; }
  .meja { display: block; }
  .n { flex-basis: 2.4rem; }
  .naskah { margin-top: 1rem; border: 0; border-top: 2px solid #1c1b19; padding: .6rem 0 0; }
  .temuan li { break-inside: avoid; }
  .kepala, .lain, .ganti { font-size: .95em; }
  :target { outline: 0; }
  mark, .lencana, del, ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
