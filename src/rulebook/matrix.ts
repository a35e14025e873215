/**
 * The matrix of conditions and products: one table where there is space, and below it one condition at a time
 * with the sources of every cell, which is all that a phone shows. In print, every condition is there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { statementFor } from '../safety/engine/statement-for.ts';
import { MODALITY_CODES, LEVELS as TABLE } from '../safety/rules/all.ts';
import { CONDITIONS, type ConditionCode } from '../safety/rules/conditions.ts';
import type { Modality } from '../safety/rules/modalities.ts';
import { REASONS } from '../safety/rules/reasons.ts';
import { LEVELS } from '../safety/rules/types.ts';
import { MODALITY_NAMES } from '../sign-off/words.ts';
import { cellMark, idsOf, LEVEL_MEANS, levelMark, sourceNames } from './level.ts';

// The keys of the table are a closed union, which `Object.keys` does not know.
export const CONDITION_CODES = Object.keys(CONDITIONS) as ConditionCode[];

export interface MatrixView {
  /** The condition that is shown below the table. */
  readonly chosen: ConditionCode;
  readonly choose: (condition: ConditionCode) => void;
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

const row = (condition: ConditionCode, view: MatrixView): TemplateResult =>
  html`<tr ?data-chosen=${condition === view.chosen}>
    <th scope="row">
      <button
        type="button"
        aria-pressed=${condition === view.chosen}
        @click=${() => view.choose(condition)}
      >
        ${statementFor(condition, 'muscle')}
      </button>
    </th>
    ${MODALITY_CODES.map(modality => {
      const cell = TABLE[modality][condition];
      return html`<td class=${cell.level}>
        ${cellMark(cell)}${cell.level === 'ok' ? nothing : html`<small>${idsOf(cell.basis)}</small>`}
      </td>`;
    })}
  </tr>`;

const overview = (view: MatrixView): TemplateResult =>
  html`<div class="overview">
    <table>
      <caption>
        What a condition means for a product. Press a condition to read its sources below.
      </caption>
      <thead>
        <tr>
          <th scope="col">The reader says</th>
          ${MODALITY_CODES.map(modality => html`<th scope="col">${MODALITY_NAMES[modality]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${CONDITION_CODES.map(condition => row(condition, view))}
      </tbody>
    </table>
  </div>`;

function cellInFull(condition: ConditionCode, modality: Modality): TemplateResult {
  const cell = TABLE[modality][condition];
  return html`<li class=${cell.level}>
    <b>${MODALITY_NAMES[modality]}</b>
    <span class="mark">${cellMark(cell)}</span>
    <div>
      ${cell.advice ? html`<p>The reader is told: “${cell.advice}”</p>` : nothing}
      ${cell.note ? html`<p>Meant for: ${cell.note}.</p>` : nothing}
      ${sourceNames(cell.basis)}
    </div>
  </li>`;
}

const inFull = (condition: ConditionCode, { chosen }: MatrixView): TemplateResult =>
  html`<section class="condition" data-detail=${condition} ?data-chosen=${condition === chosen}>
    <h4>${statementFor(condition, 'muscle')}</h4>
    <p>
      If a level has no sentence of its own, the reader is told: “${REASONS[condition].why}”
      ${sourceNames(REASONS[condition].basis)}
    </p>
    <ul class="cells">
      ${MODALITY_CODES.map(modality => cellInFull(condition, modality))}
    </ul>
  </section>`;

/** The legend, the table, and each condition in full, of which only the chosen one is visible. */
export const matrix = (view: MatrixView): TemplateResult =>
  html`${legend()} ${overview(view)}
    <label class="choice">
      One condition, with its sources
      <select
        autocomplete="off"
        data-choose-condition
        @change=${({ target }: Event) =>
          // The list holds these codes and nothing else.
          view.choose((target as HTMLSelectElement).value as ConditionCode)}
      >
        ${CONDITION_CODES.map(
          code =>
            html`<option value=${code} .selected=${code === view.chosen}>${statementFor(code, 'muscle')}</option>`,
        )}
      </select>
    </label>
    ${CONDITION_CODES.map(condition => inFull(condition, view))}`;
