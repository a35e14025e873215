/** What a page may change of the looks: custom properties, and parts for `::part()`. */
import { root } from '../view/styles/root.ts';

export const PARTS = {
  heading: 'the heading of the whole',
  'phase-heading': 'the heading of a phase, or of what is withheld',
  purpose: 'the heading of a group',
  title: 'a product’s name',
  picture: 'the frame of a pictogram or photo',
  link: 'a shop link',
} as const satisfies Readonly<Record<string, string>>;

export const CUSTOM_PROPERTIES = {
  '--care-font': 'font family',
  '--care-accent': 'buttons, links and pictograms; needs a contrast of 4.5 on `--care-raised`',
  '--care-on-accent': 'text on the accent colour',
  '--care-surface': 'background of the whole',
  '--care-raised': 'background of cards',
  '--care-text': 'text',
  '--care-quiet': 'less important text',
  '--care-line': 'borders',
  '--care-radius': 'how round corners are',
} as const satisfies Readonly<Record<`--care-${string}`, string>>;

/** What the style sheet takes where a page sets nothing. @throws where the style sheet does not ask for it */
export function defaultOf(property: string): string {
  const [, value] = new RegExp(`var\\(${property}, (.*)\\);`).exec(root) ?? [];
  if (value === undefined) throw new Error(`No style asks for ${property}.`);
  return value;
}
