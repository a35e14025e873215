/** Where picks could stand: which posts are offered, and what is put into them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBuilt } from '../../../src/build/sizes.ts';
import { placesAmong } from '../../../src/wordpress/tools/places.ts';
import type { PublishedMuscle } from '../../../src/wordpress/tools/told.ts';
import { callPlugin } from './plugin-call.ts';

const MUSCLES: readonly PublishedMuscle[] = JSON.parse(readBuilt('catalog/index.json')).muscles;

const offered = (title: string, text = '', muscles = MUSCLES): string | undefined =>
  placesAmong([{ id: 1, title, text, link: 'https://blog.example/' }], muscles)[0]?.muscle.id;

describe('a post is offered by its title', () => {
  const rows: readonly [string, string, string | undefined][] = [
    ['Soleus: the runner’s muscle', '', 'soleus'],
    ['Your tight hamstrings', '', 'hamstrings'],
    ['Why the M. Piriformis hurts', '', 'piriformis'],
    ['Calf strain: what helps', 'The pain comes when the muscle is sore.', 'triceps-surae'],
    ['The calf is born', 'Its mother licks it dry.', undefined],
    ['My garden in November', 'The soleus muscle hurts from it.', undefined],
    ['', '', undefined],
    ['Shin splints', '', undefined],
  ];
  for (const [title, text, id] of rows)
    it(`“${title}” → ${id ?? 'no'}`, () => assert.equal(offered(title, text), id));

  it('not for a muscle for which there is nothing', () =>
    assert.equal(
      offered(
        'The soleus',
        '',
        MUSCLES.map(each => ({ ...each, products: 0 })),
      ),
      undefined,
    ));
});

describe('what is put into a post', () => {
  const BLOCK = '<!-- wp:care-picks/picks {"muscle":"soleus"} /-->';
  const rows: readonly [string, string, string][] = [
    [
      'of blocks',
      '<!-- wp:paragraph --><p>A.</p><!-- /wp:paragraph -->\n',
      `<!-- wp:paragraph --><p>A.</p><!-- /wp:paragraph -->\n\n${BLOCK}`,
    ],
    ['without blocks', 'A.\n\nB.', 'A.\n\nB.\n\n[care-picks muscle="soleus"]'],
    ['without anything', ' ', BLOCK],
  ];
  for (const [title, content, expected] of rows)
    it(`${title} → at its end`, () =>
      assert.deepEqual(callPlugin({ uploads: '/' }, [['with_picks', content, 'soleus']]), [
        expected,
      ]));

  const picks = [
    `<p>A</p>${BLOCK}`,
    'A [care-picks muscle="soleus"] B',
    '<div class="care-picks" data-muscle="soleus"></div>',
    '<care-picks muscle="soleus"></care-picks>',
    '<a href="https://a.example/care/picks/soleus.html">Care picks</a>',
  ];
  it('a post that has picks in any form is known', () => {
    const [pattern] = callPlugin({ uploads: '/' }, [['constant', 'Care_Picks\\HAS_PICKS']]);
    const answers = callPlugin(
      { uploads: '/' },
      [...picks, 'I care. Picks of the week.'].map(each => ['preg_match', pattern, each]),
    );
    assert.deepEqual(answers, [...picks.map(() => 1), 0]);
  });
});
