/** What presses, knocks, sucks, pricks or sends current, and what must not meet its pads. */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_TOOLS = {
  // A massage gun.
  'gun-warning-signs': {
    severity: 'critical',
    text: 'Dizzy after it? A bad headache, or hard to see, speak or stand? Call for help now. A blood vessel in the neck may be hurt.',
    short: ['Dizzy, or a bad headache?', 'Call for help now.'],
    position: 'card',
  },
  'gun-where': {
    severity: 'warning',
    text: 'Keep it on thick muscle. Never the head, neck, chest, spine, ribs or belly, never a bone or joint, never where you feel a pulse.',
    short: ['Neck, head, ribs, belly, bone?', 'Never there.'],
    position: 'card',
  },
  'gun-ask-first': {
    severity: 'warning',
    text: 'A pacemaker, weak bones or numb skin? On blood thinners, pregnant, or just had surgery? Ask a doctor first.',
    position: 'details',
  },
  'gun-brief': {
    severity: 'info',
    text: 'Light is enough: do not push or lean hard. Two minutes on a muscle are plenty. If it hurts, stop. If it bruised you, it was too hard.',
    position: 'details',
  },
  // Cups and scrapers.
  'cups-ask-first': {
    severity: 'warning',
    text: 'Not on blood thinners, or if you bleed fast. Thin or numb skin, diabetes, or pregnant? Ask a doctor first.',
    short: ['On thinners, or quick to bleed?', 'Not for you.'],
    position: 'card',
  },
  'cups-marks': {
    severity: 'warning',
    text: 'The marks stay for days. Use no fire and make no cuts. If it hurts or blisters, or you feel faint, stop.',
    position: 'details',
  },
  'cups-not-here': {
    severity: 'critical',
    text: 'Not for the head or the neck. To suck or scrape there can hurt a big blood vessel, or skin that is thin.',
    position: 'reason',
  },
  'too-early-cups': {
    severity: 'warning',
    text: 'Too early for cups or a scraper. Not in the first 3 days, and not while it is hot or swollen.',
    position: 'reason',
  },
  // A mat with spikes.
  'spikes-ask-first': {
    severity: 'warning',
    text: 'Not with numb or thin skin, fits, a pacemaker, a weak heart or blood thinners, nor while pregnant. Diabetes? Ask a doctor first.',
    short: ['Thin or numb skin, on thinners?', 'Not for you.'],
    position: 'card',
  },
  'spikes-brief': {
    severity: 'warning',
    text: 'The first time, keep a shirt on and stay for 5 to 10 minutes. Only lie on it. Never stand on it or fall asleep there.',
    position: 'details',
  },
  'too-early-spikes': {
    severity: 'warning',
    text: 'Too early to lie on spikes. Not in the first 3 days, and not while it is hot or swollen.',
    position: 'reason',
  },
  // Current through pads.
  'current-never': {
    severity: 'critical',
    text: 'Never with a pacemaker, or with a part in your body that runs on power. Fits, or pregnant? A doctor has to say yes first.',
    short: ['Pacemaker, fits, pregnant?', 'Not for you.'],
    position: 'card',
  },
  'current-where': {
    severity: 'critical',
    text: 'Never on the head, neck, chest or belly. Never one pad in front and one at the back, so that it goes right through you.',
    short: ['Head, neck, chest or belly?', 'Never there.'],
    position: 'card',
  },
  'current-skin': {
    severity: 'warning',
    text: 'Pads go on whole skin that can feel. Keep them off thick or sore veins, and off what is hot, swollen or may be cancer.',
    position: 'details',
  },
  'current-when': {
    severity: 'warning',
    text: 'Never in water, at the wheel or while you sleep. Start at the lowest step. It may tingle, but it must not hurt.',
    position: 'details',
  },
  'too-early-current': {
    severity: 'warning',
    text: 'Too early for current. Not in the first 3 days, and not on what is hot or swollen.',
    position: 'reason',
  },
  'gel-and-pads': {
    severity: 'warning',
    text: 'Never stick pads on skin with a pain gel on it. Wash the gel off and let the skin dry first.',
    short: ['Gel on?', 'No pads there.'],
    position: 'card',
  },
  'heat-and-pads': {
    severity: 'warning',
    text: 'Use the heat or the pads, never both in one place at once. It can burn your skin.',
    short: ['Pads on?', 'No heat there.'],
    position: 'card',
  },
} as const satisfies Partial<Record<MoreCautionCode, Omit<Caution, 'code'>>>;
