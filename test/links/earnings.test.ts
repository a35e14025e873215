import { expect } from '@open-wc/testing';
import { earningsOf } from '../../src/links/earnings.ts';
import type { Pays, ShopLink } from '../../src/links/link.ts';

const link = (pays: Pays, program = 'direct', disclosure?: string): ShopLink => ({
  href: 'https://shop.example/',
  shop: 'Shop',
  program,
  pays,
  ...(disclosure ? { disclosure } : {}),
});

describe('what an author has of the links on show', () => {
  const rows: readonly [string, readonly ShopLink[], string][] = [
    ['none on show → nothing', [], ''],
    ['all known to pay nothing → nothing', [link('free'), link('free', 'amazon')], ''],
    ['one that pays → a commission', [link('free'), link('paid', 'awin')], 'paid'],
    ['one of Amazon’s that pays → through Amazon too', [link('paid', 'amazon')], 'paid amazon'],
    [
      'one of Amazon’s that pays nothing beside another that pays → not through Amazon',
      [link('free', 'amazon'), link('paid', 'awin')],
      'paid',
    ],
    ['her own shop → that she sells it', [link('own')], 'own'],
    ['one of which nobody knows → that', [link('free'), link('unclear')], 'unclear'],
    [
      'one of each → all of it',
      [link('free'), link('unclear'), link('own'), link('paid', 'amazon')],
      'paid amazon own unclear',
    ],
  ];
  for (const [title, links, expected] of rows)
    it(title, () => {
      const { words, ...earnings } = earningsOf(links);
      const found = Object.entries(earnings).flatMap(([name, is]) => (is ? name : []));
      expect(found.join(' ')).to.equal(expected);
      expect(words).to.deep.equal([]);
    });

  it('what programmes want to be said → each sentence once, in the order of the links', () => {
    const links = [link('paid', 'b', 'B.'), link('paid', 'a', 'A.'), link('paid', 'c', 'B.')];
    expect(earningsOf(links).words).to.deep.equal(['B.', 'A.']);
  });
});
