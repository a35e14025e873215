/**
 * A finished tree that stood in the element's shadow root before the element: painted first, or prerendered into
 * the page. It stays as it stands until something has to be drawn that it does not hold, and then gives its
 * place to the live one without the reader noticing: what was open is open, what had the focus has it.
 */

import type { Item } from '../domain/events.ts';
import { normalizeName } from '../domain/name.ts';
import { readPhase } from '../domain/options.ts';
import type { Phase } from '../domain/types.ts';
import { countryCode } from '../links/country.ts';
import { askedOf, type Options, suits } from '../page/asked.ts';
import { isFallback } from '../page/fallback.ts';
import { itemAt, itemsOf } from '../page/items.ts';
import { tellMissing } from '../page/missing.ts';

/** What a reader does in the tree. */
export interface Acts {
  readonly choose: (phase: Phase) => void;
  /** Something is opened whose content has to be loaded. */
  readonly open: () => void;
  readonly select: (event: Event, item: Item, program: string) => void;
}

/** What opens to something that is not in the tree. */
const LOADING = '.check, .help, .behind';
const FOCUSABLE = 'summary, input, a';

/** Where the reader was: the places among their like of what is open and of what has the focus. */
interface Stand {
  readonly open: readonly number[];
  readonly focus: number;
}

const all = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export class Kept {
  readonly root: ShadowRoot;
  readonly #host: Element;
  readonly #tree: HTMLElement;
  /** Whether the tree still stands there. */
  isThere = true;
  #stand: Stand | undefined;

  /** The tree in an element's shadow root, if there is one. */
  static in(host: Element, acts: Acts): Kept | undefined {
    const { shadowRoot } = host;
    const tree = shadowRoot?.querySelector<HTMLElement>('.care[data-asked]');
    return shadowRoot && tree ? new Kept(host, shadowRoot, tree, acts) : undefined;
  }

  private constructor(host: Element, root: ShadowRoot, tree: HTMLElement, acts: Acts) {
    this.#host = host;
    this.root = root;
    this.#tree = tree;
    this.#listen(acts);
  }

  get items(): readonly Item[] {
    return itemsOf(this.#tree);
  }

  /** Whether the root has styles that outlast the tree: those of a painted one, not of a prerendered one. */
  get hasStyles(): boolean {
    return this.root.adoptedStyleSheets.length > 0;
  }

  /** Whether it is the tree of this muscle. */
  isOf(muscle: string | undefined): boolean {
    return JSON.parse(this.#tree.dataset.asked ?? '{}').muscle === normalizeName(muscle ?? '');
  }

  /** Whether the element would be asked for something else than what the tree holds. */
  differs(options: Options & { readonly country?: string | undefined }): boolean {
    const { asked, country } = this.#tree.dataset;
    return asked !== askedOf(options) || !suits(country, countryCode(options.country));
  }

  /** Gives it the page's theme, and puts a fallback away. */
  dress(theme: string): void {
    this.#tree.dataset.theme = theme;
    const slot = this.root.querySelector('slot');
    if (slot) slot.hidden = isFallback(this.#host);
  }

  /**
   * Shows one phase of what it holds, at once: drawing the live list takes a slow phone a fifth of a second. Where
   * the list was cut short, another phase may hold what is not here, and everything stays until the live one comes.
   */
  show(phase: Phase): void {
    const { limit } = JSON.parse(this.#tree.dataset.asked ?? '{}');
    const sections = all(this.#tree, '.section');
    if (limit || !sections.some(({ id }) => id === phase)) return;
    for (const section of sections) section.hidden = section.id !== phase;
  }

  /** Whether nobody has told yet that the picks stand there. Asking is telling. */
  isNew(): boolean {
    const isNew = this.#tree.dataset.told === undefined;
    this.#tree.dataset.told = '';
    return isNew;
  }

  /** Says in place that what was opened did not come. */
  fail(): void {
    tellMissing(this.#tree);
  }

  /** Makes room for the live tree. */
  release(): void {
    if (!this.isThere) return;
    this.isThere = false;
    const active = this.root.activeElement as HTMLElement;
    this.#stand = {
      open: all(this.root, 'details').flatMap((each, at) => (each.hasAttribute('open') ? at : [])),
      focus: all(this.root, FOCUSABLE).indexOf(active),
    };
    this.root.replaceChildren();
  }

  /** Once the live tree stands there: opens what was open, as far as the list is the same. */
  restore(isSameList: boolean): void {
    const stand = this.#stand;
    this.#stand = undefined;
    if (!stand) return;
    all(this.root, 'details').forEach((each, at) => {
      const isKept = isSameList || each.matches(LOADING);
      if (stand.open.includes(at) && isKept) (each as HTMLDetailsElement).open = true;
    });
    // What stands before the list stands at the same place in every list.
    all(this.root, FOCUSABLE)[stand.focus]?.focus({ preventScroll: true });
  }

  #listen({ choose, open, select }: Acts): void {
    const tree = this.#tree;
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
    queueMicrotask(() => {
      const phase = readPhase(tree.querySelector<HTMLInputElement>('.phase input:checked')?.value);
      if (phase && phase !== JSON.parse(tree.dataset.asked ?? '{}').phase) choose(phase);
      if (all(tree, LOADING).some(isOpened)) open();
    });
  }
}

const isOpened = (each: Element): boolean => each.matches(LOADING) && each.hasAttribute('open');
