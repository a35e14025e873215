/** The ways to open a catalog: a file, an address, the sample. Each gives a text, or says what went wrong. */

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  /** What the author has to know about how it was read; absent: nothing. */
  readonly note?: string | undefined;
}

/** Why something cannot be opened, and what to do; the message is for the author. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

const UTF_16 =
  'The file was not in UTF-8, as catalogs are. It was read, and will be saved in UTF-8.';
const DAMAGED =
  'Some characters of the file could not be read; each is now a �. Look for them and type them again.';

/** Bytes as text. Nothing is taken away: a byte order mark at the beginning stays. */
export function decode(bytes: ArrayBuffer): Pick<OpenedFile, 'text' | 'note'> {
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

/** Larger than any catalog: a video dropped by mistake would freeze the page. */
const MAX_BYTES = 100_000_000;

export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > MAX_BYTES) throw new CannotOpen(`${file.name} is too large to be a catalog.`);
  try {
    return { name: file.name, ...decode(await file.arrayBuffer()) };
  } catch {
    throw new CannotOpen(`${file.name} could not be read. Is it a folder, or was it moved?`);
  }
}

const TRY = 'Open it in your browser, save it, and open the saved file here.';

function parseAddress(text: string): URL {
  if (!URL.canParse(text))
    throw new CannotOpen('That is not a whole address. It has to begin with https://.');
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol))
    throw new CannotOpen('Only addresses that begin with https:// can be opened.');
  if (/%(?![\da-f]{2})/i.test(address.pathname))
    throw new CannotOpen(
      'That address is damaged: one of its “%” signs is not followed by a two-digit code. Copy the whole address again.',
    );
  return address;
}

/** What the file is called in its address. */
function nameIn({ pathname }: URL): string {
  const name = pathname.split('/').at(-1) || 'catalog.json';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // Its codes are not UTF-8: many a server has such files all the same.
  }
}

export async function readAddress(text: string): Promise<OpenedFile> {
  const address = parseAddress(text);
  const unanswered = new CannotOpen(
    `${address.host} did not answer, or does not let this page read the file. ${TRY}`,
  );
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(20_000),
  }).catch(() => {
    throw unanswered;
  });
  if (!response.ok)
    throw new CannotOpen(`There is no such file: ${address.host} answered ${response.status}.`);
  const bytes = await response.arrayBuffer().catch(() => {
    throw unanswered; // It broke off in the middle.
  });
  return { name: nameIn(address), ...decode(bytes) };
}

/** The catalog that this page's own sample is compiled from. */
export async function readSample(): Promise<OpenedFile> {
  try {
    const { default: text } = await import('../../../catalog/catalog.json?raw');
    return { name: 'catalog.json', text };
  } catch {
    throw new CannotOpen('The sample did not load. Reload the page to try again.');
  }
}
