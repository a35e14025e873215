/** What readers are told to do where a level calls for care: the sentences that more than one modality needs. */

export const READ_SALICYLATE = 'Read the label first. Do not use it if it lists salicylate.';
export const READ_MATERIAL =
  'Read the label first. Do not use it if it has rubber, latex or the like in it.';
export const SPREAD_THINLY =
  'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.';
export const NOT_OVER_VEINS = 'Do not rub it in over thick or lumpy veins.';
export const NEVER_OVER_PATCH = 'Keep it well away from your patch. Never use it on top.';
export const NEVER_OVER_PART = 'Never use it over that part, its wires or near them.';
export const OFF_THE_SCAR = 'Keep it off the scar, and off skin that has not healed.';
