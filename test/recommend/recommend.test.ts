import '../../src/safety/rules/all/rules.ts';
import { expect } from '@open-wc/testing';
import type { Phase } from '../../src/domain/types.ts';
import { type RecommendOptions, recommend, unknownUses } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';

/** The shape of the sample: two of some purposes, one of others, one product with two uses. */
const FILE = aFile([
  aProduct('cold-gel', [aUse('cold-gel', 'acute')]),
  aProduct('warm-gel', [aUse('warm-gel', 'chronic')]),
  aProduct('pack', [aUse('cold-pack', 'acute'), aUse('heat-pack', 'chronic')]),
  aProduct('brace', [aUse('brace')]),
  aProduct('sock', [aUse('compression')]),
  aProduct('roller', [aUse('massage', 'chronic')]),
  aProduct('book', [aUse('education', 'chronic')]),
]);

/** Each card: when it fits, which product it is, and what that does there. */
const shown = (options: Partial<RecommendOptions>, file = FILE): readonly string[] =>
  recommend(file, { country: 'US', ...options }).parts.flatMap(({ when, groups }) =>
    groups.flatMap(({ picks }) =>
      picks.map(({ product, uses }) => {
        const modalities = uses.map(({ recommendation }) => recommendation.modality);
        return `${when} ${product.id} ${modalities.join('+')}`;
      }),
    ),
  );

describe('recommend', () => {
  const rows: readonly [string, Partial<RecommendOptions>, readonly string[]][] = [
    [
      'acute → cold first, then support; nothing warm, nothing that presses',
      { phase: 'acute' },
      [
        'acute cold-gel cold-gel',
        'acute pack cold-pack',
        'acute brace brace',
        'acute sock compression',
      ],
    ],
    [
      'chronic → warmth, work, support, reading',
      { phase: 'chronic' },
      [
        'chronic warm-gel warm-gel',
        'chronic pack heat-pack',
        'chronic roller massage',
        'chronic brace brace',
        'chronic sock compression',
        'chronic book education',
      ],
    ],
    [
      'limit 2 → one of each purpose before a second of any',
      { phase: 'acute', limit: 2 },
      ['acute cold-gel cold-gel', 'acute brace brace'],
    ],
    [
      'limit 3 → the second of the first purpose comes last',
      { phase: 'acute', limit: 3 },
      ['acute cold-gel cold-gel', 'acute pack cold-pack', 'acute brace brace'],
    ],
    [
      'no phase and limit 3 → three cards over both phases, one of each purpose first',
      { limit: 3 },
      ['acute cold-gel cold-gel', 'either pack cold-pack+heat-pack', 'either brace brace'],
    ],
    [
      'no phase and limit 5 → what is for older pain only before a second of a purpose',
      { limit: 5 },
      [
        'acute cold-gel cold-gel',
        'either pack cold-pack+heat-pack',
        'either brace brace',
        'chronic warm-gel warm-gel',
        'chronic roller massage',
      ],
    ],
    [
      'no phase → each product once: for a new injury only, for either, for older pain only',
      {},
      [
        'acute cold-gel cold-gel',
        'either pack cold-pack+heat-pack',
        'either brace brace',
        'either sock compression',
        'chronic warm-gel warm-gel',
        'chronic roller massage',
        'chronic book education',
      ],
    ],
  ];
  for (const [title, question, expected] of rows) {
    it(title, () => expect(shown(question)).to.deep.equal(expected));
  }

  it('no phase → the products of both phases, and the uses of each', () => {
    const usesOf = (lines: readonly string[]) =>
      lines.flatMap(line => {
        const [, id, modalities = ''] = line.split(' ');
        return modalities.split('+').map(modality => `${id} ${modality}`);
      });
    const single = [...shown({ phase: 'acute' }), ...shown({ phase: 'chronic' })];
    expect(single).to.have.length(4 + 6);
    expect(usesOf(shown({}))).to.have.members([...new Set(usesOf(single))]);
  });

  /** Of one purpose, at various distances from the muscle, in the author's own order. */
  const DISTANCES = aFile(
    (
      [
        ['far', 'any'],
        ['near', 'muscle'],
        ['middle', 'group'],
        ['near-too', 'muscle'],
        ['region', 'region'],
      ] as const
    ).map(([id, match]) => aProduct(id, [aUse('brace', 'acute')], { match })),
  );
  const braces = (question: Partial<RecommendOptions>) =>
    shown(question, DISTANCES).map(line => line.split(' ')[1]);

  it('what the author put nearer comes first; within that, their own order', () => {
    expect(braces({ phase: 'acute' })).to.deep.equal([
      'near',
      'near-too',
      'middle',
      'region',
      'far',
    ]);
  });

  it('a use that comes too early → withheld with a reason, and never shown', () => {
    const file = aFile([aProduct('heat', [aUse('heat-pack', 'acute')])]);
    const { parts, withheld } = recommend(file, { phase: 'acute', country: 'US' });
    expect(parts).to.deep.equal([]);
    expect(
      withheld.map(({ verdict, reasons, items }) => [
        verdict,
        ...reasons.map(({ code }) => code),
        items.map(({ id }) => id),
      ]),
    ).to.deep.equal([['withhold', 'too-early-heat', ['heat']]]);
  });

  it('a product that no link leads to → is not shown', () => {
    const file = aFile([
      aProduct('lost', [aUse('brace')], { offers: [{ program: 'direct', url: 'javascript:x' }] }),
    ]);
    expect(shown({}, file)).to.deep.equal([]);
  });

  it('a part of which the limit left nothing → is not there, so that nothing untrue is said of it', () => {
    const parts = recommend(FILE, { country: 'US', limit: 1 }).parts.map(({ when }) => when);
    expect(parts).to.deep.equal(['acute']);
  });

  it('what no link leads to → uses up no place', () => {
    const lost = aProduct('lost', [aUse('cold-gel', 'acute')], {
      offers: [{ program: 'direct', url: 'x' }],
    });
    expect(shown({ phase: 'acute', limit: 1 }, aFile([lost, ...FILE.products]))).to.deep.equal([
      'acute cold-gel cold-gel',
    ]);
  });

  it('uses that no rule covers → are named for the author', () => {
    expect(
      unknownUses(aFile([aProduct('laser', [aUse('cold-gel'), aUse('laser')])])),
    ).to.deep.equal(['laser.uses[1]']);
  });

  it('other questions in between → change neither the answer nor the file', () => {
    expect(braces({ strict: true })).to.deep.equal(['near', 'near-too']);
    expect(braces({ limit: 1 })).to.deep.equal(['near']);
    expect(braces({ phase: 'chronic' })).to.deep.equal([]);
    expect(braces({ answers: answersOf(['material-allergy']) })).to.deep.equal([]);
    expect(DISTANCES.products.map(({ id }) => id)).to.deep.equal([
      'far',
      'near',
      'middle',
      'near-too',
      'region',
    ]);
    expect(braces({})).to.deep.equal(['near', 'near-too', 'middle', 'region', 'far']);
  });

  const paid: readonly [string, object, Phase, boolean, boolean][] = [
    ['no tag → nothing is paid', {}, 'acute', false, false],
    [
      'an Amazon tag of the country → paid, through Amazon',
      { amazon: { tags: { US: 'x-20' } } },
      'acute',
      true,
      true,
    ],
    [
      'an Amazon tag of another country → nothing is paid',
      { amazon: { tags: { GB: 'x-21' } } },
      'acute',
      false,
      false,
    ],
  ];
  for (const [title, programs, phase, isPaid, isAmazon] of paid) {
    it(title, () => {
      const picks = recommend(aFile(FILE.products, { programs: programs as never }), {
        phase,
        country: 'US',
      });
      const { paid, amazon } = picks.earnings;
      expect([paid, amazon]).to.deep.equal([isPaid, isAmazon]);
    });
  }
});
