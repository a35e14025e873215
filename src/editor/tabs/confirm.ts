/** What an import left to be confirmed, one product at a time, and what became of the files. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pathText } from '../../catalog/format/problems.ts';
import { counted } from '../../domain/words.ts';
import { confirmProduct } from '../confirm/confirm-product.ts';
import { nextUnconfirmed, unconfirmedIn } from '../confirm/unconfirmed.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { productForm } from '../form/catalog-forms.ts';
import { readPath } from '../form/paths.ts';
import { kindOf, tally } from '../form-view/problem-kind.ts';
import { importReport } from '../importing/import-report.ts';
import type { EditorContext } from './editor-context.ts';
import { formContextOf } from './form-context-of.ts';

/** Goes on to the next product from this position on, if there is one. */
function goOn({ openCatalog, focus }: EditorContext, from: number): void {
  const next = nextUnconfirmed(openCatalog.doc, from);
  if (next === undefined) return;
  openCatalog.select(next);
  focus(['products', next]);
}

/** Confirms a product that nothing is wrong with; otherwise it leads to what is. */
async function confirm(context: EditorContext, at: number): Promise<void> {
  const { openCatalog, tell, focus } = context;
  const item = openCatalog.doc.items[at];
  await openCatalog.whenChecked();
  if (!item || openCatalog.doc.items[at] !== item) return;
  const open = openCatalog
    .problemsOf(at)
    .filter(problem => problem.severity === 'error' && kindOf(problem) !== 'unconfirmed');
  const [first] = open;
  if (first) {
    tell(`Not confirmed yet: ${tally(open)}.`);
    focus(readPath(first.path));
    return;
  }
  openCatalog.select(at);
  openCatalog.set(['products', at, 'care', 'unconfirmed'], undefined, 'confirmation');
  tell(`“${nameOf(summaryOf(item))}” is confirmed.`);
  goOn(context, at + 1);
}

function putAway(context: EditorContext, at: number): void {
  const { openCatalog, tell } = context;
  const item = openCatalog.doc.items[at];
  if (!item) return;
  openCatalog.select(at);
  openCatalog.remove(at);
  tell(`“${nameOf(summaryOf(item))}” is put away. Undo brings it back.`);
  goOn(context, at);
}

function screen(context: EditorContext, at: number, count: number): TemplateResult {
  const { openCatalog, schema } = context;
  const item = openCatalog.doc.items[at];
  const form = productForm(openCatalog.doc, schema, at);
  if (!item || !form) return html``;
  const summary = summaryOf(item);
  return html`<div data-confirming=${at}>
    <p class="quiet" data-left>${counted(count, 'product')} to confirm. Until then, readers see none of them.</p>
    <div data-path=${pathText(form.root.path)}><h3 tabindex="-1">${nameOf(summary)}</h3></div>
    <p class="quiet">
      ${summary.muscles.length > 0 ? `For: ${summary.muscles.map(id => context.muscles.find(each => each.id === id)?.name ?? id).join(', ')}.` : nothing}
    </p>
    <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${confirmProduct(form, formContextOf(context, form, openCatalog.problemsOf(at)))}
    </form>
    <div class="actions">
      <button type="button" class="go" data-confirm @click=${() => void confirm(context, at)}>Confirm it</button>
      ${count > 1 ? html`<button type="button" class="plain" data-skip @click=${() => goOn(context, at + 1)}>Later</button>` : nothing}
      <button type="button" class="plain danger" data-put-away @click=${() => putAway(context, at)}>Put it away</button>
    </div>
  </div>`;
}

const done = ({ openCatalog, setView }: EditorContext): TemplateResult =>
  html`<h3 tabindex="-1">Nothing is left to confirm</h3>
    <p data-all-confirmed>${counted(openCatalog.doc.items.length, 'product')} in your catalog.</p>
    <button type="button" class="plain" @click=${() => setView({ tab: 'products' })}>See what readers see</button>`;

export function confirmTab(context: EditorContext): TemplateResult {
  const { openCatalog, view, setView } = context;
  const { doc, imported, selected } = openCatalog;
  const at = nextUnconfirmed(doc, Math.max(0, selected));
  return html`<div class="narrow confirming">
    ${at === undefined ? done(context) : keyed(at, screen(context, at, unconfirmedIn(doc).length))}
    ${imported ? importReport(imported, view.showsAllUnused, () => setView({ showsAllUnused: true })) : nothing}
  </div>`;
}
