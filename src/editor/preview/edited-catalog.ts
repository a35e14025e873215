/**
 * The catalog that is being edited, for previews alone: the page in a preview answers requests to a folder
 * that does not exist with what the editor has at the moment.
 */

export interface EditedCatalog {
  /** Another number for each state of the catalog. */
  readonly revision: number;
  /** The compiled file of a muscle, by any of its names; `undefined` if there is none. */
  readonly file: (muscle: string) => Promise<string | undefined>;
}

/** A file of that folder, also where the address has the author's tag in it (demo/preview/tagged.ts). */
const FILE = /\/~edited~\d+\/(?:~tag~[^/]*\/)?([\w-]+)\.json$/;

/** The address of the folder, ending in `/`. */
export const editedCatalogAddress = (scriptBase: string, { revision }: EditedCatalog): string =>
  new URL(`~edited~${revision}/`, scriptBase).href;

/** Makes a page answer such requests itself; all others go where they went before. */
export function serveEditedCatalog(
  page: Window & { fetch: typeof fetch },
  edited: () => EditedCatalog | undefined,
): void {
  const original = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, name] = FILE.exec(address) ?? [];
    if (name === undefined) return original(input, init);
    const text = await edited()?.file(name);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
}
