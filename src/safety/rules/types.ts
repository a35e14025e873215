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

/** The case as a question, and what to do: at most 50 characters together, in a 12-year-old's words. */
export type ShortForm = readonly [question: string, answer: string];

/**
 * Where a caution stands.
 *
 * - `card`: in its short form in sight in the card, outside anything that closes, and in full one tap away
 * - `gel`: the same on a pain gel; elsewhere as `details`
 * - `leg`: the same for a muscle of the leg; elsewhere as `details`
 * - `first`: the same where the card has nothing else in sight; else as `details`
 * - `details`: in full one tap away, in the same card, before the link
 * - `reason`: in full where something is withheld
 */
export const POSITIONS = ['card', 'gel', 'leg', 'first', 'details', 'reason'] as const;
export type Position = (typeof POSITIONS)[number];

/** What keeps a reader safe: a few short sentences, at most 140 characters together, for a 12-year-old. */
export interface Caution {
  /** Stable; on the page it is `data-caution`. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** Absent: it is only ever told in full, as an author's own is. */
  readonly short?: ShortForm;
  readonly position: Position;
  /** Set if it concerns what readers said about themselves. */
  readonly answer?: true;
}

/** What a condition means for a modality, mildest first. `ok`: no limit found, which proves nothing. */
export const LEVELS = ['ok', 'care', 'ask', 'stop'] as const;
export type Level = (typeof LEVELS)[number];
