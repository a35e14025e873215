import { expect } from '@open-wc/testing';
import sample from '../../../catalog/catalog.json' with { type: 'json' };
import { checkForAuthor as check } from '../../../src/catalog/check/check-for-author.ts';
import { type Care, HOW, unsafeIn } from '../wording/unsafe.ts';

describe('where such a text may stand', () => {
  const text = 'Rub it in behind the knee.';
  const places: readonly (readonly [
    string,
    (care: Care, product: Record<string, unknown>) => void,
  ])[] = [
    ['description', (_, product) => Object.assign(product, { description: text })],
    ['care.muscles.soleus', care => Object.assign(care, { muscles: { soleus: text } })],
    [
      'care.uses[0].why',
      care => Object.assign(care.uses[0] as Record<string, unknown>, { why: text }),
    ],
    ['care.cautions[0]', care => Object.assign(care, { cautions: [text] })],
    [
      'care.claims[0].text',
      care =>
        Object.assign(care, {
          claims: [{ text, source: { label: 'A page', url: 'https://example.com/' } }],
        }),
    ],
  ];
  for (const [path, put] of places) {
    it(`${path} → found there`, () =>
      expect(unsafeIn('cold-gel', put)).to.deep.equal([`unsafe-text products[0].${path}`]));
  }

  it('the title → a name, and not read', () =>
    expect(
      unsafeIn('massage', (_, product) => Object.assign(product, { title: text })),
    ).to.deep.equal([]));

  it('a muscle’s text that is only the place → found for a gel, and not for a pack', () => {
    const put = (care: Care) =>
      Object.assign(care, { muscles: { soleus: 'Behind the knee and down the calf.' } });
    expect(unsafeIn('warm-gel', put)).to.have.length(1);
    expect(unsafeIn('cold-pack', put)).to.deep.equal([]);
  });

  it('nothing in a catalog silences it', () => {
    const put = (care: Care, product: Record<string, unknown>) => {
      Object.assign(care.uses[0] as Record<string, unknown>, {
        how: text,
        safe: true,
        ignore: ['unsafe-text'],
      });
      Object.assign(product, { ignore: ['unsafe-text'], 'unsafe-text': false });
    };
    expect(unsafeIn('cold-gel', put)).to.deep.equal([`unsafe-text ${HOW}`]);
  });

  it('the sample catalog → clean', () => {
    const { problems } = check(JSON.stringify(sample), 'catalog.json');
    expect(problems).to.deep.equal([]);
  });
});
