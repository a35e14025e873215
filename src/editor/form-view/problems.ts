/** Findings as they stand beside a field, and all of them as a list that leads to the fields. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';

/** What a new product has not got yet is no mistake, and does not look like one. */
const isOpen = ({ code }: FileProblem): boolean => code === 'missing' || code === 'empty';

export const levelOf = (problem: FileProblem): 'open' | 'error' | 'warning' =>
  isOpen(problem) ? 'open' : problem.severity;

const LEVELS = { open: 'To fill in', error: 'Error', warning: 'Warning' } as const;

/** "2 errors, 1 warning, 3 to fill in". */
export function tally(problems: readonly FileProblem[]): string {
  const count = (level: ReturnType<typeof levelOf>): number =>
    problems.filter(problem => levelOf(problem) === level).length;
  const [errors, warnings, open] = [count('error'), count('warning'), count('open')];
  return [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    open > 0 ? `${open} to fill in` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Those of one field. */
export const findings = (
  problems: readonly FileProblem[] | undefined,
  id: string,
): TemplateResult | typeof nothing =>
  problems && problems.length > 0
    ? html`<ul class="findings" id=${id}>
        ${problems.map(
          problem => html`<li class=${levelOf(problem)} data-code=${problem.code} data-finding=${problem.path}>
            <span class="level">${LEVELS[levelOf(problem)]}${isOpen(problem) ? '.' : html`:</span><span> ${problem.message}`}</span>
            <span class="remedy">${problem.remedy}</span>
          </li>`,
        )}
      </ul>`
    : nothing;

export interface FindingsView {
  readonly problems: readonly FileProblem[];
  readonly silenced: number;
  /** How many are drawn. */
  readonly most: number;
  readonly nameOf: (problem: FileProblem) => string;
  readonly go: (problem: FileProblem) => void;
  readonly more: () => void;
}

/** All of them. */
export function findingsList(view: FindingsView): TemplateResult {
  const { problems, silenced, most } = view;
  return html`<h3 tabindex="-1">Findings</h3>
    ${
      problems.length === 0
        ? html`<p>No mistakes. Readers can see this catalog as it is.</p>`
        : html`<p>
            Each leads to its field. An error keeps the catalog from readers; a warning does not.
          </p>`
    }
    <ol class="all-findings">
      ${problems.slice(0, most).map(
        problem => html`<li class=${levelOf(problem)}>
          <button type="button" @click=${() => view.go(problem)}>
            <strong>${view.nameOf(problem)}</strong>
            <span>
              <span class="level">${LEVELS[levelOf(problem)]}:</span> ${problem.message}
              <span class="remedy">${problem.remedy}</span>
            </span>
            <code>${problem.path || 'the file'} (${problem.code})</code>
          </button>
        </li>`,
      )}
    </ol>
    ${
      problems.length > most
        ? html`<button type="button" class="plain" @click=${view.more}>
            Show more of the ${problems.length}
          </button>`
        : nothing
    }
    ${silenced > 0 ? html`<p class="quiet">${counted(silenced, 'finding')} may stand, as you said.</p>` : nothing}`;
}
