/**
 * One event as the page received it, in plain words. What it carries is read from the event itself and not
 * from a list of ours: if it carried more, more would be shown.
 */

import type { EventName } from '../../src/surface/events.ts';

export interface LoggedEvent {
  readonly name: EventName;
  readonly at: Date;
  /** What it carries beyond what every event of a browser has, as JSON; empty: nothing. */
  readonly detail: string;
  /** The same in words. */
  readonly words: string;
}

/** Every field of its own; `isTrusted` is the browser's. */
const fieldsOf = (event: Event): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A product as events name it: its id, and its position in the list counted from 1. */
const item = (value: unknown): string =>
  isObject(value) ? `${value.id} (place ${Number(value.index) + 1})` : String(value);

const items = (value: readonly unknown[]): string =>
  value.length === 0 ? 'no products' : value.map(item).join(', ');

function field([key, value]: readonly [string, unknown]): string {
  if (Array.isArray(value)) return `Products: ${items(value)}.`;
  if (key === 'item') return `Product: ${item(value)}.`;
  if (key === 'program') return `Shop: ${value}.`;
  return `${key}: ${isObject(value) ? JSON.stringify(value) : value}.`;
}

export function logEvent(event: Event, name: EventName, at: Date): LoggedEvent {
  const fields = Object.entries(fieldsOf(event));
  return {
    name,
    at,
    detail: fields.length > 0 ? JSON.stringify(Object.fromEntries(fields)) : '',
    words: fields.length > 0 ? fields.map(field).join(' ') : 'It carries nothing.',
  };
}
