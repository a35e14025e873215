import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/link-check/ask.ts';
import {
  type CheckedLink,
  type LinkStatus,
  longestWaitingFirst,
  statusAfter,
} from '../../src/link-check/link-status.ts';
import { readReport, reportText } from '../../src/link-check/report.ts';
import { atLeast } from '../support/lists/at-least.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const GONE: Answer = { kind: 'gone', status: 404 };
const GONE_FOR_GOOD: Answer = { kind: 'gone', status: 410 };
const THERE: Answer = { kind: 'found', status: 200 };
const MOVED: Answer = { kind: 'found', status: 200, movedTo: 'https://b.example/' };
const BLOCKED: Answer = { kind: 'unknown', status: 403, why: 'it answers 403' };
const LEFT_ALONE: Answer = { kind: 'not-asked', why: 'its host asked to wait' };

const after = (...answers: readonly Answer[]): LinkStatus | undefined =>
  answers.reduce<LinkStatus | undefined>(
    (before, answer) => statusAfter(before, answer, NOW),
    undefined,
  );

describe('the verdict after several runs', () => {
  const rows: readonly [string, readonly Answer[], LinkStatus['verdict']][] = [
    ['there → ok', [THERE], 'ok'],
    ['moved for good → moved', [MOVED], 'moved'],
    ['404 → missing once', [GONE], 'missing-once'],
    ['404, 404 → dead', [GONE, GONE], 'dead'],
    ['404, 410 → dead', [GONE, GONE_FOR_GOOD], 'dead'],
    ['410, 410, 410 → dead', [GONE_FOR_GOOD, GONE_FOR_GOOD, GONE_FOR_GOOD], 'dead'],
    ['404, there, 404 → missing once', [GONE, THERE, GONE], 'missing-once'],
    ['404, blocked, 404 → missing once: not in a row', [GONE, BLOCKED, GONE], 'missing-once'],
    ['404, 404, there → ok', [GONE, GONE, THERE], 'ok'],
    ['404, 404, blocked → unknown', [GONE, GONE, BLOCKED], 'unknown'],
    ['404, not asked → missing once', [GONE, LEFT_ALONE], 'missing-once'],
    ['404, not asked, 404 → dead: twice when asked', [GONE, LEFT_ALONE, GONE], 'dead'],
    ['404, 404, not asked → dead', [GONE, GONE, LEFT_ALONE], 'dead'],
    ['never asked → unknown', [LEFT_ALONE], 'unknown'],
  ];
  for (const [sentence, answers, wanted] of rows)
    it(sentence, () => expect(after(...answers)?.verdict).to.equal(wanted));

  it('moved → says where', () => expect(after(MOVED)?.to).to.equal('https://b.example/'));

  it('whose turn it is → the never asked, then those that have waited longest', () => {
    const address = (name: string) => ({ href: `https://${name}.example/`, places: [] });
    const known = new Map<string, LinkStatus>([
      ['https://new.example/', { verdict: 'ok', asked: '2026-11-22T00:00:00.000Z' }],
      ['https://old.example/', { verdict: 'ok', asked: '2026-11-01T00:00:00.000Z' }],
    ]);
    const order = longestWaitingFirst(
      [address('new'), address('old'), address('x'), address('y')],
      known,
    );
    expect(order).to.deep.equal(['x', 'y', 'old', 'new'].map(name => `https://${name}.example/`));
  });
});

describe('the report', () => {
  const links: readonly CheckedLink[] = [
    {
      href: 'https://a.example/',
      places: ['products[0].offers[0]'],
      verdict: 'dead',
      asked: NOW,
      status: 404,
    },
    {
      href: 'https://b.example/',
      places: [],
      verdict: 'moved',
      asked: NOW,
      status: 200,
      to: 'https://c.example/',
    },
    { href: 'https://d.example/', places: [], verdict: 'unknown', why: 'it was not checked yet' },
  ];

  it('written and read → the same, and written again letter for letter', () => {
    const text = reportText(links);
    const read = readReport(text);
    if (!('known' in read)) throw new Error(JSON.stringify(read));
    const again = links.map(({ href, places }) => ({
      href,
      places,
      ...(read.known.get(href) ?? expect.fail()),
    }));
    expect(reportText(again as CheckedLink[])).to.equal(text);
  });

  const rows: readonly [string, string, string][] = [
    ['cut short', reportText(links).slice(0, 90), 'not-json'],
    ['empty', '', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['a catalog', JSON.stringify({ version: 1, products: [] }), 'missing'],
    [
      'of a later version',
      reportText(links).replace('"version": 1', '"version": 2'),
      'unknown-value',
    ],
    ['with a verdict of its own', reportText(links).replace('"dead"', '"fine"'), 'unknown-value'],
    ['with a day that is none', reportText(links).replace(NOW, 'yesterday'), 'wrong-form'],
  ];
  for (const [sentence, text, code] of rows)
    it(`${sentence} → refused, with the place and the remedy`, () => {
      const read = readReport(text);
      if (!('problems' in read)) throw new Error('It was read.');
      expect(read.problems[0]?.code).to.equal(code);
      for (const { message, remedy } of atLeast(1, read.problems)) {
        expect(message).to.match(/\w/);
        expect(remedy).to.contain('--report');
      }
    });
});
