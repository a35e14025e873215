/**
 * What `check` says of an author's own sentences, before they are put anywhere: each is tried as a text of a product with
 * that name and modality.
 */
import { checkForAuthor } from '../../catalog/check/check-for-author.ts';

/** Sentences to be tried in a product. */
export interface Trial {
  readonly title: string;
  readonly modality: string;
  readonly phases: readonly string[];
  readonly sentences: readonly string[];
  /** Where on each muscle, by its id. */
  readonly places: Readonly<Record<string, string>>;
}

export interface Judged {
  /** What is wrong with a sentence; nothing for one that may stand. */
  readonly problemOf: (sentence: string) => string | undefined;
  /** Whether the text for a muscle may stand. */
  readonly mayStand: (muscle: string) => boolean;
}

/** A text that nothing is wrong with, for the fields that are not tried. */
const FILLER = 'As on the label.';

const asProduct = ({ title, modality, phases, sentences, places }: Trial, at: number) => ({
  id: `trial-${at}`,
  title,
  offers: [{ program: 'amazon', search: title }],
  care: {
    muscles: places,
    regions: ['any'],
    uses: [FILLER, ...sentences].map(how => ({ phases, modality, why: FILLER, how })),
  },
});

const PLACE = /^products\[(\d+)\]\.care\.(?:uses\[(\d+)\]|muscles\.([\w-]+))/;

/** So many at a time, so that the memory does not grow with the catalog. */
const BATCH = 100;

function judgedTogether(trials: readonly Trial[]): readonly Judged[] {
  const catalog = { version: 1, products: trials.map(asProduct) };
  const { problems } = checkForAuthor(JSON.stringify(catalog), '');
  const bySentence = trials.map(() => new Map<string, string>());
  const badPlaces = trials.map(() => new Set<string>());
  for (const { path, message, severity } of problems) {
    const [, product = '', use, muscle] = PLACE.exec(path) ?? [];
    const trial = trials[Number(product)];
    if (!trial || product === '') continue;
    const sentence = use === undefined ? undefined : trial.sentences[Number(use) - 1];
    const known = bySentence[Number(product)];
    if (sentence !== undefined && !known?.has(sentence)) known?.set(sentence, message);
    if (muscle !== undefined && severity === 'error') badPlaces[Number(product)]?.add(muscle);
  }
  return trials.map((_, at) => ({
    problemOf: sentence => bySentence[at]?.get(sentence),
    mayStand: muscle => !badPlaces[at]?.has(muscle),
  }));
}

export function judged(trials: readonly Trial[]): readonly Judged[] {
  const batches = Array.from({ length: Math.ceil(trials.length / BATCH) }, (_, at) =>
    trials.slice(at * BATCH, (at + 1) * BATCH),
  );
  return batches.flatMap(judgedTogether);
}
