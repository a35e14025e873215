/** What a finished tree may consist of is what our templates write, in whatever layout and with whatever an author gives. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readBuilt } from '../../../src/build/sizes.ts';
import { HEADING_LEVELS, LAYOUTS } from '../../../src/domain/options.ts';
import { type MuscleFile, PHASES } from '../../../src/domain/types.ts';
import type { FirstOptions } from '../../../src/folder/first.ts';
import { firstHtml } from '../../../src/folder/first.ts';
import { ATTRIBUTES, ELEMENTS, isAttributeAllowed } from '../../../src/page/allowed.ts';
import { elementsIn, ofHtml } from '../../support/texts/html-tree.ts';

/** Files that differ in what they hold; the first has what the sample's have not. */
const FILES: readonly MuscleFile[] = ['soleus', 'upper-trapezius', 'popliteus', 'hamstrings'].map(
  (id, at) => {
    const file: MuscleFile = JSON.parse(readBuilt(`catalog/${id}.json`));
    if (at > 0) return file;
    const [product, ...others] = file.products;
    assert.ok(product);
    const claims = [{ text: 'It cools.', source: { label: 'A study', url: 'https://a.example/' } }];
    const image = { src: 'https://img.example/a.jpg', alt: 'A', width: 4, height: 3, credit: 'B' };
    const offers = [
      {
        program: 'direct',
        url: 'https://shop.example/',
        coupon: { code: 'ADA10', until: '2026-12-31' },
      },
    ];
    return {
      ...file,
      author: { name: 'Ada', credential: 'Therapist', photo: 'https://img.example/ada.jpg' },
      products: [{ ...product, claims, image, offers, cautions: ['Mind the dog.'] }, ...others],
    };
  },
);

const OPTIONS: readonly FirstOptions[] = [
  ...LAYOUTS.map(layout => ({ layout })),
  ...PHASES.map(phase => ({ phase })),
  ...HEADING_LEVELS.map(headingLevel => ({ headingLevel })),
  { newTab: true, heading: 'Mine', country: 'GB', theme: 'dark' },
];

/** What a reader, or a photo that does not come, does to a tree. */
const HAPPENS = ['hidden', 'open'];

it('every element and attribute that is written is allowed, and no other', async () => {
  const elements = new Set<string>();
  const attributes = new Set(HAPPENS);
  for (const file of FILES)
    for (const options of OPTIONS) {
      const [html] = elementsIn(ofHtml(await firstHtml(file, options))).filter(
        ({ attributes: { class: name } }) => /^care\b/.test(name ?? ''),
      );
      assert.ok(html);
      for (const each of elementsIn(html)) {
        if (each.name !== 'path') elements.add(each.name);
        for (const [name, value] of Object.entries(each.attributes)) {
          attributes.add(name);
          assert.ok(isAttributeAllowed(name, value), `${each.name} ${name}="${value}"`);
        }
      }
    }
  assert.deepEqual([...ELEMENTS].sort(), [...elements].sort());
  assert.deepEqual([...ATTRIBUTES].sort(), [...attributes].sort());
});
