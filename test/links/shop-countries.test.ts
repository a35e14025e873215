import { expect } from '@open-wc/testing';
import type { Offer, Program } from '../../src/domain/types.ts';
import { servedCountries } from '../../src/links/amazon.ts';
import { shopCountries } from '../../src/links/shop-countries.ts';
import { aProduct } from '../support/builders.ts';

const countries = (
  offers: readonly Offer[],
  country: string,
  programs: Readonly<Record<string, Program>> = {},
) => shopCountries([aProduct('gel', [], { offers })], programs, country);

const direct = (country?: string, host = 'shop'): Offer => ({
  program: 'direct',
  url: `https://${host}.example/`,
  ...(country ? { country } : {}),
});

describe('the countries to choose a shop from', () => {
  it('an Amazon offer → all that Amazon serves, the reader’s own first', () => {
    const found = countries([{ program: 'amazon', search: 'gel' }], 'KR');
    expect(found[0]).to.equal('KR');
    expect(found).to.have.length(servedCountries().length + 1);
    expect(found).to.include.members(['US', 'DE', 'AT']);
  });

  const rows: readonly [string, readonly Offer[], string, Record<string, Program>, string][] = [
    ['no product → none', [], 'US', {}, ''],
    ['one shop for every country → none', [direct()], 'US', {}, ''],
    ['one shop of one country, which everybody gets → none', [direct('DE')], 'US', {}, ''],
    [
      'a shop in each of two countries → both',
      [direct('DE', 'a'), direct('FR', 'b')],
      'DE',
      {},
      'DE FR',
    ],
    [
      'the same for a reader of a third → that one too, and first',
      [direct('DE', 'a'), direct('FR', 'b')],
      'US',
      {},
      'US DE FR',
    ],
    [
      'a programme with a tag in one country → that one and the reader’s',
      [{ program: 'awin', url: 'https://a.example/', paying: 'https://b.example/?t={tag}' }],
      'US',
      { awin: { tags: { GB: '1' } } },
      'US GB',
    ],
    [
      'the same with one tag for every country → none: no link would change',
      [{ program: 'awin', url: 'https://a.example/', paying: 'https://b.example/?t={tag}' }],
      'US',
      { awin: { tags: { '*': '1' } } },
      '',
    ],
    [
      'the tags of a programme that no offer uses → none',
      [direct()],
      'US',
      { awin: { tags: { GB: '1' } } },
      '',
    ],
  ];
  for (const [title, offers, country, programs, expected] of rows)
    it(title, () => expect(countries(offers, country, programs).join(' ')).to.equal(expected));
});
