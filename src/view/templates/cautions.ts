/**
 * The cautions of one card, and the clot warning above the list.
 *
 * They carry no part, no slot and no custom property: a page cannot reach them. Those that
 * do not stand open are one click away in the same card, before its link.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../domain/types.ts';
import { divideCautions } from '../../safety/engine/open-cautions.ts';
import { CLOT_WARNING } from '../../safety/rules/cautions.ts';
import type { Caution } from '../../safety/rules/types.ts';
import { sign } from './pictograms.ts';
import type { View } from './view.ts';

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
  const { open, more } = divideCautions(cautions);
  return html`<div class="cautions">
    <ul aria-label=${strings.cautions}>
      ${open.map(caution => cautionItem(caution, view))}
    </ul>
    ${
      more.length > 0
        ? html`<details>
            <summary>${strings.moreCautions(more.length)}</summary>
            <ul>
              ${more.map(caution => cautionItem(caution, view))}
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
