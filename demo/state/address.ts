/**
 * What is chosen, as the query of the page's address, so that a link shows the same to somebody else.
 * Only what differs from the default stands in it. What cannot be read is left out and told of.
 */
import { FIELD_NAMES, FIELDS, type FieldName } from './fields.ts';
import { type State, stateOf } from './state.ts';

export interface Read {
  readonly state: State;
  /** What of the address was left out, and why: one sentence each. */
  readonly notes: readonly string[];
}

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** A link survives where anybody may write: it must not bring foreign wares into this page. */
const isForeign = (name: FieldName, value: string, origin: string): boolean =>
  (name === 'catalog' || name === 'folder') && value !== '' && new URL(value).origin !== origin;

/** @param origin that of the page itself */
export function readAddress(query: string, origin: string): Read {
  const values: Partial<Record<FieldName, string>> = {};
  const notes: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    // What is not ours, such as a mark of where a visitor came from, is nobody's mistake.
    if (!isField(name)) continue;
    const value = FIELDS[name].read(text);
    if (value === undefined)
      notes.push(
        `The address says ${name} “${text.slice(0, 60)}”. It wants ${FIELDS[name].wants}.`,
      );
    else if (isForeign(name, value, origin))
      notes.push(
        `The address names a ${name} of another site. Type it into its field if you trust it.`,
      );
    else values[name] = value;
  }
  return { state: stateOf(values), notes };
}

/** The query with its question mark, or nothing when everything is as at first. */
export function writeAddress(state: State): string {
  const chosen = FIELD_NAMES.filter(name => state[name] !== FIELDS[name].initial);
  const query = new URLSearchParams(chosen.map(name => [name, state[name]]));
  return query.size > 0 ? `?${query}` : '';
}
