/**
 * How the levels are written: what a condition means for a modality. The files beside this one are the table that a
 * clinician signs off, a modality after the other, and the only place where such a level is set. The levels of the common
 * modalities are loaded with the reader's self-check and not for the first paint.
 *
 * How to read them: a block is a modality, a line in it a condition. `stop`: withhold it and say why. `ask`: ask a doctor
 * or pharmacist first. `care`: show it with its cautions. `ok`: no limit was found, which proves nothing. The sources are
 * in brackets, with `judgement` where no source sets the level for exactly that. A remark says what part of the condition
 * the level is meant for.
 *
 * A reader only ticks a box. If a level applies to a severe form of a condition, or to the sore spot alone, nobody can
 * tell the cases apart, so it applies to all. No cell may be made milder than its sources.
 */
import type { ConditionCode } from '../conditions.ts';
import type { Basis, Level } from '../types.ts';

export interface Cell {
  readonly level: Level;
  readonly basis: Basis;
  /** What part of the condition the level is meant for, or what goes with it. */
  readonly note?: string;
  /** For `care`: what the reader is told to do. Absent: the reader is told the condition's reason. */
  readonly advice?: string;
}

/** What each condition means for one modality; none may be left out, so that a new condition forgets no modality. */
export type LevelsOf = Readonly<Record<ConditionCode, Cell>>;

export const stop = (...basis: Basis): Cell => ({ level: 'stop', basis });
export const ask = (...basis: Basis): Cell => ({ level: 'ask', basis });
export const care = (...basis: Basis): Cell => ({ level: 'care', basis });
/** That nothing was found is always our own judgement. */
export const ok = (): Cell => ({ level: 'ok', basis: ['judgement'] });
export const remark = (cell: Cell, note: string): Cell => ({ ...cell, note });
/** A sentence as plain as a caution, of at most 140 characters. */
export const advising = (cell: Cell, advice: string): Cell => ({ ...cell, advice });
