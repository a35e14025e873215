/** A catalog as a caller has it, as the text of a file; or the problem that there is none in it. */
import { error, type Problem } from '../catalog/format/problems.ts';
import { shown } from './shown.ts';

const GIVE = 'Give the text of the catalog’s file, or what JSON.parse makes of that.';

const noCatalog = (message: string, remedy = GIVE): Problem =>
  error([], 'not-json', message, remedy);

/** Never throws. */
export function sourceText(source: unknown): string | Problem {
  if (typeof source === 'string') return source;
  if (source === undefined)
    return noCatalog(
      'There is no catalog: undefined was given.',
      `${GIVE} A check gives no catalog where it found an error: look at its problems.`,
    );
  if (source instanceof Promise)
    return noCatalog('A promise is no catalog yet.', 'Write await before what makes it.');
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer)
    return noCatalog(
      'Bytes were given, and no catalog.',
      "Read the file as text: readFile(path, 'utf8').",
    );
  if (typeof source !== 'object' || source === null)
    return noCatalog(`${shown(source)} is no catalog.`);
  try {
    const text: string | undefined = JSON.stringify(source);
    if (text !== undefined) return text;
  } catch {
    // Said below: the engine's own words are several lines about constructors.
  }
  return noCatalog(
    'The object cannot be written as JSON: it contains itself, or what JSON does not have, such as a BigInt.',
  );
}
