/** How a level of the matrix and a source look: told apart by word and shape, never by colour alone. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { enSelfCheck } from '../i18n/en/self-check.ts';
import type { Cell } from '../safety/rules/levels/cell.ts';
import { SOURCES } from '../safety/rules/sources.ts';
import type { Basis, Level } from '../safety/rules/types.ts';
import { quotedSource } from '../sign-off/sources.ts';

/** What each level means for a product, for whoever checks the rules. */
export const LEVEL_MEANS: Readonly<Record<Level, string>> = {
  stop: 'Withheld: named without a link, with the reason.',
  ask: 'Named under “ask your doctor or pharmacist first”, without a link.',
  care: 'Shown, with its cautions.',
  ok: 'No special limit was found, which does not prove that there is none.',
};

const WORDS: Readonly<Record<Level, string>> = {
  stop: 'STOP',
  ask: 'ASK',
  care: 'CARE',
  ok: 'ok',
};

/** An octagon, a diamond, a triangle and a ring: they differ even in grey, in print and in forced colours. */
const SHAPES: Readonly<Record<Level, unknown>> = {
  stop: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" />`,
  ask: svg`<path d="M8 .7 15.3 8 8 15.3.7 8Z" />`,
  care: svg`<path d="M8 1.5 15.3 14.5H.7Z" />`,
  ok: svg`<circle cx="8" cy="8" r="5.5" />`,
};

/** A level, with another word for it where that says more. */
export const levelMark = (level: Level, word = WORDS[level]): TemplateResult =>
  html`<span class="level ${level}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[level]}</svg>${word}</span
  >`;

/** A level of the matrix, with a J if it is judgement. "ok" always is, so it needs no J. */
export const cellMark = ({ level, basis }: Cell): TemplateResult =>
  html`${levelMark(level)}${
    level !== 'ok' && basis.includes('judgement') ? html` <b class="judged">J</b>` : nothing
  }`;

/** The ids of the sources; judgement is left out, since the level has its J already. */
export const idsOf = (basis: Basis): string => basis.filter(id => id !== 'judgement').join(', ');

/** The sources by name; what they say is in the list of sources. */
export const sourceNames = (basis: Basis): TemplateResult =>
  html`<span class="quiet">${basis
    .map(id => (id === 'judgement' ? 'J our own judgement' : `${id} ${SOURCES[id].label}`))
    .join(' · ')}</span>`;

function source(id: Basis[number]): TemplateResult {
  if (id === 'judgement')
    return html`<li><b>J</b> Our own cautious judgement, which no source states.</li>`;
  const { label, address, quote, status } = quotedSource(id);
  return html`<li><b>${id}</b> ${label}: ${quote}<br /><span class="quiet">${address} (${enSelfCheck.readAs[status]})</span></li>`;
}

/** The sources in full: name, key phrase, address, and how much of each was read. */
export const sourceList = (basis: Basis): TemplateResult =>
  html`<ul class="sources">
    ${basis.map(source)}
  </ul>`;
