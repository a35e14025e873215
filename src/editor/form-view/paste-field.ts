/** The field into which an author pastes any address of a shop, and below it what became of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordAt } from '../../catalog/format/json-value.ts';
import { pathText } from '../../catalog/format/problems.ts';
import type { Question } from '../../pasted-address/placement.ts';
import type { Field } from '../form/fields.ts';
import { countries } from './countries.ts';
import type { CollectionContext } from './form-context.ts';

type Of<K extends Question['is']> = Extract<Question, { is: K }>;

/** Leads to a field of the same shop. */
const leadTo = (
  { name, words }: Of<'offer'>,
  offer: Field,
  context: CollectionContext,
): TemplateResult =>
  html`${words}
    <button type="button" class="small" data-ask=${name}
      @click=${() => context.focus([...offer.path, name])}>Answer<span class="unseen">: ${words}</span></button>`;

/** A field that stands elsewhere in the file. */
const elsewhere = (
  { path, label, words }: Of<'elsewhere'>,
  context: CollectionContext,
): TemplateResult => {
  const value = context.valueAt(path);
  return html`${context.drawField({
    path,
    label,
    about: words,
    isNeeded: false,
    isEntry: true,
    kind: 'text',
    value: typeof value === 'string' ? value : '',
    isNumber: false,
    suggestions: [],
  })}`;
};

/** For which countries a tag counts: it is moved there. */
function tagCountries(
  { program, tag, words }: Of<'countries'>,
  context: CollectionContext,
): TemplateResult | typeof nothing {
  const path = ['programs', program, 'tags'];
  const tags = recordAt(context.valueAt(path));
  const now = Object.keys(tags).filter(country => tags[country] === tag);
  const id = `${pathText(path)}-countries`;
  const move = (to: string): void => {
    const key = `${id} ${to}`;
    context.endStep();
    context.set([...path, to], tag, 'countries of the tag', key);
    for (const country of now)
      if (country !== to) context.set([...path, country], undefined, 'countries of the tag', key);
    context.endStep();
  };
  // Where the author has more of them, the programme's own form has a row for each.
  if (now.length !== 1) return nothing;
  return html`<label for=${id}>${words}</label>
    <select id=${id} data-ask="countries" @change=${(event: Event) => move((event.target as HTMLSelectElement).value)}>
      <option value="*" .selected=${now[0] === '*'}>Yes, in every country</option>
      ${countries().map(
        ({ code, name }) =>
          html`<option value=${code} .selected=${now[0] === code}>Only in ${name}</option>`,
      )}
    </select>`;
}

function question(
  ask: Question,
  offer: Field,
  context: CollectionContext,
): TemplateResult | typeof nothing {
  switch (ask.is) {
    case 'offer':
      return leadTo(ask, offer, context);
    case 'elsewhere':
      return elsewhere(ask, context);
    case 'countries':
      return tagCountries(ask, context);
    default:
      return ask satisfies never;
  }
}

function answer(offer: Field, context: CollectionContext): TemplateResult {
  const { says = [], asks = [] } = context.pastedInto(offer.path) ?? {};
  return html`<div class="pasted" role="status">${says.map(words => html`<p>${words}</p>`)}</div>
    ${
      asks.length > 0
        ? html`<ul class="asks">
            ${asks.map(ask => html`<li>${question(ask, offer, context)}</li>`)}
          </ul>`
        : nothing
    }`;
}

export function pasteField(offer: Field, context: CollectionContext): TemplateResult {
  const id = `${pathText(offer.path)}-address`;
  const read = (input: HTMLInputElement): void => {
    const text = input.value.trim();
    if (text === '') return;
    context.paste(offer.path, text);
    input.value = '';
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    read(event.target as HTMLInputElement);
  };
  const onInput = (event: InputEvent): void => {
    if (/^insertFrom(?:Paste|Drop)$/.test(event.inputType)) read(event.target as HTMLInputElement);
  };
  return html`<div class="field paste">
    <label for=${id}>Paste any address of it</label>
    <p class="about" id="${id}-about">
      The page at the shop, or your link of a programme. It is taken apart, and each part is written where it
      belongs.
    </p>
    <input id=${id} type="text" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false"
      placeholder="https://…" aria-describedby="${id}-about"
      @input=${onInput} @keydown=${onKey} @change=${(event: Event) => read(event.target as HTMLInputElement)}>
    ${answer(offer, context)}
  </div>`;
}
