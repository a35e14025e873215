/** What a help card says before it is opened. It paints with the list, and the card in full (`red-flags.ts`) comes later. */
import type { Help } from './help-card.ts';

export const HELP_LINES: Readonly<Record<Help, string>> = {
  emergency: 'Call now?',
  today: 'Doctor today?',
  soon: 'Advice soon?',
};

/** What it is for, until the card in full has come; without script it is all that there is. */
export const HELP_SIGNS: Readonly<Record<Help, string>> = {
  emergency: 'Hard to breathe, chest pain, a face that droops, a cold or blue arm or leg?',
  today: 'One leg or arm swollen, warm, red or sore? A pop, a lump, a sore vein?',
  soon: 'Pain that stays or comes back, a calf that hurts when you walk?',
};
