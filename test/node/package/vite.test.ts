/** A site of Vite’s with the plugin: what is in its build, and what keeps one from being made. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { atLeast } from '../../support/lists/at-least.ts';
import { limit } from '../../support/speed/limit.mjs';
import { CATALOG, carePicks, viteSite } from './support/vite-site.ts';

let at: string;
const write = (file: string, text: string) => writeFileSync(join(at, file), text);
before(() => {
  at = viteSite();
});
const BROKEN = JSON.stringify({ ...CATALOG, version: 2 });

const config = (options = {}) => ({
  root: at,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [carePicks(options)],
});
const inBuild = (folder = 'dist') =>
  readdirSync(join(at, folder), { recursive: true, encoding: 'utf8' });
const scriptsOf = (folder = 'dist') =>
  atLeast(
    5,
    inBuild(folder).filter(file => /^assets\/.*\.js$/.test(file)),
  ).map(file => readFileSync(join(at, folder, file), 'utf8'));

describe('built', () => {
  it('→ the folder beside the site, whose script knows where, with Lit once and what comes later in chunks', async () => {
    await build({ ...config(), base: '/blog/' });
    for (const each of ['care/catalog/index.json', 'care/care-picks.js', 'care/index.html'])
      assert.ok(inBuild().includes(each), each);
    const scripts = scriptsOf();
    assert.equal(scripts.filter(text => text.includes('litElementVersions')).length, 1);
    assert.equal(scripts.filter(text => text.includes('/blog/care/')).length, 1);
    const html = readFileSync(join(at, 'dist/index.html'), 'utf8');
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  for (const [base, folder, home] of [
    ['/blog/', ' /picks/ ', /[`"']\/blog\/picks\/[`"']/],
    ['./', 'care', /new URL\([`"']\.\.\/care\/[`"'],import\.meta\.url\)\.href/],
    ['https://cdn.example/x/', 'my/care', /[`"']https:\/\/cdn\.example\/x\/my\/care\/[`"']/],
  ] as const)
    it(`a plugin after ours sets the base ${base} → the script looks there, and the folder lies there`, async () => {
      const { plugins, ...others } = config({ folder });
      const late = { name: 'late', config: () => ({ base }) };
      await build({ ...others, plugins: [...plugins, late] });
      assert.equal(scriptsOf().filter(text => home.test(text)).length, 1);
      assert.ok(!scriptsOf().some(text => text.includes('CARE_PICKS_HOME')));
      assert.ok(inBuild().includes(`${folder.trim().replace(/^\/|\/$/g, '')}/care-picks.js`));
    });
});

describe('not built', () => {
  /** What Vite prints, which is the stack of an error. */
  const failure = async (options = {}): Promise<string> => {
    try {
      await build(config(options));
    } catch (error) {
      return String(error instanceof Error ? error.stack : error);
    }
    throw new Error('It was built.');
  };

  it('a catalog with an error → all of it, no stack, and what was built before is there', async () => {
    await build(config());
    write('catalog.json', BROKEN);
    assert.match(await failure(), /^Error: catalog\.json: 1 error.*version.*→[^\n]*\n$/s);
    assert.ok(inBuild().includes('care/care-picks.js'));
    write('catalog.json', JSON.stringify(CATALOG));
  });

  it('no catalog → which file, the option for another, and no stack', async () => {
    const told = await failure({ catalog: 'data/mine.json' });
    assert.match(told, /data\/mine\.json does not exist\. [^\n]*carePicks\(\{ catalog: [^\n]*\n$/);
    assert.match(await failure({ catalog: 'node_modules' }), /node_modules is a folder\. /);
  });

  it('watched → made again when the catalog changes, and ends at no error in it', async () => {
    write('catalog.json', BROKEN);
    write(
      'vite.config.js',
      `import { carePicks } from 'care-picks/vite'; export default { plugins: [carePicks()] };`,
    );
    // In a process of its own: one that watched files does not always end.
    const words = ['node_modules/vite/bin/vite.js', 'build', '--watch', '--outDir', 'watched'];
    const watching = spawn(process.execPath, words, { cwd: at });
    const giveUp = setTimeout(() => watching.kill(), limit(20_000));
    const rounds = createInterface(watching.stdout)[Symbol.asyncIterator]();
    const errors = createInterface(watching.stderr)[Symbol.asyncIterator]();
    const until = async (lines: AsyncIterator<string>, end: RegExp): Promise<void> => {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`It ended before ${end}.`);
        if (end.test(value)) return;
      }
    };
    try {
      await until(errors, /Write 1/);
      write('catalog.json', JSON.stringify(CATALOG));
      await until(rounds, /built in/);
      assert.ok(inBuild('watched').includes('care/care-picks.js'));
      write('catalog.json', BROKEN);
      await until(errors, /Write 1/);
    } finally {
      clearTimeout(giveUp);
      watching.kill();
      write('catalog.json', JSON.stringify(CATALOG));
    }
  });
});

describe('options', () => {
  for (const [options, told] of [
    [{ folder: '' }, /folder takes the name of a folder in the build, such as care, not ""/],
    [{ folder: '/' }, /folder takes .*, not "\/"/],
    [{ folder: '../care' }, /folder takes .*, not "\.\.\/care"/],
    [{ folder: 'a//b' }, /folder takes/],
    [{ catalog: 5 }, /catalog takes the path of the catalog .*, not 5/],
    [{ catalog: ' ' }, /catalog takes/],
    [{ home: 5 }, /home takes the address of the folder, .*, not 5/],
    [{ home: 'javascript:alert(1)' }, /home takes/],
    [{ catalogue: 'catalog.json' }, /no option "catalogue"\. It has: catalog, folder, home/],
    [null, /as an object, or none, not null/],
    ['catalog.json', /as an object, or none, not "catalog\.json"/],
  ] as const)
    it(`${JSON.stringify(options)} → ${told.source}`, () =>
      // As a site without types would call it.
      assert.throws(() => carePicks(options as never), told));
});
