/** Publishing: the folder that a browser made comes whole into the readers' place, or nothing changes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readBuilt } from '../../../src/build/sizes.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { bytes, type Call, callPlugin } from './plugin-call.ts';

const uploads = mkdtempSync(join(tmpdir(), 'care-picks-publishing-'));
const plugin = mkdtempSync(join(tmpdir(), 'care-picks-scripts-'));
after(() => {
  for (const folder of [uploads, plugin]) rmSync(folder, { recursive: true });
});

for (const folder of ['care/chunks', 'care/demo-worker'])
  mkdirSync(join(plugin, folder), { recursive: true });
/** What a folder tells of its files, in each of the two scripts. */
const seedsOf = (letter: string) => ({
  'care-picks.js': `=~${letter.repeat(96)}`,
  'embed.js': `=~${letter.repeat(30)}`,
});
const script = (seeds: string): string => `const a="${seeds}",b=1;`;
for (const name of ['care-picks.css', 'chunks/element-new.js', 'demo-worker/a.js'])
  writeFileSync(join(plugin, 'care', name), name);
for (const [name, seeds] of Object.entries(seedsOf('0')))
  writeFileSync(join(plugin, 'care', name), script(seeds));
writeFileSync(join(plugin, 'care/hashes.json'), '{"care-picks.js":"sha384-x","chunks/a.js":"y"}');

const ID = 'abcdefghijklmnopqrst';
const COMING = `care-picks-new-${ID}`;
const SITE = { uploads, plugin: `${plugin}/`, id: ID };
const call = (...calls: readonly Call[]) => callPlugin(SITE, calls);
const at = (name: string): string => join(uploads, name);
const part = (...files: readonly unknown[]) =>
  bytes(gzipSync(files.map(file => JSON.stringify(file)).join('\n')));

const PAGE = readBuilt('picks/soleus.html');
const INDEX = ['catalog/index.json', readBuilt('catalog/index.json')] as const;
const SOURCE = ['source.json', '{"version":1}'] as const;
const SEEDS = ['seeds.json', JSON.stringify(seedsOf('z'))] as const;
const FOLDER: readonly (readonly [string, string])[] = [
  INDEX,
  SEEDS,
  SOURCE,
  ['picks/soleus.html', PAGE],
  ['first/soleus.json', '{}'],
];

const publish = (...files: readonly unknown[]): Call[] => [
  ['begin'],
  ['take_part', ID, part(...files)],
  ['put_in_place', ID, files.length],
];

const CHANGED = ['source.json', '{"version":1,"second":true}'] as const;
const source = (folder: string): string => readFileSync(at(`${folder}/source.json`), 'utf8');

beforeEach(() => {
  for (const name of readdirSync(uploads)) rmSync(at(name), { recursive: true });
});

describe('Publish', () => {
  it('every file → in its place, with the scripts, and nothing left aside', () => {
    assert.deepEqual(call(...publish(...FOLDER)), [ID, 5, true]);
    assert.deepEqual(readdirSync(uploads), ['care-picks']);
    assert.equal(readFileSync(at('care-picks/picks/soleus.html'), 'utf8'), PAGE);
    assert.deepEqual(readdirSync(at('care-picks'), { recursive: true }).sort(), [
      'built.json',
      'care-picks.css',
      'care-picks.js',
      'catalog',
      'catalog/index.json',
      'chunks',
      'chunks/element-new.js',
      'embed.js',
      'first',
      'first/soleus.json',
      'hashes.json',
      'picks',
      'picks/soleus.html',
      'seeds.json',
      'source.json',
    ]);
  });

  it('twice → the first is kept, Undo brings it back, and Undo once more the second', () => {
    call(...publish(...FOLDER));
    call(...publish(...FOLDER.with(2, CHANGED)));
    assert.deepEqual([source('care-picks'), source('care-picks-before')], [CHANGED[1], SOURCE[1]]);
    assert.deepEqual(call(['undo']), [true]);
    assert.deepEqual([source('care-picks'), source('care-picks-before')], [SOURCE[1], CHANGED[1]]);
    assert.deepEqual(call(['undo']), [true]);
    assert.equal(source('care-picks'), CHANGED[1]);
    assert.deepEqual(readdirSync(uploads).sort(), ['care-picks', 'care-picks-before']);
  });

  it('nothing before it → nothing to undo', () => {
    assert.deepEqual(call(['undo']), [{ error: 'care_picks_nothing' }]);
    call(...publish(...FOLDER));
    assert.deepEqual(call(['undo']), [{ error: 'care_picks_nothing' }]);
    assert.equal(source('care-picks'), SOURCE[1]);
  });

  it('each script tells what the folder holds, and the list has its hash', () => {
    call(...publish(...FOLDER));
    const hashes = JSON.parse(readFileSync(at('care-picks/hashes.json'), 'utf8'));
    for (const [name, seeds] of Object.entries(seedsOf('z'))) {
      const text = readFileSync(at(`care-picks/${name}`), 'utf8');
      assert.equal(text, script(seeds));
      const hash = createHash('sha384').update(text).digest('base64');
      assert.equal(hashes[name], `sha384-${hash}`);
    }
    assert.equal(hashes['chunks/a.js'], 'y');
  });

  const seeds = seedsOf('z');
  const foreign: readonly [string, unknown][] = [
    ['none', {}],
    ['one alone', { 'embed.js': seeds['embed.js'] }],
    ['of another length', { ...seeds, 'embed.js': `=~${'z'.repeat(31)}` }],
    ['with something else', { ...seeds, 'embed.js': `=~${'z'.repeat(20)}";alert(1);"` }],
    ['with a line', { ...seeds, 'embed.js': `=~${'z'.repeat(30)}\n` }],
    ['no text', { ...seeds, 'embed.js': [`=~${'z'.repeat(30)}`] }],
    ['with a backslash', { ...seeds, 'embed.js': `=~${'\\'.repeat(30)}` }],
    ['with an accent', { ...seeds, 'embed.js': `=~${'`'.repeat(30)}` }],
    ['a reference', { ...seeds, 'embed.js': '=~$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0' }],
  ];
  for (const [title, value] of foreign)
    it(`what it holds, ${title} → as it was`, () => {
      call(...publish(...FOLDER));
      const files = FOLDER.with(1, ['seeds.json', JSON.stringify(value)]).with(2, CHANGED);
      assert.deepEqual(call(...publish(...files)).at(-1), { error: 'care_picks_unwritable' });
      assert.equal(source('care-picks'), SOURCE[1]);
      assert.deepEqual(readdirSync(uploads), ['care-picks']);
    });

  it('a chunk of the last scripts stays for readers who have those', () => {
    call(...publish(...FOLDER));
    const old = 'chunks/element-old.js';
    writeFileSync(at(`care-picks/${old}`), 'old');
    writeFileSync(at('care-picks/chunks/stranger.js'), 'no');
    const hashes = JSON.stringify({
      [old]: 'sha384-…',
      '../../x': '',
      'chunks/../stranger.js': '',
    });
    writeFileSync(at('care-picks/hashes.json'), hashes);
    call(...publish(...FOLDER));
    assert.equal(readFileSync(at(`care-picks/${old}`), 'utf8'), 'old');
    assert.ok(!existsSync(at('care-picks/chunks/stranger.js')));
  });

  it('in several parts → counted over all of them', () => {
    const [one, two, ...others] = FOLDER;
    assert.deepEqual(
      call(
        ['begin'],
        ['take_part', ID, part(one, two)],
        ['take_part', ID, part(...others)],
        ['put_in_place', ID, 5],
      ),
      [ID, 2, 5, true],
    );
  });

  const incomplete: readonly [string, Call[]][] = [
    [
      'a part did not come',
      [['begin'], ['take_part', ID, part(...FOLDER)], ['put_in_place', ID, 6]],
    ],
    ['no index', publish(SEEDS, SOURCE)],
    ['no catalog', publish(SEEDS, INDEX)],
    ['nothing', [['begin'], ['put_in_place', ID, 0]]],
    ['nothing that tells what it holds', publish(INDEX, SOURCE)],
  ];
  for (const [title, calls] of incomplete)
    it(`${title} → as it was`, () => {
      call(...publish(...FOLDER));
      assert.deepEqual(call(...calls).at(-1), { error: 'care_picks_incomplete' });
      assert.deepEqual(readdirSync(uploads), ['care-picks']);
      assert.deepEqual(call(['put_in_place', ID, 5]), [{ error: 'care_picks_gone' }]);
    });

  it('what was left for an hour → cleared away; what is younger, or no such folder → not', () => {
    const young = 'care-picks-new-bbbbbbbbbbbbbbbbbbbb';
    for (const name of [
      'care-picks-new-aaaaaaaaaaaaaaaaaaaa',
      young,
      'care-picks-new-mine',
      '2026',
    ])
      mkdirSync(at(name));
    const hour = 3600;
    const now = Math.floor(Date.now() / 1000);
    call(
      ['touch', at('care-picks-new-aaaaaaaaaaaaaaaaaaaa'), now - hour - 60],
      ['touch', at('care-picks-new-mine'), now - 9 * hour],
      ['touch', at(young), now - hour + 60],
      ['begin'],
    );
    assert.deepEqual(
      readdirSync(uploads).sort(),
      ['2026', COMING, young, 'care-picks-new-mine'].sort(),
    );
  });
});

/** A page of ours with this in the place of its first paragraph, and in its head. */
const pageWith = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">${head}\n<title>a</title>\n</head>\n<body>${body}</body>\n</html>\n`;

describe('what no browser of ours makes', () => {
  const names = [
    ['../wp-config.php', ''],
    ['picks/../../x.html', PAGE],
    ['picks/x.php', '<?php'],
    ['picks/x.html.php', PAGE],
    ['picks/.htaccess', ''],
    ['.htaccess', ''],
    ['index.php', PAGE],
    ['care-picks.js', 'alert(1)'],
    ['care-picks.css', '*{display:none}'],
    ['chunks/a.js', 'alert(1)'],
    ['picks/x.svg', PAGE],
    ['/picks/x.html', PAGE],
    ['picks/x.html\n', PAGE],
    ['picks/X.html', PAGE],
    ['catalog/a/b.json', '{}'],
    [`picks/${'a'.repeat(120)}.html`, PAGE],
    ['', ''],
    [null, '{}'],
    [['a'], '{}'],
    ['first/a.json', { a: 1 }],
    ['first/a.json', '{"a":'],
    ['first/a.json', '3'],
    ['first/a.json', `{"a":"${'a'.repeat(4_000_000)}"}`],
    ['first/a.json', `${'['.repeat(80)}${']'.repeat(80)}`],
    ['first/a.json', '{}', 'more'],
    'picks/x.html',
    {},
  ];
  const pages = [
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<p onclick="alert(1)">a</p>',
    '<p\nonclick="alert(1)">a</p>',
    '<p/onclick="alert(1)">a</p>',
    "<p onclick='alert(1)'>a</p>",
    '<p onclick=alert(1)>a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<a href="//evil.example/a.html">a</a>',
    '<img src="http://evil.example/a.png">',
    '<iframe src="https://evil.example"></iframe>',
    '<object data="https://evil.example"></object>',
    '<form action="https://evil.example"></form>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><animate onbegin="alert(1)"></animate></svg>',
    '<math></math>',
    '<!-- a --><p>a</p>',
    '<![CDATA[ a ]]>',
    '<?php system("id");',
    '<p title="><script>alert(1)</script>">a</p>',
    '<style><img src="https://a.example/"></style>',
    '<style>@import "https://evil.example/a.css";</style>',
    '<style>p{background:URL(https://evil.example/a.png)}</style>',
    '<style>p{background:\\75rl(https://evil.example/a.png)}</style>',
    '<style>@\\69mport "https://evil.example/a.css";</style>',
    '<style>p{background:-webkit-image-set("https://evil.example/a.png" 1x)}</style>',
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    '<meta http-equiv="refresh" content="0; url=//evil.example/a.html">',
    '<meta content="0; url=https://evil.example/" http-equiv="refresh">',
    '<meta http-equiv="Content-Security-Policy" content="a">',
    '<meta http-equiv="refresh" content="0; url=a.html" http-equiv="x">',
    '<textarea></textarea>',
    '<template><p>a</p></template>',
    '< script>alert(1)</script>',
    'a > b',
  ].map(body => ['picks/a.html', pageWith(body)]);
  const texts = [
    '',
    'a',
    `\n${PAGE}`,
    `<html>${PAGE}`,
    PAGE.replace('<title>', '<style>}*{all:unset}</style><script>1</script><title>'),
    `${PAGE}<script>1</script>`,
  ].map(text => ['picks/a.html', text]);

  it('none of it is taken, and what came with it is gone', () => {
    const foreign = [...names, ...pages, ...texts];
    const answers = call(
      ...foreign.flatMap((file): Call[] => [
        ['begin'],
        ['take_part', ID, part(INDEX, file)],
        ['coming_path', ID],
      ]),
    );
    for (const [number, file] of atLeast(60, foreign).entries()) {
      const [, taken, path] = answers.slice(3 * number);
      assert.deepEqual(taken, { error: 'care_picks_foreign' }, JSON.stringify(file).slice(0, 300));
      assert.equal(path, null);
    }
    assert.deepEqual(readdirSync(uploads), []);
    assert.ok(!existsSync(join(dirname(uploads), 'wp-config.php')));
  });

  it('a page around it that is ours → taken', () =>
    assert.deepEqual(
      call([
        'is_page',
        pageWith(
          '<meta http-equiv="refresh" content="0; url=soleus.html"><p>a &lt; b</p><a href="tel:112">a</a><a href="../index.html#acute">a</a>',
        ),
      ]),
      [true],
    ));

  it('every page of the sample is taken', () => {
    const dist = readdirSync(new URL('../../../dist/picks', import.meta.url)).filter(name =>
      name.endsWith('.html'),
    );
    const answers = call(...dist.map((name): Call => ['is_page', readBuilt(`picks/${name}`)]));
    assert.deepEqual(
      atLeast(153, dist).filter((_, each) => answers[each] !== true),
      [],
    );
  });

  const good = gzipSync(FOLDER.map(file => JSON.stringify(file)).join('\n'));
  const damaged: readonly [string, Uint8Array][] = [
    ['no gzip', Buffer.from(JSON.stringify(SOURCE))],
    ['nothing', Buffer.alloc(0)],
    ['half of it', good.subarray(0, good.length / 2)],
    ['a byte less', good.subarray(0, -1)],
    ['a byte more', Buffer.concat([good, Buffer.from('a')])],
    ['two of them', Buffer.concat([good, good])],
    ['another bit', Buffer.from(good).fill(0xff, 40, 41)],
    ['a hundred megabytes of nothing', gzipSync(Buffer.alloc(100_000_000))],
    ['too long', Buffer.alloc(8_000_001)],
  ];
  it('what does not unpack, or to too much → not taken', () => {
    const answers = call(
      ...damaged.flatMap(([, each]): Call[] => [['begin'], ['take_part', ID, bytes(each)]]),
    );
    for (const [number, [title]] of damaged.entries())
      assert.deepEqual(answers[2 * number + 1], { error: 'care_picks_damaged' }, title);
    assert.deepEqual(readdirSync(uploads), []);
  });

  it('more files than any catalog makes → not taken', () => {
    const many = Array.from({ length: 2001 }, (_, number) => [`catalog/a${number}.json`, '{}']);
    assert.deepEqual(call(['begin'], ['take_part', ID, part(...many)]).at(-1), {
      error: 'care_picks_foreign',
    });
    assert.deepEqual(readdirSync(uploads), []);
  });

  for (const id of ['', '.', '..', '../care-picks', 'ABCDEFGHIJKLMNOPQRST', `${ID}/..`, `${ID}\n`])
    it(`a folder called ${JSON.stringify(id)} → there is none`, () => {
      call(...publish(...FOLDER), ['begin']);
      assert.deepEqual(call(['take_part', id, part(SOURCE)], ['put_in_place', id, 1]), [
        { error: 'care_picks_gone' },
        { error: 'care_picks_gone' },
      ]);
      assert.equal(source('care-picks'), SOURCE[1]);
    });
});
