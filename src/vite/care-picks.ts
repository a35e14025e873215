/**
 * The plugin for Vite: compiles the catalog, serves the folder in development, reloads the page when the catalog
 * changes, and puts the folder into the build. The elements know from it where the folder lies.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from '../server/compile.ts';
import type { SoundCatalog } from '../server/sound-catalog.ts';
import { homeFrom, withHome } from './home.ts';
import { type CarePicksOptions, settingsOf } from './options.ts';
import { readCatalog } from './read-catalog.ts';
import { serve } from './serve.ts';

export function carePicks(options: CarePicksOptions = {}): Plugin {
  const settings = settingsOf(options);
  const { catalog: file, folder } = settings;
  let path = file;
  let base = '/';
  let isBuild = false;
  let sound: SoundCatalog | undefined;
  return {
    name: 'care-picks',
    // Bundled beforehand, it would not be told where the folder lies.
    config: () => ({ optimizeDeps: { exclude: ['care-picks'] } }),
    async configResolved({ root, base: resolved, command, build }) {
      path = resolve(root, file);
      base = resolved;
      isBuild = command === 'build';
      // Here an error is printed as it is; later, with a stack of the bundler’s. Who watches the catalog may mend it.
      if (isBuild && !build.watch) await readCatalog(path, file);
    },
    configureServer: server =>
      serve(server, {
        base: `${base}${folder}/`,
        path,
        compiled: async () => compile((await readCatalog(path, file)).catalog),
      }),
    transform: {
      filter: { code: 'CARE_PICKS_HOME' },
      handler: code => (isBuild ? undefined : withHome(code, homeFrom(base, settings))),
    },
    renderChunk(code, { fileName }) {
      if (this.environment.config.consumer !== 'client') return;
      return withHome(code, homeFrom(base, settings, fileName));
    },
    /** Before what was built before is taken away. */
    async buildStart() {
      if (!isBuild || this.environment.config.consumer !== 'client') return;
      this.addWatchFile(path);
      sound = await readCatalog(path, file);
      for (const { message, path: place, remedy } of sound.problems)
        this.warn(`${file}: ${place}: ${message} ${remedy}`);
    },
    async generateBundle() {
      if (!sound || this.environment.config.consumer !== 'client') return;
      for await (const { name, text } of (await compile(sound.catalog)).files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: text });
    },
  };
}
