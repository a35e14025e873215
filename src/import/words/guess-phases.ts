/** When a product fits, guessed from the author's sentences and never beyond what the safety rules show it in. */
import { inSmall, pattern } from '../../catalog/kinds/named-kinds.ts';
import { asSeen } from '../../catalog/wording/as-seen.ts';
import type { Phase } from '../../domain/types.ts';
import { MODALITIES } from '../../safety/rules/all/modalities.ts';
import type { Modality } from '../../safety/rules/modalities.ts';

export interface PhaseGuess {
  readonly phases: readonly Phase[];
  readonly reason: string;
}

const WORDS: Readonly<Record<Phase, RegExp>> = {
  acute: pattern(
    'acute|recent … injur\\w*|new(?:ly)? … (?:injur\\w*|pain|strain)|fresh injur\\w*|sudden(?: onset)?|(?:first|within) … (?:hours?|days?)|just … (?:hurt|injured|pulled|strained)|right after|swelling|swollen|immediately after',
  ),
  chronic: pattern(
    'chronic|old(?:er)? … injur\\w*|long ?(?:term|standing)|ongoing|lingering|persistent|arthritis|after the swelling|recurring|nagging',
  ),
};

/** "Not for recent injuries" speaks for the other phase, or for none. */
const NOT_BEFORE = /\b(?:not|never|no|avoid|don't|isn't|than|instead)\b[^.;,]{0,40}$/;

function phaseWords(sentence: string, phase: Phase): string | undefined {
  const small = inSmall(asSeen(sentence));
  const match = [...small.matchAll(WORDS[phase])].find(
    ({ index }) => !NOT_BEFORE.test(small.slice(Math.max(0, index - 60), index)),
  );
  return match?.[0];
}

const listed = (phases: readonly Phase[]): string => phases.join(' and ');

/** @param column what a row says of it in a column of its own; empty: nothing */
export function guessPhases(
  modality: Modality,
  sentences: readonly string[],
  column = '',
): PhaseGuess {
  const allowed: readonly Phase[] = MODALITIES[modality].phases;
  const [only] = allowed;
  if (allowed.length === 1 && only)
    return {
      phases: allowed,
      reason: `The safety rules show ${modality} in the ${only} phase alone.`,
    };
  const told = allowed.filter(phase => phaseWords(column, phase) !== undefined);
  if (told.length > 0) return { phases: told, reason: `Your column says “${column}”.` };
  const found = allowed.flatMap(phase => {
    const words = sentences.flatMap(each => phaseWords(each, phase) ?? [])[0];
    return words === undefined ? [] : [{ phase, words }];
  });
  const [first] = found;
  if (found.length === 1 && first)
    return { phases: [first.phase], reason: `You wrote “${first.words}”.` };
  if (found.length === 0)
    return {
      phases: allowed,
      reason: `Nothing near the link says when. The safety rules show ${modality} in the ${listed(allowed)} phase.`,
    };
  const words = found.map(each => `“${each.words}”`).join(' and ');
  return { phases: allowed, reason: `You wrote ${words}, which speaks for both.` };
}
