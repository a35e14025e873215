import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { LAYOUTS } from '../../src/domain/options.ts';
import { violations } from '../support/axe/violations.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  distOrigin,
  errorsDuring,
  folderWith,
  mount,
  one,
  textOf,
  unmount,
} from '../support/page.ts';
import { answerWith, openAll } from './opened.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(() => {
  // Answers live as long as the page; a test leaves it as it was found.
  dispatchEvent(new Event('pagehide'));
  unmount();
});

type Widget = HTMLElementTagNameMap['care-picks'];

const ready = (attributes: string) => () =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`);
const of =
  (file: object, attributes = '') =>
  async () =>
    mount(
      `<care-picks muscle="soleus" catalog="${await folderWith(file)}" ${attributes}></care-picks>`,
    );
const answered = (code: string, attributes: string) => async () => {
  const element = await ready(`phase="chronic" ${attributes}`)();
  await answerWith(element, code);
  return element;
};

/** Every text has a contrast of 7 to 1, cautions and all else. */
const AAA = ['color-contrast-enhanced'];

const photo = {
  src: 'https://me.example/a.jpg',
  alt: 'The gel',
  width: 600,
  height: 400,
  credit: 'Ada',
};
type State = [title: string, make: () => Promise<Widget>];
const STATES: readonly State[] = [
  ...['light', 'dark'].flatMap(theme => [
    ...LAYOUTS.map(
      layout =>
        [`both phases, ${layout}, ${theme}`, ready(`layout="${layout}" theme="${theme}"`)] as State,
    ),
    [`one phase, ${theme}`, ready(`phase="acute" theme="${theme}"`)] as State,
    ...LAYOUTS.map(
      layout =>
        [
          `something said, ${layout}, ${theme}`,
          answered('past-clot', `layout="${layout}" theme="${theme}"`),
        ] as State,
    ),
    [`help first, ${theme}`, answered('suspected-clot', `theme="${theme}"`)] as State,
    [
      `something withheld, ${theme}`,
      of(aFile([aProduct('heat', [aUse('heat-pack')])]), `theme="${theme}"`),
    ] as State,
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
    ] as State,
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
      await openAll(element);
      expect(await violations(element, AAA)).to.deep.equal([]);
    });
  }

  for (const code of ['past-clot', 'suspected-clot']) {
    it(`the check, open and answered (${code}) → no violation, and the focus stays on the answer`, async () => {
      const element = await ready('phase="chronic"')();
      const box = await answerWith(element, code);
      expect((box.getRootNode() as ShadowRoot).activeElement).to.equal(box);
      expect(box.checked).to.equal(true);
      await openAll(element);
      expect(await violations(element, AAA)).to.deep.equal([]);
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

  for (const [attributes, count] of [
    // The widget's own, three parts, six groups by purpose, and nine products, each once.
    ['', 1 + 3 + 6 + 9],
    ['phase="acute"', 1 + 2 + 5],
    ['layout="compact"', 1 + 3 + 9],
    ['phase="chronic" layout="compact"', 1 + 8],
    ['phase="chronic" layout="table"', 1 + 4 + 8],
  ] as const)
    it(`headings, ${attributes || 'both phases'} → an outline without gaps`, async () => {
      const element = await ready(attributes)();
      const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels).to.have.length(count);
      expect(levels[0]).to.equal(2);
      levels.reduce((before, level) => {
        expect(level - before).to.be.at.most(1);
        return level;
      });
    });

  it('the phase switch → a named group of two radio buttons, each explained, at least 44 px high', async () => {
    const element = await ready('')();
    const group = one(element, '.phases');
    expect(textOf(one(group, 'legend'))).to.equal('How old is the pain?');
    expect(all(group, 'input[type="radio"]')).to.have.length(2);
    for (const label of atLeast(2, all(group, 'label'))) {
      expect(textOf(label).length).to.be.above(30);
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('shop links → at least 44 px high, and each says for which product', async () => {
    const element = await ready('')();
    for (const card of atLeast(9, all(element, '[data-product]'))) {
      for (const link of atLeast(1, all(card, '[data-offer]'))) {
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
        const [whole] = all(card, '.whole');
        const name = textOf(one(link, '.unseen')).replace(/^: /, '');
        expect(name.length).to.be.above(5);
        expect(textOf(whole ?? one(card, '.title')).endsWith(name)).to.equal(true);
      }
    }
  });

  it('every caution in full → with a word for how much it weighs; in short → a question and what to do', async () => {
    const element = await ready('')();
    for (const caution of atLeast(70, all(element, 'li[data-caution]:not([data-form])')))
      expect(textOf(caution)).to.match(/^(Warning|Caution|Note): /);
    for (const flag of atLeast(18, all(element, 'li[data-form="short"]'))) {
      expect(textOf(one(flag, 'strong'))).to.match(/\?$/);
      expect(textOf(flag)).to.match(/\? .+\.$/);
      expect(one(flag, '.sign').getAttribute('aria-hidden')).to.equal('true');
    }
  });
});
