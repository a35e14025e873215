/**
 * How the widget is laid out at a width, in each layout, either direction, with the
 * reader's text as it is and at twice its size: nothing sticks out, nothing lies over anything, every target is 44
 * pixels, every text 14, and a link comes after every caution of its card.
 */
import { expect } from '@open-wc/testing';
import '../../../src/elements/define.ts';
import { LAYOUTS } from '../../../src/domain/options.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, distOrigin, folderWith, mount, one, unmount } from '../../support/page.ts';
import { limit } from '../../support/speed/limit.mjs';
import { expectAbove } from '../hostile/in-sight.ts';
import { answerWith, openAll } from '../opened.ts';
import { layoutFaults } from './layout-faults.ts';

let catalog: string;

type Widget = HTMLElementTagNameMap['care-picks'];
const widget = (layout: string, attributes = '') =>
  mount(
    `<care-picks muscle="soleus" catalog="${catalog}" layout="${layout}" ${attributes}></care-picks>`,
  );

const CIRCUMSTANCES = ['ltr', 'rtl'].flatMap(direction =>
  [1, 2].map(scale => ({ direction, scale })),
);

/** Whether every caution of every card comes before its link, on the page too. */
function expectCautionsFirst(element: Widget): void {
  for (const card of atLeast(1, all(element, '[data-product]')))
    for (const caution of atLeast(5, all(card, '[data-caution]')))
      expectAbove(caution, one(card, '[data-offer]'));
}

/** Looks at it in every circumstance. */
function expectFit(element: Widget, width: number, state: string, hasCards = true): void {
  const box = element.parentElement as HTMLElement;
  box.style.inlineSize = `${width}px`;
  const fallen = CIRCUMSTANCES.flatMap(({ direction, scale }) => {
    box.dir = direction;
    document.documentElement.style.fontSize = `${scale * 100}%`;
    try {
      if (hasCards && state !== 'closed') expectCautionsFirst(element);
    } catch (cause) {
      return [`${state}, ${direction}, text × ${scale}: ${(cause as Error).message}`];
    }
    return layoutFaults(element, scale).map(
      fault => `${state}, ${direction}, text × ${scale}: ${fault}`,
    );
  });
  expect(fallen.join('\n')).to.equal('');
}

/** The tests of these widths. */
export function fitting(widths: readonly number[]): void {
  before(async () => {
    catalog = `${await distOrigin()}/catalog/`;
  });
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    dispatchEvent(new Event('pagehide'));
    unmount();
  });

  for (const layout of LAYOUTS)
    for (const width of widths) {
      it(`${layout} · ${width} px → everything in its place, closed and open`, async () => {
        const element = await widget(layout);
        expect(all(element, '[data-product]')).to.have.length(9);
        expectFit(element, width, 'closed');
        await openAll(element);
        expectFit(element, width, 'open');
      }).timeout(limit(60_000));
    }

  for (const width of widths) {
    it(`links that pay, a long name of the shop, new tabs · ${width} px → every note in its place`, async () => {
      const file = await (await fetch(`${catalog}soleus.json`)).json();
      const seller = 'Riverside Physiotherapy and Sports Supplies';
      const offers = [
        { program: 'amazon', asin: 'B000000000' },
        { program: 'direct', seller, url: 'https://shop.example/a' },
      ];
      const element = await mount(
        `<care-picks muscle="soleus" country="US" new-tab catalog="${await folderWith({
          ...file,
          digest: undefined,
          programs: { amazon: { tags: { US: 'mine-20' } } },
          products: atLeast(9, file.products as object[]).map(each => ({ ...each, offers })),
        })}"></care-picks>`,
      );
      expect(all(element, '.shop small').length).to.be.at.least(9);
      expectFit(element, width, 'closed');
      await openAll(element);
      expectFit(element, width, 'open');
    }).timeout(limit(60_000));

    it(`answered · ${width} px → what is withheld and what concerns the reader, in their place`, async () => {
      const element = await widget('cards', 'phase="chronic"');
      await answerWith(element, 'past-clot');
      expect(all(element, '.concerns, .withheld')).to.have.length(2);
      await openAll(element);
      expectFit(element, width, 'open');
    }).timeout(limit(60_000));

    it(`help first · ${width} px → the help cards, in their place`, async () => {
      const element = await widget('cards', 'phase="chronic"');
      await answerWith(element, 'suspected-clot');
      expect(all(element, '.first-help [data-help]')).to.have.length(3);
      await openAll(element);
      expectFit(element, width, 'open', false);
    }).timeout(limit(60_000));
  }
}
