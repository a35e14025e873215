/**
 * Which cautions of a card are in sight in their short form; all of them stand in full, one tap away. Those that a
 * reader's answers call for stand apart: of the others nothing may tell what was answered.
 */

import { uniqueTexts } from '../../domain/lists.ts';
import type { Muscle } from '../../domain/types.ts';
import { LATER_USE } from '../rules/later-use.ts';
import { isLeg } from '../rules/limbs.ts';
import { has as does, ruleOf } from '../rules/modalities.ts';
import type { Caution } from '../rules/types.ts';
import type { Recommendation } from './assess.ts';
import { mostSevereFirst } from './most-severe-first.ts';

export interface CardCautions {
  /** What this reader's answers call for: in sight, and in full. */
  readonly answered: { readonly inSight: readonly Caution[]; readonly full: readonly Caution[] };
  /** In sight, outside anything that closes; never empty. */
  readonly inSight: readonly Caution[];
  /** In full, most severe first: what holds for all of the product. */
  readonly shared: readonly Caution[];
  /** What holds for one of its uses alone, in the order of the uses. */
  readonly ofUse: readonly (readonly Caution[])[];
}

/** In short each thing once: what differs only in its full sentence would stand in sight as the same words twice. */
function onceInShort(cautions: readonly Caution[]): readonly Caution[] {
  const seen = new Set<string>();
  return cautions.filter(
    ({ code, short, text }) => seen.size < seen.add(`${code} ${short?.join(' ') ?? text}`).size,
  );
}

const has = (cautions: readonly Caution[], { text }: Caution): boolean =>
  cautions.some(caution => caution.text === text);

/** What everybody has to see before the link; everything critical is among it. */
const isInSight = (
  { position, severity }: Caution,
  uses: readonly Recommendation[],
  muscle: Muscle,
): boolean =>
  severity === 'critical' ||
  position === 'card' ||
  (position === 'gel' && uses.some(({ modality }) => does(modality, 'spread'))) ||
  (position === 'leg' && isLeg(muscle.region));

/**
 * @param uses what the product does in this list, each once
 * @param waits for each use, why it has to wait in the other phase of the list
 * @param joint what it must not be used together with, and why another use of it has to wait
 * @param later the uses among them that are not for a new injury, where the product as such is
 */
export function cardCautions(
  uses: readonly Recommendation[],
  waits: readonly (readonly Caution[])[],
  joint: readonly Caution[],
  later: readonly Recommendation[],
  muscle: Muscle,
): CardCautions {
  const answered = uniqueTexts(
    uses.flatMap(({ cautions }) => cautions.filter(({ answer }) => answer)),
  );
  const notYet = (use: Recommendation): readonly Caution[] =>
    later.includes(use) ? [LATER_USE[ruleOf(use.modality).purpose] ?? []].flat() : [];
  const lists = uses.map((use, at) =>
    uniqueTexts([
      ...use.cautions.filter(({ answer }) => !answer),
      ...(waits[at] ?? []),
      ...notYet(use),
    ]),
  );
  const [first = [], ...others] = lists;
  const shared = uniqueTexts(
    mostSevereFirst([...first.filter(each => others.every(list => has(list, each))), ...joint]),
  );
  const ofUse = lists.map(list => list.filter(each => !has(shared, each)));
  const all = mostSevereFirst(uniqueTexts([...shared, ...ofUse.flat()]));
  const inSight = onceInShort([
    ...all.filter(
      each => isInSight(each, uses, muscle) || (each.position === 'reason' && joint.includes(each)),
    ),
    ...uses.flatMap(notYet),
  ]);
  const instead = all.find(({ position }) => position === 'first') ?? all[0];
  return {
    answered: { inSight: onceInShort(answered), full: answered },
    inSight: inSight.length > 0 || !instead ? inSight : [instead],
    shared,
    ofUse,
  };
}
