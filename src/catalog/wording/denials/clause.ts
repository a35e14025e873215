/**
 * The part of a sentence that an excuse holds for. "Leave it on for 40 minutes, then put it back in the freezer": the
 * freezer excuses nothing that stands before the comma.
 */

/** Where a clause ends: at a mark, or at "and", "but", "then". */
const END = /[,;:–—](?:\s*\b(?:and|but|then)\b)?|\s-\s|\b(?:and|but|then)\b/gi;

/** What hangs on the clause beside it: "only if your doctor says so", "unless it burns". */
const HANGS =
  /^[\s,;:–—-]*(?:(?:and|but|then|so)\s+)?(?:only\s+|even\s+)?(?:if|when|where|unless|until|while|as long as|because|since|or)\b/i;

/** "For a fresh sprain, use something cold": the words before the mark are no thought of their own. */
const LEADS = /^\W*(?:for|on|after|with|in|during|right after|against)\b/i;

export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clause with the words from `start` to `end`, and what hangs on it or it hangs on. */
export function clauseAt(sentence: string, start: number, end: number): Clause {
  const ends = [0, ...[...sentence.matchAll(END)].map(({ index }) => index), sentence.length];
  const clauses = ends.slice(1).map((to, at) => ({ from: ends[at] ?? 0, to }));
  const hangs = (clause: Clause | undefined) =>
    clause !== undefined && HANGS.test(sentence.slice(clause.from, clause.to));
  let first = clauses.findIndex(({ to }) => to > start);
  let last = clauses.filter(({ from }) => from < end).length - 1;
  // "If it is so tight that your toes tingle, take it off": the excuse is in what the condition stands before.
  const opening = clauses[first];
  const leads = opening && LEADS.test(sentence.slice(opening.from, opening.to));
  if (hangs(opening) || (first === 0 && leads)) last = Math.min(last + 1, clauses.length - 1);
  while (hangs(clauses[last + 1])) last += 1;
  while (hangs(clauses[first - 1])) first -= 1;
  return { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? sentence.length };
}
