/** What a help card says before it is opened. It paints with the list, and the card in full (red-flags.ts) comes later. */
import type { Help } from './red-flags.ts';

export const HELP_LINES: Readonly<Record<Help, string>> = {
  emergency: 'Call now?',
  today: 'Doctor today?',
  soon: 'Advice soon?',
};
