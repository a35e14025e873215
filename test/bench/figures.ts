/** What was measured, and what was promised of it. */
import { matrix } from './matrix.ts';

export interface Figure {
  /** The subject, where the same is measured of many. */
  readonly of?: string;
  readonly what: string;
  readonly value: number;
  /** `s`, `kB`, `MB`, `×` … */
  readonly unit: string;
  /** The promise: no more than this. Absent: a figure to know, and none to keep. */
  readonly atMost?: number;
  /** The promise: no less than this. */
  readonly atLeast?: number;
}

/** A named set of figures that are measured together. */
export type Suite = () => Promise<readonly Figure[]>;

export const isKept = ({ value, atMost = value, atLeast = value }: Figure): boolean =>
  value <= atMost && value >= atLeast;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
};

/** Half of the values lie within this of each other. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return at(0.75) - at(0.25);
}

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);

/** The figures as a table for a terminal; first those that were taken of many subjects. */
export function table(figures: readonly Figure[]): string {
  const shared = figures.filter(figure => figure.of !== undefined);
  const others = figures.filter(figure => figure.of === undefined);
  return [shared.length > 0 ? `${matrix(shared)}\n` : [], list(others)].flat().join('\n');
}

function list(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return figures
    .map(figure => {
      const { what, value, unit, atMost, atLeast } = figure;
      const promises = [
        atMost === undefined ? [] : `at most ${atMost}`,
        atLeast === undefined ? [] : `at least ${atLeast}`,
      ].flat();
      const promise =
        promises.length > 0 ? `  ${promises.join()}: ${isKept(figure) ? 'kept' : 'NOT KEPT'}` : '';
      return `  ${what.padEnd(width)}  ${number(value).padStart(9)} ${unit.padEnd(3)}${promise}`;
    })
    .join('\n');
}
