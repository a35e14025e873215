/**
 * The folder for a site that has the scripts already: the files that depend on the catalog, and the catalog itself, part
 * by part. Packed, because firewalls of hosts refuse requests in which HTML can be read; in parts, because hosts limit
 * how long a request may be.
 */
import { gzipSync, strToU8 } from 'fflate/browser';
import type { Catalog } from '../../catalog/format/schema.ts';
import { MARK } from '../../domain/names/known-names.ts';
import { folder } from '../../folder/folder.ts';

/** Some files of the folder: gzip of lines of JSON, each a name and a text. */
export type FolderPart = Uint8Array<ArrayBuffer>;

/** What a site takes. The rest is the same for every catalog or for other hosts. */
const TAKEN = /^(?:(?:catalog|first)\/[a-z0-9-]+\.json|picks\/[a-z0-9-]+\.html)$/;

/** Under which name the catalog itself goes along, so that it can be opened again from anywhere. */
const SOURCE = 'source.json';

/** The scripts in which stands what a folder holds. The site has them, and is only told what to write there. */
const TELLING = ['care-picks.js', 'embed.js'];
const SEEDS = 'seeds.json';
const WRITTEN = new RegExp(`${MARK}[\\w!#%()*+,./:;?@[\\]^|-]{24,}(?=['"\`])`);

/** Of a part, in characters before it is packed. */
const LENGTH = 1_500_000;

export interface Sending {
  /** Gives the text of a script. */
  readonly readScript: (name: string) => Promise<string>;
  /** Is given one part after the other, the next when it is done with the last. */
  readonly take: (part: FolderPart) => Promise<void>;
  /** Is told how many of all files are made. */
  readonly onProgress: (done: number, all: number) => void;
}

/** One part after the other, of files as they come. */
class Parts {
  readonly #take: (part: FolderPart) => Promise<void>;
  #lines: string[] = [];
  #length = 0;
  /** How many files there are. */
  count = 0;

  constructor(take: (part: FolderPart) => Promise<void>) {
    this.#take = take;
  }

  async add(name: string, text: string): Promise<void> {
    const line = JSON.stringify([name, text]);
    this.#lines.push(line);
    this.#length += line.length;
    this.count += 1;
    if (this.#length > LENGTH) await this.send();
  }

  async send(): Promise<void> {
    const part = gzipSync(strToU8(this.#lines.join('\n')), { level: 6 });
    this.#lines = [];
    this.#length = 0;
    // The library itself allocates it, never in shared memory.
    await this.#take(part as FolderPart);
  }
}

/**
 * @param text of the catalog
 * @returns how many files there are
 */
export async function sendFolder(
  catalog: Catalog,
  text: string,
  { readScript, take, onProgress }: Sending,
): Promise<number> {
  const parts = new Parts(take);
  const seeds: Record<string, string> = {};
  let made = 0;
  const { count, files } = await folder(catalog, TELLING, readScript, { isQuick: false });
  for await (const { name, text } of files) {
    made += 1;
    if (made % 25 === 0) onProgress(made, count);
    if (TAKEN.test(name)) await parts.add(name, text);
    else if (TELLING.includes(name)) seeds[name] = WRITTEN.exec(text)?.[0] ?? '';
  }
  await parts.add(SEEDS, JSON.stringify(seeds));
  await parts.add(SOURCE, text.replace(/^\uFEFF/, ''));
  await parts.send();
  return parts.count;
}
