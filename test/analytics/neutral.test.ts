import { expect } from '@open-wc/testing';
import { neutral } from '../../src/analytics/neutral.ts';
import { MUSCLE_NAMES, MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { PHASES, REGIONS, ZONES } from '../../src/domain/types.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { atLeast } from '../support/lists/at-least.ts';

const INSTEAD = 'instead';
const tells = (text: string): boolean => neutral(text, INSTEAD) === INSTEAD;

describe('what is never told, whatever an author calls a product', () => {
  const names = [
    ...MUSCLE_NAMES.keys(),
    ...MUSCLES.flatMap(({ latin, aliases }) => [latin, ...aliases]),
  ];

  it('every name of every muscle, alone and in an id', () => {
    for (const name of atLeast(900, names))
      for (const text of [name, name.toUpperCase(), `neo-${name.replace(/\W+/g, '-')}-wrap`])
        expect(tells(text), text).to.equal(true);
  });

  it('every region, zone, phase and condition', () => {
    for (const word of atLeast(50, [...REGIONS, ...ZONES, ...PHASES, ...Object.keys(CONDITIONS)]))
      expect(tells(`neo-${word}-wrap`), word).to.equal(true);
  });

  for (const text of ['calfsleeve', 'Wáde-Sóleus', 'shins-2', 'plantarfasciitis-shop.example'])
    it(`${text} → not told`, () => expect(tells(text)).to.equal(true));

  // Ids of products that say what they are, and shops.
  for (const text of [
    ...['biofreeze-gel', 'corpak-hot-cold-pack', 'tiger-tail-roller', 'trigger-point-workbook'],
    ...[
      'foam-roller',
      'handheld-massager',
      'cloth-wrap',
      'compression-socks',
      'heating-pad',
      'tens-2',
    ],
    ...['amazon', 'direct', 'awin', 'www.amazon.co.uk', 'www.walmart.com', 'www.bookshop.org'],
  ])
    it(`${text} → told as it is`, () => expect(neutral(text, INSTEAD)).to.equal(text));
});
