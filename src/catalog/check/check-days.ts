/** Whether `reviewed_on` is a day, and one on which a reader may rely. */
import { DAY } from '../../domain/code-forms.ts';
import type { Path, Problem } from '../format/problems.ts';
import { error, recordAt, warning } from '../format/walk.ts';

/** Whether the calendar has this day. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The same day one year earlier; what is no day of that year still has its place in the order. */
const yearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** A day that the calendar has not. What is not written as a day at all is the schema's finding. */
export function checkDay(product: unknown, path: Path): readonly Problem[] {
  const day = recordAt(product, 'care').reviewed_on;
  if (typeof day !== 'string' || !DAY.test(day) || isDay(day)) return [];
  const remedy = 'Write year, month and day: 2026-11-23.';
  return [error([...path, 'care', 'reviewed_on'], 'wrong-form', `${day} is no day.`, remedy)];
}

/** Findings on how long ago a product was read through, seen from this day. */
export function checkReview(product: unknown, path: Path, today: string): readonly Problem[] {
  const day = recordAt(product, 'care').reviewed_on;
  if (typeof day !== 'string' || !isDay(day)) return [];
  const place = [...path, 'care', 'reviewed_on'];
  // Days written like this come in the order of their letters.
  if (day > today) {
    const remedy = 'Write the day on which you last read through the product.';
    return [warning(place, 'reviewed-on', `${day} is yet to come.`, remedy)];
  }
  if (day >= yearBefore(today)) return [];
  const message = `You last read through this product on ${day}, over a year ago.`;
  const remedy = 'See that it is still sold and still what you wrote, then write today’s day.';
  return [warning(place, 'reviewed-on', message, remedy)];
}
