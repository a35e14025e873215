/**
 * A page of the documentation from Markdown to HTML. Links to other pages lead to their HTML; a link that
 * leaves the folder leads somewhere in the repository, which the site does not have, so only its words stay.
 */
import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '../domain/escape-html.ts';
import { FIRST_PAGE } from './pages.ts';
import { slugger } from './slug.ts';

/** A heading of the second level, for the way through a page. */
export interface Section {
  readonly id: string;
  readonly html: string;
}

export interface Article {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly html: string;
}

/** The name of a page on the site. */
export const htmlName = (file: string): string =>
  file === FIRST_PAGE ? 'index.html' : file.replace(/\.md$/, '.html');

/** Where a link leads on the site; nothing where it leads into the repository. */
function addressOnSite(href: string): string | undefined {
  if (/^(?:https?:|#)/.test(href)) return href;
  const [, file, anchor = ''] = /^([\w-]+\.md)(#.*)?$/.exec(href) ?? [];
  return file && htmlName(file) + anchor;
}

/** What a person reads of a heading. */
const plain = (tokens: readonly Tokens.Generic[]): string =>
  tokens.map(token => (token.tokens ? plain(token.tokens) : (token.text ?? ''))).join('');

export function article(markdown: string): Article {
  const slug = slugger();
  const sections: Section[] = [];
  let title = '';
  /** The heading that a table or a piece of code stands under. */
  let above = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        above = slug(plain(tokens));
        if (depth === 1) title = plain(tokens);
        if (depth === 2) sections.push({ id: above, html });
        return `<h${depth} id="${above}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = addressOnSite(href);
        return address ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
      },
      // Both may be wider than a phone, and scroll within themselves, by keyboard too.
      table(token) {
        const cells = (row: readonly Tokens.TableCell[]): string =>
          `<tr>${row.map(cell => this.tablecell(cell)).join('')}</tr>`;
        return `<div class="table" role="region" aria-labelledby="${above}" tabindex="0"><table>
<thead>${cells(token.header)}</thead>
<tbody>${token.rows.map(cells).join('\n')}</tbody></table></div>\n`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
      html({ text }) {
        if (/^<!--.*-->\s*$/s.test(text)) return '';
        throw new Error(`The documentation holds Markdown and no HTML: ${text}`);
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, sections, html };
}
