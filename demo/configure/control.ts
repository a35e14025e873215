/** One option as a control of the form; which kind of control depends on the values that it may have. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionName } from '../../src/domain/options.ts';
import { OPTIONS } from '../../src/domain/options-help.ts';
import { withCode } from '../page/with-code.ts';
import { isFlag } from '../snippet/snippet.ts';
import type { FieldName } from '../state/fields.ts';
import type { State } from '../state/state.ts';
import type { Muscle } from './muscles.ts';
import { CHOICES, HINTS, LABELS } from './words.ts';

/** What was typed and could not be read: the field keeps it, and says what it needs. */
export interface Mistake {
  readonly name: FieldName;
  readonly text: string;
  readonly expected: string;
}

export interface ConfigureForm {
  readonly state: State;
  readonly muscles: readonly Muscle[];
  readonly mistake: Mistake | undefined;
}

/** Whether the default need not be said: a muscle is always given, and a button shows that it is pressed. */
const isDefaultObvious = (name: OptionName): boolean =>
  name === 'muscle' || (CHOICES[name] !== undefined && !('' in CHOICES[name]));

/** What an option does, and what its default means. */
const help = (name: OptionName): TemplateResult => {
  const { about, fallback } = OPTIONS[name];
  const byDefault = fallback.replace(/^absent: /, '');
  return html`<p class="help" id=${`${name}-help`}>
    ${withCode(about)}
    ${isDefaultObvious(name) ? nothing : html`<span>By default: ${withCode(byDefault)}.</span>`}
  </p>`;
};

/** With a prefix, because the plain names are ids of sections of the page. */
export const controlId = (name: FieldName): string => `option-${name}`;

export function textField(
  name: FieldName,
  { state, mistake }: ConfigureForm,
  { hint = '', inputmode = 'text' }: { readonly hint?: string; readonly inputmode?: string } = {},
): TemplateResult {
  const wrong = mistake?.name === name ? mistake : undefined;
  return html`<input
      id=${controlId(name)}
      name=${name}
      type="text"
      inputmode=${inputmode}
      autocomplete="off"
      spellcheck="false"
      placeholder=${hint}
      aria-describedby=${`${name}-help${wrong ? ` ${name}-mistake` : ''}`}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(wrong?.text ?? state[name])}
    >
    ${wrong ? html`<p class="mistake" id=${`${name}-mistake`} role="alert">It has to be ${wrong.expected}.</p>` : nothing}`;
}

const choices = (
  name: OptionName,
  values: Readonly<Record<string, string>>,
  state: State,
): TemplateResult => html`<fieldset aria-describedby=${`${name}-help`}>
  <legend>${LABELS[name]}</legend>
  <div class="segments">
    ${Object.entries(values)
      .sort(([a], [b]) => Number(b === '') - Number(a === ''))
      .map(
        ([value, label]) => html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(state[name] === value)}
          ><span>${label}</span>
        </label>`,
      )}
  </div>
  ${help(name)}
</fieldset>`;

/** The control of an option, with its label and its sentence. */
export function control(name: OptionName, form: ConfigureForm): TemplateResult {
  const values = CHOICES[name];
  if (values) return choices(name, values, form.state);
  if (isFlag(name))
    return html`<div class="field">
      <label class="tick">
        <input
          type="checkbox"
          name=${name}
          aria-describedby=${`${name}-help`}
          .checked=${live(form.state[name] === 'on')}
        >${LABELS[name]}
      </label>
      ${help(name)}
    </div>`;
  const inputmode = name === 'limit' ? 'numeric' : name === 'catalog' ? 'url' : 'text';
  const field =
    name === 'muscle'
      ? html`<muscle-box .muscles=${form.muscles} .chosen=${form.state.muscle}></muscle-box>`
      : textField(name, form, { hint: HINTS[name] ?? '', inputmode });
  return html`<div class="field"><label for=${name === 'muscle' ? name : controlId(name)}>${LABELS[name]}</label>${field}${help(name)}</div>`;
}
