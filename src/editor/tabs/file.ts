/** The whole file as text, for what no form can correct. */
import { html, type TemplateResult } from 'lit';
import { textOf } from '../document/doc.ts';
import { lineRange, rangesIn } from '../document/lines.ts';
import { readPath } from '../form/paths.ts';
import type { EditorContext } from './editor-context.ts';
import { jsonText } from './json-text.ts';

/** In a longer text every letter would be slow, and each product has its own JSON beside its form. */
const LARGE = 200_000;
/** How many problems are marked. */
const MAX_MARKS = 100;

export function fileTab({ openCatalog, view, setView }: EditorContext): TemplateResult {
  const text = textOf(openCatalog.doc);
  const heading = html`<h3 tabindex="-1">The text of ${openCatalog.name}</h3>`;
  if (text.length > LARGE && !view.showsLargeFile)
    return html`${heading}
      <p>
        The file is long, ${Math.round(text.length / 1000).toLocaleString('en')} thousand characters, and
        typing in all of it is slow. Each product has its own JSON beside its form.
      </p>
      <button type="button" class="plain" @click=${() => setView({ showsLargeFile: true })}>
        Show all of it
      </button>`;
  const rangeOf = rangesIn(text);
  const problems = openCatalog.report?.problems.slice(0, MAX_MARKS) ?? [];
  const marks = problems.map(problem => {
    const line = /^line (\d+)$/.exec(problem.path)?.[1];
    const range = line ? lineRange(text, Number(line) - 1) : rangeOf(readPath(problem.path));
    return [problem, range] as const;
  });
  return html`${heading}
    <p class="quiet">What you type here is the file itself, character by character.</p>
    ${jsonText({
      label: 'Text of the file',
      text,
      firstLine: 1,
      marks,
      write: written => openCatalog.rewriteAll(written, 'file'),
      endTyping: () => openCatalog.endStep(),
    })}`;
}
