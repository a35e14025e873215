/** The result of a link check for a terminal: what needs work comes first, what is well is only counted. */

import { plural } from '../../catalog/format/problems-text.ts';
import { brief } from '../../domain/brief.ts';
import type { CheckedLink, Verdict } from '../../link-check/link-status.ts';

/** Nobody reads an address to its end, but it has to be found in the catalog. */
const LONGEST = 500;

/** The most places that are named for one address. */
const PLACES = 3;

const WORDS: Readonly<Record<Verdict, string>> = {
  dead: 'dead',
  'missing-once': 'missing once',
  moved: 'moved',
  unknown: 'unknown',
  ok: 'ok',
};

function explanation({ verdict, status, to, why }: CheckedLink): string {
  switch (verdict) {
    case 'dead':
      return `Gone (${status}) in two runs in a row.`;
    case 'missing-once':
      return `Gone (${status}), for the first time.`;
    case 'moved':
      return `Moved permanently to ${brief(to ?? '', LONGEST)}`;
    case 'unknown':
      return `Not known: ${why}.`;
    case 'ok':
      return 'There.';
    default:
      return verdict satisfies never;
  }
}

const REMEDIES: Readonly<Record<Verdict, string>> = {
  dead: 'Write its new address, or remove it.',
  'missing-once': 'Check again tomorrow: gone twice in a row is dead.',
  moved: 'See whether it is still the right page, and write the new address.',
  unknown: 'Nothing, if it opens in your browser. Many shops turn programs away.',
  ok: '',
};

function linkText(each: CheckedLink): string {
  const rest = each.places.length - PLACES;
  const places = each.places.slice(0, PLACES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return [
    `  ${WORDS[each.verdict]}  ${places}`,
    `    ${brief(each.href, LONGEST)}`,
    `    ${explanation(each)}`,
    `    → ${REMEDIES[each.verdict]}`,
  ].join('\n');
}

/** The whole text; the verdicts that need the most work come first. */
export function linksText(
  file: string,
  links: readonly CheckedLink[],
  more: { readonly searches: number; readonly report: string },
): string {
  const verdicts = Object.keys(WORDS) as Verdict[];
  const of = (verdict: Verdict) => links.filter(each => each.verdict === verdict);
  const counts = verdicts
    .map(verdict => ({ verdict, count: of(verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${WORDS[verdict]}`);
  const number = links.length === 1 ? '1 address' : `${links.length} addresses`;
  const searches =
    more.searches > 0
      ? [`${plural(more.searches, 'offer')} not checked: a search in a shop cannot be dead.`]
      : [];
  return [
    [`${file}: ${[number, ...counts].join(', ')}`, ...searches, `Report: ${more.report}`].join(
      '\n',
    ),
    ...verdicts.filter(verdict => verdict !== 'ok').flatMap(verdict => of(verdict).map(linkText)),
  ].join('\n\n');
}
