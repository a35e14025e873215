/** A help card in full: its signs, what to do, and every emergency number, the reader's own first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MuscleFile } from '../../domain/types.ts';
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import { signsFor } from '../../safety/engine/signs.ts';
import {
  type EmergencyNumber,
  HELP_CARDS,
  type Help,
  NUMBERS,
  numbersFor,
  type Sign,
} from '../../safety/rules/red-flags.ts';
import type { View } from './view.ts';

export interface HelpView {
  /** What the signs are chosen for. */
  readonly file: MuscleFile;
  /** The country whose numbers come first; chosen by the reader and never guessed. */
  readonly country?: string | undefined;
  /** Absent in a page without script. */
  readonly chooseCountry?: ((code: string) => void) | undefined;
  readonly whole?: View['whole'];
}

const sign = ({ text, go }: Sign): TemplateResult =>
  html`<li>${text}${go ? html` <strong>${go}</strong>` : nothing}</li>`;

/** A number that is one and nothing else dials. */
const dialled = (emergency: string): TemplateResult | string =>
  /^\d+$/.test(emergency) ? html`<a href="tel:${emergency}">${emergency}</a>` : emergency;

const number = (
  { where, emergency, advice }: EmergencyNumber,
  language: Language,
): TemplateResult =>
  html`<li>
    <strong>${where}: ${dialled(emergency)}</strong>
    ${advice ? html`<small>${selfCheckStrings(language).advice(advice)}</small>` : nothing}
  </li>`;

const chooser = (
  country: string | undefined,
  choose: (code: string) => void,
  language: Language,
): TemplateResult =>
  html`<label class="country">
    ${selfCheckStrings(language).whereAreYou}
    <select autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!country}>${selfCheckStrings(language).chooseWhere}</option>
      ${NUMBERS.map(({ code, where }) => html`<option value=${code} ?selected=${code === country}>${where}</option>`)}
    </select>
  </label>`;

function numbers({ country, chooseCountry, whole }: HelpView, language: Language): TemplateResult {
  const list = html`<ul class="numbers">
    ${numbersFor(country).map(each => number(each, language))}
  </ul>`;
  return html`${chooseCountry ? chooser(country, chooseCountry, language) : nothing}
    ${whole?.(list) ?? list}`;
}

/** What stands in a help card when it is opened. */
export function helpBody(help: Help, view: HelpView, language: Language): TemplateResult {
  const card = HELP_CARDS[help];
  return html`<div class="help-body">
    <p><strong>${card.title}</strong></p>
    <p>${card.intro}</p>
    <ul>
      ${signsFor(card, view.file).map(sign)}
    </ul>
    ${card.then.map(text => html`<p>${text}</p>`)} ${help === 'emergency' ? numbers(view, language) : nothing}
  </div>`;
}
