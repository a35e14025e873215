/** The list of products: search, filter, select, add. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';
import type { Item } from '../document/doc.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { kindOf, tally } from '../form-view/problem-kind.ts';

export const FILTERS = {
  all: 'All products',
  error: 'With an error',
  warning: 'With a warning',
  unfilled: 'With something to fill in',
  unconfirmed: 'With something to confirm',
  acute: 'For a new injury',
  chronic: 'For older or ongoing pain',
} as const;
export type ProductFilter = keyof typeof FILTERS;
const isFilter = (name: string): name is ProductFilter => Object.hasOwn(FILTERS, name);

export interface ProductListView {
  readonly items: readonly Item[];
  readonly selected: number;
  readonly search: string;
  readonly filter: ProductFilter;
  /** How many are drawn: with a list of thousands every letter would be slow. */
  readonly limit: number;
  readonly canAdd: boolean;
  readonly problemsOf: (at: number) => readonly FileProblem[];
  readonly select: (at: number) => void;
  readonly add: () => void;
  readonly setSearch: (words: string) => void;
  readonly setFilter: (filter: ProductFilter) => void;
  readonly showMore: () => void;
}

function matches(view: ProductListView, item: Item, at: number, words: readonly string[]): boolean {
  const summary = summaryOf(item);
  if (!words.every(word => summary.searchText.includes(word))) return false;
  switch (view.filter) {
    case 'all':
      return true;
    case 'acute':
    case 'chronic':
      return summary.phases.includes(view.filter);
    default:
      return view.problemsOf(at).some(problem => kindOf(problem) === view.filter);
  }
}

/** Positions of the products that match, in the order of the catalog. */
function found(view: ProductListView): readonly number[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  return view.items.flatMap((item, at) => (matches(view, item, at, words) ? at : []));
}

function row(view: ProductListView, at: number): TemplateResult {
  const item = view.items[at];
  if (!item) return html``;
  const summary = summaryOf(item);
  const problems = view.problemsOf(at);
  const kinds = problems.map(kindOf);
  const worst = (['error', 'unfilled', 'unconfirmed', 'warning'] as const).find(kind =>
    kinds.includes(kind),
  );
  return html`<li>
    <button
      type="button"
      class=${worst ?? 'sound'}
      aria-current=${at === view.selected ? 'true' : 'false'}
      data-product=${at}
      @click=${() => view.select(at)}
    >
      <strong>${nameOf(summary)}</strong>
      ${summary.brand ? html`<small>${summary.brand}</small>` : nothing}
      ${problems.length > 0 ? html`<small class="tally">${tally(problems)}</small>` : nothing}
    </button>
  </li>`;
}

export function productList(view: ProductListView): TemplateResult {
  const positions = found(view);
  const isFiltered = view.search !== '' || view.filter !== 'all';
  return html`<div class="seek">
      <label>
        <span>Search</span>
        <input
          type="search"
          autocomplete="off"
          .value=${live(view.search)}
          @input=${(event: Event) => view.setSearch((event.target as HTMLInputElement).value)}
        >
      </label>
      <label>
        <span>Show</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            if (isFilter(value)) view.setFilter(value);
          }}
        >
          ${Object.entries(FILTERS).map(
            ([name, label]) =>
              html`<option value=${name} ?selected=${view.filter === name}>${label}</option>`,
          )}
        </select>
      </label>
    </div>
    <p class="quiet" role="status" data-count>
      ${isFiltered ? `${positions.length} of ${counted(view.items.length, 'product')}` : counted(view.items.length, 'product')}
    </p>
    <ol class="products" aria-label="Products">
      ${positions.slice(0, view.limit).map(at => row(view, at))}
    </ol>
    ${
      positions.length > view.limit
        ? html`<button type="button" class="plain" @click=${view.showMore}>
            Show more of the ${positions.length.toLocaleString('en')}
          </button>`
        : nothing
    }
    <button type="button" class="go" ?disabled=${!view.canAdd} data-add-product @click=${view.add}>
      Add a product
    </button>`;
}
