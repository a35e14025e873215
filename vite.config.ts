/**
 * One configuration for everything that is built. `vite build --app` makes, in this order:
 *
 * - `widget`: dist/care-picks.js and the chunks that it loads when a reader needs them, and dist/analytics.js,
 *   which a page loads whose author asks for it
 * - `embed`:  dist/embed.js, one classic script, on every page of the site
 * - `quick`:  dist/quick.js, from which `compile` makes a script for each muscle
 * - `package`: build/package/, what developers import, and the command line: ES modules with their dependencies left to
 *   node_modules. Its types come after it (src/build/declarations.mjs)
 * - `demo`:   dist/index.html, the demo page, with its own files in dist/demo/, and dist/docs/
 * - `worker`: dist/demo-worker/, the pipeline of the command line for the editor on that page
 * - `plugin`: build/plugin/, the page under Tools of the WordPress plugin
 *
 * Beside them: the notices of the packages that are bundled (LICENSES.txt), the hashes of the scripts
 * (hashes.json), and the list of all parts (sbom.cdx.json).
 *
 * `BUILD_ONLY=package,widget` builds those alone and leaves what the others wrote. Every address in dist/
 * is relative: the folder works on any host, under any path.
 */
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type BuildEnvironmentOptions,
  defineConfig,
  type EnvironmentOptions,
  type Plugin,
} from 'vite';
import { type Bundled, bundledBy, notices } from './src/build/bundled.ts';
import { chunkOf } from './src/build/chunk-of.ts';
import { edition } from './src/build/edition.ts';
import { hashes } from './src/build/hashes.ts';
import { literals } from './src/build/minify-literals.ts';
import { plainNamespaces } from './src/build/plain-namespaces.ts';
import { sbom } from './src/build/sbom.ts';
import { builtScripts } from './src/build/script-names.ts';
import { thinMaps } from './src/build/thin-maps.ts';
import { catalogJsonSchema } from './src/catalog/format/json-schema.ts';
import { docsSite } from './src/docs/site.ts';
import { surfaceFiles } from './src/surface/files.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What each environment writes and therefore may remove; nothing empties a folder that it shares. */
const outputs = {
  widget: [
    'dist/care-picks.js',
    'dist/analytics.js',
    'dist/chunks',
    'dist/LICENSES.txt',
    'dist/hashes.json',
  ],
  embed: ['dist/embed.js', 'dist/hashes.json'],
  quick: ['dist/quick.js'],
  package: ['build/package'],
  demo: ['dist/index.html', 'dist/demo', 'dist/docs'],
  worker: ['dist/demo-worker'],
  plugin: ['build/plugin'],
} as const;
type Name = keyof typeof outputs;
const names = Object.keys(outputs) as Name[];
const isName = (name: string): name is Name => Object.hasOwn(outputs, name);

/** What the package exports, each a file of src/package. */
const PACKAGE_ENTRIES = [
  'index',
  'elements',
  'embed',
  'analytics',
  'server',
  'rules',
  'vite',
] as const;

const shared = { emptyOutDir: false, copyPublicDir: false, sourcemap: false } as const;
const forBrowsers = {
  ...shared,
  outDir: at('dist'),
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  // Preloading would write link elements into the head of a page that belongs to somebody else.
  modulePreload: false,
} as const satisfies BuildEnvironmentOptions;

const environments: Record<Name, EnvironmentOptions> = {
  widget: {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...forBrowsers,
      // Library mode is what leaves `import()` as written: without it Vite wraps each one in 0.9 kB of
      // preloading. Its reluctance to minify an ES module is for packages that are bundled once more.
      lib: { entry: at('src/care-picks.ts'), formats: ['es'] },
      rolldownOptions: {
        input: {
          'care-picks': at('src/care-picks.ts'),
          analytics: at('src/analytics/analytics.ts'),
        },
        // The chunks take what they share with the entry from the entry, so that the first paint waits
        // for one script and not for a chain of two.
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting: {
            groups: [{ debugName: 'reader', name: chunkOf }],
            includeDependenciesRecursively: false,
          },
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
        },
      },
    },
  },
  embed: {
    consumer: 'client',
    build: {
      ...forBrowsers,
      rolldownOptions: {
        input: { embed: at('src/embed/embed.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  },
  quick: {
    consumer: 'client',
    build: {
      ...forBrowsers,
      rolldownOptions: {
        input: { quick: at('src/quick/quick.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  },
  package: {
    consumer: 'server',
    build: {
      ...shared,
      outDir: at('build/package'),
      target: 'node20',
      // A bundler makes it small; whoever looks for a fault reads it.
      minify: false,
      sourcemap: true,
      ssr: true,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(PACKAGE_ENTRIES.map(name => [name, at(`src/package/${name}.ts`)])),
          cli: at('src/cli/main.ts'),
        },
        // That what a plugin minifies takes time is known.
        checks: { bundlerTimings: false },
        // None of them may have to load another for what the two share: a page would get what runs in Node.
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          comments: { annotation: true, jsdoc: false, legal: true },
        },
      },
    },
  },
  demo: {
    consumer: 'client',
    build: {
      ...forBrowsers,
      rolldownOptions: {
        input: { demo: at('demo/index.html'), docs: at('demo/styles/docs.css') },
        output: {
          entryFileNames: 'demo/[name]-[hash].js',
          chunkFileNames: 'demo/[name]-[hash].js',
          assetFileNames: 'demo/[name]-[hash][extname]',
        },
      },
    },
  },
  worker: {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    // A worker has no document: it takes of Lit what a server takes.
    resolve: { conditions: ['node', 'module', 'production'] },
    build: {
      ...forBrowsers,
      rolldownOptions: {
        input: { catalog: at('src/editor/worker/worker.ts') },
        output: {
          entryFileNames: 'demo-worker/[name].js',
          chunkFileNames: 'demo-worker/[name]-[hash].js',
        },
      },
    },
  },
  plugin: {
    consumer: 'client',
    build: {
      ...forBrowsers,
      outDir: at('build/plugin'),
      rolldownOptions: {
        input: {
          'tools-page': at('src/wordpress/tools/tools-page.ts'),
          style: at('src/wordpress/tools/tools-page.css'),
        },
        output: {
          // WordPress would have them kept for long under one name.
          entryFileNames: 'editor/[name]-[hash].js',
          chunkFileNames: 'editor/[name]-[hash].js',
          assetFileNames: 'editor/[name]-[hash][extname]',
        },
      },
    },
  },
};

/**
 * `new URL('./', import.meta.url)` means "beside the script that the reader loaded". Vite takes it for
 * an asset to bundle and would put a file of src/ there as a data address; its own comment stops it.
 */
const ownAddress = (): Plugin => ({
  name: 'care-picks:own-address',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /import\.meta\.url/ },
    handler: code => ({
      code: code.replace(/\bnew URL\((?=\s*['"`])/g, 'new URL(/* @vite-ignore */ '),
      map: null,
    }),
  },
});

/** What is loaded from the author's folder, no bundler of a site may look for beside its own files. */
const fromTheFolder = (): Plugin => ({
  name: 'care-picks:from-the-folder',
  applyToEnvironment: ({ name }) => name === 'package',
  renderChunk: code => ({
    code: code.replace(
      /(?<=\bimport\(\s*)(?=\/\* @vite-ignore \*\/)/g,
      '/* webpackIgnore: true */ ',
    ),
    map: null,
  }),
});

/** The demo page embeds the widget as an author would. That Vite leaves that script alone is meant. */
const embedTag = (): Plugin => ({
  name: 'care-picks:embed-tag',
  configResolved({ logger }) {
    const { warn } = logger;
    logger.warn = (message, options) => {
      if (!message.startsWith('<script src="./embed.js">')) warn(message, options);
    };
  },
});

/** The documentation as pages beside the demo page, with the style sheet that this very build has made. */
const docs = (): Plugin => ({
  name: 'care-picks:docs',
  applyToEnvironment: ({ name }) => name === 'demo',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const styles = Object.keys(bundle).find(name => /^demo\/docs-.*\.css$/.test(name));
      if (!styles) throw new Error('The style sheet of the documentation was not built.');
      for (const { name, text } of docsSite(`../${styles}`))
        this.emitFile({ type: 'asset', fileName: `docs/${name}`, source: text });
    },
  },
});

/** What the package has beside its modules: data for editors, from where their facts stand. */
const packageData = (): Plugin => ({
  name: 'care-picks:package-data',
  applyToEnvironment: ({ name }) => name === 'package',
  generateBundle() {
    const schema = `${JSON.stringify(catalogJsonSchema(), null, 2)}\n`;
    const files = new Map([
      ...surfaceFiles(),
      ['schema.json', schema],
      // Who imports types by themselves imports nothing that runs.
      ['types-only.js', 'export {};\n'],
    ]);
    for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** An author's folder gets the widget's, under the name that it has here. */
const NOTICES = {
  widget: 'LICENSES.txt',
  demo: 'demo/LICENSES.txt',
  worker: 'demo-worker/LICENSES.txt',
  plugin: 'editor/LICENSES.txt',
};

/** What is known once a part is built: before the demo page, which tells the editor what there is to save. */
async function afterBuilding(
  name: Name,
  bundled: ReadonlyMap<Name, readonly Bundled[]>,
): Promise<void> {
  if (name === 'embed') await writeFile(at('dist/hashes.json'), hashes(at('dist')));
  if (name === 'plugin') await writeFile(at('dist/sbom.cdx.json'), sbom(at('.'), bundled));
}

export default defineConfig({
  // The page stands in the root of dist/, and Vite puts it where it stood under this folder.
  root: at('demo'),
  base: './',
  publicDir: false,
  define: { CARE_PICKS_EDITION: JSON.stringify(edition(at('.'))) },
  // Any other app type answers an unknown address with the demo page.
  appType: 'mpa',
  build: { outDir: at('dist'), emptyOutDir: false },
  server: { fs: { allow: [at('.')] } },
  plugins: [
    ownAddress(),
    literals(),
    plainNamespaces(),
    embedTag(),
    builtScripts(at('dist/chunks')),
    docs(),
    packageData(),
    fromTheFolder(),
    thinMaps(),
    notices(NOTICES, at('LICENSE')),
  ],
  environments,
  builder: {
    async buildApp(builder) {
      const only = process.env.BUILD_ONLY ? process.env.BUILD_ONLY.split(',') : undefined;
      const unknown = only?.find(name => !isName(name));
      if (unknown !== undefined)
        throw new Error(`BUILD_ONLY knows ${names.join(', ')}, not "${unknown}".`);
      const wanted = names.filter(name => !only || only.includes(name));
      // With the stamp goes what src/build/build.mjs believes of these files.
      const stale = only
        ? wanted.flatMap(name => outputs[name])
        : ['dist', ...outputs.package, ...outputs.plugin];
      for (const path of ['build/.stamp', ...stale]) {
        await rm(at(path), { recursive: true, force: true });
      }
      const bundled = new Map<Name, readonly Bundled[]>();
      for (const name of wanted) {
        const environment = builder.environments[name];
        if (!environment) continue;
        await builder.build(environment);
        bundled.set(name, bundledBy(environment.plugins));
        await afterBuilding(name, bundled);
      }
    },
  },
});
