/** The products: the list, the form of the selected one, and beside it its card or its JSON. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { readItem } from '../document/doc.ts';
import { firstLine, lineRange, rangesIn } from '../document/lines.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { type CatalogForm, productForm } from '../form/catalog-forms.ts';
import { readPath } from '../form/paths.ts';
import { formTemplate } from '../form-view/form.ts';
import type { EditorContext } from './editor-context.ts';
import { formContextOf } from './form-context-of.ts';
import { jsonText } from './json-text.ts';
import { previewTargetOf } from './preview-target.ts';
import { productList } from './product-list.ts';
import { PAGE_SIZE, type ViewState } from './view-state.ts';

function list({ openCatalog, view, setView, addProduct }: EditorContext): TemplateResult {
  return productList({
    items: openCatalog.doc.items,
    selected: openCatalog.selected,
    search: view.search,
    filter: view.filter,
    limit: view.productLimit,
    canAdd: openCatalog.doc.hasList,
    problemsOf: at => openCatalog.problemsOf(at),
    select: at => openCatalog.select(at),
    add: () => addProduct(),
    setSearch: search => setView({ search, productLimit: PAGE_SIZE }),
    setFilter: filter => setView({ filter, productLimit: PAGE_SIZE }),
    showMore: () => setView({ productLimit: view.productLimit + PAGE_SIZE }),
  });
}

function remove({ openCatalog, tell }: EditorContext, at: number): void {
  const item = openCatalog.doc.items[at];
  openCatalog.remove(at);
  if (item) tell(`“${nameOf(summaryOf(item))}” is removed. Undo brings it back.`);
}

function head(context: EditorContext, at: number): TemplateResult | typeof nothing {
  const { openCatalog } = context;
  const item = openCatalog.doc.items[at];
  if (!item) return nothing;
  const canCopy = readItem(item).isSound;
  return html`<div class="head">
    <h3 tabindex="-1" data-head>${nameOf(summaryOf(item))}</h3>
    <div class="tools">
      <button type="button" class="small" ?disabled=${at === 0} @click=${() => openCatalog.move(at, at - 1)}>Up</button>
      <button type="button" class="small" ?disabled=${at === openCatalog.doc.items.length - 1}
        @click=${() => openCatalog.move(at, at + 1)}>Down</button>
      <button type="button" class="small" ?disabled=${!canCopy} @click=${() => openCatalog.duplicate(at)}>Copy</button>
      <button type="button" class="small danger" data-remove-product @click=${() => remove(context, at)}>Remove</button>
    </div>
  </div>`;
}

function formOrJson(
  context: EditorContext,
  at: number,
  form: CatalogForm | undefined,
): TemplateResult {
  const { openCatalog } = context;
  if (form)
    return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${formTemplate(form, formContextOf(context, form, openCatalog.problemsOf(at)))}
    </form>`;
  return html`<p class="note">
      The JSON of this product cannot be read, so it has no form. Nothing of it is lost: correct it here, and
      the form comes back. The rest of the file works as usual.
    </p>
    ${json(context, at)}`;
}

function json({ openCatalog }: EditorContext, at: number): TemplateResult | typeof nothing {
  const item = openCatalog.doc.items[at];
  if (!item) return nothing;
  const first = firstLine(openCatalog.doc, at);
  const rangeOf = rangesIn(item.text);
  // The path of a syntax problem is its line in the file.
  const syntaxMarks = openCatalog.problemsOf(-1).flatMap(problem => {
    const line = Number(/^line (\d+)$/.exec(problem.path)?.[1]) - first;
    const isHere = line >= 0 && line < item.text.split('\n').length;
    return isHere ? ([[problem, lineRange(item.text, line)]] as const) : [];
  });
  const marks = openCatalog
    .problemsOf(at)
    .map(problem => [problem, rangeOf(readPath(problem.path).slice(2))] as const);
  return jsonText({
    label: 'JSON of this product',
    text: item.text,
    firstLine: first,
    marks: [...syntaxMarks, ...marks],
    write: text => openCatalog.rewrite(at, text),
    endTyping: () => openCatalog.endRewrite(at),
  });
}

/** The product's card as readers see it, with the way to see it in the post. */
function card(context: EditorContext, at: number): TemplateResult {
  const { openCatalog, view, preview } = context;
  const target = previewTargetOf(context);
  const isShown =
    (openCatalog.report?.shown ?? 0) > 0 &&
    openCatalog.problemsOf(at).every(({ severity }) => severity !== 'error');
  const why = openCatalog.report
    ? 'The card appears here as soon as nothing is left to fill in or to correct.'
    : 'Checking …';
  return html`<div class="card-preview" ?hidden=${view.beside !== 'card'}>
    ${isShown ? nothing : html`<p class="note">${why}</p>`}
    <iframe title="What readers see of this product" data-card ?hidden=${!isShown}></iframe>
    ${
      target && isShown && preview
        ? html`<button type="button" class="plain" data-preview @click=${() => preview(target)}>
            See it in the post above
          </button>`
        : nothing
    }
  </div>`;
}

function beside(context: EditorContext, at: number): TemplateResult {
  const { view, setView } = context;
  const choice = (name: ViewState['beside'], label: string): TemplateResult =>
    html`<button type="button" aria-pressed=${view.beside === name} @click=${() => setView({ beside: name })}
      data-beside=${name}>${label}</button>`;
  return html`<div class="choice" role="group" aria-label="Beside the form">
      ${choice('card', 'What readers see')} ${choice('json', 'JSON')}
    </div>
    ${card(context, at)} ${view.beside === 'json' ? json(context, at) : nothing}`;
}

function nothingSelected({ openCatalog, addProduct }: EditorContext): TemplateResult {
  const { hasList, items } = openCatalog.doc;
  if (!hasList)
    return html`<p class="note">
      No list of products was found in this file. Look at its text under “The file”.
    </p>`;
  if (items.length > 0) return html`<p class="note">Choose a product to see its form.</p>`;
  return html`<p class="note">No products yet. The form of your first one tells you what is needed.</p>
    <button type="button" class="go" data-add-first @click=${() => addProduct()}>Add your first product</button>`;
}

export function productsTab(context: EditorContext): TemplateResult {
  const { openCatalog, schema } = context;
  const at = openCatalog.selected;
  const isSelected = at >= 0;
  const form = isSelected ? productForm(openCatalog.doc, schema, at) : undefined;
  return html`<div class="products-tab">
    <div class="list">${list(context)}</div>
    <div class="one">
      ${isSelected ? html`${head(context, at)}${keyed(at, formOrJson(context, at, form))}` : nothingSelected(context)}
    </div>
    <div class="beside" ?hidden=${!form}>${isSelected ? beside(context, at) : nothing}</div>
  </div>`;
}
