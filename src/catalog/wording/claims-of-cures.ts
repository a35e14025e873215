/**
 * What says that a product cures, mends or takes away, as patterns: of the body and its illnesses, and not of a strap
 * that is fixed to a door.
 */

import { ILLNESS } from './illnesses.ts';

/** What a product may well prevent: harm that it would do itself, and slipping out of place. */
const HARMLESS =
  '(?:it|them|you|a|an|any|the|your|skin|from|further|\\s)*\\b(?:burn|blister|frostbite|slip|slid|roll|fold|fall|irritat|chaf|leak|spill|crease)';

const WHOSE =
  "(?:(?:my|your|his|her|their|our|the|a|an|any|every|all|that|this|most|many|bad|old|own|sore|stiff|stubborn|chronic|frozen|weak|worn|torn|damaged|lasting|tight|\\w+[’']s) )*";
/** What can be ill, worn or sore, and no thing. */
const BODY =
  '(?:backs?|necks?|knees?|shoulders?|hips?|ankles?|feet|foot|heels?|calf|calves|elbows?|wrists?|jaws?|hands?|legs?|arms?|posture|spines?|backbone|pain\\w*|aches?|knots?|trigger points?|muscles?(?: fib(?:re|er)s?)?|fib(?:re|er)s|fascia|tendons?|ligaments?|joints?|cartilage|tissues?|nerves?|dis[ck]s?|bones?|injur(?:y|ies)|tears?|strains?|sprains?|inflammation|stiffness|spasms?|cramps?|problems?|sciatica|scars?|adhesions?|damage|alignment|pelvis|hamstrings?|achilles|swelling|circulation|headaches?)';
/** What a product is said to take away. */
const WASTE =
  '(?:pain|aches?|scar tissue|adhesions?|toxins?|lactic acid|trigger points?|inflammation|cellulite|calcium(?: deposits)?|spasms?|stiffness|waste products?|uric acid)';

export const CURES = [
  '\\b(?:cures?|curing|heals)\\b',
  '\\b(?:to|can|will|may|helps?|helps? (?:you|it|them|(?:the|your) \\w+)) heal\\b',
  '\\bhealing (?:gel|balm|cream|powers?|propert\\w+|effects?|touch)\\b',
  `\\b(?:prevents|prevent(?:ing)?|prevention of)\\b(?!\\s+${HARMLESS})`,
  '\\bprevent(?:at)?ive\\b',
  '\\btreats\\b(?! (?:it|them|yourself)\\b)',
  '\\b(?:to|can|will|may|for|helps?|by) treat(?:ing)?\\b(?! (?:it|them|yourself)\\b)',
  '\\btreatments? (?:of|for)\\b',
  // What it once did is a claim like what it does.
  '\\bcured\\b',
  `\\b(?:has |have |had )?(?:healed|treated)\\s+(?:me|him|us|them\\b|${WHOSE}(?:\\w+ ){0,2}?(?:${BODY}|${ILLNESS}))\\b`,
  `\\bprevented\\b(?!\\s+${HARMLESS})`,
  `\\b(?:fix(?:es|ed|ing)?|cur(?:e|es|ed|ing)|sort(?:s|ed)? out)\\s+(?:me\\b|you\\b|what\\b|whatever\\b|${WHOSE}(?:\\w+ ){0,2}?${BODY}\\b)`,
  `\\b(?:repair|rebuild|regenerat|regrow|restor|renew|revers|realign|re-align|resolv|correct|undo|mend)(?:e|es|ed|s|ing|t)?\\s+${WHOSE}(?:\\w+ ){0,2}?(?:${BODY}|carpal tunnel|arthritis|age)\\b`,
  `\\b(?:eliminat\\w+|remov\\w+|eras\\w+|banish\\w*|dissolv\\w+|flush\\w*(?: out)?|drain\\w*|(?:gets?|got|getting|rid\\w*) (?:you )?rid of|melt\\w*(?: away)?|break(?:s|ing)? (?:up|down)|dr(?:ive|ives|aw|aws|iving|awing) out|suck\\w* out|pull\\w* out|detox\\w*)\\s+${WHOSE}(?:\\w+ (?:and )?){0,2}?${WASTE}\\b`,
].join('|');
