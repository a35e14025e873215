/** Every style sheet that the widget is tried with. */
import { ON_PARTS } from './on-parts.ts';
import { OTHERS } from './others.ts';
import { important, type Sheet, sheet } from './sheet.ts';

const INHERITED = [
  'color: transparent',
  'font-size: 0',
  'font-size: 1px',
  'text-indent: -9999px',
  'line-height: 0',
  'letter-spacing: -2em',
  'word-spacing: -9em',
  'white-space: nowrap',
  'text-transform: uppercase',
  'writing-mode: vertical-rl',
  '-webkit-text-fill-color: transparent',
  'text-shadow: 0 0 9px red',
  'font: 0/0 a',
  'color-scheme: dark',
  'user-select: none',
  'list-style: none',
  'text-align: right',
  'direction: rtl',
  'hyphens: auto',
  'word-break: break-all',
  'cursor: none',
  'pointer-events: none',
];
const inherited = (rule: string, leaves?: Sheet['leaves']): readonly Sheet[] => [
  sheet(
    `everything inherits ${rule}`,
    `html, body, div, care-picks { ${rule} !important }`,
    leaves,
  ),
  sheet(`* { ${rule} !important }`, `* { ${rule} !important }`, leaves),
];

const ON_HOST = [
  'all: unset',
  'all: initial',
  'all: revert',
  'display: contents',
  'display: inline',
  'display: flex',
  'display: grid',
  'display: table-cell',
  'float: left',
  'position: absolute',
  'width: 160px',
  'max-width: 200px',
  'height: 400px; overflow: hidden',
  'max-height: 700px; overflow: hidden',
  // From the end: what is cut off is what comes first.
  'height: 300px; overflow: hidden; display: flex; flex-direction: column-reverse',
  'height: 300px; overflow: hidden; display: grid; align-content: end',
  'max-height: 300px; overflow: clip; display: grid; align-content: center',
  'block-size: 300px; overflow-y: hidden; display: flex; align-items: flex-end',
  'aspect-ratio: 3; contain: size; overflow: hidden; display: grid; align-content: end',
  'columns: 3',
  'contain: strict; height: 3000px',
  'contain: strict; height: 300px; display: grid; align-content: end',
  'zoom: 0.5',
  'filter: grayscale(1)',
  'flex-direction: column-reverse',
];
const HIDE_HOST = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'content-visibility: hidden',
];
const onHost = (rule: string, leaves?: Sheet['leaves']): Sheet =>
  sheet(`the host: ${rule}`, `care-picks { ${important(rule)} }`, leaves);

/** What they are about, how many there have to be, and they themselves. */
export const SHEETS: readonly (readonly [string, number, readonly Sheet[]])[] = [
  [
    'what everything inherits',
    46,
    [...INHERITED.flatMap(rule => inherited(rule)), ...inherited('visibility: hidden', 'none')],
  ],
  [
    'the host',
    29,
    [...ON_HOST.map(rule => onHost(rule)), ...HIDE_HOST.map(rule => onHost(rule, 'none'))],
  ],
  ['parts', 165, ON_PARTS],
  ['other things', 18, OTHERS],
];
