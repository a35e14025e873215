/** What stands around the tables: the summary, the legend, the filter, and what no post shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Coverage, NeverShown } from '../../coverage/coverage.ts';
import { counted } from '../../domain/words.ts';
import { gapButton, type MapContext, productButton } from './cell.ts';
import {
  countsOf,
  coveredIn,
  firstGaps,
  type MuscleFilter,
  namedOf,
  openIn,
  PLACE_KINDS,
  type PlaceKind,
  type RegionView,
} from './model.ts';
import { KIND_WORDS, WHY_WORDS } from './words.ts';

/** The map itself shows all gaps. */
const MAX_GAPS = 3;

/** The coverage in a sentence, and buttons for the first gaps. */
export function summary(coverage: Coverage, context: MapContext): TemplateResult {
  const named = namedOf(coverage);
  const counts = countsOf(named);
  const gaps = firstGaps(named, MAX_GAPS);
  const all = coverage.muscles.length;
  if (named.length === 0)
    return html`<p class="lead">
      You cover none of the ${all} muscles by name yet. What is shown for them is there for a region, or for
      any muscle.
    </p>`;
  return html`<p class="lead">
      You cover <strong>${named.length} of ${all}</strong> muscles by name. Their posts have
      ${counted(openIn(counts), 'place')} for products: ${coveredIn(counts)} covered,
      ${counts.missing} empty.${gaps.length > 0 ? ' The first gaps:' : nothing}
    </p>
    ${
      gaps.length > 0
        ? html`<ul class="gaps">
            ${gaps.map(place => html`<li>${gapButton(place, context)}</li>`)}
          </ul>`
        : nothing
    }`;
}

const SAMPLES: Readonly<Record<PlaceKind, string>> = {
  exact: '2',
  nearby: '2',
  missing: '+',
  barred: '–',
};

export const legend = (): TemplateResult =>
  html`<ul class="legend" aria-label="What the symbols mean">
      ${PLACE_KINDS.map(
        kind =>
          html`<li>
            <span class="place ${kind}" aria-hidden="true">${SAMPLES[kind]}</span>
            <span>${KIND_WORDS[kind]}</span>
          </li>`,
      )}
    </ul>
    <p class="quiet">
      The numbers are for a reader who has ticked nothing. With a keyboard, move in a table with the arrow
      keys, and press Enter.
    </p>`;

export interface FilterView extends MuscleFilter {
  readonly setScope: (scope: MuscleFilter['scope']) => void;
  readonly setSearch: (search: string) => void;
}

const SCOPES = {
  named: 'Muscles that your products name',
  all: 'All muscles',
} as const satisfies Record<MuscleFilter['scope'], string>;

const radio = (scope: MuscleFilter['scope'], count: number, filter: FilterView): TemplateResult =>
  html`<label>
    <input
      type="radio"
      name="scope"
      value=${scope}
      .checked=${filter.scope === scope}
      @change=${() => filter.setScope(scope)}
    />
    ${SCOPES[scope]} (${count})
  </label>`;

export const filterControls = (coverage: Coverage, filter: FilterView): TemplateResult =>
  html`<div class="filter">
    <fieldset>
      <legend>Show</legend>
      ${radio('named', namedOf(coverage).length, filter)}
      ${radio('all', coverage.muscles.length, filter)}
    </fieldset>
    <label class="search">
      Find a muscle or a region
      <input
        type="search"
        autocomplete="off"
        .value=${filter.search}
        @input=${({ target }: Event) => filter.setSearch((target as HTMLInputElement).value)}
      />
    </label>
  </div>`;

/** How many muscles are shown; if there is none, the way to all of them. */
export function resultCount(regions: readonly RegionView[], filter: FilterView): TemplateResult {
  const muscles = regions.reduce((sum, region) => sum + region.muscles.length, 0);
  const isNarrowed = muscles === 0 && filter.scope === 'named';
  const none = isNarrowed
    ? 'None of the muscles that your products name is called that.'
    : 'No muscle is called that.';
  return html`<p role="status">
      ${muscles > 0 ? `${counted(muscles, 'muscle')} in ${counted(regions.length, 'region')}` : none}
    </p>
    ${
      isNarrowed
        ? html`<p>
            <button type="button" class="small" @click=${() => filter.setScope('all')}>
              Search all muscles
            </button>
          </p>`
        : nothing
    }`;
}

/** The products that no reader gets to see, by the reason. */
export function neverShown(products: readonly NeverShown[], context: MapContext): TemplateResult {
  // The keys of the table are its own closed union, which `Object.keys` does not know.
  const reasons = Object.keys(WHY_WORDS) as NeverShown['why'][];
  const groups = reasons
    .map(why => ({ why, members: products.filter(each => each.why === why) }))
    .filter(({ members }) => members.length > 0);
  return html`<section class="never-shown">
    <h4>No post shows ${counted(products.length, 'product')}</h4>
    ${groups.map(
      ({ why, members }) => html`<p>${WHY_WORDS[why]}</p>
        <ul>
          ${members.map(({ id }) => html`<li>${productButton(id, context)}</li>`)}
        </ul>`,
    )}
  </section>`;
}
