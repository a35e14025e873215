/** JSON to read and to write, with the numbers of its lines and a mark at each that has a finding. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FileProblem } from '../../catalog/format/problems.ts';
import type { Spot } from '../document/lines.ts';
import { levelOf } from '../form-view/problems.ts';

export interface RawView {
  readonly label: string;
  readonly text: string;
  /** The number of its first line. */
  readonly first: number;
  readonly marks: readonly (readonly [FileProblem, Spot])[];
  readonly write: (text: string) => void;
  /** The writing is over. */
  readonly settle: () => void;
}

/** Chooses the text of a finding, and brings it into sight. */
function show(event: Event, { start, end, line }: Spot): void {
  const raw = (event.currentTarget as HTMLElement).closest('.raw');
  const area = raw?.querySelector('textarea');
  if (!area) return;
  area.focus();
  area.setSelectionRange(start, end);
  raw?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
}

export function rawTemplate(view: RawView): TemplateResult {
  const lines = view.text.split('\n');
  const levels = new Map(view.marks.map(([problem, { line }]) => [line, levelOf(problem)]));
  return html`<div class="raw">
    ${
      view.marks.length > 0
        ? html`<ul class="marks">
            ${view.marks.map(
              ([problem, spot]) => html`<li class=${levelOf(problem)}>
                <button type="button" @click=${(event: Event) => show(event, spot)}>
                  <b>Line ${view.first + spot.line}:</b> ${problem.message}
                </button>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="sheet">
      <ol class="gutter" aria-hidden="true">
        ${lines.map((_, at) => html`<li class=${levels.get(at) ?? ''} data-line=${at}>${view.first + at}</li>`)}
      </ol>
      <textarea
        aria-label=${view.label}
        rows=${lines.length + 1}
        wrap="off"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        .value=${live(view.text)}
        @input=${(event: Event) => view.write((event.target as HTMLTextAreaElement).value)}
        @change=${view.settle}
      ></textarea>
    </div>
  </div>`;
}
