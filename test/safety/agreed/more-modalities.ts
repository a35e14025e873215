/**
 * What holds for each of the further modalities before a reader has said anything, as it was agreed. Their cautions stand most severe
 * first, as in every card.
 */
import type { AgreedModality } from './modalities.ts';

export const AGREED_MORE_MODALITIES: Readonly<Record<string, AgreedModality>> = {
  'medicated-patch': {
    purpose: 'ease',
    tooEarly: 'too-early-patch',
    clot: true,
    is: 'spread',
    cautions:
      'patch-alone whole-skin stop-if-it-burns salicylate-label gel-ask-first patch-away pain-over-7-days',
  },
  'nsaid-gel': {
    purpose: 'ease',
    clot: true,
    is: 'spread',
    cautions:
      'nsaid-never no-heat-or-wrap-over-gel nsaid-ask-first whole-skin nsaid-label pain-over-7-days',
  },
  'herbal-rub': {
    purpose: 'ease',
    clot: true,
    is: 'spread',
    cautions: 'no-heat-or-wrap-over-gel stop-if-it-burns whole-skin herb-ask-first herb-not-eaten',
  },
  'electric-heat': {
    purpose: 'warm',
    tooEarly: 'too-early-heat',
    clot: true,
    is: 'heat',
    cautions:
      'heat-medicine-patch not-asleep heat-drowsy heat-ask-first heat-cord no-heat-or-wrap-over-gel not-on-new-injury settling',
  },
  'warm-soak': {
    purpose: 'warm',
    tooEarly: 'too-early-heat',
    clot: true,
    is: 'heat',
    cautions: 'heat-medicine-patch soak-warm soak-ask-first not-on-new-injury settling',
  },
  'hot-wax': {
    purpose: 'warm',
    tooEarly: 'too-early-heat',
    clot: true,
    is: 'heat',
    cautions: 'heat-medicine-patch wax-test heat-ask-first not-on-new-injury settling',
  },
  'ice-bath': {
    purpose: 'cool',
    tooEarly: 'too-early-ice-bath',
    clot: false,
    is: 'cold',
    cautions: 'ice-shock ice-brief cold-ask-first',
  },
  tape: {
    purpose: 'support',
    clot: true,
    is: 'covers',
    cautions: 'toes-numb-or-blue tape-skin tape-ask-first no-heat-or-wrap-over-gel',
  },
  'air-compression': {
    purpose: 'support',
    tooEarly: 'too-early-air',
    clot: true,
    is: 'tight',
    cautions:
      'air-never toes-numb-or-blue tight-wear-ask-first no-heat-or-wrap-over-gel not-asleep',
    onlyIn: 'shoulder upper-arm forearm hand back hip thigh knee lower-leg foot',
  },
  'night-splint': {
    purpose: 'support',
    tooEarly: 'too-early-night-splint',
    clot: true,
    is: 'tight',
    cautions:
      'toes-numb-or-blue splint-night look-at-skin tight-wear-ask-first no-heat-or-wrap-over-gel',
    onlyIn: 'shoulder upper-arm forearm hand hip thigh knee lower-leg foot',
  },
  'mouth-guard': {
    purpose: 'support',
    tooEarly: 'too-early-guard',
    clot: false,
    cautions: 'jaw-or-chest guard-dentist',
    onlyIn: 'head',
  },
  insole: {
    purpose: 'support',
    clot: false,
    cautions: 'insole-feet insole-slow',
    onlyIn: 'back hip thigh knee lower-leg foot',
  },
  'walking-aid': {
    purpose: 'support',
    clot: false,
    cautions: 'aid-why aid-height',
    onlyIn: 'hip thigh knee lower-leg foot',
  },
  percussion: {
    purpose: 'work',
    tooEarly: 'too-early-massage',
    clot: true,
    is: 'presses',
    cautions:
      'gun-warning-signs gun-where no-roll-zones gun-ask-first not-on-new-injury settling gun-brief',
    notIn: 'head neck chest belly',
    why: 'gun-where',
  },
  electrical: {
    purpose: 'ease',
    tooEarly: 'too-early-current',
    clot: true,
    is: 'current',
    cautions:
      'current-never current-where current-skin current-when not-on-new-injury pain-over-7-days',
    notIn: 'head neck chest belly',
    why: 'current-where',
  },
  cupping: {
    purpose: 'work',
    tooEarly: 'too-early-cups',
    clot: true,
    is: 'presses',
    cautions: 'no-roll-zones no-roll-body cups-ask-first cups-marks not-on-new-injury settling',
    notIn: 'head neck',
    why: 'cups-not-here',
  },
  'spike-mat': {
    purpose: 'work',
    tooEarly: 'too-early-spikes',
    clot: true,
    cautions: 'spikes-ask-first spikes-brief no-roll-body not-on-new-injury',
  },
  strength: {
    purpose: 'move',
    tooEarly: 'too-early-training',
    clot: true,
    cautions:
      'not-after-a-pop breathe-and-stop band-snap nerve-signs not-on-new-injury settling hold-on',
  },
  balance: {
    purpose: 'move',
    tooEarly: 'too-early-training',
    clot: true,
    cautions: 'not-after-a-pop hold-on not-on-new-injury settling',
  },
  positioning: {
    purpose: 'rest',
    clot: false,
    cautions: 'raise-ask-first nerve-signs',
  },
  'neck-traction': {
    purpose: 'work',
    clot: true,
    cautions: 'traction-never-alone nerve-signs',
    askEverybody: 'traction-never-alone',
  },
  inversion: {
    purpose: 'work',
    clot: true,
    cautions: 'upside-down nerve-signs',
    askEverybody: 'upside-down',
  },
  'vibration-plate': {
    purpose: 'move',
    clot: true,
    cautions: 'plate-never',
    askEverybody: 'plate-never',
  },
  boot: {
    purpose: 'support',
    clot: true,
    is: 'tight',
    cautions: 'toes-numb-or-blue boot-by-doctor look-at-skin',
    askEverybody: 'boot-by-doctor',
  },
  'light-therapy': {
    purpose: 'ease',
    clot: false,
    cautions: 'light-eyes',
    askEverybody: 'light-eyes',
  },
};
