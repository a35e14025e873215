/**
 * Seen, not only there: where a card's cautions, or the clot warning of its list, are on the page and a reader does not
 * see them, the card's shop links are taken away, and come back once they are seen. Whatever a page does to the widget
 * as a whole, no link then stands beside a caution that nobody can read.
 *
 * What is near or in view is looked at when it comes there, once a second for as long as it stays there, when the
 * window changes its size, and before a link is followed: nothing tells of a style that changes. A look reads what is
 * laid out already and changes nothing as a rule. A look that fails is no evidence, and takes nothing away.
 */
import type { Ground } from './ground.ts';
import { sayOnce } from './say-once.ts';
import { unseen } from './unseen.ts';

const SECOND = 1000;
/** What a reader does with a link, and before it. */
const ACTS = ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick'] as const;

const watched = new WeakSet<Node>();
/** The cards in view. */
const inView = new Set<Element>();
/** What is taken away, by its card, and since when. What passes, such as a page that fades in, is not worth a word. */
const away = new Map<Element, { readonly links: readonly Element[]; readonly since: number }>();
let observer: IntersectionObserver | undefined;
let isBegun = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const all = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

function judge(card: Element, links: readonly Element[], reason: string | undefined): void {
  const before = away.get(card);
  if (!reason) {
    if (before) card.querySelector('.shops')?.append(...before.links);
    away.delete(card);
    return;
  }
  // Hidden is not enough: a page can show a part again, and an extension follows what is there.
  for (const link of links) link.remove();
  const now = performance.now();
  const { since = now } = before ?? {};
  away.set(card, { since, links: [...(before?.links ?? []), ...links] });
  if (now - since >= SECOND / 2)
    sayOnce(
      `[care-picks] page/unseen: ${reason}: a reader does not see it, and so the shop links beside it are taken away. Look at the styles of the page around the widget.`,
    );
}

function look(cards: Iterable<Element>): void {
  const known = new Map<Element, Ground>();
  const first = (words: readonly HTMLElement[], links: readonly Element[], name: string) => {
    for (const each of words) {
      const reason = unseen(each, links, known);
      if (reason) return `${name} ${reason}`;
    }
    return undefined;
  };
  const warnings = new Map<Node, string | undefined>();
  for (const card of cards) {
    const root = card.getRootNode() as ShadowRoot;
    const links = all(card, '.shop');
    if (!warnings.has(root)) {
      const words = all(root, '.symptom > strong, .say > p');
      warnings.set(root, first(words, links, 'the clot warning'));
    }
    const words = all(card, '.flags [data-caution] > span');
    judge(card, links, warnings.get(root) ?? first(words, links, 'a caution'));
  }
}

/** @param cards those to look at; absent: all in view, and all that may get their links back */
function tryToLook(cards: Iterable<Element> = new Set([...inView, ...away.keys()])): void {
  try {
    if (document.visibilityState === 'visible') look(cards);
  } catch {
    // A page may have replaced what this asks. That is no evidence that something is not seen.
  }
}

function tick(): void {
  timer = undefined;
  for (const card of [...inView, ...away.keys()])
    if (!card.isConnected) {
      inView.delete(card);
      away.delete(card);
    }
  tryToLook();
  if (inView.size > 0) timer ??= setTimeout(tick, SECOND);
}

function hear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) inView.add(target);
    else inView.delete(target);
  }
  clearTimeout(timer);
  tick();
}

function observe(card: Element): void {
  try {
    observer ??= new IntersectionObserver(hear);
    observer.observe(card);
  } catch {
    // A page without it, or with one that does not work: then every card counts as in view.
    inView.add(card);
    timer ??= setTimeout(tick);
  }
}

/** The card in which something is done, looked at first. @returns whether its links are taken away */
function isAway({ target }: Event): boolean {
  const card = (target as Element).closest('.card');
  if (card) tryToLook([card]);
  return card !== null && away.has(card);
}

/** Looks after the cards in a root, and after those that are new to it since the last time. */
export function watch(root: ShadowRoot): void {
  for (const card of all(root, '.card')) {
    if (watched.has(card)) continue;
    watched.add(card);
    observe(card);
  }
  if (!isBegun) addEventListener('resize', () => tryToLook());
  isBegun = true;
  if (watched.has(root)) return;
  watched.add(root);
  for (const act of ACTS)
    root.addEventListener(
      act,
      event => {
        const link = (event.target as Element).closest('.shop');
        if (!isAway(event) || !link) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
}
