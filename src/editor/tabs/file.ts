/** The whole file as its text, for what no form can mend. */
import { html, type TemplateResult } from 'lit';
import { textOf } from '../document/doc.ts';
import { lineSpot, spotsIn } from '../document/lines.ts';
import { readPath } from '../form/paths.ts';
import type { Desk } from './editor-context.ts';
import { rawTemplate } from './json-text.ts';

/** Beyond that each letter would be felt, and each product has its own JSON beside its form. */
const LARGE = 200_000;
/** So many marks are enough to begin with. */
const MARKS = 100;

export function fileRoom({ editor, look, turn }: Desk): TemplateResult {
  const text = textOf(editor.doc);
  const heading = html`<h3 tabindex="-1">The text of ${editor.name}</h3>`;
  if (text.length > LARGE && !look.showsLarge)
    return html`${heading}
      <p>
        The file is long, ${Math.round(text.length / 1000).toLocaleString('en')} thousand signs, and writing
        in all of it is slow. Each product has its own JSON beside its form.
      </p>
      <button type="button" class="plain" @click=${() => turn({ showsLarge: true })}>
        Show all of it
      </button>`;
  const problems = editor.report?.problems.slice(0, MARKS) ?? [];
  const spotOf = spotsIn(text);
  const marks = problems.map(problem => {
    const line = /^line (\d+)$/.exec(problem.path)?.[1];
    return [
      problem,
      line ? lineSpot(text, Number(line) - 1) : spotOf(readPath(problem.path)),
    ] as const;
  });
  return html`${heading}
    <p class="quiet">What you write here is the file, sign by sign.</p>
    ${rawTemplate({
      label: 'Text of the file',
      text,
      first: 1,
      marks,
      write: written => editor.rewriteAll(written, 'file'),
      settle: () => editor.settle(),
    })}`;
}
