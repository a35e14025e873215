/** The words of the map. Phases, purposes and regions are called what readers see them called. */

import type { NeverShown } from '../../coverage/coverage.ts';
import type { Match, Phase, Region } from '../../domain/types.ts';
import { counted, titled } from '../../domain/words.ts';
import { en } from '../../i18n/en/list.ts';
import type { Purpose } from '../../safety/rules/modalities.ts';
import { type Place, type PlaceKind, placeKind } from './model.ts';

export const phaseName = (phase: Phase): string => en.phase[phase];
export const purposeName = (purpose: Purpose): string => en.purposes[purpose];
export const regionName = (region: Region): string => titled(en.regions[region]);

/** What a product of this purpose is for, with the verb that stands above its column. */
const GOALS: Readonly<Record<Purpose, (muscle: string) => string>> = {
  cool: muscle => `to cool the ${muscle}`,
  warm: muscle => `to warm the ${muscle}`,
  ease: muscle => `to ease the ${muscle}`,
  support: muscle => `to support the ${muscle}`,
  work: muscle => `to work on the ${muscle} with`,
  move: muscle => `to train the ${muscle} with`,
  rest: muscle => `to rest the ${muscle} with`,
  learn: muscle => `to learn about the ${muscle} from`,
};

const goal = ({ muscle: { muscle }, slot: { phase, purpose } }: Place): string =>
  `${GOALS[purpose](muscle.name)}, ${phaseName(phase).toLowerCase()}`;

export const addWords = (place: Place): string => `Add something ${goal(place)}`;
export const addAnotherWords = (place: Place): string => `Add another ${goal(place)}`;

export const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  exact: 'Covered by this many products, at least one of them for this very muscle.',
  nearby: 'Covered from nearby: all are for its group, a related muscle, its region or any muscle.',
  missing: 'A gap. Press it to begin a product that fills it.',
  barred: 'Withheld by the safety rules, so nothing is missing.',
};

/** "Soleus, new injury, cool it down" */
export const placeWords = ({ muscle: { muscle }, slot: { phase, purpose } }: Place): string =>
  [titled(muscle.name), phaseName(phase).toLowerCase(), purposeName(purpose).toLowerCase()].join(
    ', ',
  );

/** A covered place in words. */
export const coveredWords = (place: Place): string =>
  `${placeWords(place)}: ${counted(place.slot.products.length, 'product')}${
    placeKind(place.slot) === 'nearby' ? ', from nearby' : ''
  }`;

/** How closely a product fits the muscle. */
export const MATCH_WORDS: Readonly<Record<Match, string>> = {
  muscle: 'for this muscle',
  group: 'for its group',
  related: 'for a related muscle',
  region: 'for its region',
  any: 'for any muscle',
};

/** Why no post shows a product, and what to do. */
export const WHY_WORDS: Readonly<Record<NeverShown['why'], string>> = {
  'no-muscle': 'It fits no muscle. Name a muscle or a region, or say that it suits any muscle.',
  withheld:
    'The safety rules keep it back wherever it fits. Give it a use that suits the phase and the place.',
  'crowded-out':
    'Closer and earlier products fill every post. Move it up in the list, or name its muscles.',
};
