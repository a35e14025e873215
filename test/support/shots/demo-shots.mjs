/** The states of the demo page that `npm run shots` draws: the query of each, and what is done then. */

const ready = page => page.locator('.stage[aria-busy="false"]').waitFor();

const openAll = page =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll('.panel details')) {
      more.removeAttribute('name');
      more.open = true;
    }
  });

const WORKBENCH = {
  '': '',
  night: '?page=night&layout=compact',
  sidebar: '?page=sidebar&phase=chronic',
  loud: '?page=loud&limit=3',
  'dark-320': '?scheme=dark&width=320&phase=acute',
  wide: '?width=1280&layout=table',
  'large-rtl': '?text=large&direction=rtl',
  contrast: '?seen=contrast',
  paper: '?seen=paper&width=768',
  'no-script': '?seen=no-script&form=link',
  paid: '?tag=maya-20&country=US&phase=acute',
  'blog-wordpress': '?site=wordpress',
  'blog-wix': '?site=wix&limit=3',
  'blog-hugo': '?site=hugo&heading=Mine',
};

/** The editor with the sample open, in one of its tabs. */
const editorIn = (tab, act) => async page => {
  await ready(page);
  const editor = page.locator('catalog-editor');
  await editor.scrollIntoViewIfNeeded();
  await editor.locator('[data-sample]').click();
  await editor.locator('[data-checked="yes"]').waitFor();
  await editor.locator(`[data-tab="${tab}"]`).click();
  await act?.(editor);
};

const withProblems = async editor => {
  await editor.locator('[id="products[0].care.uses[0].how"]').fill('Rub it in behind the knee.');
  await editor.locator('[id="products[0].offers[0].search"]').fill('');
  await editor.locator('.field-problems li').first().waitFor();
};

const EDITOR = [
  ['catalog-start', async page => page.locator('catalog-editor [data-blank]').waitFor()],
  [
    'catalog-new',
    async page => {
      const editor = page.locator('catalog-editor');
      await editor.scrollIntoViewIfNeeded();
      await editor.locator('[data-blank]').click();
      await editor.locator('[data-add-product]').click();
      await editor.locator('.field-problems li').first().waitFor();
    },
  ],
  ['catalog-products', editorIn('products')],
  ['catalog-problems-beside', editorIn('products', withProblems)],
  ['catalog-json', editorIn('products', editor => editor.locator('[data-beside="json"]').click())],
  ['catalog-about', editorIn('about')],
  [
    'catalog-problems',
    editorIn('products', async editor => {
      await withProblems(editor);
      await editor.locator('[data-tab="problems"]').click();
    }),
  ],
  ['catalog-missing', editorIn('coverage', editor => editor.locator('table').first().waitFor())],
  ['catalog-file', editorIn('file')],
];

/** Name, query and act of each state. */
export const DEMO = [
  ...Object.entries(WORKBENCH).map(([name, query]) => [
    name ? `demo-${name}` : 'demo',
    query,
    ready,
  ]),
  [
    'demo-open',
    '?tag=maya-20&site=wordpress&form=link&width=free',
    async page => {
      await ready(page);
      await openAll(page);
    },
  ],
  [
    'demo-search',
    '?layout=tiles',
    async page => {
      await ready(page);
      await page.locator('#muscle').fill('cal');
      await page.locator('[role="option"]').first().waitFor();
    },
  ],
  ...EDITOR.map(([name, act]) => [
    `demo-${name}`,
    '',
    async page => {
      await page.locator('catalog-editor').scrollIntoViewIfNeeded();
      await act(page);
    },
  ]),
];
