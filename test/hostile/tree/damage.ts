/**
 * Every way to take one thing out of a tree, one after the other, and what is missed by a reader while it is out.
 * `lost` looks at the very nodes that were there, and so does not read the marks that are put to the test.
 */

interface Damage {
  readonly name: string;
}

interface Caution {
  readonly item: Element;
  readonly className: string;
  readonly head: string;
  readonly words: string;
}

interface Card {
  readonly card: Element;
  readonly cautions: readonly Caution[];
  readonly links: readonly Element[];
}

interface Whole {
  readonly cards: readonly Card[];
  readonly above: readonly Element[];
}

const all = (root: Element, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
];
const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const wholes = new WeakMap<Element, Whole>();

function wholeOf(tree: Element): Whole {
  const cautionOf = (item: Element): Caution => {
    const head = folded(item.querySelector('strong')?.textContent ?? '');
    const words = folded(folded(item.textContent).replace(head, ''));
    return { item, className: item.className, head, words };
  };
  return {
    cards: all(tree, 'article').map(card => ({
      card,
      cautions: all(card, 'li[data-caution]').map(cautionOf),
      links: all(card, 'a[data-offer]'),
    })),
    above: all(tree, '[data-disclosure], [data-region] p'),
  };
}

const isIn = (tree: Element, each: Element): boolean =>
  tree.contains(each) && !each.closest('[hidden]') && !each.closest('.unseen');

function lostOf(tree: Element, { card, cautions, links }: Card): string | undefined {
  if (!isIn(tree, card)) return undefined;
  for (const { item, className, head, words } of cautions) {
    const text = folded(item.textContent);
    const isThere = isIn(tree, item) && text.includes(head) && text.includes(words);
    if (!isThere || item.className !== className) return `${head} ${words}`;
  }
  for (const link of links.filter(each => tree.contains(each))) {
    const rel = (link.getAttribute('rel') ?? '').split(' ');
    if (!rel.includes('sponsored') || !rel.includes('nofollow')) return 'its rel';
    if (!/^https:/.test(link.getAttribute('href') ?? '')) return 'its address';
  }
  return undefined;
}

/** What a product on show lacks, or what has to stand above it; nothing where all of it is there. */
export function lost(tree: Element): string | undefined {
  const { cards, above } = wholes.get(tree) as Whole;
  if (!cards.some(({ card }) => isIn(tree, card))) return undefined;
  for (const each of above)
    if (!isIn(tree, each) || folded(each.textContent) === '')
      return each.className || 'a paragraph';
  for (const each of cards) {
    const missing = lostOf(tree, each);
    if (missing) return missing;
  }
  return undefined;
}

/** Takes each thing out in turn, and puts it back. */
export function* damages(tree: Element): Generator<Damage> {
  wholes.set(tree, wholeOf(tree));
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(tree);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType !== Node.COMMENT_NODE) nodes.push(node);
  for (const node of nodes) {
    const { parentNode, nextSibling } = node;
    // A colon is no word.
    if (node instanceof Text && !/\p{L}/u.test(node.data)) continue;
    node.parentNode?.removeChild(node);
    yield { name: `without ${node.nodeName} ${folded(node.textContent).slice(0, 40)}` };
    parentNode?.insertBefore(node, nextSibling);
  }
  for (const element of [tree, ...nodes].filter(node => node instanceof Element)) {
    for (const { name, value } of [...element.attributes]) {
      element.removeAttribute(name);
      yield { name: `${element.className} without ${name}` };
      element.setAttribute(name, '');
      yield { name: `${element.className} with an empty ${name}` };
      if (name === 'class') {
        element.setAttribute(name, `${value} unseen`);
        yield { name: `${value} unseen` };
      }
      element.setAttribute(name, value);
    }
    element.toggleAttribute('hidden', true);
    yield { name: `${element.className} hidden` };
    element.removeAttribute('hidden');
  }
}
