/** One place of the picture: a gap to press, a number to open, or what safety keeps back. */
import { html, nothing, type TemplateResult } from 'lit';
import { GapChosenEvent, ProductChosenEvent } from './events.ts';
import { keyOf, lookOf, type Place } from './model.ts';
import {
  addAnotherWords,
  addWords,
  capital,
  coveredWords,
  MATCH_WORDS,
  placeWords,
} from './words.ts';

/** What the places share. */
export interface Board {
  readonly titleOf: (product: string) => string;
  /** The key of the place whose products are listed. */
  readonly opened: string | undefined;
  readonly toggle: (key: string) => void;
  readonly tell: (event: GapChosenEvent | ProductChosenEvent) => void;
}

const LIST = 'products';

export const isOpen = (place: Place, { opened }: Board): boolean =>
  opened === keyOf(place) && place.slot.state === 'covered';

const gapOf = ({ muscle: { muscle }, slot: { phase, modalities } }: Place): GapChosenEvent =>
  new GapChosenEvent(muscle, phase, modalities);

function button(place: Place, stop: string | undefined, board: Board): TemplateResult {
  const { state, products } = place.slot;
  const isGap = state === 'missing';
  const key = keyOf(place);
  const words = isGap ? addWords(place) : coveredWords(place);
  return html`<button
    type="button"
    class="place ${lookOf(place.slot)}"
    data-place=${key}
    data-purpose=${capital(place.slot.purpose)}
    tabindex=${key === stop ? 0 : -1}
    aria-label=${words}
    title=${words}
    aria-expanded=${isGap ? nothing : isOpen(place, board)}
    aria-controls=${isOpen(place, board) ? LIST : nothing}
    @click=${() => (isGap ? board.tell(gapOf(place)) : board.toggle(key))}
  >
    ${isGap ? '+' : products.length}
  </button>`;
}

const barred = (place: Place): TemplateResult =>
  html`<span class="place barred" data-purpose=${capital(place.slot.purpose)}
    ><span aria-hidden="true">–</span><span class="unseen"
      >Kept back by the safety rules</span
    ></span
  >`;

/** @param stop the key of the place at which the tabulator stops in this table */
export const cell = (place: Place, stop: string | undefined, board: Board): TemplateResult =>
  html`<td role="cell" data-look=${lookOf(place.slot)}>
    ${place.slot.state === 'barred' ? barred(place) : button(place, stop, board)}
  </td>`;

/** A gap outside of the table. */
export const gapButton = (place: Place, board: Board): TemplateResult =>
  html`<button
    type="button"
    class="small"
    @click=${() => board.tell(gapOf(place))}
  >
    <span aria-hidden="true">+ </span><span class="unseen">Add a product: </span>${placeWords(place)}
  </button>`;

/** A product's name, which leads to it. */
export const productButton = (id: string, { titleOf, tell }: Board): TemplateResult =>
  html`<button
    type="button"
    class="name"
    data-product=${id}
    @click=${() => tell(new ProductChosenEvent(id))}
  >
    ${titleOf(id)}
  </button>`;

/** What stands in a covered place, in the order of the page, and the way to one more. */
export const listed = (place: Place, board: Board): TemplateResult =>
  html`<div class="listed" id=${LIST}>
    <p>${placeWords(place)}</p>
    <ul>
      ${place.slot.products.map(
        ({ id, match }) =>
          html`<li>${productButton(id, board)} <span class="quiet">${MATCH_WORDS[match]}</span></li>`,
      )}
    </ul>
    <button
      type="button"
      class="small"
      data-add
      aria-label=${addAnotherWords(place)}
      @click=${() => board.tell(gapOf(place))}
    >
      <span aria-hidden="true">+ </span>Add another
    </button>
  </div>`;
