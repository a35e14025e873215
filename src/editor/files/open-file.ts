/** The ways in: bytes of a file, an address, a pasted text. Each gives a text, or says what went wrong. */

export interface Opened {
  readonly name: string;
  readonly text: string;
  /** What the author has to know of how it was read; absent: nothing. */
  readonly note?: string | undefined;
}

/** Something that the author can mend; its message is for her. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

const UTF_16 = 'The file was not in UTF-8, as catalogs are. It was read, and is saved in UTF-8.';
const DAMAGED =
  'Some signs of the file could not be read, and stand there as �. Look for them, and write them anew.';

/** Bytes as text. Nothing is taken away: a mark at the beginning stays. */
export function decode(bytes: ArrayBuffer): Pick<Opened, 'text' | 'note'> {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), note: UTF_16 };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), note: UTF_16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), note: DAMAGED };
  }
}

/** More than any catalog has: a film that was dropped would stop the page. */
const MOST = 100_000_000;

export async function readFile(file: File): Promise<Opened> {
  if (file.size > MOST) throw new CannotOpen(`${file.name} is too large to be a catalog.`);
  try {
    return { name: file.name, ...decode(await file.arrayBuffer()) };
  } catch {
    throw new CannotOpen(`${file.name} could not be read. Is it a folder, or was it moved?`);
  }
}

const TRY = 'Open it in the browser, save it, and open the saved file here.';

export async function readAddress(text: string): Promise<Opened> {
  if (!URL.canParse(text)) throw new CannotOpen('That is no whole address: begin with https://.');
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol))
    throw new CannotOpen('Only addresses that begin with https:// can be opened.');
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    throw new CannotOpen(
      `${address.host} did not answer, or does not let this page read the file. ${TRY}`,
    );
  }
  if (!response.ok)
    throw new CannotOpen(`There is no such file: ${address.host} says ${response.status}.`);
  const name = decodeURIComponent(address.pathname.split('/').at(-1) || 'catalog.json');
  return { name, ...decode(await response.arrayBuffer()) };
}

/** The catalog that this page's own sample is compiled from. */
export async function readSample(): Promise<Opened> {
  try {
    const { default: text } = await import('../../../catalog/catalog.json?raw');
    return { name: 'catalog.json', text };
  } catch {
    throw new CannotOpen('The sample did not load. Load the page anew to try again.');
  }
}
