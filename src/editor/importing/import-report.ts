/** What became of the files of an import: what was read, and everything that could not be used. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../domain/words.ts';
import {
  type ImportReport,
  UNUSED,
  type Unused,
  type UnusedCode,
} from '../../import/terms/report.ts';

/** So many of each kind are drawn at first: an export may have thousands. */
const MOST = 20;

// `Object.keys` knows no key types; the table's own type says that these are all of them.
const CODES = Object.keys(UNUSED) as readonly UnusedCode[];

const entry = ({ what, file, where, times, message, remedy }: Unused): TemplateResult =>
  html`<li>
    <strong>${what}</strong>${times > 1 ? ` (${times} times)` : nothing}
    <p class="quiet">${[file, where].filter(part => part !== '' && part !== what).join(', ')}</p>
    <p>${message} ${remedy ?? nothing}</p>
  </li>`;

function kind(code: UnusedCode, entries: readonly Unused[], showsAll: boolean) {
  if (entries.length === 0) return nothing;
  return html`<h4>${UNUSED[code]} (${entries.length})</h4>
    <ul>${(showsAll ? entries : entries.slice(0, MOST)).map(entry)}</ul>`;
}

const files = ({ files: read }: ImportReport): TemplateResult =>
  html`<ul>
    ${read.map(({ file, posts, rows }) => {
      const counts = [
        posts > 0 ? counted(posts, 'post') : '',
        rows > 0 ? counted(rows, 'row') : '',
      ];
      return html`<li>${file}: ${counts.filter(Boolean).join(', ') || 'nothing that could be read'}</li>`;
    })}
  </ul>`;

export function importReport(
  report: ImportReport,
  showsAll: boolean,
  showAll: () => void,
): TemplateResult {
  const { posts, unused } = report;
  const byKind = CODES.map(code => [code, unused.filter(each => each.code === code)] as const);
  const hasMore = byKind.some(([, entries]) => entries.length > MOST);
  const unclear = posts.filter(({ muscle }) => muscle === undefined);
  return html`<details class="section import-report" data-report ?open=${showsAll}>
    <summary><h4>What was read, and what could not be used (${unused.length})</h4></summary>
    ${files(report)}
    ${
      unclear.length > 0
        ? html`<p>No muscle stands out in: ${unclear.map(({ title }) => `“${title}”`).join(', ')}.</p>`
        : nothing
    }
    ${byKind.map(([code, entries]) => kind(code, entries, showsAll))}
    ${
      hasMore && !showsAll
        ? html`<button type="button" class="plain" data-all-unused @click=${showAll}>Show all ${unused.length}</button>`
        : nothing
    }
  </details>`;
}
