/**
 * The documentation as pages of the demo site: whole without script, in its look, every address relative.
 * The first page says which pages there are, in which order and under which headings.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Tokens } from 'marked';
import { escapeHtml } from '../domain/escape-html.ts';
import { type Article, article, htmlName } from './markdown.ts';
import { FIRST_PAGE, pageFiles, readPage } from './pages.ts';

const DEMO_PAGE = fileURLToPath(new URL('../../demo/index.html', import.meta.url));

/** Pages that are for the same thing, under the heading that the first page has for them. */
interface Group {
  readonly title: string;
  readonly files: readonly string[];
}

/** @throws when a page is not named there, or one that is named is not there */
function groupsIn(first: string, files: readonly string[]): readonly Group[] {
  const groups: { title: string; files: string[] }[] = [];
  marked.walkTokens(marked.lexer(first), token => {
    if (token.type === 'heading' && token.depth === 2)
      groups.push({ title: token.text, files: [] });
    const { href } = token as Tokens.Link;
    if (token.type === 'link' && /^[\w-]+\.md$/.test(href)) groups.at(-1)?.files.push(href);
  });
  const named = groups.flatMap(group => group.files);
  const wrong = files.filter(file => file !== FIRST_PAGE && !named.includes(file));
  wrong.push(...named.filter((file, at) => !files.includes(file) || named.indexOf(file) !== at));
  if (wrong.length > 0) throw new Error(`${FIRST_PAGE} has to name once: ${wrong.join(', ')}`);
  return groups;
}

/** A part of the demo page that these pages have too. @throws when it is not there */
function partOfDemo(pattern: RegExp): string {
  const [part] = pattern.exec(readFileSync(DEMO_PAGE, 'utf8')) ?? [];
  if (!part) throw new Error(`The demo page has nothing like ${pattern}.`);
  return part;
}

type Articles = ReadonlyMap<string, Article>;

function way(current: string, groups: readonly Group[], articles: Articles): string {
  const item = (file: string): string => {
    const { title = '', sections = [] } = articles.get(file) ?? {};
    if (file !== current) return `<li><a href="${htmlName(file)}">${escapeHtml(title)}</a></li>`;
    // The first page has the headings that stand here anyway.
    const own = file === FIRST_PAGE ? [] : sections;
    const inner = own.map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`).join('');
    const list = inner && `\n<ul>${inner}</ul>`;
    return `<li><a href="${htmlName(file)}" aria-current="page">${escapeHtml(title)}</a>${list}</li>`;
  };
  const group = ({ title, files }: Group): string =>
    `<p>${escapeHtml(title)}</p>\n<ul>${files.map(item).join('\n')}</ul>`;
  return `<ul>${item(FIRST_PAGE)}</ul>\n${groups.map(group).join('\n')}`;
}

/** @param styles address of the style sheet */
function page(file: string, groups: readonly Group[], articles: Articles, styles: string): string {
  const { title = '', html = '' } = articles.get(file) ?? {};
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Care Picks</title>
<meta name="color-scheme" content="light dark">
${partOfDemo(/<link\s+rel="icon"[^>]*>/)}
<link rel="stylesheet" href="${styles}">
</head>
<body class="docs">
<a class="skip" href="#text">Skip to the text</a>
<header class="top">
${partOfDemo(/<p class="brand">.*?<\/p>/s)}
<nav aria-label="Care Picks">
<a href="../index.html">Try it</a>
<a href="index.html">Documentation</a>
<a class="to-pages" href="#pages">All pages</a>
</nav>
</header>
<div class="sheet">
<main id="text" tabindex="-1">
${html}</main>
<nav id="pages" aria-label="Pages of the documentation">
${way(file, groups, articles)}
</nav>
</div>
<footer class="foot">
<p>General information, not medical advice. No clinician has signed the safety rules off yet.</p>
</footer>
</body>
</html>
`;
}

/** Every page, by its name below `docs/`. */
export function docsSite(
  styles: string,
): readonly { readonly name: string; readonly text: string }[] {
  const files = pageFiles();
  const groups = groupsIn(readPage(FIRST_PAGE), files);
  const articles = new Map(files.map(file => [file, article(readPage(file))]));
  return files.map(file => ({ name: htmlName(file), text: page(file, groups, articles, styles) }));
}
