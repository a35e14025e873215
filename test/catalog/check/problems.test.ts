import { expect } from '@open-wc/testing';
import {
  PROBLEM_CODES,
  PROBLEMS,
  type ProblemCode,
} from '../../../src/catalog/format/problem-codes.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { OF_FILES, PAIRS } from './problems/all.ts';
import { checked, type Row } from './problems/row.ts';

const pairs: Readonly<Partial<Record<ProblemCode, readonly Row[]>>> = PAIRS;

describe('every problem', () => {
  const ofCatalogs = PROBLEM_CODES.filter(each => !(OF_FILES as readonly string[]).includes(each));
  for (const code of atLeast(34, ofCatalogs)) {
    it(`${code} → has a catalog with it and one that narrowly does not have it`, () =>
      expect(pairs[code] ?? []).not.to.deep.equal([]));

    for (const [title, at, has, hasNot] of pairs[code] ?? []) {
      it(`${title} → ${code} at ${at || 'the whole file'}, and nothing else`, () => {
        const { problems, catalog } = checked(has);
        expect(problems.map(problem => problem.code)).to.deep.equal([code]);
        expect(problems[0]?.path).to.equal(at);
        for (const { file, severity, message, remedy } of atLeast(1, problems)) {
          const { severity: declared } = PROBLEMS[code];
          expect(file).to.equal('catalog.json');
          if (declared !== 'either') expect(severity).to.equal(declared);
          expect(catalog === undefined).to.equal(severity === 'error');
          expect(message).to.match(/\.$/);
          expect(remedy).to.match(/\.$/);
        }
      });

      it(`narrowly not: ${title} → nothing`, () => {
        expect(checked(hasNot).problems).to.deep.equal([]);
      });
    }
  }
});
