/**
 * Whether what goes to a shop or a network says which muscle, region, phase or condition a reader reads about. With an
 * address of a visit, that is health data, so no link may carry it.
 */
import { EMPTY_WORDS } from '../../../domain/name.ts';
import { PHASES, REGIONS } from '../../../domain/types.ts';
import { MUSCLE_NAMES } from '../../anatomy/muscles.ts';

/** What names a question, in the name of a placeholder. */
const QUESTIONS = /^(?:muscle|phase|region|zone|condition|answer|symptom|bodypart)/;

/** Beginnings of words for what ails somebody, those of the self-check among them. */
const CONDITIONS =
  /^(?:clots?$|clotting|thromb|dvt$|embol|tears?$|torn$|fractur|broken|surger|operation|arteri|varic|veins?$|lymph|blood|thinner|anticoag|surgical|skin$|wound|rash(?:es)?$|numb$|numbness|neuropath|allerg|sensitiv|salicyl|medicine|medicat|pregnan|breastf|child|infant|epilep|seizure|pacemaker|implant|heart$|cardiac|kidney|renal|liver$|organ$|ulcer|asthma|diabet|cancer|tumou?r|infect|fever|bones?$|osteo|arthr|tendin|tendon|fasciit|sciatic|sprain|strain|cramp|spasm|swelling|swollen|o?edema|bruis|ha?ematoma|injur|pain(?!t)|sores?$|aches?$|migraine|rupture|raynaud|hernia|glaucoma|unsteady)/;

/** Names without a hyphen that are so long that they are found inside a word too. */
const INSIDE = 6;

const WHERE: ReadonlySet<string> = new Set([
  ...REGIONS,
  ...PHASES,
  'leg',
  'arm',
  'shin',
  'spine',
  'ankle',
  'elbow',
  'wrist',
  'jaw',
  'achilles',
]);
const LONG = [...MUSCLE_NAMES.keys(), 'chronic'].filter(
  name => name.length >= INSIDE && !name.includes('-'),
);

/** What is written in one word with a place on the body: `calfpain`, `leftknee`, `postneck`. */
const BESIDE =
  /^(?:pains?|aches?|left|right|low|lower|upper|sore|tight|stiff|strain|injury|tears?|cramps?|stretch(?:es)?|post|phase)$/;

/** No name of a muscle has more words. */
const MOST_WORDS = 5;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray %, which is no code: the text stands for itself.
  }
}

/** The words of a text, a code or a name: `calfPain_2` gives `calf`, `pain`, `2`. */
const wordsOf = (text: string): readonly string[] =>
  decoded(text)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '' && !EMPTY_WORDS.has(word));

const isPlace = (name: string): boolean => WHERE.has(name) || MUSCLE_NAMES.has(name);

const isJoined = (word: string): boolean =>
  [...word].some((_, at) => {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    return (isPlace(start) && BESIDE.test(end)) || (BESIDE.test(start) && isPlace(end));
  });

const isHealth = (words: readonly string[]): boolean => {
  const name = words.join('-');
  return isPlace(name) || CONDITIONS.test(name) || (words.length === 1 && isJoined(name));
};

/** The first words of a text that tell of a muscle, a region, a phase or a condition. */
export function healthWords(text: string): string | undefined {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1)
    for (let most = Math.min(MOST_WORDS, words.length - at); most > 0; most -= 1) {
      const some = words.slice(at, at + most);
      if (isHealth(some)) return some.join(' ');
    }
  return words.find(word => LONG.some(name => word.includes(name)));
}

/** Whether a placeholder asks for what no link may carry. */
export const asksForHealth = (placeholder: string): boolean =>
  QUESTIONS.test(placeholder) || healthWords(placeholder) !== undefined;
