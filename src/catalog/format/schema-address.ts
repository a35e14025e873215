/** By which address a schema of a catalog is called: `$id` in it, and `$schema` in a catalog. */

/** The schema’s file in every folder that is compiled. */
export const SCHEMA_NAME = 'catalog.schema.json';

/** Where the package has it, for whoever has no folder yet. The figure is the version of the format and of the package. */
const IN_PACKAGE = 'https://unpkg.com/care-picks@1/build/package/schema.json';

/** An address at which an author’s own folder has it. */
const isInFolder = (address: string): boolean =>
  URL.canParse(address) &&
  new URL(address).protocol === 'https:' &&
  new URL(address).pathname.endsWith(`/${SCHEMA_NAME}`);

/** @param asked what a catalog names as its schema */
export const schemaAddress = (asked: string): string => (isInFolder(asked) ? asked : IN_PACKAGE);
