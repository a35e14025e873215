import { ContextConsumer } from '@lit/context';
import { adoptStyles, html, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { CatalogError } from '../domain/errors.ts';
import {
  CarePicksErrorEvent,
  CarePicksLoadEvent,
  CarePicksPhaseEvent,
  CarePicksSelectEvent,
  CarePicksViewEvent,
  type Item,
} from '../domain/events.ts';
import {
  readHeadingLevel,
  readLayout,
  readLimit,
  readPhase,
  readTheme,
} from '../domain/options.ts';
import type { MuscleFile, Phase } from '../domain/types.ts';
import type { ShopLink } from '../links/link.ts';
import type { Guarded } from '../loading/guard.ts';
import { catalogAddress, loadMuscle } from '../loading/load.ts';
import { isFallback } from '../page/fallback.ts';
import { defaultCatalog } from '../page/script-base.ts';
import { themeOf } from '../page/theme.ts';
import type { Picks } from '../recommend/recommend.ts';
import type { ProductPick } from '../recommend/section.ts';
import { host } from '../view/styles/host.ts';
import { shadowCss } from '../view/styles/shadow.ts';
import type { View } from '../view/templates/view.ts';
import { Kept } from './adopted-tree.ts';
import { Answers } from './answers.ts';
import { painted } from './painted.ts';
import { report, reportDropped } from './report.ts';
import { Configured, type Settings, settingsContext, settingsOf } from './settings.ts';
import { forget, settle, unsettle } from './settle.ts';
import { ThemeWatch } from './theme-watch.ts';
import { Viewable } from './viewable.ts';

/** How far the catalog is; once it is there, the code that draws it is there too. */
type Found =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | {
      readonly is: 'ready';
      readonly file: MuscleFile;
      readonly drawing: typeof import('../view/drawing.ts');
    };

type Ready = Extract<Found, { is: 'ready' }>;

const TREE = unsafeCSS(shadowCss);

/** What a reader opened in one list says nothing of the next, which may take over the same nodes. */
function foldMore(root: ParentNode): void {
  for (const more of root.querySelectorAll<HTMLDetailsElement>('.cautions details[open]'))
    more.open = false;
}

const itemOf = ({ recommendation }: ProductPick, index: number): Item => ({
  id: recommendation.product.id,
  index,
});

/**
 * Shows the self-care products that fit a muscle and the phase of its injury, with their cautions.
 *
 * It loads one small file for the muscle, and beside it the code that draws it. Until both are there,
 * and when they cannot be had, the element's children stay in sight; the page never gets an exception.
 *
 * @fires care-picks-load - the picks are on the page
 * @fires care-picks-error - nothing could be shown; `code` says why
 * @fires care-picks-phase - the reader switched the phase (not told: to which)
 * @fires care-picks-view - the list was in view for a second
 * @fires care-picks-select - a shop link was followed; cancelable
 * @slot - the rest of the article, or a fallback that is put away once the picks stand there
 * @slot fallback - shown until the picks stand there, and when they cannot
 * @csspart heading - the heading of the whole
 * @csspart phase-heading - the heading of a phase
 * @csspart purpose - the heading of a group
 * @csspart title - a product's name
 * @csspart picture - the frame of a pictogram or photo
 * @csspart link - a shop link
 * @cssprop [--care-font=inherit] - font family
 * @cssprop [--care-accent] - colour of buttons, links and pictograms; needs a contrast of 4.5 on raised
 * @cssprop [--care-on-accent] - text on the accent colour
 * @cssprop [--care-surface] - background of the whole
 * @cssprop [--care-raised] - background of cards
 * @cssprop [--care-text] - text
 * @cssprop [--care-quiet] - less important text
 * @cssprop [--care-line] - borders
 * @cssprop [--care-radius=12px] - how round corners are
 */
export class CarePicks extends Configured {
  static override styles = unsafeCSS(host);
  static override properties = {
    ...Configured.properties,
    muscle: {},
    heading: {},
    found: { state: true },
    chosen: { state: true },
  };

  /** Id or name of the muscle, or `auto`. Default: none; nothing is shown, and the console says why. */
  declare muscle?: string;
  /** The heading. Default: “Care picks for the …”. */
  declare heading?: string;

  declare private found: Found;
  /** What the reader chose; goes before the author's `phase`. */
  declare private chosen: Phase | undefined;

  #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #answers = new Answers(this);
  #viewable = new Viewable(this, () => this.dispatchEvent(new CarePicksViewEvent(this.#items)));
  #loading:
    | { readonly key: string; readonly controller: AbortController; readonly work: Promise<void> }
    | undefined;
  /** What is offered, in order, whatever the reader answered. */
  #offered: readonly ProductPick[] = [];
  /** A tree that stood there before the element, for as long as it is what would be drawn. */
  #kept: Kept | undefined;
  /** The catalog that it is taken to be of. */
  #keptOf: string | undefined;
  #isArmed = false;
  /** Whether something else was asked for than it holds. */
  #isOther = false;
  /** Whether a reader switched the phase, and the other list is still to come. */
  #isTurning = false;

  constructor() {
    super();
    this.found = { is: 'loading' };
    new ThemeWatch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is connected again at once, and keeps its request.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#abandon();
      forget(this.renderRoot);
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#kept = Kept.in(this, {
      choose: this.#choose,
      open: () => {
        this.#abandon();
        this.#load();
      },
      select: this.#tellSelect,
    });
    return this.#kept?.root ?? super.createRenderRoot();
  }

  protected override shouldUpdate(): boolean {
    const kept = this.#kept;
    if (!kept?.isThere) return true;
    const { muscle, heading } = this;
    const catalog = this.#asked.catalog || defaultCatalog();
    this.#keptOf ??= catalog;
    if (!kept.isOf(muscle) || catalog !== this.#keptOf) {
      // Another muscle is asked for: this list must not stand in its place.
      kept.release();
      this.#kept = undefined;
      return true;
    }
    kept.dress(this.#theme);
    settle(kept.root);
    if (kept.isNew()) this.dispatchEvent(new CarePicksLoadEvent(kept.items));
    if (!this.#isArmed && kept.items.length > 0) {
      this.#isArmed = true;
      this.#viewable.arm();
    }
    this.#isOther ||=
      this.chosen !== undefined || kept.differs({ ...this.#asked, muscle, heading });
    if (this.#isOther || this.#answers.isOpen) this.#load();
    return false;
  }

  /** A tap is answered by its button at once; the list that it asks for comes with the paint after that. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isTurning) {
      await painted();
      this.#isTurning = false;
      if (this.chosen) this.#kept?.show(this.chosen);
      if (this.#kept) foldMore(this.renderRoot);
    }
    super.scheduleUpdate();
  }

  /** What is loaded on the way to what a reader asked for belongs to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const { work } = this.#loading ?? {};
    if (!this.#kept || !work) return isDone;
    await work;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('phase') && this.hasUpdated) this.chosen = undefined;
    this.#load();
  }

  protected override render(): TemplateResult {
    const { found } = this;
    if (found.is !== 'ready') return html`<slot name="fallback"></slot><slot></slot>`;
    const { picksTemplate } = found.drawing;
    const picks = this.#recommend(found);
    this.#offered = picks.offered;
    return html`${picksTemplate(picks, this.#view(found, picks))}<slot ?hidden=${isFallback(this)}></slot>`;
  }

  protected override updated(changes: PropertyValues): void {
    if (this.found.is !== 'ready') return;
    if (changes.has('chosen')) {
      foldMore(this.renderRoot);
      unsettle(this.renderRoot);
    }
    settle(this.renderRoot);
    // The list that was there before the element is the same list, told of and perhaps seen.
    const kept = this.#kept;
    this.#kept = undefined;
    kept?.restore(!this.#isOther);
    if (kept && !this.#isOther) return;
    if (changes.has('found') && !kept) this.dispatchEvent(new CarePicksLoadEvent(this.#items));
    if (
      this.#offered.length > 0 &&
      ['found', 'chosen', 'phase', 'limit', 'strict'].some(name => changes.has(name))
    )
      this.#viewable.arm();
  }

  /** What is offered, as events tell of it. */
  get #items(): readonly Item[] {
    return this.#kept?.isThere ? this.#kept.items : this.#offered.map(itemOf);
  }

  /** What is asked for, here and in the `<care-catalog>` around. */
  get #asked(): Settings {
    return settingsOf(this, this.#settings.value);
  }

  /** The phase on show; absent: both. */
  get #phase(): Phase | undefined {
    return this.chosen ?? readPhase(this.#asked.phase);
  }

  #recommend({ file, drawing }: Ready): Picks {
    const { country, limit, strict } = this.#asked;
    return drawing.recommend(file, {
      phase: this.#phase,
      limit: readLimit(limit),
      strict,
      country: drawing.chooseCountry(country, navigator.languages, file),
      answers: this.#answers.judged,
    });
  }

  get #theme(): 'light' | 'dark' {
    const wanted = readTheme(this.#asked.theme);
    return wanted === 'light' || wanted === 'dark' ? wanted : themeOf(this);
  }

  #view(ready: Ready, picks: Picks): View {
    const { layout, headingLevel, newTab } = this.#asked;
    return {
      language: ready.drawing.language(this.lang),
      layout: readLayout(layout) ?? 'cards',
      theme: this.#theme,
      heading: this.heading,
      headingLevel: readHeadingLevel(headingLevel) ?? 2,
      newTab: newTab ?? false,
      phaseSwitch: { chosen: this.#phase, choose: this.#choose },
      select: this.#select,
      said: this.#answers.wereGivenHere ? 'answers' : this.chosen && 'phase',
      ...this.#answers.view(ready.file, picks),
    };
  }

  /** Loads the muscle's file when it is another one than before. The latest request wins. */
  #load(): void {
    const muscle = this.muscle ?? '';
    const catalog = this.#asked.catalog || defaultCatalog();
    const key = `${catalog} ${muscle}`;
    if (key === this.#loading?.key || !this.isConnected) return;
    this.#abandon();
    if (this.found.is !== 'loading') this.found = { is: 'loading' };
    const controller = new AbortController();
    const work = this.#find(catalog, muscle, controller.signal);
    this.#loading = { key, controller, work };
  }

  async #find(catalog: string, muscle: string, signal: AbortSignal): Promise<void> {
    try {
      const address = catalogAddress(catalog, document.baseURI);
      const [{ file, dropped }, drawing] = await Promise.all([
        this.#muscleFile(address, muscle, signal),
        import('../view/drawing.ts'),
      ]);
      // What the kept tree shows of it already is seen first.
      if (this.#kept && this.chosen) await painted();
      if (signal.aborted) return;
      reportDropped(file.muscle.id, [...dropped, ...drawing.unknownUses(file)]);
      if (!this.#kept?.hasStyles) adoptStyles(this.renderRoot as ShadowRoot, [TREE]);
      this.#kept?.release();
      this.found = { is: 'ready', file, drawing };
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #muscleFile(catalog: URL, asked: string, signal: AbortSignal): Promise<Guarded> {
    if (asked.trim().toLowerCase() !== 'auto') return loadMuscle(catalog, asked, signal);
    const { muscleOfPost } = await import('../post/auto.ts');
    return loadMuscle(catalog, await muscleOfPost(this, catalog, signal), signal);
  }

  #abandon(): void {
    this.#loading?.controller.abort();
    this.#loading = undefined;
  }

  #fail(cause: unknown): void {
    const error =
      cause instanceof CatalogError
        ? cause
        : new CatalogError('catalog/unreachable', 'A part of the script did not load.', { cause });
    report(error);
    if (this.#kept?.isThere) {
      // The list is what it was; only what was to be opened is missing, and may be tried again.
      this.#kept.fail();
      return;
    }
    this.found = { is: 'failed' };
    this.dispatchEvent(new CarePicksErrorEvent(error.code));
  }

  #choose = (phase: Phase): void => {
    this.chosen = phase;
    this.#isTurning = true;
    this.#answers.yield();
    this.dispatchEvent(new CarePicksPhaseEvent());
  };

  #select = (event: Event, pick: ProductPick, link: ShopLink): void => {
    const { use, phase } = pick.recommendation;
    const index = this.#offered.findIndex(
      ({ recommendation }) => recommendation.use === use && recommendation.phase === phase,
    );
    this.#tellSelect(event, itemOf(pick, index), link.program);
  };

  #tellSelect = (event: Event, item: Item, program: string): void => {
    const selected = new CarePicksSelectEvent(item, program);
    if (!this.dispatchEvent(selected)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-picks': CarePicks;
  }
}
