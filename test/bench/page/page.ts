/**
 * The same picks in the same post on the same slow phone: by hand, by each of our forms, by others. All in turn,
 * so that whatever else the machine does falls on all alike.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch, serve } from '../../support/chromium.mjs';
import { mimeOf } from '../../support/faults.mjs';
import { type Figure, median, spread } from '../figures.ts';
import { post } from './post.ts';
import { type Subject, subjects } from './subjects.ts';
import { type Visit, visit } from './visit.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** Of each; `RUNS=3` for a quick look. */
const RUNS = Number(process.env.RUNS ?? 9);

const PEERS = ['React widget', 'instantsearch.js hits', 'buy-button-js (start)'];
const OURS = ['prerendered', 'element', 'script in place', 'link', 'placeholder'];
/** Painted, as times plain HTML. */
const PROMISED: Readonly<Record<string, number>> = {
  prerendered: 1.05,
  element: 1.5,
  'script in place': 1.7,
};

const gzipped = (type: string, body: string | Buffer) => ({
  type,
  body: gzipSync(body),
  headers: {
    'Content-Encoding': 'gzip',
    'Cache-Control': 'public, max-age=600',
    'Access-Control-Allow-Origin': '*',
  },
});

const serveAll = (all: readonly Subject[]) =>
  serve(async (path: string) => {
    const [, place, at] = /^\/(below|inside)\/(\d+)$/.exec(path) ?? [];
    const subject = all[Number(at)];
    if (place && subject) {
      const { picks, head = '', cards } = subject;
      return gzipped('text/html', post(picks, head, { cards, isInside: place === 'inside' }));
    }
    const own = all.map(({ files }) => files?.[path]).find(text => text !== undefined);
    if (own !== undefined) return gzipped(mimeOf(path), own);
    return gzipped(
      mimeOf(path),
      await readFile(join(DIST, normalize(path.replace(/^\/site/, '')))),
    );
  });

type Key = keyof Visit;
type Found = ReadonlyMap<string, readonly Visit[]>;

export async function page(): Promise<readonly Figure[]> {
  const all = await subjects();
  const { origin, close } = await serveAll(all);
  const browser = await launch();
  const found = new Map<string, Visit[]>();
  const add = (name: string, one: Visit) => found.set(name, [...(found.get(name) ?? []), one]);
  try {
    for (let run = 0; run < RUNS; run += 1)
      for (const [at, { name, cards }] of all.entries()) {
        add(name, await visit(browser, `${origin}/below/${at}`));
        if (cards > 0) add(`${name}, inside`, await visit(browser, `${origin}/inside/${at}`));
        if (OURS.includes(name))
          add(`${name}, warm`, await visit(browser, `${origin}/below/${at}`, true));
      }
  } finally {
    await browser.close();
    close();
  }
  return [...[...found.keys()].flatMap(name => told(found, name)), ...promises(found)];
}

const of = (found: Found, name: string, key: Key): number =>
  median(found.get(name)?.map(one => one[key]) ?? []);

function told(found: Found, name: string): readonly Figure[] {
  const times = found.get(name)?.map(({ painted }) => painted) ?? [];
  return [
    { what: `${name}: painted after`, value: median(times), unit: 'ms' },
    { what: '  spread', value: spread(times), unit: 'ms' },
    { what: '  bytes until then', value: of(found, name, 'bytes') / 1000, unit: 'kB' },
    { what: '  requests', value: of(found, name, 'requests'), unit: '' },
    { what: '  LCP', value: of(found, name, 'lcp'), unit: 'ms' },
    { what: '  CLS', value: of(found, name, 'cls'), unit: '' },
    { what: '  blocked', value: of(found, name, 'blocked'), unit: 'ms' },
    { what: '  heap', value: of(found, name, 'heap') / 1e6, unit: 'MB' },
  ];
}

function promises(found: Found): readonly Figure[] {
  const plain = of(found, 'plain HTML', 'painted');
  const none = of(found, 'no widget', 'blocked');
  // The buy button is only started: it shows no picks.
  const peers = Math.min(...PEERS.slice(0, 2).map(name => of(found, name, 'painted')));
  const peerBytes = Math.min(...PEERS.map(name => of(found, name, 'bytes')));
  return OURS.flatMap(name => {
    const ratio = of(found, name, 'painted') / plain;
    const most = PROMISED[name];
    return [
      {
        what: `${name}: painted, to plain HTML`,
        value: ratio,
        unit: '×',
        ...(most && { atMost: most }),
      },
      {
        what: `${name}: painted, to the fastest of the others`,
        value: of(found, name, 'painted') / peers,
        unit: '×',
        atMost: 1,
      },
      {
        what: `${name}: bytes, to the smallest of the others`,
        value: of(found, name, 'bytes') / peerBytes,
        unit: '×',
        atMost: 1 / 3,
      },
      { what: `${name}: bytes`, value: of(found, name, 'bytes') / 1000, unit: 'kB', atMost: 18 },
      {
        what: `${name}: CLS`,
        value: of(found, name, 'cls'),
        unit: '',
        atMost: name === 'prerendered' ? 0 : 0.01,
      },
      {
        what: `${name}: blocked more than without`,
        value: of(found, name, 'blocked') - none,
        unit: 'ms',
        atMost: 20,
      },
      {
        what: `${name}: LCP, to no widget`,
        value: of(found, name, 'lcp') / of(found, 'no widget', 'lcp'),
        unit: '×',
        atMost: 1.02,
      },
    ];
  });
}
