/** Whether a sentence names a place only to keep beside it, to say how to lie, or where it pulls. */

/** "Below the knee pit", "both sides of the spine". */
const BESIDE =
  /\b(?:below|above|under|beneath|short of|before|(?:before|until) (?:you|it) (?:reach(?:es)?|gets? to|comes? to)|outside|away from|clear of|off|beside|next to|(?:out|in)?sides? of|edges? of|until it (?:pulls|stretches)|between [\w\s]{1,20} and)\s+(?:the\s+|your\s+|each\s+|a\s+)?$/i;
/** Around a bone it is soft. */
const BESIDE_BONE =
  /\b(?:behind|in front of|inside|around|close to|near|between)\s+(?:the\s+|your\s+|each\s+)?$/i;

/** "Stop before you reach the hollow behind the knee." */
const STOP_SHORT =
  /\bstop\w*\s+(?:\w+\s+)?(?:before|short|below|above)\b(?:(?!\b(?:and|then)\b)[^,;]){0,40}$/i;

/** "Between the spine and the shoulder blade": the same, where the place comes first. */
const isBetween = (before: string, after: string): boolean =>
  /\bbetween\s+(?:the\s+|your\s+)?$/i.test(before) && /^\s+and\b/i.test(after);

/** "Lie on your belly": how to lie, and nothing to do there. */
const LYING =
  /\b(?:lie|lies|lying|lay|turn|turned|roll(?:ed)?\s+over|rest(?:ing)?|prone)\s+(?:(?:flat|down|face down|over)\s+)?on(?:to)?\s+(?:the\s+|your\s+)?$/i;

/** "Put one hand on your belly": to feel it. */
const A_HAND_ON =
  /\b(?:put|place|lay|rest|keep)\w*\s+(?:a|one|your|both|the other)\s+hands?\s+on\s+(?:the\s+|your\s+)?$/i;

/** "Keep your spine straight", "let your ribs move". */
const POSTURE =
  /\b(?:keep|hold|let|with)(?:ing)?\s+(?:(?:a|the|your|straight|long|upright|flat)\s+)+$/i;
const AT_EASE =
  /^\s+(?:straight|long|upright|tall|flat|still|relaxed|loose|free|bent|move|rise|sink)\b/i;
const STRAIGHT = /\b(?:straight|long|upright|flat)\s+$/i;

/** "Press your heel down until it pulls behind the knee": but not "press where it pulls". */
const PULLS =
  /(?<!\bwhere\s+(?:you\s+)?)\b(?:until|till|feel\w*)\b[^,;]{0,30}\b(?:pull|stretch|tug)(?:s|es|ing)?\s+(?:(?:in|at|on|along)\s+)?(?:(?:the|your)\s+)?$/i;

export function isBeside(before: string, after: string, isBony: boolean): boolean {
  if (POSTURE.test(before) && (AT_EASE.test(after) || STRAIGHT.test(before))) return true;
  if (isBony && BESIDE_BONE.test(before)) return true;
  if (isBetween(before, after)) return true;
  return [BESIDE, STOP_SHORT, LYING, A_HAND_ON, PULLS].some(pattern => pattern.test(before));
}
