import { expect } from '@open-wc/testing';
import type { Reply, Send } from '../../src/link-check/ask.ts';
import { MOST_FAILURES, polite } from '../../src/link-check/polite.ts';
import { SIDE_BY_SIDE, visit } from '../../src/link-check/visit.ts';

const answer = (status: number, asksToWait = false): Reply => ({
  kind: 'answer',
  status,
  asksToWait,
});
const SILENCE: Reply = { kind: 'failure', why: 'no answer', mayBeTheMethod: false };
const noPause = async () => {};
const soon = () => new Promise(resolve => setTimeout(resolve));

/** Counts how many requests are under way, in all and at each host. */
function counting(reply: Reply = answer(200)) {
  const open = new Map<string, number>();
  const most = { atOneHost: 0, inAll: 0, requests: 0 };
  const send: Send = async (_, { hostname }) => {
    const count = (open.get(hostname) ?? 0) + 1;
    open.set(hostname, count);
    most.requests += 1;
    most.atOneHost = Math.max(most.atOneHost, count);
    most.inAll = Math.max(
      most.inAll,
      [...open.values()].reduce((sum, each) => sum + each, 0),
    );
    await soon();
    open.set(hostname, count - 1);
    return reply;
  };
  return { send, most };
}

describe('a polite check', () => {
  it('many hosts with many pages → one at a time at each, and bounded in all', async () => {
    const { send, most } = counting();
    const considerate = polite(send, noPause);
    const hrefs = Array.from(
      { length: 60 },
      (_, at) => `https://shop-${at % 12}.example/${Math.floor(at / 12)}`,
    );
    const told: string[] = [];
    await visit(hrefs, {
      // Every page leads to one and the same host, as those of a network do.
      ask: async href => {
        await considerate('HEAD', new URL(href));
        await considerate('HEAD', new URL('https://network.example/'));
        return { kind: 'found', status: 200 };
      },
      tell: href => {
        told.push(href);
      },
      isOver: () => false,
    });
    expect(told).to.have.members(hrefs);
    expect(most).to.deep.equal({ atOneHost: 1, inAll: SIDE_BY_SIDE, requests: 120 });
  });

  it('two requests to one host → a pause between them; to two hosts → none', async () => {
    const log: string[] = [];
    const considerate = polite(
      async (method, { href }) => {
        log.push(`${method} ${href}`);
        return answer(200);
      },
      async () => {
        log.push('pause');
      },
    );
    await considerate('HEAD', new URL('https://a.example/1'));
    await considerate('HEAD', new URL('https://b.example/1'));
    await considerate('GET', new URL('https://www.a.example/2'));
    expect(log).to.deep.equal([
      'HEAD https://a.example/1',
      'HEAD https://b.example/1',
      'pause',
      'GET https://www.a.example/2',
    ]);
  });

  const rows: readonly [string, Reply, number][] = [
    ['429 → left alone at once', answer(429), 1],
    ['503 that says when to come again → left alone at once', answer(503, true), 1],
    ['no answer → left alone after some in a row', SILENCE, MOST_FAILURES],
    ['500 → asked on', answer(500), 20],
  ];
  for (const [sentence, reply, requests] of rows)
    it(sentence, async () => {
      const { send, most } = counting(reply);
      const considerate = polite(send, noPause);
      const replies: Reply[] = [];
      for (let at = 0; at < 20; at += 1)
        replies.push(await considerate('HEAD', new URL(`https://shop.example/${at}`)));
      expect(most.requests).to.equal(requests);
      expect(replies.filter(({ kind }) => kind === 'not-asked').length).to.equal(20 - requests);
      const other = await considerate('HEAD', new URL('https://other.example/'));
      expect(other).to.deep.equal(reply);
    });

  it('an answer in between → the count starts over', async () => {
    let at = 0;
    const considerate = polite(async () => {
      at += 1;
      return at % MOST_FAILURES === 0 ? answer(200) : SILENCE;
    }, noPause);
    for (let page = 0; page < 20; page += 1)
      await considerate('HEAD', new URL(`https://shop.example/${page}`));
    expect(at).to.equal(20);
  });

  it('when the run is over → nothing more is asked for', async () => {
    const told: string[] = [];
    await visit(['https://a.example/1', 'https://a.example/2'], {
      ask: async () => ({ kind: 'found', status: 200 }),
      tell: href => {
        told.push(href);
      },
      isOver: () => told.length > 0,
    });
    expect(told).to.deep.equal(['https://a.example/1']);
  });
});
