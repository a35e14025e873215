/**
 * Which muscle a post is about. Pure, and never a wild guess: if no muscle stands out, there is none.
 *
 * A post names its subject where it presents itself: in its title, its address, what it tells search engines about
 * itself. What the text merely mentions, however often, does not count. Nor do words about the injury: they never
 * choose a phase.
 */
import type { NamedMuscle } from '../domain/muscle-search.ts';
import { normalizeName } from '../domain/name.ts';

/** A muscle or group with its names, as it stands in the catalog's index. */
export interface IndexedMuscle extends NamedMuscle {
  readonly group: string | null;
}

/** What was read from a post, place by place. */
export interface Post {
  /** What its structured data says that it is about. */
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

/** The muscle; or, if none stands out, those that it might be. */
export type PostSubject =
  | { readonly muscle: string }
  | { readonly muscle: undefined; readonly contenders: readonly string[] };

/** How much each place tells about the subject. A place that presents the post is a head. */
const WEIGHTS = { about: 8, title: 5, address: 4, keywords: 2, heading: 0.5 } as const;
/** However many headings name a muscle, together they weigh no more than this. */
const HEADINGS = 2;
/** The winner has to weigh this many times as much as the next. */
const MARGIN = 1.5;
/** Without a head, it takes at least this weight. */
const WITHOUT_HEAD = 3.5;

const BODY_WORDS =
  /\b(?:muscles?|pains?|painful|sore(?:ness)?|aches?|aching|injur\w+|cramps?|tendons?|physio\w*|rehab\w*|trigger points?|anatom\w*|knots?|stiff(?:ness)?)\b/gi;
const KITCHEN_WORDS =
  /\b(?:recipes?|tablespoons?|tbsp|teaspoons?|tsp|oven|simmer\w*|braise\w*|roast\w*|ingredients|saucepan|onions?|broth|serves)\b/gi;

const distinct = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;

interface Name {
  readonly muscle: IndexedMuscle;
  /** As it stands in a normalized text, hyphens around it. */
  readonly text: string;
  /** A word of everyday speech and not of anatomy: “calf” may be a young cow. */
  readonly isEveryday: boolean;
}

/** Every name, the longest first: "biceps femoris" comes before "biceps". */
const namesOf = (muscles: readonly IndexedMuscle[]): readonly Name[] =>
  muscles
    .flatMap(muscle => {
      const anatomical = new Set([muscle.id, muscle.latin].map(normalizeName));
      const all = new Set([...anatomical, ...[muscle.name, ...muscle.aliases].map(normalizeName)]);
      return [...all].flatMap(name =>
        name ? { muscle, text: `-${name}-`, isEveryday: !anatomical.has(name) } : [],
      );
    })
    .sort((a, b) => b.text.length - a.text.length);

/** Shin splints may come from several muscles, and not only from the one called shin muscle. */
const NO_MUSCLE = /-shin-splints?(?=-)/g;

/** The muscles that a text names, each once; a name inside a longer one does not count. */
function mentions(text: string, names: readonly Name[]): readonly Name[] {
  let rest = `-${normalizeName(text)}-`.replace(NO_MUSCLE, '-|');
  const mentioned = new Map<IndexedMuscle, Name>();
  for (const name of names) {
    if (!rest.includes(name.text)) continue;
    rest = rest.replaceAll(name.text, '-|-');
    if (!mentioned.has(name.muscle) || !name.isEveryday) mentioned.set(name.muscle, name);
  }
  return [...mentioned.values()];
}

/** What speaks for one muscle. */
interface Evidence {
  readonly muscle: IndexedMuscle;
  weight: number;
  headings: number;
  hasHead: boolean;
  isEveryday: boolean;
}

function weigh(post: Post, names: readonly Name[]): readonly Evidence[] {
  const evidence = new Map<IndexedMuscle, Evidence>();
  const add = (text: string, weightOf: (among: number) => number, isHead: boolean) => {
    const named = mentions(text, names);
    for (const { muscle, isEveryday } of named) {
      const before = evidence.get(muscle) ?? {
        muscle,
        weight: 0,
        headings: 0,
        hasHead: false,
        isEveryday: true,
      };
      const isHeading = weightOf(1) === WEIGHTS.heading;
      const weight = isHeading && before.headings >= HEADINGS ? 0 : weightOf(named.length);
      evidence.set(muscle, {
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
  // A dozen muscles among the keywords say little about each.
  add(post.keywords.join(' | '), among => WEIGHTS.keywords / among, false);
  for (const text of post.headings) add(text, () => WEIGHTS.heading, false);
  return [...evidence.values()];
}

/** Whether a post that names muscles in everyday words only is about the body. */
function isAboutBody({ titles, headings, body, isRecipe }: Post): boolean {
  const all = [...titles, ...headings, body].join('\n');
  if (isRecipe || distinct(all, KITCHEN_WORDS) > 1) return false;
  return distinct(titles.join('\n'), BODY_WORDS) > 0 || distinct(all, BODY_WORDS) > 1;
}

const isNear = (a: IndexedMuscle, b: IndexedMuscle): boolean =>
  a.group === b.id || b.group === a.id || (a.group !== null && a.group === b.group);

/** Of a group and its members: the only member that a head names, else the group that a head names. */
function chooseInGroup(best: Evidence, all: readonly Evidence[]): IndexedMuscle | undefined {
  const groupId = best.muscle.group ?? best.muscle.id;
  const members = all.filter(({ muscle, hasHead }) => muscle.group === groupId && hasHead);
  const group = all.find(({ muscle, hasHead }) => muscle.id === groupId && hasHead);
  const rivals = members.filter(({ weight }) => weight * MARGIN > best.weight);
  if (members.length === 1 || rivals.length === 1) return rivals[0]?.muscle ?? members[0]?.muscle;
  if (members.length === 0) return best.muscle;
  return group?.muscle ?? (rivals.length === 0 ? best.muscle : undefined);
}

/** The muscle that a post is about, of those that a catalog knows. */
export function findMuscle(post: Post, muscles: readonly IndexedMuscle[]): PostSubject {
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
  const chosen = isEnough && isClear ? chooseInGroup(best, all) : undefined;
  return chosen
    ? { muscle: chosen.id }
    : { muscle: undefined, contenders: rivals.map(({ muscle }) => muscle.id) };
}
