/**
 * Fetches that `embed.js` began: it asks for what is painted first while the script still loads, and leaves the
 * answers where the script finds them.
 */

type Fetches = Record<string, Promise<Response | undefined> | undefined>;

/** The answer from this address, once; nothing where none was asked for, or none came. */
export function takeEmbedFetch(address: string): Promise<Response | undefined> | undefined {
  const fetches = (globalThis as unknown as Record<string, Fetches | undefined>)[
    'care-picks.embed'
  ];
  const answer = fetches?.[address];
  // An answer can be read once. What stays tells `embed.js` that this address was asked for.
  if (answer && fetches) fetches[address] = Promise.resolve(undefined);
  return answer;
}
