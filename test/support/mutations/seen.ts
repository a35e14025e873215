/** What a reader sees of a muscle's file, as far as it matters that no caution is lost. */
import '../../../src/safety/rules/all/rules.ts';
import { type MuscleFile, PHASES } from '../../../src/domain/types.ts';
import { recommend } from '../../../src/recommend/recommend.ts';

/** One use of a product in one list. */
export interface SeenUse {
  /** What safety and the author say of this use. */
  readonly own: ReadonlySet<string>;
  /** All that stands in its card: also what it must not be used together with. */
  readonly all: ReadonlySet<string>;
  readonly links: readonly string[];
}

export interface Seen {
  readonly muscle: string;
  readonly clotWarning: boolean;
  /** By list, product, modality and phase. */
  readonly uses: ReadonlyMap<string, SeenUse>;
}

export function seenOf(file: MuscleFile): Seen {
  const uses = new Map<string, SeenUse>();
  let clotWarning = true;
  for (const phase of [undefined, ...PHASES]) {
    const picks = recommend(file, { phase, country: 'US' });
    clotWarning &&= picks.clotWarning;
    for (const { product, uses: own, cautions, links } of picks.parts.flatMap(({ groups }) =>
      groups.flatMap(group => group.picks),
    )) {
      const texts = [...cautions.inSight, ...cautions.shared, ...cautions.ofUse.flat()].map(
        ({ text }) => text,
      );
      for (const { recommendation, phases } of own)
        for (const each of phases)
          uses.set(`${phase ?? 'both'} ${product.id} ${recommendation.modality} ${each}`, {
            own: new Set(recommendation.cautions.map(({ text }) => text)),
            all: new Set(texts),
            links: links.map(({ href }) => href),
          });
    }
  }
  return { muscle: file.muscle.id, clotWarning, uses };
}

const lacks = (now: ReadonlySet<string>, before: ReadonlySet<string>): readonly string[] =>
  [...before].filter(text => !now.has(text));

/**
 * What became less safe, in words; nothing where nothing did.
 *
 * @param isSaid whether the console tells of a loss: then a product that is gone takes along what was said of using
 *   the others together with it
 */
export function lessSafe(now: Seen, before: Seen, isSaid: boolean): string | undefined {
  if (now.muscle !== before.muscle) return `${now.muscle} in place of ${before.muscle}`;
  if (before.clotWarning && !now.clotWarning) return 'no clot warning';
  for (const [key, use] of now.uses) {
    const old = before.uses.get(key);
    if (!old) return `${key} was not shown`;
    const lost = isSaid ? lacks(use.own, old.own) : lacks(use.all, old.all);
    if (lost.length > 0) return `${key} without “${lost[0]}”`;
    if ([...use.own].some(text => !use.all.has(text)))
      return `${key}: a caution is not in the card`;
  }
  return undefined;
}
