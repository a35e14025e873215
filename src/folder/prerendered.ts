/**
 * The finished widget as HTML, to stand in a page before any script has run: its tree in a declarative shadow
 * root. The element takes it over as it stands, when its script has come.
 */
import { escapeHtml } from '../domain/escape-html.ts';
import type { MuscleFile } from '../domain/types.ts';
import { shadowCss } from '../view/styles/shadow.ts';
import { type FirstOptions, firstHtml } from './first.ts';

/** The attributes of the element, by the names of the options. */
const NAMES: Readonly<Record<string, string>> = { headingLevel: 'heading-level' };

function attributes(options: FirstOptions): string {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${NAMES[name] ?? name}="${escapeHtml(String(value))}"`)
    .join('');
}

/**
 * @param file of the muscle
 * @param home where the scripts lie, ending in `/`; absent: the page loads them itself
 */
export async function prerendered(
  file: MuscleFile,
  options: FirstOptions,
  home?: string,
): Promise<string> {
  const muscle = file.muscle.id;
  const tree = await firstHtml(file, { ...options, muscle });
  const script = home
    ? `\n<script type="module" src="${escapeHtml(home)}care-picks.js"></script>`
    : '';
  // A tag alone on its line begins a block that Markdown leaves as it is, up to the next empty line.
  return `<care-picks${attributes({ ...options, muscle })}>
<template shadowrootmode="open"><style>${shadowCss}</style>${tree}<slot></slot></template>
</care-picks>${script}\n`;
}
