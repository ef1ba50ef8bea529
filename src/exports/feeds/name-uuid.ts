import { createHash } from 'node:crypto';

/** The archive's own name space; it never changes, or every feed reader would show everything anew. */
const NAMESPACE = 'f2b0a6c4-3d5e-4b53-9a1e-7c1d2e8f4a60';

/**
 * The name-based UUID (RFC 9562, version 5) of a path of the site. It is the same wherever the site
 * is served, as the identifiers of a feed must be.
 */
export function nameUuid(path: string, namespace = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(path)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end))
    .join('-');
}
