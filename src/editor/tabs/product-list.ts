/** The products of the catalog: search, filter, choose, add. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';
import type { Item } from '../document/doc.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { levelOf, tally } from '../form-view/problems.ts';

export const FILTERS = {
  all: 'All products',
  error: 'With an error',
  warning: 'With a warning',
  open: 'With something to fill in',
  acute: 'For a new injury',
  chronic: 'For later',
} as const;
export type Filter = keyof typeof FILTERS;
export const isFilter = (name: string): name is Filter => Object.hasOwn(FILTERS, name);

export interface ListView {
  readonly items: readonly Item[];
  readonly selected: number;
  readonly search: string;
  readonly filter: Filter;
  /** How many are drawn: a list of thousands would make every letter slow. */
  readonly most: number;
  readonly canAdd: boolean;
  readonly problemsOf: (at: number) => readonly FileProblem[];
  readonly choose: (at: number) => void;
  readonly add: () => void;
  readonly setSearch: (words: string) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly more: () => void;
}

function passes(view: ListView, item: Item, at: number, words: readonly string[]): boolean {
  const summary = summaryOf(item);
  if (!words.every(word => summary.words.includes(word))) return false;
  switch (view.filter) {
    case 'all':
      return true;
    case 'acute':
    case 'chronic':
      return summary.phases.includes(view.filter);
    default:
      return view.problemsOf(at).some(problem => levelOf(problem) === view.filter);
  }
}

/** Places of the products that pass, in the order of the catalog. */
function found(view: ListView): readonly number[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  return view.items.flatMap((item, at) => (passes(view, item, at, words) ? at : []));
}

function row(view: ListView, at: number): TemplateResult {
  const item = view.items[at];
  if (!item) return html``;
  const summary = summaryOf(item);
  const problems = view.problemsOf(at);
  const worst = problems.map(levelOf);
  const level = (['error', 'open', 'warning'] as const).find(each => worst.includes(each));
  return html`<li>
    <button
      type="button"
      class=${level ?? 'sound'}
      aria-current=${at === view.selected ? 'true' : 'false'}
      data-product=${at}
      @click=${() => view.choose(at)}
    >
      <strong>${nameOf(summary)}</strong>
      ${summary.brand ? html`<small>${summary.brand}</small>` : nothing}
      ${problems.length > 0 ? html`<small class="tally">${tally(problems)}</small>` : nothing}
    </button>
  </li>`;
}

export function listTemplate(view: ListView): TemplateResult {
  const places = found(view);
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
      ${isFiltered ? `${places.length} of ${counted(view.items.length, 'product')}` : counted(view.items.length, 'product')}
    </p>
    <ol class="products" aria-label="Products">
      ${places.slice(0, view.most).map(at => row(view, at))}
    </ol>
    ${
      places.length > view.most
        ? html`<button type="button" class="plain" @click=${view.more}>
            Show more of the ${places.length.toLocaleString('en')}
          </button>`
        : nothing
    }
    <button type="button" class="go" ?disabled=${!view.canAdd} data-add-product @click=${view.add}>
      Add a product
    </button>`;
}
