/**
 * The shapes that the safety rules are written in. Data in these shapes stands in the files beside
 * this one, each row with its source; no rule lives anywhere else.
 */
import type { SourceId } from './sources.ts';

/** How much a caution weighs, lightest first. */
export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a fact comes from: ids of `sources.ts`, or our own cautious judgement where no source sets it. */
export type Basis = readonly [SourceId | 'judgement', ...(SourceId | 'judgement')[]];

/** One sentence that keeps a reader safe: at most 140 characters, for a 12-year-old. */
export interface Caution {
  /** Stable; stands in the page as `data-caution`. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** Set when it concerns what this reader said of themselves. */
  readonly said?: true;
}

/** What a condition means for a modality, mildest first. `ok`: no limit found, which proves nothing. */
export const LEVELS = ['ok', 'care', 'ask', 'stop'] as const;
export type Level = (typeof LEVELS)[number];
