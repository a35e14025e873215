/**
 * Rules that stand in the widget's own root, on whatever warns: an extension that darkens pages, or a script of the page,
 * puts sheets of its own there. They are as specific as can be, and not `!important`.
 */
import { type Sheet, sheet } from './sheet.ts';

const WARNS =
  '.safety, .flags, .flag, .cautions, .clot, .symptom, .say, .caution, .disclosure'.split(', ');

const HIDE = [
  'visibility: hidden',
  'opacity: 0',
  'clip-path: inset(100%)',
  'inset: -9999px auto auto -9999px',
  'position: absolute',
  'z-index: -1',
  'max-block-size: 0',
  'block-size: 0; overflow: hidden',
  'transform: scale(0)',
  'filter: blur(20px)',
  'font-family: T',
  'font-size: 1px',
  'line-height: 0',
  'color: transparent',
];

/** Of the panel around the clot warning these are not fixed. Where it is gone, so are the links (`src/page/seen.ts`). */
const NOT_OF_PANEL = ['display: none', 'background: none'];

const rules = (hide: readonly string[], words: readonly string[]): readonly Sheet[] =>
  hide.map(rule => sheet(rule, `:is(${words}):not(#_#_#_) { ${rule} }`));

export const IN_ROOT: readonly Sheet[] = [
  ...rules(HIDE, WARNS),
  ...rules(
    NOT_OF_PANEL,
    WARNS.filter(each => each !== '.safety'),
  ),
];
