/**
 * How much a reader gets to see before anything is opened: heights, words, and how soon the first shop comes. Measured
 * in a frame as wide as a phone, in a post whose text keeps 16 px from either edge, so that the widget has 358; and in
 * a column of 760 px. In Chromium alone: other engines break the same lines a little differently.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, one, textOf, unmount } from '../support/page.ts';
import { openSite } from '../support/site.ts';
import { limit } from '../support/speed/limit.mjs';

afterEach(unmount);

const PHONE = { frame: 390, column: 358 } as const;
const COLUMN = { frame: 1280, column: 760 } as const;

interface Budget {
  readonly title: string;
  readonly attributes: string;
  readonly place: typeof PHONE | typeof COLUMN;
  readonly cards: number;
  readonly height: number;
  readonly words?: number;
}

const BUDGETS: readonly Budget[] = [
  { title: 'both phases', attributes: '', place: PHONE, cards: 9, height: 2600, words: 440 },
  {
    title: 'older pain',
    attributes: 'phase="chronic"',
    place: PHONE,
    cards: 8,
    height: 2000,
    words: 345,
  },
  {
    title: 'new injury',
    attributes: 'phase="acute"',
    place: PHONE,
    cards: 5,
    height: 1500,
    words: 265,
  },
  {
    title: 'new injury, compact',
    attributes: 'phase="acute" layout="compact"',
    place: PHONE,
    cards: 5,
    height: 1150,
  },
  {
    title: 'older pain, compact',
    attributes: 'phase="chronic" layout="compact"',
    place: PHONE,
    cards: 8,
    height: 1480,
  },
  { title: 'both phases, in a column', attributes: '', place: COLUMN, cards: 9, height: 2000 },
  {
    title: 'older pain, in a column',
    attributes: 'phase="chronic"',
    place: COLUMN,
    cards: 8,
    height: 1450,
  },
];
/** Where the first link has to end, from the top of the widget. */
const FIRST_LINK = 800;

async function post({ frame, column }: Budget['place'], attributes: string): Promise<Element> {
  const catalog = `${await distOrigin()}/catalog/`;
  const { document: page } = await openSite(
    `<style>body { margin: 0; font: 17px Georgia, serif } main { inline-size: ${column}px; margin-inline: 16px }</style>
    <script type="module" src="${location.origin}/src/elements/define.ts"></script>
    <main><care-picks muscle="soleus" catalog="${catalog}" country="US" ${attributes}></care-picks></main>`,
    { width: frame },
  );
  const element = one(page, 'care-picks') as HTMLElementTagNameMap['care-picks'];
  await element.updateComplete;
  expect(element.getBoundingClientRect().width).to.equal(column);
  return element;
}

/** What is to be read, without what only a screen reader gets. */
function textInSight(element: Element): string {
  for (const unseen of atLeast(1, all(element, '.unseen'))) (unseen as HTMLElement).hidden = true;
  return (one(element, '.care') as HTMLElement).innerText;
}

const countOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const longSentences = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.?!])\s+/)
    .map(sentence => sentence.trim())
    .filter(sentence => countOf(sentence) >= 10);

const isChromium = (await executeServerCommand('engine')) === 'chromium';

describe('budgets', () => {
  for (const { title, attributes, place, cards, height, words } of BUDGETS) {
    const most = `${height} px${words ? ` and ${words} words` : ''}`;
    const test = isChromium ? it : it.skip;
    test(`${title} → at most ${most}`, async () => {
      const element = await post(place, attributes);
      expect(all(element, '[data-product]')).to.have.length(cards);
      const { top, height: taken } = element.getBoundingClientRect();
      const link = one(element, '[data-offer]').getBoundingClientRect().bottom - top;
      const text = textInSight(element);
      const said = atLeast(2, longSentences(text));
      const told = `${title}: ${Math.round(taken)} px, ${countOf(text)} words, first link ends at ${Math.round(link)} px`;
      expect(taken, told).to.be.at.most(height);
      if (words) expect(countOf(text), told).to.be.at.most(words);
      expect(link, told).to.be.at.most(FIRST_LINK);
      expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).to.deep.equal([]);
      expect(text, 'what is in sight').to.include(textOf(one(element, '.symptom')));
      expect(text, 'what is closed').not.to.include('Spread');
    }).timeout(limit(30_000));
  }
});
