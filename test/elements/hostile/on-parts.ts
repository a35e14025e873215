/** Sheets that reach into the widget by `::part`. */
import { important, type Sheet, sheet } from './sheet.ts';

/** Those that are ours to give, and names that one might come to give. */
const PARTS = [
  'heading',
  'phase-heading',
  'purpose',
  'title',
  'picture',
  'link',
  'caution',
  'cautions',
  'card',
  'disclosure',
  'clot',
];
/** What hides a link as well: then there is nothing left to warn of. */
const HIDE_WHOLE = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'content-visibility: hidden; height: 0; min-height: 0; padding: 0; border: 0',
];
const HIDE = [
  'font-size: 0',
  'height: 0; overflow: hidden',
  'height: 90px; overflow: hidden; flex-direction: column-reverse',
  'position: absolute; left: -9999px',
  'color: transparent',
  '-webkit-text-fill-color: transparent',
  'text-indent: -9999px',
  'clip-path: inset(100%)',
  'mask: linear-gradient(transparent, transparent)',
  'content-visibility: hidden',
  'transform: scale(0)',
];

const partSheet = (part: string, rule: string, leaves?: Sheet['leaves']): Sheet =>
  sheet(`::part(${part}) { ${rule} }`, `care-picks::part(${part}) { ${important(rule)} }`, leaves);

export const ON_PARTS: readonly Sheet[] = PARTS.flatMap(part => [
  ...HIDE_WHOLE.map(rule => partSheet(part, rule, part === 'link' ? 'none' : 'all')),
  ...HIDE.map(rule => partSheet(part, rule)),
]);
