import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import { LAYOUTS } from '../../src/domain/options.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  appears,
  distOrigin,
  errorsDuring,
  folderWith,
  mount,
  one,
  textOf,
  unmount,
} from '../support/page.ts';
import { violations } from '../support/violations.ts';
import { layOut } from './hostile/in-sight.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(unmount);

/** What is put off is not looked at by axe either. */
async function laidOut(html: string) {
  const element = await mount(html);
  layOut(element);
  return element;
}

const ready = (attributes: string) => () =>
  laidOut(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`);
const of =
  (file: object, attributes = '') =>
  async () =>
    laidOut(
      `<care-picks muscle="soleus" catalog="${await folderWith(file)}" ${attributes}></care-picks>`,
    );

const photo = {
  src: 'https://me.example/a.jpg',
  alt: 'The gel',
  width: 600,
  height: 400,
  credit: 'Ada',
};
const STATES: readonly [string, () => Promise<Element>][] = [
  ...['light', 'dark'].flatMap(theme => [
    ...LAYOUTS.map(
      layout =>
        [`both phases, ${layout}, ${theme}`, ready(`layout="${layout}" theme="${theme}"`)] as [
          string,
          () => Promise<Element>,
        ],
    ),
    [`one phase, ${theme}`, ready(`phase="acute" theme="${theme}"`)] as [
      string,
      () => Promise<Element>,
    ],
    [
      `something withheld, ${theme}`,
      of(aFile([aProduct('heat', [aUse('heat-pack')])]), `theme="${theme}"`),
    ] as [string, () => Promise<Element>],
    [
      `paid links, photo, claim, ${theme}`,
      of(
        aFile(
          [
            aProduct('gel', [aUse('cold-gel')], {
              image: photo,
              claims: [
                { text: 'It cools.', source: { label: 'A study', url: 'https://a.example/' } },
              ],
            }),
          ],
          { programs: { amazon: { tags: { US: 'x-20' } } } },
        ),
        `country="US" new-tab theme="${theme}"`,
      ),
    ] as [string, () => Promise<Element>],
  ]),
  ['nothing for this muscle', of(aFile([]))],
  [
    'nothing for this phase',
    of(aFile([aProduct('book', [aUse('education', 'chronic')])]), 'phase="acute"'),
  ],
];

describe('accessibility', () => {
  for (const [title, make] of STATES) {
    it(`${title} → no violation`, async () => {
      const element = await make();
      for (const more of atLeast(4, all(element, 'details') as HTMLDetailsElement[]))
        more.open = true;
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  for (const code of ['past-clot', 'suspected-clot']) {
    it(`the check, open and answered (${code}) → no violation, and the focus stays on the answer`, async () => {
      const element = (await ready('phase="chronic"')()) as HTMLElementTagNameMap['care-picks'];
      (one(element, '.check summary') as HTMLElement).click();
      const box = await appears(element, `[data-condition="${code}"]`);
      (box as HTMLElement).focus();
      (box as HTMLElement).click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(box);
      expect((box as HTMLInputElement).checked).to.equal(true);
      for (const more of atLeast(4, all(element, 'details') as HTMLDetailsElement[]))
        more.open = true;
      expect(await violations(element)).to.deep.equal([]);
      dispatchEvent(new Event('pagehide'));
    });
  }

  it('cannot load → the fallback, without a violation', async () => {
    await errorsDuring(async () => {
      const element = await mount(
        `<care-picks muscle="nobody" catalog="${catalog}"><p>Ask me in my practice.</p></care-picks>`,
      );
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  it('headings → an outline without gaps', async () => {
    const element = await ready('')();
    const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
      Number(localName[1]),
    );
    expect(levels).to.have.length.above(20);
    expect(levels[0]).to.equal(2);
    levels.reduce((before, level) => {
      expect(level - before).to.be.at.most(1);
      return level;
    });
  });

  it('the phase switch → a named group of two radio buttons, each explained, at least 44 px high', async () => {
    const element = await ready('')();
    const group = one(element, 'fieldset');
    expect(textOf(one(group, 'legend'))).to.equal('How old is the pain?');
    expect(all(group, 'input[type="radio"]')).to.have.length(2);
    for (const label of atLeast(2, all(group, 'label'))) {
      expect(textOf(label).length).to.be.above(30);
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('shop links → at least 44 px high, and each says for which product', async () => {
    const element = await ready('')();
    for (const card of atLeast(13, all(element, '[data-product]'))) {
      for (const link of atLeast(1, all(card, '[data-offer]'))) {
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
        expect(textOf(link)).to.include(textOf(one(card, '.title')));
      }
    }
  });

  it('every caution → 14 px or more, with a word for how much it weighs', async () => {
    const element = await ready('')();
    for (const more of atLeast(13, all(element, 'details') as HTMLDetailsElement[]))
      more.open = true;
    for (const caution of atLeast(70, all(element, 'li[data-caution]'))) {
      expect(Number.parseFloat(getComputedStyle(caution).fontSize)).to.be.at.least(14);
      expect(textOf(caution)).to.match(/^(Warning|Caution|Note): /);
    }
  });

  it('right to left, and at 160 px → nothing sticks out', async () => {
    const element = await ready('')();
    const box = element.parentElement as HTMLElement;
    for (const [direction, width] of [
      ['rtl', 320],
      ['ltr', 160],
      ['rtl', 160],
    ] as const) {
      box.dir = direction;
      box.style.inlineSize = `${width}px`;
      await executeServerCommand('requests');
      const nodes = all(element, '[data-product], [data-caution], [data-offer], .phase');
      for (const node of atLeast(100, nodes)) {
        const { left, right } = node.getBoundingClientRect();
        const around = box.getBoundingClientRect();
        expect(left).to.be.at.least(around.left - 0.5);
        expect(right).to.be.at.most(around.right + 0.5);
      }
    }
  });
});
