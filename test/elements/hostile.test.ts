/**
 * What a page's author can do, by accident or on purpose: wherever a shop link can be seen, so can the
 * clot caution of its card, in its own size, colour and words.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import {
  all,
  cards,
  distOrigin,
  errorsDuring,
  folderWith,
  mount,
  one,
  textOf,
  unmount,
} from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(() => {
  document.querySelector('#hostile')?.remove();
  unmount();
});

const widget = (attributes = '', children = '') =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}>${children}</care-picks>`);

function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.id = 'hostile';
  sheet.textContent = css;
  document.head.append(sheet);
}

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const visible =
    element.checkVisibility?.({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) ?? true;
  return visible && width > 4 && height > 4 && getComputedStyle(element).visibility === 'visible';
};

const alpha = (color: string): number => Number(/rgba\(.*,\s*([\d.]+)\)/.exec(color)?.[1] ?? 1);

const zoomOf = (element: Element): number =>
  (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** It has room for a long word, has an opaque ground of its own, and nothing lies over its middle. */
function expectLegible(caution: Element): void {
  const words = one(caution, 'span');
  expect(words.getBoundingClientRect().width).to.be.above(70 * zoomOf(caution));
  const ground = caution.closest('.critical, .cautions') as Element;
  expect(alpha(getComputedStyle(ground).backgroundColor)).to.equal(1);
  caution.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = words.getBoundingClientRect();
  const shadow = caution.getRootNode() as ShadowRoot;
  const top = shadow.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  expect(top === null || caution.contains(top), 'something lies over it').to.equal(true);
}

/** Every card that shows a way to a shop shows its clot caution, and so does the list its warning. */
function expectCautions(element: Element): void {
  const visible = all(element, '[data-product]').filter(card =>
    all(card, '[data-offer]').some(isSeen),
  );
  for (const card of visible) {
    if (['cold-pack', 'education'].includes(card.getAttribute('data-modality') ?? '')) continue;
    const caution = one(card, '[data-caution="blood-clot"]');
    const { color, fontSize, opacity, textIndent } = getComputedStyle(caution);
    expect(isSeen(caution)).to.equal(true);
    expect(Number.parseFloat(fontSize)).to.be.at.least(14);
    expect([alpha(color), Number(opacity), Number.parseFloat(textIndent)]).to.deep.equal([1, 1, 0]);
    expect(textOf(caution)).to.include('blood clot');
    expect(getComputedStyle(caution).fontFamily).to.match(/^system-ui/);
    expectLegible(caution);
    // Where the browser knows zoom, no part has its own.
    expect(getComputedStyle(one(card, '[data-offer]')).zoom ?? '1').to.equal('1');
  }
  if (visible.length > 0) {
    expect(isSeen(one(element, '[data-region]'))).to.equal(true);
    expect(isSeen(one(element, '[data-disclosure]'))).to.equal(true);
  }
}

const ALL_PARTS = [
  'heading',
  'phase-heading',
  'purpose',
  'title',
  'picture',
  'link',
  'caution',
  'cautions',
  'card',
  'disclosure',
  'clot',
];
const HIDE = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'font-size: 0',
  'height: 0; overflow: hidden',
  'position: absolute; left: -9999px',
  'color: transparent',
  'clip-path: inset(100%)',
  'transform: scale(0)',
];

const SHEETS: readonly [string, string][] = [
  ...[
    'color: transparent',
    'font-size: 0',
    'font-size: 1px',
    'text-indent: -9999px',
    'line-height: 0',
    'letter-spacing: -2em',
    'word-spacing: -9em',
    'visibility: hidden',
    'white-space: nowrap',
    'text-transform: uppercase',
    'writing-mode: vertical-rl',
    '-webkit-text-fill-color: transparent',
    'text-shadow: 0 0 9px red',
    'font: 0/0 a',
    'color-scheme: dark',
    'user-select: none',
    'list-style: none',
    'text-align: right',
    'direction: rtl',
    'hyphens: auto',
    'word-break: break-all',
    'cursor: none',
    'pointer-events: none',
  ].flatMap(
    rule =>
      [
        [`everything inherits ${rule}`, `html, body, div, care-picks { ${rule} !important }`],
        [`* { ${rule} !important }`, `* { ${rule} !important }`],
      ] as [string, string][],
  ),
  ...[
    'all: unset',
    'all: initial',
    'all: revert',
    'display: contents',
    'display: inline',
    'display: flex',
    'display: grid',
    'display: table-cell',
    'float: left',
    'position: absolute',
    'width: 160px',
    'max-width: 200px',
    'height: 400px; overflow: hidden',
    'max-height: 700px; overflow: hidden',
    'columns: 3',
    'contain: strict; height: 3000px',
    'zoom: 0.5',
    'filter: grayscale(1)',
    'flex-direction: column-reverse',
  ].map(rule => [`the host: ${rule}`, `care-picks { ${rule} !important }`] as [string, string]),
  ...ALL_PARTS.flatMap(part =>
    HIDE.map(
      rule =>
        [
          `::part(${part}) { ${rule} }`,
          `care-picks::part(${part}) { ${rule.replace(/(;|$)/g, ' !important$1')} }`,
        ] as [string, string],
    ),
  ),
  [
    'names of ours in the page’s own sheet',
    '.caution, .cautions, .clot, .disclosure, [data-caution], [data-disclosure], .care { display: none !important }',
  ],
  [
    'custom properties that hide',
    `care-picks { ${['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet', 'line'].map(name => `--care-${name}: transparent`).join(';')}; --care-radius: 9999px; --care-font: nothing; --critical: transparent; --text: transparent; --surface: red }`,
  ],
  [
    'custom properties that are no values',
    `care-picks { ${['accent', 'surface', 'raised', 'text', 'line', 'radius'].map(name => `--care-${name}: };{`.replace(/[{}]/g, '!')).join(';')} }`,
  ],
  [
    'a reset',
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; vertical-align: baseline }',
  ],
  [
    'a font that is made as small as can be, and links that are made large again',
    '@font-face { font-family: T; src: local("DejaVu Sans"), local("Arial"); size-adjust: 1% } body { font-family: T } care-picks { --care-font: T } care-picks::part(link) { font-size: 1600px; line-height: 16px }',
  ],
  [
    'our own custom properties declared anew',
    '@property --ground { syntax: "<length>"; inherits: true; initial-value: 0px } @property --text { syntax: "<length>"; inherits: true; initial-value: 0px } care-picks { --care-raised: #2b3436; --care-surface: #2b3436; --care-text: #fff }',
  ],
  [
    'a host that is zoomed out, and links that are zoomed in',
    'care-picks { zoom: .4 } care-picks::part(link) { zoom: 10 }',
  ],
  ['a heading beside everything', 'care-picks::part(heading) { grid-column: 2; width: 760px }'],
  ['a phase beside everything', 'care-picks::part(phase-heading) { grid-column: 2; width: 100vw }'],
  [
    'groups that lie over one another',
    'care-picks::part(purpose) { margin-block-end: -700px } care-picks::part(title), care-picks::part(picture) { margin-block-end: -400px }',
  ],
  [
    'links that reach up',
    'care-picks::part(link) { padding: 2000px 0 10px; margin-block: -2000px 0; box-shadow: 0 -300px 0 300px #fff }',
  ],
  [
    'a plaster over the warning',
    'care-picks { position: relative } care-picks::after { content: ""; position: absolute; z-index: 9; inset: 100px 0 auto; height: 180px; background: #fff }',
  ],
  [
    'a host cut to pieces',
    'care-picks { clip-path: polygon(0 0, 100% 0, 100% 100px, 0 100px, 0 320px, 100% 320px, 100% 100%, 0 100%); mask: linear-gradient(#000 90px, transparent 90px 330px, #000 330px) }',
  ],
  ['columns of a pixel’s height', 'care-picks { height: 1px; column-count: 1; overflow: visible }'],
  ['a small root', 'html { font-size: 62.5% } body { font-size: 1px }'],
  ['details that are hidden', 'details, summary, details > * { display: none !important }'],
];

describe('a page’s own style sheet', () => {
  it(`${SHEETS.length} of them → no card shows its link without its clot caution`, async () => {
    const element = await widget('limit="5"');
    expectCautions(element);
    for (const [title, css] of SHEETS) {
      style(css);
      try {
        expectCautions(element);
      } catch (cause) {
        throw new Error(`${title}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      } finally {
        document.querySelector('#hostile')?.remove();
      }
    }
  }).timeout(limit(60_000));
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
    it(`${attribute} → weakens nothing`, async () => {
      const element = await widget(attribute);
      expect(all(element, '[data-product]').length).to.be.above(3);
      expectCautions(element);
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
    expectCautions(element);
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
    expectCautions(element);
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
    expectCautions(element);
    expect(heard.join()).to.include('boom');
  });
});

describe('a catalog’s own data', () => {
  it('fields that look like switches → weaken nothing', async () => {
    const product = {
      ...aProduct('roller', [aUse('massage', 'chronic')]),
      safe: true,
      cautions: [],
      verdict: 'show',
      clot: false,
      phases: ['acute'],
    };
    const file = { ...aFile([product]), safety: 'off', cautions: { 'blood-clot': '' } };
    const element = await mount(
      `<care-picks muscle="soleus" phase="chronic" catalog="${await folderWith(file)}"></care-picks>`,
    );
    expect(cards(element)).to.deep.equal(['chronic roller massage']);
    expectCautions(element);
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
