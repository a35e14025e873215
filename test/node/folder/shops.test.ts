/** What a finished tree, and a page without script, say of their shop links: what is true of exactly these. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MuscleFile, Offer } from '../../../src/domain/types.ts';
import { firstHtml } from '../../../src/folder/first.ts';
import { page } from '../../../src/folder/page.ts';
import { aFile, aProduct, aUse } from '../../support/builders.ts';

const disclosureIn = (html: string): string | undefined =>
  /<p class="disclosure" data-disclosure(?:="")?>(.*?)<\/p>/.exec(html)?.[1];

const fileWith = (offers: readonly Offer[], more: Partial<MuscleFile> = {}): MuscleFile =>
  aFile([aProduct('gel', [aUse('cold-gel')], { offers })], {
    programs: { amazon: { tags: { US: 'ada-20' } } },
    ...more,
  });

const direct = (more: Partial<Offer>): Offer => ({
  program: 'direct',
  url: 'https://shop.example/',
  ...more,
});
const amazon: Offer = { program: 'amazon', search: 'gel' };

const EARNS = 'I earn a commission on paid links.';
const AMAZON = 'As an Amazon Associate I earn from qualifying purchases.';

describe('the disclosure of what is made ahead of time', () => {
  const rows: readonly [string, readonly Offer[], string, string][] = [
    ['a tag of the country', [amazon], 'US', `${EARNS} ${AMAZON}`],
    ['no tag of the country', [amazon], 'GB', 'I earn nothing from the shop links here.'],
    ['her own shop', [direct({ own: true })], 'US', 'I sell some of this myself.'],
    ['one of which nobody knows', [direct({})], 'US', 'Some shop links here may pay me.'],
    ['one that pays by itself', [direct({ pays: true })], 'US', EARNS],
  ];
  for (const [what, offers, country, expected] of rows)
    it(`${what}, ${country} → ${expected}`, async () => {
      assert.equal(disclosureIn(await firstHtml(fileWith(offers), { country })), expected);
      if (country === 'US') assert.equal(disclosureIn(await page(fileWith(offers))), expected);
    });

  it('of one phase → true of that one', async () => {
    const products = [
      aProduct('new', [aUse('cold-gel', 'acute')], { offers: [amazon] }),
      aProduct('old', [aUse('cold-gel', 'chronic')], { offers: [direct({ pays: false })] }),
    ];
    const file = fileWith([], { products });
    assert.equal(disclosureIn(await firstHtml(file, { phase: 'acute' })), `${EARNS} ${AMAZON}`);
    assert.equal(
      disclosureIn(await firstHtml(file, { phase: 'chronic' })),
      'I earn nothing from the shop links here.',
    );
  });
});

describe('another country’s shops, ahead of time', () => {
  it('where it changes a link → closed and empty, for a script to fill', async () =>
    assert.match(
      await firstHtml(fileWith([amazon])),
      /<details class="country"><summary><span>Another country\?<\/span><\/summary><\/details>/,
    ));
  it('where it changes none → not there', async () =>
    assert.doesNotMatch(await firstHtml(fileWith([direct({})])), /class="country"/));
  it('in a page without script, where nobody could choose → not there', async () =>
    assert.doesNotMatch(await page(fileWith([amazon])), /class="country"/));
});

describe('a coupon, ahead of time', () => {
  const file = fileWith([
    direct({ seller: 'A', coupon: { code: 'A10', until: '2026-12-31' } }),
    direct({ seller: 'B', coupon: { code: 'B10' } }),
  ]);
  it('with a last day → hidden until somebody knows what day it is; without one → in sight', async () => {
    const html = await firstHtml(file);
    assert.match(
      html,
      /<span class="coupon" hidden="" data-until="2026-12-31">A: Code A10, until 31 December 2026<\/span>/,
    );
    assert.match(html, /<span class="coupon">B: Code B10<\/span>/);
  });
  it('in a page without script → in sight, with its last day', async () =>
    assert.match(
      await page(file),
      /<span class="coupon" data-until="2026-12-31">A: Code A10, until 31 December 2026<\/span>/,
    ));
});
