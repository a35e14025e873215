/**
 * Which of the element's children are a fallback, to be put away once the picks stand there.
 *
 * `<care-picks muscle="soleus" />` is no self-closing tag: the rest of the article becomes its children,
 * and must stay. A link to a page of picks is known to be a fallback. So is a single child of an element
 * that was closed, which shows in something following it. Everything else stays in sight: a fallback
 * that shows twice is a blemish, an article that is gone is not.
 */

const hasText = (node: Node): boolean => (node.textContent ?? '').trim() !== '';

function isClosed(host: Element): boolean {
  for (let node = host.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element || hasText(node)) return true;
  }
  return false;
}

function isPicksLink(node: Node): boolean {
  if (!(node instanceof Element)) return !hasText(node);
  const link = node.matches('a') ? node : node.querySelector('a');
  const isAlone = link !== null && link.textContent?.trim() === node.textContent?.trim();
  return isAlone && /\/picks\/[^/]+\.html/.test(link.getAttribute('href') ?? '');
}

/** Whether the children are a fallback and nothing else. */
export function isFallback(host: Element): boolean {
  const children = [...host.childNodes].filter(node => node instanceof Element || hasText(node));
  if (children.length === 1 && isClosed(host)) return true;
  return children.length > 0 && children.every(isPicksLink);
}
