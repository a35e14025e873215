/**
 * What a post says about itself, read from the page around a widget: its titles, headings, address and structured
 * data, in the markup of any theme. It changes nothing, and never throws.
 *
 * On a page with several posts, each widget reads the one that it stands in: what the page as a whole says counts only
 * if the page is that post.
 */
import type { Post } from './find-muscle.ts';

const ARTICLE =
  'article, [itemtype*="BlogPosting"], [itemtype$="/Article"], .h-entry, .hentry, .post, .blog-post';
/** What stands around a post and is not part of it. */
const AROUND =
  'nav, aside, footer, [role="navigation"], [role="complementary"], [class*="related"], [class*="comment"], [id*="comment"], [class*="sidebar"], care-picks, .care-picks';
const TITLE = 'h1, [itemprop="headline"], .entry-title, .post-title, .article-title';
const HEADINGS = 'h1, h2, h3, h4';

type Json = Readonly<Record<string, unknown>>;

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The nearest ancestor that matches, out of shadow roots too. */
function closest(element: Element, selector: string): Element | null {
  const inTree = element.closest(selector);
  if (inTree) return inTree;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : null;
}

/** The elements of a post that match, without what stands around it. */
const elementsIn = (post: Element, selector: string): readonly Element[] =>
  [...post.querySelectorAll(selector)].filter(element => {
    const around = element.closest(AROUND);
    return !around || !post.contains(around) || around.contains(post);
  });

const nodesOf = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...nodesOf(node['@graph'])];
};

/** Every node of the page's JSON-LD; what cannot be read is passed over. */
const structured = (): readonly Json[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    try {
      return nodesOf(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });

/** The texts of a property that may be a text, a thing with a name, or a list of either. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'object' && value !== null ? texts((value as Json).name) : [];
}

const metas = (...names: readonly string[]): readonly string[] =>
  names.flatMap(name =>
    [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      meta => meta.getAttribute('content') ?? '',
    ),
  );

/** The last part of an address that says anything: `/blog/soleus-pain/` → `soleus-pain`. */
function lastPart(address: string): string {
  try {
    const { pathname } = new URL(address, document.baseURI);
    return (
      decodeURIComponent(pathname)
        .split('/')
        .findLast(part => part !== '') ?? ''
    );
  } catch {
    return ''; // Not an address, or bytes that are not text.
  }
}

/** What the page as a whole says about its one post. */
function ofPage(): Omit<Post, 'headings' | 'body'> {
  const nodes = structured();
  const main = document.querySelector('main') ?? document.body;
  return {
    about: nodes.flatMap(({ about }) => texts(about)),
    titles: [
      document.title,
      ...metas('og:title'),
      ...nodes.flatMap(({ headline }) => texts(headline)),
      ...elementsIn(main, 'h1').map(textOf),
    ],
    address: lastPart(location.href),
    keywords: [
      ...metas('keywords', 'article:tag'),
      ...nodes.flatMap(({ keywords }) => texts(keywords)),
    ],
    isRecipe: nodes.some(node => texts(node['@type']).includes('Recipe')),
  };
}

/** Whether the page is this post, and not a list of several. */
function isPageOf(article: Element | null, title: Element | undefined): boolean {
  if (!article || article === document.body || !title) return true;
  if (document.title.includes(textOf(title))) return true;
  const others = [...document.querySelectorAll(ARTICLE)].filter(
    other => !other.contains(article) && !article.contains(other),
  );
  return others.length === 0;
}

/** The post that a widget stands in. */
export function readPost(widget: Element): Post {
  const article = closest(widget, ARTICLE);
  const post = article ?? closest(widget, 'main') ?? document.body;
  const headings = elementsIn(post, HEADINGS);
  const title = elementsIn(post, TITLE)[0] ?? (article ? headings[0] : undefined);
  const link = title?.querySelector('a[href]') ?? title?.closest('a[href]');
  const page = isPageOf(article, title) ? ofPage() : undefined;
  const ofPost = {
    titles: title ? [textOf(title)] : [],
    headings: headings.filter(heading => heading !== title).map(textOf),
    keywords: elementsIn(post, '[rel~="tag"]').map(textOf),
    body: textOf(post).slice(0, 50_000),
  };
  if (!page)
    return {
      ...ofPost,
      about: [],
      address: link ? lastPart(link.getAttribute('href') ?? '') : '',
      isRecipe: false,
    };
  return {
    ...page,
    ...ofPost,
    titles: [...new Set([...ofPost.titles, ...page.titles])],
    keywords: [...ofPost.keywords, ...page.keywords],
  };
}
