/** Holds the safety tables to their promises: complete, sourced, reachable, strict and easy to read. */
import { expect } from '@open-wc/testing';
import { REGIONS, ZONES } from '../../src/domain/types.ts';
import { conditionsAt } from '../../src/safety/engine/conditions-at.ts';
import { regionCautions } from '../../src/safety/engine/region-cautions.ts';
import { statementFor } from '../../src/safety/engine/statement-for.ts';
import { CAUTIONS, MODALITIES, LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { BASIS, DETAILS } from '../../src/safety/rules/background/background.ts';
import { type CautionCode, CLOT_WARNING, caution } from '../../src/safety/rules/cautions.ts';
import { combinations } from '../../src/safety/rules/combinations.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../src/safety/rules/help/red-flags.ts';
import type { Cell } from '../../src/safety/rules/levels/cell.ts';
import { INGREDIENT_RULES } from '../../src/safety/rules/levels/ingredients.ts';
import { WITHOUT_SALICYLATE } from '../../src/safety/rules/levels/without-salicylate.ts';
import { isModality, type Modality, type ModalityRule } from '../../src/safety/rules/modalities.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { SEVERITIES } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { readingLevel, syllables } from '../support/reading-level.ts';
import { CRITICAL } from './agreed/cautions.ts';
import { LEVELS as AGREED_LEVELS } from './agreed/levels.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';

// The keys of these tables are closed unions, which `Object.keys` does not know.
const codes = atLeast(115, Object.keys(CAUTIONS) as CautionCode[]);
const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);

const LONGEST = 140;
const HIGHEST_GRADE = 6;
const rule = (modality: Modality): ModalityRule => MODALITIES[modality];
const cell = (condition: ConditionCode, modality: Modality): Cell => TABLE[modality][condition];
const joined = (texts: readonly string[]): string => texts.join(' ');

const cells: readonly Cell[] = [
  ...conditions.flatMap(condition => modalities.map(modality => cell(condition, modality))),
  ...Object.values(WITHOUT_SALICYLATE).flatMap(row => Object.values(row)),
];
const bases: readonly (readonly string[])[] = [
  ...codes.map(code => BASIS[code]),
  ...cells.map(({ basis }) => basis),
  ...INGREDIENT_RULES.map(({ means }) => means.basis),
  ...Object.values(REASONS).map(({ basis }) => basis),
  ...Object.values(HELP_CARDS).flatMap(({ basis, lists }) => [
    basis,
    ...lists.flatMap(({ signs }) => signs.map(sign => sign.basis)),
  ]),
];

/** Codes that no modality lists: a leg, a place or a second product brings them, or they say why one is withheld. */
const ON_OCCASION: readonly CautionCode[] = [
  'blood-clot',
  ...ZONES,
  ...modalities.flatMap(modality => {
    const { tooEarly, notIn, askEverybody } = rule(modality);
    return [tooEarly, notIn?.why, askEverybody].filter(code => code !== undefined);
  }),
  ...combinations().map(({ code }) => code),
];

const ofRegions = (modality: Modality): readonly CautionCode[] =>
  REGIONS.flatMap(region => regionCautions(modality, region));

describe('the cautions', () => {
  for (const code of codes) {
    it(`${code} → at most ${LONGEST} characters, grade ${HIGHEST_GRADE} at most`, () => {
      const { text } = caution(code);
      expect(text).to.match(/^[A-Z].*[.?!]$/);
      expect(text.length).to.be.at.most(LONGEST);
      expect(readingLevel(text)).to.be.at.most(HIGHEST_GRADE);
    });
  }

  it('all together → grade 6 at most', () => {
    expect(readingLevel(joined(codes.map(code => CAUTIONS[code].text)))).to.be.at.most(
      HIGHEST_GRADE,
    );
  });

  it('a code → its caution, with the code', () => {
    const { severity, text, short, position } = CAUTIONS['blood-clot'];
    expect(caution('blood-clot')).to.deep.equal({
      code: 'blood-clot',
      severity,
      text,
      short,
      position,
    });
    expect(severity).to.equal('critical');
    expect(text).to.equal(CRITICAL['blood-clot']);
  });

  it('no two say the same', () => {
    expect(new Set(codes.map(code => CAUTIONS[code].text)).size).to.equal(codes.length);
  });

  it('every one is reachable', () => {
    const listed = new Set<CautionCode>(modalities.flatMap(modality => rule(modality).cautions));
    const ofAnyRegion = new Set(modalities.flatMap(ofRegions));
    expect([...new Set([...listed, ...ofAnyRegion, ...ON_OCCASION])]).to.have.members([...codes]);
  });

  it('the warning above the list → a symptom and three lines of at most 140 characters, grade 6 at most', () => {
    const [symptom, ...lines] = CLOT_WARNING.map(line => line.replaceAll('*', ''));
    expect(symptom).to.match(/^[A-Z].*\?$/);
    expect(lines).to.have.length(3);
    for (const line of lines) expect(line).to.match(/^[A-Z].*\.$/);
    for (const line of CLOT_WARNING) expect(line.length).to.be.at.most(LONGEST);
    expect(readingLevel(joined([symptom ?? '', ...lines]))).to.be.at.most(HIGHEST_GRADE);
  });

  it('what is emphasized in it → is closed again', () => {
    for (const line of atLeast(4, CLOT_WARNING))
      expect(line.split('*').length % 2, line).to.equal(1);
  });
});

describe('what stands behind the cautions', () => {
  for (const code of codes) {
    it(`${code} → one or two whole sentences more, which say something else`, () => {
      expect(DETAILS[code]).to.match(/^[A-Z].*\.$/);
      expect(DETAILS[code].length).to.be.within(25, 170);
      expect(DETAILS[code]).not.to.equal(CAUTIONS[code].text);
      expect(readingLevel(DETAILS[code])).to.be.at.most(12);
    });
  }

  it('all together → grade 6 at most', () => {
    expect(readingLevel(joined(codes.map(code => DETAILS[code])))).to.be.at.most(HIGHEST_GRADE);
  });
});

describe('the modalities', () => {
  for (const modality of modalities) {
    // What heats says besides whom a medicine patch or a sleeping pill puts at risk.
    const most = rule(modality).cautions.includes('heat-drowsy') ? 9 : 7;
    it(`${modality} → 1 to ${most} cautions of its own, each once, most severe first, grade 6 at most`, () => {
      const cautions = rule(modality).cautions.map(code => caution(code));
      expect(cautions.length).to.be.within(1, most);
      expect(new Set(cautions.map(({ code }) => code)).size).to.equal(cautions.length);
      const severities = cautions.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(severities).to.deep.equal([...severities].sort((a, b) => b - a));
      expect(readingLevel(joined(cautions.map(({ text }) => text)))).to.be.at.most(HIGHEST_GRADE);
    });
  }

  it('what presses, squeezes, rubs, heats or stretches → carries the clot caution on a leg', () => {
    expect(modalities.filter(modality => rule(modality).clot)).to.have.members([
      'cold-gel',
      'warm-gel',
      'heat-pack',
      'brace',
      'compression',
      'massage',
      'stretch',
      'medicated-patch',
      'nsaid-gel',
      'herbal-rub',
      'electric-heat',
      'warm-soak',
      'hot-wax',
      'tape',
      'air-compression',
      'night-splint',
      'percussion',
      'electrical',
      'cupping',
      'spike-mat',
      'strength',
      'balance',
      'neck-traction',
      'inversion',
      'vibration-plate',
      'boot',
    ]);
  });

  it('what heats, presses, trains or plunges → waits for the chronic phase and says why, and nothing else does', () => {
    expect(modalities.filter(modality => !rule(modality).phases.includes('acute'))).to.have.members(
      [
        ...['warm-gel', 'heat-pack', 'massage', 'stretch', 'medicated-patch', 'electric-heat'],
        ...['warm-soak', 'hot-wax', 'ice-bath', 'air-compression', 'night-splint', 'mouth-guard'],
        ...['percussion', 'electrical', 'cupping', 'spike-mat', 'strength', 'balance'],
      ],
    );
    for (const modality of modalities) {
      expect(rule(modality).phases).to.include('chronic');
      const waits = !rule(modality).phases.includes('acute');
      expect(rule(modality).tooEarly !== undefined, modality).to.equal(waits);
    }
  });

  for (const modality of Object.keys(AGREED_MODALITIES)) {
    it(`${modality} → is a modality`, () => expect(isModality(modality)).to.equal(true));
  }
  for (const code of [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'Massage',
    'pills',
  ]) {
    it(`"${code}" → is no modality`, () => expect(isModality(code)).to.equal(false));
  }
});

describe('the sources', () => {
  it('every basis → names a source or says that it is judgement', () => {
    const known = [...Object.keys(SOURCES), 'judgement'];
    for (const basis of atLeast(270, bases)) {
      expect(basis).to.have.length.above(0);
      expect(known).to.include.members([...basis]);
    }
  });

  it('every source → is used by a caution, a level, a reason, a sign or a number', () => {
    const ofNumbers = NUMBERS.flatMap(({ source }) => source.match(/\b[NS]\d+[a-z]?\b/g) ?? []);
    const used = new Set([...bases.flat(), ...ofNumbers]);
    expect(atLeast(105, Object.keys(SOURCES)).filter(id => !used.has(id))).to.deep.equal([]);
  });

  it('they stand in the order of their numbers: those of S, those of N, the seed last', () => {
    const ids = Object.keys(SOURCES);
    const ofLetter = (letter: string): readonly string[] =>
      ids
        .filter(id => id.startsWith(letter))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(ids).to.deep.equal([...ofLetter('S'), ...ofLetter('N'), 'seed']);
  });
});

describe('the conditions', () => {
  it('all together → grade 6 at most', () => {
    const sentences = conditions.map(condition => `${CONDITIONS[condition].statement}.`);
    expect(readingLevel(joined(sentences))).to.be.at.most(HIGHEST_GRADE);
  });

  for (const condition of conditions) {
    it(`${condition} → grade ${HIGHEST_GRADE} at most, with the name of a muscle in it`, () => {
      for (const muscle of ['soleus', 'calf', 'hamstrings', 'masseter', 'deltoid'])
        expect(readingLevel(`${statementFor(condition, muscle)}.`), muscle).to.be.at.most(
          HIGHEST_GRADE,
        );
    });
  }

  for (const condition of conditions) {
    it(`${condition} → ends a sentence that says "if you", of grade ${HIGHEST_GRADE} at most as well`, () => {
      const { who } = CONDITIONS[condition];
      expect(who).to.match(/^[a-z].*[^.]$/);
      expect(readingLevel(`Do not use it if you ${who}.`)).to.be.at.most(HIGHEST_GRADE);
    });
  }
});

describe('the matrix', () => {
  it('a cell for every condition and modality, and for nothing else', () => {
    expect(Object.keys(TABLE)).to.have.members([...modalities]);
    for (const modality of modalities) {
      expect(Object.keys(TABLE[modality])).to.have.ordered.members([...conditions]);
    }
  });

  for (const modality of modalities) {
    it(`a clot now, or a tear or break · ${modality} → stop`, () => {
      expect(cell('suspected-clot', modality).level).to.equal('stop');
      expect(cell('suspected-tear-or-fracture', modality).level).to.equal('stop');
    });
  }

  const wherePressingIsLimited = AGREED_LEVELS.filter(
    ({ column, word }) => column === 'massage' && ['ask', 'stop'].includes(word),
  );
  for (const { row } of atLeast(14, wherePressingIsLimited)) {
    it(`${row} · a book → asks or stops, as massage does`, () => {
      expect(cell(row as ConditionCode, 'education').level).to.be.oneOf(['ask', 'stop']);
    });
  }

  it('a warm gel or a patch whose ingredients hold no salicylate → milder, and only there', () => {
    expect(WITHOUT_SALICYLATE['warm-gel']['blood-thinners'].level).to.equal('ask');
    expect(WITHOUT_SALICYLATE['warm-gel']['salicylate-allergy'].level).to.equal('care');
    expect(WITHOUT_SALICYLATE['warm-gel']['organ-trouble'].level).to.equal('ok');
    expect(WITHOUT_SALICYLATE['medicated-patch']['blood-thinners'].level).to.equal('ask');
    expect(WITHOUT_SALICYLATE['medicated-patch']['salicylate-allergy'].level).to.equal('care');
    expect(Object.keys(WITHOUT_SALICYLATE)).to.deep.equal(['warm-gel', 'medicated-patch']);
    expect(Object.keys(WITHOUT_SALICYLATE['warm-gel'])).to.have.members([
      'blood-thinners',
      'salicylate-allergy',
      'organ-trouble',
    ]);
    expect(Object.keys(WITHOUT_SALICYLATE['medicated-patch'])).to.have.members([
      'blood-thinners',
      'salicylate-allergy',
    ]);
  });

  it('who must not, and who asks first → the conditions of that level, in order', () => {
    expect(conditionsAt('cold-gel', 'ask')).to.deep.equal(['blood-thinners', 'pregnancy', 'child']);
    expect(conditionsAt('stretch', 'stop')).to.deep.equal([
      'suspected-clot',
      'suspected-tear-or-fracture',
      'cannot-report-pain',
    ]);
  });
});

describe('the reading level', () => {
  const counts: readonly (readonly [string, number])[] = [
    ['clot', 1],
    ['takes', 1],
    ['asked', 1],
    ['while', 1],
    ['muscle', 2],
    ['handled', 2],
    ['rashes', 2],
    ['being', 2],
    ['swollen', 2],
    ['injury', 3],
    ['salicylate', 4],
    ['circulation', 4],
    ['15', 2],
  ];
  for (const [word, count] of counts) {
    it(`${word} → ${count}`, () => expect(syllables(word)).to.equal(count));
  }

  it('a doctor’s sentence → far above grade 6', () => {
    const text =
      'Contraindicated in peripheral arterial insufficiency or symptomatic thrombophlebitis.';
    expect(readingLevel(text)).to.be.above(12);
  });
});
