/** All problems as a list; each leads to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';
import { KIND_LABELS, kindOf } from '../form-view/problem-kind.ts';

export interface ProblemListView {
  readonly problems: readonly FileProblem[];
  readonly silenced: number;
  /** How many of them are drawn. */
  readonly limit: number;
  readonly nameOf: (problem: FileProblem) => string;
  readonly goTo: (problem: FileProblem) => void;
  readonly showMore: () => void;
}

const row = (problem: FileProblem, { nameOf, goTo }: ProblemListView): TemplateResult =>
  html`<li class=${kindOf(problem)}>
    <button type="button" @click=${() => goTo(problem)}>
      <strong>${nameOf(problem)}</strong>
      <span>
        <span class="kind">${KIND_LABELS[kindOf(problem)]}:</span> ${problem.message}
        <span class="remedy">${problem.remedy}</span>
      </span>
      <code>${problem.path || 'the file'} (${problem.code})</code>
    </button>
  </li>`;

export function problemList(view: ProblemListView): TemplateResult {
  const { problems, silenced, limit } = view;
  return html`<h3 tabindex="-1">Problems</h3>
    ${
      problems.length === 0
        ? html`<p>There are none. Readers can see this catalog as it is.</p>`
        : html`<p>
            Each of them leads to its field. An error keeps the catalog from readers; a warning does not.
          </p>`
    }
    <ol class="problem-list">
      ${problems.slice(0, limit).map(problem => row(problem, view))}
    </ol>
    ${
      problems.length > limit
        ? html`<button type="button" class="plain" @click=${view.showMore}>
            Show more of the ${problems.length}
          </button>`
        : nothing
    }
    ${silenced > 0 ? html`<p class="quiet">You have silenced ${counted(silenced, 'problem')}.</p>` : nothing}`;
}
