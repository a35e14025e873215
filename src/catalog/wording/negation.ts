/**
 * Whether a sentence negates the words that follow: "no proof that it heals", "it does not cure". It is for claims,
 * which are warnings that an author can silence, so it need not be as strict as the reading of instructions in
 * `sentence.ts`.
 */

/** "Not only", "no doubt": what looks like a negation and is the opposite. */
const DOUBLE =
  /\b(?:not|n[’']t) (?:only|just|merely)\b|\b(?:no|without(?: a)?) doubt\b|\bno (?:wonder|other)\b/gi;

const NEGATION =
  /\b(?:not|never|nobody|none|neither|nor|cannot|unlikely|whether|myth|falsely)\b|n[’']t\b|\bnothing\b|\bno one\b|\b(?:no|without|little|weak|lack of) (?:\w+ )?(?:proof|evidence|stud(?:y|ies)|research|trials?|claims?|promises?|product|way)\b|\bno $/i;

/** What begins a new thought, to which the negation no longer applies. */
const CLAUSE_END = /[;:–—]|\bbut\b|(?:\band|\bso|,)\s+(?:it|this|they|you|we|which|then)\b/gi;

/** "While the muscle heals": the body does it, and not the product. */
const BODY =
  /\b(?:until|till|while|as|before|after|once|when|if|let)\s+(?:the|your|a|any|it|skin)(?:\s+\w+){0,3}\s+$/i;

/** "It does not burn and heals": after "not", a verb with an s begins a new statement. */
const NEW_VERB = /(?:,|\band)\s+(?:\w+ly\s+)?$/i;

/** "Nothing heals better": a boast. */
const BOAST = /\b(?:nothing|no one|nobody)(?:\s+else)?\s+$/i;

/** Whether what stands before these words negates them. */
export function isNegated(before: string, words: string, after: string): boolean {
  if (BODY.test(before)) return true;
  if (BOAST.test(before) && /^\s+(?:\w+\s+)?(?:better|faster|like|as|so)\b/i.test(after))
    return false;
  const clause = before
    .slice([...before.matchAll(CLAUSE_END)].at(-1)?.index ?? 0)
    .replace(DOUBLE, '');
  if (!NEGATION.test(clause)) return false;
  const hasEnding = /^\w+s$/i.test(words);
  return !(
    hasEnding &&
    NEW_VERB.test(clause) &&
    !/\b(?:never|nor|neither|nothing|nobody)\b/i.test(clause)
  );
}
