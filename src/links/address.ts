/**
 * The only addresses that may ever become a link or a picture: absolute, https, and without a user name or password.
 * Anything else, of any type, gives `undefined`.
 */
export function httpsAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^https:\/\/\S+$/i.test(text)) return undefined;
  try {
    const { protocol, username, password, href } = new URL(text);
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined; // Not an address at all; the caller reports it with its place in the catalog.
  }
}
