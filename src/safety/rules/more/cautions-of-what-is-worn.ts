/** What is stuck on, put on, put in or leaned on. */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_WHAT_IS_WORN = {
  // Tape.
  'tape-skin': {
    severity: 'warning',
    text: 'Do plasters give you a rash? Then no tape for you. Only on whole, dry skin. If it itches, burns or blisters, peel it off.',
    short: ['A rash from plasters?', 'No tape for you.'],
    position: 'card',
  },
  'tape-ask-first': {
    severity: 'warning',
    text: 'A weak heart or kidneys, cancer, an infection, or pregnant? No tape for you unless a doctor agrees.',
    position: 'details',
  },
  // What is filled with air.
  'air-never': {
    severity: 'critical',
    text: 'Never with a clot, a very weak heart, or after a clot in the lungs. Never over an infection, a break or where blood flow is poor.',
    short: ['Infection, break, poor blood flow?', 'Never.'],
    position: 'card',
  },
  'too-early-air': {
    severity: 'warning',
    text: 'Too early for a boot or cuff that pumps. Not in the first 3 days, and not while it is hot or swollen.',
    position: 'reason',
  },
  // Splints for the night.
  'splint-night': {
    severity: 'warning',
    text: 'By night or by day? Do as its leaflet says. If your hand or foot tingles or goes numb, take it off.',
    position: 'details',
  },
  'look-at-skin': {
    severity: 'warning',
    text: 'Look at the skin under it every day. Is there a sore, or a red spot that stays? Leave it off and ask.',
    position: 'details',
  },
  'too-early-night-splint': {
    severity: 'warning',
    text: 'Too early for a night splint. It is for older pain, not for the first 3 days or for what is hot or swollen.',
    position: 'reason',
  },
  // Guards for the teeth.
  'guard-dentist': {
    severity: 'warning',
    text: 'Does your jaw lock? Are teeth loose, do they meet in a new way, or do you wear braces? See a dentist first.',
    short: ['Jaw locks, loose teeth, braces?', 'Dentist first.'],
    position: 'card',
  },
  'too-early-guard': {
    severity: 'warning',
    text: 'Too early for a guard. If your jaw was just hurt, let a doctor or a dentist see it first.',
    position: 'reason',
  },
  // In the shoe.
  'insole-feet': {
    severity: 'warning',
    text: 'Not on a sore. Numb feet, poor blood flow or diabetes? Let a foot doctor look at them first.',
    short: ['Numb feet, diabetes, a sore?', 'Foot doctor first.'],
    position: 'card',
  },
  'insole-slow': {
    severity: 'info',
    text: 'Start with an hour or two, and in both shoes. Then take them out and look at your skin.',
    position: 'details',
  },
  // What is leaned on.
  'aid-why': {
    severity: 'critical',
    text: 'If the leg can bear no weight at all, have a doctor look at it today.',
    short: ['Leg takes no weight?', 'Doctor today.'],
    position: 'card',
  },
  'aid-height': {
    severity: 'warning',
    text: 'Lean on your hands, never on your armpits. Look at the rubber tips. The first time, have someone by your side.',
    position: 'details',
  },
} as const satisfies Partial<Record<MoreCautionCode, Omit<Caution, 'code'>>>;
