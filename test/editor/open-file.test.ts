import { expect } from '@open-wc/testing';
import { decode } from '../../src/editor/files/open-file.ts';

describe('the bytes of a file', () => {
  const utf16 = (text: string) =>
    new Uint16Array([0xfeff, ...[...text].map(character => character.charCodeAt(0))]);
  const rows: readonly [string, ArrayBufferView<ArrayBuffer>, string, RegExp][] = [
    ['UTF-8', new TextEncoder().encode('“a”'), '“a”', /^$/],
    ['UTF-8 with a byte order mark keeps it', new TextEncoder().encode('\uFEFFa'), '\uFEFFa', /^$/],
    ['UTF-16', utf16('ab'), 'ab', /UTF-8/],
    ['no text', new Uint8Array([0x61, 0xe4, 0x62]), 'a\uFFFDb', /could not be read/],
  ];
  for (const [title, bytes, text, note] of rows)
    it(`of ${title} → text`, () => {
      const read = decode(bytes.buffer);
      expect(read.text).to.equal(text);
      expect(read.note ?? '').to.match(note);
    });
});
