/** What may not go to a shop or a network with a click. */
import { expect } from '@open-wc/testing';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { asksForHealth, healthWords } from '../../../src/catalog/check/shops/health-words.ts';
import { PHASES, REGIONS } from '../../../src/domain/types.ts';
import { CONDITIONS } from '../../../src/safety/rules/conditions.ts';
import { atLeast } from '../../support/lists/at-least.ts';

describe('words that tell of a reader’s body', () => {
  const codes = [
    ...MUSCLES.flatMap(({ id, name, latin, aliases }) => [id, name, latin, ...aliases]),
    ...REGIONS,
    ...PHASES,
    ...Object.keys(CONDITIONS),
  ];
  it('every muscle by each of its names, every region, phase and condition → found', () => {
    const missed = atLeast(500, codes).filter(code => healthWords(code) === undefined);
    expect(missed).to.deep.equal([]);
  });

  for (const text of [
    'post-soleus-2',
    'blogSoleusAcute',
    'SOLEUS',
    'mysoleuspost',
    'calf_pain',
    'lower%2Dleg',
    'tibialis anterior',
    'sore-neck',
    'calfpain-2',
    'leftcalf',
    'kneepost',
    'lowback',
    'acutephase',
    'sciatica',
    'had a clot',
  ])
    it(`${text} → found`, () => expect(healthWords(text)).not.to.equal(undefined));

  for (const text of [
    'post-1',
    'maya-brandt',
    'summer-2026',
    'blog_sidebar',
    'UUhtgUeUpU2002523',
    'newsletter',
    'numbers',
    'cloth-pack',
    'backlink',
    'feedback',
    'necklace',
    'handmade',
    'hipster',
    'postcard',
    'leftover',
    'backpack',
    'paint',
    '100%',
    '',
  ])
    it(`“${text}” → nothing of the kind`, () => expect(healthWords(text)).to.equal(undefined));

  for (const name of ['muscle', 'phase', 'region', 'condition', 'answers', 'soleus', 'muscle_id'])
    it(`{${name}} → asks for it`, () => expect(asksForHealth(name)).to.equal(true));
  for (const name of ['merchant', 'sub', 'campaign', 'adgroup', 'sub1'])
    it(`{${name}} → does not`, () => expect(asksForHealth(name)).to.equal(false));
});
