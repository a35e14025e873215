/** The part of a sentence that an excuse holds for: of each, the words in question and their clause. */
import { expect } from '@open-wc/testing';
import { clauseAt } from '../../../src/catalog/wording/denials/clause.ts';

const CLAUSES: readonly (readonly [sentence: string, words: string, clause: string])[] = [
  [
    'Leave it on for 40 minutes, then put it back in the freezer.',
    'for 40 minutes',
    'Leave it on for 40 minutes',
  ],
  ['Sleep in it every night and wash it.', 'Sleep in it', 'Sleep in it every night '],
  ['Keep it on for an hour; it stays cold.', 'for an hour', 'Keep it on for an hour'],
  // What hangs on a clause belongs to it, on either side.
  [
    'Wear it at night, but only if your doctor says so.',
    'at night',
    'Wear it at night, but only if your doctor says so.',
  ],
  ['If it tingles, take it off.', 'tingles', 'If it tingles, take it off.'],
  [
    'If your doctor says so, wear it at night.',
    'at night',
    'If your doctor says so, wear it at night.',
  ],
  [
    'For a fresh sprain, use something cold.',
    'fresh sprain',
    'For a fresh sprain, use something cold.',
  ],
  ['Roll it.', 'Roll', 'Roll it.'],
];

describe('the clause of some words', () => {
  for (const [sentence, words, clause] of CLAUSES)
    it(`${sentence} · ${words} → ${clause}`, () => {
      const start = sentence.indexOf(words);
      const { from, to } = clauseAt(sentence, start, start + words.length);
      expect(sentence.slice(from, to)).to.equal(clause);
    });
});
