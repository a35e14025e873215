import { expect } from '@open-wc/testing';
import { checkForAuthor as check } from '../../../src/catalog/check/check-for-author.ts';
import {
  maySilence,
  PROBLEM_CODES,
  SILENCEABLE,
} from '../../../src/catalog/format/problem-codes.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { PAIRS } from './problems/all.ts';
import { checked, how, type Puts, type Row, silenced, textOf } from './problems/row.ts';

const REASON = 'The maker calls it so.';
const rowsOf: Readonly<Partial<Record<string, readonly Row[]>>> = PAIRS;

/** The pairs of these codes whose problem is in the product. */
const inProduct = (codes: readonly string[]) =>
  codes.flatMap(code =>
    (rowsOf[code] ?? []).flatMap(([title, at, has]) =>
      typeof has === 'object' && at.startsWith('products[0]') ? [{ code, title, has }] : [],
    ),
  );

const silencing = (code: string, has: Exclude<Puts, string>): Puts => ({
  ...has,
  'care.silenced': [{ rule: code, reason: REASON }],
});

/** What is wrong with a silencing itself leaves no room for another one. */
const isFree = ({ has }: { readonly has: object }): boolean => !('care.silenced' in has);

describe('silencing', () => {
  for (const { code, title, has } of atLeast(30, inProduct(SILENCEABLE))) {
    it(`${code} · ${title} → silenced with its reason, and the catalog may be used`, () => {
      const { problems, silenced: hidden, catalog } = checked(silencing(code, has));
      expect(problems).to.deep.equal([]);
      expect(hidden.map(problem => [problem.code, problem.reason])).to.deep.equal([[code, REASON]]);
      expect(catalog).not.to.equal(undefined);
    });
  }

  const never = PROBLEM_CODES.filter(code => !maySilence(code) && code !== 'silencing');
  for (const { code, title, has } of atLeast(74, inProduct(never).filter(isFree))) {
    it(`${code} · ${title} → stays, and the silencing is a problem too`, () => {
      const { problems, silenced: hidden } = checked(silencing(code, has));
      const codes = problems.map(problem => problem.code);
      expect(codes).to.include(code);
      expect(codes).to.include('silencing');
      expect(hidden).to.deep.equal([]);
    });
  }

  it('no error, and nothing of safety or of form → may be silenced', () =>
    expect(SILENCEABLE).to.deep.equal([
      'no-tag',
      'noreferrer',
      'amazon-data',
      'photo',
      'alt-text',
      'reviewed-on',
      'claim',
      'appeal',
    ]));

  it('another product, another place of the file → not silenced', () => {
    const catalog = JSON.parse(textOf({ ...how('It cures.') }));
    const second = {
      ...JSON.parse(textOf(silenced({ rule: 'claim', reason: REASON }))).products[0],
    };
    catalog.products.push({ ...second, id: 'second' });
    const { problems } = check(JSON.stringify(catalog), 'f');
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['products[0].care.uses[0].how', 'claim'],
      ['products[1].care.silenced[0].rule', 'silencing'],
    ]);
  });

  it('a review, where nobody says which day it is → neither old nor silenced for nothing', () => {
    const text = textOf({
      'care.reviewed_on': '2001-01-01',
      ...silenced({ rule: 'reviewed-on', reason: REASON }),
    });
    expect(check(text, 'f').problems).to.deep.equal([]);
    expect(check(text, 'f').silenced).to.deep.equal([]);
  });

  it('without a reason → an error of form, and silences nothing', () => {
    const { problems } = checked({
      ...how('It cures.'),
      ...silenced({ rule: 'claim', reason: '' }),
    });
    expect(problems.map(({ code }) => code).sort()).to.deep.equal(['claim', 'empty']);
  });
});
