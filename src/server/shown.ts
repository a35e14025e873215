/** A value as a message names it, whatever it is: never throws, and is never long. */
import { quoted } from '../catalog/format/quoted.ts';

export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Promise) return 'a promise';
  try {
    return quoted(value);
  } catch {
    return 'an object that cannot be written as JSON';
  }
}
