import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { TextPiece } from './text-piece.ts';

/** What a file is joined out of, in order: words of its own and pieces that lie in other files. */
export type TextParts = readonly (string | TextPiece)[];

/** What is known of a file that was joined. */
export interface JoinedText {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Bytes that are copied at once. */
const CHUNK = 1 << 20;

/** Joins a file by copying bytes. Throws when it exists, and when a piece was lost or cut short. */
export function joinText(path: string, parts: TextParts): JoinedText {
  const digest = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const sink = openSync(path, 'wx');
  let size = 0;
  const add = (bytes: Uint8Array): void => {
    digest.update(bytes);
    writeSync(sink, bytes);
    size += bytes.length;
  };
  const copy = (piece: TextPiece): void => {
    const source = openSync(piece.file, 'r');
    try {
      for (let done = 0; done < piece.size;) {
        const wanted = Math.min(CHUNK, piece.size - done);
        const read = readSync(source, chunk, 0, wanted, piece.start + done);
        if (read === 0) throw new Error(`${piece.file} was cut short`);
        add(chunk.subarray(0, read));
        done += read;
      }
    } finally {
      closeSync(source);
    }
  };
  try {
    for (const part of parts) {
      if (typeof part === 'string') add(Buffer.from(part));
      else copy(part);
    }
  } finally {
    closeSync(sink);
  }
  return { size, sha256: digest.digest('hex') };
}

/** A digest of what a file is joined out of: the same parts give the same file. */
export function digestParts(parts: TextParts): string {
  const lines = parts.map((part) =>
    typeof part === 'string' ? JSON.stringify(part) : part.sha256,
  );
  return hash('sha256', lines.join('\n'));
}

/** Pieces with something between each two of those that hold rows. */
export function placeBetween(pieces: readonly TextPiece[], between: string): TextParts {
  return pieces
    .filter(({ rows }) => rows > 0)
    .flatMap((piece, index) => (index === 0 || between === '' ? [piece] : [between, piece]));
}
