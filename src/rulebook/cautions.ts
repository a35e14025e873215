/** Every caution with its sources, and a search among them; and the list of all sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { en } from '../i18n/en/list.ts';
import { enSelfCheck } from '../i18n/en/self-check.ts';
import { SEVERITIES } from '../safety/rules/types.ts';
import type { Tables } from '../sign-off/rules.ts';
import { type QuotedSource, quotedSource, quotedSources } from '../sign-off/sources.ts';
import { POSITION_NAMES } from '../sign-off/words.ts';
import { sourceList } from './level.ts';

type Entry = Tables['cautions'][number];

/** Everything about a caution that a search looks at. */
function textOf({ code, severity, text, short, position, detail, basis }: Entry): string {
  const sources = basis.map(id =>
    id === 'judgement' ? id : Object.values(quotedSource(id)).join(' '),
  );
  return [
    code,
    en.severities[severity],
    text,
    ...short,
    POSITION_NAMES[position],
    detail,
    ...basis,
    ...sources,
  ]
    .join(' ')
    .toLowerCase();
}

/** The cautions that contain every word of the search, most severe first. */
export function find(cautions: readonly Entry[], search: string): readonly Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return cautions
    .filter(entry => words.every(word => textOf(entry).includes(word)))
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

const entry = ({ code, severity, text, short, position, detail, basis }: Entry): TemplateResult =>
  html`<li class="entry ${severity}" data-code=${code}>
    <p><b>${en.severities[severity]}:</b> ${text}</p>
    <p>In short: “${short.join(' ')}” It stands ${POSITION_NAMES[position]}.</p>
    <p>${detail}</p>
    ${sourceList(basis)}
  </li>`;

export interface CautionsView {
  readonly search: string;
  readonly setSearch: (search: string) => void;
}

export function cautions(
  { cautions: all }: Tables,
  { search, setSearch }: CautionsView,
): TemplateResult {
  const found = find(all, search);
  return html`<label class="choice">
      Search for a word
      <input
        type="search"
        autocomplete="off"
        placeholder="heat, behind the knee, S9 …"
        .value=${search}
        @input=${({ target }: Event) => setSearch((target as HTMLInputElement).value)}
      />
    </label>
    <p role="status">${found.length} of ${all.length} cautions</p>
    <ul class="entries">
      ${found.map(entry)}
    </ul>`;
}

const source = ([id, { label, address, quote, status, note }]: readonly [
  string,
  QuotedSource,
]): TemplateResult =>
  html`<li>
    <p><b>${id}</b> ${label}: ${quote}</p>
    <p class="quiet">${address} (${enSelfCheck.readAs[status]})${note ? html`. ${note}` : nothing}</p>
  </li>`;

/** An address with … is shown as it was found, and never completed by guessing; so none of them is a link. */
export const sources = (): TemplateResult =>
  html`<p>
      Each address is shown as it was found, even if it was shortened with “…”: none is completed by guessing.
    </p>
    <ul class="entries">
      ${quotedSources().map(source)}
    </ul>`;
