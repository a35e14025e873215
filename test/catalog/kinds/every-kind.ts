/** Where and when each product of `every-kind.json` belongs. */
import type { Phase } from '../../../src/domain/types.ts';

type Places = Readonly<Partial<Record<Phase, string>>>;
const always = (purpose: string): Places => ({ acute: purpose, chronic: purpose });
const later = (purpose: string): Places => ({ chronic: purpose });

/** The heading under which each stands, by phase. */
export const SHOWN: Readonly<Record<string, Places>> = {
  'kinesiology-tape': always('support'),
  'zinc-oxide-tape': always('support'),
  'tens-unit': later('ease'),
  'muscle-stimulator': later('ease'),
  'massage-gun': later('work'),
  'shiatsu-cushion': later('warm work'),
  'vibrating-roller': later('work'),
  'foam-roller': later('work'),
  'massage-ball': later('work'),
  'massage-hook': later('work'),
  'massage-stick': later('work'),
  'foot-roller': later('work'),
  'back-stretcher': later('work'),
  'plantar-night-splint': later('support'),
  'wrist-night-splint': later('support'),
  'heel-cups': always('support'),
  'toe-spacers': always('support'),
  'leg-wedge': always('rest'),
  'neck-pillow': always('rest'),
  'heating-pad': later('warm'),
  'infrared-wrap': later('warm'),
  'rice-bag': later('warm'),
  'heat-wrap': later('warm'),
  'paraffin-bath': later('warm'),
  'epsom-salt': later('warm'),
  'magnesium-spray': always('ease'),
  'arnica-gel': always('ease'),
  'cbd-balm': always('ease'),
  'menthol-gel': always('cool'),
  'capsaicin-cream': later('warm'),
  'lidocaine-patch': later('ease'),
  'capsaicin-patch': later('ease'),
  'diclofenac-gel': always('ease'),
  'salicylate-cream': later('warm'),
  'elbow-crutches': always('support'),
  'ankle-brace': always('support'),
  'calf-sleeve': always('support'),
  'si-belt': always('support'),
  'night-guard': later('support'),
  'ice-pack': always('cool'),
  'ice-bath': later('cool'),
  'cold-compression-cuff': { acute: 'cool', chronic: 'support' },
  'air-boots': later('support'),
  'cupping-set': later('work'),
  'gua-sha': later('work'),
  'acupressure-mat': later('work'),
  'resistance-band': later('move'),
  'stretching-strap': later('work'),
  'balance-board': later('move'),
  'trigger-point-book': later('learn'),
};

/** What everybody asks about first, and the caution that says why. */
export const ASKED: Readonly<Record<string, string>> = {
  'neck-traction': 'traction-never-alone',
  'neck-hammock': 'traction-never-alone',
  'inversion-table': 'upside-down',
  'walking-boot': 'boot-by-doctor',
  'vibration-plate': 'plate-never',
  'red-light-panel': 'light-eyes',
};

/**
 * A product, the modality that it had to be entered with while there was none of its own, the right one, and what every
 * reader has to know then. Turmeric, the tenth, has no modality.
 */
export const DANGEROUS: readonly (readonly [
  id: string,
  entered: string,
  right: string,
  caution: string,
])[] = [
  ['tens-unit', 'massage', 'electrical', 'current-never'],
  ['muscle-stimulator', 'massage', 'electrical', 'current-never'],
  ['neck-traction', 'stretch', 'neck-traction', 'traction-never-alone'],
  ['neck-hammock', 'stretch', 'neck-traction', 'traction-never-alone'],
  ['inversion-table', 'stretch', 'inversion', 'upside-down'],
  ['diclofenac-gel', 'cold-gel', 'nsaid-gel', 'nsaid-never'],
  ['ice-bath', 'cold-pack', 'ice-bath', 'ice-shock'],
  ['vibration-plate', 'massage', 'vibration-plate', 'plate-never'],
  ['red-light-panel', 'heat-pack', 'light-therapy', 'light-eyes'],
];
