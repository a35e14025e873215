/** The two phases to choose from, each explained in one line. Native radio buttons, drawn as two segments. */
import { html, type TemplateResult } from 'lit';
import { PHASES, type Phase } from '../../domain/types.ts';
import type { View } from './view.ts';

export function phaseSwitch(
  { chosen, choose }: NonNullable<View['phaseSwitch']>,
  { language }: View,
): TemplateResult {
  const { phase: words } = language.strings;
  const option = (phase: Phase) =>
    html`<label class="phase">
      <input
        type="radio"
        name="phase"
        .value=${phase}
        .checked=${phase === chosen}
        @change=${() => choose(phase)}
      />
      <span class="segment"><strong>${words[phase]}</strong><small>${words[`${phase}About`]}</small></span>
    </label>`;
  return html`<fieldset class="phases">
    <legend class=${chosen ? 'unseen' : ''}>${words.legend}</legend>
    <div class="segments">${PHASES.map(option)}</div>
  </fieldset>`;
}
