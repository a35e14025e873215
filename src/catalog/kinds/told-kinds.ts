/**
 * What an instruction or a description says that the product is. A text may mention any other product; it counts only
 * where it names its own ("this is a TENS unit"), or gives an instruction that fits no other kind.
 */

import { firstMeant, isBanned, isWarning, sentences } from '../wording/sentence.ts';
import {
  ALL_KINDS,
  type AnyKind,
  inSmall,
  type NamedKind,
  namedKinds,
  pattern,
} from './named-kinds.ts';

const TELLS = ALL_KINDS.flatMap(kind =>
  kind.tells === undefined ? [] : [{ kind, tells: pattern(kind.tells) }],
);

const ANY_TELLS = pattern(ALL_KINDS.flatMap(({ tells = [] }) => tells).join('|'));

/** "If you take 400 mg of it": what somebody does anyway, and no instruction. */
const ANYWAY =
  /\b(?:(?:if|when|while|before|after|as|do|did|that|which|what|once|unless)\s+(?:you|they|people)|who|already|also|medicines?)\s+(?:\w+ly\s+)?$/i;

/** "This TENS unit", "it is a night splint". */
const OWN =
  /\b(?:(?:it|this|these|they)(?:\s+(?:is|are)|['’]s)\s+(?:an?\s+|the\s+)?|this\s+|these\s+)/gi;
/** "A massage gun with four heads": all of a description. */
const DESCRIBED = /^\W*(?:an?|the|two|one)\s+/i;
/** "A set of cups" is cups. */
const SET = /^(?:\w+\s+)?(?:set|pair|pack|box|bottle|tube|jar|bag)s?\s+of\s+/i;
/** Ends the name of a thing. */
const NAME_END =
  /[.,;:!?]|\s(?:that|which|who|with|for|to|of|on|in|after|before|under|and|or|from|so|than|like|as|what|where|when|instead|not|no|never|if|you|your|does|feels?|helps?|works?)\b/i;
/** After it, "a massage gun" is the subject of a statement and no description. */
const STATEMENT = /\b(?:is|are|was|can|may|might|will|would|does|has|helps?|works?|feels?)\b/i;

/** No name is this long. */
const LONGEST_NAME = 60;

function nameAt(text: string): string {
  const whole = text.slice(0, LONGEST_NAME).replace(SET, '');
  return whole.slice(0, NAME_END.exec(whole)?.index ?? whole.length);
}

function namesIn(sentence: string, isDescription: boolean): readonly string[] {
  const own = [...sentence.matchAll(OWN)].map(({ 0: words, index }) =>
    nameAt(sentence.slice(index + words.length)),
  );
  const lead = isDescription ? DESCRIBED.exec(sentence) : null;
  const described = lead ? nameAt(sentence.slice(lead[0].length)) : '';
  const names = STATEMENT.test(described) ? own : [...own, described];
  return [...new Set(names)].filter(name => name !== '');
}

function isTold(kind: AnyKind, tells: RegExp, sentence: string): string | undefined {
  return firstMeant(sentence, tells, ({ 0: words, index }) => {
    const before = sentence.slice(0, index);
    if ('refused' in kind && ANYWAY.test(before)) return false;
    return (
      !isBanned(before, sentence.slice(index)) &&
      !isWarning(sentence, sentence.slice(index + words.length))
    );
  });
}

/**
 * The kinds that a text says its product is.
 *
 * @param text as it is seen (`as-seen.ts`)
 * @param isDescription it may begin with what the product is: "A massage gun with four heads."
 */
export function toldKinds(text: string, isDescription: boolean): readonly NamedKind[] {
  const named = sentences(text).flatMap(sentence =>
    namesIn(sentence, isDescription).flatMap(name => namedKinds(name)),
  );
  const small = inSmall(text);
  // Most texts tell nothing of the kind, and need not be read sentence by sentence.
  if (small.search(ANY_TELLS) === -1) return named;
  const told = sentences(small).flatMap(sentence =>
    TELLS.flatMap(({ kind, tells }) => {
      const words = isTold(kind, tells, sentence);
      return words === undefined ? [] : [{ kind, words }];
    }),
  );
  return [...named, ...told];
}
