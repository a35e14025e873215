/**
 * The modalities that few lists have, in the form of `modalities.ts`. They come to a page with the first list that has one.
 */
import type { ModalityRule } from '../modalities.ts';

export type MoreModality =
  | 'tape'
  | 'percussion'
  | 'electrical'
  | 'medicated-patch'
  | 'nsaid-gel'
  | 'herbal-rub'
  | 'electric-heat'
  | 'warm-soak'
  | 'hot-wax'
  | 'ice-bath'
  | 'air-compression'
  | 'cupping'
  | 'spike-mat'
  | 'strength'
  | 'balance'
  | 'night-splint'
  | 'mouth-guard'
  | 'insole'
  | 'positioning'
  | 'walking-aid'
  | 'neck-traction'
  | 'inversion'
  | 'vibration-plate'
  | 'boot'
  | 'light-therapy';

// No rule is written yet.
export const MORE_MODALITIES = {} as Readonly<Record<MoreModality, ModalityRule>>;
