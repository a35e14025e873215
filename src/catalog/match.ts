/**
 * Which products an author put to a muscle, and how nearly: to the muscle itself, to its group, to its
 * region, or to every muscle. A group shows what its members show, as far as they lie where hands may go.
 */
import { type Anatomy, membersOf } from './muscles.ts';
import type { SourceProduct } from './schema.ts';
import type { Match } from './types.ts';

/** A product as it fits one muscle. */
export interface Matched {
  readonly match: Match;
  /** The author's how-to for this muscle, where she wrote one. */
  readonly here?: string;
}

const own = (texts: SourceProduct['care']['muscles'], id: string): string | undefined =>
  texts && Object.hasOwn(texts, id) ? texts[id] : undefined;

/**
 * What the author wrote for the members of a group; where they differ, each behind its name. A member that
 * lies where nobody may press is left out of a group that does not: the rules of its place would be lost.
 */
function membersText(product: SourceProduct, group: Anatomy): string | undefined {
  const members = membersOf(group.id).filter(({ zone }) => !zone || zone === group.zone);
  const written = members.flatMap(member => {
    const text = own(product.care.muscles, member.id);
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
  const exact = own(muscles, muscle.id) ?? membersText(product, muscle);
  if (exact !== undefined) return { match: 'muscle', here: exact };
  const group = muscle.group ? own(muscles, muscle.group) : undefined;
  if (group !== undefined) return { match: 'group', here: group };
  if (regions?.includes(muscle.region)) return { match: 'region' };
  if (regions?.includes('any')) return { match: 'any' };
  return undefined;
}
