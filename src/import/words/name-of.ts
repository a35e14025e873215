/** The name of a product, of all that stands near its links: the words of the links, headings, pictures, addresses. */
import { inOneLine } from '../html/tree.ts';
import type { NameFound, Origin } from '../terms/mention.ts';

/** What links say that name nothing. */
const SAYS_NOTHING =
  /^(?:(?:please\s+)?(?:click|tap|press)(?:\s+(?:here|this|on|the|link|image|picture|photo|to|see|buy|shop|for|more|price|details|below|above))*|here|this|it|link|links?\s+here|this\s+(?:one|link|product)|read\s+(?:more|full|the)\b.*|more(?:\s+info\w*)?|learn\s+more|find\s+(?:it|out)\b.*|(?:buy|shop|order|get|purchase|view|see|find|check|available|visit)(?:\s+(?:it|now|here|today|yours?|this|the|one|more|details|product|price|prices|latest|current|deal|offer|reviews?|out|online|them|on|at|from|in|to|via|amazon\S*|walmart|ebay|etsy|target|website|site|shop|store))*|amazon(?:\.\S+)?(?:\s+(?:link|page|us|uk))?|(?:best|latest|current|today'?s)\s+(?:price|deal)s?.*|(?:our|my|top|editor'?s)\s+(?:choice|pick|favou?rite)s?|price|image|img[\s_-]*\d*|photo|picture|logo|banner|product|untitled|jetzt\s+kaufen|hier|mehr|bei\s+amazon.*|ici|voir.*)$/i;

/** A file’s name is no name: "81SzAcEW-zL", "tiger-tail-18.jpg". */
const FILE =
  /^(?:\S+\.(?:jpe?g|png|gif|webp)|(?=\S*\d)[A-Za-z0-9+_-]{8,}|[a-z0-9]+(?:[-_][a-z0-9]+)+)$/;

const LONGEST = 160;

/** Words that lead to a name and are none of it: "I recommend the …". */
const LEAD =
  /^(?:(?:buy|shop|get|order|view|see|check out|try|click here (?:for|to (?:buy|see|get))|(?:i|we) (?:also )?(?:recommend|use|love|like|suggest)(?: that you (?:purchase|buy|get|try))?)\s+)?(?:(?:the|a|an|our|my|this|these|some)\s+)*/i;
const TAIL =
  /\s*(?:[-–|:,]\s*)?(?:(?:on|at|from|via)\s+(?:amazon\S*|walmart|ebay|etsy|target)|\((?:paid|affiliate|amazon)[^)]*\)|\[[^\]]*\]|here|\b(?:to|for|on|with|and|that|which)|[-–|:,;.!])\s*$/i;

/** A name without what stands around it; empty if nothing is left that names anything. */
export function cleanName(text: string): string {
  const line = inOneLine(text).replace(/^["“”'‘’]+|["“”'‘’]+$/gu, match =>
    /["”]/.test(match) && /\d["”]$/.test(text.trim()) ? match : '',
  );
  if (
    line.length > LONGEST ||
    SAYS_NOTHING.test(line.replace(/[\s!.»›→>:-]+$/u, '')) ||
    FILE.test(line)
  )
    return '';
  const name = line.replace(LEAD, '').replace(TAIL, '').trim();
  return /\p{L}{2}/u.test(name) && !/^https?:/i.test(name) ? name : '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words in the path of a shop’s address: `/Biofreeze-Pain-Relieving-Gel/dp/…`. */
export function nameInAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  let parts: readonly string[];
  try {
    parts = decodeURIComponent(new URL(address).pathname).split('/');
  } catch {
    return ''; // Bytes that are not text.
  }
  const words = parts
    .map(part => part.replace(/\.\w{3,5}$/, ''))
    .filter(part => /^[\p{L}\d]+(?:[-_+][\p{L}\d]+)+$/u.test(part))
    .map(part => part.split(/[-_+]/).filter(word => !/^(?:\d{5,}|[a-f\d]{8,})$/i.test(word)));
  const [longest = []] = words.sort((a, b) => b.length - a.length);
  return longest.length > 1 ? longest.map(capital).join(' ') : '';
}

/** Where the name of a thing ends and something is said of it. */
const VERB =
  /\s(?:is|are|was|has|have|can|will|may|provides?|offers?|helps?|works?|gives?|comes?|features?|makes?|allows?|delivers?|contains?|keeps?|feels?|to(?=\s[a-z])|that|which|because|from)\s/;
/** What may stand in a name in small letters. */
const SMALL = /^(?:of|for|the|a|an|and|to|in|on|with|by|&|\+|x|\/|-|–|\d\S*|["”″]+)$/i;

const isCapital = (word: string): boolean => /^["“(]?\p{Lu}/u.test(word);

/** Words in capitals that stand together, with what may stand between them. */
function capitalRuns(sentence: string): readonly string[] {
  const runs: string[][] = [[]];
  for (const word of sentence.split(/\s+/)) {
    const run = runs.at(-1) as string[];
    if (isCapital(word) || (run.length > 0 && SMALL.test(word))) run.push(word);
    else if (run.length > 0) runs.push([]);
    if (/[.!?;,)]$/.test(word)) runs.push([]);
  }
  return runs
    .map(run =>
      run.slice(
        0,
        run.findLastIndex(word => !/^(?:of|for|the|a|an|and|to|in|on|with|by)$/.test(word)) + 1,
      ),
    )
    .filter(run => run.filter(isCapital).length > 2)
    .map(run => run.join(' '));
}

/** What a sentence calls its subject, or something else in it, if that is written as a name. */
export function nameInSentence(sentence: string): string {
  const end = VERB.exec(sentence)?.index ?? -1;
  const subject = end < 1 || end > 90 ? '' : sentence.slice(0, end).replace(LEAD, '').trim();
  if (subject.split(/\s+/).filter(isCapital).length > 1) return subject;
  return capitalRuns(sentence).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    '',
  );
}

/** The more, the more likely it is the product’s name. */
const WEIGHTS: Readonly<Record<Origin, number>> = {
  column: 10,
  link: 6,
  address: 5,
  sentence: 4,
  picture: 3,
  heading: 2,
};

function weightOf({ text, origin }: NameFound): number {
  const words = text.split(/\s+/).length;
  // A single word may be a brand, and a dozen are a sentence.
  const form = words === 1 ? -3 : words > 14 ? -2 : 0;
  return WEIGHTS[origin] + form;
}

/**
 * The best of all names that were found; of those as good the most frequent, and then the first.
 *
 * @param names as `cleanName` has left them
 */
export function bestName(names: readonly NameFound[]): NameFound | undefined {
  const times = new Map<string, number>();
  for (const { text } of names) {
    const key = text.toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const rank = (name: NameFound): readonly number[] => [
    weightOf(name),
    times.get(name.text.toLowerCase()) ?? 0,
  ];
  return names.reduce<NameFound | undefined>((best, each) => {
    if (!best) return each;
    const [mine, its] = [rank(each), rank(best)];
    const at = mine.findIndex((value, place) => value !== its[place]);
    return at !== -1 && (mine[at] as number) > (its[at] as number) ? each : best;
  }, undefined);
}
