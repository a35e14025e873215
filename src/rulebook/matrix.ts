/**
 * The levels, a page for each modality: on a screen one at a time, chosen from a list; in print, every one. A page has what
 * holds before a reader has said anything, and every condition with its level and its sources.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { statementFor } from '../safety/engine/statement-for.ts';
import { MODALITY_CODES, LEVELS as TABLE } from '../safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../safety/rules/conditions.ts';
import type { Modality } from '../safety/rules/modalities.ts';
import { REASONS } from '../safety/rules/reasons.ts';
import { LEVELS } from '../safety/rules/types.ts';
import { byLevel, factsOf, type LimitedBy } from '../sign-off/pages.ts';
import { MODALITY_NAMES } from '../sign-off/words.ts';
import { cellMark, LEVEL_MEANS, levelMark, sourceNames } from './level.ts';

// The keys of the table are a closed union, which `Object.keys` does not know.
export const CONDITION_CODES = Object.keys(CONDITIONS) as ConditionCode[];

export interface MatrixView {
  /** The modality whose page is shown. */
  readonly chosen: Modality;
  readonly choose: (modality: Modality) => void;
}

const legend = (): TemplateResult =>
  html`<dl class="legend">
    ${[...LEVELS].reverse().map(
      level => html`<div>
        <dt>${levelMark(level)}</dt>
        <dd>${LEVEL_MEANS[level]}</dd>
      </div>`,
    )}
    <div>
      <dt><b class="judged">J</b></dt>
      <dd>
        Our own cautious judgement, alone or beside sources. “ok” always is. S1, S2 … and seed (the blog post
        that started this project) are in the list of sources.
      </dd>
    </div>
  </dl>`;

const limit = ({ condition, cell }: LimitedBy): TemplateResult =>
  html`<li class=${cell.level} data-limit=${condition}>
    <b>${statementFor(condition, 'muscle')}</b>
    <span class="mark">${cellMark(cell)}</span>
    <div>
      ${cell.advice ? html`<p>The reader is told: “${cell.advice}”</p>` : nothing}
      ${cell.note ? html`<p>Meant for: ${cell.note}.</p>` : nothing}
      ${sourceNames(cell.basis)}
    </div>
  </li>`;

const page = (modality: Modality, { chosen }: MatrixView): TemplateResult =>
  html`<section class="page" data-detail=${modality} ?data-chosen=${modality === chosen}>
    <h4>${MODALITY_NAMES[modality]}</h4>
    <ul>
      ${factsOf(modality).map(fact => html`<li>${fact}</li>`)}
    </ul>
    <ul class="cells">
      ${byLevel(TABLE[modality]).map(([, limits]) => limits.map(limit))}
    </ul>
  </section>`;

const reasons = (): TemplateResult =>
  html`<h4>What a reader is told, where a level has no sentence of its own</h4>
    <ul class="reasons">
      ${CONDITION_CODES.map(
        condition =>
          html`<li>
            <b>${statementFor(condition, 'muscle')}</b>: “${REASONS[condition].why}”
            ${sourceNames(REASONS[condition].basis)}
          </li>`,
      )}
    </ul>`;

/** The legend, the choice of a modality, the pages, of which a screen shows the chosen one, and the reasons. */
export const matrix = (view: MatrixView): TemplateResult =>
  html`${legend()}
    <label class="choice">
      One kind of product, with every condition and its sources
      <select
        autocomplete="off"
        data-choose-page
        @change=${({ target }: Event) =>
          // The list holds these codes and nothing else.
          view.choose((target as HTMLSelectElement).value as Modality)}
      >
        ${MODALITY_CODES.map(
          code =>
            html`<option value=${code} .selected=${code === view.chosen}>${MODALITY_NAMES[code]}</option>`,
        )}
      </select>
    </label>
    ${MODALITY_CODES.map(modality => page(modality, view))} ${reasons()}`;
