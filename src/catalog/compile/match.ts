/**
 * Which products an author put to a muscle, and how near: to the muscle itself, to its group, to its region, or to
 * every muscle. A group shows what its members show, as far as they lie where hands may go.
 *
 * When nothing was put to a muscle or its group, its neighbours stand in: the other members of its group, else its
 * related muscles. What an author wrote on how to use a product on one muscle is never shown for another.
 */

import type { Match } from '../../domain/types.ts';
import { type Anatomy, membersOf, muscleById } from '../anatomy/muscles.ts';
import type { SourceProduct } from '../format/schema.ts';

/** A product as it fits one muscle. */
export interface Matched {
  readonly match: Match;
  /** For `group` and `related`: the name of what the product was put to. */
  readonly target?: string;
  /** The author's how-to for this muscle, where they wrote one. */
  readonly here?: string;
}

/** The muscles that stand in for one, and how the product is matched then. */
export interface StandIns {
  readonly muscles: readonly Anatomy[];
  readonly matchFor: (standIn: Anatomy) => Matched;
}

/** What the author wrote for this very muscle. */
const textFor = (texts: SourceProduct['care']['muscles'], id: string): string | undefined =>
  texts && Object.hasOwn(texts, id) ? texts[id] : undefined;

/**
 * Whether what was put to one muscle may be shown for another. What was put where nobody may press may not, unless
 * the other muscle lies there too: the rules of that place would be lost.
 */
const mayStandFor =
  (muscle: Anatomy) =>
  ({ zone }: Anatomy): boolean =>
    !zone || zone === muscle.zone;

/** What the author wrote for the members of a group; where they differ, each behind its name. */
function membersText(product: SourceProduct, group: Anatomy): string | undefined {
  const members = membersOf(group.id).filter(mayStandFor(group));
  const written = members.flatMap(member => {
    const text = textFor(product.care.muscles, member.id);
    return text === undefined ? [] : { name: member.name, text };
  });
  if (new Set(written.map(({ text }) => text)).size <= 1) return written[0]?.text;
  return written
    .map(({ name, text }) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${text}`)
    .join(' ');
}

/** How a product fits a muscle; `undefined` when the author did not put it there. */
export function match(product: SourceProduct, muscle: Anatomy): Matched | undefined {
  const { muscles, regions } = product.care;
  const exact = textFor(muscles, muscle.id) ?? membersText(product, muscle);
  if (exact !== undefined) return { match: 'muscle', here: exact };
  const group = muscle.group ? muscleById(muscle.group) : undefined;
  const ofGroup = group && textFor(muscles, group.id);
  if (group && ofGroup !== undefined) return { match: 'group', target: group.name, here: ofGroup };
  if (regions?.includes(muscle.region)) return { match: 'region' };
  if (regions?.includes('any')) return { match: 'any' };
  return undefined;
}

/** Which muscles stand in for one to which nothing was put, the nearest first. */
export function standIns(muscle: Anatomy): readonly StandIns[] {
  const group = muscle.group ? muscleById(muscle.group) : undefined;
  const siblings = group ? membersOf(group.id).filter(({ id }) => id !== muscle.id) : [];
  return [
    {
      muscles: siblings.filter(mayStandFor(muscle)),
      matchFor: () => (group ? { match: 'group', target: group.name } : { match: 'group' }),
    },
    {
      muscles: muscle.related.flatMap(other => muscleById(other) ?? []).filter(mayStandFor(muscle)),
      matchFor: ({ name }) => ({ match: 'related', target: name }),
    },
  ];
}
