/** What developers import: the elements, their events, the options and the catalog's types. */
export type { CatalogErrorCode } from './catalog/errors.ts';
export type * from './catalog/types.ts';
export { CareCatalog } from './elements/care-catalog.ts';
export { CarePicks } from './elements/care-picks.ts';
export * from './events.ts';
export * from './options.ts';
export { OPTIONS, type OptionHelp } from './options-help.ts';
