/** What a help card says before it is opened. It paints with the list, and the card in full (red-flags.ts) comes later. */
import type { Help } from './red-flags.ts';

export type HelpLine = readonly [what: string, signs: string];

export const HELP_LINES: Readonly<Record<Help, HelpLine>> = {
  emergency: ['Call for help now:', 'hard to breathe, chest pain, a cold or blue arm or leg'],
  today: ['See a doctor today:', 'one leg swollen, warm, red or sore'],
  soon: ['Get advice soon:', 'a pop, a lump, pain that does not go away'],
};
