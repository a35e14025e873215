/** A help card in full: its signs, what to do, and every emergency number, the reader's own first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MuscleFile } from '../../domain/types.ts';
import {
  type EmergencyNumber,
  HELP_CARDS,
  type Help,
  NUMBERS,
  numbersFor,
  type Sign,
} from '../../safety/rules/red-flags.ts';

export interface HelpView {
  /** Its region decides on the signs; where its texts speak of the jaw, so does a sign of its own. */
  readonly file: MuscleFile;
  /** The country whose numbers come first; chosen by the reader and never guessed. */
  readonly country?: string | undefined;
  /** Absent in a page without script. */
  readonly chooseCountry?: ((code: string) => void) | undefined;
}

const sign = ({ text, go }: Sign): TemplateResult =>
  html`<li>${text}${go ? html` <strong>${go}</strong>` : nothing}</li>`;

const number = ({ place, emergency, advice }: EmergencyNumber): TemplateResult =>
  html`<li><strong>${place}: ${emergency}</strong>${advice ? html`. Advice: ${advice}` : nothing}</li>`;

const chooser = (country: string | undefined, choose: (code: string) => void): TemplateResult =>
  html`<label class="country">
    Where are you?
    <select autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!country}>Choose a place</option>
      ${NUMBERS.map(({ code, place }) => html`<option value=${code} ?selected=${code === country}>${place}</option>`)}
    </select>
  </label>`;

const numbers = ({ country, chooseCountry }: HelpView): TemplateResult =>
  html`${chooseCountry ? chooser(country, chooseCountry) : nothing}
    <ul class="numbers">
      ${numbersFor(country).map(number)}
    </ul>`;

const speaksOfJaw = ({ products }: MuscleFile): boolean =>
  /\bjaws?\b/i.test(JSON.stringify(products));

/** What stands in a help card when it is opened. */
export function helpBody(help: Help, view: HelpView): TemplateResult {
  const card = HELP_CARDS[help];
  const { file } = view;
  const signs = card.signs.filter(
    ({ regions, jaw }) =>
      (!regions || regions.includes(file.muscle.region)) && (!jaw || speaksOfJaw(file)),
  );
  return html`<div class="help-body">
    <p><strong>${card.title}</strong></p>
    <p>${card.intro}</p>
    <ul>
      ${signs.map(sign)}
    </ul>
    ${card.then.map(text => html`<p>${text}</p>`)} ${help === 'emergency' ? numbers(view) : nothing}
  </div>`;
}
