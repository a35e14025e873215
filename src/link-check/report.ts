/**
 * The report that is kept between runs: without it nothing could be gone twice in a row.
 *
 * It is read strictly. A file that is damaged, or not ours, is refused and never overwritten.
 */
import * as z from 'zod/mini';
import { problemOfIssue } from '../catalog/format/problem-of-issue.ts';
import { type Problem, error as problem } from '../catalog/format/problems.ts';
import { type CheckedLink, type LinkStatus, VERDICTS } from './link-status.ts';

/** Says whose file it is. */
const ABOUT = 'care-picks links';

const LINK = z.object({
  verdict: z.enum(VERDICTS),
  asked: z.optional(z.iso.datetime()),
  status: z.optional(z.int()),
  to: z.optional(z.string()),
  why: z.optional(z.string()),
  places: z.array(z.string()),
});
const REPORT = z.object({
  about: z.literal(ABOUT),
  version: z.literal(1),
  links: z.record(z.string(), LINK),
});

const REMEDY =
  'Nothing was written. Name another file with --report, or move this one away to start over.';

export type ReadReport =
  | { readonly known: ReadonlyMap<string, LinkStatus> }
  | { readonly problems: readonly Problem[] };

/** What a report's text says about each address, or what is wrong with it. */
export function readReport(text: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The report is not JSON: ${reason}`;
    return { problems: [problem([], 'not-json', message, REMEDY)] };
  }
  const { data, error } = REPORT.safeParse(value);
  if (error) return { problems: error.issues.map(issue => problemOfIssue(issue, value, REMEDY)) };
  // zod types what is absent as undefined; the two are written alike.
  return { known: new Map(Object.entries(data.links)) as ReadonlyMap<string, LinkStatus> };
}

/** The report's text, the same for the same links. */
export function reportText(checked: readonly CheckedLink[]): string {
  const links = Object.fromEntries(
    checked.map(({ href, verdict, asked, status, to, why, places }) => [
      href,
      { verdict, asked, status, to, why, places },
    ]),
  );
  return `${JSON.stringify({ about: ABOUT, version: 1, links }, null, 2)}\n`;
}
