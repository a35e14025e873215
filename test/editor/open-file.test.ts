import { expect } from '@open-wc/testing';
import { CannotOpen, decode, readAddress } from '../../src/editor/files/open-file.ts';

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

describe('a file at an address', () => {
  const { fetch } = window;
  let fetched: string[] = [];
  const answer = (respond: () => Response): void => {
    fetched = [];
    window.fetch = async input => {
      fetched.push(String(input));
      return respond();
    };
  };
  afterEach(() => {
    window.fetch = fetch;
  });

  const names: readonly [string, string, string][] = [
    ['its name', 'https://x.example/mine.json', 'mine.json'],
    ['a name with a blank', 'https://x.example/my%20catalog.json', 'my catalog.json'],
    ['a name in another encoding, as it is', 'https://x.example/caf%E9.json', 'caf%E9.json'],
    ['no name', 'https://x.example/', 'catalog.json'],
  ];
  for (const [title, address, name] of names)
    it(`${address} → ${title}`, async () => {
      answer(() => new Response('{}'));
      expect(await readAddress(address)).to.deep.equal({ name, text: '{}' });
      expect(fetched.length).to.equal(1);
    });

  const broken = () => {
    throw new TypeError('The connection was lost.');
  };
  const refused: readonly [string, string, () => Response, RegExp, number][] = [
    ['nothing', '', broken, /not a whole address.*begin with https/, 0],
    ['no address', 'catalog.json', broken, /not a whole address/, 0],
    ['a file on the device', 'file:///home/a.json', broken, /https:\/\//, 0],
    [
      'a “%” without its code',
      'https://x.example/%E0%A4%A',
      broken,
      /“%”.*Copy the whole address again/,
      0,
    ],
    ['a “%” alone', 'https://x.example/100%.json', broken, /“%”/, 0],
    ['no answer', 'https://x.example/a.json', broken, /did not answer.*Open it in your browser/, 1],
    [
      'an answer that breaks off',
      'https://x.example/a.json',
      () => new Response(new ReadableStream({ pull: controller => controller.error('lost') })),
      /did not answer/,
      1,
    ],
    [
      'no such file',
      'https://x.example/a.json',
      () => new Response('', { status: 404 }),
      /no such file: x\.example answered 404/,
      1,
    ],
  ];
  for (const [title, address, respond, words, requests] of refused)
    it(`${title} → says what is wrong, and what to do`, async () => {
      answer(respond);
      const error = await readAddress(address).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(CannotOpen);
      expect((error as CannotOpen).message).to.match(words);
      expect(fetched.length).to.equal(requests);
    });
});
