/** Says which catalog the preview shows while the author is editing one. */
import { html, nothing, type TemplateResult } from 'lit';

/** @param showsEdited whether it is the author's; absent: none is open */
export const catalogNote = (
  showsEdited: boolean | undefined,
  toggle: () => void,
): TemplateResult | typeof nothing =>
  showsEdited === undefined
    ? nothing
    : html`<p class="catalog-note">
        ${showsEdited ? 'This is the catalog that you are editing.' : 'This is the sample.'}
        <button type="button" class="quiet-button" data-toggle-catalog @click=${toggle}>
          ${showsEdited ? 'Show the sample' : 'Show your catalog'}
        </button>
        <a href="#catalog">Go to the catalog</a>
      </p>`;
