/** Fields that hold fields: lists, records of names and values, groups. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { COUNTRY } from '../../domain/country.ts';
import { capitalized, titled } from '../../domain/words.ts';
import { countryName } from '../../pasted-address/words.ts';
import { blankOf, type Field } from '../form/fields.ts';
import { entryLabelAt, withArticle } from '../form/labels.ts';
import type { CollectionContext } from './form-context.ts';
import './muscle-search.ts';
import type { MuscleFoundEvent } from './muscle-search.ts';
import { offerFields } from './offer-fields.ts';
import { programFields } from './program-fields.ts';

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

const removal = (field: Field, context: CollectionContext): TemplateResult =>
  html`<button
    type="button"
    class="small"
    data-remove=${pathText(field.path)}
    @click=${() => {
      context.set(field.path, undefined, `removal of ${field.label.toLowerCase()}`);
      // The button disappears with its field: what was around them takes the focus.
      context.focus(field.path.slice(0, -1));
    }}
  >Remove<span class="unseen"> ${field.label}</span></button>`;

const entryOf = ({ path }: Field): string => entryLabelAt(path);

function list(field: Of<'list'>, context: CollectionContext): TemplateResult {
  const what = `new ${entryOf(field).toLowerCase()}`;
  const end: Path = [...field.path, field.items.length];
  const add = (): void => {
    const blank = blankOf(field.item);
    // With the first entry, the list itself is written.
    if (field.items.length === 0) context.set(field.path, [blank], what);
    else context.set(end, blank, what);
    context.focus(end);
  };
  return html`<div class="items">
    ${field.items.map(
      item => html`<div class="item">${context.drawField(item)} ${removal(item, context)}</div>`,
    )}
    <button type="button" class="small" id=${field.items.length === 0 ? pathText(field.path) : nothing}
      data-add=${pathText(field.path)} @click=${add}>Add ${withArticle(entryOf(field))}</button>
  </div>`;
}

/** A search among the muscles that are not there yet. */
function muscleChoice(field: Of<'record'>, context: CollectionContext): TemplateResult {
  const taken = new Set(field.rows.map(({ path }) => path.at(-1)));
  const path = pathText(field.path);
  return html`<muscle-search
    data-add=${path}
    field=${field.rows.length === 0 ? path : `${path}-name`}
    .muscles=${context.muscles.filter(({ id }) => !taken.has(id))}
    @muscle-found=${({ id }: MuscleFoundEvent) => addRow(field, id, context)}
  ></muscle-search>`;
}

function addRow(field: Of<'record'>, name: string, context: CollectionContext): void {
  if (name === '') return;
  const path = [...field.path, name];
  if (!field.rows.some(row => row.path.at(-1) === name))
    context.set(path, blankOf(field.row), `new ${entryOf(field).toLowerCase()}`);
  context.focus(path);
}

/** A tag of Amazon’s is for one store, and for no other. */
const aboutNames = ({ path, aboutName }: Of<'record'>): string =>
  path.at(-2) === 'amazon' ? aboutName.replace(/ Or \* [^.]*\./, '') : aboutName;

function nameBox(field: Of<'record'>, context: CollectionContext): TemplateResult {
  const id = field.rows.length === 0 ? pathText(field.path) : `${pathText(field.path)}-name`;
  const add = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLElement).querySelector('input');
    if (!input) return;
    addRow(field, input.value.trim(), context);
    input.value = '';
  };
  return html`<form class="naming" data-add=${pathText(field.path)} @submit=${add}>
    <label for=${id}>Add ${withArticle(entryOf(field))}</label>
    <p class="about">${aboutNames(field)}</p>
    <div><input id=${id} type="text" autocomplete="off" autocapitalize="off"><button class="small">Add</button></div>
  </form>`;
}

/** The programmes that are ready to use by name. */
function readyChoice(
  field: Of<'record'>,
  context: CollectionContext,
): TemplateResult | typeof nothing {
  if (field.path.at(-1) !== 'programs') return nothing;
  const taken = field.rows.map(({ path }) => path.at(-1));
  const left = context.readyPrograms.filter(({ id }) => !taken.includes(id));
  const add = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    addRow(field, select.value, context);
    select.value = '';
  };
  return html`<div class="field">
    <label for="ready-programme">Add a programme that is ready-made</label>
    <select id="ready-programme" data-ready @change=${add}>
      <option value="">Choose …</option>
      ${left.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
  </div>`;
}

/** A tag for every country that has none of its own. */
const everyCountry = (
  field: Of<'record'>,
  context: CollectionContext,
): TemplateResult | typeof nothing =>
  field.path.at(-1) === 'tags' &&
  field.path.at(-2) !== 'amazon' &&
  !field.rows.some(({ path }) => path.at(-1) === '*')
    ? html`<button type="button" class="small" data-every=${pathText(field.path)}
        @click=${() => addRow(field, '*', context)}>Add one for every country</button>`
    : nothing;

const record = (field: Of<'record'>, context: CollectionContext): TemplateResult =>
  html`<div class="items">
    ${field.rows.map(row => html`<div class="item">${context.drawField(named(row, context))} ${removal(row, context)}</div>`)}
    ${readyChoice(field, context)} ${everyCountry(field, context)}
    ${field.path.at(-1) === 'muscles' ? muscleChoice(field, context) : nameBox(field, context)}
  </div>`;

const countryLabel = (code: string): string => {
  if (code === '*') return 'Every other country';
  return COUNTRY.test(code) ? `${capitalized(countryName(code))} (${code})` : code;
};

/** A muscle and a country are shown by their names, anything else by its key. */
function named(row: Field, { muscles }: CollectionContext): Field {
  const id = String(row.path.at(-1));
  const muscle = row.path.at(-2) === 'muscles' && muscles.find(each => each.id === id);
  const ofCountry = row.path.at(-2) === 'tags' || row.path.at(-2) === 'asins';
  const label = muscle ? titled(muscle.name) : ofCountry ? countryLabel(id) : id;
  return { ...row, label, isNeeded: false };
}

function group(field: Of<'group'>, context: CollectionContext): TemplateResult {
  switch (field.path.at(-2)) {
    case 'offers':
      return offerFields(field, context);
    case 'programs':
      return programFields(field, context);
    default:
      return html`<div class="fields">${field.fields.map(context.drawField)}</div>`;
  }
}

export function collection(
  field: Of<'list'> | Of<'record'> | Of<'group'>,
  context: CollectionContext,
): TemplateResult {
  if (field.kind === 'list') return list(field, context);
  return field.kind === 'record' ? record(field, context) : group(field, context);
}
