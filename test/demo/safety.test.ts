import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../demo/safety/demo-safety.ts';
import { fingerprint } from '../../demo/safety/fingerprint.ts';
import { CAUTIONS } from '../../src/safety/cautions.ts';
import { CONDITIONS } from '../../src/safety/conditions.ts';
import { MATRIX } from '../../src/safety/matrix.ts';
import { SOURCES } from '../../src/safety/sources.ts';
import { tables } from '../../src/sign-off/rules.ts';
import { FINGERPRINT } from '../safety/agreed/fingerprint.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, nextEvent, one, textOf } from '../support/page.ts';
import { violations } from '../support/violations.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(() => {
  for (const box of document.querySelectorAll('[data-mounted]')) box.remove();
});

type Safety = HTMLElementTagNameMap['demo-safety'];
type Simulator = HTMLElementTagNameMap['demo-simulator'];

/** The part in a section with a heading, as the page holds it. */
async function mount(address = catalog): Promise<Safety> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  box.innerHTML = '<h2>Safety</h2>';
  const safety = document.createElement('demo-safety');
  safety.catalog = address;
  box.append(safety);
  document.body.append(box);
  await safety.updateComplete;
  return safety;
}

const simulatorOf = (safety: Safety): Simulator => one(safety, 'demo-simulator') as Simulator;

/** Waits until the simulator is drawn so that this holds. */
function until(simulator: Simulator, holds: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(simulator.renderRoot, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Waits until a sentence stands in the simulator. */
const says = (simulator: Simulator, expected: RegExp): Promise<void> =>
  until(simulator, () =>
    all(simulator.renderRoot, '.sentence').some(line => expected.test(textOf(line))),
  );

async function choose(simulator: Simulator, name: string, value: string): Promise<void> {
  const list = one(simulator.renderRoot, `select[name="${name}"]`) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await simulator.updateComplete;
}

async function tick(simulator: Simulator, name: string): Promise<void> {
  (one(simulator.renderRoot, `input[name="${name}"]`) as HTMLElement).click();
  await simulator.updateComplete;
}

/** The simulator with the sample loaded. */
async function simulate(): Promise<Simulator> {
  const simulator = simulatorOf(await mount());
  await says(simulator, /^Shown/);
  return simulator;
}

const view = async (simulator: Simulator): Promise<Element> => {
  const reader = one(simulator, 'demo-reader-view') as HTMLElementTagNameMap['demo-reader-view'];
  await reader.updateComplete;
  return reader;
};

describe('the rules on the demo page', () => {
  it('the table → a row a condition, a word and a shape in every cell, J where it is judgement', async () => {
    const rows = all(await mount(), '.overview tbody tr');
    expect(rows.length).to.equal(Object.keys(CONDITIONS).length);
    atLeast(18, Object.values(MATRIX)).forEach((cells, at) => {
      const drawn = all(rows[at] as Element, 'td');
      atLeast(9, Object.values(cells)).forEach(({ level, basis }, column) => {
        const cell = drawn[column] as Element;
        expect(textOf(one(cell, '.level')).toLowerCase()).to.equal(level);
        expect(all(cell, 'svg').length).to.equal(1);
        const marked = level !== 'ok' && (basis as readonly string[]).includes('judgement');
        expect(all(cell, '.judged').length).to.equal(marked ? 1 : 0);
        if (level !== 'ok')
          for (const id of basis as readonly string[])
            if (id !== 'judgement') expect(textOf(cell)).to.include(id);
      });
    });
  });

  it('a condition → one at a time with the names of its sources, and the focus stays', async () => {
    const safety = await mount();
    const button = one(safety, 'tr:nth-child(5) button') as HTMLElement;
    const shown = () =>
      all(safety, '.condition').filter(each => getComputedStyle(each).display !== 'none');
    button.focus();
    button.click();
    await safety.updateComplete;
    expect(shown().map(each => each.getAttribute('data-detail'))).to.deep.equal(['varicose-veins']);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect((one(safety, '[data-choose-condition]') as HTMLSelectElement).value).to.equal(
      'varicose-veins',
    );
    expect(textOf(shown()[0] as Element)).to.include(SOURCES.S21.label);
    expect(safety.renderRoot.contains(button)).to.equal(true);
  });

  it('every caution and every source → its words, its address, and how far it was read', async () => {
    const safety = await mount();
    const cautions = textOf(one(safety, '.cautions'));
    for (const { text } of atLeast(54, Object.values(CAUTIONS))) expect(cautions).to.include(text);
    const sources = textOf(one(safety, '.part.sources'));
    for (const { label, address } of atLeast(48, Object.values(SOURCES))) {
      expect(sources).to.include(label.replace(/\s+/g, ' '));
      expect(sources).to.include(address.replace(/\s+/g, ' '));
    }
    expect(cautions).to.include('read on a page that repeats it');
  });

  it('a word → the cautions that it stands in, counted aloud', async () => {
    const safety = await mount();
    const field = one(safety, 'input[type="search"]') as HTMLInputElement;
    field.value = 'nothing has this word';
    field.dispatchEvent(new Event('input'));
    await safety.updateComplete;
    expect(all(safety, '.cautions [data-code]')).to.deep.equal([]);
    field.value = 'asleep S9';
    field.dispatchEvent(new Event('input'));
    await safety.updateComplete;
    const codes = all(safety, '.cautions [data-code]').map(each => each.getAttribute('data-code'));
    expect(codes).to.include('not-asleep');
    expect(textOf(one(safety, '.cautions [role="status"]'))).to.match(
      new RegExp(`^${codes.length} of ${Object.keys(CAUTIONS).length} `),
    );
  });

  it('says that nobody has signed, how to have it signed, and for which rules', async () => {
    const safety = await mount();
    expect(textOf(one(safety, '.unsigned'))).to.match(/^No clinician has signed/);
    expect(textOf(one(safety, '.sign'))).to.include('npx care-picks matrix');
    expect(await fingerprint(tables()))
      .to.match(/^[0-9a-f]{16}$/)
      .and.to.equal(FINGERPRINT);
  });

  it('printing → everything is open, nothing else of the page is printed, and all is as before after it', async () => {
    const safety = await mount();
    const closed = () => all(safety, 'details.part:not([open])').length;
    const before = closed();
    const sheets = document.adoptedStyleSheets.length;
    const { print } = window;
    let during = -1;
    window.print = () => {
      during = closed();
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    };
    (one(safety, '.plain') as HTMLElement).click();
    window.print = print;
    expect(before).to.be.above(0);
    expect(during).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(closed()).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  // The two other engines cannot be told to draw for paper.
  if (navigator.userAgent.includes('Chrome/'))
    it('on paper → every condition with its sources', async () => {
      await executeServerCommand('media', { type: 'print' } as never);
      try {
        const safety = await mount();
        for (const each of atLeast(18, all(safety, '.condition')))
          expect(getComputedStyle(each).display).to.equal('block');
        expect(getComputedStyle(one(safety, '.overview')).display).to.equal('block');
        expect(getComputedStyle(one(safety, '.trying')).display).to.equal('none');
      } finally {
        await executeServerCommand('media', {} as never);
      }
    });
});

describe('the simulator', () => {
  it('the sample → the list that readers see, in the widget’s own cards', async () => {
    const simulator = await simulate();
    const reader = await view(simulator);
    const products = all(reader, '[data-product]').length;
    expect(products).to.equal(5);
    expect(textOf(one(simulator, '.sentence'))).to.match(new RegExp(`^Shown: ${products}\\.`));
    expect(all(reader, '.clot').length).to.equal(1);
  });

  it('a kind of product and what is in it → the verdict, each answer’s level, every sentence with its source', async () => {
    const simulator = await simulate();
    await choose(simulator, 'phase', 'chronic');
    await choose(simulator, 'product', 'warm-gel');
    await tick(simulator, 'menthol');
    await tick(simulator, 'blood-thinners');
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Ask first/);
    expect(textOf(one(simulator, '.decided'))).to.include(`S6 ${SOURCES.S6.label}`);
    await tick(simulator, 'salicylate');
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Kept back/);
    const reader = await view(simulator);
    expect(all(reader, '[data-withheld]').length).to.equal(1);
    expect(all(reader, 'a[href]')).to.deep.equal([]);
  });

  it('an answer that needs help → the help cards first, and no product', async () => {
    const simulator = await simulate();
    await tick(simulator, 'suspected-clot');
    const reader = await view(simulator);
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Help comes first/);
    expect(all(reader, '[data-product], [data-withheld]')).to.deep.equal([]);
    expect(all(reader, '.help[open]').length).to.equal(2);
  });

  it('the switch and the check in the list → the same as the form', async () => {
    const simulator = await simulate();
    const reader = await view(simulator);
    (all(reader, '.phase input, input[type="radio"]')[1] as HTMLElement).click();
    (one(reader, '[data-condition="past-clot"]') as HTMLElement).click();
    await simulator.updateComplete;
    expect((one(simulator, 'select[name="phase"]') as HTMLSelectElement).value).to.equal('chronic');
    expect((one(simulator, 'input[name="past-clot"]') as HTMLInputElement).checked).to.equal(true);
    (one(simulator, '.form .plain') as HTMLElement).click();
    await simulator.updateComplete;
    expect(all(simulator, '.form :checked:not(option)')).to.deep.equal([]);
  });

  it('a shop link in the list → leads nowhere', async () => {
    const simulator = await simulate();
    const link = one(await view(simulator), '[data-offer]') as HTMLElement;
    const clicked = nextEvent<MouseEvent>(window, 'click');
    link.click();
    expect((await clicked).defaultPrevented).to.equal(true);
  });

  it('another muscle → its own list', async () => {
    const simulator = await simulate();
    await choose(simulator, 'product', 'massage');
    await choose(simulator, 'phase', 'chronic');
    await says(simulator, /^Shown, with/);
    const lists = one(simulator, 'select[name="muscle"]') as HTMLSelectElement;
    await until(simulator, () => lists.options.length > 20);
    await choose(simulator, 'muscle', 'popliteus');
    await says(simulator, /^Kept back/);
  });

  it('no catalog → says so and what to do, and nothing is thrown', async () => {
    const simulator = simulatorOf(await mount(`${await distOrigin()}/nowhere/`));
    await says(simulator, /did not load/);
    expect(all(simulator, 'demo-reader-view')).to.deep.equal([]);
  });

  it('what is ticked → in no address and in no storage', async () => {
    const address = location.href;
    const simulator = await simulate();
    await tick(simulator, 'pregnancy');
    expect(location.href).to.equal(address);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.include('pregnan');
  });
});

/** The simulator without the rules around it: axe takes seconds for those, and no state changes them. */
async function simulatorAlone(): Promise<Simulator> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  box.innerHTML = '<h3>Try it</h3>';
  const simulator = document.createElement('demo-simulator');
  simulator.catalog = catalog;
  box.append(simulator);
  document.body.append(box);
  await simulator.updateComplete;
  await says(simulator, /^Shown/);
  return simulator;
}

describe('the safety part, accessibility', () => {
  afterEach(() => {
    document.documentElement.style.cssText = '';
  });

  const states: readonly [string, (simulator: Simulator) => Promise<unknown>][] = [
    ['the sample', async () => {}],
    ['a kind of product, kept back', simulator => choose(simulator, 'product', 'heat-pack')],
    ['help first', simulator => tick(simulator, 'suspected-clot')],
  ];
  for (const scheme of ['light', 'dark']) {
    const begin = () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
    };
    for (const [title, reach] of states) {
      it(`the simulator: ${title}, everything open, ${scheme} → no violation`, async () => {
        begin();
        const simulator = await simulatorAlone();
        await reach(simulator);
        await view(simulator);
        for (const more of atLeast(3, all(simulator, 'details') as HTMLDetailsElement[]))
          more.open = true;
        expect(await violations(simulator.parentElement as Element)).to.deep.equal([]);
      });
    }

    it(`the rules, everything open, ${scheme} → no violation`, async function () {
      // Some two thousand nodes, each looked at by every rule.
      this.timeout(60_000);
      begin();
      const safety = await mount();
      const parts = all(safety, 'details.part:not(.trying)') as HTMLDetailsElement[];
      for (const more of atLeast(4, parts)) more.open = true;
      (one(safety, '.trying') as HTMLDetailsElement).open = false;
      expect(await violations(safety.parentElement as Element)).to.deep.equal([]);
    });
  }

  it('320 px wide → nothing sticks out', async () => {
    const simulator = await simulate();
    const box = document.querySelector('[data-mounted]') as HTMLElement;
    box.style.inlineSize = '320px';
    for (const more of atLeast(10, all(box, 'details') as HTMLDetailsElement[])) more.open = true;
    await simulator.updateComplete;
    const { left, right } = box.getBoundingClientRect();
    const parts = all(box, 'select, input, button, li, p, h3, h4, .level, summary');
    for (const each of atLeast(300, parts)) {
      const found = each.getBoundingClientRect();
      if (found.width === 0) continue;
      expect(found.left, textOf(each)).to.be.at.least(left - 0.5);
      expect(found.right, textOf(each)).to.be.at.most(right + 0.5);
    }
  });
});
