/**
 * The cautions of a card, in short and in full, and the clot warning above the list.
 *
 * They carry no part, no slot and no custom property: a page cannot reach them. What stands in short has its full
 * sentence in the same card, one tap away and before the link.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../domain/types.ts';
import { CLOT_WARNING } from '../../safety/rules/cautions.ts';
import type { Caution, ShortForm } from '../../safety/rules/types.ts';
import { sign } from './pictograms.ts';
import type { View } from './view.ts';

/** One caution in full: a sign, a word for how much it weighs, and its sentence. */
export const cautionItem = (
  { code, severity, text }: Caution,
  { language }: View,
): TemplateResult =>
  html`<li class="caution ${severity}" data-caution=${code}>
    ${sign(severity)}
    <span><strong>${language.strings.severities[severity]}:</strong> ${text}</span>
  </li>`;

/** @param cautions most severe first */
export const cautionList = (
  cautions: readonly Caution[],
  view: View,
): TemplateResult | typeof nothing =>
  cautions.length > 0
    ? html`<ul class="cautions" aria-label=${view.language.strings.cautions}>
        ${cautions.map(caution => cautionItem(caution, view))}
      </ul>`
    : nothing;

/** A caution in short. */
export const shortItem = (
  { code, severity }: Caution,
  [question, answer]: ShortForm,
): TemplateResult =>
  html`<li class="flag ${severity}" data-caution=${code} data-form="short">
    ${sign(severity)}<span><strong>${question}</strong> ${answer}</span>
  </li>`;

/** What is always in sight in a card; an author's own, which has no short form, in full. */
export const flags = (cautions: readonly Caution[], view: View): TemplateResult =>
  html`<ul class="flags" aria-label=${view.language.strings.cautions}>
    ${cautions.map(caution =>
      caution.short ? shortItem(caution, caution.short) : cautionItem(caution, view),
    )}
  </ul>`;

/** The warning that stands above every list for a leg, always open. */
export function clotWarning(region: Region): TemplateResult {
  const [symptom, ...sentences] = CLOT_WARNING;
  return html`<div class="clot" role="note" data-caution="blood-clot" data-region=${region}>
    <p class="symptom">${sign('critical')}<strong>${symptom}</strong></p>
    <div class="say">
      ${sentences.map(
        sentence =>
          html`<p>
            ${sentence.split('*').map((part, at) => (at % 2 ? html`<strong>${part}</strong>` : part))}
          </p>`,
      )}
    </div>
  </div>`;
}
