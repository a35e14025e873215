/** Whose catalog stands in the preview while the author edits one of her own. */
import { html, nothing, type TemplateResult } from 'lit';

/** @param isShown whether it is hers; absent: she has none open */
export const ownNote = (
  isShown: boolean | undefined,
  turn: () => void,
): TemplateResult | typeof nothing =>
  isShown === undefined
    ? nothing
    : html`<p class="own">
        ${isShown ? 'This is the catalog that you are editing.' : 'This is the sample.'}
        <button type="button" class="quiet-button" data-turn-own @click=${turn}>
          ${isShown ? 'Show the sample' : 'Show your catalog'}
        </button>
        <a href="#catalog">To the catalog</a>
      </p>`;
