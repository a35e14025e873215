/**
 * How far each source was read, written down a second time by hand: a status that becomes better than what was
 * agreed, by a slip or by zeal, has to be changed here as well, by somebody who has read the source.
 */
import { expect } from '@open-wc/testing';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import type { Source, SourceId } from '../../src/safety/rules/sources.ts';
import { quotedSources } from '../../src/sign-off/sources.ts';

const STATUSES: Readonly<Record<SourceId, Source['status']>> = {
  S1: 'read',
  S1b: 'read',
  S1c: 'read',
  S2: 'read',
  S2c: 'read',
  S2d: 'read',
  S3: 'read',
  S5: 'read',
  S6: 'read',
  S7: 'repeated',
  S8: 'read',
  S9: 'read',
  S10: 'read',
  S11: 'repeated',
  S12: 'read',
  S13: 'repeated',
  S14: 'read',
  S15: 'read',
  S16: 'read',
  S17: 'read',
  S18: 'read',
  S19: 'read',
  S20: 'repeated',
  S21: 'read',
  S22: 'read',
  S23: 'repeated',
  S24: 'read',
  S25: 'read',
  S26: 'read',
  S28: 'repeated',
  S28b: 'repeated',
  S29: 'read',
  S30: 'repeated',
  S31: 'read',
  S32: 'read',
  S33: 'read',
  S34: 'repeated',
  S35: 'read',
  S36: 'read',
  S37: 'read',
  S38: 'read',
  S43: 'read',
  S47: 'read',
  S48: 'read',
  S51: 'read',
  S52: 'read',
  S53: 'read',
  N1: 'read',
  N2: 'read',
  N3: 'read',
  N4: 'read',
  N5: 'read',
  N6: 'read',
  N7: 'read',
  N8: 'read',
  N9: 'read',
  N10: 'read',
  N11: 'read',
  N12: 'read',
  N12b: 'read',
  N12c: 'read',
  N13: 'read',
  N14: 'read',
  N15: 'read',
  N16: 'read',
  N17: 'repeated',
  N18: 'read',
  N18b: 'read',
  N19: 'repeated',
  N20: 'read',
  N21: 'repeated',
  N22: 'read',
  N23: 'read',
  N24: 'read',
  N25: 'read',
  N26: 'read',
  N27: 'read',
  N28: 'read',
  N29: 'read',
  N30: 'repeated',
  N31: 'read',
  N32: 'read',
  N33: 'read',
  N34: 'repeated',
  N35: 'read',
  N36: 'read',
  N37: 'repeated',
  N38: 'read',
  N39: 'read',
  N40: 'read',
  N41: 'read',
  N42: 'read',
  N43: 'read',
  N44: 'read',
  N45: 'read',
  N46: 'read',
  N47: 'read',
  N49: 'repeated',
  N50: 'read',
  N51: 'read',
  N52: 'read',
  N53: 'read',
  N54: 'read',
  N55: 'read',
  seed: 'read',
};

/** What was read in part, with reservations, or of weak authority says so. */
const NOTED: readonly SourceId[] = [
  ...(['S2', 'S2c', 'S3', 'S6', 'S10', 'S12', 'S17', 'S19', 'S20', 'S23'] as const),
  ...(['S43', 'S51', 'S53', 'N1', 'N2', 'N5', 'N6', 'N7', 'N14', 'N22'] as const),
  ...(['N26', 'N32', 'N33', 'N35', 'N41', 'N54', 'N55', 'seed'] as const),
];

/** How far the page of each number was read, in the order in which they stand. */
const NUMBER_STATUSES: readonly (readonly [string, Source['status']])[] = [
  ['US', 'repeated'],
  ['GB', 'repeated'],
  ['EU', 'repeated'],
  ['AU', 'read'],
  ['NZ', 'read'],
  ['CA', 'repeated'],
  ['IN', 'read'],
  ['other', 'read'],
];

describe('how far the sources were read', () => {
  const sources = quotedSources();

  it('every source → as agreed', () =>
    expect(Object.fromEntries(sources.map(([id, { status }]) => [id, status]))).to.deep.equal(
      STATUSES,
    ));

  it('a reservation → stands with the source, and nowhere else', () =>
    expect(sources.filter(([, { note }]) => note).map(([id]) => id)).to.deep.equal(NOTED));

  it('every number → as agreed', () =>
    expect(NUMBERS.map(({ code, status }) => [code, status])).to.deep.equal(NUMBER_STATUSES));

  it('a number is called read → no source that it names alone was only repeated', () => {
    const named = NUMBERS.map(number => ({
      ...number,
      ids: number.source.match(/\b[NS]\d+[a-z]?\b/g) ?? [],
    })).filter(({ ids }) => ids.length > 0);
    expect(named.map(({ code }) => code)).to.deep.equal(['US', 'GB', 'CA']);
    for (const { code, status, ids } of named)
      if (ids.every(id => STATUSES[id as SourceId] !== 'read'))
        expect(status, code).not.to.equal('read');
  });
});
