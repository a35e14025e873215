/** What stands around the tables: the sentence, the legend, what to show, and what no post shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Coverage, NeverShown } from '../../coverage/coverage.ts';
import { type Board, gapButton, productButton } from './cell.ts';
import {
  countsOf,
  coveredIn,
  firstGaps,
  LOOKS,
  type Look,
  namedOf,
  openIn,
  type RegionView,
  type Wanted,
} from './model.ts';
import { counted, LOOK_WORDS, WHY_WORDS } from './words.ts';

/** More would be a list, and the picture is one. */
const GAPS = 3;

/** How it stands, in words, and the first gaps to press. */
export function sentence(coverage: Coverage, board: Board): TemplateResult {
  const named = namedOf(coverage);
  const counts = countsOf(named);
  const gaps = firstGaps(named, GAPS);
  const all = coverage.muscles.length;
  if (named.length === 0)
    return html`<p class="lead">
      You cover none of the ${all} muscles by name yet. What shows stands there for a region, or for any
      muscle.
    </p>`;
  return html`<p class="lead">
      You cover <strong>${named.length} of ${all}</strong> muscles by name. Their posts have
      ${counted(openIn(counts), 'place')} for products: ${coveredIn(counts)} covered,
      ${counts.missing} empty.${gaps.length > 0 ? ' The first gaps:' : nothing}
    </p>
    ${
      gaps.length > 0
        ? html`<ul class="gaps">
            ${gaps.map(place => html`<li>${gapButton(place, board)}</li>`)}
          </ul>`
        : nothing
    }`;
}

const MARKS: Readonly<Record<Look, string>> = { own: '2', near: '2', missing: '+', barred: '–' };

export const legend = (): TemplateResult =>
  html`<ul class="legend" aria-label="What the signs mean">
      ${LOOKS.map(
        look =>
          html`<li>
            <span class="place ${look}" aria-hidden="true">${MARKS[look]}</span>
            <span>${LOOK_WORDS[look]}</span>
          </li>`,
      )}
    </ul>
    <p class="quiet">
      The numbers count what a reader sees who has ticked nothing. On a keyboard, the arrow keys move in
      a table, and Enter presses.
    </p>`;

export interface Choice extends Wanted {
  readonly setFilter: (filter: Wanted['filter']) => void;
  readonly setSearch: (search: string) => void;
}

const FILTERS = {
  named: 'Muscles that your products name',
  all: 'All muscles',
} as const satisfies Record<Wanted['filter'], string>;

const radio = (filter: Wanted['filter'], count: number, choice: Choice): TemplateResult =>
  html`<label>
    <input
      type="radio"
      name="filter"
      value=${filter}
      .checked=${choice.filter === filter}
      @change=${() => choice.setFilter(filter)}
    />
    ${FILTERS[filter]} (${count})
  </label>`;

export const choosing = (coverage: Coverage, choice: Choice): TemplateResult =>
  html`<div class="choosing">
    <fieldset>
      <legend>Show</legend>
      ${radio('named', namedOf(coverage).length, choice)}
      ${radio('all', coverage.muscles.length, choice)}
    </fieldset>
    <label class="search">
      Find a muscle or a region
      <input
        type="search"
        autocomplete="off"
        .value=${choice.search}
        @input=${({ target }: Event) => choice.setSearch((target as HTMLInputElement).value)}
      />
    </label>
  </div>`;

/** How many muscles are on show; where there is none, the way to all of them. */
export function found(views: readonly RegionView[], choice: Choice): TemplateResult {
  const muscles = views.reduce((sum, view) => sum + view.muscles.length, 0);
  const isNarrowed = muscles === 0 && choice.filter === 'named';
  const none = isNarrowed
    ? 'No muscle that your products name is called so.'
    : 'No muscle is called so.';
  return html`<p role="status">
      ${muscles > 0 ? `${counted(muscles, 'muscle')} in ${counted(views.length, 'region')}` : none}
    </p>
    ${
      isNarrowed
        ? html`<p>
            <button type="button" class="small" @click=${() => choice.setFilter('all')}>
              Look among all muscles
            </button>
          </p>`
        : nothing
    }`;
}

/** The products that nobody gets to see, by the reason. */
export function unseen(products: readonly NeverShown[], board: Board): TemplateResult {
  // The keys of the table are its own closed union, which `Object.keys` does not know.
  const reasons = Object.keys(WHY_WORDS) as NeverShown['why'][];
  const groups = reasons
    .map(why => ({ why, members: products.filter(each => each.why === why) }))
    .filter(({ members }) => members.length > 0);
  return html`<section class="never">
    <h4>No post shows ${counted(products.length, 'product')}</h4>
    ${groups.map(
      ({ why, members }) => html`<p>${WHY_WORDS[why]}</p>
        <ul>
          ${members.map(({ id }) => html`<li>${productButton(id, board)}</li>`)}
        </ul>`,
    )}
  </section>`;
}
