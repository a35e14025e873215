/**
 * The catalog with the author's tag in it, for the preview alone. A tag belongs in the author's own catalog,
 * which this page does not have; so the page in the preview answers requests to a folder that does not exist
 * with the real file, and the tag written into it.
 */

/** The folder in the path: `~tag~US,DE~maya-20/`. */
const FOLDER = /~tag~([A-Z,]+)~([\w-]+)\//;

/** The address at which the catalog has the tag. */
export function taggedAddress(catalog: string, tag: string, countries: readonly string[]): string {
  return new URL(`~tag~${countries.join(',')}~${tag}/`, catalog).href + fileName(catalog);
}

const fileName = (address: string): string => /[^/]*$/.exec(new URL(address).pathname)?.[0] ?? '';

/** A catalog's file, compiled or not, with this tag for the Amazon store of each of the countries. */
function withTag(file: unknown, countries: readonly string[], tag: string): unknown {
  if (typeof file !== 'object' || file === null || !('products' in file)) return file;
  const programs = 'programs' in file ? (file.programs as object) : {};
  const tags = Object.fromEntries(countries.map(country => [country, tag]));
  return { ...file, programs: { ...programs, amazon: { tags } } };
}

/** Makes a page answer such requests itself; all others go where they went before. */
export function serveTagged(page: Window & { fetch: typeof fetch }): void {
  const original = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, countries = '', tag = ''] = FOLDER.exec(address) ?? [];
    if (!tag) return original(input, init);
    const answer = await original(address.replace(FOLDER, ''), init);
    if (!answer.ok) return answer;
    const text = await answer.text();
    try {
      return new Response(JSON.stringify(withTag(JSON.parse(text), countries.split(','), tag)));
    } catch {
      return new Response(text); // It is not JSON, and the widget itself says so.
    }
  };
}
