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
  wide: '?width=1280&layout=list',
  'large-rtl': '?text=large&direction=rtl',
  contrast: '?seen=contrast',
  paper: '?seen=paper&width=768',
  'no-script': '?seen=no-script&form=link',
  paid: '?tag=maya-20&country=US&phase=acute',
};

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
];
