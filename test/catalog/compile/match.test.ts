import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Anatomy, MUSCLES, muscleById } from '../../../src/catalog/anatomy/muscles.ts';
import { compiler } from '../../../src/catalog/compile/compile.ts';
import { CAP } from '../../../src/catalog/compile/select-products.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import { PHASES } from '../../../src/domain/types.ts';
import { MODALITIES } from '../../../src/safety/rules/all/rules.ts';
import type { Modality } from '../../../src/safety/rules/modalities.ts';
import { aCatalog, aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

type Care = Record<string, unknown>;

const muscleOf = (id: string): Anatomy => {
  const muscle = muscleById(id);
  if (!muscle) throw new Error(`No muscle ${id}.`);
  return muscle;
};

/** A catalog of products that differ in what they are put to, or in what they do. */
function catalogOf(...cares: readonly Care[]): Catalog {
  const products = cares.map((care, at) => {
    const product = aSourceProduct(`thing-${at}`);
    const { muscles: _, ...rest } = product.care;
    return { ...product, care: { ...rest, ...care } };
  });
  return { ...aCatalog(), products } as Catalog;
}

const productsOf = (catalog: Catalog, id: string) => compiler(catalog)(muscleOf(id)).products;

const matched = (care: Care, id: string) => {
  const [product] = productsOf(catalogOf(care), id);
  return product && [product.match ?? 'muscle', product.here];
};

describe('which products a muscle gets', () => {
  const rows: readonly [string, Record<string, unknown>, string, unknown][] = [
    [
      'the muscle itself → with its how-to',
      { muscles: { soleus: 'Low.' } },
      'soleus',
      ['muscle', 'Low.'],
    ],
    [
      'its group → with the group’s how-to',
      { muscles: { 'triceps-surae': 'The calf.' } },
      'soleus',
      ['group', 'The calf.'],
    ],
    [
      'its group, and the muscle itself → the muscle’s',
      { muscles: { 'triceps-surae': 'The calf.', soleus: 'Low.' } },
      'soleus',
      ['muscle', 'Low.'],
    ],
    [
      'a region → every muscle of it',
      { regions: ['lower-leg'] },
      'plantaris',
      ['region', undefined],
    ],
    ['another muscle → nothing', { muscles: { soleus: 'Low.' } }, 'hamstrings', undefined],
    ['another region → nothing', { regions: ['lower-leg'] }, 'hamstrings', undefined],
    [
      'a member, asked for the group → the member’s how-to',
      { muscles: { soleus: 'Low.' } },
      'triceps-surae',
      ['muscle', 'Low.'],
    ],
    [
      'two members, asked for the group → each behind its name',
      { muscles: { soleus: 'Low.', gastrocnemius: 'High.' } },
      'triceps-surae',
      ['muscle', 'Soleus: Low. Gastrocnemius: High.'],
    ],
    [
      'a member that lies where nobody may press, asked for the group → nothing',
      { muscles: { subscapularis: 'At the edge.' } },
      'rotator-cuff',
      undefined,
    ],
    [
      'such a member of a group that lies there too → the member’s how-to',
      { muscles: { iliacus: 'Cool it.' } },
      'iliopsoas',
      ['muscle', 'Cool it.'],
    ],
    [
      'two members with the same words → once',
      { muscles: { soleus: 'Here.', gastrocnemius: 'Here.' } },
      'triceps-surae',
      ['muscle', 'Here.'],
    ],
  ];
  for (const [title, care, id, expected] of rows) {
    it(title, () => expect(matched(care, id)).to.deep.equal(expected));
  }

  it('any → every muscle that there is', () => {
    for (const { id } of atLeast(153, MUSCLES))
      expect(matched({ regions: ['any'] }, id)).to.deep.equal(['any', undefined]);
  });
});

describe('a muscle that nothing was put to', () => {
  const rows: readonly [string, readonly Care[], string, readonly unknown[]][] = [
    [
      'another member of its group has something → that, for the group, without the how-to',
      [{ muscles: { gastrocnemius: 'High.' } }],
      'soleus',
      [['thing-0', 'group', 'calf', undefined]],
    ],
    [
      'its group has nothing, a related muscle has → that, by the name of that muscle',
      [{ muscles: { gastrocnemius: 'High.' } }],
      'plantaris',
      [['thing-0', 'related', 'gastrocnemius', undefined]],
    ],
    [
      'both → the group alone',
      [{ muscles: { gastrocnemius: 'High.' } }, { muscles: { plantaris: 'Deep.' } }],
      'soleus',
      [['thing-0', 'group', 'calf', undefined]],
    ],
    [
      'something of its own → no neighbour',
      [{ muscles: { gastrocnemius: 'High.' } }, { muscles: { soleus: 'Low.' } }],
      'soleus',
      [['thing-1', undefined, undefined, 'Low.']],
    ],
    [
      'something of its group → no neighbour',
      [{ muscles: { gastrocnemius: 'High.' } }, { muscles: { 'triceps-surae': 'Calf.' } }],
      'soleus',
      [['thing-1', 'group', 'calf', 'Calf.']],
    ],
    [
      'what was put to its region → beside the neighbours, once',
      [
        { regions: ['lower-leg'] },
        { regions: ['lower-leg'], muscles: { gastrocnemius: 'High.' } },
        { regions: ['any'] },
      ],
      'soleus',
      [
        ['thing-0', 'region', undefined, undefined],
        ['thing-1', 'group', 'calf', undefined],
        ['thing-2', 'any', undefined, undefined],
      ],
    ],
    [
      'nobody near has anything → nothing',
      [{ muscles: { hamstrings: 'x' } }],
      'tibialis-anterior',
      [],
    ],
  ];
  for (const [title, cares, id, expected] of rows) {
    it(title, () => {
      const found = productsOf(catalogOf(...cares), id);
      expect(
        found.map(product => [product.id, product.match, product.target, product.here]),
      ).to.deep.equal(expected);
    });
  }

  it('no how-to is ever shown for a muscle that it was not written for', () => {
    for (const { id, group, zone } of atLeast(153, MUSCLES)) {
      const fileFor = compiler(catalogOf({ muscles: { [id]: `For ${id}.` } }));
      for (const other of MUSCLES.filter(({ id: it }) => it !== id)) {
        const written = fileFor(other).products.flatMap(({ here }) => here ?? []);
        // Upwards only what does not lie where nobody may press, or lies there altogether.
        const isOfGroup = other.id === group && (!zone || zone === other.zone);
        const isOfOne = isOfGroup || other.group === id;
        expect(written, `${id} → ${other.id}`).to.deep.equal(isOfOne ? [`For ${id}.`] : []);
      }
    }
  });
});

describe('how many products a file holds', () => {
  const care = fc.record({
    muscles: fc.constantFrom<Care>(
      {},
      { soleus: 'x' },
      { 'triceps-surae': 'x' },
      { gastrocnemius: 'x' },
    ),
    regions: fc.constantFrom(['any'], ['lower-leg'], ['thigh']),
    uses: fc.uniqueArray(
      fc.record({
        modality: fc.constantFrom(...(Object.keys(MODALITIES) as Modality[])),
        phases: fc.constantFrom(...PHASES.map(phase => [phase]), [...PHASES]),
        why: fc.constant('w'),
        how: fc.constant('h'),
      }),
      { minLength: 1, maxLength: 3, selector: ({ modality }) => modality },
    ),
  });
  const slots = (products: ReturnType<typeof productsOf>) =>
    new Set(
      products.flatMap(({ uses }) =>
        uses.flatMap(({ phases, modality }) =>
          phases.map(phase => `${phase} ${MODALITIES[modality as Modality].purpose}`),
        ),
      ),
    );

  it('at most the cap; all when there are no more; something of each phase and purpose that there is', () => {
    fc.assert(
      fc.property(
        fc.array(care, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        (cares, times) => {
          const many = Array.from({ length: times }, () => cares).flat();
          const few = productsOf(catalogOf(...cares), 'soleus');
          const found = productsOf(catalogOf(...many), 'soleus');
          expect(found).to.have.length(Math.min(CAP, few.length * times));
          expect(slots(found)).to.deep.equal(slots(few));
          expect(new Set(found.map(({ id }) => id)).size).to.equal(found.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('more than the cap → the nearest first, then the author’s order', () => {
    const far = Array.from({ length: 2 * CAP }, () => ({ regions: ['any'] }));
    const near = Array.from({ length: 2 }, () => ({ muscles: { soleus: 'x' } }));
    const ids = productsOf(catalogOf(...far, ...near), 'soleus').map(({ id }) => id);
    expect(ids.slice(-2)).to.deep.equal([`thing-${2 * CAP}`, `thing-${2 * CAP + 1}`]);
    expect(ids.slice(0, 2)).to.deep.equal(['thing-0', 'thing-1']);
    expect(ids).to.have.length(CAP);
  });
});
