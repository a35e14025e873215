import { ContextConsumer } from '@lit/context';
import {
  adoptStyles,
  html,
  noChange,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { CatalogError } from '../domain/errors.ts';
import {
  CarePicksErrorEvent,
  CarePicksLoadEvent,
  CarePicksPhaseEvent,
  CarePicksSelectEvent,
  CarePicksViewEvent,
  type Item,
} from '../domain/events.ts';
import { readHeadingLevel, readLayout, readLimit, readPhase } from '../domain/options.ts';
import type { Phase } from '../domain/types.ts';
import type { ShopLink } from '../links/link.ts';
import { isFallback } from '../page/fallback.ts';
import { defaultCatalog } from '../page/home.ts';
import { openRoot, rootOf } from '../page/shadow-root.ts';
import { themeFor } from '../page/theme.ts';
import { showPhase } from '../page/tree-states.ts';
import type { ProductPick } from '../recommend/pick.ts';
import type { Picks } from '../recommend/recommend.ts';
import { host } from '../view/styles/host.ts';
import { layoutStyles } from '../view/styles/layouts.ts';
import { shadowCss } from '../view/styles/shadow.ts';
import type { View } from '../view/templates/view.ts';
import { Blocks } from '../view/whole.ts';
import { AdoptedTree } from './adopted-tree.ts';
import { AnswersController } from './answers.ts';
import { DrawingGuard } from './drawing-guard.ts';
import { type Loaded, MuscleLoader, type MuscleRequest } from './muscle-loader.ts';
import { nextPaint } from './next-paint.ts';
import { report } from './report.ts';
import { Configured, type Settings, settingsContext, settingsOf } from './settings.ts';
import { ShopCountryController } from './shop-country.ts';
import { ThemeWatch } from './theme-watch.ts';
import { Viewable } from './viewable.ts';

const FIRST = unsafeCSS(shadowCss);
const LATER = unsafeCSS(layoutStyles);

/** What a reader opened in one list says nothing of the next, which may take over the same nodes. */
function foldMore(root: ParentNode): void {
  for (const more of root.querySelectorAll<HTMLDetailsElement>('details.more[open]'))
    more.open = false;
}

const itemOf = ({ product: { id } }: ProductPick, index: number): Item => ({ id, index });

/**
 * Shows the self-care products that fit a muscle and the phase of its injury, with their cautions.
 *
 * It loads one small file for the muscle, and beside it the code that draws it. Until both are there,
 * and when they cannot be loaded, the element's children stay in sight; the page never gets an exception.
 * What a page may write, listen for and style is declared in `src/surface/`.
 */
export class CarePicks extends Configured {
  static override styles = unsafeCSS(host);
  static override properties = {
    ...Configured.properties,
    muscle: {},
    heading: {},
    loaded: { state: true },
    chosen: { state: true },
  };

  /** Id or name of the muscle, or `auto`. Default: none; nothing is shown, and the console says why. */
  declare muscle?: string;
  /** The heading. Default: “Care picks for the …”. */
  declare heading?: string;

  /** What is drawn. Absent: it is on its way, or cannot be loaded. */
  declare private loaded: Loaded | undefined;
  /** What the reader chose; goes before the author's `phase`. */
  declare private chosen: Phase | undefined;

  #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #answers = new AnswersController(this);
  #country = new ShopCountryController(this);
  #viewable = new Viewable(this, () => this.dispatchEvent(new CarePicksViewEvent(this.#items)));
  #tree = new AdoptedTree(this, {
    shown: () => this.#adopted(),
    choose: phase => this.#choose(phase),
    open: () =>
      this.attempt(() => {
        this.#loader.abandon();
        this.#loader.load(this.#request);
      }),
    select: (event, item, program) => this.#select(event, item, program),
  });
  /** The catalog that the adopted tree is taken to be of: the one that is asked for first. */
  #treeCatalog: string | undefined;
  #loader = new MuscleLoader(this, {
    begins: () => {
      this.loaded = undefined;
    },
    loaded: (loaded, signal) => this.#loaded(loaded, signal),
    failed: error => this.attempt(() => this.#failed(error)),
  });
  #blocks = new Blocks();
  #guard = new DrawingGuard(this, {
    isDrawn: () => this.loaded !== undefined || this.#tree.isShown,
    empties: () => {
      this.#tree.remember();
      this.#tree.discard();
      this.#blocks.clear();
    },
    givenUp: cause =>
      this.#failed(
        new CatalogError(
          'page/interference',
          'Something of the page keeps the picks from being drawn, or takes cautions out of them.',
          { cause },
        ),
      ),
  });
  /** What is offered, in order, whatever the reader answered. Absent: the reader chose another phase, and it is asked for. */
  #offered: readonly ProductPick[] | undefined;
  /** The paint that answers a tap on the phase; the other list comes after it. */
  #tapAnswer: Promise<void> | undefined;

  constructor() {
    super();
    new ThemeWatch(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const adopted = this.attempt(() => this.#tree.adopt());
    if (adopted) {
      if (this.#tree.isUndressed) this.#dress(adopted);
      return adopted;
    }
    const root = rootOf(this) ?? openRoot(this);
    root.replaceChildren();
    adoptStyles(root, CarePicks.elementStyles);
    return root;
  }

  protected override cannotDraw(cause: unknown): void {
    this.#guard.fail(cause);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is connected again at once, and keeps its request.
    void Promise.resolve().then(() => {
      if (!this.isConnected) this.attempt(() => this.#loader.abandon());
    });
  }

  /** Where the page keeps it from being drawn, the author's children stay until another muscle is asked for. */
  protected override shouldUpdate(changes: PropertyValues): boolean {
    if (changes.has('muscle')) this.#guard.reset();
    return !this.#guard.isGivenUp;
  }

  /** A tap is answered at once, by its button and by what stands there; what has to be drawn comes with the paint after that. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#tapAnswer) {
      await this.#tapAnswer;
      this.#tapAnswer = undefined;
    }
    super.scheduleUpdate();
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('phase') && this.hasUpdated) this.chosen = undefined;
    const request = this.#request;
    if (!this.hasUpdated) this.#treeCatalog = request.catalog;
    const isOther = request.catalog !== this.#treeCatalog || !this.#tree.isOfMuscle(this.muscle);
    // What was chosen for another muscle must not stand in the place of this one's.
    if (isOther) this.#tree.discard();
    this.#tree.dress(this.#theme);
    if (!this.#tree.isShown || this.#differs || this.#answers.isOpen) this.#loader.load(request);
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#tree.isShown) return noChange;
    const { loaded } = this;
    if (!loaded) return html`<slot name="fallback"></slot><slot></slot>`;
    const { picksTemplate } = loaded.drawing;
    showPhase(this.renderRoot);
    this.#guard.begin();
    this.#blocks.begin();
    this.#answers.dress(this.renderRoot as ShadowRoot);
    const picks = this.#recommend(loaded, this.#phase);
    this.#offered = this.chosen ? undefined : picks.offered;
    return html`${picksTemplate(picks, this.#view(loaded, picks))}<slot ?hidden=${isFallback(this)}></slot>`;
  }

  protected override updated(changes: PropertyValues): void {
    this.#guard.check();
    if (!this.loaded) return;
    if (changes.has('chosen')) foldMore(this.renderRoot);
    // The list that was there before the element is the same list, told of and perhaps seen.
    const isSameList = !this.#differsIn(this.#asked.country);
    const wasAdopted = this.#tree.restore(isSameList);
    if (wasAdopted && isSameList) return;
    if (changes.has('loaded') && !wasAdopted)
      this.dispatchEvent(new CarePicksLoadEvent(this.#items));
    if (
      this.#items.length > 0 &&
      ['loaded', 'chosen', 'phase', 'limit', 'strict'].some(name => changes.has(name))
    )
      this.#viewable.arm();
  }

  /** What is loaded on the way from an adopted tree to what a reader asked for belongs to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const { work } = this.#loader;
    if (!this.#tree.isShown || !work) return isDone;
    await work;
    return super.getUpdateComplete();
  }

  /** What was offered first, as events tell of it: what a reader chose and answered since changes nothing in it. */
  get #items(): readonly Item[] {
    if (this.#tree.isShown) return this.#tree.items;
    this.#offered ??= this.loaded ? this.#recommend(this.loaded, this.#authorPhase).offered : [];
    return this.#offered.map(itemOf);
  }

  /** What is asked for, here and in the `<care-catalog>` around. */
  get #asked(): Settings {
    // What answers for the page may be anything, `null` too.
    return settingsOf(this, this.#settings.value ?? {});
  }

  get #request(): MuscleRequest {
    return { catalog: this.#asked.catalog || defaultCatalog(), muscle: this.muscle ?? '' };
  }

  /** Whether something else is asked for than an adopted tree holds. */
  get #differs(): boolean {
    return this.#differsIn(this.#country.chosen ?? this.#asked.country);
  }

  /** The same for the shops of one country. */
  #differsIn(country: string | undefined): boolean {
    const { muscle, heading, chosen } = this;
    const asked = { ...this.#asked, muscle, heading, country };
    return chosen !== undefined || this.#tree.differsFrom(asked);
  }

  /** The phase on show; absent: both. */
  get #phase(): Phase | undefined {
    return this.chosen ?? this.#authorPhase;
  }

  get #authorPhase(): Phase | undefined {
    return readPhase(this.#asked.phase);
  }

  get #theme(): 'light' | 'dark' {
    return themeFor(this, this.#asked.theme);
  }

  /** The country whose shops are linked where the reader chose none. */
  #countryFor({ file, drawing }: Loaded): string {
    return drawing.chooseCountry(this.#asked.country, navigator.languages ?? [], file);
  }

  #recommend(loaded: Loaded, phase: Phase | undefined): Picks {
    const { limit, strict } = this.#asked;
    return loaded.drawing.recommend(loaded.file, {
      phase,
      limit: readLimit(limit),
      strict,
      country: this.#country.chosen ?? this.#countryFor(loaded),
      now: Date.now(),
      answers: this.#answers.limits,
    });
  }

  #view(loaded: Loaded, picks: Picks): View {
    const { file, drawing } = loaded;
    const { layout, headingLevel, newTab } = this.#asked;
    return {
      language: drawing.language(this.lang),
      layout: readLayout(layout) ?? 'cards',
      theme: this.#theme,
      heading: this.heading,
      headingLevel: readHeadingLevel(headingLevel) ?? 2,
      newTab: newTab ?? false,
      phaseSwitch: { chosen: this.#phase, choose: this.#choose },
      country: this.#country.view(this.#countryFor(loaded)),
      select: this.#selectPick,
      whole: this.#blocks.draw,
      last: this.#answers.wereGivenHere ? 'answers' : this.chosen && 'phase',
      ...this.#answers.view(file, picks),
    };
  }

  /** A tree that stood there before the element is in the page, and seen from here on. */
  #adopted(): void {
    this.dispatchEvent(new CarePicksLoadEvent(this.#items));
    if (this.#items.length > 0) this.#viewable.arm();
  }

  /** A painted tree has brought the first of the styles; a prerendered one takes its own with it. */
  #dress(root: ShadowRoot): void {
    const [first = FIRST] = this.#tree.isShown ? root.adoptedStyleSheets : [];
    adoptStyles(root, [first, LATER]);
  }

  async #loaded(loaded: Loaded, signal: AbortSignal): Promise<void> {
    // What the adopted tree shows of it already is seen first.
    if (this.#tree.isShown && this.chosen) await nextPaint();
    if (signal.aborted) return;
    const root = this.renderRoot as ShadowRoot;
    this.#dress(root);
    this.#tree.release();
    this.loaded = loaded;
  }

  #failed(error: CatalogError): void {
    report(error);
    if (this.#tree.isShown) {
      // The list is what it was; only what was to be opened is missing, and may be tried again.
      this.#tree.fail();
      return;
    }
    this.dispatchEvent(new CarePicksErrorEvent(error.code));
  }

  #choose = (phase: Phase): void => {
    this.chosen = phase;
    this.#tapAnswer = nextPaint();
    this.attempt(() => {
      // Drawing it takes a slow phone half a second. Of a list that was cut short, the phase may have more than stands there.
      if (!readLimit(this.#asked.limit)) showPhase(this.renderRoot, phase);
      foldMore(this.renderRoot);
    });
    this.#answers.yield();
    this.dispatchEvent(new CarePicksPhaseEvent());
  };

  #selectPick = (event: Event, pick: ProductPick, link: ShopLink): void => {
    const { id } = pick.product;
    const index = this.#items.findIndex(item => item.id === id);
    this.#select(event, { id, index }, link.program);
  };

  #select(event: Event, item: Item, program: string): void {
    const selected = new CarePicksSelectEvent(item, program);
    if (!this.dispatchEvent(selected)) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-picks': CarePicks;
  }
}
