/** Where the tag of an address belongs: with its programme, and never over another one that is there. */
import { recordAt } from '../catalog/format/json-value.ts';
import { NO_PLACEMENT, type PastedAddress, type Placement } from './placement.ts';
import { tagCountryName } from './words.ts';

export interface FoundTag {
  readonly program: string;
  /** What the programme calls it: "publisher ID". */
  readonly called: string;
  readonly tag: string;
  /** The country that it counts for; `*`: every country that has none of its own. */
  readonly country: string;
}

/** What it says are parts of one sentence (`nowUnderAbout`). */
export function placeTag(
  { programs }: PastedAddress,
  { program, called, tag, country }: FoundTag,
): Placement {
  const tags = recordAt(programs, program, 'tags');
  const path = ['programs', program, 'tags', country];
  const where = tagCountryName(country);
  const isKnown = tags[country] === tag || (country === '*' && Object.values(tags).includes(tag));
  const kept = Object.hasOwn(tags, country) && tags[country];
  if (isKnown) return NO_PLACEMENT;
  if (typeof kept === 'string' && kept)
    return {
      ...NO_PLACEMENT,
      asks: [
        {
          is: 'elsewhere',
          path,
          label: `Your ${called} for ${where}`,
          words: `This address has “${tag}”, and your catalog another one, which is kept. Which is yours?`,
        },
      ],
    };
  return {
    says: [`your ${called}, “${tag}”, for ${where}`],
    writes: [{ path, value: tag }],
    asks: [],
  };
}
