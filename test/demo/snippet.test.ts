import { expect } from '@open-wc/testing';
import { ahead } from '../../demo/snippet/ahead.ts';
import { type EmbedForm, type Options, snippet } from '../../demo/snippet/snippet.ts';

const PLACE = { scriptBase: 'https://me.example/care/', muscleName: 'soleus' };
const OPT_OUTS = 'data-cfasync="false" data-no-optimize="1" data-noptimize nowprocket';
const EMBED = `<script async src="https://me.example/care/embed.js" ${OPT_OUTS}></script>`;
const LINK = 'Care picks for the soleus, and when not to use them</a>';

describe('the snippet', () => {
  const rows: readonly [string, EmbedForm, Options, string][] = [
    [
      'a muscle → no more than that',
      'script',
      { muscle: 'soleus', layout: 'cards', theme: 'auto', limit: '' },
      `<script async src="https://me.example/care/embed.js" data-muscle="soleus" ${OPT_OUTS}></script>`,
    ],
    [
      'what differs from the default → in the order of the options',
      'script',
      { theme: 'dark', phase: 'acute', muscle: 'soleus', 'new-tab': 'on' },
      `<script async src="https://me.example/care/embed.js" data-muscle="soleus" data-phase="acute" data-theme="dark" data-new-tab ${OPT_OUTS}></script>`,
    ],
    [
      'a muscle without a script of its own → the script for all',
      'quick',
      { muscle: 'masseter' },
      `<script async src="https://me.example/care/embed.js" data-muscle="masseter" ${OPT_OUTS}></script>`,
    ],
    [
      'HTML characters → escaped',
      'element',
      { muscle: 'soleus', heading: ' A "b" <c> & d' },
      '<script type="module" src="https://me.example/care/care-picks.js"></script>\n<care-picks muscle="soleus" heading="A &quot;b&quot; &lt;c&gt; &amp; d"></care-picks>',
    ],
    [
      'a link → options in its address, and those that no address may set beside it',
      'link',
      { muscle: 'soleus', phase: 'acute', limit: '3', strict: 'on', heading: 'Mine' },
      `<a href="https://me.example/care/picks/soleus.html?phase=acute&amp;limit=3&amp;strict=" data-heading="Mine">${LINK}\n${EMBED}`,
    ],
    [
      'a placeholder → options on the box, and a plain link in it',
      'placeholder',
      { muscle: 'soleus', limit: '3' },
      `<div class="care-picks" data-muscle="soleus" data-limit="3">\n  <a href="https://me.example/care/picks/soleus.html">${LINK}\n</div>\n${EMBED}`,
    ],
  ];
  for (const [title, form, options, line] of rows) {
    it(`${form}: ${title}`, () => expect(snippet(form, options, PLACE)).to.equal(line));
  }
});

it('the quick form → the muscle in its address, and the other options', () =>
  expect(
    snippet(
      'quick',
      { muscle: 'Calf', theme: 'dark', 'new-tab': 'on' },
      { ...PLACE, quick: 'triceps-surae' },
    ),
  ).to.equal(
    `<script async src="https://me.example/care/picks/triceps-surae.js" data-theme="dark" data-new-tab ${OPT_OUTS}></script>`,
  ));

describe('hints to fetch the picks ahead', () => {
  const FILE =
    '<link rel="preload" href="https://me.example/care/first/soleus.json" as="fetch" crossorigin>';
  const SCRIPT = '<link rel="modulepreload" href="https://me.example/care/care-picks.js">';
  const rows: readonly [string, EmbedForm, Options, readonly string[]][] = [
    ['the script and the finished tree', 'script', { muscle: 'soleus' }, [SCRIPT, FILE]],
    ['a link → the same', 'link', { muscle: 'soleus', theme: 'dark' }, [SCRIPT, FILE]],
    [
      'one phase → the same tree',
      'placeholder',
      { muscle: 'soleus', phase: 'acute' },
      [SCRIPT, FILE],
    ],
    ['the element names its script itself', 'element', { muscle: 'soleus' }, [FILE]],
    ['what the finished tree does not hold → none', 'script', { muscle: 'soleus', limit: '3' }, []],
    ['the quick form brings them along → none', 'quick', { muscle: 'soleus' }, []],
    ['no muscle of its own → none', 'script', { muscle: 'auto' }, []],
  ];
  for (const [title, form, options, lines] of rows) {
    it(`${form}: ${title}`, () => expect(ahead(form, options, PLACE)).to.deep.equal(lines));
  }
});
