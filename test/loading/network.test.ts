/** What a file may do on its way: too much of it, in pieces, too late, for somebody who has gone. */
import { expect } from '@open-wc/testing';
import { asText } from '../../src/domain/as-text.ts';
import { digest } from '../../src/domain/digest.ts';
import { CatalogError } from '../../src/domain/errors.ts';
import { fetchText } from '../../src/loading/fetch-text.ts';
import { findInFolder } from '../../src/loading/find-in-folder.ts';
import { guard } from '../../src/loading/guard.ts';
import { ELSEWHERE, fetchJson } from '../../src/loading/json-files.ts';
import { forgetTask, sharedTask } from '../../src/loading/shared-task.ts';

const { fetch: realFetch, setTimeout: realTimeout, clearTimeout: realClear } = window;
afterEach(() => {
  Object.assign(window, { fetch: realFetch, setTimeout: realTimeout, clearTimeout: realClear });
});

type Given = Response | Error | Partial<Response>;

/** Lets `fetch` give these answers in turn, and tells what was asked for. */
function answers(...given: readonly Given[]): string[] {
  const asked: string[] = [];
  window.fetch = async input => {
    const next = given[asked.length];
    asked.push(String(input));
    if (!next || next instanceof Error) throw next ?? new TypeError('offline');
    return next as Response;
  };
  return asked;
}

let count = 0;
/** An address that no other test has asked for. */
const address = (): string => `https://me.example/network/${count++}.json`;
const never = (): AbortSignal => new AbortController().signal;

const failure = async (promise: Promise<unknown>): Promise<CatalogError> => {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof CatalogError ? error : expect.fail(`no CatalogError: ${error}`);
};

/** A body that comes in these pieces; without an end, it stays open. */
const pieces = (parts: readonly Uint8Array[], { isEndless = false, cancel = () => {} } = {}) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        if (!isEndless) controller.close();
      },
      cancel,
    }),
  );

describe('how much of a file is read', () => {
  it('as many bytes as are allowed → all of them; one more → refused, not asked for again', async () => {
    answers(new Response('1234567890'));
    expect(await fetchText(address(), never(), 10)).to.equal('1234567890');
    const asked = answers(new Response('12345678901'), new Response('1'));
    expect((await failure(fetchText(address(), never(), 10))).code).to.equal('catalog/unreadable');
    expect(asked).to.have.length(1);
  });

  it('over two megabytes → said so, and the rest is not read', async () => {
    let isCancelled = false;
    const part = new Uint8Array(700_000);
    answers(
      pieces([part, part, part], {
        isEndless: true,
        cancel: () => {
          isCancelled = true;
        },
      }),
    );
    const at = address();
    expect((await failure(fetchText(at, never()))).message).to.equal(`${at} is over 2 MB.`);
    expect(isCancelled).to.equal(true);
  });

  it('a letter that is cut in two → whole', async () => {
    const bytes = new TextEncoder().encode('It’s');
    answers(pieces([bytes.slice(0, 3), bytes.slice(3)]));
    expect(await fetchText(address(), never())).to.equal('It’s');
  });

  it('an answer of a page’s own `fetch` that gives its text in one piece → is read', async () => {
    answers({ status: 200, body: null, text: async () => 'whole' });
    expect(await fetchText(address(), never())).to.equal('whole');
  });
});

describe('somebody who has gone', () => {
  for (const [title, given] of [
    ['a body that never ends', () => pieces([], { isEndless: true })],
    [
      'a text that never comes',
      () => ({ status: 200, body: null, text: () => new Promise<string>(() => {}) }),
    ],
  ] as const)
    it(`${title} → is waited for no longer, and not asked for again`, async () => {
      const asked = answers(given(), new Response('late'));
      const leaving = new AbortController();
      const found = failure(fetchText(address(), leaving.signal));
      realTimeout(() => leaving.abort('gone'));
      expect((await found).code).to.equal('catalog/unreachable');
      expect(asked).to.have.length(1);
    });

  it('after the answer → nothing is aborted any more, and no clock runs', async () => {
    let inner: AbortSignal | null | undefined;
    const cleared: unknown[] = [];
    let timer: unknown;
    Object.assign(window, {
      fetch: async (_: unknown, init?: RequestInit) => {
        inner = init?.signal;
        return new Response('x');
      },
      setTimeout: (work: () => void, wait: number) => {
        const id = realTimeout(work, wait);
        if (wait === 10_000) timer = id;
        return id;
      },
      clearTimeout: (id: number) => {
        cleared.push(id);
        realClear(id);
      },
    });
    const reader = new AbortController();
    await fetchText(address(), reader.signal);
    reader.abort();
    expect(inner?.aborted).to.equal(false);
    expect(timer).not.to.equal(undefined);
    expect(cleared).to.include(timer);
  });
});

describe('what a failure says', () => {
  it('no network → could not be reached, and why', async () => {
    const offline = new TypeError('offline');
    answers(new TypeError('first'), offline);
    const at = address();
    const error = await failure(fetchText(at, never()));
    expect(error.message).to.equal(`${at} could not be reached.`);
    expect(error.cause).to.equal(offline);
  });

  it('no whole answer in ten seconds → says so, twice asked', async () => {
    let asked = 0;
    Object.assign(window, {
      setTimeout: (work: () => void, wait: number) => realTimeout(work, wait === 10_000 ? 0 : wait),
      fetch: (_: unknown, init?: RequestInit) =>
        new Promise((_resolve, reject) => {
          asked += 1;
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    const at = address();
    expect((await failure(fetchText(at, never()))).message).to.equal(`${at} took over 10 seconds.`);
    expect(asked).to.equal(2);
  });

  const statuses: readonly [number, string][] = [
    [199, 'answered with status 199.'],
    [300, 'answered with status 300.'],
    [401, 'answered with status 401: it is not for readers.'],
    [403, 'answered with status 403: it is not for readers.'],
    [402, 'answered with status 402.'],
  ];
  for (const [status, message] of statuses)
    it(`status ${status} → ${message}`, async () => {
      answers({ status, body: null, text: async () => '' });
      const at = address();
      const error = await failure(fetchText(at, never()));
      expect([error.code, error.message]).to.deep.equal(['catalog/status', `${at} ${message}`]);
    });
  for (const status of [200, 299])
    it(`status ${status} → the text`, async () => {
      answers({ status, body: null, text: async () => 'there' });
      expect(await fetchText(address(), never())).to.equal('there');
    });

  const PAGE = `is a web page and no JSON: the file is not there, or not for readers; ${ELSEWHERE}.`;
  const TORN = 'is not whole JSON: upload it again.';
  for (const [text, message] of [
    ['<!doctype html>', PAGE],
    ['\n\n  <html>', PAGE],
    ['{ "a": <b> }', TORN],
    ['{ "a": ', TORN],
    ['not found <', TORN],
  ] as const)
    it(`${JSON.stringify(text)} → ${message}`, async () => {
      answers(new Response(text));
      const at = address();
      const error = await failure(fetchJson(at, never()));
      expect([error.code, error.message]).to.deep.equal(['catalog/unreadable', `${at} ${message}`]);
      expect(error.cause).to.be.instanceOf(SyntaxError);
    });
});

describe('what `embed.js` asked for already', () => {
  const fetches = window as unknown as Record<string, Record<string, Promise<unknown> | undefined>>;
  const begin = (at: string, answer: Promise<unknown>) => {
    fetches['care-picks.embed'] = { [at]: answer };
  };
  afterEach(() => {
    delete fetches['care-picks.embed'];
  });

  it('is taken once; what stays tells that it was asked for', async () => {
    const at = address();
    begin(at, Promise.resolve(new Response('early')));
    const asked = answers(new Response('later'));
    expect(await fetchText(at, never())).to.equal('early');
    expect(asked).to.deep.equal([]);
    expect(await fetches['care-picks.embed']?.[at]).to.equal(undefined);
    expect(at in (fetches['care-picks.embed'] ?? {})).to.equal(true);
    expect(await fetchText(at, never())).to.equal('later');
  });

  it('nothing came of it → is asked for', async () => {
    const at = address();
    begin(at, Promise.resolve(undefined));
    answers(new Response('later'));
    expect(await fetchText(at, never())).to.equal('later');
  });

  it('another address → is asked for, and nothing is noted of it', async () => {
    begin('https://me.example/other.json', Promise.resolve(new Response('other')));
    answers(new Response('own'));
    expect(await fetchText(address(), never())).to.equal('own');
    expect(Object.keys(fetches['care-picks.embed'] ?? {})).to.have.length(1);
  });

  it('it never comes, and the reader goes → is waited for no longer', async () => {
    const at = address();
    begin(at, new Promise(() => {}));
    const leaving = new AbortController();
    const found = failure(fetchText(at, leaving.signal));
    realTimeout(() => leaving.abort('gone'));
    expect((await found).code).to.equal('catalog/unreachable');
  });
});

describe('another name', () => {
  const folder = () => `https://me.example/other-${count++}/`;
  const TRICEPS = {
    id: 'triceps-surae',
    name: 'calf',
    latin: 'musculus triceps surae',
    aliases: ['calves'],
    region: 'lower-leg',
    group: null,
    products: 2,
  };
  const listed = (row: object, given?: string): Response => {
    const index = { version: 1, muscles: [{ id: 1 }, null, row] };
    return new Response(
      JSON.stringify({ ...index, digest: given ?? digest(asText(index.muscles)) }),
    );
  };

  for (const name of ['calf', 'calves'])
    it(`${name} → by the folder’s list, which is asked for once, the muscle’s file`, async () => {
      const at = folder();
      const asked = answers(listed(TRICEPS), new Response('"there"'));
      const found = { name: 'triceps-surae', value: 'there' };
      expect(await findInFolder(at, name, never())).to.deep.equal(found);
      expect(await findInFolder(at, 'triceps-surae', never())).to.deep.equal(found);
      expect(await findInFolder(at, name, never())).to.deep.equal(found);
      expect(asked).to.deep.equal([`${at}index.json`, `${at}triceps-surae.json`]);
    });

  it('of a muscle for which there is nothing → a file without products, and no request for one', async () => {
    const at = folder();
    const asked = answers(listed({ ...TRICEPS, products: 0 }));
    const { name, value } = await findInFolder(at, 'calf', never());
    const { file, dropped } = guard(value, at, name);
    expect(file.muscle).to.deep.equal({ id: 'triceps-surae', name: 'calf', region: 'lower-leg' });
    expect([file.products, dropped]).to.deep.equal([[], []]);
    expect(asked).to.deep.equal([`${at}index.json`]);
  });

  it('an id that has no file → looked up too', async () => {
    const at = folder();
    const asked = answers(
      new Response('', { status: 404 }),
      listed({ ...TRICEPS, id: 'soleus', name: 'soleus', products: 0 }),
    );
    expect((await findInFolder(at, 'soleus', never())).name).to.equal('soleus');
    expect(asked).to.deep.equal([`${at}soleus.json`, `${at}index.json`]);
  });

  const refused: readonly [string, () => Response, string, number][] = [
    [
      'that is not in the list',
      () => listed({ ...TRICEPS, name: 'x', aliases: [] }),
      'muscle/unknown',
      1,
    ],
    ['in a list with another’s digest', () => listed(TRICEPS, 'x'), 'catalog/unreadable', 1],
    ['in what is no list', () => new Response('{"muscles":{}}'), 'catalog/unreadable', 1],
    ['in nothing', () => new Response('null'), 'catalog/unreadable', 1],
    ['of an id that is none', () => listed({ ...TRICEPS, id: '../calf' }), 'muscle/unknown', 1],
    [
      'in a folder without a list, and without a file',
      () => new Response('', { status: 404 }),
      'muscle/unknown',
      2,
    ],
  ];
  for (const [title, given, code, times] of refused)
    it(`${title} → ${code}, and never another muscle`, async () => {
      const asked = answers(given(), new Response('', { status: 404 }));
      expect((await failure(findInFolder(folder(), 'calf', never()))).code).to.equal(code);
      expect(asked).to.have.length(times);
    });

  it('in a folder without a list → a file of that very name', async () => {
    answers(new Response('', { status: 404 }), new Response('"there"'));
    expect(await findInFolder(folder(), 'calf', never())).to.deep.equal({
      name: 'calf',
      value: 'there',
    });
  });
});

describe('one task for everybody', () => {
  /** A task that is ended from outside, and how often it began. */
  function counting() {
    const ends: ((value: string) => void)[] = [];
    const fails: ((error: unknown) => void)[] = [];
    const signals: AbortSignal[] = [];
    const start = (signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        signals.push(signal);
        ends.push(resolve);
        fails.push(reject);
      });
    return { start, ends, fails, signals };
  }

  it('somebody who has gone before it begins → is told so', async () => {
    const { start } = counting();
    const gone = AbortSignal.abort('gone');
    expect(await sharedTask(address(), gone, start).catch(String)).to.equal('gone');
  });

  it('it is there, and everybody goes → it stays, and nothing is aborted', async () => {
    const { start, ends, signals } = counting();
    const key = address();
    const first = sharedTask(key, never(), start);
    ends[0]?.('there');
    await first;
    expect(await sharedTask(key, AbortSignal.abort('gone'), start).catch(String)).to.equal('gone');
    const leaving = new AbortController();
    await sharedTask(key, leaving.signal, start);
    leaving.abort();
    expect(await sharedTask(key, never(), start)).to.equal('there');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('who goes the moment that it is there → takes it from nobody', async () => {
    const { start, ends, signals } = counting();
    const key = address();
    const leaving = new AbortController();
    const first = sharedTask(key, leaving.signal, start).then(value => {
      leaving.abort('gone');
      return value;
    });
    ends[0]?.('there');
    expect(await first).to.equal('there');
    expect(await sharedTask(key, never(), start)).to.equal('there');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('one of two goes → the task goes on', async () => {
    const { start, ends, signals } = counting();
    const key = address();
    const leaving = new AbortController();
    const gone = sharedTask(key, leaving.signal, start).catch(String);
    const stays = sharedTask(key, never(), start);
    leaving.abort('gone');
    ends[0]?.('there');
    expect([await gone, await stays, signals[0]?.aborted]).to.deep.equal(['gone', 'there', false]);
  });

  it('one that was given up fails late → takes nothing from the one that began after it', async () => {
    const { start, ends, fails, signals } = counting();
    const key = address();
    const leaving = new AbortController();
    const gone = sharedTask(key, leaving.signal, start).catch(String);
    leaving.abort('gone');
    const second = sharedTask(key, never(), start);
    fails[0]?.(new Error('late'));
    await gone;
    await Promise.resolve();
    const third = sharedTask(key, never(), start);
    ends[1]?.('there');
    expect([await second, await third, signals.length]).to.deep.equal(['there', 'there', 2]);
  });

  it('who has the result → is listened to no longer', async () => {
    const { start, ends } = counting();
    const { signal } = new AbortController();
    const removed: string[] = [];
    signal.removeEventListener = (type: string) => {
      removed.push(type);
    };
    const result = sharedTask(address(), signal, start);
    ends[0]?.('there');
    await result;
    await new Promise(resolve => realTimeout(resolve));
    expect(removed).to.deep.equal(['abort']);
  });

  it('forgotten → the next begins anew', async () => {
    const { start, ends, signals } = counting();
    const key = address();
    const first = sharedTask(key, never(), start);
    ends[0]?.('of no use');
    await first;
    forgetTask(key);
    void sharedTask(key, never(), start);
    expect(signals).to.have.length(2);
  });
});
