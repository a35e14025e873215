/** Every page of somebody else's that the widget is tried on, by what is odd about it. */
import { COMINGS } from './comings.ts';
import { DOCUMENTS } from './documents.ts';
import { PLACES } from './places.ts';
import { SCRIPTS } from './scripts.ts';
import type { Stranger } from './stranger.ts';

/** What is odd, how many pages there have to be, and the pages. */
export const STRANGERS: readonly (readonly [string, number, readonly Stranger[]])[] = [
  ['where it stands', 60, PLACES],
  ['what the document is', 30, DOCUMENTS],
  ['which scripts run', 50, SCRIPTS],
  ['how it comes', 15, COMINGS],
];
