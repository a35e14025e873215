/** Where an author asks for it, what is built measures; where nobody asks, a reader loads nothing of it. */
import { expect } from '@open-wc/testing';
import { nextTask } from '../analytics/stand-ins.ts';
import { distOrigin, nextEvent, one, unmount } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';

const origin = await distOrigin();
afterEach(unmount);

/** The queue of Google’s tag manager as its snippet makes it; each entry is told of to the test as well. */
const LAYER = `<script>
  window.dataLayer = [];
  dataLayer.push = entry => {
    Array.prototype.push.call(dataLayer, entry);
    dispatchEvent(new Event(entry.event || 'other'));
  };
</script>`;
const EMBED = (attributes: string): string =>
  `<script async src="${origin}/embed.js"${attributes}></script>`;
/** Never run, and never loaded. */
const STRANGERS = `
  <script type="text/plain" src="https://vendor.invalid/embed/player.js" data-analytics="gtm"></script>
  <script type="text/plain" src="https://vendor.invalid/player.js?by=embed" data-analytics="gtm"></script>`;
const MODULE = `<script type="module" src="${origin}/care-picks.js"></script>`;
const ELEMENT = '<care-picks muscle="soleus"></care-picks>';
const IMPORT = `<script type="module">
  import { measure } from '${origin}/analytics.js';
  measure('gtm');
</script>`;

interface Entry {
  readonly event?: string;
  readonly ecommerce: { readonly items: readonly { readonly item_id: string }[] } | null;
}
const layerOf = ({ window }: Site): readonly Entry[] => Reflect.get(window, 'dataLayer');
const scriptsOf = ({ window }: Site): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => name);

/** A click on the first link, which the page keeps from being followed. */
function follow(site: Site): void {
  site.document.addEventListener('care-picks-select', event => event.preventDefault());
  (one(site.document, '[data-offer]') as HTMLElement).click();
}

const WAYS: readonly (readonly [string, string])[] = [
  ['data-analytics on the script in place', EMBED(' data-muscle="soleus" data-analytics="gtm"')],
  [
    'data-analytics on the site’s script',
    `<p><a href="${origin}/picks/soleus.html">Picks</a></p>${EMBED(' data-analytics="gtm"')}`,
  ],
  ['data-analytics on the module', ELEMENT + MODULE.replace('src', 'data-analytics="gtm" src')],
  [
    'data-analytics on the script of one muscle',
    `<script async src="${origin}/picks/soleus.js" data-analytics="gtm"></script>`,
  ],
  ['a <care-catalog>', `<care-catalog analytics="gtm">${ELEMENT}</care-catalog>${MODULE}`],
  ['an import', ELEMENT + MODULE + IMPORT],
  [
    'all of it at once',
    `<care-catalog analytics="gtm">${ELEMENT}</care-catalog>${MODULE}${IMPORT}${EMBED(' data-analytics="gtm"')}`,
  ],
];

describe('measured by an author', () => {
  for (const [way, body] of WAYS)
    it(`${way} → a view, and a click, once each; no muscle in them`, async () => {
      const site = await openSite(LAYER + body);
      const viewed = nextEvent(site.window, 'view_item_list');
      if (!layerOf(site).some(({ event }) => event === 'view_item_list')) await viewed;
      follow(site);
      const layer = layerOf(site);
      expect(layer.map(({ event }) => event)).to.deep.equal([
        undefined,
        'view_item_list',
        undefined,
        'select_item',
      ]);
      expect(layer[1]?.ecommerce?.items.map(({ item_id }) => item_id)).to.deep.equal([
        'biofreeze-gel',
        'corpak-hot-cold-pack',
        'pick-3',
        'pick-4',
        'eurosock-compression-socks',
        'sombra-warm-gel',
        'tiger-tail-roller',
        'prostretch',
        'trigger-point-workbook',
      ]);
      expect(JSON.stringify(layer)).not.to.match(/soleus|calf|acute|chronic/i);
      expect(site.problems).to.deep.equal([]);
    });

  it('not asked for → nothing of it is loaded, and no tool is told', async () => {
    const site = await openSite(
      `${LAYER}${ELEMENT}${EMBED('')}${MODULE}<script data-analytics="gtm">0</script>${STRANGERS}`,
    );
    await nextEvent(site.document, 'care-picks-view');
    follow(site);
    expect(layerOf(site)).to.deep.equal([]);
    expect(scriptsOf(site).filter(name => name.includes('analytics'))).to.deep.equal([]);
    expect(scriptsOf(site).length).to.be.above(3);
  });

  for (const attributes of [' data-muscle="soleus"', ''])
    it(`an unknown tool on a script${attributes} → one line, which names those that are known; of a stranger’s, none`, async () => {
      const site = await openSite(
        `${ELEMENT}<script type="text/plain" src="/x/embed.js" data-analytics="false"></script>` +
          EMBED(`${attributes} data-analytics="ga3"`) +
          MODULE,
      );
      // Until the script is there.
      while (site.problems.length === 0) await nextTask();
      await nextEvent(site.document, 'care-picks-view');
      expect(site.problems).to.deep.equal([
        '[care-picks] analytics/unknown: "ga3" is none of ga4, gtm, plausible, matomo, fathom, koko.',
      ]);
    });
});
