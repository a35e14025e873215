/**
 * The cautions of one card, and the clot warning above the list.
 *
 * They carry no part, no slot and no custom property: a page cannot reach them. The most severe stand
 * open; the rest is one click away in the same card, before its link.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../domain/types.ts';
import { CLOT_WARNING } from '../../safety/rules/cautions.ts';
import type { Caution } from '../../safety/rules/types.ts';
import { sign } from './pictograms.ts';
import type { View } from './view.ts';

/** How many cautions stand open besides those that always do. */
const OPEN = 2;

/** Those about blood clots stand open always, and so does what concerns this reader's own answers. */
const isPinned = ({ code, said }: Caution): boolean =>
  said === true || code === 'blood-clot' || code === 'book-not-on-clot';

/** One caution: a sign, a word for how much it weighs, and its sentence. */
export const cautionItem = (
  { code, severity, text }: Caution,
  { language }: View,
): TemplateResult =>
  html`<li class="caution ${severity}" data-caution=${code}>
    ${sign(severity)}
    <span><strong>${language.strings.severities[severity]}:</strong> ${text}</span>
  </li>`;

/** The cautions of a card, most severe first. */
export function cautionList(cautions: readonly Caution[], view: View): TemplateResult {
  const { strings } = view.language;
  const others = cautions.filter(caution => !isPinned(caution));
  const open = [...cautions.filter(isPinned), ...others.slice(0, OPEN)];
  const rest = others.slice(OPEN);
  return html`<div class="cautions">
    <ul aria-label=${strings.cautions}>
      ${open.map(caution => cautionItem(caution, view))}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${strings.moreCautions(rest.length)}</summary>
            <ul>
              ${rest.map(caution => cautionItem(caution, view))}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** The warning that stands above every list for a leg, always open. */
export const clotWarning = (region: Region, { language }: View): TemplateResult =>
  html`<div class="clot" role="note" data-caution="blood-clot" data-region=${region}>
    ${sign('critical')}
    <div>
      <strong>${language.strings.clotWarning}</strong>
      ${CLOT_WARNING.map(sentence => html`<p>${sentence}</p>`)}
    </div>
  </div>`;
