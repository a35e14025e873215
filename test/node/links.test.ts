/**
 * The link check against a server that misbehaves in every way, and the whole command with its report,
 * its exit codes and Ctrl-C.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
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
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run as runLinks } from '../../src/cli/links/run.ts';
import { sender } from '../../src/cli/links/send.ts';
import { linksCommand } from '../../src/cli/links.ts';
import { ask, type Send } from '../../src/link-check/ask.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { type Misbehaving, misbehaving } from '../support/misbehaving.ts';
import { limit } from '../support/speed/limit.mjs';
import { type Called, call, heard } from './cli/call.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-picks-links-'));
let server: Misbehaving;
before(async () => {
  server = await misbehaving();
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Every host is the server: `https://shop.example/ok` is its `/shop.example/ok`. */
const mapped =
  (send: Send): Send =>
  (method, url) =>
    send(method, new URL(`http://127.0.0.1:${server.port}/${url.hostname}${url.pathname}`));

/** Long enough for a busy machine, short enough for three pages that never answer; told in whole seconds. */
const SECONDS = Math.ceil(limit(1000) / 1000);
const TIME_OUT = SECONDS * 1000;
const silent = new RegExp(`${SECONDS} seconds`);
const one = (page: string) =>
  ask(`https://shop.example${page}`, mapped(sender(TIME_OUT, new AbortController().signal)));

describe('one address, at a server that misbehaves', () => {
  const rows: readonly [string, 'found' | 'gone' | 'unknown', RegExp?][] = [
    ['/ok', 'found'],
    ['/moved', 'found', /shop\.example\/ok/],
    ['/moved-away', 'found', /other\.example\/ok/],
    ['/for-now', 'found'],
    ['/no-head', 'found'],
    ['/head-404', 'found'],
    ['/head-closed', 'found'],
    ['/404', 'gone', /404/],
    ['/410', 'gone', /410/],
    ['/403', 'unknown', /403/],
    ['/429', 'unknown', /429/],
    ['/500', 'unknown', /500/],
    ['/503', 'unknown', /503/],
    ['/odd-status', 'unknown', /999/],
    ['/loop', 'unknown', /10 redirects/],
    ['/to-file', 'unknown', /file:/],
    ['/to-nowhere', 'unknown', /nowhere/],
    ['/turned-away', 'unknown', /robots/],
    ['/silence', 'unknown', silent],
    ['/dripping-head', 'unknown', silent],
    ['/dripping-body', 'found'],
    ['/endless-body', 'found'],
    ['/endless-body-after-404-head', 'found'],
    ['/bomb', 'found'],
    ['/endless-hints', 'unknown', /seconds/],
    ['/upgrade', 'unknown', /made no sense/],
    ['/closed', 'unknown', /ECONNRESET/],
    ['/reset', 'unknown', /ECONNRESET/],
    ['/closed-in-the-head', 'unknown', /made no sense/],
    ['/no-http', 'unknown', /HPE/],
    ['/malformed-status', 'unknown', /HPE/],
    ['/malformed-header', 'unknown', /HPE/],
    ['/two-lengths', 'unknown', /HPE/],
    ['/too-long', 'found'],
    ['/too-short', 'found'],
    ['/huge-head', 'unknown', /OVERFLOW/],
    ['/many-headers', 'unknown', /OVERFLOW/],
  ];
  // A connection that stays open would be waited for without end.
  for (const [page, kind, about] of rows)
    it(`${page} → ${kind}, and no connection is left open`, {
      timeout: limit(20_000),
    }, async () => {
      const answer = await one(page);
      assert.equal(answer.kind, kind, JSON.stringify(answer));
      if (about) assert.match(JSON.stringify(answer), about);
      await server.quiet();
    });

  it('no safe connection → unknown', async () => {
    const url = `https://127.0.0.1:${server.port}/ok`;
    const answer = await ask(url, sender(TIME_OUT, new AbortController().signal));
    assert.match(JSON.stringify(answer), /no safe connection/);
  });

  it('says what asks', () => {
    assert.deepEqual(
      atLeast(1, server.agents).filter(
        agent => agent && !/^user-agent: care-picks-links\//i.test(agent),
      ),
      [],
    );
  });
});

/** A catalog with an offer for each page. */
function catalogOf(name: string, ...urls: readonly string[]): string {
  const products = urls.map((url, at) => ({
    ...aSourceProduct(`gel-${at}`),
    offers: [{ program: 'direct', url }],
  }));
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...aCatalog(), programs: {}, products }));
  return path;
}

const SCRIPT = `
  import { linksCommand } from './src/cli/links.ts';
  import { sender } from './src/cli/links/send.ts';
  import { STREAMS } from './src/cli/terminal/output.ts';
  const [file, port, timeOut] = process.argv.slice(1);
  process.exitCode = await linksCommand(file, { json: true, pause: '0' }, STREAMS, signal => {
    const send = sender(Number(timeOut), signal);
    return (method, { hostname, pathname }) =>
      send(method, new URL(\`http://127.0.0.1:\${port}/\${hostname}\${pathname}\`));
  });`;

/** The command in a process of its own, which can be interrupted, with every host led to the server. */
function start(file: string, timeOut: number) {
  const args = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT];
  const child = spawn(process.execPath, [...args, file, String(server.port), String(timeOut)], {
    cwd: ROOT,
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', data => {
    output.stdout += data;
  });
  child.stderr.on('data', data => {
    output.stderr += data;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>(resolve =>
    child.on('close', status => resolve({ status, ...output })),
  );
  return { child, ended };
}

/** The command with every host led to the server. */
const run = (file: string): Promise<Called> =>
  heard(output =>
    linksCommand(file, { json: true, pause: '0' }, output, signal =>
      mapped(sender(TIME_OUT, signal)),
    ),
  );

const verdicts = (stdout: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(stdout).links.map(({ href, verdict }: Record<string, string>) => [
      new URL(href ?? '').pathname,
      verdict,
    ]),
  );

// What waits for an event that does not come has failed.
describe('care-picks links', { timeout: limit(120_000) }, () => {
  const shop = (page: string) => `https://shop.example${page}`;

  it('run after run → missing once, then dead; what comes back is well; what is removed is forgotten', async () => {
    const pages = ['/ok', '/404', '/410', '/404-then-200', '/500', '/moved', '/head-404'];
    const file = catalogOf('catalog.json', ...pages.map(shop));
    const first = await run(file);
    assert.equal(first.status, 0, first.stderr);
    const well = { '/ok': 'ok', '/500': 'unknown', '/moved': 'moved', '/head-404': 'ok' };
    assert.deepEqual(verdicts(first.stdout), {
      ...well,
      '/404': 'missing-once',
      '/410': 'missing-once',
      '/404-then-200': 'missing-once',
    });
    const second = await run(file);
    assert.equal(second.status, 1);
    const dead = { '/404': 'dead', '/410': 'dead', '/404-then-200': 'ok' };
    assert.deepEqual(verdicts(second.stdout), { ...well, ...dead });

    const third = await run(catalogOf('catalog.json', shop('/ok')));
    assert.equal(third.status, 0);
    const report = JSON.parse(readFileSync(join(folder, 'catalog.links.json'), 'utf8'));
    assert.deepEqual(Object.keys(report.links), [shop('/ok')]);
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  it('a host that asks to wait → is left alone, and its other pages keep what is known of them', async () => {
    const file = catalogOf('wait.json', 'https://busy.example/429', 'https://busy.example/ok');
    const { status, stdout } = await run(file);
    assert.equal(status, 0);
    assert.deepEqual(verdicts(stdout), { '/429': 'unknown', '/ok': 'unknown' });
    assert.deepEqual(
      server.requests.filter(request => request.includes('busy.example')),
      ['HEAD /busy.example/429'],
    );
    // The one that was never asked is asked first the next time.
    assert.equal(verdicts((await run(file)).stdout)['/ok'], 'ok');
  });

  it('Ctrl-C → ends at once with 130, and the report holds what was known and what was learnt', async () => {
    const file = catalogOf('stop.json', 'https://gone.example/404');
    await run(file);
    catalogOf('stop.json', 'https://gone.example/404', 'https://slow.example/silence');
    const asked = server.asked('HEAD /slow.example/silence');
    // Long enough that only the interruption can end it.
    const { child, ended } = start(file, limit(60_000));
    await asked;
    child.kill('SIGINT');
    const { status, stdout, stderr } = await ended;
    assert.equal(status, 130, stderr);
    assert.match(verdicts(stdout)['/404'] ?? '', /^(?:missing-once|dead)$/);
    const report = JSON.parse(readFileSync(join(folder, 'stop.links.json'), 'utf8'));
    assert.equal(report.version, 1);
    assert.equal(report.links['https://slow.example/silence'].why, 'the run was stopped');
  });

  it('a long run → the report is written on the way, so that a power cut loses little', async ({
    signal,
  }) => {
    const report = join(folder, 'long.links.json');
    const asked = () => readFileSync(report, 'utf8').split('"asked"').length - 1;
    let requests = 0;
    const seen: number[] = [];
    await runLinks({
      addresses: Array.from({ length: 150 }, (_, at) => ({
        href: `https://shop.example/${at}`,
        places: [],
      })),
      known: new Map(),
      report,
      pause: 0,
      stop: new AbortController(),
      send: async () => {
        requests += 1;
        // The last address is held up until what came before it has been written; where nothing is on
        // the way, the time that the test has ends this too.
        while (requests === 150 && asked() < 100 && !signal.aborted)
          await new Promise(resolve => setTimeout(resolve));
        if (requests === 1 || requests === 150) seen.push(asked());
        return { kind: 'answer', status: 200, asksToWait: false };
      },
    });
    assert.deepEqual([...seen, asked()], [0, 100, 150]);
  });

  it('the command as it is installed: a host that is not there → unknown, exit 0, and a report', async () => {
    const file = catalogOf('real.json', 'https://127.0.0.1:1/gel');
    const { status, stdout, stderr } = await call('links', file, '--pause', '0');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /1 address, 1 unknown/);
    assert.match(stdout, /products\[0\]\.offers\[0\]/);
    assert.match(stdout, /ECONNREFUSED/);
    assert.ok(existsSync(join(folder, 'real.links.json')));
  });

  it('nothing but searches → nothing is asked for, exit 0', async () => {
    const file = join(folder, 'searches.json');
    writeFileSync(file, JSON.stringify({ ...aCatalog(), products: [aSourceProduct('gel')] }));
    const { status, stdout } = await call('links', file);
    assert.equal(status, 0);
    assert.match(stdout, /1 offer not checked/);
  });

  it('a report that is broken → said with file, path and remedy, exit 1, and it stays as it is', async () => {
    const file = catalogOf('kept.json', 'https://127.0.0.1:1/gel');
    const report = join(folder, 'mine.json');
    for (const [text, path] of [
      ['{ "my": "notes"', ''],
      [JSON.stringify({ about: 'care-picks links', version: 9, links: {} }), 'version'],
    ] as const) {
      writeFileSync(report, text);
      const { status, stdout } = await call('links', file, '--report', report, '--json');
      assert.equal(status, 1);
      const [problem] = JSON.parse(stdout).problems;
      assert.equal(problem.file, report);
      assert.equal(problem.path, path);
      assert.match(problem.remedy, /--report/);
      assert.equal(readFileSync(report, 'utf8'), text);
    }
  });

  it('a report that cannot be written → said before anything is asked for, exit 1', async () => {
    const file = catalogOf('kept.json', 'https://127.0.0.1:1/gel');
    mkdirSync(join(folder, 'a-folder'));
    for (const report of [join(folder, 'none/x.json'), join(folder, 'a-folder')]) {
      const { status, stdout, stderr } = await call('links', file, '--report', report);
      assert.equal(status, 1);
      assert.match(stdout, /The report (?:could not be written|cannot be read)/);
      assert.doesNotMatch(stdout + stderr, /\n\s+at /);
    }
  });

  it('a catalog with an error → its problems, exit 1, and no report', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, '{}');
    assert.equal((await call('links', file)).status, 1);
    assert.equal(existsSync(join(folder, 'bad.links.json')), false);
  });

  for (const words of [
    ['links'],
    ['links', 'x.json', '--pause', 'soon'],
    ['links', 'x.json', '--out', 'y'],
  ])
    it(`"${words.join(' ')}" is a wrong call → exit 2, with the usage`, async () => {
      const { status, stdout, stderr } = await call(...words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /care-picks links <catalog\.json>/);
    });
});
