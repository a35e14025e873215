import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ID, normalizeName } from '../../src/domain/name.ts';

describe('normalizeName', () => {
  const rows: readonly [string, string][] = [
    ['soleus', 'soleus'],
    ['Soleus Muscle', 'soleus'],
    ['the SOLEUS muscles', 'soleus'],
    ['m. soleus', 'soleus'],
    ['Musculus tibialis anterior', 'tibialis-anterior'],
    ['  peroneus_longus  muscle ', 'peroneus-longus'],
    ['Músculo sóleo', 'musculo-soleo'],
    ['../../secret', 'secret'],
    ['muscle', ''],
    ['', ''],
    ['???', ''],
  ];
  for (const [text, name] of rows)
    it(`"${text}" → "${name}"`, () => expect(normalizeName(text)).to.equal(name));

  it('any text → an id or nothing, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const name = normalizeName(text);
        expect(name === '' || ID.test(name)).to.equal(true);
        expect(normalizeName(name)).to.equal(name);
      }),
    );
  });
});
