/**
 * The parameters of an address as networks read them: those of its query, those that stand after a `#`, and those in a
 * step of its path (`/ref=maya`, `;ref=maya`).
 */

export interface Parameter {
  /** As it is written in the address, in lower-case letters and decoded. */
  readonly name: string;
  readonly value: string;
  /** Whether an `=` follows the name: `?maya` is an id of somebody, and `?ref=` is nobody's. */
  readonly equals: boolean;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text); // A plus stays one: networks issue ids that hold it.
  } catch {
    return text; // A stray percent sign: what is written there stays as it is.
  }
}

const read = (text: string): readonly Parameter[] =>
  text
    .split('&')
    .filter(Boolean)
    .map(part => {
      // Copied out of a page's source, an ampersand is written "&amp;".
      const [, name = '', rest] = /^(?:amp;)?([^=]*)(=.*)?$/s.exec(part) ?? [];
      const value = decode(rest?.slice(1) ?? '');
      return { name: decode(name).toLowerCase(), value, equals: rest !== undefined };
    });

/** What stands after a `#` is a place on the page, unless it is written like a query or holds one. */
function inFragment(hash: string): readonly Parameter[] {
  const text = hash.slice(1);
  if (!text || text.startsWith(':~:')) return [];
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  return query.includes('=') || /^(?:aff|ae)\d+$/i.test(query)
    ? read(query).map(parameter => ({ ...parameter, equals: true }))
    : [];
}

/** Every parameter of the address, in the order in which they stand in it. */
export const parametersOf = (url: URL): readonly Parameter[] => [
  ...read(url.search.slice(1)),
  ...inFragment(url.hash),
  ...url.pathname
    .split(/[/;]/)
    .filter(step => /^[\w.-]+=/.test(step))
    .flatMap(read),
];
