/** What developers import: the elements, their events, the options and the catalog's types. */
export type { CatalogErrorCode } from './domain/errors.ts';
export * from './domain/events.ts';
export * from './domain/options.ts';
export type * from './domain/types.ts';
export { CareCatalog } from './elements/care-catalog.ts';
export { CarePicks } from './elements/care-picks.ts';
export { OPTIONS, type Option } from './surface/options.ts';
