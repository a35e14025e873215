/** What stands in a list, in which order, and what each card owes to what it stands beside: one rule a row. */
import '../../src/safety/rules/all/rules.ts';
import { expect } from '@open-wc/testing';
import type { MuscleFile, Phase, Product } from '../../src/domain/types.ts';
import { judgeProduct } from '../../src/recommend/judge.ts';
import { type ListedPick, withheldByReasons } from '../../src/recommend/list.ts';
import { type RecommendOptions, recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import type { Withheld } from '../../src/safety/engine/assess.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';

const pick = (file: MuscleFile, options: Partial<RecommendOptions> = {}) =>
  recommend(file, { country: 'US', ...options });

const picksOf = (
  file: MuscleFile,
  options: Partial<RecommendOptions> = {},
): readonly ListedPick[] =>
  pick(file, options).parts.flatMap(({ groups }) => groups.flatMap(({ picks }) => picks));

const ids = (picks: readonly ListedPick[]) => picks.map(({ product }) => product.id);

/** One product for each purpose, in an order that no phase calls for. */
const PURPOSES = ['education', 'massage', 'brace', 'cold-pack', 'warm-gel'].map(modality =>
  aProduct(modality, [aUse(modality)]),
);

describe('the order of purposes', () => {
  const rows: readonly [Phase, string][] = [
    ['acute', 'cold-pack brace education'],
    ['chronic', 'warm-gel massage brace cold-pack education'],
  ];
  for (const [phase, expected] of rows) {
    it(`${phase} → ${expected}`, () => {
      const list = picksOf(aFile(PURPOSES), { phase });
      expect(ids(list).join(' ')).to.equal(expected);
    });
    it(`${phase}, the author’s order turned round → the same`, () => {
      const list = picksOf(aFile(PURPOSES.toReversed()), { phase });
      expect(ids(list).join(' ')).to.equal(expected);
    });
  }

  it('what begins with a new injury and is for older pain too → by what its first use is for', () => {
    const two = ['massage', 'heat-pack', 'education', 'brace', 'cold-gel'].map(first =>
      aProduct(first, [aUse(first, 'chronic'), aUse('cold-pack', 'acute')]),
    );
    const [part] = pick(aFile(two)).parts;
    expect(part?.when).to.equal('either');
    expect(part?.groups.flatMap(({ picks }) => ids(picks)).join(' ')).to.equal(
      'cold-gel brace education heat-pack massage',
    );
  });

  it('a product for two purposes → one heading, whatever the order of its uses', () => {
    const two = [
      aProduct('a', [aUse('cold-pack', 'acute'), aUse('heat-pack', 'chronic')]),
      aProduct('b', [aUse('heat-pack', 'chronic'), aUse('cold-pack', 'acute')]),
    ];
    const [part] = pick(aFile(two)).parts;
    expect(part?.groups.map(({ purposes, picks }) => [purposes, ids(picks)])).to.deep.equal([
      [
        ['cool', 'warm'],
        ['a', 'b'],
      ],
    ]);
  });

  it('a product without a word on how near it is → was put to the muscle itself', () => {
    const far = aProduct('far', [aUse('brace')], { match: 'region' });
    const near = aProduct('near', [aUse('brace')]);
    expect(ids(picksOf(aFile([far, near])))).to.deep.equal(['near', 'far']);
    expect(pick(aFile([far, near])).nearest?.id).to.equal('near');
    expect(ids(picksOf(aFile([far, near]), { strict: true }))).to.deep.equal(['near']);
  });
});

describe('the limit', () => {
  const two = [
    aProduct('gel', [aUse('cold-gel')]),
    aProduct('pack', [aUse('cold-pack')]),
    aProduct('brace', [aUse('brace')]),
  ];
  const rows: readonly [number | undefined, string][] = [
    [undefined, 'gel pack brace'],
    [1, 'gel'],
    [2, 'gel brace'],
    [3, 'gel pack brace'],
    [4, 'gel pack brace'],
  ];
  for (const [limit, expected] of rows)
    it(`${limit ?? 'none'} → ${expected}`, () =>
      expect(ids(picksOf(aFile(two), { phase: 'acute', limit })).join(' ')).to.equal(expected));
});

describe('what a card owes to what it stands beside', () => {
  const gel = aProduct('gel', [aUse('cold-gel')]);
  const codesOn = (id: string, products: readonly Product[], options = {}): string => {
    const found = picksOf(aFile(products), options).find(({ product }) => product.id === id);
    const { shared, ofUse } = (found ?? expect.fail(`no ${id}`)).cautions;
    return [...shared, ...ofUse.flat()]
      .map(({ code }) => code)
      .filter(code => /^(?:two-gels|gel-|too-early)/.test(code))
      .toSorted()
      .join(' ');
  };
  const rows: readonly [string, string, readonly Product[], string][] = [
    ['a gel alone', 'gel', [gel], 'gel-ask-first'],
    [
      'a gel beside another',
      'gel',
      [gel, aProduct('b', [aUse('cold-gel')])],
      'gel-ask-first two-gels',
    ],
    [
      'a gel beside a brace',
      'gel',
      [gel, aProduct('b', [aUse('brace')])],
      'gel-and-tight gel-ask-first',
    ],
    ['a brace beside a gel', 'b', [gel, aProduct('b', [aUse('brace')])], 'gel-and-tight'],
    [
      'a gel for a new injury beside heat for later',
      'a',
      [aProduct('a', [aUse('cold-gel', 'acute')]), aProduct('b', [aUse('heat-pack', 'chronic')])],
      'gel-ask-first',
    ],
    [
      'one product that is gel and brace',
      'b',
      [aProduct('b', [aUse('cold-gel'), aUse('brace')])],
      'gel-and-tight gel-ask-first',
    ],
    [
      'one product that is a gel now and heat for later',
      'b',
      [aProduct('b', [aUse('cold-gel', 'acute'), aUse('heat-pack', 'chronic')])],
      'gel-ask-first',
    ],
    [
      'a pack that is also put to heat at once',
      'b',
      [aProduct('b', [aUse('cold-pack'), aUse('heat-pack', 'acute')])],
      'too-early-heat',
    ],
    [
      'a pack of which the heat has to wait for the other phase of the list',
      'b',
      [aProduct('b', [aUse('cold-pack'), aUse('heat-pack')])],
      'too-early-heat',
    ],
  ];
  for (const [title, id, products, expected] of rows)
    it(`${title} → ${expected}`, () => expect(codesOn(id, products)).to.equal(expected));

  it('cold now and heat later → “Not on a new injury” in sight; heat alone → not', () => {
    const short = (products: readonly Product[], options = {}) =>
      picksOf(aFile(products), options).flatMap(({ cautions }) =>
        cautions.inSight.flatMap(each => (each.short?.[0] === 'Heat?' ? [each.code] : [])),
      );
    const both = aProduct('b', [aUse('cold-pack', 'acute'), aUse('heat-pack', 'chronic')]);
    const heat = aProduct('h', [aUse('heat-pack', 'chronic')]);
    expect(short([both])).to.deep.equal(['not-on-new-injury']);
    expect(short([heat])).to.deep.equal([]);
    expect(short([both], { phase: 'chronic' })).to.deep.equal([]);
  });

  it('why a use has to wait → is told of that use, and of what is not on the card', () => {
    const [both] = picksOf(aFile([aProduct('b', [aUse('cold-pack'), aUse('heat-pack')])]));
    expect(both?.uses.map(({ waits }) => waits.map(({ code }) => code))).to.deep.equal([
      [],
      ['too-early-heat'],
    ]);
    expect(both?.notYet).to.deep.equal([]);
    const [early] = picksOf(
      aFile([aProduct('b', [aUse('cold-pack', 'acute'), aUse('heat-pack', 'acute')])]),
    );
    expect(early?.uses.map(({ recommendation }) => recommendation.modality)).to.deep.equal([
      'cold-pack',
    ]);
    expect(early?.notYet.map(({ code }) => code)).to.deep.equal(['too-early-heat']);
  });
});

describe('what is withheld', () => {
  const said = (...codes: readonly ConditionCode[]) => ({ answers: answersOf(codes) });
  const told = (file: MuscleFile, options: Partial<RecommendOptions>) =>
    pick(file, options).withheld.map(({ verdict, reasons, items }) =>
      [
        verdict,
        reasons.map(({ code }) => code).join('+'),
        items.map(({ id }) => id).join(' '),
      ].join(': '),
    );
  const roller = aProduct('roller', [aUse('massage', 'chronic')]);
  const sock = aProduct('sock', [aUse('compression')]);

  it('asked first before withheld, each under its reasons', () =>
    expect(told(aFile([roller, sock]), said('numbness'))).to.deep.equal([
      'ask-first: numbness: roller',
      'withhold: numbness: sock',
    ]));

  it('the same for both → one group', () =>
    expect(told(aFile([roller, sock]), said('past-clot'))).to.deep.equal([
      'ask-first: past-clot: roller sock',
    ]));

  it('two uses, one of which is to be asked about first and one withheld → withheld, for that reason alone', () => {
    const both = aProduct('both', [aUse('massage', 'chronic'), aUse('compression')]);
    expect(told(aFile([both]), said('numbness'))).to.deep.equal(['withhold: numbness: both']);
    const stops = aProduct('both', [aUse('compression'), aUse('massage', 'chronic')]);
    expect(told(aFile([stops]), said('material-allergy', 'past-clot'))).to.deep.equal([
      'withhold: material-allergy: both',
    ]);
  });

  it('two uses withheld for reasons of their own → all of them', () => {
    const file = aFile([aProduct('both', [aUse('massage'), aUse('stretch')])]);
    expect(told(file, { phase: 'acute' })).to.deep.equal([
      'withhold: too-early-massage+too-early-stretch: both',
    ]);
  });

  it('one use too early, one in the wrong place → withheld for the place', () => {
    const file = aFile(
      [aProduct('both', [aUse('heat-pack', 'acute'), aUse('massage', 'chronic')])],
      {
        muscle: { ...SOLEUS, zone: 'behind-the-knee' },
      },
    );
    expect(told(file, {})).to.deep.equal(['withhold: behind-the-knee: both']);
  });

  it('what nobody could buy anyway → is not named, but for what safety withholds from everybody', () => {
    const offers = [{ program: 'direct', url: 'x' }];
    const lost = aProduct('lost', [aUse('massage', 'chronic')], { offers });
    expect(told(aFile([lost]), said('past-clot'))).to.deep.equal([]);
    const early = aProduct('early', [aUse('massage', 'acute')], { offers });
    expect(told(aFile([early]), {})).to.deep.equal(['withhold: too-early-massage: early']);
  });

  it('what the limit left out → is taken from nobody', () =>
    expect(
      told(aFile([sock, roller]), { phase: 'chronic', limit: 1, ...said('past-clot') }),
    ).to.deep.equal(['ask-first: past-clot: roller']));

  it('reasons in another order → the same group; parted elsewhere → another', () => {
    const item = (id: string, ...texts: readonly [string, ...string[]]): Withheld => ({
      verdict: 'withhold',
      id,
      title: id,
      modality: 'massage',
      phase: 'chronic',
      isTooEarly: false,
      reasons: texts.map(text => ({
        code: text,
        severity: 'warning' as const,
        text,
        position: 'reason' as const,
      })) as unknown as Withheld['reasons'],
    });
    const groups = (...items: readonly Withheld[]) =>
      withheldByReasons(items).map(group => group.items.map(({ id }) => id).join(' '));
    expect(groups(item('a', 'One.', 'Two.'), item('b', 'Two.', 'One.'))).to.deep.equal(['a b']);
    expect(groups(item('a', 'One.', 'Two.'), item('b', 'One.'))).to.deep.equal(['a', 'b']);
    expect(groups(item('a', 'A', 'BC'), item('b', 'AB', 'C'))).to.deep.equal(['a', 'b']);
    expect(groups()).to.deep.equal([]);
  });
});

describe('one product judged', () => {
  it('no use in this phase → neither offered nor withheld', () => {
    const file = aFile([]);
    const later = aProduct('later', [aUse('massage', 'chronic')]);
    expect(judgeProduct(later, file, ['acute'], { country: 'US' })).to.deep.equal({
      offered: undefined,
      shown: undefined,
      withheld: undefined,
    });
  });
});

describe('what else stands on the page', () => {
  const gel = aProduct('gel', [aUse('cold-gel')]);

  it('the muscle, its author, the phase, and that there is something', () => {
    const author = { name: 'Ada' };
    const picks = pick(aFile([gel], { author }), { phase: 'acute' });
    expect(picks.muscle).to.deep.equal(SOLEUS);
    expect(picks.author).to.deep.equal(author);
    expect(picks.phase).to.equal('acute');
    expect(picks.isEmpty).to.equal(false);
    expect(picks.clotWarning).to.equal(true);
    expect(picks.needHelp).to.deep.equal([]);
    expect(picks.offered.map(({ product }) => product.id)).to.deep.equal(['gel']);
    expect(picks.concerns).to.deep.equal([]);
    expect(picks.withheld).to.deep.equal([]);
  });

  it('no author, nothing for the muscle, no leg → says so', () => {
    const picks = pick(aFile([], { muscle: { ...SOLEUS, region: 'neck' } }));
    expect('author' in picks).to.equal(false);
    expect([picks.isEmpty, picks.clotWarning, picks.nearest]).to.deep.equal([
      true,
      false,
      undefined,
    ]);
  });

  it('the nearest product → wherever the author put it', () => {
    const products = (['any', 'group', 'region'] as const).map(match =>
      aProduct(match, [aUse('brace')], { match }),
    );
    expect(pick(aFile(products)).nearest?.id).to.equal('group');
    expect(pick(aFile(products.toReversed())).nearest?.id).to.equal('group');
  });

  it('help is needed → no card and nothing withheld, and what was offered stays known', () => {
    const picks = pick(aFile([gel]), { answers: answersOf(['suspected-clot']) });
    expect(picks.needHelp).to.deep.equal(['emergency', 'today']);
    expect([picks.parts, picks.withheld]).to.deep.equal([[], []]);
    expect(picks.offered).to.have.length(1);
  });

  it('what concerns an answer → said once, and nothing else with it', () => {
    const products = [gel, aProduct('other', [aUse('cold-gel')])];
    const { concerns } = pick(aFile(products), { answers: answersOf(['past-clot']) });
    expect(concerns.map(({ code }) => code)).to.deep.equal(['past-clot']);
  });

  it('a paid link of another shop → paid, and not through Amazon', () => {
    const awin = { tags: { US: '1' } };
    const paying = 'https://awin.example/?t={tag}';
    const offers = [{ program: 'awin', url: 'https://shop.example/', paying }];
    const file = aFile([aProduct('gel', [aUse('cold-gel')], { offers })], { programs: { awin } });
    const { paid, amazon } = pick(file).earnings;
    expect([paid, amazon]).to.deep.equal([true, false]);
  });
});
