/**
 * What a page's author can do, by accident or on purpose: wherever a shop link can be seen, so can every
 * short form of its card, before it, in its own size, colour and words.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  cards,
  distOrigin,
  errorsDuring,
  folderWith,
  mount,
  one,
  unmount,
} from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { IN_ROOT } from './hostile/in-root.ts';
import { expectCautions } from './hostile/in-sight.ts';
import { SHEETS } from './hostile/sheets.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(() => {
  document.querySelector('#hostile')?.remove();
  unmount();
});

/** How many cards the sample has for the soleus, in both phases, and how many joint warnings in sight. */
const SOLEUS = [9, 1] as const;

const widget = (attributes = '', children = '') =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}>${children}</care-picks>`);

function style(css: string): CSSStyleSheet {
  const style = document.createElement('style');
  style.id = 'hostile';
  style.textContent = css;
  document.head.append(style);
  return style.sheet as CSSStyleSheet;
}

describe('a page’s own style sheet', () => {
  const ROWS = [
    ...SHEETS.map(row => [...row, 'cards'] as const),
    // Those of a kind of their own are tried in the two other layouts too.
    ...SHEETS.slice(-1).flatMap(row => [[...row, 'compact'] as const, [...row, 'table'] as const]),
  ];
  for (const [about, least, sheets, layout] of atLeast(6, ROWS)) {
    itInTurn(
      `about ${about}, ${sheets.length} of them, ${layout} → no card shows its link without its cautions`,
      async () => {
        const element = await widget(`limit="5" layout="${layout}"`);
        expectCautions(element, 5, 1);
        const fallen: string[] = [];
        for (const { title, css, leaves } of atLeast(least, sheets)) {
          try {
            expect(style(css).cssRules, 'rules that are read').to.have.length.above(0);
            expectCautions(element, leaves === 'all' ? 5 : 0, 1);
          } catch (cause) {
            fallen.push(`${title}: ${cause instanceof Error ? cause.message : cause}`);
          } finally {
            document.querySelector('#hostile')?.remove();
          }
        }
        expect(fallen.join('\n')).to.equal('');
      },
    ).timeout(limit(60_000));
  }
});

describe('a sheet that is put into the widget’s own root', () => {
  for (const { title, css } of atLeast(16, IN_ROOT))
    itInTurn(`${title} on whatever warns → hides nothing of it`, async () => {
      const element = await widget('limit="5"');
      const root = element.shadowRoot as ShadowRoot;
      const before = root.adoptedStyleSheets;
      const own = new CSSStyleSheet();
      own.replaceSync(css);
      expect(own.cssRules).to.have.length(1);
      root.adoptedStyleSheets = [...before, own];
      expectCautions(element, 5, 1);
    });
});

describe('a page’s own attributes, children and listeners', () => {
  const attributes = [
    'safe',
    'hide-cautions',
    'cautions="none"',
    'no-disclosure',
    'data-caution="none"',
    'part="caution"',
    'exportparts="caution, clot"',
    'phase="acute chronic"',
    'layout="none"',
    'theme="transparent"',
    'heading-level="99"',
    'limit="1e9"',
    'lang="xx"',
    'class="caution"',
    'style="--care-text: transparent"',
    'role="presentation"',
  ];
  for (const attribute of attributes) {
    itInTurn(`${attribute} → weakens nothing`, async () => {
      const element = await widget(attribute);
      expect(all(element, '[data-product]').length).to.be.above(3);
      expectCautions(element, ...SOLEUS);
    });
  }

  it('aria-hidden on the host → is the page’s own doing, and hides the links as well', async () => {
    const element = await widget('aria-hidden="true"');
    expect(
      one(element, '[data-offer]').closest('[aria-hidden]') ?? element.getAttribute('aria-hidden'),
    ).to.equal('true');
  });

  it('children for slots that there are none of → cover and replace nothing', async () => {
    const names = ['caution', 'cautions', 'clot', 'disclosure', 'card', 'warning', ''];
    const element = await widget('', names.map(name => `<p slot="${name}">Mine</p>`).join(''));
    expectCautions(element, ...SOLEUS);
  });

  it('listeners that stop and prevent everything → the picks and their cautions stand', async () => {
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const types = ['care-picks-view', 'care-picks-phase', 'toggle', 'context-request'];
    for (const type of types) addEventListener(type, stop, true);
    const element = await widget();
    for (const type of types) removeEventListener(type, stop, true);
    expectCautions(element, ...SOLEUS);
  });

  it('a listener that throws → harms nothing', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    const heard: string[] = [];
    const { onerror } = window;
    window.onerror = message => {
      heard.push(String(message));
      return true;
    };
    document.addEventListener('care-picks-load', boom, { once: true });
    const element = await widget();
    window.onerror = onerror;
    expectCautions(element, ...SOLEUS);
    expect(heard.join()).to.include('boom');
  });
});

describe('a catalog’s own data', () => {
  it('fields that look like switches → weaken nothing, and a product that has one is left out', async () => {
    const roller = aProduct('roller', [aUse('massage', 'chronic')]);
    const switched = { safe: true, verdict: 'show', clot: false, phases: ['acute'] };
    const file = {
      ...aFile([
        roller,
        ...Object.entries(switched).map(([key, value]) => ({ ...roller, id: key, [key]: value })),
      ]),
      safety: 'off',
      cautions: { 'blood-clot': '' },
    };
    let element: Awaited<ReturnType<typeof mount>> | undefined;
    const said = await errorsDuring(async () => {
      element = await mount(
        `<care-picks muscle="soleus" phase="chronic" catalog="${await folderWith(file)}"></care-picks>`,
      );
    });
    if (!element) expect.fail('no widget');
    expect(cards(element)).to.deep.equal(['chronic roller massage']);
    expectCautions(element, 1, 0);
    for (const key of ['safety', 'cautions', ...[1, 2, 3, 4].map(at => `products[${at}]`)])
      expect(said.join()).to.include(key);
  });

  it('a region that is no leg’s, for a muscle that is → the file decides nothing that the rules do not know', async () => {
    const file = {
      ...aFile([aProduct('roller', [aUse('massage', 'chronic')])]),
      muscle: { id: 'soleus', name: 'soleus', region: 'moon' },
    };
    await errorsDuring(async () => {
      const element = await mount(
        `<care-picks muscle="soleus" catalog="${await folderWith(file)}"></care-picks>`,
      );
      expect(cards(element)).to.deep.equal([]);
    });
  });
});
