/**
 * What the plugin draws into a post, held to `care-picks render` node by node: for every muscle of the sample, and for
 * every option that it meets itself.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBuilt } from '../../../src/build/sizes.ts';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { normalizeName } from '../../../src/domain/name.ts';
import type { MuscleFile } from '../../../src/domain/types.ts';
import type { FirstOptions } from '../../../src/folder/first.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import {
  elementsIn,
  hasClass,
  type Node,
  ofHtml,
  type Parent,
} from '../../support/texts/html-tree.ts';
import { type Call, callPlugin } from './plugin-call.ts';

const uploads = mkdtempSync(join(tmpdir(), 'care-picks-plugin-'));
symlinkSync(fileURLToPath(new URL('../../../dist', import.meta.url)), join(uploads, 'care-picks'));
after(() => rmSync(uploads, { recursive: true }));

const embeds = (calls: readonly Record<string, unknown>[], site = {}): readonly string[] =>
  callPlugin(
    { uploads, ...site },
    calls.map((given): Call => ['embed', given]),
  ) as readonly string[];

const isTree = (node: Parent): boolean => hasClass(node, 'care');

/** The element, its tree and its style, without what stands around the tree on either side. */
function drawn(html: string): { readonly host: Parent; readonly tree: Node; readonly style: Node } {
  const elements = elementsIn(ofHtml(html));
  const host = elements.find(({ name }) => name === 'care-picks');
  const tree = elements.find(isTree);
  const style = elements.find(({ name }) => name === 'style');
  assert.ok(host && tree && style, html.slice(0, 200));
  return { host: bare(host) as Parent, tree: bare(tree), style: style.children[0] ?? '' };
}

/** Of a node what is written, and not where it stands. */
const bare = (node: Node): Node =>
  typeof node === 'string'
    ? node
    : { name: node.name, attributes: node.attributes, children: node.children.map(bare) };

/** Of the built folder: only there has a tree the edition of its rules. */
const EDITION = /"data-edition":"(\w+)"/.exec(readBuilt('first/soleus.json'))?.[1];

const rendered = async (muscle: string, options: FirstOptions): Promise<string> =>
  (await prerendered(fileOf(muscle), options)).replace(
    /data-edition="\w+"/,
    `data-edition="${EDITION}"`,
  );

const fileOf = (id: string): MuscleFile => JSON.parse(readBuilt(`catalog/${id}.json`));

/** An option as the block and the shortcode have it, and as `render` takes it. */
const ROWS: readonly (readonly [Record<string, string>, FirstOptions])[] = [
  [{}, {}],
  [{ phase: 'acute' }, { phase: 'acute' }],
  [{ phase: ' Chronic ' }, { phase: 'chronic' }],
  [{ layout: 'compact' }, { layout: 'compact' }],
  [
    { layout: 'compact', phase: 'acute', 'heading-level': '5' },
    { layout: 'compact', phase: 'acute', headingLevel: 5 },
  ],
  [
    { layout: 'table', theme: 'dark' },
    { layout: 'table', theme: 'dark' },
  ],
  [{ layout: 'list' }, {}],
  [{ heading: ' “Mine” & [gallery] <b> :) ' }, { heading: ' “Mine” & [gallery] <b> :) ' }],
  [{ 'heading-level': '3' }, { headingLevel: 3 }],
  [
    { 'heading-level': '6', heading: 'It’s "so"' },
    { headingLevel: 6, heading: 'It’s "so"' },
  ],
  [{ country: 'us' }, { country: 'US' }],
  [{ limit: 'many', phase: 'both', layout: 'wide', theme: 'pink' }, {}],
];

describe('what stands in a post', () => {
  it('every muscle of the sample, in both phases and each → the tree of render', async () => {
    const phases = [{}, { phase: 'acute' }, { phase: 'chronic' }];
    const rows = MUSCLES.flatMap(({ id }) => phases.map(options => ({ muscle: id, ...options })));
    const made = embeds(rows);
    let compared = 0;
    for (const [at, { muscle, ...options }] of rows.entries()) {
      const ours = drawn(made[at] ?? '');
      const theirs = drawn(await rendered(muscle, options));
      assert.deepEqual(ours.tree, theirs.tree, `${muscle} ${JSON.stringify(options)}`);
      assert.deepEqual(ours.host.attributes, theirs.host.attributes);
      compared += 1;
    }
    assert.equal(compared, 459);
  });

  for (const [given, options] of ROWS)
    it(`${JSON.stringify(given)} → the tree of render`, async () => {
      const muscles = ['soleus', 'upper-trapezius', 'popliteus', 'hamstrings'];
      const made = embeds(muscles.map(muscle => ({ muscle, ...given })));
      for (const [at, muscle] of muscles.entries()) {
        const theirs = drawn(await rendered(muscle, options));
        assert.deepEqual(drawn(made[at] ?? '').tree, theirs.tree);
      }
    });

  it('the style sheet of the folder, in the tree, kept from optimisers', () => {
    const [made = ''] = embeds([{ muscle: 'soleus' }]);
    assert.match(
      made,
      /<template shadowrootmode="open"><style data-noptimize data-no-optimize="1">/,
    );
    assert.equal(drawn(made).style, readBuilt('care-picks.css').trim());
  });

  it('a muscle by any of its names → its own tree', () => {
    const names = MUSCLES.flatMap(({ id, name, latin, aliases }) =>
      [id, name, latin, ...aliases, name.toUpperCase(), `the ${name} muscle`].map(each => [
        each,
        id,
      ]),
    );
    const found = callPlugin(
      { uploads },
      names.map(([name]) => ['find_muscle', name]),
    ) as readonly { id: string }[];
    for (const [at, [name, id]] of atLeast(900, names).entries())
      assert.equal(found[at]?.id, id, name);
  });

  it('names → the same form as in the script', () => {
    const names = [
      'Soleus Muscle',
      'm. soleus',
      'Tricéps  suræ',
      'ILIOPSOAS',
      'the',
      '',
      '…',
      'übung',
      "d'or",
    ];
    const forms = callPlugin(
      { uploads },
      names.map(name => ['normalize_name', name]),
    );
    assert.deepEqual(forms, names.map(normalizeName));
  });
});

describe('a limit', () => {
  const products = (html: string): readonly string[] =>
    elementsIn(ofHtml(html)).flatMap(({ attributes }) => attributes['data-product'] ?? []);

  for (const limit of [1, 2, 3, 5, 8, 99])
    it(`${limit} → the cards that render chooses, with all that they say`, async () => {
      for (const muscle of ['soleus', 'upper-trapezius', 'hamstrings']) {
        const [made = ''] = embeds([{ muscle, limit: `${limit}` }]);
        const theirs = await rendered(muscle, { limit });
        assert.deepEqual(products(made), products(theirs), muscle);
        const cautions = (html: string) =>
          elementsIn(ofHtml(html)).flatMap(({ attributes }) => attributes['data-caution'] ?? []);
        assert.ok(cautions(made).length >= cautions(theirs).length);
        assert.doesNotMatch(made, /data-asked="[^"]*limit/, 'the script draws what was asked for');
      }
    });
});

describe('less rather than more', () => {
  const rows: readonly [string, Record<string, unknown>, RegExp][] = [
    ['a muscle that nobody knows', { muscle: 'wing' }, /^$/],
    ['no muscle', {}, /^$/],
    ['what is no text', { muscle: ['soleus'] }, /^$/],
    ['a path', { muscle: '../../catalog' }, /^$/],
    [
      'the muscle of the post',
      { muscle: 'auto', limit: '3' },
      /^<care-picks muscle="auto" limit="3"><\/care-picks>$/,
    ],
    [
      'shops of another country',
      { muscle: 'soleus', country: 'NZ' },
      /^<care-picks muscle="soleus" country="NZ"><a href="[^"]*\/picks\/soleus.html">[^<]*<\/a><\/care-picks>$/,
    ],
    [
      'its own products alone',
      { muscle: 'soleus', 0: 'strict' },
      /^<care-picks muscle="soleus" strict=""><a [^>]*>[^<]*<\/a><\/care-picks>$/,
    ],
  ];
  for (const [title, given, expected] of rows)
    it(`${title} → ${expected}`, () => assert.match(embeds([given])[0] ?? '', expected));

  it('a post’s author is told what readers do not see', () => {
    const [made = ''] = embeds([{ muscle: 'wing<b>' }], { capabilities: ['edit_posts'] });
    assert.match(
      made,
      /^<p><em>Care Picks&#58; no muscle is called “wing&lt;b&gt;”\. Readers do not see this\.<\/em><\/p>$/,
    );
  });

  it('a feed → a link alone', () =>
    assert.deepEqual(
      embeds([{ muscle: 'm. Soleus', phase: 'acute' }, { muscle: 'auto' }], { feed: true }),
      [
        '<a href="https://blog.example/wp-content/uploads/care-picks/picks/soleus.html">Care picks for the soleus, and when not to use them</a>',
        '',
      ],
    ));
});

describe('a file that is not as compile makes it', () => {
  const own = mkdtempSync(join(tmpdir(), 'care-picks-damaged-'));
  after(() => rmSync(own, { recursive: true }));
  const home = join(own, 'care-picks');
  for (const name of ['catalog', 'first']) mkdirSync(join(home, name), { recursive: true });
  for (const name of ['care-picks.js', 'care-picks.css', 'catalog/index.json'])
    writeFileSync(join(home, name), readBuilt(name));
  writeFileSync(join(home, 'catalog/soleus.json'), '{"version":1}');

  const root = (...inside: readonly unknown[]) => [
    'div',
    { class: 'care cards', 'data-muscle': 'soleus', 'data-country': 'US' },
    ...inside,
  ];
  const embedded = (first: unknown): string => {
    const text = typeof first === 'string' ? first : JSON.stringify(first);
    writeFileSync(join(home, 'first/soleus.json'), text);
    return callPlugin({ uploads: own }, [['embed', { muscle: 'soleus' }]])[0] as string;
  };
  const file = (tree: unknown, shared: unknown = []) => ({ version: 3, shared, tree });
  const deep = (depth: number): unknown => (depth > 0 ? ['div', 0, deep(depth - 1)] : 'a');
  const doubled = Array.from({ length: 40 }, (_, at) =>
    at === 0 ? ['p', 0, 'a'] : ['div', 0, at - 1, at - 1],
  );

  it('a whole one → its tree', () =>
    assert.match(embedded(file(root(['p', 0, 'Words & <b>']))), /<p>Words &amp; &lt;b&gt;<\/p>/));

  const rows: readonly [string, unknown][] = [
    ['no JSON', '{"version":3,"tree":'],
    ['another version', { ...file(root('a')), version: 4 }],
    ['no tree', { version: 3 }],
    ['a text', file('a')],
    [
      'the tree of another muscle',
      file(root('a').with(1, { class: 'care cards', 'data-muscle': 'biceps' })),
    ],
    ['no root of ours', file(['div', { 'data-muscle': 'soleus' }, 'a'])],
    ['a script', file(root(['script', 0, 'alert(1)']))],
    ['an element with something in its name', file(root(['p onclick=alert(1)', 0]))],
    ['a handler', file(root(['p', { onclick: 'alert(1)' }]))],
    ['an attribute with something in its name', file(root(['p', { 'id=1 onclick': 'alert(1)' }]))],
    ['a link that runs', file(root(['a', { href: 'javascript:alert(1)' }]))],
    ['a photo that is not encrypted', file(root(['img', { src: 'http://a.example/' }]))],
    ['a list as a value', file(root(['p', { id: ['a'] }]))],
    ['something in a drawing', file(root(['svg', 0, ['p', 0, 'a']]))],
    ['a number of nothing that is shared by itself', file(0, [['div', 0, 0]])],
    ['a number of nothing that is shared within it', file(root(['p', 0, 0]))],
    ['a number below all that is shared', file(root(['p', 0, -1]), ['a'])],
    ['a tree as deep as no other', file(root(deep(60)))],
    ['a tree that doubles forty times', file(root(39), doubled)],
  ];
  for (const [title, first] of rows)
    it(`${title} → the link alone`, () =>
      assert.match(
        embedded(first),
        /^<care-picks muscle="soleus"><a href="[^"]*\/picks\/soleus\.html">[^<]*<\/a><\/care-picks>$/,
      ));
});
