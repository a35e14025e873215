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

/** The same for a page, or a widget with its declarative shadow root. */
export function mountHtml(html: string): HTMLElement {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html');
  const root = body.querySelector('template')?.content ?? body;
  const [care] = all(root, '.care');
  const css = [...all(head, 'style'), ...all(root, 'style')].map(each => each.textContent).join('');
  if (!care || !css) throw new Error('No tree, or no styles.');
  return mountTree(document.importNode(care, true), css);
}
