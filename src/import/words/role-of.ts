/** What a sentence of an old post does: it says why, it tells how, it warns, or it is not about the product. */

export type Role = 'why' | 'how' | 'caution' | 'other';

const STEP =
  '(?:apply|rub|massage|roll|use|wear|wrap|place|put|lay|spread|hold|pull|slip|start|begin|stop|repeat|stretch|stand|sit|lie|lean|press|move|slide|work|keep|leave|heat|warm|chill|freeze|microwave|strap|fasten|adjust|measure|choose|read|turn|drink|soak|take|try|squeeze|step|bend|breathe|relax|do|make|remove|wash|check|secure|position|peel|cut|stick|plug|switch|set|go)';
const LEAD =
  '(?:(?:then|now|next|first|second|finally|and|also|just|simply|gently|lightly|slowly|please|always|once|twice|daily)\\b[\\s,]*)*';
const ORDER = new RegExp(
  `^\\W*${LEAD}${STEP}\\b(?!\\s+(?:of|is|are|has|can|makes?|helps?)\\b)`,
  'i',
);
/** "For recent injuries, use it cold", "be sure to start slowly", "you can roll it up the calf". */
const ORDER_INSIDE = new RegExp(
  `(?:^(?:for|when|if|in|before|after|to|with|while|at|once)\\b[^.;]{0,90}?,\\s*(?:you (?:can|should|may)\\s+)?|\\b(?:be sure to|make sure (?:to|you)|you (?:can|should|may|will want to|need to)|simply|start by|it is best to|i (?:like|recommend) to)\\s+)(?:\\w+ly\\s+)?${STEP}\\b`,
  'i',
);
const CAUTION =
  /\b(?:do not|don['’]t|never|avoid|consult|ask (?:your|a) (?:doctor|physician|pharmacist)|doctor|physician|not (?:recommended|suitable|for use)|stop (?:if|using)|caution|warning|careful|blood clots?|pregnan\w+|over ?doing)\b/i;
/** What speaks of the shop, the post or the author’s earnings. */
const OTHER =
  /\b(?:affiliate|commission|click|link|below|above|subscribe|newsletter|amazon|price|shipping|read (?:more|my)|this (?:post|article|blog)|check out|buy|purchase|order|get (?:the|it|yours?)|\$\s?\d|€\s?\d|£\s?\d)\b|\?$|^\W*(?:photo|image|source|credit|by)\b\W/i;

/** No card has room for more. */
const LONGEST = 320;

export function roleOf(sentence: string): Role {
  const text = sentence.replaceAll('’', "'");
  if (text.length > LONGEST || OTHER.test(text)) return 'other';
  if (CAUTION.test(text)) return 'caution';
  return ORDER.test(text) || ORDER_INSIDE.test(text) ? 'how' : 'why';
}
