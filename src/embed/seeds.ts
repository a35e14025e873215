/** Whether what is painted first for a muscle lies in this script’s folder under this very name (domain/names/known-names.ts). */
import { shortHash } from '../domain/digest.ts';
import { isFirstAt } from '../domain/names/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds. A test has them right. */
const SEEDS = '=~HEK0D^B51TE19Q09D6xJSBof9Dtw3Z';

export const isInFirst = (name: string): boolean =>
  isFirstAt(shortHash(SEEDS[(shortHash(name) % 30) + 2] + name));
