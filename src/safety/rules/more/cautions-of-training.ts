/** What moves the body or lets it rest, and what everybody has to ask about first. */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_TRAINING = {
  'band-snap': {
    severity: 'warning',
    text: 'A band can snap and hit your eye. Look for cracks each time, keep your face away, and tie it only to what holds fast.',
    short: ['A crack in the band?', 'Do not use it.'],
    position: 'card',
  },
  'breathe-and-stop': {
    severity: 'warning',
    text: 'Breathe out while you push or pull. If it hurts or you get dizzy, stop. If your chest hurts or feels tight, stop and get help at once.',
    position: 'details',
  },
  'too-early-training': {
    severity: 'warning',
    text: 'Too early to train. For the first 3 days, and while it is hot or swollen, only move it gently.',
    position: 'reason',
  },
  'raise-ask-first': {
    severity: 'warning',
    text: 'Poor blood flow in your legs, a weak heart, or hard to breathe when you lie flat? Ask a doctor before you raise your legs.',
    short: ['Weak heart, poor blood flow?', 'Ask before legs up.'],
    position: 'card',
  },
  // Everybody has to ask first.
  'traction-never-alone': {
    severity: 'critical',
    text: 'Ask a doctor or a physio before you buy this. To pull on a neck or back that nobody has checked can do great harm.',
    position: 'reason',
  },
  'upside-down': {
    severity: 'critical',
    text: 'Ask a doctor before you hang head down. Not with high eye or blood pressure, a weak heart or bones, a hernia, thinners or a baby on the way.',
    position: 'reason',
  },
  'plate-never': {
    severity: 'critical',
    text: 'Ask a doctor before you stand on it. Stay off with a clot, a pacemaker, fits, a new joint, a break, a bad back or a baby on the way.',
    position: 'reason',
  },
  'boot-by-doctor': {
    severity: 'warning',
    text: 'A boot is for a break or a torn tendon, so a doctor has to decide. With it on, clots in the leg are more likely.',
    position: 'reason',
  },
  'light-eyes': {
    severity: 'warning',
    text: 'Ask a pharmacist first. With lupus and with some drugs this light burns your skin. And never look into it.',
    position: 'reason',
  },
} as const satisfies Partial<Record<MoreCautionCode, Omit<Caution, 'code'>>>;
