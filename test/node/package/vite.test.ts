/** A site of Vite’s with the plugin: what is served while it is written, and what is in its build. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build, type Connect, type ResolvedConfig, type ViteDevServer } from 'vite';
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

/** As much of a development server as the plugin talks to. A real one does not always let its process end. */
function aServer() {
  const watched: unknown[] = [];
  const sent: unknown[] = [];
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  let handle: Connect.NextHandleFunction | undefined;
  let path = '';
  const server = {
    watcher,
    ws: { send: (message: unknown) => sent.push(message) },
    config: { logger: { error: (message: string) => errors.push(message) } },
    middlewares: {
      use(at: string, handler: Connect.NextHandleFunction) {
        path = at;
        handle = handler;
      },
    },
  };
  const get = (url: string) =>
    new Promise<{ status: number; type?: string; text?: string; isPassedOn?: true }>(resolve => {
      assert.ok(url.startsWith(`${path}/`), url);
      const response = {
        statusCode: 200,
        type: '',
        setHeader: (_: string, type: string) => {
          response.type = type;
        },
        end: (text: string) =>
          resolve({ status: response.statusCode, type: response.type, text: String(text) }),
      };
      // Of a request and an answer, it needs no more than this.
      handle?.({ url: url.slice(path.length) } as never, response as never, () =>
        resolve({ status: 404, isPassedOn: true }),
      );
    });
  return { server: server as unknown as ViteDevServer, watched, sent, errors, watcher, get };
}

describe('in development', () => {
  const { server, watched, sent, errors, watcher, get } = aServer();
  before(async () => {
    const { config: configure, configResolved, configureServer } = carePicks();
    assert.ok(typeof configure === 'function' && typeof configResolved === 'function');
    assert.ok(typeof configureServer === 'function');
    const base = '/blog/';
    const told = await configure.call({} as never, { base }, { command: 'serve', mode: '' });
    assert.deepEqual(told, {
      define: { CARE_PICKS_HOME: '"/blog/care/"' },
      optimizeDeps: { exclude: ['care-picks'] },
    });
    await configResolved.call({} as never, { root: at, base } as ResolvedConfig);
    await configureServer.call({} as never, server);
  });

  it('the folder → is served, with its types', async () => {
    const index = await get('/blog/care/catalog/index.json');
    assert.equal(index.type, 'application/json; charset=utf-8');
    assert.equal(JSON.parse(index.text ?? '').muscles.length, 153);
    assert.match((await get('/blog/care/care-picks.js?v=1')).type ?? '', /^text\/javascript/);
  });

  it('a file that is not in it → is the site’s to answer', async () =>
    assert.deepEqual(await get('/blog/care/catalog/nowhere.json'), {
      status: 404,
      isPassedOn: true,
    }));

  it('another file changes → nothing happens', () => {
    watcher.emit('change', join(at, 'main.js'));
    assert.deepEqual(sent, []);
  });

  it('the catalog changes → the page is loaded again, with what is in it now', async () => {
    const path = join(at, 'catalog.json');
    assert.deepEqual(watched, [path]);
    write('catalog.json', JSON.stringify({ ...CATALOG, version: 2 }));
    watcher.emit('change', path);
    assert.deepEqual(sent, [{ type: 'full-reload' }]);
    const broken = await get('/blog/care/catalog/index.json');
    assert.equal(broken.status, 500);
    assert.match(broken.text ?? '', /^catalog\.json: 1 error/);
    assert.deepEqual(errors, [broken.text]);
    write('catalog.json', JSON.stringify(CATALOG));
    watcher.emit('change', path);
    assert.equal((await get('/blog/care/catalog/index.json')).status, 200);
  });
});
