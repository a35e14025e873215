/**
 * A region: how much of it is covered, and its table of muscles by phase and purpose.
 *
 * The table has its roles written out: in a narrow space it is drawn as blocks, and then browsers no longer
 * treat it as a table.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { MuscleCoverage } from '../../coverage/coverage.ts';
import { PHASES } from '../../domain/types.ts';
import { counted, titled } from '../../domain/words.ts';
import { PURPOSES } from '../../safety/rules/modalities.ts';
import { cell, isOpen, type MapContext, productsAt } from './cell.ts';
import { coveredIn, keyOf, openIn, PLACE_KINDS, type Place, type RegionView } from './model.ts';
import { phaseName, purposeName, regionName } from './words.ts';

const placesOf = (muscle: MuscleCoverage): readonly Place[] =>
  muscle.slots.map(slot => ({ muscle, slot }));

const head = (): TemplateResult =>
  html`<colgroup>
      <col class="muscles" />
    </colgroup>
    ${PHASES.map(() => html`<colgroup span=${PURPOSES.length}></colgroup>`)}
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" rowspan="2">Muscle</th>
        ${PHASES.map(
          phase =>
            html`<th role="columnheader" scope="colgroup" colspan=${PURPOSES.length}>${phaseName(phase)}</th>`,
        )}
      </tr>
      <tr role="row">
        ${PHASES.map(() =>
          PURPOSES.map(
            purpose => html`<th role="columnheader" scope="col">${purposeName(purpose)}</th>`,
          ),
        )}
      </tr>
    </thead>`;

function row(
  muscle: MuscleCoverage,
  tabStop: string | undefined,
  context: MapContext,
): TemplateResult {
  const { id, name } = muscle.muscle;
  const places = placesOf(muscle);
  const open = places.find(place => isOpen(place, context));
  return html`<tr
      role="row"
      data-muscle=${id}
      data-acute=${phaseName('acute')}
      data-chronic=${phaseName('chronic')}
    >
      <th role="rowheader" scope="row" class=${muscle.isNamed ? 'is-named' : ''}>
        ${titled(name)}
      </th>
      ${places.map(place => cell(place, tabStop, context))}
    </tr>
    ${
      open
        ? html`<tr role="row" class="more">
            <td role="cell" colspan=${places.length + 1}>${productsAt(open, context)}</td>
          </tr>`
        : nothing
    }`;
}

/** Where the Tab key stops: at the place that was focused last, or at the first that can be pressed. */
function tabStopOf(
  muscles: readonly MuscleCoverage[],
  lastFocused: string | undefined,
): string | undefined {
  const places = muscles.flatMap(placesOf).filter(({ slot }) => slot.state !== 'barred');
  const keys = places.map(keyOf);
  return lastFocused !== undefined && keys.includes(lastFocused) ? lastFocused : keys[0];
}

const bar = ({ counts }: RegionView): TemplateResult =>
  html`<span class="bar" aria-hidden="true"
    >${PLACE_KINDS.filter(kind => kind !== 'barred').map(
      kind => html`<i class=${kind} style="flex-grow: ${counts[kind]}"></i>`,
    )}</span
  >`;

export interface RegionState {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** The key of the place that was focused last. */
  readonly lastFocused: string | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The table is only drawn while its region is open. */
export function region(view: RegionView, context: MapContext, state: RegionState): TemplateResult {
  const { muscles, counts } = view;
  const name = regionName(view.region);
  const table = () => html`<table
    role="table"
    aria-label=${`${name}: what each muscle has`}
    @focusin=${state.onFocus}
    @keydown=${state.onKey}
  >
    ${head()}
    <tbody role="rowgroup">
      ${muscles.map(muscle => row(muscle, tabStopOf(muscles, state.lastFocused), context))}
    </tbody>
  </table>`;
  return html`<details
    data-region=${view.region}
    ?open=${state.isOpen}
    @toggle=${({ target }: Event) => state.onToggle((target as HTMLDetailsElement).open)}
  >
    <summary>
      <h4>${name}</h4>
      <span class="share"
        >${counted(muscles.length, 'muscle')}, ${coveredIn(counts)} of ${counted(openIn(counts), 'place')}
        covered</span
      >
      ${bar(view)}
    </summary>
    ${state.isOpen ? table() : nothing}
  </details>`;
}
