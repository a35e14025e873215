import { expect } from '@open-wc/testing';
import { CatalogError } from '../../src/domain/errors.ts';
import { catalogAddress, loadMuscle } from '../../src/loading/load.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';

const FILE = JSON.stringify(aFile([aProduct('gel', [aUse('cold-gel')])]));
const { fetch: realFetch } = window;
afterEach(() => {
  window.fetch = realFetch;
});

/** Lets `fetch` give these answers in turn, and tells what was asked for. */
function answers(...given: readonly (Response | Error)[]): string[] {
  const asked: string[] = [];
  window.fetch = async input => {
    const next = given[asked.length];
    asked.push(String(input));
    if (!next || next instanceof Error) throw next ?? new TypeError('offline');
    return next;
  };
  return asked;
}

let count = 0;
/** A folder that no other test has asked for anything. */
const folder = (): URL => new URL(`https://me.example/${count++}/`);
const never = () => new AbortController().signal;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    error => (error instanceof CatalogError ? error.code : String(error)),
  );

describe('loadMuscle', () => {
  it('a muscle → its file in the folder, and nothing else in the address', async () => {
    const asked = answers(new Response(FILE));
    const { file } = await loadMuscle(
      new URL('https://me.example/care/catalog/'),
      'Soleus Muscle',
      never(),
    );
    expect(file.muscle.id).to.equal('soleus');
    expect(asked).to.deep.equal(['https://me.example/care/catalog/soleus.json']);
  });

  it('another name → by the folder’s list, the muscle’s file', async () => {
    const at = folder();
    const row = { id: 'soleus', name: 'soleus', latin: '', aliases: ['second heart'], products: 1 };
    const list = JSON.stringify({ version: 1, muscles: [row] });
    const asked = answers(new Response(list), new Response(FILE));
    expect((await loadMuscle(at, 'second heart', never())).file.muscle.id).to.equal('soleus');
    expect(asked).to.deep.equal([`${at}index.json`, `${at}soleus.json`]);
  });

  it('a list that leads to the file of another muscle → refused', async () => {
    const row = { id: 'trapezius', name: '', latin: '', aliases: ['second heart'], products: 1 };
    answers(new Response(JSON.stringify({ muscles: [row] })), new Response(FILE));
    expect(await codeOf(loadMuscle(folder(), 'second heart', never()))).to.equal(
      'catalog/unreadable',
    );
  });

  it('the file of another muscle → refused, and asked for again by the next widget', async () => {
    const at = folder();
    const asked = answers(new Response(FILE), new Response(FILE));
    expect(await codeOf(loadMuscle(at, 'trapezius', never()))).to.equal('catalog/unreadable');
    expect(await codeOf(loadMuscle(at, 'trapezius', never()))).to.equal('catalog/unreadable');
    expect(asked).to.have.length(2);
  });

  it('cut at each tenth byte → an error with a code, each time', async () => {
    for (let at = 0; at < FILE.length; at += 10) {
      answers(new Response(FILE.slice(0, at)));
      expect(await codeOf(loadMuscle(folder(), 'soleus', never())), `${at}`).to.equal(
        'catalog/unreadable',
      );
    }
  });

  it('blanks without end behind the file → given up after 2 MB, and asked for once', async () => {
    let given = 0;
    let isLeft = false;
    const body = new ReadableStream({
      pull: stream => {
        given += 100_000;
        stream.enqueue(new TextEncoder().encode(' '.repeat(100_000)));
      },
      cancel: () => {
        isLeft = true;
      },
    });
    const asked = answers(new Response(body), new Response(FILE));
    expect(await codeOf(loadMuscle(folder(), 'soleus', never()))).to.equal('catalog/unreadable');
    expect(given).to.be.below(2_500_000);
    expect(isLeft).to.equal(true);
    expect(asked).to.have.length(1);
  });

  const said: readonly [string, Response, string][] = [
    ['404', new Response('', { status: 404 }), 'IIS needs the MIME type application/json'],
    ['403', new Response('', { status: 403 }), 'it is not for readers'],
    ['a page', new Response('\n<!doctype html>'), 'is a web page and no JSON'],
    ['nothing', new Response(''), 'is not whole JSON: upload it again'],
    ['UTF-16', new Response(new Uint8Array([255, 254, 123, 0])), 'is not whole JSON'],
  ];
  for (const [title, response, words] of said) {
    it(`${title} → “${words}”, with the file’s address`, async () => {
      const at = folder();
      answers(response, new Response('', { status: 404 }));
      const error = await loadMuscle(at, 'soleus', never()).then(
        () => undefined,
        reason => reason as CatalogError,
      );
      expect(error?.message).to.include(`${at}soleus.json`).and.to.include(words);
    });
  }

  for (const status of [500, 503, 429, 408]) {
    it(`${status}, then the file → asked twice, and there`, async () => {
      const asked = answers(new Response('', { status }), new Response(FILE));
      expect((await loadMuscle(folder(), 'soleus', never())).file.products).to.have.length(1);
      expect(asked).to.have.length(2);
    });
  }

  it('no network, then the file → asked twice, and there', async () => {
    answers(new TypeError('offline'), new Response(FILE));
    expect((await loadMuscle(folder(), 'soleus', never())).file.products).to.have.length(1);
  });

  const gone = (status: number) => new Response('', { status });
  const failures: readonly [string, readonly (Response | Error)[], string, number][] = [
    // The folder’s list might say that there is nothing for it.
    ['404', [gone(404), gone(404)], 'muscle/unknown', 2],
    ['410', [gone(410), gone(410)], 'muscle/unknown', 2],
    ['403', [new Response('', { status: 403 })], 'catalog/status', 1],
    [
      '500 twice',
      [new Response('', { status: 500 }), new Response('', { status: 500 })],
      'catalog/status',
      2,
    ],
    [
      'no network twice',
      [new TypeError('offline'), new TypeError('offline')],
      'catalog/unreachable',
      2,
    ],
    ['HTML', [new Response('<!doctype html>')], 'catalog/unreadable', 1],
  ];
  for (const [title, given, code, times] of failures) {
    it(`${title} → ${code}, asked ${times} times, and asked again by the next widget`, async () => {
      const at = folder();
      const asked = answers(...given, new Response(FILE));
      expect(await codeOf(loadMuscle(at, 'soleus', never()))).to.equal(code);
      expect(asked).to.have.length(times);
      // The answer is kept where there was one; only a failure is forgotten.
      if (code === 'catalog/status' || code === 'catalog/unreachable') {
        expect((await loadMuscle(at, 'soleus', never())).file.muscle.id).to.equal('soleus');
      }
    });
  }

  it('two who ask at once → one request; the one who leaves takes nothing from the other', async () => {
    const at = folder();
    const asked = answers(new Response(FILE));
    const leaving = new AbortController();
    const first = codeOf(loadMuscle(at, 'soleus', leaving.signal));
    const second = loadMuscle(at, 'soleus', never());
    leaving.abort('gone');
    expect(await first).to.equal('gone');
    expect((await second).file.muscle.id).to.equal('soleus');
    expect(asked).to.have.length(1);
  });

  it('the last one leaves → the request is aborted, and the next asks again', async () => {
    const at = folder();
    let aborted = false;
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('gone', 'AbortError'));
        });
      });
    const leaving = new AbortController();
    const left = codeOf(loadMuscle(at, 'soleus', leaving.signal));
    leaving.abort('gone');
    await left;
    expect(aborted).to.equal(true);
    answers(new Response(FILE));
    expect((await loadMuscle(at, 'soleus', never())).file.muscle.id).to.equal('soleus');
  });

  it('a name that names nothing → muscle/missing, and no request', async () => {
    const asked = answers();
    expect(await codeOf(loadMuscle(folder(), 'the muscle', never()))).to.equal('muscle/missing');
    expect(asked).to.deep.equal([]);
  });
});

describe('catalogAddress', () => {
  const BASE = 'https://blog.example/posts/soleus/';
  const rows: readonly [string, string][] = [
    ['/care/catalog/', 'https://blog.example/care/catalog/'],
    ['../care/catalog', 'https://blog.example/posts/care/catalog/'],
    ['https://cdn.example/catalog.json?v=2', 'https://cdn.example/catalog.json?v=2'],
  ];
  for (const [text, address] of rows)
    it(`${text} → ${address}`, () => expect(catalogAddress(text, BASE).href).to.equal(address));
});
