/** A file in memory, in pieces of any size. */
import type { ImportFile } from '../../../../src/import/files/import-file.ts';

export function fileOf(
  name: string,
  content: string | Uint8Array,
  pieceSize = 64 * 1024,
): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.slice(at, at + pieceSize);
    },
  };
}
