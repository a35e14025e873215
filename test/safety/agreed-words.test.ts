/** What readers are warned of, asked and told is what was agreed, word for word where a life may hang on it. */
import { expect } from '@open-wc/testing';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { CAUTIONS } from '../../src/safety/rules/all/rules.ts';
import { CLOT_WARNING } from '../../src/safety/rules/cautions.ts';
import {
  CONDITION_GROUPS,
  CONDITIONS,
  type ConditionCode,
} from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST } from '../../src/safety/rules/help/first.ts';
import { HELP, type Sign } from '../../src/safety/rules/help/help-card.ts';
import { HELP_LINES, HELP_SIGNS } from '../../src/safety/rules/help/lines.ts';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../src/safety/rules/help/red-flags.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import type { Caution } from '../../src/safety/rules/types.ts';
import {
  AGREED_GROUPS,
  AGREED_HELP_FIRST,
  AGREED_QUESTIONS,
  AGREED_REASONS,
} from './agreed/answers.ts';
import { AGREED_CLOT_WARNING, CRITICAL, INFOS, WARNINGS } from './agreed/cautions.ts';
import { AGREED_CARDS, AGREED_LINES, AGREED_NUMBERS, AGREED_SIGNS, JAW } from './agreed/help.ts';

const words = (text: string): readonly string[] => text.split(' ');

describe('the cautions as they were agreed', () => {
  const severities = Object.entries<Omit<Caution, 'code'>>(CAUTIONS);
  const ofSeverity = (wanted: string): readonly string[] =>
    severities.flatMap(([code, { severity }]) => (severity === wanted ? [code] : []));

  it('how much each weighs', () => {
    expect(ofSeverity('critical')).to.have.members(Object.keys(CRITICAL));
    expect(ofSeverity('warning')).to.have.members(words(WARNINGS));
    expect(ofSeverity('info')).to.have.members(words(INFOS));
    expect(severities).to.have.length(115);
  });

  it('the critical ones, and the warning above the list → word for word', () => {
    expect(Object.keys(CRITICAL)).to.have.length(27);
    const texts = severities.flatMap(([code, { severity, text }]) =>
      severity === 'critical' ? [[code, text]] : [],
    );
    expect(Object.fromEntries(texts)).to.deep.equal(CRITICAL);
    expect(CLOT_WARNING).to.deep.equal(AGREED_CLOT_WARNING);
  });
});

describe('what readers are asked and told, as it was agreed', () => {
  it('twenty-seven questions → word for word, in their order', () => {
    const asked = Object.entries(CONDITIONS).map(([code, { statement }]) => [code, statement]);
    expect(asked).to.have.length(27);
    expect(asked).to.deep.equal(Object.entries(AGREED_QUESTIONS));
  });

  it('twenty-seven reasons → word for word', () => {
    const told = Object.entries(REASONS).map(([code, { why }]) => [code, why]);
    expect(told).to.have.length(27);
    expect(told).to.deep.equal(Object.entries(AGREED_REASONS));
  });

  it('five groups → in their order, and in the order of the questions', () => {
    expect(CONDITION_GROUPS).to.deep.equal(Object.keys(AGREED_GROUPS));
    const grouped = Object.entries(CONDITIONS).map(([code, { group }]) => [group, code]);
    expect(grouped).to.deep.equal(
      Object.entries(AGREED_GROUPS).flatMap(([group, codes]) =>
        words(codes).map(code => [group, code]),
      ),
    );
  });

  it('help comes first → with these answers, and with no other', () => {
    expect(HELP_FIRST).to.deep.equal(Object.keys(AGREED_HELP_FIRST));
    for (const code of Object.keys(AGREED_QUESTIONS)) {
      const cards = answersOf([code as ConditionCode])?.needHelp.join(' ');
      expect(cards, code).to.equal(AGREED_HELP_FIRST[code] ?? '');
    }
  });

  const signOf = ({ text, regions, jaw, go }: Sign) => {
    const where = jaw ? JAW : regions && [...regions].sort().join(' ');
    return { text, where, go };
  };
  for (const [help, { title, lists }] of Object.entries(AGREED_CARDS)) {
    it(`the help card "${title}" → word for word`, () => {
      const card = HELP_CARDS[help as keyof typeof HELP_CARDS];
      expect(card.title).to.equal(title);
      expect(
        card.lists.map(({ signs, ...list }) => ({ ...list, signs: signs.map(signOf) })),
      ).to.deep.equal(
        lists.map(({ signs, ...list }) => ({
          ...list,
          signs: signs.map(([text, where, go]) => ({
            text,
            where: where && (where === JAW ? JAW : words(where).toSorted().join(' ')),
            go,
          })),
        })),
      );
    });
  }

  it('three help cards, in this order, and the numbers to call', () => {
    expect(HELP_LINES).to.deep.equal(AGREED_LINES);
    expect(Object.keys(HELP_LINES), 'in which order they stand').to.deep.equal(HELP);
    expect(HELP_SIGNS).to.deep.equal(AGREED_SIGNS);
    expect(HELP).to.deep.equal(Object.keys(AGREED_CARDS));
    expect(Object.keys(HELP_CARDS)).to.deep.equal(Object.keys(AGREED_CARDS));
    expect(Object.keys(AGREED_CARDS)).to.deep.equal(['emergency', 'today', 'soon']);
    expect(
      NUMBERS.map(({ where, emergency, note, advice, poison }) => [
        where,
        emergency,
        advice,
        poison,
        ...(note ? [note] : []),
      ]),
    ).to.deep.equal(AGREED_NUMBERS);
  });
});
