/** "Does any of this apply to you?": the conditions that matter here, in plain words, any number of them. */
import { html, type TemplateResult } from 'lit';
import { CONDITIONS, type ConditionCode } from '../../safety/rules/conditions.ts';

export interface Questions {
  /** What is asked, in order. */
  readonly asked: readonly ConditionCode[];
  readonly chosen: ReadonlySet<ConditionCode>;
  readonly toggle: (code: ConditionCode) => void;
}

/** What is ticked is nobody else's business: what tells of it does not leave the fieldset. */
const keep = (event: Event) => event.stopPropagation();

export const questions = ({ asked, chosen, toggle }: Questions): TemplateResult =>
  html`<fieldset
    class="questions"
    @click=${keep}
    @input=${keep}
    @keydown=${keep}
    @keyup=${keep}
    @pointerdown=${keep}
    @pointerup=${keep}
    @mousedown=${keep}
    @mouseup=${keep}
    @focusin=${keep}
    @focusout=${keep}
  >
    <legend>
      Tick all that fit. Your answers stay in this page. Nobody gets them, and they are gone when you leave.
    </legend>
    ${asked.map(
      code =>
        html`<label class="answer">
          <input
            type="checkbox"
            autocomplete="off"
            data-condition=${code}
            .checked=${chosen.has(code)}
            @change=${() => toggle(code)}
          />
          <span>${CONDITIONS[code].says}</span>
        </label>`,
    )}
  </fieldset>`;
