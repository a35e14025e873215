/** Why a reader sees what they see: each answer's level, and each sentence with its sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { en } from '../i18n/en/list.ts';
import { CONDITIONS } from '../safety/rules/conditions.ts';
import type { Level } from '../safety/rules/types.ts';
import { cellMark, levelMark, sourceNames } from './level.ts';
import type { Decided, Finding, Outcome } from './trial.ts';

const VERDICTS: Readonly<Record<Finding['verdict'], readonly [Level, string]>> = {
  show: ['ok', 'SHOWN'],
  'ask-first': ['ask', 'ASK FIRST'],
  withhold: ['stop', 'KEPT BACK'],
};

const finding = ({ title, verdict, said }: Finding, open: boolean): TemplateResult =>
  html`<details class="finding" ?open=${open}>
    <summary>${levelMark(...VERDICTS[verdict])} ${title}</summary>
    <ul>
      ${said.map(
        ({ severity, text, basis }) =>
          html`<li>
            <b>${en.severities[severity]}:</b> ${text}
            ${basis ? sourceNames(basis) : html`<span class="quiet">the author’s own words</span>`}
          </li>`,
      )}
    </ul>
  </details>`;

const decided = (all: readonly Decided[]): TemplateResult | typeof nothing =>
  all.length === 0
    ? nothing
    : html`<h4>What each answer means for it; the strictest holds</h4>
        <ul class="decided">
          ${all.map(
            ({ condition, cell }) =>
              html`<li>${cellMark(cell)} ${CONDITIONS[condition].says} ${sourceNames(cell.basis)}</li>`,
          )}
        </ul>`;

export const explained = ({ findings, decided: all }: Outcome): TemplateResult =>
  html`${decided(all)}
  ${
    findings.length > 0
      ? html`<h4>Why: every sentence with its sources</h4>
          ${findings.map(each => finding(each, findings.length === 1))}`
      : nothing
  }`;
