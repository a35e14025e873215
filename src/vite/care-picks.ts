/**
 * The plugin for Vite: compiles the catalog, serves the folder in development, reloads the page when the catalog
 * changes, and puts the folder into the build. The elements know from it where the folder lies.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../server/compile.ts';
import { serve } from './serve.ts';

export interface CarePicksOptions {
  /** The catalog's file, from the root of the site. Default: `catalog.json`. */
  readonly catalog?: string;
  /** The folder's name in the build. Default: `care`. */
  readonly folder?: string;
  /** Address of the folder, where another host serves it. Default: below the site's own base. */
  readonly home?: string;
}

/** A base of the build that is relative to each page says nothing of a site whose pages lie in folders. */
const below = (base = '/', folder: string): string =>
  `${/^(?:\/|https?:)/.test(base) ? base.replace(/\/*$/, '/') : '/'}${folder}/`;

export function carePicks({
  catalog = 'catalog.json',
  folder = 'care',
  home,
}: CarePicksOptions = {}): Plugin {
  let path = catalog;
  let base = '/';
  const compiled = async () => compile(await readFile(path, 'utf8'), { file: catalog });
  return {
    name: 'care-picks',
    config: config => ({
      define: { CARE_PICKS_HOME: JSON.stringify(home ?? below(config.base, folder)) },
      // Bundled beforehand, it would not be told.
      optimizeDeps: { exclude: ['care-picks'] },
    }),
    configResolved(config) {
      path = resolve(config.root, catalog);
      base = below(config.base, folder);
    },
    configureServer: (server: ViteDevServer) => serve(server, { base, path, compiled }),
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const { files, problems } = await compiled();
      for (const { message, path: place, remedy } of problems)
        this.warn(`${catalog}: ${place}: ${message} ${remedy}`);
      for await (const { name, text } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: text });
    },
  };
}
