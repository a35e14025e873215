/** What becomes of a modality in a place, as it was agreed, before a reader has said anything. */
import type { Muscle, Region } from '../../../src/domain/types.ts';
import { AGREED_MODALITIES } from './modalities.ts';

export interface Fate {
  /** Absent: it is not even named there. */
  readonly verdict?: 'show' | 'ask-first' | 'withhold';
  /** The code of the one reason; absent where it is shown. */
  readonly reason?: string | undefined;
}

const isIn = (region: Region, regions: string): boolean => regions.split(' ').includes(region);

/** What becomes of it in a region where no zone is, once it is not too early. */
export function fate(modality: string, region: Region): Fate {
  const agreed = AGREED_MODALITIES[modality];
  if (!agreed) throw new Error(`${modality} was never agreed.`);
  const { notIn, why, onlyIn, askEverybody } = agreed;
  if (onlyIn && !isIn(region, onlyIn)) return {};
  if (notIn && isIn(region, notIn)) return { verdict: 'withhold', reason: why };
  return askEverybody ? { verdict: 'ask-first', reason: askEverybody } : { verdict: 'show' };
}

/** This muscle, or one like it in a place that the modality is made for. */
export function atHome(modality: string, muscle: Muscle): Muscle {
  const [first] = AGREED_MODALITIES[modality]?.onlyIn?.split(' ') ?? [];
  // The agreed tables name regions as plain words; a wrong one is no region of the rules, and their own test falls.
  return first === undefined ? muscle : { ...muscle, region: first as Region };
}
