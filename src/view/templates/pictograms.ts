/**
 * One drawing per modality (the less common ones have theirs in `../more-pictograms.ts`), all on a 48 by 48 grid with the
 * same line, so that they belong together.
 * They stand beside words that say the same, so a screen reader passes over them.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { Help } from '../../safety/rules/help/help-card.ts';
import type { CommonModality, Modality } from '../../safety/rules/modalities.ts';
import type { Severity } from '../../safety/rules/types.ts';

/** Parts that drawings share. */
export const TUBE = 'M9 8h14l-2 22H11zM13 30v9h6v-9';
const PACK = 'M12 20h24q6 0 6 6v8q0 6-6 6H12q-6 0-6-6v-8q0-6 6-6';
export const LEG = 'M16 5q-3 15 0 29l-1 9h19q3 0 0-5l-8-5q5-14 3-28';

const DRAWINGS: Readonly<Record<CommonModality, string>> = {
  // A tube and a snowflake; a tube and a flame.
  'cold-gel': `${TUBE}M34 9v16M27 13l14 8M27 21l14-8`,
  'warm-gel': `${TUBE}M34 9q8 8 6 13a6 6 0 0 1-12 0q-1-4 3-6 2 5 3-7`,
  // A pack with a snowflake; a pack with rising warmth.
  'cold-pack': `${PACK}M24 22v16M17 26l14 8M17 34l14-8M14 14V8M24 14V8M34 14V8`,
  'heat-pack': `${PACK}M14 30h20M15 16q-4-4 0-6t0-6M24 16q-4-4 0-6t0-6M33 16q-4-4 0-6t0-6`,
  // A leg with straps; a leg under even pressure.
  brace: `${LEG}M15 13h15M14 21h16M15 29h12`,
  compression: `${LEG}M4 20h7l-3-3M11 20l-3 3M41 20h-7l3-3M34 20l3 3`,
  // A stick with its roller; a foot on a rocker; an open book.
  massage:
    'M5 43l7-7M36 12l7-7M12 28L28 12q3-3 6 0l2 2q3 3 0 6L20 36q-3 3-6 0l-2-2q-3-3 0-6M18 22l8 8M24 16l8 8',
  stretch: 'M6 33q18 18 36 0zM11 33l1-14q2-4 5-1l7 7 14 3q3 2 3 5M24 16V5M20 9l4-4 4 4',
  education:
    'M24 13Q16 7 6 9v28q10-2 18 4 8-6 18-4V9q-10-2-18 4v28M12 17l7 2M12 24l7 2M36 17l-7 2M36 24l-7 2',
};

/** Its width is for a page that blocks our styles, where it would be as wide as the page. */
const draw = (name: string, box: number, ...paths: readonly string[]): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 ${box} ${box}" width=${box} aria-hidden="true">
    ${paths.map(path => svg`<path d=${path} />`)}
  </svg>`;

// What is drawn has been assessed, and what is known to the rules comes with its drawing.
const known = { ...DRAWINGS } as Record<Modality, string>;

/** Makes the drawings of further modalities known to this page. */
export function learnPictograms(more: Readonly<Record<string, string>>): void {
  Object.assign(known, more);
}

/** The drawing of what a use does to the body. */
export const pictogram = (modality: Modality): TemplateResult =>
  draw('pictogram', 48, known[modality]);

/** A shape by which a caution is known at a glance, and the mark in it. */
const SIGNS: Readonly<Record<Severity, readonly [shape: string, mark: string]>> = {
  critical: ['M6.4 1h7.2L19 6.4v7.2L13.6 19H6.4L1 13.6V6.4z', 'M10 5v6M10 14.6v.1'],
  warning: ['M10 2.5l8.5 15h-17z', 'M10 8v4.5M10 15v.1'],
  info: ['M10 2a8 8 0 1 0 .1 0', 'M10 9v5M10 6v.1'],
};

/** The sign beside a caution; the words beside it say the same. */
export const sign = (severity: Severity): TemplateResult =>
  draw(`sign ${severity}`, 20, ...SIGNS[severity]);

const HELP_SIGNS: Readonly<Record<Help, string>> = {
  // A receiver, a stethoscope, a clock.
  emergency: 'M6.5 2.5 4 4c-.8 5 6.5 13 12 12l1.5-2.5-3.5-2.5-2 1.2C10 11 8.5 9 8 7.5L9.2 6z',
  today:
    'M5 2.5v5a4 4 0 0 0 8 0v-5M9 11.5v2a4 4 0 0 0 8 0v-2M15.2 9.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0',
  soon: 'M10 1.8a8.2 8.2 0 1 0 .1 0M10 5.5V10l3 2.5',
};

/** The drawing on a help card. */
export const helpSign = (help: Help): TemplateResult => draw('icon', 20, HELP_SIGNS[help]);
