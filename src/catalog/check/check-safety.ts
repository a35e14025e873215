/**
 * Texts that would undo what the safety rules keep: they tell readers to press where nobody may or to use
 * together what must not meet, they deny a caution, or hide their words in foreign letters. These are errors, and nothing in a catalog silences them.
 */
import { COMBINATIONS } from '../../safety/rules/combinations.ts';
import { GELS, isModality, MODALITIES, type Modality } from '../../safety/rules/modalities.ts';
import type { Path, Problem } from '../format/problems.ts';
import { error, listAt, recordAt } from '../format/walk.ts';
import { asSeen, disguisedWord } from '../wording/as-seen.ts';
import { combinedWords, type Side } from '../wording/combined-words.ts';
import { deniedWords } from '../wording/denied-words.ts';
import { pressedPlace } from '../wording/pressed-place.ts';
import { productTexts } from './product-texts.ts';

const modalitiesOf = (product: unknown): readonly Modality[] =>
  listAt(product, 'care', 'uses').flatMap(use => {
    const { modality } = recordAt(use);
    return typeof modality === 'string' && isModality(modality) ? [modality] : [];
  });

const APART = COMBINATIONS.flatMap(rule => rule.with);

function sideOf(modalities: readonly Modality[]): Side {
  if (modalities.some(modality => GELS.includes(modality))) return 'gel';
  return modalities.some(modality => APART.includes(modality)) ? 'other' : 'none';
}

/** Findings on what the texts of a product tell readers to do. */
export function checkSafety(product: unknown, path: Path): readonly Problem[] {
  const modalities = modalitiesOf(product);
  const pressing = modalities.filter(modality => MODALITIES[modality].pressesOrRubs);
  const presses = pressing.length > 0;
  const isGel = presses && pressing.every(modality => GELS.includes(modality));
  const side = sideOf(modalities);
  // A title is a name, and tells nobody to do anything.
  const followed = productTexts(product, path).filter(({ kind }) => kind !== 'title');
  return followed.flatMap(({ text: written, path: at, kind, modality }) => {
    const text = asSeen(written);
    const disguised = disguisedWord(text);
    const place = pressedPlace(text, { presses, isGel, isPlace: kind === 'place' });
    const words = combinedWords(text, side);
    // What is right of the cold side of a pack may be wrong of its warm side.
    const own = modalities.filter(each => each === modality);
    const denied = deniedWords(text, own.length > 0 ? own : modalities);
    const unsafe = (message: string, remedy: string) => error(at, 'unsafe-text', message, remedy);
    return [
      ...(disguised
        ? [
            unsafe(
              `A word has letters of two alphabets, so nobody can search it: "${disguised}".`,
              'Write the whole word in one alphabet.',
            ),
          ]
        : []),
      ...(denied
        ? [
            unsafe(
              `The text denies a caution that stands beside it: "${denied}".`,
              'Take it out, or say what the caution says: “never on an open cut”, “take it off before you sleep”.',
            ),
          ]
        : []),
      ...(place
        ? [
            unsafe(
              `The text sends a hand or a roller where nobody may press: "${place}".`,
              'Take the place out, or say where to stop: “below the knee pit”, “beside the shin bone”, “away from the groin”.',
            ),
          ]
        : []),
      ...(words
        ? [
            error(
              at,
              'unsafe-combination',
              `The text puts a pain gel together with what it must not meet: "${words}".`,
              'A pain gel is used alone: no heat, no cold pack, no wrap, no roller and no other gel with it. Take it out, or say “never” before it.',
            ),
          ]
        : []),
    ];
  });
}
