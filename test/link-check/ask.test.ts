import { expect } from '@open-wc/testing';
import { type Answer, ask, MOST_REDIRECTS, type Reply } from '../../src/link-check/ask.ts';

const START = 'https://shop.example/a';

const answer = (status: number, location?: string): Reply => ({
  kind: 'answer',
  status,
  location,
  asksToWait: false,
});
const failure = (mayBeTheMethod: boolean): Reply => ({
  kind: 'failure',
  why: 'it broke',
  mayBeTheMethod,
});

/** What each request gets, by its method and address below the shop; the log says what was asked. */
async function asked(replies: Readonly<Record<string, Reply>>) {
  const log: string[] = [];
  const result = await ask(START, async (method, url) => {
    const key = `${method} ${url.href.replace('https://shop.example', '')}`;
    log.push(key);
    return replies[key] ?? answer(500);
  });
  return { log, result };
}

const found = (status: number, movedTo?: string): Answer => ({ kind: 'found', status, movedTo });

describe('asking for an address', () => {
  const rows: readonly [string, Record<string, Reply>, readonly string[], Answer | string][] = [
    ['200 → there, with one request', { 'HEAD /a': answer(200) }, ['HEAD /a'], found(200)],
    [
      'HEAD refused with 405, GET 200 → there',
      { 'HEAD /a': answer(405), 'GET /a': answer(200) },
      ['HEAD /a', 'GET /a'],
      found(200),
    ],
    [
      'HEAD 404, GET 200 → there',
      { 'HEAD /a': answer(404), 'GET /a': answer(200) },
      ['HEAD /a', 'GET /a'],
      found(200),
    ],
    [
      'HEAD broken off, GET 200 → there',
      { 'HEAD /a': failure(true), 'GET /a': answer(200) },
      ['HEAD /a', 'GET /a'],
      found(200),
    ],
    [
      '404 to both → gone',
      { 'HEAD /a': answer(404), 'GET /a': answer(404) },
      ['HEAD /a', 'GET /a'],
      { kind: 'gone', status: 404 },
    ],
    [
      '410 to both → gone',
      { 'HEAD /a': answer(410), 'GET /a': answer(410) },
      ['HEAD /a', 'GET /a'],
      { kind: 'gone', status: 410 },
    ],
    ['403 to both → unknown', { 'HEAD /a': answer(403), 'GET /a': answer(403) }, [], 'answers 403'],
    ['500 to both → unknown', {}, ['HEAD /a', 'GET /a'], 'answers 500'],
    ['no host → unknown, not asked again', { 'HEAD /a': failure(false) }, ['HEAD /a'], 'it broke'],
    ['429 → unknown, not asked again', { 'HEAD /a': answer(429) }, ['HEAD /a'], 'answers 429'],
    [
      '503 that says when to come again → unknown, not asked again',
      { 'HEAD /a': { kind: 'answer', status: 503, asksToWait: true } },
      ['HEAD /a'],
      'answers 503',
    ],
    [
      'moved for good → there, and where',
      { 'HEAD /a': answer(301, '/b'), 'HEAD /b': answer(200) },
      ['HEAD /a', 'HEAD /b'],
      found(200, 'https://shop.example/b'),
    ],
    [
      'moved for good twice → the last place',
      { 'HEAD /a': answer(308, '/b'), 'HEAD /b': answer(301, '/c'), 'HEAD /c': answer(200) },
      [],
      found(200, 'https://shop.example/c'),
    ],
    [
      'for good, then for now → the place that lasts',
      { 'HEAD /a': answer(301, '/b'), 'HEAD /b': answer(302, '/c'), 'HEAD /c': answer(200) },
      [],
      found(200, 'https://shop.example/b'),
    ],
    [
      'for now, then for good → not moved',
      { 'HEAD /a': answer(302, '/b'), 'HEAD /b': answer(301, '/c'), 'HEAD /c': answer(200) },
      [],
      found(200),
    ],
    [
      'for good, to another host → there, and where',
      {
        'HEAD /a': answer(301, 'https://other.example/x'),
        'HEAD https://other.example/x': answer(200),
      },
      [],
      found(200, 'https://other.example/x'),
    ],
    [
      'moved to a page that is gone → gone',
      { 'HEAD /a': answer(301, '/b'), 'HEAD /b': answer(404), 'GET /b': answer(404) },
      ['HEAD /a', 'HEAD /b', 'GET /b'],
      { kind: 'gone', status: 404 },
    ],
    [
      'HEAD refused, then moved → asked on with GET',
      { 'HEAD /a': answer(405), 'GET /a': answer(301, '/b'), 'GET /b': answer(200) },
      ['HEAD /a', 'GET /a', 'GET /b'],
      found(200, 'https://shop.example/b'),
    ],
    ['a loop → unknown', { 'HEAD /a': answer(302, '/a') }, [], 'more than 10 redirects'],
    ['to file: → unknown', { 'HEAD /a': answer(302, 'file:///etc/passwd') }, ['HEAD /a'], 'file:'],
    ['to javascript: → unknown', { 'HEAD /a': answer(302, 'javascript:1') }, [], 'javascript:'],
    ['a redirect to nowhere → unknown', { 'HEAD /a': answer(302) }, ['HEAD /a'], 'nowhere'],
    ['to what is no address → unknown', { 'HEAD /a': answer(302, 'http://[') }, [], 'nowhere'],
    [
      'to an address with a password → unknown',
      { 'HEAD /a': answer(302, 'https://me:pw@shop.example/') },
      ['HEAD /a'],
      'password',
    ],
    [
      'to a page for robots → unknown',
      { 'HEAD /a': answer(302, '/errors/validateCaptcha') },
      ['HEAD /a'],
      'robots',
    ],
  ];
  for (const [sentence, replies, log, wanted] of rows)
    it(sentence, async () => {
      const outcome = await asked(replies);
      if (log.length > 0) expect(outcome.log).to.deep.equal(log);
      if (typeof wanted !== 'string') expect(outcome.result).to.deep.equal(wanted);
      else {
        expect(outcome.result.kind).to.equal('unknown');
        expect(JSON.stringify(outcome.result)).to.contain(wanted);
      }
    });

  it('redirects without end → so many requests and no more', async () => {
    let requests = 0;
    await ask(START, async () => {
      requests += 1;
      return answer(301, `/${requests}`);
    });
    expect(requests).to.equal(MOST_REDIRECTS + 1);
  });
});
