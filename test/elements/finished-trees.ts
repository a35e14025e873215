/** Trees that were made ahead of time, each with its own styles in a shadow root, as a page has them. */
import { all } from '../support/page.ts';

/** Puts a tree into the document, beside nothing else. */
export function mountTree(care: Element, css: string): HTMLElement {
  const box = document.createElement('div');
  box.dataset.mounted = '';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(care);
  box.append(host);
  document.body.append(box);
  return host;
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function mountFrom(root: ParentNode, css: string): HTMLElement {
  const [care] = all(root, '.care');
  if (!care || !css) throw new Error('No tree, or no styles.');
  return mountTree(document.importNode(care, true), css);
}

/** The same for a widget with its declarative shadow root. */
export function mountHtml(html: string): HTMLElement {
  const { body } = parsed(html);
  const root = body.querySelector('template')?.content ?? body;
  return mountFrom(
    root,
    all(root, 'style')
      .map(each => each.textContent)
      .join(''),
  );
}

/** The same for a page, with the style sheet that it links. */
export async function mountPage(address: string): Promise<HTMLElement> {
  const { body, head } = parsed(await (await fetch(address)).text());
  const [sheet] = all(head, 'link[rel="stylesheet"]');
  const linked = await fetch(new URL(sheet?.getAttribute('href') ?? '', address));
  return mountFrom(body, linked.ok ? await linked.text() : '');
}
