/** The tabs of the editor. */
import { html, nothing, type TemplateResult } from 'lit';
import { unconfirmedIn } from '../confirm/unconfirmed.ts';
import { aboutTab } from './about.ts';
import { confirmTab } from './confirm.ts';
import { coverageTab } from './coverage.ts';
import type { EditorContext } from './editor-context.ts';
import { fileTab } from './file.ts';
import { problemsTab } from './problems.ts';
import { productsTab } from './products.ts';
import { TAB_NAMES, TABS, type TabName } from './view-state.ts';

const TEMPLATES: Readonly<Record<TabName, (context: EditorContext) => TemplateResult>> = {
  confirm: confirmTab,
  products: productsTab,
  about: aboutTab,
  problems: problemsTab,
  coverage: coverageTab,
  file: fileTab,
};

export function tabs(context: EditorContext): TemplateResult {
  const { view, openCatalog, setView } = context;
  const counts: Partial<Record<TabName, number>> = {
    problems: openCatalog.report?.problems.length ?? 0,
    confirm: unconfirmedIn(openCatalog.doc).length,
  };
  // Most catalogs were never imported.
  const isImported = openCatalog.imported !== undefined || (counts.confirm ?? 0) > 0;
  const names = TAB_NAMES.filter(name => name !== 'confirm' || isImported || view.tab === name);
  return html`<nav class="tabs" aria-label="Parts of the catalog">
      ${names.map(
        name => html`<button
          type="button"
          aria-current=${view.tab === name ? 'page' : 'false'}
          data-tab=${name}
          @click=${() => setView({ tab: name })}
        >
          ${TABS[name]}${counts[name] ? html` <b>${counts[name]}</b>` : nothing}
        </button>`,
      )}
    </nav>
    <div class="tab" data-in=${view.tab}>${TEMPLATES[view.tab](context)}</div>`;
}
