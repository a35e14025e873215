/** The problems of one field, as they are shown beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { KIND_LABELS, kindOf } from './problem-kind.ts';

const problemItem = (problem: FileProblem): TemplateResult => {
  const kind = kindOf(problem);
  // "To fill in" says it all: the message would say it once more.
  const label =
    kind === 'unfilled'
      ? html`<span class="kind">${KIND_LABELS[kind]}.</span>`
      : html`<span class="kind">${KIND_LABELS[kind]}:</span><span> ${problem.message}</span>`;
  return html`<li class=${kind} data-code=${problem.code} data-problem=${problem.path}>
    ${label} <span class="remedy">${problem.remedy}</span>
  </li>`;
};

export const fieldProblems = (
  problems: readonly FileProblem[] | undefined,
  id: string,
): TemplateResult | typeof nothing =>
  problems && problems.length > 0
    ? html`<ul class="field-problems" id=${id}>
        ${problems.map(problemItem)}
      </ul>`
    : nothing;
