/** Where the script lies. Its `catalog/` is the catalog of every widget that names no other. */
let script: string | undefined;

/** Called once by the entry, which alone knows its own address. */
export function setScriptBase(address: string): void {
  script ??= address;
}

/** The folder that the script lies in; that of the page when nobody said where the script is. Ends in `/`. */
export const scriptBase = (): string => new URL('.', script ?? document.baseURI).href;

/** The catalog that lies beside the script. */
export const defaultCatalog = (): string => `${scriptBase()}catalog/`;
