/**
 * The finished widget as HTML, for a page to show before any script has run: its tree in a declarative shadow root. The
 * element takes it over as it is, once its script is there.
 */
import { escapeHtml } from '../domain/escape-html.ts';
import type { OptionName } from '../domain/options.ts';
import type { MuscleFile } from '../domain/types.ts';
import { widgetCss } from '../view/styles/widget.ts';
import { type FirstOptions, firstHtml } from './first.ts';
import { withLightColors } from './light-colors.ts';

/** Each option of a finished tree as the attribute of the element that asks for it, in the options' own order. */
const ATTRIBUTES: readonly (readonly [keyof FirstOptions, OptionName])[] = [
  ['muscle', 'muscle'],
  ['phase', 'phase'],
  ['limit', 'limit'],
  ['strict', 'strict'],
  ['layout', 'layout'],
  ['theme', 'theme'],
  ['heading', 'heading'],
  ['headingLevel', 'heading-level'],
  ['country', 'country'],
  ['newTab', 'new-tab'],
];

/** A flag is an attribute without a value, or absent. */
const attributesOf = (options: FirstOptions): string =>
  ATTRIBUTES.map(([option, name]) => {
    const value = options[option] ?? '';
    if (value === '' || value === false) return '';
    return ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`;
  }).join('');

/** What the page around it needs. */
export interface Surroundings {
  /** Where the scripts lie, ending in `/`; absent: the page loads them itself. */
  readonly scriptBase?: string | undefined;
  /** Where `care-picks.css` lies; absent: the styles stand in the widget, which a strict content policy forbids. */
  readonly styles?: string | undefined;
}

/** What stands between the tags of the element, for a page that writes these itself, with what was asked for. */
export async function prerenderedContent(
  file: MuscleFile,
  options: FirstOptions,
  { styles }: Pick<Surroundings, 'styles'> = {},
): Promise<string> {
  const look = styles
    ? `<link rel="stylesheet" href="${escapeHtml(styles)}">`
    : `<style>${withLightColors(widgetCss)}</style>`;
  const tree = await firstHtml(file, options);
  return `<template shadowrootmode="open">${look}${tree}<slot></slot></template>`;
}

/** @param file of the muscle */
export async function prerendered(
  file: MuscleFile,
  options: FirstOptions,
  { scriptBase, styles }: Surroundings = {},
): Promise<string> {
  const asked = { ...options, muscle: file.muscle.id };
  const script = scriptBase
    ? `\n<script type="module" src="${escapeHtml(scriptBase)}care-picks.js"></script>`
    : '';
  // A tag on a line of its own begins a block that Markdown leaves as it is, up to the next empty line.
  return `<care-picks${attributesOf(asked)}>
${await prerenderedContent(file, asked, { styles })}
</care-picks>${script}\n`;
}
