/**
 * The frame in which the widget is seen: a page of somebody else's, with the very line that an author
 * copies. What can change in place changes in place, as attributes of the widget; what decides how the
 * page is read (the page itself, the form of the line, the medium) loads it anew.
 */

import { bringToTop } from '../../src/editor/preview/bring-to-top.ts';
import { type Own, ownAddress, serveOwn } from '../../src/editor/preview/edited-catalog.ts';
import { FORMS, type Form, type Place, snippet } from '../snippet/snippet.ts';
import { optionsOf, type State } from '../state/state.ts';
import { imitate } from './imitate.ts';
import { sourceOf, withPicks } from './pages.ts';
import { serveTagged, taggedAddress } from './tagged.ts';
import { applyTo, whenWidget } from './widget.ts';

export interface PreviewParts {
  /** The first frame; each page that is read anew gets one of its own in its place. */
  readonly frame: HTMLIFrameElement;
  /** Where the scripts lie. */
  readonly home: string;
  /** A new document stands in the frame; none of its scripts has run. */
  readonly opened: (page: Document) => void;
  /** Whether the frame waits for the widget. */
  readonly busy: (isBusy: boolean) => void;
}

/** The regions of the reader's own languages, and the first shop of all: any of them may be shown. */
const regions = (): readonly string[] => [
  ...new Set([...navigator.languages.flatMap(tag => new Intl.Locale(tag).region ?? []), 'US']),
];

/** The widget's options; where a tag is tried, with the catalog that has it. */
function previewOptions(state: State, home: string, own: Own | undefined) {
  const options = { ...optionsOf(state), ...(own && { catalog: ownAddress(home, own) }) };
  if (!state.tag) return options;
  const catalog = options.catalog || `${home}catalog/`;
  const countries = state.country ? [state.country] : regions();
  return { ...options, catalog: taggedAddress(catalog, state.tag, countries) };
}

/** What belongs to the reader and not to the page: direction, size of letters, light or dark. */
function dress(page: Document, { scheme, text, direction }: State): void {
  const root = page.documentElement;
  root.dir = direction;
  root.dataset.scheme = scheme;
  root.dataset.text = text;
}

export class Preview {
  readonly #parts: PreviewParts;
  #frame: HTMLIFrameElement;
  #state: State | undefined;
  #own: Own | undefined;
  #key = '';
  /** How far the reader had scrolled, to be there again when the picks are. */
  #top: number | undefined;
  /** The product that the author wants to see. */
  #sought: string | undefined;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
    this.#frame = parts.frame;
  }

  get #page(): Document | null {
    return this.#frame.contentDocument;
  }

  /**
   * Shows a state; resolves when the frame has been told, and the widget may still be loading.
   *
   * @param own the catalog that is being edited, to be shown in the place of any other
   * @param product whose card is to be brought into sight, until something else is shown
   */
  async show(state: State, muscleName: string, own?: Own, product?: string): Promise<void> {
    const before = this.#state;
    this.#sought = product;
    const isOther = this.#own?.revision !== own?.revision;
    this.#state = state;
    this.#own = own;
    const place: Place = { home: this.#parts.home, muscleName };
    const form = FORMS.find(each => each === state.form) as Form;
    const line = snippet(form, optionsOf(state), place);
    const hasScript = state.seen !== 'no-script';
    const key = [state.page, form, state.seen, hasScript ? '' : line].join('\n');
    if (key === this.#key) {
      this.#update(state, before, isOther);
      return;
    }
    const isOtherPage = before?.page !== state.page;
    this.#top = isOtherPage ? undefined : this.#page?.defaultView?.scrollY;
    this.#key = key;
    this.#parts.busy(true);
    const source = await sourceOf(state.page);
    if (this.#key !== key) return;
    this.#load(withPicks(source, line, hasScript), hasScript);
  }

  /** In a new frame, for one that goes to another page would add a step to the way back. */
  #load(source: string, hasScript: boolean): void {
    const frame = this.#frame.cloneNode() as HTMLIFrameElement;
    frame.addEventListener('opening', () => this.#open());
    frame.addEventListener('load', () => this.#loaded());
    if (hasScript) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = source;
    this.#frame.replaceWith(frame);
    this.#frame = frame;
  }

  /** Keeps the picks where they stand in the frame while something around them changes; call what it gives. */
  anchor(): () => void {
    const page = this.#page;
    const mark = page?.querySelector('[data-picks]');
    if (!page || !mark) return () => {};
    const before = mark.getBoundingClientRect().top;
    return () =>
      page.defaultView?.scrollBy({
        top: mark.getBoundingClientRect().top - before,
        behavior: 'instant',
      });
  }

  /** Brings the product's card into sight. */
  #findSought(): void {
    const page = this.#page;
    const root = page?.querySelector('care-picks')?.shadowRoot;
    const card = root?.querySelector(`[data-product="${CSS.escape(this.#sought ?? '')}"]`);
    if (card && page?.defaultView) bringToTop(card, page.defaultView);
  }

  /** Asks for the real sheets. */
  print(): void {
    this.#frame.contentWindow?.print();
  }

  /** @param isOther whether the catalog is another than before, by what is edited */
  #update(state: State, before: State | undefined, isOther = false): void {
    const page = this.#page;
    // A frame that has just been put there has an empty document for a moment.
    if (!page?.documentElement) return;
    const settle = this.anchor();
    dress(page, state);
    settle();
    const reloads = ['muscle', 'catalog', 'tag', 'country'] as const;
    if (isOther || reloads.some(name => before?.[name] !== state[name]))
      this.#top = page.defaultView?.scrollY;
    void whenWidget(page).then(async widget => {
      applyTo(widget, previewOptions(state, this.#parts.home, this.#own));
      await (widget as HTMLElementTagNameMap['care-picks']).updateComplete;
      this.#findSought();
    });
  }

  #open(): void {
    const page = this.#page;
    const window = page?.defaultView;
    if (!page || !window || !this.#state) return;
    dress(page, this.#state);
    serveOwn(window, () => this.#own);
    serveTagged(window);
    for (const type of ['care-picks-load', 'care-picks-error'])
      page.addEventListener(type, event => this.#settled(event));
    this.#parts.opened(page);
    this.#update(this.#state, this.#state);
  }

  /** The widget has drawn itself, or given up. */
  #settled(event: Event): void {
    const [widget] = event.composedPath();
    const { seen } = this.#state ?? {};
    const page = this.#page;
    if (page) page.documentElement.dataset.settled = '';
    if (page && (seen === 'contrast' || seen === 'paper')) {
      imitate(page, seen);
      const root = (widget as Element).shadowRoot;
      if (root) imitate(root, seen);
    }
    this.#ready();
  }

  #ready(): void {
    this.#scroll();
    this.#findSought();
    this.#parts.busy(false);
  }

  /** To where the reader was; in a page that is new, to where the picks begin. */
  #scroll(): void {
    const page = this.#page;
    const window = page?.defaultView;
    if (!page || !window) return;
    const mark = page.querySelector('[data-picks]')?.getBoundingClientRect().top ?? 0;
    window.scrollTo({ top: this.#top ?? window.scrollY + mark - 16, behavior: 'instant' });
    this.#top = undefined;
  }

  /** Without script nothing else tells that the page is there. */
  #loaded(): void {
    if (this.#state?.seen !== 'no-script') return;
    // A link in the frame may have led to the host's own page of picks.
    const page = this.#page;
    if (page?.querySelector('[data-picks]')) {
      dress(page, this.#state);
      this.#scroll();
    }
    this.#parts.busy(false);
  }
}
