/** From what is known of an address and a new answer to what is known then. */
import type { Address } from './addresses.ts';
import type { Answer } from './ask.ts';

/**
 * `missing-once`: gone in the last run and not in the one before; only twice in a row is `dead`.
 * `moved`: for good, and `to` says where. `unknown`: nobody can tell, and `why` says why.
 */
export const VERDICTS = ['dead', 'missing-once', 'moved', 'unknown', 'ok'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the report holds of one address. */
export interface Finding {
  readonly verdict: Verdict;
  /** When it last gave an answer or none; absent: it was never asked for. ISO 8601. */
  readonly asked?: string;
  readonly status?: number;
  readonly to?: string;
  readonly why?: string;
}

/** A finding with the address and where in the catalog it stands. */
export interface LinkFinding extends Finding, Address {}

const wasGone = (before: Finding | undefined): boolean =>
  before?.verdict === 'missing-once' || before?.verdict === 'dead';

/** What is known after an answer; what was not asked for stays as it was. */
export function findingAfter(before: Finding | undefined, answer: Answer, now: string): Finding {
  switch (answer.kind) {
    case 'found': {
      const { status, movedTo } = answer;
      return movedTo === undefined
        ? { verdict: 'ok', asked: now, status }
        : { verdict: 'moved', asked: now, status, to: movedTo };
    }
    case 'gone':
      return {
        verdict: wasGone(before) ? 'dead' : 'missing-once',
        asked: now,
        status: answer.status,
      };
    case 'unknown': {
      const { status, why } = answer;
      return { verdict: 'unknown', asked: now, ...(status === undefined ? {} : { status }), why };
    }
    case 'not-asked':
      return before ?? { verdict: 'unknown', why: answer.why };
    default:
      return answer satisfies never;
  }
}

/** Those first that have waited longest, so that a run that ends early does not always ask the same. */
export function inTurn(
  addresses: readonly Address[],
  known: ReadonlyMap<string, Finding>,
): readonly string[] {
  const last = ({ href }: Address): string => known.get(href)?.asked ?? '';
  return [...addresses]
    .sort((a, b) => (last(a) < last(b) ? -1 : Number(last(a) > last(b))))
    .map(({ href }) => href);
}
