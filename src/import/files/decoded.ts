/**
 * The text of a file from its bytes, piece by piece. Sheets come in UTF-16 (as "Unicode text") and in the old encoding of
 * Windows too, and big feeds are packed with gzip.
 */

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The encoding that the first bytes tell of; without a mark it is UTF-8, or Windows’ own where it is not that. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && a !== 0) return 'utf-16le';
  if (a === 0 && b !== 0) return 'utf-16be';
  return 'utf-8';
}

/** @param tellBroken is told when the packing is broken, which ends the bytes */
async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  tellBroken: () => void,
): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  // What ended the reading itself is not the fault of the packing.
  let failure: { readonly error: unknown } | undefined;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        // The bytes of a file are never shared with another thread.
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const next = await reader.read().catch(() => undefined);
      if (failure) throw failure.error;
      if (!next) tellBroken();
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // What is broken cannot be cancelled, and is at its end anyway.
    await reader.cancel().catch(() => undefined);
  }
}

/** So many bytes tell how a file is packed and written. */
const TELLING = 4;

/** The same bytes, with the first of them to look at. */
async function opened(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  let isDone = false;
  while (first.length < TELLING && !isDone) {
    const { value, done } = await iterator.next();
    if (done) isDone = true;
    else first = joined(first, value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}

const UTF8 = new TextDecoder('utf-8');
const WINDOWS = new TextDecoder('windows-1252');

const LETTERS = /[^\0-\x7f\ufffd]/g;
const BROKEN = /\ufffd/g;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Each piece by itself: one spoilt letter in an export does not spoil the others, nor does an old file pasted into it. */
function asText(bytes: Uint8Array): string {
  const text = UTF8.decode(bytes);
  const broken = count(text, BROKEN);
  return broken > count(text, LETTERS) ? WINDOWS.decode(bytes) : text;
}

async function* fromUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Bytes of a letter that the last piece began.
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    const all = joined(rest, piece);
    const end = wholeLetters(all);
    rest = all.slice(end);
    if (end > 0) yield asText(all.subarray(0, end));
  }
  if (rest.length > 0) yield asText(rest);
}

async function* fromUtf16(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> | Uint8Array {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** Where the last letter begins that is not whole yet, of at most four bytes. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/**
 * The text in pieces as they come, packed or not.
 *
 * @param tellBroken is told when the packing is broken: what comes after that place is lost
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  tellBroken: () => void = () => {},
): AsyncGenerator<string> {
  const packed = await opened(bytes);
  const { first, all } = isGzip(packed.first)
    ? await opened(unpacked(packed.all, tellBroken))
    : packed;
  const encoding = encodingOf(first);
  yield* encoding === 'utf-8' ? fromUtf8(all) : fromUtf16(all, encoding);
}
