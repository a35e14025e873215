/**
 * The shapes that the safety rules are written in. The data is in the files beside this one, each row with its source;
 * no rule is kept anywhere else.
 */
import type { SourceId } from './sources.ts';

/** How severe a caution is, mildest first. */
export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a fact comes from: ids of `sources.ts`, or our own cautious judgement where no source sets it. */
export type Basis = readonly [SourceId | 'judgement', ...(SourceId | 'judgement')[]];

/** What keeps a reader safe: a few short sentences, at most 140 characters together, for a 12-year-old. */
export interface Caution {
  /** Stable; on the page it is `data-caution`. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** Set if it concerns what readers said about themselves. */
  readonly answer?: true;
}

/** What a condition means for a modality, mildest first. `ok`: no limit found, which proves nothing. */
export const LEVELS = ['ok', 'care', 'ask', 'stop'] as const;
export type Level = (typeof LEVELS)[number];
