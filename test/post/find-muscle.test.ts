import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { findMuscle, type Post } from '../../src/post/find-muscle.ts';
import { atLeast } from '../support/lists/at-least.ts';

const EMPTY: Post = {
  about: [],
  titles: [],
  address: '',
  keywords: [],
  headings: [],
  body: '',
  isRecipe: false,
};
const find = (post: Partial<Post>) => findMuscle({ ...EMPTY, ...post }, MUSCLES).muscle;

describe('the muscle that a post is about', () => {
  const rows: readonly [string, Partial<Post>, string | undefined][] = [
    ['a title alone', { titles: ['Soleus'] }, 'soleus'],
    ['a spelling of old', { titles: ['The peroneus longus muscle'] }, 'fibularis-longus'],
    ['a Latin name', { titles: ['M. soleus: Anatomie'] }, 'soleus'],
    ['an everyday name, and pain', { titles: ['Calf pain at night'] }, 'triceps-surae'],
    [
      'an everyday name, and a body that is about bodies',
      { titles: ['Happy calves'], body: 'Sore muscles ache.' },
      'triceps-surae',
    ],
    [
      'an everyday name in a kitchen',
      { titles: ['Calf’s liver'], body: 'Two onions, an oven.' },
      undefined,
    ],
    [
      'an everyday name, and a recipe with muscles in it',
      { titles: ['Shin of beef'], body: 'A muscle with tendons. Painful to cut.', isRecipe: true },
      undefined,
    ],
    ['an everyday name and nothing else', { titles: ['Golden calf'] }, undefined],
    ['no muscle', { titles: ['My holiday'], body: 'Sore muscles everywhere.' }, undefined],
    ['nothing at all', {}, undefined],
    [
      'a member, with its group beside it',
      { titles: ['Calf pain: when the soleus is tight'] },
      'soleus',
    ],
    [
      'a group, with two members beside it',
      { titles: ['Calf pain: soleus or gastrocnemius?'] },
      'triceps-surae',
    ],
    ['two members and no group', { titles: ['Soleus or gastrocnemius?'] }, undefined],
    ['two muscles alike', { titles: ['Soleus and hamstrings'] }, undefined],
    [
      'two in the title, one in the structured data',
      { about: ['Soleus'], titles: ['Soleus and hamstrings'] },
      'soleus',
    ],
    [
      'shin splints, from a muscle',
      { titles: ['Tibialis posterior: shin splints'] },
      'tibialis-posterior',
    ],
    ['shin splints alone', { titles: ['Shin splints: what hurts?'] }, undefined],
    ['a sore shin', { titles: ['Shin pain: what hurts?'] }, 'tibialis-anterior'],
    ['a longer name holds a shorter one', { titles: ['Biceps femoris pain'] }, 'biceps-femoris'],
    [
      'flexor digitorum longus is one name',
      { titles: ['Flexor digitorum longus'] },
      'flexor-digitorum-longus',
    ],
    ['an address alone', { titles: ['That deep ache'], address: 'soleus-pain' }, 'soleus'],
    [
      'keywords alone, one muscle, and headings',
      { keywords: ['soleus'], headings: ['The soleus', 'Soleus pain', 'Soleus stretch'] },
      'soleus',
    ],
    [
      'keywords alone, a dozen',
      { keywords: ['soleus', 'quadriceps', 'hamstrings', 'plantaris'] },
      undefined,
    ],
    ['headings alone', { headings: ['The soleus', 'The soleus again'] }, undefined],
    ['a body alone, however often', { body: 'soleus '.repeat(100) }, undefined],
    ['a phase says nothing of a muscle', { titles: ['Acute or chronic pain?'] }, undefined],
  ];
  for (const [title, post, expected] of rows)
    it(`${title} → ${expected ?? 'none'}`, () => expect(find(post)).to.equal(expected));

  for (const { id, name, latin } of atLeast(153, MUSCLES))
    it(`"${name}" in title and address → ${id}`, () => {
      expect(find({ titles: [`${name} pain`], address: id })).to.equal(id);
      expect(find({ titles: [`Pain of the ${latin}`] })).to.equal(id);
    });

  it('any text anywhere → a muscle that it names in its titles, keywords or address, or none; never an error', () => {
    const words = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...MUSCLES.map(({ name }) => name))),
      {
        maxLength: 5,
      },
    );
    const text = words.map(parts => parts.join(' '));
    fc.assert(
      fc.property(
        fc.record({
          about: fc.array(text),
          titles: fc.array(text),
          address: text,
          keywords: fc.array(text),
          headings: fc.array(text),
          body: text,
        }),
        post => {
          const found = find(post);
          if (found === undefined) return;
          expect(MUSCLES.some(({ id }) => id === found)).to.equal(true);
          // What stands in the body alone is never the subject.
          expect(find({ ...post, body: '' }) ?? found).to.equal(found);
        },
      ),
    );
  });

  it('what stood out goes on standing out when the body names others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MUSCLES.map(({ name }) => name))), names => {
        expect(find({ titles: ['The soleus'], body: names.join(', ') })).to.equal('soleus');
      }),
    );
  });
});
