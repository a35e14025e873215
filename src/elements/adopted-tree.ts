/**
 * A finished tree that stood in the element's shadow root before the element: painted first, or prerendered into
 * the page. It stays as it stands until something has to be drawn that it does not hold, and then gives its
 * place to the live one without the reader noticing: what was open is open, what had the focus has it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Item } from '../domain/events.ts';
import { normalizeName } from '../domain/name.ts';
import { readPhase } from '../domain/options.ts';
import type { Phase } from '../domain/types.ts';
import { countryCode } from '../links/country.ts';
import { isOver } from '../links/day.ts';
import { isFallback } from '../page/fallback.ts';
import { isForCountry } from '../page/for-country.ts';
import { itemAt, itemsOf } from '../page/items.ts';
import { hideGonePhotos } from '../page/photos.ts';
import { rootOf } from '../page/shadow-root.ts';
import { serializeOptions, type TreeOptions } from '../page/tree-options.ts';
import { showLoadFailure } from '../page/tree-states.ts';
import { type Drawn, keptTree } from './kept-tree.ts';

/** What the element hears of the tree. */
export interface TreeEvents {
  /** It stands in the page for the first time that the element looks. */
  readonly shown: () => void;
  readonly choose: (phase: Phase) => void;
  /** Something is opened whose content has to be loaded. */
  readonly open: () => void;
  readonly select: (event: Event, item: Item, program: string) => void;
}

/** What opens to something that is not in the tree. */
const LOADING = '.check, .help, .behind, .country';
const OWN_STYLES = 'style, link';
const FOCUSABLE = 'summary, input, select, a';

/** Where the reader was: what is open, and what has the focus. */
interface Position {
  readonly open: readonly string[];
  readonly focus: string | undefined;
}

const all = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** What something is in any list, wherever it stands: of which product, what it opens, where it leads or what it chooses. */
const keyOf = (each: Element): string =>
  [
    each.closest<HTMLElement>('.card')?.dataset.product,
    each.closest<HTMLElement>('details')?.className,
    each.closest<HTMLElement>('details')?.dataset.help,
    each.localName,
    each.getAttribute('href') ?? (each as HTMLInputElement).value,
  ].join(' ');

/** A finished tree hides what has a last day, for nobody knows yet what day it is. */
function showGoodCoupons(tree: ParentNode): void {
  for (const coupon of all(tree, '[data-until]'))
    coupon.hidden = isOver(coupon.dataset.until ?? '', Date.now());
}

const isOpened = (each: Element): boolean => each.matches(LOADING) && each.hasAttribute('open');

export class AdoptedTree implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #events: TreeEvents;
  #tree: HTMLElement | undefined;
  #drawn: Drawn | undefined;
  /** All that stood in the root with it. */
  #nodes: readonly ChildNode[] = [];
  #isNew = true;
  #position: Position | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, events: TreeEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /**
   * Takes over what stands in the host's shadow root, and empties it where that must not be shown.
   *
   * @returns the root, where there is a tree in it
   */
  adopt(): ShadowRoot | undefined {
    const root = rootOf(this.#host);
    const kept = root && keptTree(root);
    if (!kept) {
      root?.replaceChildren();
      return undefined;
    }
    this.#tree = kept.tree;
    this.#drawn = kept.drawn;
    this.#nodes = [...root.childNodes];
    // Whether it was painted already or not (first/put.ts).
    kept.tree.removeAttribute('loading');
    this.#listen(kept.tree);
    hideGonePhotos(kept.tree);
    showGoodCoupons(kept.tree);
    return root;
  }

  /** Whether its own styles are blocked, have not come, or are laid over by those of the first paint alone. */
  get isUndressed(): boolean {
    const root = this.#tree?.getRootNode() as ShadowRoot | undefined;
    if (!root) return false;
    return root.adoptedStyleSheets.length > 0
      ? root.querySelector(OWN_STYLES) !== null
      : root.styleSheets.length === 0;
  }

  /** Tells once that it is there. */
  hostUpdated(): void {
    if (!this.isShown || !this.#isNew) return;
    this.#isNew = false;
    this.#events.shown();
  }

  /** Whether the tree stands in the page. */
  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  get items(): readonly Item[] {
    return this.#tree ? itemsOf(this.#tree) : [];
  }

  isOfMuscle(muscle: string | undefined): boolean {
    return this.#drawn?.muscle === normalizeName(muscle ?? '');
  }

  /** Whether the element would draw something other than what the tree holds. */
  differsFrom(options: TreeOptions & { readonly country?: string | undefined }): boolean {
    const { asked, country } = this.#tree?.dataset ?? {};
    return (
      asked !== serializeOptions(options) || !isForCountry(country, countryCode(options.country))
    );
  }

  /** Gives it the page's theme, and puts a fallback away. */
  dress(theme: string): void {
    const tree = this.isShown ? this.#tree : undefined;
    if (!tree) return;
    tree.dataset.theme = theme;
    const slot = rootOf(this.#host)?.querySelector('slot');
    if (slot) slot.hidden = isFallback(this.#host);
  }

  /** Says in place that what was opened did not come. */
  fail(): void {
    if (this.#tree) showLoadFailure(this.#tree);
  }

  /** Takes it away: it must not stand in the place of what is asked for now. */
  discard(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }

  /** Makes room for the live tree, which then is to be given the reader's place in this one. */
  release(): void {
    if (!this.isShown) return;
    this.remember();
    this.discard();
  }

  /** Keeps the reader's place in what stands there now, for what is drawn next. */
  remember(): void {
    const root = rootOf(this.#host);
    if (!root) return;
    const { activeElement } = root;
    this.#position = {
      open: all(root, 'details[open]').map(keyOf),
      focus: activeElement?.matches(FOCUSABLE) ? keyOf(activeElement) : undefined,
    };
  }

  /**
   * Once the live tree stands in its place: opens what was open, as far as the list is the same.
   *
   * @returns whether there was a tree in its place until now
   */
  restore(isSameList: boolean): boolean {
    const position = this.#position;
    const root = rootOf(this.#host);
    this.#position = undefined;
    if (!position || !root) return false;
    for (const each of all(root, 'details'))
      if (position.open.includes(keyOf(each)) && (isSameList || each.matches(LOADING)))
        (each as HTMLDetailsElement).open = true;
    all(root, FOCUSABLE)
      .find(each => keyOf(each) === position.focus)
      ?.focus({ preventScroll: true });
    return true;
  }

  #listen(tree: HTMLElement): void {
    const { choose, open, select } = this.#events;
    tree.addEventListener('change', ({ target }) => {
      const phase = readPhase((target as HTMLInputElement).value);
      if (phase) choose(phase);
    });
    // It does not bubble.
    tree.addEventListener('toggle', ({ target }) => isOpened(target as Element) && open(), true);
    tree.addEventListener('click', event => {
      const link = (event.target as Element).closest<HTMLElement>('a.shop');
      const item = link && itemAt(tree, link);
      if (item) select(event, item, link.dataset.offer ?? '');
    });
    // What was done before the element was there.
    void Promise.resolve().then(() => {
      const phase = readPhase(tree.querySelector<HTMLInputElement>('.phase input:checked')?.value);
      if (phase && phase !== this.#drawn?.phase) choose(phase);
      if (all(tree, LOADING).some(isOpened)) open();
    });
  }
}
