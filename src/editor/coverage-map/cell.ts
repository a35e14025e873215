/** One place of the map: a gap to press, a number to open, or what the safety rules withhold. */
import { html, nothing, type TemplateResult } from 'lit';
import { titled } from '../../domain/words.ts';
import { GapChosenEvent, ProductChosenEvent } from './events.ts';
import { keyOf, type Place, placeKind } from './model.ts';
import { addAnotherWords, addWords, coveredWords, MATCH_WORDS, placeWords } from './words.ts';

/** What all places of the map share. */
export interface MapContext {
  readonly titleOf: (product: string) => string;
  /** The key of the place whose products are listed. */
  readonly openPlace: string | undefined;
  readonly toggle: (key: string) => void;
  readonly dispatch: (event: GapChosenEvent | ProductChosenEvent) => void;
}

const PRODUCTS_ID = 'products';

export const isOpen = (place: Place, { openPlace }: MapContext): boolean =>
  openPlace === keyOf(place) && place.slot.state === 'covered';

const gapChosen = ({ muscle: { muscle }, slot: { phase, modalities } }: Place): GapChosenEvent =>
  new GapChosenEvent(muscle, phase, modalities);

function button(place: Place, tabStop: string | undefined, context: MapContext): TemplateResult {
  const { state, products } = place.slot;
  const isGap = state === 'missing';
  const key = keyOf(place);
  const words = isGap ? addWords(place) : coveredWords(place);
  return html`<button
    type="button"
    class="place ${placeKind(place.slot)}"
    data-place=${key}
    data-purpose=${titled(place.slot.purpose)}
    tabindex=${key === tabStop ? 0 : -1}
    aria-label=${words}
    title=${words}
    aria-expanded=${isGap ? nothing : isOpen(place, context)}
    aria-controls=${isOpen(place, context) ? PRODUCTS_ID : nothing}
    @click=${() => (isGap ? context.dispatch(gapChosen(place)) : context.toggle(key))}
  >
    ${isGap ? '+' : products.length}
  </button>`;
}

const barred = (place: Place): TemplateResult =>
  html`<span class="place barred" data-purpose=${titled(place.slot.purpose)}
    ><span aria-hidden="true">–</span><span class="unseen"
      >Withheld by the safety rules</span
    ></span
  >`;

/** @param tabStop the key of the place where the Tab key stops in this table */
export const cell = (
  place: Place,
  tabStop: string | undefined,
  context: MapContext,
): TemplateResult =>
  html`<td role="cell" data-kind=${placeKind(place.slot)}>
    ${place.slot.state === 'barred' ? barred(place) : button(place, tabStop, context)}
  </td>`;

/** A gap outside of the table. */
export const gapButton = (place: Place, context: MapContext): TemplateResult =>
  html`<button
    type="button"
    class="small"
    @click=${() => context.dispatch(gapChosen(place))}
  >
    <span aria-hidden="true">+ </span><span class="unseen">Add a product: </span>${placeWords(place)}
  </button>`;

/** A product's title, which leads to the product. */
export const productButton = (id: string, { titleOf, dispatch }: MapContext): TemplateResult =>
  html`<button
    type="button"
    class="name"
    data-product=${id}
    @click=${() => dispatch(new ProductChosenEvent(id))}
  >
    ${titleOf(id)}
  </button>`;

/** The products of a covered place, in the order of the page, and the way to add another. */
export const productsAt = (place: Place, context: MapContext): TemplateResult =>
  html`<div class="products" id=${PRODUCTS_ID}>
    <p>${placeWords(place)}</p>
    <ul>
      ${place.slot.products.map(
        ({ id, match }) =>
          html`<li>${productButton(id, context)} <span class="quiet">${MATCH_WORDS[match]}</span></li>`,
      )}
    </ul>
    <button
      type="button"
      class="small"
      data-add
      aria-label=${addAnotherWords(place)}
      @click=${() => context.dispatch(gapChosen(place))}
    >
      <span aria-hidden="true">+ </span>Add another
    </button>
  </div>`;
