import { expect } from '@open-wc/testing';
import { REGIONS, type Region } from '../../src/domain/types.ts';
import { signsFor } from '../../src/safety/engine/signs.ts';
import { LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP, type Help, type Sign } from '../../src/safety/rules/help/help-card.ts';
import { HELP_LINES, HELP_SIGNS } from '../../src/safety/rules/help/lines.ts';
import { NUMBERS, numbersFor } from '../../src/safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../src/safety/rules/help/red-flags.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { readingLevel } from '../support/reading-level.ts';

const HIGHEST_GRADE = 6;
const LONGEST = 140;
const known = [...Object.keys(SOURCES), 'judgement'];
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);

describe('the help cards', () => {
  const signsOf = (help: Help): readonly Sign[] =>
    HELP_CARDS[help].lists.flatMap(({ signs }) => signs);

  for (const help of atLeast(3, HELP)) {
    const { title, lists, basis } = HELP_CARDS[help];

    it(`${help} → grade ${HIGHEST_GRADE} at most as a whole`, () => {
      const text = lists.flatMap(({ intro, signs, after }) => [
        intro,
        ...signs.flatMap(({ text, go = '' }) => [text, go]),
        ...after,
      ]);
      expect(readingLevel(`${title}. ${text.join(' ')}`)).to.be.at.most(HIGHEST_GRADE);
    });

    for (const { text, go, regions, basis: own } of atLeast(3, signsOf(help))) {
      it(`${help} · ${text} → a short sentence at grade ${HIGHEST_GRADE} at most, sourced by what the card names`, () => {
        for (const sentence of [text, ...(go ? [go] : [])]) {
          expect(sentence).to.match(/^[A-Z].*\.$/);
          expect(sentence.length).to.be.at.most(LONGEST);
          expect(readingLevel(sentence)).to.be.at.most(HIGHEST_GRADE);
        }
        expect(known).to.include.members([...own]);
        expect(basis).to.include.members([...own]);
        expect(REGIONS).to.include.members([...(regions ?? [])]);
      });
    }

    it(`${help} → what it says before it has loaded: grade ${HIGHEST_GRADE} at most, and its label and title agree`, () => {
      const [when = '?'] = /now|today|soon/.exec(HELP_LINES[help]) ?? [];
      expect(title.endsWith(when), title).to.equal(true);
      expect(readingLevel(HELP_SIGNS[help])).to.be.at.most(HIGHEST_GRADE);
    });
  }

  /** Each part of what a card says before it has loaded, and what it stands for inside. */
  const inside: readonly (readonly [Help, string, RegExp])[] = [
    ['emergency', 'Hard to breathe', /hard to breathe/],
    ['emergency', 'chest pain', /chest hurts/],
    ['emergency', 'a face that droops', /face droops/],
    ['emergency', 'a cold or blue arm or leg', /arm or hand is cold.*blue/],
    ['today', 'One leg or arm swollen, warm, red or sore', /is swollen.*hurts.*warm.*red/s],
    ['today', 'A pop', /pop or crack/],
    ['today', 'a lump', /lump/],
    ['today', 'a sore vein', /along a vein/],
    ['soon', 'Pain that stays or comes back', /no better after 2 weeks, or it keeps coming back/],
    ['soon', 'a calf that hurts when you walk', /calf hurts each time you walk/],
  ];
  it('what a card says before it has loaded → is inside of the same card', () => {
    for (const help of HELP) {
      const own = inside.filter(([name]) => name === help);
      const text = signsOf(help).map(sign => sign.text);
      for (const [, before, sign] of atLeast(2, own)) {
        expect(HELP_SIGNS[help]).to.include(before);
        expect(text.join('\n')).to.match(sign);
      }
      const parts = own
        .map(([, before]) => before)
        .join('')
        .replace(/\W/g, '');
      expect(HELP_SIGNS[help].replace(/\W/g, ''), 'nothing else').to.equal(parts);
    }
  });

  it('emergency → fifteen signs, and one more where the catalog speaks of jaw pain', () => {
    const signs = signsOf('emergency');
    expect(signs.filter(({ jaw }) => !jaw)).to.have.length(15);
    expect(signs.filter(({ jaw }) => jaw)).to.have.length(1);
  });

  it('the catalog speaks of jaw pain, on a page with a way of its own to JSON → the sign is there all the same', () => {
    const { muscle } = aFile([]);
    const signs = (why: string) =>
      signsFor(HELP_CARDS.emergency, {
        muscle,
        products: [aProduct('book', [{ ...aUse('education', 'chronic'), why }])],
      })
        .flatMap(list => list.signs)
        .filter(({ jaw }) => jaw);
    expect(signs('Some people like it.')).to.have.length(0);
    for (const { prototype } of [Array, Object, String] as readonly { prototype: object }[]) {
      Object.assign(prototype, { toJSON: () => '[object Object]' });
      try {
        expect(signs('It helps the\njaw.')).to.have.length(1);
      } finally {
        Reflect.deleteProperty(prototype, 'toJSON');
      }
    }
  });

  it('soon → every sign says where to go, and none of them today', () => {
    expect(signsOf('soon')).to.have.length(3);
    for (const { go } of signsOf('soon'))
      expect(go)
        .to.be.a('string')
        .and.not.to.match(/today|urgent|hospital/);
  });

  const ofRegion: readonly (readonly [Help, Region, readonly string[], readonly string[]])[] = [
    ['emergency', 'lower-leg', ['cold, numb', 'tight, hard'], ['stiff', 'a crash']],
    ['emergency', 'forearm', ['cold, numb', 'tight, hard'], ['stiff', 'a crash']],
    ['emergency', 'neck', ['sudden, very bad', 'stiff', 'a crash'], ['cold, numb']],
    ['emergency', 'head', ['sudden, very bad', 'stiff'], ['a crash']],
    ['emergency', 'back', ['sudden, very bad', 'a crash'], ['stiff']],
    ['emergency', 'belly', ['sudden, very bad'], ['stiff', 'a crash', 'cold, numb']],
    ['today', 'foot', ['calf or thigh', 'tiptoe', 'any weight'], ['arm or hand', 'temples']],
    ['today', 'upper-arm', ['One arm or hand', 'any weight'], ['tiptoe', 'calf', 'temples']],
    ['today', 'head', ['One leg or arm', 'temples', 'pop or crack'], ['any weight', 'tiptoe']],
    ['today', 'neck', ['One leg or arm', 'temples', 'at night'], ['any weight', 'tiptoe']],
    ['today', 'back', ['One leg or arm', 'at night', 'fever', 'weight'], ['temples']],
    ['today', 'belly', ['One leg or arm', 'pop or crack'], ['temples', 'at night', 'calf']],
  ];
  for (const [help, region, asked, unasked] of ofRegion) {
    it(`${help} · ${region} → asks about ${asked.join(', ')}`, () => {
      const text = signsOf(help)
        .filter(({ regions }) => !regions || regions.includes(region))
        .map(sign => sign.text)
        .join(' ');
      for (const word of asked) expect(text).to.include(word);
      for (const word of unasked) expect(text).not.to.include(word);
    });
  }

  it('signs of the lungs, the heart, the brain, the back and the kidneys → asked about everywhere', () => {
    const everywhere = signsOf('emergency').filter(({ regions, jaw }) => !regions && !jaw);
    const text = everywhere.map(sign => sign.text).join(' ');
    for (const word of ['breathe', 'chest', 'blood', 'faint', 'jaw', 'bone', 'numb between'])
      expect(text).to.include(word);
    for (const word of ['face droops', 'one side is weak', 'Both of your legs', 'pee is dark'])
      expect(text).to.include(word);
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

  for (const { where, advice, poison, source } of atLeast(8, NUMBERS)) {
    it(`${where} → a line for advice and one for poison, each with where it was read, or that we know of none`, () => {
      for (const line of [advice, poison])
        expect(line).to.match(/\d{3}|\d\d \d\d|no line|own doctor/);
      if (!/none|no line/.test(poison)) expect(source).to.include('poison: ');
    });
  }

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
