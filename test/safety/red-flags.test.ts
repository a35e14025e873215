import { expect } from '@open-wc/testing';
import { REGIONS, type Region } from '../../src/domain/types.ts';
import { LEVELS as TABLE } from '../../src/safety/rules/all.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { isLeg } from '../../src/safety/rules/leg.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import {
  HELP,
  HELP_CARDS,
  type Help,
  NUMBERS,
  numbersFor,
} from '../../src/safety/rules/red-flags.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { readingLevel } from '../support/reading-level.ts';

const HIGHEST_GRADE = 6;
const LONGEST = 140;
const known = [...Object.keys(SOURCES), 'judgement'];
const conditions = atLeast(18, Object.keys(CONDITIONS) as ConditionCode[]);

describe('the help cards', () => {
  for (const help of atLeast(3, HELP)) {
    const { title, intro, signs, then, basis } = HELP_CARDS[help];

    it(`${help} → grade ${HIGHEST_GRADE} at most as a whole`, () => {
      const text = [
        `${title}.`,
        intro,
        ...signs.flatMap(({ text, go = '' }) => [text, go]),
        ...then,
      ];
      expect(readingLevel(text.join(' '))).to.be.at.most(HIGHEST_GRADE);
    });

    for (const { text, go, regions, basis: own } of atLeast(5, signs)) {
      it(`${help} · ${text} → a short sentence, sourced by what the card names`, () => {
        for (const sentence of [text, ...(go ? [go] : [])]) {
          expect(sentence).to.match(/^[A-Z].*\.$/);
          expect(sentence.length).to.be.at.most(LONGEST);
        }
        expect(known).to.include.members([...own]);
        expect(basis).to.include.members([...own]);
        expect(REGIONS).to.include.members([...(regions ?? [])]);
      });
    }
  }

  it('emergency → thirteen signs, and one more where the catalog speaks of jaw pain', () => {
    const { signs } = HELP_CARDS.emergency;
    expect(signs.filter(({ jaw }) => !jaw)).to.have.length(13);
    expect(signs.filter(({ jaw }) => jaw)).to.have.length(1);
  });

  it('soon → every sign says where to go', () => {
    expect(HELP_CARDS.soon.signs).to.have.length(9);
    for (const { go } of HELP_CARDS.soon.signs) expect(go).to.be.a('string');
  });

  it('today → five signs of a clot, all of them of a leg', () => {
    expect(HELP_CARDS.today.signs).to.have.length(5);
    for (const { regions } of HELP_CARDS.today.signs)
      expect(regions).to.have.members(REGIONS.filter(isLeg));
  });

  const ofRegion: readonly (readonly [Help, Region, readonly string[], readonly string[]])[] = [
    ['emergency', 'lower-leg', ['cold, numb', 'tight, hard'], ['droops', 'stiff', 'a crash']],
    ['emergency', 'forearm', ['cold, numb', 'tight, hard'], ['droops', 'a crash']],
    ['emergency', 'neck', ['sudden, very bad', 'droops', 'stiff', 'a crash'], ['cold, numb']],
    ['emergency', 'head', ['sudden, very bad', 'droops', 'stiff'], ['a crash']],
    ['emergency', 'back', ['sudden, very bad', 'a crash'], ['droops']],
    ['emergency', 'belly', ['sudden, very bad'], ['droops', 'a crash', 'cold, numb']],
    ['today', 'foot', ['calf or thigh'], []],
    ['soon', 'upper-arm', ['One arm is swollen'], ['tiptoe', 'calf']],
    ['soon', 'neck', [], ['One arm', 'tiptoe', 'calf']],
  ];
  for (const [help, region, asked, unasked] of ofRegion) {
    it(`${help} · ${region} → asks about ${asked.join(', ') || 'what holds everywhere'}`, () => {
      const text = HELP_CARDS[help].signs
        .filter(({ regions }) => !regions || regions.includes(region))
        .map(sign => sign.text)
        .join(' ');
      for (const word of asked) expect(text).to.include(word);
      for (const word of unasked) expect(text).not.to.include(word);
    });
  }

  it('signs of the lungs, the heart and the back → asked about everywhere', () => {
    const everywhere = HELP_CARDS.emergency.signs.filter(({ regions }) => !regions);
    const text = everywhere.map(sign => sign.text).join(' ');
    for (const word of ['breathe', 'chest', 'blood', 'faint', 'jaw', 'bone', 'numb between']) {
      expect(text).to.include(word);
    }
  });
});

describe('the numbers to call', () => {
  it('every place of the notes, anywhere else last', () => {
    expect(NUMBERS.map(({ code, emergency }) => `${code} ${emergency.slice(0, 3)}`)).to.deep.equal([
      'US 911',
      'GB 999',
      'EU 112',
      'AU 000',
      'NZ 111',
      'CA 911',
      'IN 112',
      'other You',
    ]);
    for (const { source, status } of atLeast(8, NUMBERS)) {
      expect(source).not.to.equal('');
      expect(status).to.be.oneOf(['read', 'repeated', 'unchecked']);
    }
  });

  for (const { code } of atLeast(8, NUMBERS)) {
    it(`${code} chosen → it comes first, and every other follows in its order`, () => {
      const [first, ...rest] = numbersFor(code);
      expect(first?.code).to.equal(code);
      expect(rest).to.deep.equal(NUMBERS.filter(number => number.code !== code));
    });
  }

  for (const chosen of [undefined, '', 'ZZ', 'us', '__proto__']) {
    it(`${chosen === undefined ? 'nothing' : `"${chosen}"`} chosen → all, in their order`, () =>
      expect(numbersFor(chosen)).to.deep.equal(NUMBERS));
  }
});

describe('the reasons', () => {
  it('together → grade 6 at most', () => {
    const all = conditions.map(condition => REASONS[condition].why).join(' ');
    expect(readingLevel(all)).to.be.at.most(HIGHEST_GRADE);
  });

  for (const condition of conditions) {
    it(`${condition} → one sentence of at most ${LONGEST} characters, grade ${HIGHEST_GRADE} at most, sourced`, () => {
      const { why, basis } = REASONS[condition];
      expect(why).to.match(/^[A-Z][^.!?]*\.$/);
      expect(why.length).to.be.at.most(LONGEST);
      expect(readingLevel(why)).to.be.at.most(HIGHEST_GRADE);
      expect(known).to.include.members([...basis]);
    });

    it(`${condition} → limits something`, () => {
      const levels = Object.values(TABLE).map(cells => cells[condition].level);
      expect(levels.some(level => level !== 'ok')).to.equal(true);
    });
  }
});
