/** What developers import: events, options and types, and what registers the elements. To import it does nothing. */
export type { CatalogErrorCode } from '../domain/errors.ts';
export * from '../domain/events.ts';
export * from '../domain/options.ts';
export type * from '../domain/types.ts';
export type { CareCatalog } from '../elements/care-catalog.ts';
export type { CarePicks } from '../elements/care-picks.ts';
export { type DefineOptions, define } from './define.ts';
