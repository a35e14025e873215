/** What tools are told of a reader who answers every question and switches the phase, of products whose names tell. */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { TOOL_NAMES } from '../../src/analytics/analytics.ts';
import { MUSCLE_NAMES } from '../../src/catalog/anatomy/muscles.ts';
import { PHASES, type Phase, REGIONS } from '../../src/domain/types.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  appears,
  cards,
  folderWith,
  mount,
  nextEvent,
  one,
  unmount,
} from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { type Calls, nextTask, removeStandIns, standIns } from './stand-ins.ts';

type Widget = HTMLElementTagNameMap['care-picks'];

const IDS = ['acute-gel', 'neo-wrap', 'calf-roller', 'rocker-for-past-clot', 'foam-stick'] as const;

let catalog: string;
before(async () => {
  const [gel, wrap, roller, rocker, stick] = IDS;
  catalog = await folderWith(
    aFile([
      aProduct(gel, [aUse('cold-gel', 'acute')]),
      aProduct(wrap, [aUse('brace')]),
      aProduct(roller, [aUse('massage', 'chronic')]),
      aProduct(rocker, [aUse('stretch', 'chronic')]),
      aProduct(stick, [aUse('massage', 'chronic')]),
    ]),
  );
});
let calls: Calls;
beforeEach(() => {
  calls = standIns();
});
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  unmount();
  removeStandIns();
});

const widget = (attributes = '', tools: string = TOOL_NAMES.join(' ')): Promise<Widget> =>
  mount(
    `<care-catalog catalog="${catalog}" analytics="${tools}"><care-picks muscle="soleus" ${attributes}></care-picks></care-catalog>`,
  );

async function isSeen(element: Widget): Promise<void> {
  const viewed = nextEvent(element, 'care-picks-view');
  element.scrollIntoView();
  await viewed;
}

async function choose(element: Widget, phase: Phase): Promise<void> {
  (all(element, '.phase input')[PHASES.indexOf(phase)] as HTMLElement).click();
  await element.updateComplete;
}

/** Opens the check. @returns what it asks */
async function questions(element: Widget): Promise<readonly string[]> {
  (one(element, '.check') as HTMLDetailsElement).open = true;
  await appears(element, '[data-condition]');
  return all(element, '[data-condition]').map(box => box.getAttribute('data-condition') ?? '');
}

async function tick(element: Widget, code: string): Promise<void> {
  (one(element, `[data-condition="${code}"]`) as HTMLElement).click();
  await element.updateComplete;
}

/** Follows every link that is there, as far as the tools are told. */
function followAll(element: Widget): void {
  const stay = (event: Event) => event.preventDefault();
  element.addEventListener('care-picks-select', stay);
  for (const link of all(element, '[data-offer]')) (link as HTMLElement).click();
  element.removeEventListener('care-picks-select', stay);
}

const told = (): string =>
  JSON.stringify(calls, (_, value) => (value === undefined ? 'undefined' : value));
const distinct = (list: readonly unknown[]): readonly string[] => [
  ...new Set(list.map(each => JSON.stringify(each))),
];

/** Words that would tell: each as it stands between others. */
const TELLING: readonly string[] = [
  ...MUSCLE_NAMES.keys(),
  ...Object.keys(CONDITIONS),
  ...PHASES,
  ...REGIONS,
];
const words = (text: string): string => `-${text.toLowerCase().replace(/[^a-z]+/g, '-')}-`;

describe('what tools are told of a reader', () => {
  it('every answer ticked and both phases chosen → no muscle, phase or condition, in no call', async function everything() {
    this.timeout(limit(30_000));
    const element = await widget();
    await isSeen(element);
    followAll(element);
    const before = calls.ga4.length;
    expect(before).to.equal(1 + IDS.length);
    const codes = await questions(element);
    for (const code of atLeast(14, codes)) {
      await questions(element);
      await tick(element, code);
      followAll(element);
      // What a reader said is forgotten when the page goes.
      dispatchEvent(new Event('pagehide'));
      await element.updateComplete;
    }
    for (const phase of ['acute', 'chronic', 'acute'] as const) {
      await choose(element, phase);
      followAll(element);
    }
    // One after the other, as far as each is still asked; the first two put help cards in the place of the others.
    await questions(element);
    let ticked = 0;
    for (const code of codes.slice(2)) {
      if (all(element, `[data-condition="${code}"]`).length === 0) continue;
      ticked += 1;
      await tick(element, code);
      followAll(element);
    }
    expect(ticked).to.be.above(3);
    expect(calls.ga4.length).to.be.above(before * 4);
    const said = words(told());
    for (const word of atLeast(600, TELLING))
      expect(said.includes(words(word)), word).to.equal(false);
    // A click is told as it was before the first answer: once for each product, whatever came between.
    const most = { ga4: 6, gtm: 7, plausible: 6, matomo: 7, fathom: 2, koko: 6 };
    for (const tool of TOOL_NAMES) expect(distinct(calls[tool]).length, tool).to.equal(most[tool]);
  });

  it('a list that the reader changed → is not told of again', async () => {
    const element = await widget('phase="acute"');
    await isSeen(element);
    for (const phase of ['chronic', 'acute'] as const) {
      await choose(element, phase);
      await isSeen(element);
    }
    for (const tool of TOOL_NAMES)
      expect(calls[tool].length, tool).to.equal(tool === 'gtm' ? 2 : 1);
  });

  it('what came into the list when the reader chose the other phase → its click is not told', async () => {
    const element = await widget('phase="acute"');
    followAll(element);
    expect(calls.ga4.length).to.equal(2);
    await choose(element, 'chronic');
    expect(cards(element).length).to.be.above(2);
    followAll(element);
    expect(distinct(calls.ga4).length).to.equal(2);
  });

  it('a click → the host of the shop, and nothing else of its address', async () => {
    const element = await widget('', 'plausible');
    followAll(element);
    expect(calls.plausible[1]).to.deep.equal([
      'Outbound Link: Click',
      {
        props: { url: 'https://www.amazon.com/', item: 'neo-wrap', place: '2', program: 'amazon' },
      },
    ]);
  });
});

describe('where it is asked for', () => {
  it('nowhere → no tool is told', async () => {
    const element = await mount(
      `<care-picks muscle="soleus" catalog="${catalog}"></care-picks><script data-analytics="ga4" src="/other.js"></script>`,
    );
    await isSeen(element);
    followAll(element);
    expect(Object.values(calls).flat()).to.deep.equal([]);
  });

  it('on a <care-catalog> → what is inside; and another value, or none, takes its place', async () => {
    const inside = await widget('', 'plausible');
    const beside = await mount(`<care-picks muscle="soleus" catalog="${catalog}"></care-picks>`);
    followAll(beside);
    expect(calls.plausible).to.deep.equal([]);
    const around = inside.closest('care-catalog');
    if (!around) throw new Error('It stands in one.');
    around.setAttribute('analytics', 'fathom');
    await around.updateComplete;
    while (calls.fathom.length === 0) {
      // Until the script is there.
      await nextTask();
      followAll(inside);
    }
    around.removeAttribute('analytics');
    await around.updateComplete;
    await nextTask();
    followAll(inside);
    expect([calls.plausible.length, calls.fathom.length]).to.deep.equal([0, IDS.length]);
  });
});
