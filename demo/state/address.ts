/**
 * What is chosen, as the query of the page's address, so that a link shows somebody else the same. It holds
 * only what differs from the default. What cannot be read is left out, with a note that says so.
 */
import { FIELD_NAMES, FIELDS, type FieldName } from './fields.ts';
import { type State, stateOf } from './state.ts';

export interface Read {
  readonly state: State;
  /** What was left out of the address, and why, in a sentence or two each. */
  readonly notes: readonly string[];
}

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** A link survives where anybody may write: it must not bring somebody else's products into this page. */
const isForeign = (name: FieldName, value: string, origin: string): boolean =>
  (name === 'catalog' || name === 'folder') && value !== '' && new URL(value).origin !== origin;

/**
 * @param origin the origin of the page itself
 * @param kept the address of the folder that the author has given here before; it counts where the query has none
 */
export function readAddress(query: string, origin: string, kept = ''): Read {
  const folder = FIELDS.folder.read(kept) ?? '';
  const values: Partial<Record<FieldName, string>> = { folder };
  const notes: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    // Other parameters, such as a tag that tells where a visitor came from, are nobody's mistake.
    if (!isField(name)) continue;
    const value = FIELDS[name].read(text);
    if (value === undefined)
      notes.push(
        `The address says ${name} “${text.slice(0, 60)}”. It has to be ${FIELDS[name].expected}.`,
      );
    else if (isForeign(name, value, origin) && !(name === 'folder' && value === folder))
      notes.push(
        `The address has a ${name} on another site. If you trust it, type it into its field.`,
      );
    else values[name] = value;
  }
  return { state: stateOf(values), notes };
}

/** The query with its question mark; empty if nothing differs from the default. */
export function writeAddress(state: State): string {
  const chosen = FIELD_NAMES.filter(name => state[name] !== FIELDS[name].initial);
  const query = new URLSearchParams(chosen.map(name => [name, state[name]]));
  return query.size > 0 ? `?${query}` : '';
}
