/** One option as a control of the form; which kind of control depends on the values that it may have. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionName } from '../../src/domain/options.ts';
import { byDefault, type Choice, OPTIONS, type Option } from '../../src/surface/options.ts';
import { withCode } from '../page/with-code.ts';
import type { FieldName } from '../state/fields.ts';
import type { State } from '../state/state.ts';
import type { Muscle } from './muscles.ts';

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
const isDefaultObvious = (option: Option): boolean =>
  option.kind === 'muscle' || (option.kind === 'choice' && option.initial !== undefined);

/** What an option does, and what its default means. */
const help = (name: OptionName): TemplateResult => {
  const option = OPTIONS[name];
  return html`<p class="help" id=${`${name}-help`}>
    ${withCode(option.about)}
    ${isDefaultObvious(option) ? nothing : html`<span>By default: ${withCode(byDefault(option))}.</span>`}
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
  { label: legend, labels }: Choice,
  state: State,
): TemplateResult => html`<fieldset aria-describedby=${`${name}-help`}>
  <legend>${legend}</legend>
  <div class="segments">
    ${Object.entries(labels)
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

const INPUT_MODES: Readonly<Partial<Record<Option['kind'], string>>> = {
  count: 'numeric',
  address: 'url',
};

/** The control of an option, with its label and its sentence. */
export function control(name: OptionName, form: ConfigureForm): TemplateResult {
  const option = OPTIONS[name];
  if (option.kind === 'choice') return choices(name, option, form.state);
  if (option.kind === 'flag')
    return html`<div class="field">
      <label class="tick">
        <input
          type="checkbox"
          name=${name}
          aria-describedby=${`${name}-help`}
          .checked=${live(form.state[name] === 'on')}
        >${option.label}
      </label>
      ${help(name)}
    </div>`;
  const { kind, label, hint = '' } = option;
  const field =
    kind === 'muscle'
      ? html`<muscle-box .muscles=${form.muscles} .chosen=${form.state.muscle}></muscle-box>`
      : textField(name, form, { hint, inputmode: INPUT_MODES[kind] ?? 'text' });
  return html`<div class="field"><label for=${kind === 'muscle' ? name : controlId(name)}>${label}</label>${field}${help(name)}</div>`;
}
