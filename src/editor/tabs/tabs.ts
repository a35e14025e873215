/** The tabs of the editor. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutTab } from './about.ts';
import { coverageTab } from './coverage.ts';
import type { EditorContext } from './editor-context.ts';
import { fileTab } from './file.ts';
import { problemsTab } from './problems.ts';
import { productsTab } from './products.ts';
import { TAB_NAMES, TABS, type TabName } from './view-state.ts';

const TEMPLATES: Readonly<Record<TabName, (context: EditorContext) => TemplateResult>> = {
  products: productsTab,
  about: aboutTab,
  problems: problemsTab,
  coverage: coverageTab,
  file: fileTab,
};

export function tabs(context: EditorContext): TemplateResult {
  const { view, openCatalog, setView } = context;
  const count = openCatalog.report?.problems.length ?? 0;
  return html`<nav class="tabs" aria-label="Parts of the catalog">
      ${TAB_NAMES.map(
        name => html`<button
          type="button"
          aria-current=${view.tab === name ? 'page' : 'false'}
          data-tab=${name}
          @click=${() => setView({ tab: name })}
        >
          ${TABS[name]}${name === 'problems' && count > 0 ? html` <b>${count}</b>` : nothing}
        </button>`,
      )}
    </nav>
    <div class="tab" data-in=${view.tab}>${TEMPLATES[view.tab](context)}</div>`;
}
