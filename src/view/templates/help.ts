/** The help cards: short in one row, and whole on one tap. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import type { Help } from '../../safety/rules/help/help-card.ts';
import { HELP_LINES, HELP_SIGNS } from '../../safety/rules/help/lines.ts';
import { helpSign } from './pictograms.ts';
import type { View } from './view.ts';

function card(help: Help, picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const { selfCheck } = view;
  return html`<details
    class="help"
    data-help=${help}
    ?open=${picks.needHelp.includes(help)}
    @toggle=${selfCheck?.open ?? nothing}
  >
    <summary>${helpSign(help)}<span>${HELP_LINES[help]}</span></summary>
    ${
      view.helpBody?.(help, view.language, view.whole) ??
      html`<p class="signs">${HELP_SIGNS[help]}</p>
        <p class="unloaded">${selfCheck?.hasFailed ? strings.help.failed : strings.selfCheck.waiting}</p>
        ${help === 'emergency' ? html`<p class="on-paper">${strings.help.failed}</p>` : nothing}`
    }
  </details>`;
}

// `Object.keys` knows no key types; these are all the keys that the table has.
const CARDS = Object.keys(HELP_LINES) as Help[];

/** The signs that call for a doctor, most urgent first. */
export const help = (picks: Picks, view: View): TemplateResult =>
  html`<div class="helps">${CARDS.map(each => card(each, picks, view))}</div>`;
