/**
 * Words against modality: a TENS unit that is entered as massage would be shown without a word of pacemakers. What its
 * title, its brand or its ingredients name needs a use with a modality that is right for it; what the texts say that it
 * is needs one too. What no modality is right for is refused. These are errors, and nothing in a catalog silences them.
 */

import { has, isModality } from '../../safety/rules/modalities.ts';
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import { isAboutIt } from '../kinds/about-it.ts';
import { kitIn } from '../kinds/kit.ts';
import { type NamedKind, namedKinds } from '../kinds/named-kinds.ts';
import { toldKinds } from '../kinds/told-kinds.ts';
import { withoutHerbs } from '../kinds/without-herbs.ts';
import { asSeen } from '../wording/as-seen.ts';
import { type ProductText, productTexts } from './product-texts.ts';

/** A kind, and where the words stand that name it. */
interface Found extends NamedKind {
  readonly where: string;
  readonly path: Path;
  /** The use that has to be changed. */
  readonly use: number;
}

const textAt = (product: unknown, name: string): string => {
  const text = recordAt(product)[name];
  return typeof text === 'string' ? asSeen(text) : '';
};

const modalitiesOf = (product: unknown): readonly string[] =>
  listAt(product, 'care', 'uses').flatMap(use => {
    const { modality } = recordAt(use);
    return typeof modality === 'string' ? [modality] : [];
  });

const GELS = ['cold-gel', 'warm-gel'];
/** Whether what is in it gets onto the skin. */
const isOnSkin = (modality: string): boolean =>
  modality === 'warm-soak' || (isModality(modality) && has(modality, 'spread'));

const NAMES = ['title', 'short_title'] as const;

/** What the names say. The brand counts where they say nothing: makers of guns make rollers too. */
function inNames(product: unknown, path: Path, modalities: readonly string[]): readonly Found[] {
  const isGel = modalities.some(modality => GELS.includes(modality));
  const found = (name: string): readonly Found[] => {
    const text = textAt(product, name);
    const named = namedKinds(text);
    return (isGel ? withoutHerbs(named, text) : named).map(each => ({
      ...each,
      where: name.replace('_', ' '),
      path: [...path, name],
      use: 0,
    }));
  };
  const own = NAMES.flatMap(found);
  return own.length > 0 ? own : found('brand');
}

function inIngredients(
  product: unknown,
  path: Path,
  modalities: readonly string[],
): readonly Found[] {
  const names = listAt(product, 'care', 'ingredients').map(name =>
    typeof name === 'string' ? asSeen(name) : '',
  );
  const isSpread = modalities.some(isOnSkin);
  const contents = isSpread ? names.join(' ') : '';
  return names.flatMap((name, at) =>
    withoutHerbs(namedKinds(name), contents)
      .filter(({ kind }) => ('refused' in kind ? !isSpread : kind.isSubstance === true))
      .map(named => ({
        ...named,
        where: 'ingredients',
        path: [...path, 'care', 'ingredients', at],
        use: 0,
      })),
  );
}

/** A place tells where, a caution what not to do, and a sourced claim is somebody else's. */
const READ: readonly ProductText['kind'][] = ['description', 'use'];

const inTexts = (product: unknown, path: Path): readonly Found[] =>
  productTexts(product, path)
    .filter(({ kind }) => READ.includes(kind))
    .flatMap(({ text, path: place, kind }) => {
      const name = String(place.at(-1));
      const use = kind === 'use' ? Number(place.at(-2)) : 0;
      return toldKinds(asSeen(text), name !== 'how').map(named => ({
        ...named,
        where: name,
        path: place,
        use,
      }));
    });

const listed = (codes: readonly string[]): string => codes.map(code => `"${code}"`).join(' or ');

function problemOf(found: Found, path: Path): Problem {
  const { kind, words, where, use } = found;
  if ('refused' in kind) {
    return error(
      found.path,
      'wrong-kind',
      `${quoted(words)} (${where}) names ${kind.what}, and no modality is right for that. ${kind.refused}`,
      'Take the product out of the catalog.',
    );
  }
  return error(
    [...path, 'care', 'uses', use, 'modality'],
    'wrong-kind',
    `${quoted(words)} (${where}) names ${kind.what}, and no use has the modality for it: readers would get the cautions of something else.`,
    `Write "modality": ${listed(kind.codes.slice(0, 3))}. If it is something else, name it in other words.`,
  );
}

/** What is wrong, once for each modality that is missing. */
function missing(all: readonly Found[], modalities: readonly string[]): readonly Found[] {
  const refused = all.filter(({ kind }) => 'refused' in kind);
  if (refused.length > 0) return refused.slice(0, 1);
  const named = new Set<string>();
  return all.filter(({ kind }) => {
    if ('refused' in kind || kind.codes.some(code => modalities.includes(code) || named.has(code)))
      return false;
    named.add(kind.codes[0] as string);
    return true;
  });
}

const isRead = (product: unknown, modalities: readonly string[]): boolean =>
  modalities.every(modality => modality === 'education') &&
  (['title', 'short_title', 'description'].some(name => isAboutIt(textAt(product, name))) ||
    listAt(product, 'care', 'uses').some(use => isAboutIt(`${recordAt(use).why ?? ''}`)));

function checkKit(product: unknown, path: Path, modalities: readonly string[]): readonly Problem[] {
  const ingredients = listAt(product, 'care', 'ingredients').join(' ');
  const kit = kitIn(
    { title: textAt(product, 'title'), description: textAt(product, 'description'), ingredients },
    modalities,
  );
  if (!kit) return [];
  return [
    error(
      [...path, 'care', 'uses', 0, 'modality'],
      'wrong-kind',
      `The product holds a pain gel and ${kit.other} (${quoted(kit.words)}), which must never be used together, and one use cannot say so.`,
      `Give it two uses, one with the modality of its gel ("cold-gel", "warm-gel" …) and one with ${listed(kit.codes)}.`,
    ),
  ];
}

/** Problems with what the words of a product say that it is. */
export function checkKinds(product: unknown, path: Path): readonly Problem[] {
  const modalities = modalitiesOf(product);
  if (!isRecord(product) || modalities.length === 0 || isRead(product, modalities)) return [];
  const all = [
    ...inNames(product, path, modalities),
    ...inIngredients(product, path, modalities),
    ...inTexts(product, path),
  ];
  const found = missing(all, modalities);
  if (found.some(({ kind }) => 'refused' in kind)) return found.map(each => problemOf(each, path));
  // Of a kit, each half would be told to take the place of the other.
  const kit = checkKit(product, path, modalities);
  return kit.length > 0 ? kit : found.map(each => problemOf(each, path));
}
