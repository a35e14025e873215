/**
 * The posts of a page that was saved or exported: one, or those of a list. What the page says of itself counts for its one
 * post alone, as in `post/read-post.ts`, which reads a page that is open; here there is none.
 */
import { parse } from 'parse5';
import { isAround } from './around.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { ReadPost } from './read-post.ts';
import { tokensOf } from './tokens.ts';
import { attribute, childrenOf, type Element, elementsIn, textOf } from './tree.ts';

type Json = Readonly<Record<string, unknown>>;

const POST_CLASS = /(?:^|\s)(?:h-?entry|post|blog-post|type-post)(?:\s|$)/;
const POST_TYPE = /BlogPosting|\/Article$/;

const isPost = (element: Element): boolean =>
  element.tagName === 'article' ||
  POST_TYPE.test(attribute(element, 'itemtype')) ||
  POST_CLASS.test(attribute(element, 'class'));

/** The outermost elements that are posts; without any, the main part of the page or all of it. */
function postsIn(page: readonly Element[], body: Element): readonly Element[] {
  const posts = [...elementsIn(body, element => !isPost(element) && !isAround(element))].filter(
    element => isPost(element) && !isAround(element),
  );
  if (posts.length > 0) return posts;
  const main = page.find(
    element => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  return [main ?? body];
}

const nodesOf = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...nodesOf(node['@graph'])];
};

/** The texts of a property that may be a text, a thing with a name, or a list of either. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'object' && value !== null ? texts((value as Json).name) : [];
}

function structured(page: readonly Element[]): readonly Json[] {
  return page.flatMap(element => {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json')
      return [];
    try {
      const [text] = childrenOf(element);
      return text && 'value' in text ? nodesOf(JSON.parse(text.value)) : [];
    } catch {
      return []; // What cannot be read says nothing of the post, and the rest of the page does.
    }
  });
}

const metas = (page: readonly Element[], ...names: readonly string[]): readonly string[] =>
  page.flatMap(element =>
    element.tagName === 'meta' &&
    names.includes(attribute(element, 'name') || attribute(element, 'property'))
      ? [attribute(element, 'content')].filter(text => text !== '')
      : [],
  );

/** The last part of an address that says anything: `/blog/soleus-pain/` → `soleus-pain`. */
export function lastPart(address: string): string {
  try {
    const { pathname } = new URL(address);
    const part = pathname.split('/').findLast(each => each !== '') ?? '';
    return decodeURIComponent(part).replace(/\.[a-z]{3,5}$/i, '');
  } catch {
    return ''; // Not an address, or bytes that are not text.
  }
}

const ownAddress = (page: readonly Element[]): string => {
  const canonical = page.find(
    element => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return (canonical && attribute(canonical, 'href')) || (metas(page, 'og:url')[0] ?? '');
};

/** A title, the headings that are left without it, and the text. */
function presented(blocks: readonly Block[]): { title: string; rest: readonly Block[] } {
  const headings = blocks.filter(({ level }) => level > 0 && level < 4);
  const title = headings.find(({ level }) => level === 1) ?? headings[0];
  return {
    title: title?.text ?? '',
    rest: blocks.filter(block => block !== title || block.links.length > 0),
  };
}

/** @param file its name, which is all that there is to call a post without a title */
export function readPage(text: string, file: string): readonly ReadPost[] {
  const document = parse(text);
  const page = [...elementsIn(document)];
  const body = page.find(element => element.tagName === 'body');
  if (!body) return [];
  const posts = postsIn(page, body);
  const isOnly = posts.length === 1;
  const nodes = isOnly ? structured(page) : [];
  const head = page.find(element => element.tagName === 'title');
  const address = isOnly ? ownAddress(page) : '';
  // The heading of a page may stand before the part that is its post.
  const heading = page.find(element => element.tagName === 'h1');
  return posts.map(post => {
    const blocks = blocksOf(tokensOf(post, isAround), false);
    const { title, rest } = presented(blocks);
    const ofPage = isOnly
      ? [
          ...(heading ? [textOf(heading)] : []),
          ...metas(page, 'og:title'),
          ...nodes.flatMap(({ headline }) => texts(headline)),
          ...(head ? [textOf(head)] : []),
        ]
      : [];
    return {
      file,
      title: ofPage[0] || title || file,
      titles: [...new Set([title, ...ofPage].filter(each => each !== ''))],
      about: nodes.flatMap(({ about }) => texts(about)),
      address,
      slug: lastPart(address),
      keywords: isOnly
        ? [
            ...metas(page, 'keywords', 'article:tag'),
            ...nodes.flatMap(({ keywords }) => texts(keywords)),
          ]
        : [],
      blocks: rest,
    };
  });
}
