import { expect } from '@open-wc/testing';
import { violations } from '../support/axe/violations.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, one, textOf, unmount } from '../support/page.ts';
import {
  choose,
  mount,
  type Simulator,
  sampleFolder,
  says,
  simulate,
  tick,
  view,
} from '../support/rule-book.ts';
import { limit } from '../support/speed/limit.mjs';

/** The simulator without the rules around it: axe takes seconds for those, and no state changes them. */
async function simulatorAlone(): Promise<Simulator> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  box.innerHTML = '<h3>Try it</h3>';
  const simulator = document.createElement('rule-simulator');
  simulator.catalog = await sampleFolder();
  box.append(simulator);
  document.body.append(box);
  await simulator.updateComplete;
  await says(simulator, /^Shown/);
  return simulator;
}

describe('the rule book, accessibility', () => {
  afterEach(() => {
    unmount();
    document.documentElement.style.cssText = '';
  });

  const states: readonly [string, (simulator: Simulator) => Promise<unknown>][] = [
    ['the sample', async () => {}],
    ['a kind of product, withheld', simulator => choose(simulator, 'product', 'heat-pack')],
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
      this.timeout(limit(60_000));
      begin();
      const book = await mount();
      for (const more of atLeast(4, all(book, 'details.part:not(.trying)') as HTMLDetailsElement[]))
        more.open = true;
      (one(book, '.trying') as HTMLDetailsElement).open = false;
      expect(await violations(book.parentElement as Element)).to.deep.equal([]);
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
