/**
 * `muscle="auto"`: reads the post around a widget and finds the muscle that it is about. A page loads this only when
 * a widget asks for it.
 *
 * Nothing of the post leaves the page: only the catalog's list of names is fetched.
 */
import { CatalogError } from '../domain/errors.ts';
import { fetchJson } from '../loading/json-files.ts';
import { isSource } from '../loading/load.ts';
import { sharedTask } from '../loading/shared-task.ts';
import { findMuscle, type IndexedMuscle } from './find-muscle.ts';
import { readPost } from './read-post.ts';

/** A title may come after the widget, so the post is read when all of it is there. */
const whenParsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

const isIndexed = (value: Partial<IndexedMuscle> | null): value is IndexedMuscle =>
  typeof value?.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.latin === 'string' &&
  Array.isArray(value.aliases) &&
  value.aliases.every(alias => typeof alias === 'string');

/** Every muscle that the catalog knows, with its names. */
async function musclesIn(catalog: URL, signal: AbortSignal): Promise<readonly IndexedMuscle[]> {
  if (isSource(catalog)) return (await import('../catalog/source/read-source.ts')).MUSCLES;
  const address = new URL('index.json', catalog).href;
  const index = await sharedTask(address, signal, inner => fetchJson(address, inner));
  const { muscles } = (index ?? {}) as { muscles?: unknown };
  const indexed = Array.isArray(muscles) ? muscles.filter(isIndexed) : [];
  if (indexed.length === 0)
    throw new CatalogError('catalog/unreadable', `${address} is not a list of muscles.`);
  return indexed.map(each => ({ ...each, group: each.group ?? null }));
}

/**
 * The id of the muscle that the post around a widget is about.
 *
 * @throws CatalogError `muscle/unclear` when none stands out
 */
export async function muscleOfPost(
  widget: Element,
  catalog: URL,
  signal: AbortSignal,
): Promise<string> {
  const [muscles] = await Promise.all([musclesIn(catalog, signal), whenParsed()]);
  const subject = findMuscle(readPost(widget), muscles);
  if (subject.muscle !== undefined) return subject.muscle;
  const { contenders } = subject;
  const which = contenders.length > 0 ? ` It might be ${contenders.join(' or ')}.` : '';
  throw new CatalogError(
    'muscle/unclear',
    `The post does not say clearly which muscle it is about.${which} Name it: muscle="soleus".`,
  );
}
