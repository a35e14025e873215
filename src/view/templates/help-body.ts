/** A help card in full: its signs, what to do, and every number to call, the reader's own first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MuscleFile } from '../../domain/types.ts';
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import { signsFor } from '../../safety/engine/signs.ts';
import type { Help, Sign, SignList } from '../../safety/rules/help/help-card.ts';
import { type EmergencyNumber, NUMBERS, numbersFor } from '../../safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../safety/rules/help/red-flags.ts';
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

const list = ({ intro, signs, after }: SignList): TemplateResult =>
  html`<p>${intro}</p>
    <ul>
      ${signs.map(sign)}
    </ul>
    ${after.map(text => html`<p>${text}</p>`)}`;

const dial = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/\D/g, '')}">${number}</a>`;

/** A number that is one and nothing else dials. */
const dialled = (emergency: string): TemplateResult | string =>
  /^\d+$/.test(emergency) ? dial(emergency) : emergency;

const number = ({ where, emergency, note }: EmergencyNumber): TemplateResult =>
  html`<li>
    <strong>${where}: ${dialled(emergency)}</strong>
    ${note ? html`<small>${note}</small>` : nothing}
  </li>`;

/** Three digits or more, and what groups them. */
const NUMBER = /(\d(?:[ -]?\d){2,})/;

/** A line that somebody answers: each number in it dials. */
const line = (where: string, text: string): TemplateResult =>
  html`<li><strong>${where}:</strong> ${text.split(NUMBER).map((part, at) => (at % 2 === 1 ? dial(part) : part))}</li>`;

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

const drawn = (rows: readonly TemplateResult[], name: string, { whole }: HelpView): unknown => {
  const all = html`<ul class=${name}>
    ${rows}
  </ul>`;
  return whole?.(all) ?? all;
};

/** Whom to call: in an emergency an ambulance or a poison line, and else whoever gives advice. */
function numbers(help: Help, view: HelpView, language: Language): TemplateResult {
  const { country, chooseCountry } = view;
  const words = selfCheckStrings(language);
  const all = numbersFor(country);
  if (help !== 'emergency')
    return html`<p>${words.advice}</p>
      ${drawn(
        all.map(({ where, advice }) => line(where, advice)),
        'lines',
        view,
      )}`;
  return html`${chooseCountry ? chooser(country, chooseCountry, language) : nothing}
    ${drawn(all.map(number), 'numbers', view)}
    <p>${words.poison}</p>
    ${drawn(
      all.map(({ where, poison }) => line(where, poison)),
      'lines',
      view,
    )}`;
}

/** What stands in a help card when it is opened. */
export function helpBody(help: Help, view: HelpView, language: Language): TemplateResult {
  const card = HELP_CARDS[help];
  return html`<div class="help-body">
    <p><strong>${card.title}</strong></p>
    ${signsFor(card, view.file).map(list)} ${numbers(help, view, language)}
  </div>`;
}
