/**
 * Blogs that are built from files. A link that is written in Markdown survives each of the generators, whatever it
 * does with HTML; the script stands once, in the layout that all posts share.
 */
import { READ_ON } from './read-on.ts';
import type { Site, Step } from './site.ts';

const WHY =
  'A link in Markdown, which every generator keeps, and the script once, in the layout of the posts.';

const LINK: Step = {
  text: 'Write the link where you want the picks, with an empty line before and after it.',
  copy: 'Markdown link',
};

const BUILD_AHEAD =
  'With a terminal you can also build the picks into the page: see “Ahead of time” in the documentation.';

export const HUGO: Site = {
  name: 'Hugo',
  form: 'link',
  why: WHY,
  once: [
    {
      text: 'In the layout of your posts, such as `layouts/_default/baseof.html`, paste this before `</body>`.',
      copy: 'script',
    },
  ],
  post: [LINK],
  sketch: { of: 'file', name: 'content/posts/soleus.md' },
  folder: [
    {
      text: 'Unzip the folder into `static/care/`. Its address is that of your site, with `care/` behind it.',
    },
  ],
  note: `Hugo leaves out HTML that is pasted into Markdown. ${BUILD_AHEAD}`,
  known: [{ how: 'tried', what: 'Hugo 0.111, as it is set at first' }],
};

export const JEKYLL: Site = {
  name: 'Jekyll',
  form: 'link',
  why: WHY,
  once: [
    {
      text: 'In `_layouts/default.html`, paste this before `</body>`. If your theme has that file, copy it out of the theme first.',
      copy: 'script',
    },
  ],
  post: [LINK],
  sketch: { of: 'file', name: '_posts/2026-11-26-soleus.md' },
  folder: [
    {
      text: 'Unzip the folder into `care/`, beside `_posts`. Its address is that of your site, with `care/` behind it.',
    },
  ],
  note: 'Jekyll leaves out files whose names begin with `_` or a dot. Where your host reads `_headers` or `.htaccess`, name the file under `include` in `_config.yml`.',
  known: [
    { how: 'repeated', what: 'Links in Markdown were tried with other readers of Markdown.' },
  ],
};

export const ELEVENTY: Site = {
  name: 'Eleventy',
  form: 'link',
  why: WHY,
  once: [
    {
      text: 'In the layout of your posts, in `_includes`, paste this before `</body>`.',
      copy: 'script',
    },
  ],
  post: [LINK],
  sketch: { of: 'file', name: 'posts/soleus.md' },
  folder: [
    { text: 'Unzip the folder into `care/`, beside your configuration.' },
    {
      text: 'In the configuration, add `eleventyConfig.addPassthroughCopy("care"); eleventyConfig.ignores.add("care");`. Without the second part Eleventy takes our pages for templates.',
    },
  ],
  note: BUILD_AHEAD,
  known: [
    { how: 'tried', what: 'a site of Eleventy 3.1' },
    { how: 'read', address: 'https://www.11ty.dev/docs/languages/markdown/', day: READ_ON },
  ],
};

export const ASTRO: Site = {
  name: 'Astro',
  form: 'link',
  why: WHY,
  once: [
    {
      text: 'In the layout of your posts, in `src/layouts`, paste this before `</body>`. It says `is:inline`, so that Astro leaves it alone.',
      copy: 'Astro script',
    },
  ],
  post: [LINK],
  sketch: { of: 'file', name: 'src/content/blog/soleus.md' },
  folder: [
    {
      text: 'Unzip the folder into `public/care/`. Its address is that of your site, with `care/` behind it.',
    },
  ],
  note: `The link works in \`.md\` and \`.mdx\` alike. ${BUILD_AHEAD}`,
  known: [
    { how: 'tried', what: 'a site of Astro 5' },
    {
      how: 'read',
      address: 'https://docs.astro.build/en/guides/client-side-scripts/',
      day: READ_ON,
    },
  ],
};

export const HTML: Site = {
  name: 'Plain HTML',
  form: 'link',
  why: 'A link with its script. It works wherever you may write HTML, and the link stays where scripts are off.',
  once: [],
  post: [
    { text: 'Open the page in your editor, and find the place where you want the picks.' },
    { text: 'Paste the lines there, and upload the page.', copy: 'link and script' },
  ],
  sketch: { of: 'file', name: 'soleus.html' },
  folder: [
    {
      text: 'Upload the unzipped folder as `care`, beside your pages. Its address is that of your site, with `care/` behind it.',
    },
  ],
  note: 'With more than one list on a page, one script is enough.',
  known: [{ how: 'tried', what: 'Chromium, Firefox and WebKit' }],
};
