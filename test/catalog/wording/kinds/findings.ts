/** What `check` finds in a sentence of a how-to, whatever the code: one test for each sentence. */
import { expect } from '@open-wc/testing';
import { atLeast } from '../../../support/lists/at-least.ts';
import { checked, how } from '../../check/problems/row.ts';
import type { Row } from '../unsafe.ts';

const OF_WORDS = /^(?:unsafe-|claim$|appeal$)/;

const codesIn = ([modality, text]: Row): readonly string[] => [
  ...new Set(
    checked({
      'care.uses.0.modality': modality,
      'care.uses.0.phases': ['chronic'],
      ...how(text),
    })
      .problems.map(({ code }) => code)
      .filter(code => OF_WORDS.test(code)),
  ),
];

/** Each of these sentences has this code, and no other of those that a text can have. */
export function found(
  code: 'unsafe-text' | 'unsafe-combination' | 'claim',
  rows: readonly Row[],
): void {
  for (const row of atLeast(15, rows))
    it(`${row.join(' · ')} → ${code}`, () => expect(codesIn(row)).to.deep.equal([code]));
}

/** Nothing is found in these. */
export function passes(rows: readonly Row[]): void {
  for (const row of atLeast(15, rows))
    it(`${row.join(' · ')} → nothing`, () => expect(codesIn(row)).to.deep.equal([]));
}
