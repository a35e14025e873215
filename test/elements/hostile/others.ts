/** Sheets that are each of a kind of their own. */
import { type Sheet, sheet } from './sheet.ts';

const properties = (names: readonly string[], value: string): string =>
  names.map(name => `--care-${name}: ${value}`).join(';');

export const OTHERS: readonly Sheet[] = [
  sheet(
    'names of ours in the page’s own sheet',
    '.caution, .cautions, .flag, .flags, .safety, .symptom, .say, .clot, .disclosure, [data-caution], [data-form], [data-disclosure], .care, .more + .shops { display: none !important }',
  ),
  sheet(
    'custom properties that hide',
    `care-picks { ${properties(['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet', 'line'], 'transparent')}; --care-radius: 9999px; --care-font: nothing; --critical: transparent; --text: transparent; --surface: red }`,
  ),
  sheet(
    'custom properties that are no values',
    `care-picks { ${properties(['accent', 'surface', 'raised', 'text', 'line', 'radius'], '!;!')} }`,
  ),
  sheet(
    'a reset',
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; vertical-align: baseline }',
  ),
  sheet(
    'a font that is made as small as can be, and links that are made large again',
    '@font-face { font-family: T; src: local("DejaVu Sans"), local("Arial"); size-adjust: 1% } body { font-family: T } care-picks { --care-font: T } care-picks::part(link) { font-size: 1600px; line-height: 16px }',
  ),
  sheet(
    'our own custom properties declared again',
    '@property --ground { syntax: "<length>"; inherits: true; initial-value: 0px } @property --text { syntax: "<length>"; inherits: true; initial-value: 0px } care-picks { --care-raised: #2b3436; --care-surface: #2b3436; --care-text: #fff }',
  ),
  sheet(
    'a host that is zoomed out, and links that are zoomed in',
    'care-picks { zoom: .4 } care-picks::part(link) { zoom: 10 }',
  ),
  sheet(
    'a heading beside everything',
    'care-picks::part(heading) { grid-column: 2; width: 760px }',
  ),
  sheet(
    'a phase beside everything',
    'care-picks::part(phase-heading) { grid-column: 2; width: 100vw }',
  ),
  sheet(
    'groups that lie over one another',
    'care-picks::part(purpose) { margin-block-end: -700px } care-picks::part(title), care-picks::part(picture) { margin-block-end: -400px }',
  ),
  sheet(
    'links that reach up',
    'care-picks::part(link) { padding: 2000px 0 10px; margin-block: -2000px 0; box-shadow: 0 -300px 0 300px #fff }',
  ),
  sheet(
    'links that come to the front and throw a shadow',
    'care-picks::part(link) { z-index: 9; box-shadow: 0 -300px 0 300px #fff }',
  ),
  sheet(
    'a plaster over the warning',
    'care-picks { position: relative } care-picks::after { content: ""; position: absolute; z-index: 9; inset: 100px 0 auto; height: 180px; background: #fff }',
  ),
  sheet(
    'a host cut to pieces',
    'care-picks { clip-path: polygon(0 0, 100% 0, 100% 100px, 0 100px, 0 320px, 100% 320px, 100% 100%, 0 100%) }',
  ),
  sheet(
    'a host with a gap in it',
    'care-picks { mask: linear-gradient(#000 90px, transparent 90px 330px, #000 330px) }',
  ),
  sheet(
    'columns of a pixel’s height',
    'care-picks { height: 1px; column-count: 1; overflow: visible }',
  ),
  sheet('a small root', 'html { font-size: 62.5% } body { font-size: 1px }'),
  sheet('details that are hidden', 'details, summary, details > * { display: none !important }'),
];
