/**
 * The rules of one modality after the other, as whoever checks them reads them: a page each, with what holds before a
 * reader has said anything, and below it every condition under the level that it calls for.
 */
import type { Region } from '../domain/types.ts';
import { CAUTIONS, MODALITIES } from '../safety/rules/all/rules.ts';
import type { CautionCode } from '../safety/rules/cautions.ts';
import type { ConditionCode } from '../safety/rules/conditions.ts';
import type { Cell, LevelsOf } from '../safety/rules/levels/cell.ts';
import type { Modality, ModalityRule } from '../safety/rules/modalities.ts';
import { LEVELS, type Level } from '../safety/rules/types.ts';

export interface LimitedBy {
  readonly condition: ConditionCode;
  readonly cell: Cell;
}

/** The conditions of each level, strictest first; all conditions are there, each once. */
export function byLevel(levels: LevelsOf): readonly (readonly [Level, readonly LimitedBy[]])[] {
  // `Object.entries` knows no key types; these are all the keys that the type has.
  const all = Object.entries(levels) as [ConditionCode, Cell][];
  return LEVELS.toReversed().map(
    level =>
      [
        level,
        all.flatMap(([condition, cell]) => (cell.level === level ? [{ condition, cell }] : [])),
      ] as const,
  );
}

const quoted = (code: CautionCode): string => `“${CAUTIONS[code].text}”`;
const places = (list: readonly (Region | string)[]): string => list.join(', ').replaceAll('-', ' ');

/** What holds of it before a reader has said anything, but for its cautions: a sentence each. */
export function factsOf(modality: Modality): readonly string[] {
  const rule: ModalityRule = MODALITIES[modality];
  const { purpose, phases, tooEarly, is, notInZones, notIn, onlyIn, askEverybody } = rule;
  return [
    `What for: ${purpose}. Phases: ${phases.join(', ')}.`,
    is.length > 0 ? `What it does, as far as it must not meet something: ${is.join(', ')}.` : [],
    askEverybody
      ? `Everybody has to ask first, whatever they answer: it is named without a link, with ${quoted(askEverybody)}`
      : [],
    tooEarly ? `In the acute phase it is withheld, with ${quoted(tooEarly)}` : [],
    onlyIn ? `It is shown for these regions alone: ${places(onlyIn)}.` : [],
    notIn ? `Withheld in the regions ${places(notIn.regions)}, with ${quoted(notIn.why)}` : [],
    notInZones.length > 0 ? `Withheld in the zones ${places(notInZones)}.` : [],
  ].flat();
}

/** Every caution that always stands in its card, most severe first as far as its own rule goes. */
export const cautionsOf = (modality: Modality): readonly CautionCode[] => {
  const { clot, cautions }: ModalityRule = MODALITIES[modality];
  return [...(clot ? (['blood-clot'] as const) : []), ...cautions];
};
