/**
 * The signs for which a reader needs people and not a product: what to call an ambulance for, what to show a doctor
 * today, and what to have looked at soon. What a card says before it is opened is in `lines.ts`, whom to call in
 * `numbers.ts`.
 *
 * It is loaded with the reader's self-check and not for the first paint. There is no score here and there must never be
 * one: whether a risk is low is for a doctor to say.
 */
import { EMERGENCY } from './emergency.ts';
import type { Help, HelpCard } from './help-card.ts';
import { SOON } from './soon.ts';
import { TODAY } from './today.ts';

export const HELP_CARDS: Readonly<Record<Help, HelpCard>> = {
  emergency: EMERGENCY,
  today: TODAY,
  soon: SOON,
};
