/** Where the script lies. Its `catalog/` is the catalog of every widget that names no other. */
let home: string | undefined;

/** Called once by the entry, which alone knows its own address. */
export function setHome(address: string): void {
  home ??= address;
}

/** The catalog that lies beside the script; beside the page when nobody said where the script is. */
export const homeCatalog = (): string => new URL('catalog/', home ?? document.baseURI).href;
