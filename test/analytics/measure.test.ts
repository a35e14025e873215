import { expect } from '@open-wc/testing';
import { type Listener, measure } from '../../src/analytics/analytics.ts';
import { listen } from '../../src/analytics/listen.ts';
import { readTools } from '../../src/analytics/read-tools.ts';
import { TOOL_NAMES } from '../../src/analytics/tools.ts';
import {
  CarePicksLoadEvent,
  CarePicksSelectEvent,
  CarePicksViewEvent,
} from '../../src/domain/events.ts';
import { errorsDuring } from '../support/page.ts';
import { globals, nextTask, page, removeStandIns, standIns } from './stand-ins.ts';

const ITEMS = [
  { id: 'gel', index: 0 },
  { id: 'roller', index: 1 },
] as const;
const [GEL, ROLLER] = ITEMS;
const view = () => new CarePicksViewEvent(ITEMS);
const select = () => new CarePicksSelectEvent(ROLLER, 'amazon');

let widget: HTMLElement;
const stops: (() => void)[] = [];
const start = (...args: Parameters<typeof measure>): void => {
  stops.push(measure(...args));
};

beforeEach(() => {
  widget = document.createElement('div');
  document.body.append(widget);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  widget.remove();
  removeStandIns();
});

/** A copy of the module, as a second script or a second version brings it. */
let copies = 0;
const copy = (): Promise<{ listen: typeof listen }> =>
  import(`../../src/analytics/listen.ts?copy=${copies++}`);

describe('measure', () => {
  it('every tool → told once of a view and of a click', () => {
    const calls = standIns();
    for (const tool of TOOL_NAMES) start(tool);
    widget.dispatchEvent(view());
    const viewed = Object.values(calls).map(({ length }) => length);
    expect(viewed).to.deep.equal([1, 2, 1, 1, 1, 1]);
    widget.dispatchEvent(select());
    const both = Object.values(calls).map(({ length }) => length);
    expect(both).to.deep.equal([2, 4, 2, 2, 2, 2]);
    expect(calls.ga4[0]).to.deep.equal([
      'event',
      'view_item_list',
      {
        item_list_id: 'care_picks',
        item_list_name: 'Care picks',
        items: [
          { item_id: 'gel', index: 0 },
          { item_id: 'roller', index: 1 },
        ],
      },
    ]);
  });

  it('no tool was asked for → none is told', () => {
    const calls = standIns();
    widget.dispatchEvent(view());
    widget.dispatchEvent(select());
    expect(Object.values(calls).flat()).to.deep.equal([]);
  });

  it('a function → what is measured, and ended: nothing more', () => {
    const told: unknown[] = [];
    const stop = measure(measured => told.push(measured));
    widget.dispatchEvent(view());
    widget.dispatchEvent(select());
    stop();
    widget.dispatchEvent(select());
    expect(told).to.deep.equal([
      { name: 'view', items: ITEMS },
      { name: 'select', item: ROLLER, program: 'amazon' },
    ]);
  });

  it('a click on a link in a shadow root → the host of its shop, and no more of its address', () => {
    const told: unknown[] = [];
    start(measured => told.push(measured));
    const root = widget.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="https://www.amazon.com/soleus?tag=ada-20"><b>Shop</b></a>';
    root.querySelector('a')?.addEventListener('click', event => {
      event.preventDefault();
      widget.dispatchEvent(select());
    });
    root.querySelector('b')?.click();
    expect(told).to.deep.equal([
      { name: 'select', item: ROLLER, program: 'amazon', shop: 'www.amazon.com' },
    ]);
  });

  it('a list that is shown anew → not told again; one that was loaded anew is', () => {
    const told: unknown[] = [];
    start(measured => told.push(measured));
    widget.dispatchEvent(view());
    widget.dispatchEvent(view());
    expect(told.length).to.equal(1);
    widget.dispatchEvent(new CarePicksLoadEvent(ITEMS));
    widget.dispatchEvent(view());
    expect(told.length).to.equal(2);
  });

  it('several widgets → each list is counted', () => {
    const told: unknown[] = [];
    start(measured => told.push(measured));
    const other = document.createElement('div');
    widget.after(other);
    for (const each of [widget, other]) each.dispatchEvent(view());
    other.remove();
    expect(told.length).to.equal(2);
  });

  it('asked twice, and by two copies of the script → counted once', async () => {
    const calls = standIns();
    const told: unknown[] = [];
    const listener: Listener = measured => told.push(measured);
    const { listen: other } = await copy();
    expect(other).not.to.equal(listen);
    const both = ['plausible', listener] as const;
    for (const _ of [1, 2]) for (const who of both) start(who);
    start('plausible', widget);
    const stop = new AbortController();
    other(document, () => both, stop.signal);
    for (const event of [view(), view(), select(), select()]) widget.dispatchEvent(event);
    stop.abort();
    expect([calls.plausible.length, told.length]).to.deep.equal([3, 3]);
  });

  it('an element → what is inside it, and nothing beside it', () => {
    const told: unknown[] = [];
    start(measured => told.push(measured), widget);
    const inside = document.createElement('p');
    widget.append(inside);
    for (const each of [inside, document.body]) each.dispatchEvent(select());
    expect(told.length).to.equal(1);
  });

  it('a click that the page takes for itself → is one nevertheless', () => {
    const told: unknown[] = [];
    start(measured => told.push(measured));
    widget.addEventListener('care-picks-select', event => event.preventDefault());
    widget.dispatchEvent(select());
    expect(told.length).to.equal(1);
  });
});

describe('what a page may give by mistake', () => {
  for (const [what, who, word] of [
    ['nothing', undefined, 'undefined'],
    ['a list', ['ga4'], 'object'],
    ['a symbol', Symbol('ga4'), 'symbol'],
    ['a number', 4, 'number'],
  ] as const)
    it(`${what} in the place of a tool → one line, and no tool is told`, async () => {
      const calls = standIns();
      const said = await errorsDuring(async () => {
        start(who as never);
        widget.dispatchEvent(select());
      });
      expect(said).to.deep.equal([
        `[care-picks] analytics/unknown: "${word}" is none of ga4, gtm, plausible, matomo, fathom, koko.`,
      ]);
      expect(Object.values(calls).flat()).to.deep.equal([]);
    });

  it('what nobody can listen to → one line, and the page goes on unmeasured', async () => {
    const calls = standIns();
    const said = await errorsDuring(async () => {
      for (const on of [null, '#picks']) start('ga4', on as never);
      widget.dispatchEvent(select());
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(
      /^\[care-picks\] analytics\/failed: measure\(\) threw an error\. TypeError/,
    );
    expect(calls.ga4).to.deep.equal([]);
  });
});

describe('tools that are not there', () => {
  it('one that comes later → finds the event in the queue that its documentation names', () => {
    for (const tool of ['ga4', 'gtm', 'plausible', 'matomo'] as const) start(tool);
    widget.dispatchEvent(view());
    expect(globals()).to.deep.equal(['dataLayer', 'plausible', '_paq']);
    const [command, ...entries] = page.dataLayer as [object, ...object[]];
    // Google’s script tells a command by this.
    expect(Object.prototype.toString.call(command)).to.equal('[object Arguments]');
    expect(Array.from(command as ArrayLike<unknown>).slice(0, 2)).to.deep.equal([
      'event',
      'view_item_list',
    ]);
    expect(entries.map(entry => Object.keys(entry))).to.deep.equal([
      ['ecommerce'],
      ['event', 'ecommerce'],
    ]);
    expect(page._paq).to.deep.equal([['trackEvent', 'Care picks', 'view']]);
    const { q } = page.plausible as { q: readonly ArrayLike<unknown>[] };
    expect(q.map(each => Array.from(each))).to.deep.equal([
      ['Care picks: view', { interactive: false }],
    ]);
  });

  it('one that documents no queue → no global of its name, and nothing said', async () => {
    const said = await errorsDuring(async () => {
      for (const tool of ['fathom', 'koko'] as const) start(tool);
      widget.dispatchEvent(view());
      widget.dispatchEvent(select());
    });
    expect([said, globals()]).to.deep.equal([[], []]);
  });

  it('… while the page loads → is told when that is done', async () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    start('fathom');
    start('koko');
    widget.dispatchEvent(view());
    Reflect.deleteProperty(document, 'readyState');
    const calls = standIns();
    dispatchEvent(new Event('load'));
    await nextTask();
    expect([calls.fathom, calls.koko]).to.deep.equal([
      [['Care picks view']],
      [['Care picks view', 'list']],
    ]);
  });

  it('an element of the page that bears a tool’s name → is not taken for it', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      ['plausible', 'dataLayer', '_paq', 'fathom']
        .map(id => `<i class="named" id="${id}"></i>`)
        .join(''),
    );
    const said = await errorsDuring(async () => {
      for (const tool of TOOL_NAMES) start(tool);
      widget.dispatchEvent(view());
    });
    for (const each of document.querySelectorAll('.named')) each.remove();
    expect(said).to.deep.equal([]);
    expect((page._paq as object[]).length).to.equal(1);
  });
});

describe('tools that fail', () => {
  const broken = (): never => {
    throw new Error('broken');
  };

  it('each of them → said once, and the page and the others get nothing of it', async () => {
    const calls = standIns();
    const told: unknown[] = [];
    const thrown: Event[] = [];
    const hear = (event: Event) => thrown.push(event);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
    page.gtag = broken;
    page.plausible = broken;
    page._paq = { push: broken };
    page.fathom = { trackEvent: () => Promise.reject(new Error('later')) };
    const said = await errorsDuring(async () => {
      for (const tool of TOOL_NAMES) start(tool);
      start(async () => broken());
      start(measured => told.push(measured));
      widget.dispatchEvent(view());
      widget.dispatchEvent(select());
      await nextTask();
    });
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
    expect(thrown).to.deep.equal([]);
    expect(said.map(line => line.replace(/ threw.*/, '')).sort()).to.deep.equal([
      '[care-picks] analytics/failed: fathom',
      '[care-picks] analytics/failed: ga4',
      '[care-picks] analytics/failed: matomo',
      '[care-picks] analytics/failed: plausible',
      '[care-picks] analytics/failed: your function',
    ]);
    expect([told.length, calls.gtm.length, calls.koko.length]).to.deep.equal([2, 4, 2]);
  });

  it('an event of the page’s own that has the name of ours → nobody hears of it', async () => {
    const told: unknown[] = [];
    start(measured => told.push(measured));
    const said = await errorsDuring(async () => {
      for (const type of ['care-picks-view', 'care-picks-select'])
        widget.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { items: [GEL] } }));
    });
    expect([told, said]).to.deep.equal([[], []]);
  });
});

describe('what an attribute says', () => {
  it('several tools, in any case → each of them', () => {
    const calls = standIns();
    for (const tool of readTools(' GA4, plausible\n')) start(tool);
    widget.dispatchEvent(select());
    expect([calls.ga4.length, calls.plausible.length, calls.matomo.length]).to.deep.equal([
      1, 1, 0,
    ]);
  });

  it('an unknown one → one line that names those that are known; the others go on', async () => {
    const calls = standIns();
    const said = await errorsDuring(async () => {
      for (const _ of [1, 2]) for (const tool of readTools('ga5 ga4')) start(tool);
      widget.dispatchEvent(select());
    });
    expect(said).to.deep.equal([
      '[care-picks] analytics/unknown: "ga5" is none of ga4, gtm, plausible, matomo, fathom, koko.',
    ]);
    expect(calls.ga4.length).to.equal(1);
  });
});
