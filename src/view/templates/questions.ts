/** The conditions that matter here, in plain words, any number of them. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import { CONDITIONS, type ConditionCode } from '../../safety/rules/conditions.ts';

export interface Questions {
  /** What is asked, in order. */
  readonly asked: readonly ConditionCode[];
  readonly chosen: ReadonlySet<ConditionCode>;
  readonly toggle: (code: ConditionCode) => void;
}

// What a reader has ticked is ticked already: recorders hear of a property that a script sets.
export const questions = (
  { asked, chosen, toggle }: Questions,
  language: Language,
): TemplateResult =>
  html`<fieldset class="questions">
    <legend>${selfCheckStrings(language).legend}</legend>
    <div class="answers">${asked.map(
      code =>
        html`<label class="answer">
          <input
            type="checkbox"
            autocomplete="off"
            data-condition=${code}
            .checked=${live(chosen.has(code))}
            @change=${() => toggle(code)}
          />
          <span>${CONDITIONS[code].statement}</span>
        </label>`,
    )}</div>
  </fieldset>`;
