/**
 * The catalog that is being edited, for the preview alone: the preview's page answers for addresses of a
 * folder that does not exist with what the editor has in hand.
 */

/** The catalog that the editor has in hand. */
export interface Own {
  /** Another number, another state of it. */
  readonly revision: number;
  /** The compiled file of a muscle, by any of its names; nothing where there is none. */
  readonly file: (muscle: string) => Promise<string | undefined>;
}

const MARK = /\/~own~\d+\/(?:~tag~[^/]*\/)?([\w-]+)\.json$/;

/** The address of the folder, ending in `/`. */
export const ownAddress = (home: string, { revision }: Own): string =>
  new URL(`~own~${revision}/`, home).href;

/** Makes a page answer for such addresses; every other request goes where it went. */
export function serveOwn(page: Window & { fetch: typeof fetch }, own: () => Own | undefined): void {
  const original = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, name] = MARK.exec(address) ?? [];
    if (name === undefined) return original(input, init);
    const text = await own()?.file(name);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
}
