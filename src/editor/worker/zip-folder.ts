/** The folder that an author uploads, as one archive: the files of `care-picks compile`, byte for byte. */

import { chunks } from 'virtual:scripts';
import { Zip, ZipDeflate } from 'fflate/browser';
import type { Catalog } from '../../catalog/format/schema.ts';
import { folder } from '../../folder/folder.ts';
import { scriptNames } from '../../folder/scripts.ts';
import { readScript } from './read-script.ts';

/** Everything is in one folder, so that unpacking the archive does not scatter files. */
export const ROOT = 'care-picks/';

export async function zipFolder(
  catalog: Catalog,
  scriptBase: string,
  onProgress: (done: number, all: number) => void,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const archive = new Zip((error, part) => {
    if (error) failure = error;
    // The library itself allocates them, never in shared memory.
    else parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const scripts = scriptNames(chunks);
  let done = 0;
  const { count, files } = await folder(catalog, scripts, name =>
    readScript(new URL(name, scriptBase).href),
  );
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(ROOT + name, { level: 6 });
    archive.add(entry);
    entry.push(new TextEncoder().encode(text), true);
    done += 1;
    // Each report crosses to the page's thread: a few are enough.
    if (done % 25 === 0) onProgress(done, count);
  }
  archive.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
