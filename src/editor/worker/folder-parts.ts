/**
 * The folder for a site that has the scripts already: the files that depend on the catalog, and the catalog itself, part
 * by part. Packed, because firewalls of hosts refuse requests in which HTML can be read; in parts, because hosts limit
 * how long a request may be.
 */
import { gzipSync, strToU8 } from 'fflate/browser';
import type { Catalog } from '../../catalog/format/schema.ts';
import { FILES_BESIDE_SCRIPTS, folder } from '../../folder/folder.ts';
import type { FolderPart } from '../publisher.ts';

/** What a site takes; the rest is the same for every catalog, and comes with the site's scripts. */
export const TAKEN =
  /^(?:(?:catalog|first)\/[a-z0-9-]+\.json|picks\/[a-z0-9-]+\.html|index\.html|names\.json)$/;

/** Under which name the catalog itself goes along, so that it can be opened again from anywhere. */
export const SOURCE = 'source.json';

/** Of a part, in characters before it is packed. */
const LENGTH = 1_500_000;

const noScript = (name: string): Promise<never> => Promise.reject(new Error(name));

/**
 * @param text of the catalog
 * @param take is given one part after the other, the next when it is done with the last
 * @returns how many files there are
 */
export async function sendFolder(
  catalog: Catalog,
  text: string,
  take: (part: FolderPart) => Promise<void>,
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  let lines: string[] = [];
  let length = 0;
  let count = 0;
  const send = async (): Promise<void> => {
    const part = gzipSync(strToU8(lines.join('\n')), { level: 6 });
    [lines, length] = [[], 0];
    // The library itself allocates it, never in shared memory.
    await take(part as FolderPart);
  };
  const add = async (name: string, text: string): Promise<void> => {
    const line = JSON.stringify([name, text]);
    lines.push(line);
    length += line.length;
    count += 1;
    if (length > LENGTH) await send();
  };
  let made = 0;
  for await (const { name, text } of folder(catalog, [], noScript)) {
    made += 1;
    if (made % 25 === 0) onProgress(made, FILES_BESIDE_SCRIPTS);
    if (TAKEN.test(name)) await add(name, text);
  }
  await add(SOURCE, text.replace(/^\uFEFF/, ''));
  if (lines.length > 0) await send();
  return count;
}
