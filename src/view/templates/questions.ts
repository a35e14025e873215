/**
 * The conditions that matter here, in plain words and in their groups, any number of them, and "None of these".
 *
 * Where there are many, one group is open at a time, so that nobody has more than a dozen before them; a group that is
 * closed says in a few words each what it asks. Where there are few, all of them are open.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import { statementFor } from '../../safety/engine/statement-for.ts';
import {
  CONDITION_GROUPS,
  CONDITIONS,
  type ConditionCode,
  type ConditionGroup,
} from '../../safety/rules/conditions.ts';
import { staysInPlace } from './listeners/stays-in-place.ts';
import { type NoneFits, noneSaid } from './outcome.ts';

export interface Questions {
  /** What is asked. */
  readonly asked: readonly ConditionCode[];
  /** Whether all groups are open, whatever is answered. */
  readonly isShort: boolean;
  /** The muscle's name, as it stands in a sentence. */
  readonly muscle: string;
  readonly chosen: ReadonlySet<ConditionCode>;
  readonly toggle: (code: ConditionCode) => void;
  /** Absent: nobody is asked whether nothing fits. */
  readonly none?: {
    readonly fits: NoneFits;
    readonly choose: () => void;
    readonly untickAll: () => void;
  };
}

/** More than so many, and one group is open at a time. */
export const MANY = 12;

// `Object.keys` knows no key types; these are all the keys that the table has.
const CODES = Object.keys(CONDITIONS) as ConditionCode[];

// What a reader has ticked is ticked already: recorders hear of a property that a script sets.
const answer = (
  code: ConditionCode,
  { muscle, chosen, toggle }: Questions,
): TemplateResult => html`<label class="answer">
    <input
      type="checkbox"
      autocomplete="off"
      data-condition=${code}
      .checked=${live(chosen.has(code))}
      @change=${() => toggle(code)}
    />
    <span>${statementFor(code, muscle)}</span>
  </label>`;

/** Each condition has its own place, asked or not: the box that has the focus keeps it when others come and go. */
function group(
  name: ConditionGroup,
  isFirst: boolean,
  all: Questions,
  language: Language,
): TemplateResult | typeof nothing {
  const words = selfCheckStrings(language);
  const own = CODES.filter(code => CONDITIONS[code].group === name);
  const asked = own.filter(code => all.asked.includes(code));
  const ticked = own.filter(code => all.chosen.has(code)).length;
  if (asked.length === 0) return nothing;
  return html`<details class="asked" name=${all.isShort ? nothing : 'asked'} ?open=${all.isShort || isFirst}>
    <summary @click=${staysInPlace}>
      <span>
        <strong>${words.groups[name]}</strong>
        ${ticked > 0 ? html`<b class="count">${words.ticked(ticked)}</b>` : nothing}
        <small>${asked.map(code => CONDITIONS[code].asks).join(' ')}</small>
      </span>
    </summary>
    <fieldset>
      <legend class="unseen">${words.groups[name]}</legend>
      <div class="answers">
        ${own.map(code => (asked.includes(code) ? answer(code, all) : nothing))}
      </div>
    </fieldset>
  </details>`;
}

function none(
  { fits, choose, untickAll }: NonNullable<Questions['none']>,
  ticked: number,
  language: Language,
): TemplateResult {
  const words = selfCheckStrings(language);
  // The button goes when it is pressed, and the focus would go with it.
  const untick = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement)
      .closest('fieldset')
      ?.querySelector<HTMLElement>('.none input')
      ?.focus();
    untickAll();
  };
  return html`<label class="answer none">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${live(fits === 'yes')}
        @change=${choose}
      />
      <span>${words.none}</span>
    </label>
    <p class="said">
      ${noneSaid(fits, ticked, language) ?? words.unsure}
      ${
        fits === 'although ticked'
          ? html`<button type="button" @click=${untick}>${words.untickAll}</button>`
          : nothing
      }
    </p>`;
}

export function questions(all: Questions, language: Language): TemplateResult {
  const isAsked = (name: ConditionGroup) => all.asked.some(code => CONDITIONS[code].group === name);
  const first = CONDITION_GROUPS.find(isAsked);
  return html`<fieldset class="questions">
    <legend>${selfCheckStrings(language).legend}</legend>
    ${CONDITION_GROUPS.map(name => group(name, name === first, all, language))}
    ${all.none ? none(all.none, all.chosen.size, language) : nothing}
  </fieldset>`;
}
