/** The plugin for Vite while a site is written: what is served, and where its scripts look for it. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { type Connect, resolveConfig, type ViteDevServer } from 'vite';
import { CATALOG, carePicks, viteSite } from './support/vite-site.ts';

let at: string;
const write = (file: string, text: string) => writeFileSync(join(at, file), text);
before(() => {
  at = viteSite();
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
    const plugin = carePicks();
    const { configureServer } = plugin;
    assert.ok(typeof configureServer === 'function');
    await resolveConfig(
      { root: at, configFile: false, base: '/blog/', logLevel: 'silent', plugins: [plugin] },
      'serve',
    );
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

  it('the catalog is deleted, and written anew with an error → said, each time', async () => {
    const path = join(at, 'catalog.json');
    const answer = async (event: 'add' | 'unlink') => {
      watcher.emit(event, path);
      return (await get('/blog/care/catalog/index.json')).text ?? '';
    };
    rmSync(path);
    assert.match(await answer('unlink'), /catalog\.json does not exist\. .*carePicks\(\{ catalog:/);
    write('catalog.json', JSON.stringify({ ...CATALOG, version: 2 }));
    assert.match(await answer('add'), /^catalog\.json: 1 error/);
    write('catalog.json', JSON.stringify(CATALOG));
    assert.match(await answer('add'), /"muscles"/);
  });

  for (const url of ['/blog/care/%E0%A4%A', '/blog/care/%'])
    it(`${url}, which nobody can decode → is the site’s to answer`, async () =>
      assert.deepEqual(await get(url), { status: 404, isPassedOn: true }));
});

describe('where the scripts look for the folder in development', () => {
  for (const [base, options, home] of [
    ['/', {}, '/care/'],
    ['/blog/', { folder: '/picks/' }, '/blog/picks/'],
    ['./', {}, '/care/'],
    ['https://cdn.example/x/', {}, '/x/care/'],
    ['/', { home: 'https://cdn.example/care/' }, 'https://cdn.example/care/'],
  ] as const)
    it(`base ${base}, ${JSON.stringify(options)} → ${home}, whoever sets the base`, async () => {
      const plugin = carePicks(options);
      const late = { name: 'late', config: () => ({ base }) };
      const plugins = [plugin, late];
      await resolveConfig({ root: at, configFile: false, logLevel: 'silent', plugins }, 'serve');
      const { transform } = plugin;
      assert.ok(typeof transform === 'object');
      const told = await transform.handler.call({} as never, 'use(CARE_PICKS_HOME)', 'a.js');
      assert.deepEqual(told, { code: `use(${JSON.stringify(home)})`, map: null });
    });
});
