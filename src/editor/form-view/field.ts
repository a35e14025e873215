/** One field of the form: its label, what it is for, its control, and its problems. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathText } from '../../catalog/format/problems.ts';
import type { Field, Option } from '../form/fields.ts';
import { valueLabel } from '../form/labels.ts';
import { collection } from './collection.ts';
import { fieldProblems } from './field-problems.ts';
import type { FormContext } from './form-context.ts';
import { offer } from './offer.ts';

/** Fields that hold sentences. They grow with their text. */
const LONG = ['description', 'why', 'how', 'text', 'reason', 'cautions', 'alt'];

function isLong({ path }: Field): boolean {
  const name = path.findLast(key => typeof key === 'string');
  return LONG.includes(String(name)) || path.at(-2) === 'muscles';
}

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

function writeText(field: Of<'text'> | Of<'choice'>, text: string, context: FormContext): void {
  const isNumber = field.kind === 'text' && field.isNumber && /^\d{1,15}$/.test(text);
  const isYesOrNo = field.kind === 'choice' && field.isYesOrNo;
  const filled = isYesOrNo ? text === 'true' : isNumber ? Number(text) : text;
  // An optional field that is empty is removed from the file.
  const value = text === '' && !field.isNeeded && !field.isEntry ? undefined : filled;
  context.set(field.path, value, field.label.toLowerCase(), pathText(field.path));
}

function text(field: Of<'text'>, context: FormContext, described: string): TemplateResult {
  const id = pathText(field.path);
  const isWrong = context.problems.has(id);
  const onInput = (event: Event): void =>
    writeText(field, (event.target as HTMLInputElement).value, context);
  if (isLong(field))
    return html`<textarea
      id=${id}
      rows="1"
      .value=${live(field.value)}
      aria-describedby=${described}
      aria-invalid=${isWrong ? 'true' : nothing}
      @input=${onInput}
      @change=${context.endStep}
    ></textarea>`;
  const list = field.suggestions.length > 0 ? `${id}-list` : undefined;
  return html`<input
      id=${id}
      type="text"
      autocomplete="off"
      inputmode=${field.isNumber ? 'numeric' : nothing}
      list=${list ?? nothing}
      .value=${live(field.value)}
      aria-describedby=${described}
      aria-invalid=${isWrong ? 'true' : nothing}
      @input=${onInput}
      @change=${context.endStep}
    >${
      list
        ? html`<datalist id=${list}>
            ${field.suggestions.map(value => html`<option value=${value}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function choice(field: Of<'choice'>, context: FormContext, described: string): TemplateResult {
  const id = pathText(field.path);
  const isKnown = field.value === '' || field.options.some(({ value }) => value === field.value);
  const chosen = field.options.find(({ value }) => value === field.value);
  return html`<select
      id=${id}
      aria-describedby=${described}
      aria-invalid=${context.problems.has(id) ? 'true' : nothing}
      @change=${(event: Event) => {
        writeText(field, (event.target as HTMLSelectElement).value, context);
        context.endStep();
      }}
    >
      <option value="" ?selected=${field.value === ''}>${field.isYesOrNo ? 'Not said' : 'Choose …'}</option>
      ${isKnown ? nothing : html`<option value=${field.value} selected>${field.value}</option>`}
      ${field.options.map(
        ({ value, about }) =>
          html`<option value=${value} .selected=${live(value === field.value)}>
            ${about && !chosen ? `${valueLabel(value)} – ${about}` : valueLabel(value)}
          </option>`,
      )}
    </select>
    ${chosen?.about ? html`<p class="about">${chosen.about}</p>` : nothing}`;
}

function toggled(field: Of<'choices'>, option: Option, isOn: boolean): readonly unknown[] {
  const rest = field.value.filter(value => value !== option.value);
  if (!isOn) return rest;
  const order = field.options.map(({ value }) => value);
  const known = [...rest, option.value].filter(value => order.includes(String(value)));
  const others = rest.filter(value => !order.includes(String(value)));
  return [
    ...known.toSorted((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))),
    ...others,
  ];
}

const choices = (field: Of<'choices'>, context: FormContext): TemplateResult =>
  html`<div class="ticks">
    ${field.options.map(
      (option, at) => html`<label class="tick">
        <input
          type="checkbox"
          id=${at === 0 ? pathText(field.path) : nothing}
          .checked=${live(field.value.includes(option.value))}
          @change=${(event: Event) => {
            const values = toggled(field, option, (event.target as HTMLInputElement).checked);
            const isGone = values.length === 0 && !field.isNeeded;
            context.set(field.path, isGone ? undefined : values, field.label.toLowerCase());
          }}
        >
        <span>${valueLabel(option.value)}${option.about ? html`<small>${option.about}</small>` : nothing}</span>
      </label>`,
    )}
    ${field.value
      .filter(value => !field.options.some(option => option.value === value))
      .map(value => html`<code class="unknown">${JSON.stringify(value)}</code>`)}
  </div>`;

const other = (field: Of<'other'>): TemplateResult =>
  html`<pre class="other" id=${pathText(field.path)} tabindex="0">${field.value === undefined ? 'nothing' : JSON.stringify(field.value, null, 2)}</pre>`;

/** A field with everything that belongs to it. */
export function fieldTemplate(field: Field, context: FormContext): TemplateResult {
  const id = pathText(field.path);
  const problems = context.problems.get(id);
  const problemsId = `${id}-problems`;
  const aboutId = `${id}-about`;
  // Some remedies end with what the field is for, which need not be said twice.
  const isInRemedy = problems?.some(
    ({ remedy }) => field.about && remedy.toLowerCase().includes(field.about.toLowerCase()),
  );
  const about =
    field.about && !isInRemedy ? html`<p class="about" id=${aboutId}>${field.about}</p>` : nothing;
  const described = `${aboutId} ${problemsId}`;
  const needed = field.isNeeded ? html` <span class="needed">needed</span>` : nothing;
  switch (field.kind) {
    case 'text':
    case 'choice':
      return html`<div class="field" data-path=${id}>
        <label for=${id}>${field.label}${needed}</label>
        ${about} ${field.kind === 'text' ? text(field, context, described) : choice(field, context, described)}
        ${field.kind === 'text' ? offer(field, context) : nothing}
        ${fieldProblems(problems, problemsId)}
      </div>`;
    case 'other':
      return html`<div class="field" data-path=${id}>
        <p class="label">${field.label}</p>
        ${about} ${other(field)} ${fieldProblems(problems, problemsId)}
      </div>`;
    default:
      return html`<fieldset class="field" data-path=${id} aria-describedby=${described}>
        <legend>${field.label}${needed}</legend>
        ${about} ${fieldProblems(problems, problemsId)}
        ${
          field.kind === 'choices'
            ? choices(field, context)
            : collection(field, { ...context, drawField: inner => fieldTemplate(inner, context) })
        }
      </fieldset>`;
  }
}
