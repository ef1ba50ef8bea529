import { RefusedFile } from './refused-file.ts';

/** Formats that can be imported. */
export type SourceFormat = 'docx' | 'pdf' | 'image' | 'text' | 'html';

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  docx: 'docx',
  pdf: 'pdf',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  tif: 'image',
  tiff: 'image',
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
};
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Tells the format of a file by its first bytes and holds it against its extension. Throws a
 * RefusedFile for a format that is not read, for an extension that says otherwise than the content,
 * and for an old or protected Word file.
 */
export function recogniseFormat(name: string, bytes: Buffer): SourceFormat {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const claimed = EXTENSIONS[extension];
  if (bytes.subarray(0, 8).equals(OLE)) {
    throw new RefusedFile(
      bytes.includes(ENCRYPTED_STREAM) ? 'import-encrypted' : 'import-old-word',
    );
  }
  if (claimed === undefined) throw new RefusedFile('import-format-unknown', { extension });
  const actual = sniff(bytes);
  const isTextual = actual === 'text' && (claimed === 'text' || claimed === 'html');
  if (actual !== claimed && !isTextual) {
    throw new RefusedFile('import-wrong-extension', { extension });
  }
  return claimed;
}

function sniff(bytes: Buffer): SourceFormat | null {
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06)/u.test(head)) return 'docx'; // eslint-disable-line no-control-regex -- the signature
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(?:\x89PNG|\xff\xd8\xff|II\*\0|MM\0\*)/u.test(head)) return 'image';
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/u.test(head);
  return isUtf16 || !bytes.subarray(0, 8192).includes(0) ? 'text' : null;
}
