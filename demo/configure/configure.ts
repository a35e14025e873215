/** The form with every option, and the author's commission tag, which belongs in the catalog. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionName } from '../../src/domain/options.ts';
import { OPTIONS } from '../../src/surface/options.ts';
import { attributes } from '../snippet/snippet.ts';
import { optionsOf } from '../state/state.ts';
import { type ConfigureForm, control, controlId, textField } from './control.ts';
import { GROUPS } from './groups.ts';

/** What to write into the catalog, since no line of HTML carries the tag. */
const programs = (country: string, tag: string): string =>
  `"programs": { "amazon": { "tags": { "${country || 'US'}": "${tag}" } } }`;

const tagField = (form: ConfigureForm): TemplateResult => html`<div class="field">
  <label for=${controlId('tag')}>Your Amazon tag, to try</label>
  ${textField('tag', form, { hint: 'maya-20' })}
  <p class="help" id="tag-help">
    It earns you a commission. With a tag the links say “(paid link)”, and the line under the heading tells
    readers. <span>Without one: plain links that pay nobody.</span>
  </p>
  ${
    form.state.tag
      ? html`<p class="help">It belongs in your catalog, not in the post. Write it there:</p>
          <pre class="code"><code>${programs(form.state.country, form.state.tag)}</code></pre>`
      : nothing
  }
</div>`;

/** The choices in a group that differ from the default, so that a closed group does not hide them. */
const choicesOf = (names: readonly OptionName[], { state }: ConfigureForm): string =>
  [...attributes(optionsOf(state))]
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => {
      const option = OPTIONS[name];
      return (option.kind === 'choice' && option.labels[value]) || value || option.label;
    })
    .join(', ');

const group = (
  title: string,
  names: readonly OptionName[],
  form: ConfigureForm,
): TemplateResult => html`<details
  name="more-options"
>
  <summary><span>${title} <small>${choicesOf(names, form)}</small></span></summary>
  <div>
    ${names.map(name => control(name, form))}${names.includes('country') ? tagField(form) : nothing}
  </div>
</details>`;

/** The groups of options. The first is always open, the others open when they are clicked. */
export function configure(form: ConfigureForm): TemplateResult {
  const [[, first], ...rest] = GROUPS;
  return html`<form class="form" autocomplete="off">
    ${first.map(name => control(name, form))}
    ${rest.map(([title, names]) => group(title, names, form))}
  </form>`;
}
