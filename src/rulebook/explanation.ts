/** Why readers see what they see: the level of each answer, and each sentence with its sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { en } from '../i18n/en/list.ts';
import { statementFor } from '../safety/engine/statement-for.ts';
import type { Level } from '../safety/rules/types.ts';
import { cellMark, levelMark, sourceNames } from './level.ts';
import type { AnswerLevel, Outcome, ProductVerdict } from './trial.ts';

const VERDICTS: Readonly<Record<ProductVerdict['verdict'], readonly [Level, string]>> = {
  show: ['ok', 'SHOWN'],
  'ask-first': ['ask', 'ASK FIRST'],
  withhold: ['stop', 'KEPT BACK'],
};

const verdictDetails = (
  { title, verdict, sentences }: ProductVerdict,
  isOpen: boolean,
): TemplateResult =>
  html`<details class="verdict" ?open=${isOpen}>
    <summary>${levelMark(...VERDICTS[verdict])} ${title}</summary>
    <ul>
      ${sentences.map(
        ({ severity, text, basis }) =>
          html`<li>
            <b>${en.severities[severity]}:</b> ${text}
            ${basis ? sourceNames(basis) : html`<span class="quiet">the author’s own words</span>`}
          </li>`,
      )}
    </ul>
  </details>`;

const answers = (levels: readonly AnswerLevel[]): TemplateResult | typeof nothing =>
  levels.length === 0
    ? nothing
    : html`<h4>What each answer means for it; the strictest one counts</h4>
        <ul class="answers">
          ${levels.map(
            ({ condition, cell }) =>
              html`<li>${cellMark(cell)} ${statementFor(condition, 'muscle')} ${sourceNames(cell.basis)}</li>`,
          )}
        </ul>`;

export const explanation = ({ verdicts, answerLevels }: Outcome): TemplateResult =>
  html`${answers(answerLevels)}
  ${
    verdicts.length > 0
      ? html`<h4>Why: every sentence with its sources</h4>
          ${verdicts.map(each => verdictDetails(each, verdicts.length === 1))}`
      : nothing
  }`;
