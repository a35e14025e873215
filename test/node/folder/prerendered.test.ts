/** A finished widget asks, in its own attributes, for the options that it was drawn with. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPTION_NAMES, type OptionName } from '../../../src/domain/options.ts';
import type { FirstOptions } from '../../../src/folder/first.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { aFile, aProduct, aUse } from '../../support/builders.ts';

const FILE = aFile([aProduct('a', [aUse('cold-gel')])]);

/** A finished tree is drawn from the catalog at hand, in the one language that there is. */
const NEVER: readonly OptionName[] = ['catalog', 'lang'];

/** What is asked for, and the attribute as it has to stand. */
const ROWS: readonly (readonly [OptionName, FirstOptions, string])[] = [
  ['muscle', {}, ' muscle="soleus"'],
  ['phase', { phase: 'acute' }, ' phase="acute"'],
  ['limit', { limit: 3 }, ' limit="3"'],
  ['strict', { strict: true }, ' strict=""'],
  ['layout', { layout: 'list' }, ' layout="list"'],
  ['theme', { theme: 'dark' }, ' theme="dark"'],
  ['heading', { heading: '"It\'s" <b>' }, ' heading="&quot;It&#39;s&quot; &lt;b&gt;"'],
  ['heading-level', { headingLevel: 3 }, ' heading-level="3"'],
  ['country', { country: 'GB' }, ' country="GB"'],
  ['new-tab', { newTab: true }, ' new-tab=""'],
];

const tagOf = async (options: FirstOptions): Promise<string> =>
  (await prerendered(FILE, options)).split('\n')[0] ?? '';

describe('the attributes of a finished widget', () => {
  it('every option → has a row', () =>
    assert.deepEqual([...ROWS.map(([name]) => name), ...NEVER].sort(), [...OPTION_NAMES].sort()));

  for (const [name, options, attribute] of ROWS)
    it(`${name} →${attribute}`, async () => {
      const muscle = name === 'muscle' ? '' : ' muscle="soleus"';
      assert.equal(await tagOf(options), `<care-picks${muscle}${attribute}>`);
    });

  it('all at once → each once, in the order of the options', async () => {
    const all = Object.assign({}, ...ROWS.map(([, options]) => options)) as FirstOptions;
    const names = [...(await tagOf(all)).matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name);
    assert.deepEqual(
      names,
      OPTION_NAMES.filter(name => !NEVER.includes(name)),
    );
  });

  it('what is off, empty or not there → no attribute', async () =>
    assert.equal(
      await tagOf({ strict: false, newTab: false, heading: '', limit: null, phase: undefined }),
      '<care-picks muscle="soleus">',
    ));

  it('a heading that looks like a pattern → says what the tree was drawn for, unchanged', async () =>
    assert.match(
      await prerendered(FILE, { heading: "$& $1 $'" }),
      / data-asked="\{&quot;muscle&quot;:&quot;soleus&quot;,&quot;heading&quot;:&quot;\$&amp; \$1 \$&#39;&quot;\}"/,
    ));
});
