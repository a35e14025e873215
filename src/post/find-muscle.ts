/**
 * Which muscle a post is about. Pure, and no wild guess: where no muscle stands out, there is none.
 *
 * A post names its subject where it presents itself: in its title, its address, what it says of itself to
 * search engines. What the text merely mentions, however often, does not count. Nor do words of the
 * injury: they never choose a phase.
 */
import { normalizeName } from '../domain/name.ts';

/** A muscle or group with its names, as the catalog's index holds it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly aliases: readonly string[];
  readonly group: string | null;
}

/** What was read of a post, place by place. */
export interface Post {
  /** What its structured data say that it is about. */
  readonly about: readonly string[];
  /** Every title that it goes by. */
  readonly titles: readonly string[];
  /** The last part of its address. */
  readonly address: string;
  readonly keywords: readonly string[];
  /** Its headings below the title. */
  readonly headings: readonly string[];
  readonly body: string;
  /** Whether it calls itself a recipe. */
  readonly isRecipe: boolean;
}

/** The muscle; or, where none stands out, those that come into question. */
export type Finding =
  | { readonly muscle: string }
  | { readonly muscle: undefined; readonly contenders: readonly string[] };

/** How much a place tells of the subject. A place that presents the post is a head. */
const WEIGHTS = { about: 8, title: 5, address: 4, keywords: 2, heading: 0.5 } as const;
/** However many headings name a muscle, they weigh no more than this. */
const HEADINGS = 2;
/** The winner has to weigh so many times as much as the next. */
const MARGIN = 1.5;
/** Without a head, it takes as much as this. */
const WITHOUT_HEAD = 3.5;

const BODY_WORDS =
  /\b(?:muscles?|pains?|painful|sore(?:ness)?|aches?|aching|injur\w+|cramps?|tendons?|physio\w*|rehab\w*|trigger points?|anatom\w*|knots?|stiff(?:ness)?)\b/gi;
const KITCHEN_WORDS =
  /\b(?:recipes?|tablespoons?|tbsp|teaspoons?|tsp|oven|simmer\w*|braise\w*|roast\w*|ingredients|saucepan|onions?|broth|serves)\b/gi;

const distinct = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;

interface Name {
  readonly muscle: Named;
  /** As it stands in a normalized text, hyphens around it. */
  readonly text: string;
  /** A word of everyday speech, and not of anatomy: it may mean a young cow. */
  readonly isEveryday: boolean;
}

/** Every name, the longest first: "biceps femoris" goes before "biceps". */
const namesOf = (muscles: readonly Named[]): readonly Name[] =>
  muscles
    .flatMap(muscle => {
      const anatomical = new Set([muscle.id, muscle.latin].map(normalizeName));
      const all = new Set([...anatomical, ...[muscle.name, ...muscle.aliases].map(normalizeName)]);
      return [...all].flatMap(name =>
        name ? { muscle, text: `-${name}-`, isEveryday: !anatomical.has(name) } : [],
      );
    })
    .sort((a, b) => b.text.length - a.text.length);

/** What hurts there need not be the muscle of that name: shin splints come from several. */
const NO_MUSCLE = /-shin-splints?(?=-)/g;

/** The muscles that a text names, each once; a name inside a longer one is none. */
function mentions(text: string, names: readonly Name[]): readonly Name[] {
  let rest = `-${normalizeName(text)}-`.replace(NO_MUSCLE, '-|');
  const found = new Map<Named, Name>();
  for (const name of names) {
    if (!rest.includes(name.text)) continue;
    rest = rest.replaceAll(name.text, '-|-');
    if (!found.has(name.muscle) || !name.isEveryday) found.set(name.muscle, name);
  }
  return [...found.values()];
}

/** What speaks for one muscle. */
interface Evidence {
  readonly muscle: Named;
  weight: number;
  headings: number;
  hasHead: boolean;
  isEveryday: boolean;
}

function weigh(post: Post, names: readonly Name[]): readonly Evidence[] {
  const found = new Map<Named, Evidence>();
  const add = (text: string, weightOf: (among: number) => number, isHead: boolean) => {
    const named = mentions(text, names);
    for (const { muscle, isEveryday } of named) {
      const before = found.get(muscle) ?? {
        muscle,
        weight: 0,
        headings: 0,
        hasHead: false,
        isEveryday: true,
      };
      const isHeading = weightOf(1) === WEIGHTS.heading;
      const weight = isHeading && before.headings >= HEADINGS ? 0 : weightOf(named.length);
      found.set(muscle, {
        muscle,
        weight: before.weight + weight,
        headings: before.headings + (isHeading ? weight : 0),
        hasHead: before.hasHead || isHead,
        isEveryday: before.isEveryday && isEveryday,
      });
    }
  };
  for (const text of post.about) add(text, () => WEIGHTS.about, true);
  for (const text of post.titles) add(text, () => WEIGHTS.title, true);
  add(post.address, () => WEIGHTS.address, true);
  // A dozen muscles among the keywords say little of each.
  add(post.keywords.join(' | '), among => WEIGHTS.keywords / among, false);
  for (const text of post.headings) add(text, () => WEIGHTS.heading, false);
  return [...found.values()];
}

/** Whether a post that names a muscle in everyday words alone is one about the body. */
function isAboutBody({ titles, headings, body, isRecipe }: Post): boolean {
  const all = [...titles, ...headings, body].join('\n');
  if (isRecipe || distinct(all, KITCHEN_WORDS) > 1) return false;
  return distinct(titles.join('\n'), BODY_WORDS) > 0 || distinct(all, BODY_WORDS) > 1;
}

const isNear = (a: Named, b: Named): boolean =>
  a.group === b.id || b.group === a.id || (a.group !== null && a.group === b.group);

/** Among a group and its members: the only member that a head names, else the group that one names. */
function within(best: Evidence, all: readonly Evidence[]): Named | undefined {
  const groupId = best.muscle.group ?? best.muscle.id;
  const members = all.filter(({ muscle, hasHead }) => muscle.group === groupId && hasHead);
  const group = all.find(({ muscle, hasHead }) => muscle.id === groupId && hasHead);
  const rivals = members.filter(({ weight }) => weight * MARGIN > best.weight);
  if (members.length === 1 || rivals.length === 1) return rivals[0]?.muscle ?? members[0]?.muscle;
  if (members.length === 0) return best.muscle;
  return group?.muscle ?? (rivals.length === 0 ? best.muscle : undefined);
}

/** The muscle that a post is about, of those that a catalog knows. */
export function findMuscle(post: Post, muscles: readonly Named[]): Finding {
  const isBody = isAboutBody(post);
  const all = weigh(post, namesOf(muscles))
    .filter(({ isEveryday }) => !isEveryday || isBody)
    .sort((a, b) => b.weight - a.weight);
  const [best] = all;
  if (!best) return { muscle: undefined, contenders: [] };
  const rivals = all.filter(({ weight }) => weight * MARGIN > best.weight);
  const isEnough = best.hasHead || best.weight >= WITHOUT_HEAD;
  const isClear = rivals.every(
    ({ muscle }) => muscle === best.muscle || isNear(muscle, best.muscle),
  );
  const chosen = isEnough && isClear ? within(best, all) : undefined;
  return chosen
    ? { muscle: chosen.id }
    : { muscle: undefined, contenders: rivals.map(({ muscle }) => muscle.id) };
}
