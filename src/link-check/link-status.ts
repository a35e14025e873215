/** What is known of a link, and how a new answer changes it. */
import type { Address } from './addresses.ts';
import type { Answer } from './ask.ts';

/**
 * `missing-once`: gone in the last run and not in the one before; only twice in a row is `dead`.
 * `moved`: permanently, and `to` says where. `unknown`: nothing can be said, and `why` says why.
 */
export const VERDICTS = ['dead', 'missing-once', 'moved', 'unknown', 'ok'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the report says about one address. */
export interface LinkStatus {
  readonly verdict: Verdict;
  /** When it was last asked for, with or without an answer; absent: never. ISO 8601. */
  readonly asked?: string;
  readonly status?: number;
  readonly to?: string;
  readonly why?: string;
}

/** An address with its places in the catalog, and what is known of it. */
export interface CheckedLink extends LinkStatus, Address {}

const wasGone = (before: LinkStatus | undefined): boolean =>
  before?.verdict === 'missing-once' || before?.verdict === 'dead';

/** What is known after an answer; an address that was not asked for keeps its status. */
export function statusAfter(
  before: LinkStatus | undefined,
  answer: Answer,
  now: string,
): LinkStatus {
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

/** Those that have waited longest come first, so that runs that end early do not always check the same ones. */
export function longestWaitingFirst(
  addresses: readonly Address[],
  known: ReadonlyMap<string, LinkStatus>,
): readonly string[] {
  const last = ({ href }: Address): string => known.get(href)?.asked ?? '';
  return [...addresses]
    .sort((a, b) => (last(a) < last(b) ? -1 : Number(last(a) > last(b))))
    .map(({ href }) => href);
}
