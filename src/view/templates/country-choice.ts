/** Another country's shops, for readers whose browser gives the wrong one: quiet, and only where it changes a link. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import type { View } from './view.ts';

type Choice = NonNullable<View['country']>;

/** A browser without names for countries shows their codes. */
function named(codes: Iterable<string>, tag: string): readonly (readonly [string, string])[] {
  const names =
    'DisplayNames' in Intl ? new Intl.DisplayNames([tag], { type: 'region' }) : undefined;
  return [...codes]
    .map(code => [code, names?.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
}

/** The same countries whichever is chosen, so that no choice takes the focus away. */
function chooser(picks: Picks, { base, choose }: Choice, { language }: View): TemplateResult {
  const codes = new Set([...picks.countries, base]);
  return html`<label>
    ${language.strings.whereYouShop}
    <select autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${named(codes, language.tag).map(([code, name]) => html`<option value=${code} .selected=${code === picks.country}>${name}</option>`)}
    </select>
  </label>`;
}

export function countryChoice(picks: Picks, view: View): TemplateResult | typeof nothing {
  const { strings } = view.language;
  const { country } = view;
  if (!country || picks.countries.length === 0) return nothing;
  return html`<details class="country" @toggle=${country.open}>
    <summary><span>${strings.otherCountry}</span></summary>
    ${country.isOpen ? chooser(picks, country, view) : nothing}
  </details>`;
}
