/** Whether the days of a product are in the calendar, its review is recent, and its coupons still count. */
import { DAY } from '../../domain/code-forms.ts';
import { listAt, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';

/** Whether the calendar has this day. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The same day one year earlier; 29 February of a common year still has its place in the order. */
const yearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** A day that is not in the calendar. What is not written as a day at all is for the schema to report. */
function checkDay(day: unknown, path: Path): readonly Problem[] {
  if (typeof day !== 'string' || !DAY.test(day) || isDay(day)) return [];
  const remedy = 'Write year, month and day: 2026-11-23.';
  return [error(path, 'wrong-form', `There is no such day as ${day}.`, remedy)];
}

/** The last days of a product's coupons, each with its place. */
const lastDays = (product: unknown, path: Path): readonly (readonly [unknown, Path])[] =>
  listAt(product, 'offers').map((offer, at) => [
    recordAt(offer, 'coupon').until,
    [...path, 'offers', at, 'coupon', 'until'],
  ]);

/** Days of a product that no calendar has. */
export const checkDays = (product: unknown, path: Path): readonly Problem[] => [
  ...lastDays(product, path).flatMap(([day, place]) => checkDay(day, place)),
  ...checkDay(recordAt(product, 'care').reviewed_on, [...path, 'care', 'reviewed_on']),
];

/** Coupons that no longer count on this day. */
export const checkCoupons = (product: unknown, path: Path, today: string): readonly Problem[] =>
  lastDays(product, path).flatMap(([day, place]) => {
    if (typeof day !== 'string' || !isDay(day) || day >= today) return [];
    const message = `The coupon counted until ${day}, so readers no longer see it.`;
    return [warning(place, 'expired', message, 'Remove the coupon, or write its new last day.')];
  });

/** Problems with how long ago a product was reviewed, seen from this day. */
export function checkReview(product: unknown, path: Path, today: string): readonly Problem[] {
  const day = recordAt(product, 'care').reviewed_on;
  if (typeof day !== 'string' || !isDay(day)) return [];
  const where = [...path, 'care', 'reviewed_on'];
  // Days written like this come in the order of their letters.
  if (day > today) {
    const remedy = 'Write the day on which you last reviewed the product.';
    return [warning(where, 'reviewed-on', `${day} is in the future.`, remedy)];
  }
  if (day >= yearBefore(today)) return [];
  const message = `You last reviewed this product on ${day}, over a year ago.`;
  const remedy =
    'Check that it is still sold and that your words still hold, then write today’s date.';
  return [warning(where, 'reviewed-on', message, remedy)];
}

/** Today where the author is, as catalogs write it. */
export function todayHere(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
