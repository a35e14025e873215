/**
 * The report that survives between runs: without it nothing could be gone twice in a row.
 *
 * It is read strictly. What is not whole, or not ours, is refused and never written over.
 */
import * as z from 'zod/mini';
import { problemOfIssue } from '../catalog/format/problem-of-issue.ts';
import type { Problem as Fault } from '../catalog/format/problems.ts';
import { type Finding, type LinkFinding, VERDICTS } from './verdict.ts';

/** Says whose file it is, to people and to us. */
const ABOUT = 'care-picks links';

const FINDING = z.object({
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
  links: z.record(z.string(), FINDING),
});

const REMEDY =
  'Nothing was written. Name another file with --report, or move this one away: the check then begins anew.';

export type Read =
  | { readonly known: ReadonlyMap<string, Finding> }
  | { readonly faults: readonly Fault[] };

/** What a report's text says of each address, or what is wrong with it. */
export function readReport(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `The report is not JSON: ${said}`;
    return { faults: [{ path: '', code: 'not-json', severity: 'error', message, remedy: REMEDY }] };
  }
  const { data, error } = REPORT.safeParse(value);
  if (error) return { faults: error.issues.map(issue => problemOfIssue(issue, value, REMEDY)) };
  // zod types what is absent as undefined; the two are written alike.
  return { known: new Map(Object.entries(data.links)) as ReadonlyMap<string, Finding> };
}

/** The report's text, the same for the same findings. */
export function reportText(findings: readonly LinkFinding[]): string {
  const links = Object.fromEntries(
    findings.map(({ href, verdict, asked, status, to, why, places }) => [
      href,
      { verdict, asked, status, to, why, places },
    ]),
  );
  return `${JSON.stringify({ about: ABOUT, version: 1, links }, null, 2)}\n`;
}
