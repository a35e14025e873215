/**
 * `index.html`, which says that the folder works and lists its pages, and `404.html`, which a host shows in the place of a
 * page that is not there: it knows the other names of each muscle, and leads to its page.
 */

import { escapeHtml } from '../domain/escape-html.ts';
import { REGIONS } from '../domain/types.ts';
import { language } from '../i18n/strings.ts';
import type { FolderMuscle } from './compiled.ts';
import { OURS } from './hosts.ts';
import { otherNames } from './names.ts';

const { strings } = language();

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2.5rem) 4rem;font:1.0625rem/1.5 system-ui,sans-serif}h2{font-size:1.125rem;margin:1.75rem 0 .25rem}ul{list-style:none;padding:0;margin:0}li{padding:.4rem 0}a{font-weight:650}small{display:block}code{overflow-wrap:anywhere}`;

const upperFirst = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** @param to the folder of the pages */
function item(each: FolderMuscle, to: string): string {
  const { muscle, file } = each;
  const { length } = file.products;
  const names = [muscle.id, ...otherNames(muscle)].join(' ');
  const also =
    muscle.aliases.length > 0 ? `<small>${escapeHtml(muscle.aliases.join(', '))}</small>` : '';
  return `<li data-names="${names}"><a href="${to}${each.shownAs}.html">${escapeHtml(upperFirst(muscle.name))}</a> · ${length === 1 ? '1 product' : `${length} products`}${also}</li>`;
}

const sections = (compiled: readonly FolderMuscle[], to: string): string =>
  REGIONS.flatMap(region => {
    const here = compiled.filter(({ muscle }) => muscle.region === region);
    if (here.length === 0) return [];
    const items = here.map(each => item(each, to)).join('\n');
    return `<h2>${upperFirst(strings.regions[region])}</h2>\n<ul>\n${items}\n</ul>`;
  }).join('\n');

const whole = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${OURS}">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;

export function indexPage(compiled: readonly FolderMuscle[]): string {
  const [first] = compiled;
  if (!first)
    return whole('It works', '<p>Your folder is online. Its catalog has no product yet.</p>');
  const { id, name } =
    compiled.find(({ file }) => !file.products[0]?.match)?.muscle ?? first.muscle;
  return whole(
    'It works: your care picks are online',
    `<p>Each muscle below leads to a page of its picks, which needs no script. In a post, write a link to that page, and
this script once anywhere on your site: the link becomes the picks. Put the address of this page before both.</p>
<p><code>&lt;a href="picks/${id}.html"&gt;Care picks for the ${escapeHtml(name)}, and when not to use them&lt;/a&gt;<br>
&lt;script async src="embed.js"&gt;&lt;/script&gt;</code></p>
<details><summary>See the picks for the ${escapeHtml(name)} as a post shows them</summary>
<care-picks muscle="${id}"></care-picks></details>
<script type="module" src="care-picks.js"></script>
${sections(compiled, 'picks/')}`,
  );
}

/** Its address is that of the page that is missing, so its links lead from the folder of the pages. */
export const missingPage = (compiled: readonly FolderMuscle[]): string =>
  whole(
    'This page is not here',
    `<p>Which muscle do you look for?</p>
${sections(compiled, '')}
<script>
const name = decodeURIComponent(location.pathname).toLowerCase().replace(/.*\\/|\\.html$/g, '').replace(/[^a-z0-9]+/g, '-');
const found = [...document.querySelectorAll('li')].find(({ dataset }) => dataset.names.split(' ').includes(name));
if (found) location.replace(found.querySelector('a').href + location.search + location.hash);
</script>`,
  );
