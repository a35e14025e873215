/** What a message quotes of a value: its beginning and its length, wherever the value stands and whatever is wrong. */
import { expect } from '@open-wc/testing';
import { checkForAuthor } from '../../../src/catalog/check/check-for-author.ts';
import { readSource } from '../../../src/catalog/source/read-source.ts';
import type { CatalogError } from '../../../src/domain/errors.ts';
import { aCatalog, aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { limit } from '../../support/speed/limit.mjs';

const LENGTH = 20_000;
const filled = (start: string, more: string): string =>
  start + more.repeat(LENGTH / more.length).slice(0, LENGTH - start.length);

/** Values that some check has something to say about. */
const LONG: readonly string[] = [
  filled('data:image/png;base64,', 'iVBORw0KGgo'),
  filled('http://', 'a'),
  filled('<img src="', 'x '),
  filled('Buy it through my link. ', 'word '),
  filled('press behind the knee ', 'and rub '),
  filled('a-', 'b'),
  filled('Ж', 'a'),
];

const catalog = {
  ...aCatalog(),
  programs: {
    amazon: { tags: { US: 'ada-20' } },
    awin: { template: 'https://a.example/?u={url}&t={tag}', tags: { GB: '1' } },
  },
  products: [
    {
      ...aSourceProduct('gel'),
      image_link: 'https://me.example/gel.jpg',
      image: { alt: 'A tube', width: 10, height: 20, credit: 'Ada' },
      short_title: 'Gel',
      description: 'A gel.',
      offers: [
        { program: 'amazon', asin: 'B000000000', country: 'US' },
        { program: 'awin', seller: 'Shop', url: 'https://shop.example/gel', country: 'GB' },
      ],
      care: {
        muscles: { soleus: 'Low on the calf.' },
        regions: ['lower-leg'],
        uses: [
          {
            phases: ['acute'],
            modality: 'cold-gel',
            short: 'Cools',
            why: 'It cools.',
            how: 'Thinly.',
          },
        ],
        ingredients: ['menthol'],
        cautions: ['Not on broken skin.'],
        claims: [
          { text: 'It cools.', source: { label: 'A study', url: 'https://study.example/' } },
        ],
        reviewed_on: '2026-11-23',
        silenced: [{ rule: 'claim', reason: 'Known.' }],
      },
    },
  ],
};

/** The catalog with one value, or one name, replaced: every one of them in turn. */
function* replaced(value: unknown, by: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield by;
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    for (const inner of replaced(item, by))
      yield Array.isArray(value)
        ? value.map((each, at) => (String(at) === key ? inner : each))
        : { ...value, [key]: inner };
    if (!Array.isArray(value))
      yield Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name === key ? by : name, each]),
      );
  }
}

describe('a value of 20,000 characters', () => {
  for (const long of LONG) {
    it(`${long.slice(0, 24)}… in every place → no message prints it, and what quotes it says how long it is`, () => {
      let quotes = 0;
      for (const each of atLeast(60, [...replaced(catalog, long)])) {
        const { problems } = checkForAuthor(JSON.stringify(each), 'catalog.json', {
          today: '2026-11-24',
        });
        for (const { path, message, remedy } of problems) {
          expect(
            path.length + message.length + remedy.length,
            `${path.slice(0, 99)} ${message.slice(0, 99)}`,
          ).to.be.below(1_500);
          if (message.includes(JSON.stringify(long.slice(0, 60)).slice(1, -1))) {
            quotes += 1;
            expect(message).to.match(/\(\d+ characters\)/);
          }
        }
      }
      expect(quotes).to.be.above(5);
    }).timeout(limit(30_000));
  }

  it('in a page → the console gets no more', () => {
    const [long = ''] = LONG;
    const text = JSON.stringify({
      ...catalog,
      products: [{ ...catalog.products[0], image_link: long }],
    });
    try {
      readSource(text, 'https://me.example/catalog.json');
      expect.fail('No error.');
    } catch (error) {
      const { message } = error as CatalogError;
      expect(message).to.include(`${long.slice(0, 60)}…" (${LENGTH} characters)`);
      expect(message.length).to.be.below(1_000);
    }
  });
});
