/**
 * What a reader has to see before a link is in sight: in every layout, at every width, light and dark, in the live widget
 * and in each tree that was made ahead of time.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { LAYOUTS } from '../../src/domain/options.ts';
import { build } from '../../src/first/tree.ts';
import { prerendered } from '../../src/folder/prerendered.ts';
import { shadowCss } from '../../src/view/styles/shadow.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, mount, one, textOf, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { mountHtml, mountPage, mountTree } from './finished-trees.ts';
import { expectAbove, expectCautions } from './hostile/in-sight.ts';
import { EVERY_WIDTH, SOME_WIDTHS } from './layout/every-width.ts';

const origin = await distOrigin();
const catalog = `${origin}/catalog/`;
afterEach(unmount);

const json = async (path: string) => (await fetch(`${origin}/${path}`)).json();

/** How it comes about, and how many cards and joint warnings it has in sight. */
type Row = readonly [
  title: string,
  make: () => Promise<HTMLElement>,
  cards: number,
  jointly: number,
];

const live = (attributes: string) => () =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`);

const ROWS: readonly Row[] = [
  ['live, new injury', live('phase="acute"'), 5, 1],
  ['live, older pain', live('phase="chronic"'), 8, 0],
  ...atLeast(3, LAYOUTS).flatMap((layout): readonly Row[] => [
    [`live, ${layout}`, live(`layout="${layout}"`), 9, 1],
    [
      `prerendered, ${layout}`,
      async () => mountHtml(await prerendered(await json('catalog/soleus.json'), { layout })),
      9,
      1,
    ],
  ]),
  ...(
    [
      ['tree', 9, 1],
      ['acute', 5, 1],
      ['chronic', 8, 0],
    ] as const
  ).map(
    ([key, cards, jointly]): Row => [
      `painted first, ${key}`,
      async () => {
        const first = await json('first/soleus.json');
        return mountTree(build(first[key], first.shared) as Element, shadowCss);
      },
      cards,
      jointly,
    ],
  ),
  ['the page without script', () => mountPage(`${origin}/picks/soleus.html`), 9, 1],
];

describe('what has to be in sight', () => {
  for (const [title, make, cards, jointly] of ROWS)
    itInTurn(
      `${title} → at every width, light and dark, closed; opened, all of it above the link`,
      async () => {
        const element = await make();
        const box = element.parentElement as HTMLElement;
        const care = one(element, '.care') as HTMLElement;
        const fallen: string[] = [];
        const tryAt = (where: string, work: () => void) => {
          try {
            work();
          } catch (cause) {
            fallen.push(`${where}: ${(cause as Error).message}`);
          }
        };
        for (const theme of ['light', 'dark']) {
          care.dataset.theme = theme;
          // Where things stand does not depend on their colours.
          for (const width of theme === 'light' ? EVERY_WIDTH : SOME_WIDTHS) {
            box.style.inlineSize = `${width}px`;
            tryAt(`${width} px, ${theme}`, () => expectCautions(element, cards, jointly));
          }
        }
        const closed = atLeast(cards, all(element, '.more') as HTMLDetailsElement[]);
        for (const more of closed) more.open = true;
        for (const width of EVERY_WIDTH) {
          box.style.inlineSize = `${width}px`;
          tryAt(`${width} px, opened`, () => {
            for (const card of all(element, '[data-product]'))
              for (const caution of atLeast(5, all(card, '[data-caution]')))
                expectAbove(caution, one(card, '[data-offer]'));
          });
        }
        expect(fallen.join('\n')).to.equal('');
      },
    ).timeout(limit(60_000));

  it('what rolls or presses a leg, and a book that shows how → “Behind the knee? Never press.”', async () => {
    const element = await live('')();
    const pressing = all(element, ':is([data-modality~="massage"], [data-modality~="education"])');
    for (const card of atLeast(2, pressing))
      expect(all(card, '.flag').map(textOf)).to.include('Behind the knee? Never press.');
  });

  it('a gel → what it must not meet, of all that it stands beside', async () => {
    const element = await live('phase="acute"')();
    const [gel] = atLeast(1, all(element, '[data-modality~="cold-gel"]')) as [Element];
    expect(all(gel, '.flag').map(textOf)).to.include.members([
      'Gel on? No heat, no tight wrap.',
      'Gel on? No cold on top.',
    ]);
  });
});
