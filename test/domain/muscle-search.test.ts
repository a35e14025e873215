import { expect } from '@open-wc/testing';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { muscleCalled, searchMuscles } from '../../src/domain/muscle-search.ts';

const idsOf = (text: string): readonly string[] =>
  searchMuscles(MUSCLES, text).map(({ muscle }) => muscle.id);

describe('searching a muscle', () => {
  for (const text of ['scaleni', 'Musculi Scaleni', 'mm. scaleni', 'SCALENI', ' scaleni muscles '])
    it(`“${text}” → the scalenes, by their Latin name`, () => {
      const [first] = searchMuscles(MUSCLES, text);
      expect([first?.muscle.id, first?.by]).to.deep.equal(['scalenes', 'musculi scaleni']);
    });

  for (const text of ['scalenus', 'm. scalenus', 'musculus scalenus'])
    it(`“${text}” → the group that is called so, then the muscles that have it in their names`, () => {
      expect(idsOf(text)).to.deep.equal([
        'scalenes',
        'anterior-scalene',
        'middle-scalene',
        'posterior-scalene',
      ]);
    });

  const firsts: readonly [string, string, string | undefined][] = [
    ['soleus', 'soleus', undefined],
    ['sol', 'soleus', undefined],
    ['Soleus Muscle', 'soleus', undefined],
    ['the soleus', 'soleus', undefined],
    ['calf', 'triceps-surae', undefined],
    ['calv', 'triceps-surae', 'calves'],
    ['gastroc', 'gastrocnemius', undefined],
    ['upper tr', 'upper-trapezius', undefined],
    ['upper traps', 'upper-trapezius', 'upper traps'],
    ['lev scap', 'levator-scapulae', 'lev scap'],
    ['levator s', 'levator-scapulae', undefined],
    ['levator-scap', 'levator-scapulae', undefined],
    ['hamstr', 'hamstrings', undefined],
  ];
  for (const [text, id, by] of firsts)
    it(`“${text}” → first ${id}${by ? `, by “${by}”` : ''}`, () => {
      const [first] = searchMuscles(MUSCLES, text);
      expect([first?.muscle.id, first?.by]).to.deep.equal([id, by]);
    });

  it('“nose bridge of nobody” → nothing', () =>
    expect(idsOf('nose bridge of nobody')).to.deep.equal([]));

  it('words that name no muscle → every muscle, as if nothing were typed', () => {
    expect(idsOf('the muscle').length).to.equal(MUSCLES.length);
    expect(idsOf('').length).to.equal(MUSCLES.length);
  });

  it('any name of any muscle, whole → that muscle is found, and called so', () => {
    expect(MUSCLES.length).to.equal(153);
    for (const muscle of MUSCLES)
      for (const name of [muscle.id, muscle.name, muscle.latin, ...muscle.aliases]) {
        expect(idsOf(name), name).to.include(muscle.id);
        expect(muscleCalled(MUSCLES, name), name).not.to.equal(undefined);
      }
  });

  for (const name of ['musculi scaleni', 'mm. scaleni', 'Musculus Soleus', 'the soleus muscle'])
    it(`“${name}”, letter by letter → found at every length`, () => {
      for (let length = 1; length <= name.length; length += 1)
        expect(idsOf(name.slice(0, length)).length, name.slice(0, length)).to.be.greaterThan(0);
    });

  it('the beginning of a word that names no muscle, where others have it → those', () => {
    expect(searchMuscles(MUSCLES, 'mu')[0]?.muscle.id).to.equal('multifidus');
    expect(idsOf('musculi scaleni anteri')).to.deep.equal([]);
  });
});

describe('the muscle that is called so', () => {
  const rows: readonly [string, string | undefined][] = [
    ['soleus', 'soleus'],
    ['M. soleus', 'soleus'],
    ['calf', 'triceps-surae'],
    ['mm. scaleni', 'scalenes'],
    ['anterior-scalene', 'anterior-scalene'],
    ['sol', undefined],
    ['', undefined],
    ['nobody', undefined],
  ];
  for (const [text, id] of rows)
    it(`“${text}” → ${id ?? 'none'}`, () => expect(muscleCalled(MUSCLES, text)?.id).to.equal(id));
});
