/** Which cautions of a card are always in sight, and which are one tap away in the same card. */
import type { Caution } from '../rules/types.ts';

/** How many stand open besides those that always do. */
const OPEN = 2;

/** Those about blood clots, and what concerns this reader's own answers. */
const isAlwaysOpen = ({ code, answer }: Caution): boolean =>
  answer === true || code === 'blood-clot' || code === 'book-not-on-clot';

export interface DividedCautions {
  readonly open: readonly Caution[];
  readonly more: readonly Caution[];
}

/** @param cautions most severe first, as `assess` gives them */
export function divideCautions(cautions: readonly Caution[]): DividedCautions {
  const others = cautions.filter(caution => !isAlwaysOpen(caution));
  return {
    open: [...cautions.filter(isAlwaysOpen), ...others.slice(0, OPEN)],
    more: others.slice(OPEN),
  };
}
