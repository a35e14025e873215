/** How a text takes into bed what has to come off first: packs by one caution, braces and socks by the other. */
import { type Denial, denial, GAP } from './denial.ts';

const NIGHT =
  '(?:(?:while|when|as) (?:you (?:are )?)?(?:sleep\\w*|asleep|nap\\w*|doz\\w+|snooz\\w*|go to bed|lie in bed)|(?:all|every|each|at|through the|for the|during the|overnight|by) night|overnight|(?:in|to|into|under the covers in) bed|day and night|night and day|(?:a)?round the clock|24/7|24 hours|(?:until|till) (?:the )?(?:morning|dawn|you (?:wake|get up)|breakfast)|(?:for|a) (?:days|a week|weeks|\\w+ days)(?: (?:on end|at a time|straight))?(?=[.,;!]|$| without))';
const ON =
  '(?:(?:leav|keep|stay|hav|left|kept|stays?|go)\\w* (?:it |them |the \\w+ |mine |one )?(?:on|running|there|in place)|wear|wore|wears|use|appl(?:y|ies)|strap (?:it|them) on|live in (?:it|them)|run|(?:take|takes|took) (?:it|them|mine))';
const ASLEEP =
  '(?:sleep(?:s|ing)?|slept|(?:fall|falls|falling|fell) asleep|doz(?:e|es|ed|ing)(?: off)?|nod(?:s|ded|ding)? off|drift(?:s|ed|ing)? off|snooze|nap|(?:lulls?|puts?|sends?) (?:you|me) to sleep|go(?:es)? to (?:sleep|bed)|went to (?:sleep|bed))';
const THING = '(?:it|them|this|the \\w+|one|mine|ours|your \\w+)';

/**
 * "At night only if your doctor says so" is what the caution itself says; and what is chilled, dried or washed at night
 * lies in no bed.
 */
const ELSEWHERE =
  /\bask (?:your |the |a )?(?:doctor|physio\w*|nurse|pharmacist)|\b(?:if|when|unless|because|as|that|only|where) (?:\w+ )?(?:your |the |a )?(?:doctor|physio\w*)\b|\b(?:doctor|physio\w*)['’]?s? (?:says|said|tells|told|advise|wants|agrees|okay)|\b(?:freez\w+|chill\w*|fridge|refrigerat\w+|dry|dries|drie[sd]|wash\w*|air|charg\w+|drawer|rest at night|before)\b/i;
const NOT_ON = /\boff\b|\bbefore\b|\bnot?\b|\bnever\b|n['’]t\b|\b(?:for|after) (?:a )?$/i;

export const OF_SLEEP: readonly Denial[] = (
  ['not-asleep', 'off-at-night', 'current-when', 'spikes-brief'] as const
).flatMap(caution => [
  denial(`${ON}\\b${GAP}{0,30}?\\b${NIGHT}`, { caution, unless: ELSEWHERE }),
  denial(`${ASLEEP} (?:in|with|on|under|wearing|while wearing|against) ${THING}\\b`, {
    caution,
    unless: ELSEWHERE,
    unlessBefore: /\bso that you do not\b|\boff\b|\bif you might\b/i,
  }),
  denial(`(?:(?:all|every|each) night|overnight|through the night|until (?:the )?morning)\\b`, {
    caution,
    unless: ELSEWHERE,
    unlessBefore: NOT_ON,
  }),
  denial(
    `(?:on|off|running|it|them|there|bed|back|belly|neck|calf|covers)\\b,? (?:and|then|and then|,)? ?(?:you (?:can|may) )?${ASLEEP}\\b`,
    {
      caution,
      unless: /\b(?:before|not|never)\b/i,
      unlessBefore: NOT_ON,
    },
  ),
  denial(
    `(?:tuck|slip|lay|place|put|pull|turn|strap|switch)\\w* (?:it|them|one)\\b${GAP}{0,30}?\\b${ASLEEP}\\b`,
    {
      caution,
      unlessBefore: NOT_ON,
      unless: /\b(?:before|not|never)\b/i,
    },
  ),
  denial(
    "(?:never|not|do not|don['’]t|no need to|without) (?:ever )?tak(?:e|ing) (?:it|them|mine|this) off\\b(?! (?:with|in a|by|too))|never (?:come|comes|goes?|leaves?)s? (?:it |them )?off\\b",
    { caution },
  ),
]);
