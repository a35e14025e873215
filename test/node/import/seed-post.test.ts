/**
 * A post as such blogs have them: nine products, each linked in another way, around one muscle. What it has to become is
 * what its author would have typed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkForAuthor } from '../../../src/catalog/check/check-for-author.ts';
import type { DraftProduct } from '../../../src/import/draft/draft-catalog.ts';
import { importFiles } from '../../../src/import/import.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { fileOf } from './support/file.ts';

const POST = readFileSync(new URL('pages/soleus-post.html', import.meta.url), 'utf8');
const { catalog, report } = await importFiles([fileOf('soleus-post.html', POST)]);

/** The title, and the modality and phases of each use. */
const brief = ({ title, care }: DraftProduct): string =>
  `${title}: ${care.uses.map(({ modality, phases }) => `${modality} ${phases.join('+')}`).join(', ')}`;

/** The product as it is when its author has looked at everything, and has written what was missing. */
const confirmed = ({ care: { unconfirmed: _, ...care }, ...product }: DraftProduct) => ({
  ...product,
  care: {
    ...care,
    uses: care.uses.map(use => ({
      ...use,
      why: use.why || 'It may feel good.',
      how: use.how || 'Follow the label.',
    })),
  },
});

describe('the post with nine products', () => {
  it('→ nine products, with their modalities and phases', () => {
    assert.deepEqual(catalog.products.map(brief), [
      'Biofreeze Pain Relieving Gel: cold-gel acute',
      'Sombra Warm Therapy Pain Relieving Gel: warm-gel chronic',
      'CorPak Soft Comfort Hot & Cold Pack Wrap 10" x 13": cold-pack acute, heat-pack chronic',
      'Neo G Medical Grade VCS Calf Support/Shin Splint: brace acute+chronic',
      'Lower leg compression sleeves: compression acute+chronic',
      'Eurosocks Over The Calf Compression Socks: compression acute+chronic',
      'Tiger Tail 18" Roller: massage chronic',
      'Medi Dyne ProStretch Calf Stretcher: stretch chronic',
      'Trigger Point Therapy Workbook: Your Self-Treatment Guide for Pain Relief: education acute+chronic',
    ]);
  });

  it('→ each for the muscle of the post', () => {
    for (const { care } of atLeast(9, catalog.products))
      assert.deepEqual(Object.keys(care.muscles ?? {}), ['soleus']);
  });

  it('→ its tag with the programme, and the product’s number in each offer', () => {
    assert.deepEqual(catalog.programs, { amazon: { tags: { US: 'sorespot-20' } } });
    assert.deepEqual(catalog.products[0]?.offers, [
      { program: 'amazon', country: 'US', asin: 'B00HVMXZHQ' },
    ]);
    assert.deepEqual(catalog.products[4]?.offers, [
      { program: 'amazon', search: 'calf compression sleeves' },
    ]);
  });

  it('→ nothing confirmed: each product says what it was read from, and check has an error for each', () => {
    const { problems } = checkForAuthor(JSON.stringify(catalog), 'draft.json');
    const open = problems.filter(({ code }) => code === 'unconfirmed');
    assert.equal(
      open.length,
      catalog.products.reduce((sum, { care }) => sum + care.unconfirmed.length, 0),
    );
    for (const { title, care } of atLeast(9, catalog.products)) {
      const fields = new Set(care.unconfirmed.map(({ field }) => field));
      assert.deepEqual([...fields].sort(), ['how', 'modality', 'phases', 'why'], title);
      for (const { reason } of care.unconfirmed) assert.match(reason, /\.$/);
    }
  });

  it('→ her own words, and beside those that cannot stand what check says of them', () => {
    const [gel] = catalog.products;
    assert.equal(gel?.care.uses[0]?.how, '');
    const words = gel?.care.unconfirmed.flatMap(entry => entry.words ?? []) ?? [];
    const rub = words.find(({ text }) => text.startsWith('Rub a thin layer behind the knee'));
    assert.match(rub?.problem ?? '', /where nobody may press/);
    const study = words.find(({ text }) => text.startsWith('A recent study'));
    assert.match(study?.problem ?? '', /studies/);
    assert.ok(!JSON.stringify(catalog.products[0]?.care.uses).includes('study'));
  });

  it('→ her own warnings, but for those that ours say better', () => {
    const texts = catalog.products.flatMap(({ care }) => care.cautions ?? []);
    assert.deepEqual(texts, ['Do not use it behind the knee!']);
  });

  it('→ what is no product is named, and what stands around the post is not read', () => {
    assert.deepEqual(
      report.unused.map(({ code, what }) => [code, what]),
      [['link', 'https://en.wikipedia.org/wiki/Soleus_muscle']],
    );
    assert.deepEqual(report.posts, [
      {
        file: 'soleus-post.html',
        title: 'Soleus Muscle: Heel, Calf and Low Back Pain',
        muscle: 'soleus',
        contenders: [],
        links: 10,
      },
    ]);
  });

  it('looked at and confirmed → a catalog without an error', () => {
    const whole = { ...catalog, products: catalog.products.map(confirmed) };
    const { problems } = checkForAuthor(JSON.stringify(whole), 'catalog.json');
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
