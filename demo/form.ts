/**
 * The controls above the post: what each offers, and what is chosen. The lists are typed by the
 * options themselves, so that a layout or theme that is added there is missing here at once.
 */
import type { Layout, Phase, Theme } from '../src/index.ts';
import { readLimit } from '../src/options.ts';
import type { Options } from './snippet.ts';

/** The options that have a control here. Nothing else of the widget is touched. */
export const CONTROLS = ['muscle', 'phase', 'limit', 'layout', 'theme'] as const;

const CHOICES = {
  phase: {
    '': 'Both',
    acute: 'New injury',
    chronic: 'Older or ongoing pain',
  } satisfies Record<Phase | '', string>,
  layout: {
    cards: 'Cards',
    list: 'List',
    compact: 'Compact',
  } satisfies Record<Layout, string>,
  theme: {
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<Theme, string>,
};

/** Fills the lists whose choices are known before anything is loaded. */
export function fillChoices(form: HTMLFormElement): void {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const list = form.elements.namedItem(name);
    if (!(list instanceof HTMLSelectElement)) continue;
    list.replaceChildren(
      ...Object.entries(choices).map(([value, label]) => new Option(label, value)),
    );
  }
}

/** What is chosen now. A limit that is no whole number from 1 counts as none. */
export function readForm(form: HTMLFormElement): Options {
  const data = new FormData(form);
  const chosen = Object.fromEntries(CONTROLS.map(name => [name, String(data.get(name) ?? '')]));
  return { ...chosen, limit: String(readLimit(chosen.limit) ?? '') };
}
