/**
 * Texts that would undo what the safety rules keep: they tell readers to press where nobody may, or to
 * use together what must not meet. These are errors, and nothing in a catalog silences them.
 */
import { COMBINATIONS } from '../safety/combinations.ts';
import { isModality, MODALITIES, type Modality } from '../safety/modalities.ts';
import { combinedWords, type Side } from './check-combining.ts';
import { pressedPlace } from './check-pressing.ts';
import type { Finding, Path } from './problems.ts';
import { error, isRecord, listAt, recordAt } from './walk.ts';

interface Text {
  readonly text: string;
  readonly path: Path;
  /** Says where on a muscle the product belongs. */
  readonly isPlace: boolean;
}

const isText = (item: { readonly text: unknown }): item is Text => typeof item.text === 'string';

/** Every text that a reader follows. A title is a name, and says nothing of the kind. */
function textsOf(product: unknown, path: Path): readonly Text[] {
  const care = [...path, 'care'];
  const said = (text: unknown, ...place: Path) => ({ text, path: place, isPlace: false });
  return [
    ...(isRecord(product) ? [said(product.description, ...path, 'description')] : []),
    ...Object.entries(recordAt(product, 'care', 'muscles')).map(([id, text]) => ({
      text,
      path: [...care, 'muscles', id],
      isPlace: true,
    })),
    ...listAt(product, 'care', 'uses').flatMap((use, at) =>
      ['why', 'how'].map(name => said(recordAt(use)[name], ...care, 'uses', at, name)),
    ),
    ...listAt(product, 'care', 'cautions').map((text, at) => said(text, ...care, 'cautions', at)),
    ...listAt(product, 'care', 'claims').map((claim, at) =>
      said(recordAt(claim).text, ...care, 'claims', at, 'text'),
    ),
  ].filter(isText);
}

const modalitiesOf = (product: unknown): readonly Modality[] =>
  listAt(product, 'care', 'uses').flatMap(use => {
    const { modality } = recordAt(use);
    return typeof modality === 'string' && isModality(modality) ? [modality] : [];
  });

const GELS = COMBINATIONS.find(({ code }) => code === 'two-gels')?.with ?? [];
const APART = COMBINATIONS.filter(({ code }) => code !== 'gel-then-roller').flatMap(
  rule => rule.with,
);

function sideOf(modalities: readonly Modality[]): Side {
  if (modalities.some(modality => GELS.includes(modality))) return 'gel';
  return modalities.some(modality => APART.includes(modality)) ? 'other' : 'none';
}

/** Findings on what the texts of a product tell readers to do. */
export function checkSafety(product: unknown, path: Path): readonly Finding[] {
  const modalities = modalitiesOf(product);
  const presses = modalities.some(modality => MODALITIES[modality].pressesOrRubs);
  const side = sideOf(modalities);
  return textsOf(product, path).flatMap(({ text, path: at, isPlace }) => {
    const place = pressedPlace(text, { presses, isPlace });
    const words = combinedWords(text, side);
    return [
      ...(place
        ? [
            error(
              at,
              'unsafe-text',
              `The text sends a hand or a roller where nobody may press: "${place}".`,
              'Take the place out, or say where to stop: “below the knee pit”, “away from the groin”.',
            ),
          ]
        : []),
      ...(words
        ? [
            error(
              at,
              'unsafe-combination',
              `The text puts a pain gel together with what it must not meet: "${words}".`,
              'A pain gel is used alone: no heat, no cold pack, no wrap and no other gel with it. Take it out.',
            ),
          ]
        : []),
    ];
  });
}
