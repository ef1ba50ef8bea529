import { deflateSync } from 'node:zlib';
import { escapeXml, makeDocx } from './make-docx.ts';
import { makePdf, makeStream } from './make-pdf.ts';
import { makeZip, type ZipContent } from './make-zip.ts';

/** A file that must be refused, with the codes of which one must be given. */
export interface HostileFile {
  readonly why: string;
  readonly name: string;
  readonly content: Buffer;
  readonly codes: readonly string[];
}

const WORDS = `<w:p><w:r><w:t>${escapeXml('KẾ HOẠCH phát động thi đua năm 2031')}</w:t></w:r></w:p>`;
const DOCX = makeDocx(WORDS);
const XML = '<?xml version="1.0"?>';
const DOCUMENT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const DOCUMENT_END = '</w:body></w:document>';
const ZIP_BROKEN = ['import-zip-broken'];
const PDF_BROKEN = ['import-pdf-broken'];

function withEntry(entry: ZipContent): Buffer {
  return makeDocx(WORDS, { entries: [entry] });
}

function withDocument(content: string): Buffer {
  return withEntry({ name: 'word/document.xml', content });
}

function withRelationship(type: string, target: string): Buffer {
  const content = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return withEntry({ name: 'word/_rels/document.xml.rels', content });
}

const ENTITY_BOMB = `${XML}<!DOCTYPE w:document [<!ENTITY a "thi đua"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${DOCUMENT}<w:p><w:r><w:t>&c;</w:t></w:r></w:p>${DOCUMENT_END}`;
const OUTSIDE_ENTITY = `${XML}<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>${DOCUMENT}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>${DOCUMENT_END}`;
const DEEP = `${XML}${DOCUMENT}${'<w:sdt><w:sdtContent>'.repeat(5_000)}${'</w:sdtContent></w:sdt>'.repeat(5_000)}${DOCUMENT_END}`;

function listDocx(): readonly HostileFile[] {
  const docx = (why: string, content: Buffer, ...codes: readonly string[]): HostileFile => ({
    why,
    name: 'ke-hoach.docx',
    content,
    codes,
  });
  return [
    docx(
      'a name that climbs out of the folder',
      withEntry({ name: '../../ngoai.txt', content: 'a' }),
      'import-zip-unsafe',
    ),
    docx(
      'an absolute name',
      withEntry({ name: '/etc/cron.d/a', content: 'a' }),
      'import-zip-unsafe',
    ),
    docx(
      'a name with a drive',
      withEntry({ name: 'C:\\Windows\\a.dll', content: 'a' }),
      'import-zip-unsafe',
    ),
    docx(
      'a part that unpacks to a thousand times its size',
      withEntry({ name: 'word/media/a.xml', content: Buffer.alloc(8_000_000) }),
      'import-zip-bomb',
    ),
    docx(
      'a part larger than any text',
      withEntry({ name: 'word/a.xml', content: 'a', claimedSize: 900_000_000 }),
      'import-zip-bomb',
    ),
    docx(
      'a text that hides its size',
      withEntry({
        name: 'word/document.xml',
        content: `${XML}${DOCUMENT}${WORDS.repeat(9_000)}${DOCUMENT_END}`,
        claimedSize: 400,
      }),
      ...ZIP_BROKEN,
    ),
    docx(
      'thousands of parts',
      makeZip(Array.from({ length: 3_000 }, (_, i) => ({ name: `a${i}.xml`, content: 'a' }))),
      'import-zip-bomb',
    ),
    docx(
      'archives inside archives',
      makeZip([
        {
          name: 'a.zip',
          content: makeZip([
            { name: 'b.zip', content: makeZip([{ name: 'c.xml', content: Buffer.alloc(60_000) }]) },
          ]),
        },
      ]),
      'import-not-word',
    ),
    docx(
      'two parts of one name',
      makeZip([
        { name: 'word/document.xml', content: 'a' },
        { name: 'word/document.xml', content: 'b' },
      ]),
      ...ZIP_BROKEN,
    ),
    docx(
      'an encrypted part',
      withEntry({ name: 'word/document.xml', content: 'a', flags: 0x801 }),
      'import-encrypted',
    ),
    docx(
      'another way of packing',
      withEntry({ name: 'word/document.xml', content: 'a', method: 12 }),
      ...ZIP_BROKEN,
    ),
    docx(
      'a checksum that is not that of the part',
      withEntry({ name: 'word/document.xml', content: 'a', claimedChecksum: 1 }),
      ...ZIP_BROKEN,
    ),
    docx('a file cut in half', DOCX.subarray(0, Math.floor(DOCX.length / 2)), ...ZIP_BROKEN),
    docx(
      'a directory that points outside the file',
      Buffer.concat([DOCX.subarray(0, -6), Buffer.from([255, 255, 255, 127, 0, 0])]),
      ...ZIP_BROKEN,
    ),
    docx(
      'an archive that is no Word file',
      makeZip([{ name: 'index.html', content: 'a' }]),
      'import-not-word',
    ),
    docx(
      'a picture on another server',
      withRelationship('image', 'https://vi-du.example/a.png'),
      'import-docx-external',
    ),
    docx(
      'a template on another server',
      withRelationship('attachedTemplate', 'https://vi-du.example/a.dotm'),
      'import-docx-external',
    ),
    docx(
      'a link into the files of this machine',
      withRelationship('hyperlink', 'file:///etc/passwd'),
      'import-docx-external',
    ),
    docx(
      'a macro',
      withEntry({ name: 'word/vbaProject.bin', content: 'a' }),
      'import-docx-embedded',
    ),
    docx(
      'an embedded object',
      withEntry({ name: 'word/embeddings/oleObject1.bin', content: 'a' }),
      'import-docx-embedded',
    ),
    docx('entities that multiply', withDocument(ENTITY_BOMB), 'import-xml-forbidden'),
    docx('an entity that reads a file', withDocument(OUTSIDE_ENTITY), 'import-xml-forbidden'),
    docx(
      'an entity that nobody declares',
      withDocument(`${XML}${DOCUMENT}<w:p><w:r><w:t>&thidua;</w:t></w:r></w:p>${DOCUMENT_END}`),
      'import-xml-forbidden',
    ),
    docx(
      'a style sheet of its own',
      withDocument(`${XML}<?xml-stylesheet href="a.xsl"?>${DOCUMENT}${DOCUMENT_END}`),
      'import-xml-forbidden',
    ),
    docx(
      'elements that cross',
      withDocument(`${XML}${DOCUMENT}<w:p><w:r></w:p></w:r>${DOCUMENT_END}`),
      'import-xml-broken',
    ),
    docx(
      'elements five thousand deep',
      withEntry({ name: 'word/document.xml', content: DEEP, isStored: true }),
      'nesting-too-deep',
    ),
    docx(
      'a PDF that calls itself a Word file',
      makePdf(['<< /Type /Catalog >>']),
      'import-wrong-extension',
    ),
    docx(
      'an old Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'import-old-word',
    ),
    docx(
      'a Word file behind a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'import-encrypted',
    ),
    docx(
      'an entity in the styles, not in the text',
      withEntry({ name: 'word/styles.xml', content: ENTITY_BOMB }),
      'import-xml-forbidden',
    ),
    docx(
      'an entity in the relationships',
      withEntry({ name: 'word/_rels/document.xml.rels', content: OUTSIDE_ENTITY }),
      'import-xml-forbidden',
    ),
    docx(
      'relationships that are cut off',
      withEntry({ name: 'word/_rels/document.xml.rels', content: `${XML}<Relationships>` }),
      'import-xml-broken',
    ),
    docx(
      'an attribute given twice',
      withDocument(`${XML}${DOCUMENT}<w:p a="1" a="2"/>${DOCUMENT_END}`),
      'import-xml-broken',
    ),
    docx(
      'a character that no text has',
      withDocument(`${XML}${DOCUMENT}<w:p><w:r><w:t>&#x110000;</w:t></w:r></w:p>${DOCUMENT_END}`),
      'import-xml-broken',
    ),
    docx(
      'letters that are no Unicode',
      withEntry({
        name: 'word/document.xml',
        content: Buffer.from(`${XML}${DOCUMENT}\xff`, 'latin1'),
      }),
      'import-xml-broken',
    ),
    docx(
      'tables inside tables, a hundred deep',
      makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(100)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(100)}`),
      'nesting-too-deep',
    ),
    docx(
      'a name that hides where it ends',
      withEntry({ name: 'word/a.xml\u0000.png', content: 'a' }),
      'import-zip-unsafe',
    ),
    docx(
      'a frame that shows a page of another server',
      withRelationship('frame', 'https://vi-du.example/'),
      'import-docx-external',
    ),
    docx(
      'an object on another server',
      withRelationship('oleObject', 'https://vi-du.example/a.bin'),
      'import-docx-external',
    ),
    docx(
      'a link that would run',
      withRelationship('hyperlink', 'javascript:alert(1)'),
      'import-docx-external',
    ),
    docx('no text at all', makeDocx('<w:p/>'), 'import-address-unknown', 'import-no-text'),
  ];
}

function listPdf(): readonly HostileFile[] {
  const pdf = (why: string, content: Buffer, ...codes: readonly string[]): HostileFile => ({
    why,
    name: 'ke-hoach.pdf',
    content,
    codes,
  });
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  const page = (entries: string): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${entries} >>`;
  const one = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const kids = Array.from({ length: 10_000 }, (_, i) => `${i + 3} 0 R`).join(' ');
  const plain = makePdf([catalog, one, page('')]);
  const zeros = deflateSync(Buffer.alloc(60_000_000, 0x20), { level: 9 });
  return [
    pdf(
      'ten thousand pages',
      makePdf([
        catalog,
        `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`,
        ...Array.from({ length: 10_000 }, () => page('')),
      ]),
      'import-pdf-pages',
    ),
    pdf(
      'a claim of ten thousand pages',
      makePdf([catalog, '<< /Type /Pages /Kids [3 0 R] /Count 10000 >>', page('')]),
      'import-pdf-pages',
      'import-no-text',
    ),
    pdf(
      'pages that contain themselves',
      makePdf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 4 >>']),
      ...PDF_BROKEN,
    ),
    pdf(
      'a password',
      makePdf(
        [
          catalog,
          one,
          page(''),
          '<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <' +
            '41'.repeat(32) +
            '> /U <' +
            '42'.repeat(32) +
            '> >>',
        ],
        '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      ),
      'import-encrypted',
    ),
    pdf(
      'a page whose content is larger than any text',
      makePdf([catalog, one, page('/Contents 4 0 R'), makeStream(zeros, '/Filter /FlateDecode')]),
      'import-no-text',
      'import-memory',
      'import-time',
      ...PDF_BROKEN,
    ),
    pdf(
      'a form that draws itself',
      makePdf([
        catalog,
        one,
        page('/Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >>'),
        makeStream('/A Do'),
        makeStream(
          '/A Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>',
        ),
      ]),
      'import-no-text',
      ...PDF_BROKEN,
    ),
    pdf('a file cut off behind its first line', Buffer.from('%PDF-1.7\n'), ...PDF_BROKEN),
    pdf(
      'noise behind its first line',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 0x41)]),
      ...PDF_BROKEN,
    ),
    pdf(
      'a script that runs when it opens, and no text',
      makePdf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
        one,
        page(''),
      ]),
      'import-no-text',
    ),
    pdf(
      'a program to start, and no text',
      makePdf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>',
        one,
        page(''),
      ]),
      'import-no-text',
    ),
    pdf(
      'a table of contents that points to itself',
      Buffer.concat([
        plain.subarray(0, -40),
        Buffer.from('trailer << /Prev 9 >>\nstartxref\n9\n%%EOF'),
      ]),
      'import-no-text',
      ...PDF_BROKEN,
    ),
    pdf('an empty page', plain, 'import-no-text'),
    pdf('a Word file that calls itself a PDF', DOCX, 'import-wrong-extension'),
  ];
}

/** Every hostile file. */
export function listHostileFiles(): readonly HostileFile[] {
  const other = (
    why: string,
    name: string,
    content: Buffer,
    ...codes: readonly string[]
  ): HostileFile => ({ why, name, content, codes });
  return [
    ...listDocx(),
    ...listPdf(),
    other('a program', 'ke-hoach.exe', Buffer.from('MZ'), 'import-format-unknown'),
    other(
      'a file without an extension',
      'ke-hoach',
      Buffer.from('KẾ HOẠCH'),
      'import-format-unknown',
    ),
    other(
      'bytes that are no text',
      'ke-hoach.txt',
      Buffer.from([0x4b, 0x00, 0xff, 0x00]),
      'import-wrong-extension',
    ),
    other(
      'text in an old code',
      'ke-hoach.txt',
      Buffer.from('K\xd5 ho\xb9ch', 'latin1'),
      'import-not-unicode',
    ),
    other(
      'more bytes than are read',
      'ke-hoach.txt',
      Buffer.alloc(20_000_001, 0x61),
      'import-too-large',
    ),
    other(
      'a web page of nothing but brackets',
      'ke-hoach.html',
      Buffer.from('<'.repeat(2_000_000)),
      'import-address-unknown',
      'file-too-large',
      'line-too-long',
    ),
    other(
      'lists nested deeper than any plan',
      'ke-hoach.html',
      Buffer.from(`<p>KẾ HOẠCH</p>${'<ul><li>a'.repeat(20_000)}`),
      'import-address-unknown',
      'nesting-too-deep',
    ),
    other(
      'a hundred thousand brackets',
      'ke-hoach.txt',
      Buffer.from(`KẾ HOẠCH\n\n${'{['.repeat(50_000)}`),
      'import-address-unknown',
      'line-too-long',
    ),
    other(
      'a picture that claims to be larger than any paper',
      'ke-hoach.png',
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff', 'latin1'),
        Buffer.alloc(100),
      ]),
      'import-no-text',
    ),
    other(
      'a text that calls itself a picture',
      'ke-hoach.png',
      Buffer.from('KẾ HOẠCH'),
      'import-wrong-extension',
    ),
    other(
      'one line of a million letters',
      'ke-hoach.txt',
      Buffer.from(`KẾ HOẠCH ${'thi đua '.repeat(130_000)}`),
      'line-too-long',
      'file-too-large',
    ),
  ];
}
