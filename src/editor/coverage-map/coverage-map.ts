import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Region } from '../../domain/types.ts';
import type { MapContext } from './cell.ts';
import { controlStyles } from './control-styles.ts';
import { mapStyles } from './map-styles.ts';
import { type MuscleFilter, namedOf, type RegionView, regionsOf } from './model.ts';
import { filterControls, legend, neverShown, resultCount, summary } from './overview.ts';
import { placeStyles } from './place-styles.ts';
import { region } from './region.ts';
import { buttonTo } from './roving-focus.ts';
import { tableStyles } from './table-styles.ts';

/** With more muscles than this, all regions begin closed. */
const MAX_OPEN = 24;

type ByRegion<T> = Readonly<Partial<Record<Region, T>>>;

/**
 * A map of what a catalog covers. Pressing a gap fires `gap-chosen`, pressing a product's title fires
 * `product-chosen` (events.ts).
 *
 * It draws what it is given and works nothing out. Its headings begin at the fourth level, for a tab with a
 * heading of its own.
 */
export class CoverageMap extends LitElement {
  static override styles = [mapStyles, controlStyles, tableStyles, placeStyles];
  static override properties = {
    coverage: { attribute: false },
    titles: { attribute: false },
    scope: { state: true },
    search: { state: true },
    toggled: { state: true },
    openPlace: { state: true },
    lastFocused: { state: true },
  };

  /** Absent: there is nothing to draw. */
  declare coverage: Coverage | undefined;
  /** The products' titles by id. A product without one is called by its id. */
  declare titles: ReadonlyMap<string, string> | undefined;

  /** Absent: not chosen yet. */
  declare private scope: MuscleFilter['scope'] | undefined;
  declare private search: string;
  /** Whether a region is open, for those that the author has opened or closed. */
  declare private toggled: ByRegion<boolean>;
  /** The key of the place whose products are listed. */
  declare private openPlace: string | undefined;
  /** The key of the place that was focused last, for each region. */
  declare private lastFocused: ByRegion<string>;

  constructor() {
    super();
    this.search = '';
    this.toggled = {};
    this.lastFocused = {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const { coverage } = this;
    if (!coverage) return nothing;
    const filter = {
      scope: this.scope ?? (namedOf(coverage).length > 0 ? 'named' : 'all'),
      search: this.search,
      setScope: (scope: MuscleFilter['scope']) => this.#setFilter(scope, this.search),
      setSearch: (search: string) => this.#setFilter(this.scope, search),
    };
    const regions = regionsOf(coverage, filter);
    const muscles = regions.reduce((sum, view) => sum + view.muscles.length, 0);
    const context = this.#context();
    return html`${summary(coverage, context)} ${legend()} ${filterControls(coverage, filter)}
      ${resultCount(regions, filter)}
      <div class="regions">
        ${regions.map(view => this.#region(view, muscles <= MAX_OPEN, context))}
      </div>
      ${coverage.neverShown.length > 0 ? neverShown(coverage.neverShown, context) : nothing}`;
  }

  #context(): MapContext {
    return {
      titleOf: id => this.titles?.get(id) ?? id,
      openPlace: this.openPlace,
      toggle: key => {
        this.openPlace = this.openPlace === key ? undefined : key;
      },
      dispatch: event => this.dispatchEvent(event),
    };
  }

  /** Other muscles: what was opened or closed before concerned the ones that were shown then. */
  #setFilter(scope: MuscleFilter['scope'] | undefined, search: string): void {
    this.scope = scope;
    this.search = search;
    this.toggled = {};
  }

  #region(view: RegionView, isOpenByDefault: boolean, context: MapContext): TemplateResult {
    const name = view.region;
    const isOpen = this.toggled[name] ?? isOpenByDefault;
    return region(view, context, {
      isOpen,
      onToggle: isOpenNow => {
        // The browser also reports what was opened from here.
        if (isOpenNow !== isOpen) this.toggled = { ...this.toggled, [name]: isOpenNow };
      },
      lastFocused: this.lastFocused[name],
      onFocus: ({ target }) => {
        const key = (target as HTMLElement).dataset.place;
        if (key && key !== this.lastFocused[name])
          this.lastFocused = { ...this.lastFocused, [name]: key };
      },
      onKey: event => this.#onKey(event, name),
    });
  }

  #onKey(event: KeyboardEvent, name: Region): void {
    const from = event.target as HTMLElement;
    if (event.key === 'Escape' && this.openPlace) {
      const key = this.openPlace;
      const isInList = from.closest('.more') !== null || from.dataset.place === key;
      if (!isInList) return;
      this.openPlace = undefined;
      this.lastFocused = { ...this.lastFocused, [name]: key };
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

customElements.define('coverage-map', CoverageMap);

declare global {
  interface HTMLElementTagNameMap {
    'coverage-map': CoverageMap;
  }
}
