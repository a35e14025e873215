/** The form with every option, and the author's commission tag, which belongs into her catalog. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionName } from '../../src/domain/options.ts';
import { attributes } from '../snippet/snippet.ts';
import { optionsOf } from '../state/state.ts';
import { control, controlId, type Form, textField } from './control.ts';
import { CHOICES, GROUPS, LABELS } from './words.ts';

/** Where the tag has to go: no line of HTML carries it. */
const programs = (country: string, tag: string): string =>
  `"programs": { "amazon": { "tags": { "${country || 'US'}": "${tag}" } } }`;

const tagField = (form: Form): TemplateResult => html`<div class="field">
  <label for=${controlId('tag')}>Your Amazon tag, to try</label>
  ${textField('tag', form, { hint: 'maya-20' })}
  <p class="help" id="tag-help">
    Pays you a commission. With it the links say “(paid link)”, and the line under the heading tells
    readers. <span>Without it: plain links that pay nobody.</span>
  </p>
  ${
    form.state.tag
      ? html`<p class="help">It lives in your catalog and not in the post. Write it there:</p>
          <pre class="code"><code>${programs(form.state.country, form.state.tag)}</code></pre>`
      : nothing
  }
</div>`;

/** What of a group is not as it would be by itself, so that a closed group does not hide it. */
const chosen = (names: readonly OptionName[], { state }: Form): string =>
  [...attributes(optionsOf(state))]
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => CHOICES[name]?.[value] ?? (value || LABELS[name]))
    .join(', ');

const group = (
  title: string,
  names: readonly OptionName[],
  form: Form,
): TemplateResult => html`<details
  name="more-options"
>
  <summary><span>${title} <small>${chosen(names, form)}</small></span></summary>
  <div>
    ${names.map(name => control(name, form))}${names.includes('country') ? tagField(form) : nothing}
  </div>
</details>`;

/** The groups of options; those after the first open on a click. */
export function configure(form: Form): TemplateResult {
  const [[, first], ...rest] = GROUPS;
  return html`<form class="form" autocomplete="off">
    ${first.map(name => control(name, form))}
    ${rest.map(([title, names]) => group(title, names, form))}
  </form>`;
}
