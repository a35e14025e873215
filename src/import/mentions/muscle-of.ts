/** The muscle that a post or a row is about, by the finder of `muscle="auto"`. */
import { MUSCLE_NAMES, MUSCLES } from '../../catalog/anatomy/muscles.ts';
import { normalizeName } from '../../domain/name.ts';
import { findMuscle, type PostSubject } from '../../post/find-muscle.ts';
import type { ReadPost } from '../html/read-post.ts';

/** Beyond this, a text tells nothing more of its subject. */
const LONGEST_BODY = 20_000;

export function muscleOfPost({ titles, about, slug, keywords, blocks }: ReadPost): PostSubject {
  const body = blocks.map(({ text }) => text).join('\n');
  return findMuscle(
    {
      about,
      titles,
      address: slug,
      keywords,
      headings: blocks.filter(({ level }) => level > 0).map(({ text }) => text),
      body: body.slice(0, LONGEST_BODY),
      isRecipe: false,
    },
    MUSCLES,
  );
}

/** A column may name several, by any of their names. */
export function musclesInColumn(column: string): {
  readonly muscles: readonly string[];
  readonly unknown: readonly string[];
} {
  const parts = column.split(/[,;/|\n]+|\s+and\s+/i).filter(part => part.trim() !== '');
  const found = parts.map(part => MUSCLE_NAMES.get(normalizeName(part))?.id);
  return {
    muscles: [...new Set(found.flatMap(id => id ?? []))],
    unknown: parts.filter((_, at) => found[at] === undefined).map(part => part.trim()),
  };
}

/** A product’s name may say where it is worn. It is for the body, whatever else the word may mean. */
export function muscleInName(name: string): readonly string[] {
  const subject = findMuscle(
    {
      about: [],
      titles: [name],
      address: '',
      keywords: [],
      headings: [],
      body: 'muscle pain',
      isRecipe: false,
    },
    MUSCLES,
  );
  return subject.muscle === undefined ? [] : [subject.muscle];
}
