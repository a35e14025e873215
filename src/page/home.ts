/**
 * Where the author’s folder lies, with the `catalog/` and the `first/` of every widget that names no catalog. Of several
 * places the nearest is meant:
 *
 * 1. `home` of the `<care-catalog>` around the widget (elements/care-catalog.ts);
 * 2. `<meta name="care-picks-home" content="https://…/care/">` in the head, for this page;
 * 3. what the site’s own script says (`setHome`), for all of its pages;
 * 4. the folder that our script came from, which holds wherever it is loaded as it was uploaded, and nowhere else: in a
 *    bundle it is the bundle’s.
 */
let script: string | undefined;
let home: string | undefined;

/** Called once by the entry, which alone knows its own address. */
export function setScript(address: string): void {
  script ??= address;
}

/** @param address of the folder; a relative one is read as in a link of the page */
export function setHome(address: string): void {
  home = address;
}

/** The folder as a whole address that ends in `/`. What is none stays as it was written, for an error to name it. */
export function folderAt(address: string): string {
  try {
    return new URL(address.trim().replace(/([^/:])\/*$/, '$1/'), document.baseURI).href;
  } catch {
    return address;
  }
}

/** An image or a form of the page may bear the name, and stand in its place in `document`. */
const ofPage = (): string =>
  Document.prototype.querySelector
    .call(document, 'head > meta[name="care-picks-home"]')
    ?.getAttribute('content')
    ?.trim() ?? '';

/** The folder for a widget that no `<care-catalog>` tells of one. */
export function homeOfPage(): string {
  const named = ofPage() || home;
  return named ? folderAt(named) : new URL('.', script ?? document.baseURI).href;
}

/** The compiled catalog of a folder. */
export const catalogAt = (folder: string): string => `${folder}catalog/`;

/** The catalog of every widget that names no other. */
export const defaultCatalog = (): string => catalogAt(homeOfPage());
