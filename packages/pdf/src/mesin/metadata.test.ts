import { expect, test } from 'vitest'
import { susunXmp } from './metadata.ts'

const info = {
  Title: 'PERATURAN <CONTOH> & "LAINNYA"',
  Author: 'BUPATI CONTOH',
  Subject: 'Koordinasi (asli)',
  Keywords: 'satu, dua',
  Creator: 'Perkada',
  Producer: 'Perkada',
  CreationDate: new Date('2026-03-02T00:00:00Z'),
  ModDate: new Date('2026-03-02T00:00:00Z'),
}

test('metadata is XML whatever the title says', () => {
  expect(susunXmp(info, 'id-ID', '3a')).toMatchInlineSnapshot(`
    "<?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">PERATURAN &lt;CONTOH&gt; &amp; &quot;LAINNYA&quot;</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>BUPATI CONTOH</rdf:li></rdf:Seq></dc:creator>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Koordinasi (asli)</rdf:li></rdf:Alt></dc:description>
    <dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdf:Producer>Perkada</pdf:Producer>
    <pdf:Keywords>satu, dua</pdf:Keywords>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <xmp:CreatorTool>Perkada</xmp:CreatorTool>
    <xmp:CreateDate>2026-03-02T00:00:00Z</xmp:CreateDate>
    <xmp:ModifyDate>2026-03-02T00:00:00Z</xmp:ModifyDate>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>"
  `)
})

test('what is not known is left out', () => {
  const xmp = susunXmp({ Creator: 'Perkada' }, 'id-ID', '1b')
  expect(xmp).toContain('<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>')
  expect(xmp).not.toMatch(/dc:title|dc:creator|Keywords|CreateDate|undefined/)
})
