/**
 * The frame that shows the widget: a page of somebody else's, with the very line that an author copies. What
 * can change in place is set as attributes of the widget; what decides how the page is read (the page itself,
 * the form of the line, the medium) loads the page again.
 */
import { bringToTop } from '../../src/editor/preview/bring-to-top.ts';
import { type EditedCatalog, serveEditedCatalog } from '../../src/editor/preview/edited-catalog.ts';
import { type EmbedForm, FORMS, snippet } from '../snippet/snippet.ts';
import { optionsOf, type State } from '../state/state.ts';
import { imitate } from './imitate.ts';
import { previewOptions } from './options.ts';
import { sourceOf, withPicks } from './pages.ts';
import { serveTagged } from './tagged.ts';
import { applyTo, askForElement, whenWidget } from './widget.ts';

export interface PreviewParts {
  /** The first frame; each page that is loaded gets a new one in its place. */
  readonly frame: HTMLIFrameElement;
  /** The folder of the scripts. */
  readonly scriptBase: string;
  /** Called when a new document is in the frame, before any of its scripts has run. */
  readonly onOpening: (page: Document) => void;
  /** Called with whether the frame is waiting for the widget. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** What is shown beside the choices of the form. */
export interface PreviewContent {
  readonly muscleName: string;
  /** The id of the muscle, where there is a script of the quick form for it. */
  readonly quick: string | undefined;
  /** The catalog that is being edited, to be shown instead of any other. */
  readonly edited: EditedCatalog | undefined;
  /** The product whose card is brought into view, until something else is shown. */
  readonly product: string | undefined;
}

/** Applies what belongs to the reader and not to the page: direction, text size, light or dark. */
function applyReader(page: Document, { scheme, text, direction }: State): void {
  const root = page.documentElement;
  root.dir = direction;
  root.dataset.scheme = scheme;
  root.dataset.text = text;
}

export class Preview {
  readonly #parts: PreviewParts;
  #frame: HTMLIFrameElement;
  #state: State | undefined;
  #edited: EditedCatalog | undefined;
  /** What the page in the frame was loaded for. */
  #key = '';
  /** How far the reader had scrolled, to be restored when the picks are there. */
  #scrollTop: number | undefined;
  #product: string | undefined;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
    this.#frame = parts.frame;
  }

  get #page(): Document | null {
    return this.#frame.contentDocument;
  }

  /** Shows a state. Resolves when the frame has been told; the widget may still be loading. */
  async show(state: State, { muscleName, quick, edited, product }: PreviewContent): Promise<void> {
    const before = this.#state;
    const isOtherCatalog = this.#edited?.revision !== edited?.revision;
    this.#state = state;
    this.#edited = edited;
    this.#product = product;
    // That it is one of them was made sure of when the state was read.
    const form = FORMS.find(each => each === state.form) as EmbedForm;
    const line = snippet(form, optionsOf(state), {
      scriptBase: this.#parts.scriptBase,
      muscleName,
      quick,
    });
    const hasScript = state.seen !== 'no-script';
    // A script of the quick form holds its own muscle.
    const isOwn = !hasScript || form === 'quick';
    const key = [state.page, form, state.seen, isOwn ? line : ''].join('\n');
    if (key === this.#key) {
      this.#updateInPlace(state, before, isOtherCatalog);
      return;
    }
    const isOtherPage = before?.page !== state.page;
    this.#scrollTop = isOtherPage ? undefined : this.#page?.defaultView?.scrollY;
    this.#key = key;
    this.#parts.onBusy(true);
    const source = await sourceOf(state.page);
    if (this.#key !== key) return;
    this.#load(withPicks(source, line, hasScript), hasScript);
  }

  /** Opens the browser's own print dialog for the page. */
  print(): void {
    this.#frame.contentWindow?.print();
  }

  /** @returns to be called after something around the picks has changed: it scrolls back to where they were */
  anchorPicks(): () => void {
    const page = this.#page;
    const picks = page?.querySelector('[data-picks]');
    if (!page || !picks) return () => {};
    const before = picks.getBoundingClientRect().top;
    return () =>
      page.defaultView?.scrollBy({
        top: picks.getBoundingClientRect().top - before,
        behavior: 'instant',
      });
  }

  /** Loads a page in a new frame: in the same one it would add a step to the browser's history. */
  #load(source: string, hasScript: boolean): void {
    const frame = this.#frame.cloneNode() as HTMLIFrameElement;
    frame.addEventListener('opening', () => this.#onOpening());
    frame.addEventListener('load', () => this.#onLoad());
    if (hasScript) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = source;
    this.#frame.replaceWith(frame);
    this.#frame = frame;
  }

  #updateInPlace(state: State, before: State | undefined, isOtherCatalog = false): void {
    const page = this.#page;
    // A frame that was just put into the page has an empty document for a moment.
    if (!page?.documentElement) return;
    const scrollBack = this.anchorPicks();
    applyReader(page, state);
    scrollBack();
    const reloads = ['muscle', 'catalog', 'tag', 'country'] as const;
    if (isOtherCatalog || reloads.some(name => before?.[name] !== state[name]))
      this.#scrollTop = page.defaultView?.scrollY;
    void whenWidget(page).then(async widget => {
      applyTo(widget, previewOptions(state, this.#parts.scriptBase, this.#edited));
      await (widget as HTMLElementTagNameMap['care-picks']).updateComplete;
      this.#scrollToProduct();
    });
  }

  #onOpening(): void {
    const page = this.#page;
    const window = page?.defaultView;
    if (!page || !window || !this.#state) return;
    applyReader(page, this.#state);
    serveEditedCatalog(window, () => this.#edited);
    serveTagged(window);
    for (const type of ['care-picks-load', 'care-picks-error'])
      page.addEventListener(type, event => this.#onWidgetDone(event));
    this.#parts.onOpening(page);
    this.#updateInPlace(this.#state, this.#state);
  }

  /** The widget has drawn itself, or has failed. */
  #onWidgetDone(event: Event): void {
    const [widget] = event.composedPath();
    const { seen } = this.#state ?? {};
    const page = this.#page;
    if (page) page.documentElement.dataset.picksReady = '';
    if (page && (seen === 'contrast' || seen === 'paper')) {
      imitate(page, seen);
      const root = (widget as Element).shadowRoot;
      if (root) imitate(root, seen);
    }
    this.#scroll();
    this.#scrollToProduct();
    this.#parts.onBusy(false);
  }

  /** Without script, nothing else tells that the page is there. */
  #onLoad(): void {
    if (this.#state?.seen !== 'no-script') {
      if (this.#page) askForElement(this.#page, this.#parts.scriptBase);
      return;
    }
    // A link in the frame may have led to the host's own page of picks.
    const page = this.#page;
    if (page?.querySelector('[data-picks]')) {
      applyReader(page, this.#state);
      this.#scroll();
    }
    this.#parts.onBusy(false);
  }

  /** Scrolls to where the reader was; in a new page, to where the picks begin. */
  #scroll(): void {
    const page = this.#page;
    const window = page?.defaultView;
    if (!page || !window) return;
    const picksTop = page.querySelector('[data-picks]')?.getBoundingClientRect().top ?? 0;
    window.scrollTo({
      top: this.#scrollTop ?? window.scrollY + picksTop - 16,
      behavior: 'instant',
    });
    this.#scrollTop = undefined;
  }

  #scrollToProduct(): void {
    const page = this.#page;
    const root = page?.querySelector('care-picks')?.shadowRoot;
    const card = root?.querySelector(`[data-product="${CSS.escape(this.#product ?? '')}"]`);
    if (card && page?.defaultView) bringToTop(card, page.defaultView);
  }
}
