/** Whether a sentence names a place only to keep beside it, to say how to lie, or where it pulls. */

/** "Below the knee pit", "both sides of the spine". */
const BESIDE =
  /\b(?:below|above|under|beneath|short of|before|(?:before|until) (?:you|it) (?:reach(?:es)?|gets? to|comes? to)|outside|away from|clear of|off|beside|next to|(?:out|in)?sides? of|edges? of|until it (?:pulls|stretches)|between [\w\s]{1,20} and)\s+(?:the\s+|your\s+|each\s+|a\s+)?$/i;
/** Around a bone it is soft. */
const BESIDE_BONE =
  /\b(?:behind|in front of|inside|around|close to|near|between)\s+(?:the\s+|your\s+|each\s+)?$/i;

/** "Go round the veins, never over them." */
const GO_ROUND = /\b(?:go|goes|going|steer\w*)\s+(?:a)?round\s+(?:(?:the|your|any)\s+)?$/i;
const NOT_OVER = /^\s*[,;–—-]\s*(?:and\s+)?(?:never|not)\s+(?:over|on|across)\b/i;

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
  /^\s+(?:straight|long|upright|tall|flat|still|relaxed|loose|free|bent|move|rise|sink|go(?:es)? (?:soft|loose)|soft(?:en)?|on the (?:floor|mat|ground))\b/i;
const STRAIGHT = /\b(?:straight|long|upright|flat)\s+$/i;

/** "Press your heel down until it pulls behind the knee": but not "press where it pulls". */
const PULLS =
  /(?<!\bwhere\s+(?:you\s+)?)\b(?:until|till|feel\w*)\b[^,;]{0,30}\b(?:pull|stretch|tug)(?:s|es|ing)?\s+(?:(?:in|at|on|along)\s+)?(?:(?:the|your)\s+)?$/i;

/** "Well away from the armpit", "short of the ribs": far enough from what is no better beside it. */
const WELL_AWAY =
  /\b(?:short of|away from|clear of|far from|off|before|(?:before|until) (?:you|it) (?:reach(?:es)?|gets? to|comes? to)|between [\w\s]{1,20} and)\s+(?:the\s+|your\s+|each\s+|a\s+)?$/i;

/** "The roller misses the shin bone", "a gap that leaves the spine free". */
const SPARES =
  /\b(?:miss(?:es)?|spar(?:es?|ing)|clears?|avoids?|protects?|leaves?|leaving|keep(?:s|ing)?)\s+(?:the\s+|your\s+|each\s+)?$/i;
const FREE = /^\s+(?:\w+\s+)?(?:free|bare|clear|alone|out|off|away|uncovered|untouched)\b/i;
const CANNOT_LEAVE =
  /\b(?:miss(?:es)?|spar(?:es?|ing)|clears?|avoids?|protects?)\s+(?:the\s+|your\s+|each\s+)?$/i;

/** "Lift it off when you come to bone." */
const LIFT_OFF =
  /\b(?:lift|take|turn|ease|back|come|stop|pause|end|finish|let up)\b[^.;]{0,20}?\b(?:when(?:ever)?|where(?:ver)?|as soon as|once|before|if)\s+(?:you|it|the\s+\w+)\s+(?:come|comes|get|gets|reach|reaches|near|nears|meet|meets|feel|feels|touch|touches|hit|hits|find)(?:\s+(?:to|near|close to))?\s+(?:(?:the|your|a|any)\s+)?$/i;
/** "If the ball reaches the spine, you have gone too far." */
const WHEN_REACHED = /^\W*(?:if|when|where(?:ver)?|once|as soon as|anywhere)\b[^.;,]*$/i;
const GO_BACK =
  /^[^.;]{0,12}[,:]\s*[^.;]*\b(?:too far|too (?:high|low|deep)|stop|lift|take (?:it|the\s+\w+) (?:off|away)|(?:go|move|turn|slide|roll) (?:back|on|away|down)|leave|see a|ask)\b/i;

/** "You will feel it when you rub your eyes": what happens, and nobody is told to. */
const BY_CHANCE =
  /\b(?:when(?:ever)?|if|once|so that|in case)\s+(?:it|any|some|a bit|a drop|the gel|the cream)\s+(?:\w+\s+)?(?:gets?|got|comes?|goes|runs?|lands?|drips?)\s+(?:\w+\s+)?(?:in|into|near|to|on)\s+(?:the\s+|your\s+|an?\s+)?$|\b(?:when(?:ever)?|if|before|until|once|so that you do not)\s+(?:you|they|fingers|hands)\s+(?:[^.;]{0,25}\s)?(?:rub|touch|wipe|scratch)\s+(?:them\s+to\s+)?(?:your\s+)?$/i;

/** A place that a text names, with what stands before and after it. */
export interface Named {
  readonly before: string;
  readonly after: string;
  /** Around a bone it is soft. */
  readonly isBony: boolean;
  /** Beside it is no better than on it. */
  readonly isWide: boolean;
}

export function isBeside({ before, after, isBony, isWide }: Named): boolean {
  if (POSTURE.test(before) && (AT_EASE.test(after) || STRAIGHT.test(before))) return true;
  if (CANNOT_LEAVE.test(before) || (SPARES.test(before) && FREE.test(after))) return true;
  if (WHEN_REACHED.test(before) && GO_BACK.test(after)) return true;
  if (GO_ROUND.test(before) && NOT_OVER.test(after)) return true;
  if (isBony && BESIDE_BONE.test(before)) return true;
  const away = isWide ? WELL_AWAY : BESIDE;
  if (!isWide && isBetween(before, after)) return true;
  return [away, STOP_SHORT, LIFT_OFF, BY_CHANCE, LYING, A_HAND_ON, PULLS].some(pattern =>
    pattern.test(before),
  );
}
