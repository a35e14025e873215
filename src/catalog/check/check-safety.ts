/**
 * Texts that would undo the safety rules: they tell readers to press where nobody may, or to combine what must not be
 * combined, they deny a caution, or they hide their words in the letters of another alphabet. These are errors, and
 * nothing in a catalog silences them.
 */
import { combinations } from '../../safety/rules/combinations.ts';
import { has, isModality, type Modality } from '../../safety/rules/modalities.ts';
import { listAt, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import { asSeen, disguisedWord } from '../wording/as-seen.ts';
import { combinedWords, type Side } from '../wording/combined-words.ts';
import { deniedWords } from '../wording/denials/denied-words.ts';
import { pressedPlace } from '../wording/pressed-place.ts';
import { productTexts } from './product-texts.ts';

const modalitiesOf = (product: unknown): readonly Modality[] =>
  listAt(product, 'care', 'uses').flatMap(use => {
    const { modality } = recordAt(use);
    return typeof modality === 'string' && isModality(modality) ? [modality] : [];
  });

/** What reaches a place on the skin: a hand, a tool, a substance, a pad with current. */
const TOUCHES = ['presses', 'spread', 'current'] as const;

/** Whether a gel must not be used with this. */
const isNotForGel = (modality: Modality): boolean =>
  combinations().some(({ of: [one, other] }) => one === 'spread' && has(modality, other));

function sideOf(modalities: readonly Modality[]): Side {
  if (modalities.some(modality => has(modality, 'spread'))) return 'gel';
  return modalities.some(isNotForGel) ? 'other' : 'none';
}

/** Problems with what the texts of a product tell readers to do. */
export function checkSafety(product: unknown, path: Path): readonly Problem[] {
  const modalities = modalitiesOf(product);
  const touching = modalities.filter(modality => TOUCHES.some(property => has(modality, property)));
  const presses = touching.length > 0;
  const isGel = presses && !touching.some(modality => has(modality, 'presses'));
  const side = sideOf(modalities);
  // A title is a name, and tells nobody to do anything.
  const instructions = productTexts(product, path).filter(({ kind }) => kind !== 'title');
  return instructions.flatMap(({ text: written, path: at, kind, modality }) => {
    const text = asSeen(written);
    const disguised = disguisedWord(text);
    const place = pressedPlace(text, { presses, isGel, isPlace: kind === 'place' });
    const words = combinedWords(text, side);
    // What is right for the cold side of a pack may be wrong for its warm side.
    const ofUse = modalities.filter(each => each === modality);
    const denied = deniedWords(text, ofUse.length > 0 ? ofUse : modalities);
    const unsafe = (message: string, remedy: string) => error(at, 'unsafe-text', message, remedy);
    return [
      ...(disguised
        ? [
            unsafe(
              `A word mixes letters of two alphabets, so nobody can search for it: ${quoted(disguised)}.`,
              'Write the whole word in one alphabet.',
            ),
          ]
        : []),
      ...(denied
        ? [
            unsafe(
              `The text contradicts a caution that stands beside it: ${quoted(denied)}.`,
              'Remove it, or say what the caution says: “never on an open cut”, “take it off before you sleep”.',
            ),
          ]
        : []),
      ...(place
        ? [
            unsafe(
              `The text sends a hand or a roller where nobody may press: ${quoted(place)}.`,
              'Remove the place, or say where to stop: “below the knee pit”, “beside the shin bone”, “away from the groin”.',
            ),
          ]
        : []),
      ...(words
        ? [
            error(
              at,
              'unsafe-combination',
              `The text combines a pain gel with something that it must not be used with: ${quoted(words)}.`,
              'A pain gel is used alone: no heat, no cold pack, no wrap, no roller and no other gel with it. Remove it, or say “never” before it.',
            ),
          ]
        : []),
    ];
  });
}
