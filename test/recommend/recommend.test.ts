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

const shown = (options: Partial<RecommendOptions>, file = FILE): readonly string[] =>
  recommend(file, { country: 'US', ...options }).sections.flatMap(({ phase, groups }) =>
    groups.flatMap(({ picks }) =>
      picks.map(
        ({ recommendation: { product, modality } }) => `${phase} ${product.id} ${modality}`,
      ),
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
      'no phase and limit 3 → three cards over both phases',
      { limit: 3 },
      ['acute cold-gel cold-gel', 'acute brace brace', 'chronic warm-gel warm-gel'],
    ],
  ];
  for (const [title, question, expected] of rows) {
    it(title, () => expect(shown(question)).to.deep.equal(expected));
  }

  it('no phase → each use under its own phase', () => {
    expect(shown({})).to.deep.equal([...shown({ phase: 'acute' }), ...shown({ phase: 'chronic' })]);
    expect(shown({})).to.have.length(4 + 6);
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
    const [section] = recommend(file, { phase: 'acute', country: 'US' }).sections;
    expect(section?.groups).to.deep.equal([]);
    expect(section?.withheld.map(({ id, verdict }) => [id, verdict])).to.deep.equal([
      ['heat', 'withhold'],
    ]);
  });

  it('a product that no link leads to → is not shown', () => {
    const file = aFile([
      aProduct('lost', [aUse('brace')], { offers: [{ program: 'direct', url: 'javascript:x' }] }),
    ]);
    expect(shown({}, file)).to.deep.equal([]);
  });

  it('a phase of which the limit left nothing → is not there, so that nothing untrue is said of it', () => {
    const phases = recommend(FILE, { country: 'US', limit: 1 }).sections.map(({ phase }) => phase);
    expect(phases).to.deep.equal(['acute']);
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
      expect([picks.paid, picks.amazon]).to.deep.equal([isPaid, isAmazon]);
    });
  }
});
