/**
 * The catalog with the author's tag in it, for the preview alone. A tag belongs into her own catalog,
 * which this page does not have; so the preview's page answers for addresses of a folder that does not
 * exist, with the real file and the tag written into it.
 */

/** One part of a path: `~tag~US,DE~maya-20`. */
const MARK = /~tag~([A-Z,]+)~([\w-]+)\//;

/** The address under which the catalog has the tag. */
export function taggedAddress(catalog: string, tag: string, countries: readonly string[]): string {
  return new URL(`~tag~${countries.join(',')}~${tag}/`, catalog).href + fileName(catalog);
}

const fileName = (address: string): string => /[^/]*$/.exec(new URL(address).pathname)?.[0] ?? '';

/** A catalog's file, compiled or not, with this tag for the Amazon store of each country. */
function withTag(file: unknown, countries: readonly string[], tag: string): unknown {
  if (typeof file !== 'object' || file === null || !('products' in file)) return file;
  const programs = 'programs' in file ? (file.programs as object) : {};
  const tags = Object.fromEntries(countries.map(country => [country, tag]));
  return { ...file, programs: { ...programs, amazon: { tags } } };
}

/** Makes a page answer for such addresses; every other request goes where it went. */
export function serveTagged(page: Window & { fetch: typeof fetch }): void {
  const original = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, countries = '', tag = ''] = MARK.exec(address) ?? [];
    if (!tag) return original(input, init);
    const answer = await original(address.replace(MARK, ''), init);
    if (!answer.ok) return answer;
    const text = await answer.text();
    try {
      return new Response(JSON.stringify(withTag(JSON.parse(text), countries.split(','), tag)));
    } catch {
      return new Response(text); // No JSON: the widget itself is to say so.
    }
  };
}
