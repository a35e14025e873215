/**
 * What has to be written in each framework, quoted from the small sites that `npm run check:sites` builds and reads: what
 * stands in the documentation has been tried.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file, or what stands in it between two texts, both of them included. */
interface Quote {
  readonly file: string;
  readonly from?: string;
  readonly to?: string;
}

interface Recipe {
  readonly title: string;
  readonly folder: string;
  /** What files do not say by themselves. */
  readonly about: string;
  readonly quotes: readonly Quote[];
}

const VITE = { file: 'vite.config.ts' };

const RECIPES: readonly Recipe[] = [
  {
    title: 'Plain HTML',
    folder: 'plain',
    about:
      'The folder lies beside the pages. Without script the link leads to a page of the picks.',
    quotes: [{ file: 'soleus/index.html', from: '<a href="/care', to: '</script>' }],
  },
  {
    title: 'Eleventy 3',
    folder: 'eleventy',
    about: 'The picks are part of the page.',
    quotes: [{ file: 'soleus.md', from: '{%' }],
  },
  {
    title: 'Hugo',
    folder: 'hugo',
    about: 'The picks are part of the page, by a shortcode.',
    quotes: [
      { file: 'layouts/shortcodes/care-picks.html' },
      { file: 'content/soleus.md', from: '{{<' },
    ],
  },
  {
    title: 'Jekyll',
    folder: 'jekyll',
    about:
      'The picks are part of the page. Jekyll leaves out what begins with `_` or a dot, unless it is named.',
    quotes: [
      { file: '_config.yml', from: 'include', to: ']' },
      { file: 'soleus.md', from: '{%' },
    ],
  },
  {
    title: 'Vite',
    folder: 'vite',
    about:
      'The plugin puts the folder into the build and says where it lies. To change the picks, set `muscle`.',
    quotes: [
      VITE,
      { file: 'src/main.ts', from: 'import', to: "elements';" },
      { file: 'soleus/index.html', from: '<care-picks', to: '</care-picks>' },
    ],
  },
  {
    title: 'React 19',
    folder: 'react',
    about:
      'With Vite, made ahead of time. In the page nothing stands between the tags, for the browser has made the element’s own tree of it.',
    quotes: [VITE, { file: 'src/post.tsx', from: 'export' }, { file: 'prerender.js' }],
  },
  {
    title: 'Next 15',
    folder: 'next',
    about:
      'The page is a server component; the elements are registered by a client component, which stands in the layout.',
    quotes: [
      { file: 'next.config.ts', from: 'const', to: '};' },
      { file: 'app/care-picks-elements.tsx' },
      { file: 'app/layout.tsx', from: 'export const metadata', to: ';' },
      { file: 'app/[muscle]/page.tsx', from: 'export default' },
    ],
  },
  {
    title: 'Vue 3',
    folder: 'vue',
    about: 'With Vite, made ahead of time as in React; the server provides `picks`.',
    quotes: [
      { ...VITE, from: 'const' },
      { file: 'src/post.vue', from: '/** What' },
    ],
  },
  {
    title: 'Nuxt',
    folder: 'nuxt',
    about: 'A plugin for the client imports `care-picks/elements`.',
    quotes: [{ file: 'nuxt.config.ts' }, { file: 'app/pages/[muscle].vue', from: '/** What' }],
  },
  {
    title: 'Svelte 5',
    folder: 'svelte',
    about: 'With SvelteKit.',
    quotes: [
      VITE,
      { file: 'src/routes/[muscle]/+page.server.ts', from: 'export const load' },
      { file: 'src/routes/[muscle]/+page.svelte' },
    ],
  },
  {
    title: 'Astro 5',
    folder: 'astro',
    about: 'Its router for the page is tried too; the picks do without it.',
    quotes: [
      { file: 'astro.config.mjs' },
      { file: 'src/pages/[muscle].astro', from: 'const { muscle }', to: 'picks =' },
      { file: 'src/pages/[muscle].astro', from: '<care-picks', to: '</script>' },
    ],
  },
];

const FOLDER = 'test/sites/recipes';
const textOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${FOLDER}/${path}`, import.meta.url)), 'utf8');

/** As far left as it goes. */
function unindented(lines: readonly string[]): string {
  const depths = lines.filter(line => line.trim()).map(line => line.search(/\S/));
  return lines
    .map(line => line.slice(Math.min(...depths)))
    .join('\n')
    .trim();
}

/** Whole lines. @throws when they are not there */
function quoted(folder: string, { file, from, to }: Quote): string {
  const lines = textOf(`${folder}/${file}`).split('\n');
  const find = (text: string | undefined, absent: number, after = 0): number =>
    text === undefined ? absent : lines.findIndex((line, at) => at >= after && line.includes(text));
  const first = find(from, 0);
  const last = find(to, lines.length - 1, first);
  if (first < 0 || last < 0)
    throw new Error(`${folder}/${file} has nothing from ${from} to ${to}.`);
  return unindented(lines.slice(first, last + 1));
}

function quoteText(folder: string, quote: Quote): string {
  const { file } = quote;
  const [, language = ''] = /\.(\w+)$/.exec(file) ?? [];
  const words = file.replace(/[[\]]/g, '\\$&');
  const fence = `\`\`\`${language}\n${quoted(folder, quote)}\n\`\`\``;
  return `[${words}](<../../${FOLDER}/${folder}/${file}>)\n\n${fence}`;
}

function recipeText({ title, folder, about, quotes }: Recipe): string {
  const { build } = JSON.parse(textOf(`${folder}/package.json`)).scripts;
  const parts = quotes.map(quote => quoteText(folder, quote));
  return [`## ${title}`, about, `The build: \`${build}\``, ...parts].join('\n\n');
}

export const recipesList = (): string => `\n${RECIPES.map(recipeText).join('\n\n')}\n`;
