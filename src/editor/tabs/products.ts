/** The products: the list, the form of the one that is open, and beside it what readers see or its JSON. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { readItem } from '../document/doc.ts';
import { firstLine, lineSpot, spotsIn } from '../document/lines.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { type FileForm, productForm } from '../form/catalog-forms.ts';
import { readPath } from '../form/paths.ts';
import { formTemplate } from '../form-view/form.ts';
import { type Desk, PAGE, type Sight } from './editor-context.ts';
import { formContext } from './form-context.ts';
import { rawTemplate } from './json-text.ts';
import { listTemplate } from './product-list.ts';

function list({ editor, look, turn, add }: Desk): TemplateResult {
  return listTemplate({
    items: editor.doc.items,
    selected: editor.selected,
    search: look.search,
    filter: look.filter,
    most: look.most,
    canAdd: editor.doc.hasList,
    problemsOf: at => editor.problemsOf(at),
    choose: at => editor.select(at),
    add: () => add(),
    setSearch: search => turn({ search, most: PAGE }),
    setFilter: filter => turn({ filter, most: PAGE }),
    more: () => turn({ most: look.most + PAGE }),
  });
}

function remove({ editor, tell }: Desk, at: number): void {
  const item = editor.doc.items[at];
  editor.remove(at);
  if (item) tell(`“${nameOf(summaryOf(item))}” is removed. Undo brings it back.`);
}

function head(desk: Desk, at: number): TemplateResult | typeof nothing {
  const { editor } = desk;
  const item = editor.doc.items[at];
  if (!item) return nothing;
  const canCopy = readItem(item).isSound;
  return html`<div class="head">
    <h3 tabindex="-1" data-head>${nameOf(summaryOf(item))}</h3>
    <div class="tools">
      <button type="button" class="small" ?disabled=${at === 0} @click=${() => editor.move(at, at - 1)}>Up</button>
      <button type="button" class="small" ?disabled=${at === editor.doc.items.length - 1}
        @click=${() => editor.move(at, at + 1)}>Down</button>
      <button type="button" class="small" ?disabled=${!canCopy} @click=${() => editor.duplicate(at)}>Copy</button>
      <button type="button" class="small danger" data-remove-product @click=${() => remove(desk, at)}>Remove</button>
    </div>
  </div>`;
}

function form(desk: Desk, at: number, found: FileForm | undefined): TemplateResult {
  const { editor } = desk;
  if (found)
    return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${formTemplate(found.root, found.sections, formContext(desk, found, editor.problemsOf(at)))}
    </form>`;
  return html`<p class="note">
      The JSON of this product cannot be read, so it has no form. Nothing of it is lost: mend it here, and
      the form comes back. The rest of the file goes on as it is.
    </p>
    ${json(desk, at)}`;
}

function json({ editor }: Desk, at: number): TemplateResult | typeof nothing {
  const item = editor.doc.items[at];
  if (!item) return nothing;
  const first = firstLine(editor.doc, at);
  const problems = editor.problemsOf(at);
  const spotOf = spotsIn(item.text);
  // Mistakes of form go by their line in the file.
  const lines = editor.problemsOf(-1).flatMap(problem => {
    const line = Number(/^line (\d+)$/.exec(problem.path)?.[1]) - first;
    const isHere = line >= 0 && line < item.text.split('\n').length;
    return isHere ? ([[problem, lineSpot(item.text, line)]] as const) : [];
  });
  const marks = problems.map(
    problem => [problem, spotOf(readPath(problem.path).slice(2))] as const,
  );
  return rawTemplate({
    label: 'JSON of this product',
    text: item.text,
    first,
    marks: [...lines, ...marks],
    write: text => editor.rewrite(at, text),
    settle: () => editor.settleProduct(at),
  });
}

/** Where readers meet a product: its first muscle, in the first phase that it is for. */
export function sightOf({ editor, muscles }: Desk): Sight | undefined {
  const item = editor.doc.items[editor.selected];
  if (!item) return undefined;
  const summary = summaryOf(item);
  const known = summary.muscles.find(id => muscles.some(muscle => muscle.id === id));
  const regional = muscles.find(({ region }) => summary.regions.includes(region))?.id;
  const [phase, ...more] = summary.phases;
  return {
    id: summary.id,
    muscle: known ?? regional ?? 'soleus',
    phase: more.length > 0 ? undefined : phase,
  };
}

function side(desk: Desk, at: number): TemplateResult {
  const { look, turn, preview } = desk;
  const sight = sightOf(desk);
  const { editor } = desk;
  const isTold = editor.report !== undefined;
  const isShown =
    (editor.report?.shown ?? 0) > 0 &&
    editor.problemsOf(at).every(({ severity }) => severity !== 'error');
  const choice = (name: 'readers' | 'json', label: string): TemplateResult =>
    html`<button type="button" aria-pressed=${look.side === name} @click=${() => turn({ side: name })}
      data-side=${name}>${label}</button>`;
  return html`<div class="choice" role="group" aria-label="Beside the form">
      ${choice('readers', 'What readers see')} ${choice('json', 'JSON')}
    </div>
    <div class="readers" ?hidden=${look.side !== 'readers'}>
      ${isShown ? nothing : html`<p class="note">${isTold ? 'The card stands here as soon as nothing is left to fill in or to mend.' : 'Checking …'}</p>`}
      <iframe title="What readers see of this product" data-readers ?hidden=${!isShown}></iframe>
      ${
        sight && isShown
          ? html`<button type="button" class="plain" data-preview @click=${() => preview(sight)}>
              See it in the post above
            </button>`
          : nothing
      }
    </div>
    ${look.side === 'json' ? json(desk, at) : nothing}`;
}

function nothingYet({ editor, add }: Desk): TemplateResult {
  const { hasList, items } = editor.doc;
  if (!hasList)
    return html`<p class="note">
      No list of products can be found in this file. Look at its text under “The file”.
    </p>`;
  if (items.length > 0) return html`<p class="note">Choose a product to see its form.</p>`;
  return html`<p class="note">No products yet. The form of your first one says what is needed.</p>
    <button type="button" class="go" data-add-first @click=${() => add()}>Add your first product</button>`;
}

export function productsRoom(desk: Desk): TemplateResult {
  const { editor } = desk;
  const at = editor.selected;
  const isOpen = at >= 0;
  const found = isOpen ? productForm(editor, desk.schema, at) : undefined;
  return html`<div class="products-room">
    <div class="list">${list(desk)}</div>
    <div class="one">
      ${isOpen ? html`${head(desk, at)}${keyed(at, form(desk, at, found))}` : nothingYet(desk)}
    </div>
    <div class="side" ?hidden=${!found}>${isOpen ? side(desk, at) : nothing}</div>
  </div>`;
}
