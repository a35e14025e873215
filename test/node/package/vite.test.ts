/** A site of Vite’s with the plugin: what is served while it is written, and what is in its build. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, createServer, type ViteDevServer } from 'vite';
import { atLeast } from '../../support/lists/at-least.ts';
import { root, site } from './support/packed.ts';

// Its types come with a build, and the type check before it.
const name = 'care-picks/vite';
const { carePicks }: typeof import('../../../src/package/vite.ts') = await import(name);

const sample = JSON.parse(readFileSync(join(root, 'catalog/catalog.json'), 'utf8'));
const CATALOG = { ...sample, products: sample.products.slice(0, 1) };

let at: string;
const write = (file: string, text: string) => writeFileSync(join(at, file), text);
before(() => {
  at = site('vite');
  write('index.html', '<!doctype html><script type="module" src="/main.js"></script>');
  write('main.js', `import 'care-picks/elements';`);
  write('catalog.json', JSON.stringify(CATALOG));
});
const config = () => ({
  root: at,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [carePicks()],
});

describe('built', () => {
  it('→ the folder beside the site, whose script knows where, with Lit once and what comes later in chunks', async () => {
    await build({ ...config(), base: '/blog/' });
    const files = readdirSync(join(at, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const each of ['care/catalog/index.json', 'care/care-picks.js', 'care/index.html'])
      assert.ok(files.includes(each), each);
    const scripts = atLeast(
      5,
      files.filter(file => /^assets\/.*\.js$/.test(file)),
    ).map(file => readFileSync(join(at, 'dist', file), 'utf8'));
    assert.equal(scripts.filter(text => text.includes('litElementVersions')).length, 1);
    assert.equal(scripts.filter(text => text.includes('/blog/care/')).length, 1);
    const html = readFileSync(join(at, 'dist/index.html'), 'utf8');
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('a catalog with an error → fails, and says all of it', async () => {
    write('catalog.json', JSON.stringify({ ...CATALOG, version: 2 }));
    await assert.rejects(build(config()), /catalog\.json: 1 error.*version/s);
    write('catalog.json', JSON.stringify(CATALOG));
  });
});

describe('in development', () => {
  let server: ViteDevServer;
  before(async () => {
    server = await createServer({ ...config(), server: { host: '127.0.0.1', port: 0 } });
    await server.listen();
  });
  after(() => server.close());
  const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));

  it('the folder → is served, with its types', async () => {
    const index = await get('/care/catalog/index.json');
    assert.equal(index.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal((await index.json()).muscles.length, 153);
    const script = await get('/care/care-picks.js?v=1');
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
  });

  it('a file that is not in it → is the site’s to answer', async () =>
    assert.doesNotMatch(await (await get('/care/catalog/nowhere.json')).text(), /products/));

  it('the catalog changes → the page is loaded again, with what is in it now', async () => {
    const changes = (text: string) => {
      const seen = new Promise(resolve => server.watcher.once('change', resolve));
      write('catalog.json', text);
      return seen;
    };
    const sent: unknown[] = [];
    const { send } = server.ws;
    server.ws.send = (...told: unknown[]) => void sent.push(...told);
    await changes(JSON.stringify({ ...CATALOG, version: 2 }));
    assert.deepEqual(sent, [{ type: 'full-reload' }]);
    const broken = await get('/care/catalog/index.json');
    assert.equal(broken.status, 500);
    assert.match(await broken.text(), /catalog\.json: 1 error/);
    await changes(JSON.stringify(CATALOG));
    assert.equal((await get('/care/catalog/index.json')).status, 200);
    server.ws.send = send;
  });
});
