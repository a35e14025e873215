/** Files as they come: cut, overwritten, mixed up, in pieces of any size. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parse } from '../../../src/catalog/format/parse.ts';
import { importFiles } from '../../../src/import/import.ts';
import { SEED } from '../../support/mutations/seed.ts';
import { fileOf } from './support/file.ts';
import { SAMPLES } from './support/samples.ts';

/** What a draft may be without, until its author has been asked. */
const LEFT_OPEN = /\.(?:modality|why|how|muscles(?:\.[\w-]+)?|phases)$|\.care$/;

/** A draft is a catalog in all that a machine can know, whatever it was made from. */
async function assertSound(name: string, bytes: Uint8Array): Promise<void> {
  const { catalog, report } = await importFiles([fileOf(name, bytes)]);
  const { problems } = parse(JSON.stringify(catalog));
  const formal = problems.filter(
    ({ path, severity }) => severity === 'error' && !LEFT_OPEN.test(path),
  );
  assert.deepEqual(formal, []);
  for (const { id, care, offers } of catalog.products) {
    assert.ok(offers.length > 0, id);
    assert.ok(care.unconfirmed.length >= 4, id);
  }
  assert.equal(report.files.length, 1);
}

/** Something that happens to a file. */
type Damage = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

const SPOILERS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '\u000b',
  ']]>',
  '<![CDATA[',
  '<!--',
  '\n',
  ',',
  '\t',
  '\r',
  'é',
  '😀',
  '<item>',
  '</item>',
  '<a href="',
  '<h2>',
  '\ud800',
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      bytes =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  place.map(
    (at): Damage =>
      bytes =>
        bytes.slice(Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Damage =>
      bytes => {
        const [from, to] = [a, b].map(at => Math.floor(at * bytes.length)).sort((x, y) => x - y);
        return joined(bytes.slice(0, from), bytes.slice(to));
      },
  ),
  fc.tuple(place, fc.constantFrom(...SPOILERS)).map(
    ([at, text]): Damage =>
      bytes => {
        const cut = Math.floor(at * bytes.length);
        return joined(bytes.slice(0, cut), new TextEncoder().encode(text), bytes.slice(cut));
      },
  ),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
    ([at, noise]): Damage =>
      bytes => {
        const spoilt = new Uint8Array(bytes);
        spoilt.set(noise.slice(0, bytes.length), Math.floor(at * Math.max(0, bytes.length - 8)));
        return spoilt;
      },
  ),
);

describe('a file that is broken', () => {
  for (const { name, text } of SAMPLES)
    it(`${name}, in any way → a draft in the form of every catalog`, async () => {
      const bytes = new TextEncoder().encode(text);
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), damages =>
          assertSound(
            name,
            damages.reduce<Uint8Array>((spoilt, each) => each(spoilt), bytes),
          ),
        ),
        { seed: SEED, numRuns: 60 },
      );
    });

  it('anything at all → a draft, or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.xml', 'a.html', 'a.csv', 'a'),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ maxLength: 300, unit: 'grapheme' })
            .map(text => new TextEncoder().encode(text)),
        ),
        assertSound,
      ),
      { seed: SEED, numRuns: 100 },
    );
  });
});

/** As other programs write the same sheet. */
const SHEET = SAMPLES.find(({ name }) => name === 'list.tsv')?.text ?? '';
const WRITTEN: readonly { readonly name: string; readonly text: string | Uint8Array }[] = [
  ...SAMPLES,
  { name: 'packed.tsv.gz', text: new Uint8Array(gzipSync(SHEET)) },
  { name: 'utf-16.txt', text: new Uint8Array(Buffer.from(`\ufeff${SHEET}`, 'utf16le')) },
];

describe('a file in pieces', () => {
  for (const { name, text } of WRITTEN)
    it(`${name}, in pieces of any size → as in one`, async () => {
      const whole = await importFiles([fileOf(name, text)]);
      assert.ok(whole.catalog.products.length >= 2, name);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async size => {
          assert.deepEqual(await importFiles([fileOf(name, text, size)]), whole);
        }),
        { seed: SEED, numRuns: 20 },
      );
    });
});
