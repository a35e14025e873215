/** How a level of the matrix, a verdict and a source look: by word and by shape, never by colour alone. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { enCheck } from '../i18n/en/check.ts';
import type { Cell } from '../safety/rules/matrix.ts';
import { SOURCES } from '../safety/rules/sources.ts';
import type { Basis, Level } from '../safety/rules/types.ts';

/** What each level does to a product, for whoever checks it. */
export const LEVEL_MEANS: Readonly<Record<Level, string>> = {
  stop: 'Kept back: named without a link, with the reason.',
  ask: 'Named under “ask your doctor or pharmacist first”, without a link.',
  care: 'Shown, with its cautions.',
  ok: 'No special limit was found, which proves nothing.',
};

const WORDS: Readonly<Record<Level, string>> = {
  stop: 'STOP',
  ask: 'ASK',
  care: 'CARE',
  ok: 'ok',
};

/** An octagon, a diamond, a triangle and a ring: they differ in grey, in print and in forced colours too. */
const SHAPES: Readonly<Record<Level, unknown>> = {
  stop: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" />`,
  ask: svg`<path d="M8 .7 15.3 8 8 15.3.7 8Z" />`,
  care: svg`<path d="M8 1.5 15.3 14.5H.7Z" />`,
  ok: svg`<circle cx="8" cy="8" r="5.5" />`,
};

/** A level, with any other word for it where that says more. */
export const levelMark = (level: Level, word = WORDS[level]): TemplateResult =>
  html`<span class="level ${level}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[level]}</svg>${word}</span
  >`;

/** A level of the matrix. "ok" is always judgement, so it needs no mark. */
export const cellMark = ({ level, basis }: Cell): TemplateResult =>
  html`${levelMark(level)}${
    level !== 'ok' && basis.includes('judgement') ? html` <b class="judged">J</b>` : nothing
  }`;

/** The ids of the sources alone; our own judgement has its mark already. */
export const idsOf = (basis: Basis): string => basis.filter(id => id !== 'judgement').join(', ');

/** The sources by name: what they say stands in the list of sources. */
export const sourceNames = (basis: Basis): TemplateResult =>
  html`<span class="quiet">${basis
    .map(id => (id === 'judgement' ? 'J our own judgement' : `${id} ${SOURCES[id].label}`))
    .join(' · ')}</span>`;

function source(id: Basis[number]): TemplateResult {
  if (id === 'judgement')
    return html`<li><b>J</b> Our own cautious judgement, which no source sets.</li>`;
  const { label, address, says, status } = SOURCES[id];
  return html`<li><b>${id}</b> ${label}: ${says}<br /><span class="quiet">${address} (${enCheck.readAs[status]})</span></li>`;
}

/** The sources in full: name, key phrase, address, and how far each was read. */
export const sourceList = (basis: Basis): TemplateResult =>
  html`<ul class="sources">
    ${basis.map(source)}
  </ul>`;
