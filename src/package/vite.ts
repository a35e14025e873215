/** The plugin for Vite: the catalog compiled in development and into the build. */
export { carePicks } from '../vite/care-picks.ts';
export type { CarePicksOptions } from '../vite/options.ts';
