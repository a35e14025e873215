/** `care-picks plugin`: what is in the archive, for WordPress and for PHP from 7.4 on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { OPTION_NAMES } from '../../../src/domain/options.ts';
import { ATTRIBUTES, ELEMENTS } from '../../../src/page/allowed.ts';
import { php } from '../../support/engines/php.mjs';
import { atLeast } from '../../support/lists/at-least.ts';
import { filesIn } from '../../support/lists/files-in.ts';
import { call } from '../cli/call.ts';
import { callPlugin } from './plugin-call.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-picks-archive-'));
after(() => rmSync(folder, { recursive: true }));

const make = (out: string, ...words: readonly string[]) => call('plugin', '--out', out, ...words);

const OUT = join(folder, 'new/care-picks-wordpress.zip');
const made = await make(OUT, '--json');
const archive = readFileSync(OUT);
const files = new Map(
  Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
);
const text = (name: string): string => {
  const found = files.get(`care-picks/${name}`);
  assert.ok(found, `${name} is not in it`);
  return found;
};

const SOURCES = atLeast(
  18,
  filesIn('src/wordpress/plugin').filter(name => name.endsWith('.php')),
);

describe('the archive', () => {
  it('is what PHP takes by default: less than 2 MiB', () => {
    assert.equal(made.status, 0, made.stderr);
    const { bytes, files: names, problems } = JSON.parse(made.stdout);
    assert.deepEqual([bytes, problems], [archive.length, []]);
    assert.deepEqual([...files.keys()].sort(), [...names].sort());
    assert.ok(archive.length < 2 * 2 ** 20, `${archive.length} bytes`);
  });

  it('the same files → the same bytes; it is the one on the demo page', async () => {
    const again = join(folder, 'again.zip');
    assert.match((await make(again)).stdout, /again\.zip: \d+ files, [\d,]+ bytes\.\n$/);
    assert.ok(readFileSync(again).equals(archive));
    assert.ok(readFileSync(join(root, 'dist/care-picks-wordpress.zip')).equals(archive));
  });

  it('all of it in one folder, with plain names and none that is hidden', () => {
    for (const name of atLeast(40, files.keys()))
      assert.match(name, /^care-picks\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+(?:\.[a-z]+)+$/);
  });

  it('every script of a folder, the style sheet, and the worker of the editor', () => {
    const hashes = Object.keys(JSON.parse(text('care/hashes.json')));
    for (const name of [
      ...atLeast(8, hashes),
      'care-picks.css',
      'LICENSES.txt',
      'demo-worker/catalog.js',
    ])
      text(`care/${name}`);
  });

  it('what the page under Tools loads is there', () => {
    const scripts = [...files].filter(([name]) => /^care-picks\/editor\/.*\.js$/.test(name));
    for (const [, script] of atLeast(2, scripts))
      for (const [, path = ''] of script.matchAll(/(?:from|import)\(?\s*["'`](\.\/[^"'`]+)["'`]/g))
        text(`editor/${path.slice(2)}`);
  });

  it('a file that cannot be written → said, exit 1', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stdout, stderr } = await make(join(folder, 'file/plugin.zip'));
    assert.equal(status, 1);
    assert.match(stdout, /could not be written/);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });
});

describe('for WordPress', () => {
  const header = (source: string, name: string): string =>
    new RegExp(`^(?: \\* )?${name}:\\s+(.+)$`, 'm').exec(source)?.[1] ?? '';

  it('its version is that of the package, and header and readme say the same', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const [plugin, readme] = [text('care-picks.php'), text('readme.txt')];
    assert.equal(header(plugin, 'Version'), version);
    assert.equal(header(readme, 'Stable tag'), version);
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(header(plugin, name), header(readme, name), name);
    assert.equal(header(plugin, 'License'), license);
    assert.equal(header(plugin, 'Requires PHP'), '7.4');
  });

  it('the readme has what wordpress.org asks for', () => {
    const readme = text('readme.txt');
    for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.match(readme, new RegExp(`^== ${part} ==$`, 'm'));
    assert.match(readme, /^=== Care Picks ===\n/);
    const short = /\n\n([^\n=]+)\n\n== Description/.exec(readme)?.[1] ?? '';
    assert.ok(short.length > 20 && short.length <= 150, short);
    assert.ok(header(readme, 'Tags').split(', ').length <= 5);
  });

  it('every file is loaded once, and says nothing when it is called by itself', () => {
    const loaded = [...text('care-picks.php').matchAll(/require __DIR__ \. '\/(.*)';/g)].map(
      ([, name]) => `src/wordpress/plugin/${name}`,
    );
    assert.deepEqual(
      [...loaded, 'src/wordpress/plugin/care-picks.php'].sort(),
      [...SOURCES].sort(),
    );
    for (const name of SOURCES) {
      const { stdout, stderr, status } = spawnSync(php() ?? '', [join(root, name)], {
        encoding: 'utf8',
      });
      assert.deepEqual([stdout, stderr, status], ['', '', 0], name);
    }
  });

  it('each option of the element is one of the plugin’s, but for the catalog', () => {
    const [values, flags] = callPlugin({ uploads: folder }, [
      ['constant', 'Care_Picks\\VALUES'],
      ['constant', 'Care_Picks\\FLAGS'],
    ]) as readonly string[][];
    assert.deepEqual(
      [...(values ?? []), ...(flags ?? []), 'catalog'].sort(),
      [...OPTION_NAMES].sort(),
    );
  });

  it('a tree may consist of what it may in the page', () => {
    assert.deepEqual(
      callPlugin({ uploads: folder }, [
        ['constant', 'Care_Picks\\ELEMENTS'],
        ['constant', 'Care_Picks\\ATTRIBUTES'],
      ]),
      [[...ELEMENTS].join(' '), [...ATTRIBUTES].join(' ')],
    );
  });
});

/** What PHP has had only since 8.0, as it is written in code. */
const LATER: Readonly<Record<string, RegExp>> = {
  'match (…)': /\bmatch\s*\(/,
  '?->': /\?->/,
  'an argument by its name': /[(,]\s*[a-z_]+: (?!:)/,
  'a property in the constructor': /__construct\([^)]*\b(?:public|private|protected)\b/,
  enum: /^\s*enum\s/m,
  readonly: /\breadonly\s/,
  'a type of several': /(?:\)\s*:|[(,])\s*\??[a-z]+\s*\|\s*[a-z]+/i,
  mixed: /:\s*mixed\b|[(,]\s*mixed\s+\$/,
  'a comma after the last parameter': /function\s*\w*\([^)]*,\s*\)/,
  'an attribute': /^\s*#\[/m,
  'throw in an expression': /(?:\?\?|=>|\?:)\s*throw\b/,
  'static as a type': /\)\s*:\s*static\b/,
  'a catch without a variable': /catch\s*\([^$)]*\)/,
  'a function of PHP 8':
    /\b(?:str_contains|str_starts_with|str_ends_with|get_debug_type|array_is_list|json_validate)\s*\(/,
  'f(...)': /\w\(\s*\.\.\.\s*\)/,
};

describe('for PHP from 7.4 on', () => {
  const code = (name: string): string =>
    readFileSync(join(root, name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/ .*/g, '')
      .replace(/'(?:[^'\\]|\\.)*'/g, "''");

  it('its own lint has nothing to say', () => {
    for (const name of SOURCES) {
      const { stdout, status } = spawnSync(php() ?? '', ['-l', join(root, name)], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${name}: ${stdout}`);
    }
  });

  it('nothing is written that an older one cannot read', () => {
    for (const name of SOURCES)
      for (const [what, pattern] of Object.entries(LATER))
        assert.doesNotMatch(code(name), pattern, `${name}: ${what}`);
  });
});
