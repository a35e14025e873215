/** JSON to read and to edit, with line numbers and a mark at each line that has a problem. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FileProblem } from '../../catalog/format/problems.ts';
import type { TextRange } from '../document/lines.ts';
import { kindOf } from '../form-view/problem-kind.ts';

export interface JsonTextView {
  readonly label: string;
  readonly text: string;
  /** The number of its first line. */
  readonly firstLine: number;
  readonly marks: readonly (readonly [FileProblem, TextRange])[];
  readonly write: (text: string) => void;
  readonly endTyping: () => void;
}

/** Selects the text that a problem is about, and scrolls to it. */
function show(event: Event, { start, end, line }: TextRange): void {
  const root = (event.currentTarget as HTMLElement).closest('.json-text');
  const area = root?.querySelector('textarea');
  if (!area) return;
  area.focus();
  area.setSelectionRange(start, end);
  root?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
}

export function jsonText(view: JsonTextView): TemplateResult {
  const lines = view.text.split('\n');
  const kinds = new Map(view.marks.map(([problem, { line }]) => [line, kindOf(problem)]));
  return html`<div class="json-text">
    ${
      view.marks.length > 0
        ? html`<ul class="marks">
            ${view.marks.map(
              ([problem, range]) => html`<li class=${kindOf(problem)}>
                <button type="button" @click=${(event: Event) => show(event, range)}>
                  <b>Line ${view.firstLine + range.line}:</b> ${problem.message}
                </button>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="sheet">
      <ol class="gutter" aria-hidden="true">
        ${lines.map((_, at) => html`<li class=${kinds.get(at) ?? ''} data-line=${at}>${view.firstLine + at}</li>`)}
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
        @change=${view.endTyping}
      ></textarea>
    </div>
  </div>`;
}
