/** The help cards, with the source of each warning sign, and the numbers to call. */
import { html, nothing, type TemplateResult } from 'lit';
import { HELP, type HelpCard, type Sign, type SignList } from '../safety/rules/help/help-card.ts';
import type { Tables } from '../sign-off/rules.ts';
import { sourceNames } from './level.ts';

const where = ({ regions, jaw }: Sign): string => {
  if (jaw) return ' (where the catalog speaks of jaw pain)';
  return regions ? ` (${regions.join(', ')})` : '';
};

const sign = (each: Sign): TemplateResult =>
  html`<li>
    ${each.text}${where(each)} ${each.go ? html`<b>${each.go}</b>` : nothing} ${sourceNames(each.basis)}
  </li>`;

const list = ({ intro, signs, after }: SignList): TemplateResult =>
  html`<p>${intro}</p>
    <ul>
      ${signs.map(sign)}
    </ul>
    <p>${after.join(' ')}</p>`;

const card = ({ title, lists, basis }: HelpCard): TemplateResult =>
  html`<h4>${title}</h4>
    ${lists.map(list)}
    <p>${sourceNames(basis)}</p>`;

export const helpCards = ({ help, numbers }: Tables): TemplateResult =>
  html`<p>
      Readers who say that they might have a clot now, that something may be broken or out of joint, that a vein is
      sore, or that blood flow in their legs is poor, see help cards and no products.
    </p>
    ${HELP.map(name => card(help[name]))}
    <h4>Numbers to call</h4>
    <p>All of them are always shown; the one that the reader has chosen is first. No country is guessed.</p>
    <ul>
      ${numbers.map(
        ({ where, emergency, note, advice, poison, source, status }) =>
          html`<li>
            <b>${where}: ${emergency}</b> ${note ?? nothing} Advice: ${advice}. Poison: ${poison}.
            <span class="quiet">${source} (${status})</span>
          </li>`,
      )}
    </ul>`;
