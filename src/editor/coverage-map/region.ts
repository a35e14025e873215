/**
 * A region: how much of it is covered, and its table of muscles by phase and purpose.
 *
 * The table has its roles written out, for where it is too narrow for one it is drawn as a list, and
 * browsers take a table that is drawn otherwise for none.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { MuscleCoverage } from '../../coverage/coverage.ts';
import { PHASES } from '../../domain/types.ts';
import { PURPOSES } from '../../safety/rules/modalities.ts';
import { type Board, cell, isOpen, listed } from './cell.ts';
import { coveredIn, keyOf, LOOKS, openIn, type Place, type RegionView } from './model.ts';
import { capital, counted, phaseName, purposeName, regionName } from './words.ts';

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

function row(muscle: MuscleCoverage, stop: string | undefined, board: Board): TemplateResult {
  const { id, name } = muscle.muscle;
  const places = placesOf(muscle);
  const open = places.find(place => isOpen(place, board));
  return html`<tr
      role="row"
      data-muscle=${id}
      data-acute=${phaseName('acute')}
      data-chronic=${phaseName('chronic')}
    >
      <th role="rowheader" scope="row" class=${muscle.isNamed ? 'own-name' : ''}>
        ${capital(name)}
      </th>
      ${places.map(place => cell(place, stop, board))}
    </tr>
    ${
      open
        ? html`<tr role="row" class="more">
            <td role="cell" colspan=${places.length + 1}>${listed(open, board)}</td>
          </tr>`
        : nothing
    }`;
}

/** Where the tabulator stops: where it was last, or at the first place that can be pressed. */
function stopOf(muscles: readonly MuscleCoverage[], last: string | undefined): string | undefined {
  const places = muscles.flatMap(placesOf).filter(({ slot }) => slot.state !== 'barred');
  const keys = places.map(keyOf);
  return last !== undefined && keys.includes(last) ? last : keys[0];
}

const bar = ({ counts }: RegionView): TemplateResult =>
  html`<span class="bar" aria-hidden="true"
    >${LOOKS.filter(look => look !== 'barred').map(
      look => html`<i class=${look} style="flex-grow: ${counts[look]}"></i>`,
    )}</span
  >`;

export interface Handlers {
  readonly isOpen: boolean;
  readonly turn: (open: boolean) => void;
  /** The key of the place that had the focus last. */
  readonly last: string | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The table is there while its region is open. */
export function region(view: RegionView, board: Board, handlers: Handlers): TemplateResult {
  const { muscles, counts } = view;
  const name = regionName(view.region);
  const table = () => html`<table
    role="table"
    aria-label=${`${name}: what each muscle has`}
    @focusin=${handlers.onFocus}
    @keydown=${handlers.onKey}
  >
    ${head()}
    <tbody role="rowgroup">
      ${muscles.map(muscle => row(muscle, stopOf(muscles, handlers.last), board))}
    </tbody>
  </table>`;
  return html`<details
    data-region=${view.region}
    ?open=${handlers.isOpen}
    @toggle=${({ target }: Event) => handlers.turn((target as HTMLDetailsElement).open)}
  >
    <summary>
      <h4>${name}</h4>
      <span class="share"
        >${counted(muscles.length, 'muscle')}, ${coveredIn(counts)} of ${counted(openIn(counts), 'place')}
        covered</span
      >
      ${bar(view)}
    </summary>
    ${handlers.isOpen ? table() : nothing}
  </details>`;
}
