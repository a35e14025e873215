/** What `check` finds unsafe in a text that stands in one place of one product. */
import { expect } from '@open-wc/testing';
import { checkForAuthor as check } from '../../../src/catalog/check/check-for-author.ts';
import { aCatalog, aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

export type Care = { uses: Record<string, unknown>[] } & Record<string, unknown>;

/** The modality of the product, and a text that tells readers how to use it. */
export type Row = readonly [modality: string, text: string];

export const HOW = 'products[0].care.uses[0].how';

/** The codes and places that are found once `put` has written into the product. */
export function unsafeIn(
  modality: string,
  put: (care: Care, product: Record<string, unknown>) => void,
): readonly string[] {
  const product = aSourceProduct('thing') as unknown as Record<string, unknown>;
  const care = product.care as Care;
  care.uses = [{ phases: ['chronic'], modality, why: 'It may help.', how: 'Go slowly.' }];
  put(care, product);
  const { problems, catalog } = check(
    JSON.stringify({ ...aCatalog(), products: [product] }),
    'catalog.json',
  );
  const unsafe = problems.filter(({ code }) => code.startsWith('unsafe-'));
  for (const { severity, remedy } of unsafe) {
    expect(severity).to.equal('error');
    expect(remedy).not.to.equal('');
  }
  expect(catalog === undefined).to.equal(unsafe.length > 0);
  return unsafe.map(({ code, path }) => `${code} ${path}`);
}

const how = (modality: string, text: string): readonly string[] =>
  unsafeIn(modality, care => {
    care.uses = [{ phases: ['chronic'], modality, why: 'It may help.', how: text }];
  });

/** One test for each sentence that has to be found, and for each that has to pass. */
export function tests(code: string, has: readonly Row[], hasNot: readonly Row[]): void {
  for (const [modality, text] of atLeast(1, has)) {
    it(`${modality} · ${text} → ${code}`, () =>
      expect(how(modality, text)).to.deep.equal([`${code} ${HOW}`]));
  }
  for (const [modality, text] of hasNot) {
    it(`${modality} · ${text} → nothing`, () => expect(how(modality, text)).to.deep.equal([]));
  }
}
