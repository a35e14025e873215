import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Region } from '../../domain/types.ts';
import type { Board } from './cell.ts';
import { controlStyles } from './control-styles.ts';
import { pictureStyles } from './map-styles.ts';
import { namedOf, type RegionView, regionsOf, type Wanted } from './model.ts';
import { choosing, found, legend, sentence, unseen } from './overview.ts';
import { placeStyles } from './place-styles.ts';
import { region } from './region.ts';
import { buttonTo } from './roving-focus.ts';
import { tableStyles } from './table-styles.ts';

/** So many muscles are on show at once, unless a region is opened by hand. */
const AT_ONCE = 24;

type ByRegion<T> = Readonly<Partial<Record<Region, T>>>;

/**
 * What a catalog covers as a picture, and one press from a gap to `gap-chosen`, from a product's name
 * to `product-chosen` (events.ts).
 *
 * It draws what it is given and works nothing out. Its headings begin at the fourth level, for a room
 * with a heading of its own.
 */
export class DemoCoverage extends LitElement {
  static override styles = [pictureStyles, controlStyles, tableStyles, placeStyles];
  static override properties = {
    coverage: { attribute: false },
    titles: { attribute: false },
    filter: { state: true },
    search: { state: true },
    turned: { state: true },
    opened: { state: true },
    last: { state: true },
  };

  /** Absent: there is nothing to draw. */
  declare coverage: Coverage | undefined;
  /** The products' names by id. A product without one is called by its id. */
  declare titles: ReadonlyMap<string, string> | undefined;

  /** Absent: not chosen yet. */
  declare private filter: Wanted['filter'] | undefined;
  declare private search: string;
  /** The regions that were opened or closed by hand. */
  declare private turned: ByRegion<boolean>;
  /** The place whose products are listed. */
  declare private opened: string | undefined;
  /** The place of each table that had the focus last. */
  declare private last: ByRegion<string>;

  constructor() {
    super();
    this.search = '';
    this.turned = {};
    this.last = {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const { coverage } = this;
    if (!coverage) return nothing;
    const choice = {
      filter: this.filter ?? (namedOf(coverage).length > 0 ? 'named' : 'all'),
      search: this.search,
      setFilter: (filter: Wanted['filter']) => this.#want(filter, this.search),
      setSearch: (search: string) => this.#want(this.filter, search),
    };
    const views = regionsOf(coverage, choice);
    const muscles = views.reduce((sum, view) => sum + view.muscles.length, 0);
    const board = this.#board();
    return html`${sentence(coverage, board)} ${legend()} ${choosing(coverage, choice)}
      ${found(views, choice)}
      <div class="regions">
        ${views.map(view => this.#region(view, muscles <= AT_ONCE, board))}
      </div>
      ${coverage.neverShown.length > 0 ? unseen(coverage.neverShown, board) : nothing}`;
  }

  #board(): Board {
    return {
      titleOf: id => this.titles?.get(id) ?? id,
      opened: this.opened,
      toggle: key => {
        this.opened = this.opened === key ? undefined : key;
      },
      tell: event => this.dispatchEvent(event),
    };
  }

  /** What is wanted changes what is open; what was opened by hand was so for what was wanted before. */
  #want(filter: Wanted['filter'] | undefined, search: string): void {
    this.filter = filter;
    this.search = search;
    this.turned = {};
  }

  #region(view: RegionView, isOpenAtFirst: boolean, board: Board): TemplateResult {
    const name = view.region;
    const isOpen = this.turned[name] ?? isOpenAtFirst;
    return region(view, board, {
      isOpen,
      turn: open => {
        // The browser also tells of what was opened here.
        if (open !== isOpen) this.turned = { ...this.turned, [name]: open };
      },
      last: this.last[name],
      onFocus: ({ target }) => {
        const key = (target as HTMLElement).dataset.place;
        if (key && key !== this.last[name]) this.last = { ...this.last, [name]: key };
      },
      onKey: event => this.#onKey(event, name),
    });
  }

  #onKey(event: KeyboardEvent, name: Region): void {
    const from = event.target as HTMLElement;
    if (event.key === 'Escape' && this.opened) {
      const key = this.opened;
      const isInList = from.closest('.more') !== null || from.dataset.place === key;
      if (!isInList) return;
      this.opened = undefined;
      this.last = { ...this.last, [name]: key };
      this.renderRoot.querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus();
      event.preventDefault();
      return;
    }
    if (from.dataset.place === undefined || event.altKey || event.metaKey) return;
    const next = buttonTo(from, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('demo-coverage', DemoCoverage);

declare global {
  interface HTMLElementTagNameMap {
    'demo-coverage': DemoCoverage;
  }
}
