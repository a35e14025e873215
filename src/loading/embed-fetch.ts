/**
 * Fetches that `embed.js` began: it asks for what is painted first while the script still loads, and leaves the
 * answers where the script finds them.
 */

type Fetches = Record<string, Promise<Response | undefined> | undefined>;

const KEY = 'care-picks.embed';

/** The answer from this address, once; nothing where none was asked for, or none came. */
export function takeEmbedFetch(address: string): Promise<Response | undefined> | undefined {
  // An element of that id is no property of the window's own.
  const fetches = Object.hasOwn(globalThis, KEY)
    ? (globalThis as unknown as Record<string, Fetches>)[KEY]
    : undefined;
  const answer = fetches?.[address];
  // An answer can be read once. What stays tells `embed.js` that this address was asked for.
  if (answer && fetches) fetches[address] = Promise.resolve(undefined);
  return answer;
}
