/** A value of a catalog as a problem shows it: as JSON; of a long text the beginning, and how long it is. */
import { brief, SHOWN } from '../../domain/brief.ts';

export function quoted(value: unknown): string {
  if (typeof value !== 'string' || value.length <= SHOWN)
    return brief(JSON.stringify(value) ?? String(value));
  return `${JSON.stringify(`${value.slice(0, SHOWN)}…`)} (${value.length} characters)`;
}
