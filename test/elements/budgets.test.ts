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

/** Each has one row, of the height of a finger, for who shops in another country. */
const BUDGETS: readonly Budget[] = [
  { title: 'both phases', attributes: '', place: PHONE, cards: 9, height: 2600, words: 440 },
  {
    title: 'older pain',
    attributes: 'phase="chronic"',
    place: PHONE,
    cards: 8,
    height: 2040,
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
    height: 1180,
  },
  {
    title: 'older pain, compact',
    attributes: 'phase="chronic" layout="compact"',
    place: PHONE,
    cards: 8,
    // Heat names the medicine patch in sight: one line more on two cards.
    height: 1570,
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

/** Sentences of ten words or more that stand in sight a second time. */
function repeatedIn(text: string): readonly string[] {
  const sentences = text.split(/\n+|(?<=[.?!])\s+/).map(sentence => sentence.trim());
  const long = atLeast(20, sentences).filter(sentence => countOf(sentence) >= 10);
  return atLeast(1, long).filter((sentence, at) => long.indexOf(sentence) !== at);
}

const isChromium = (await executeServerCommand('engine')) === 'chromium';

/** `npm run budgets` prints it. */
const table = [
  ['', 'height', 'at most', 'words', 'at most', 'first link ends', 'at most', 'said twice'],
];
const asTable = (): string =>
  table
    .map(row => row.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(15))).join(' '))
    .join('\n');

describe('budgets', () => {
  after(() => isChromium && console.log(`In 390 px and in a column of 760 px:\n${asTable()}`));

  for (const { title, attributes, place, cards, height, words } of BUDGETS) {
    const most = `${height} px${words ? ` and ${words} words` : ''}`;
    const test = isChromium ? it : it.skip;
    test(`${title} → at most ${most}`, async () => {
      const element = await post(place, attributes);
      expect(all(element, '[data-product]')).to.have.length(cards);
      const { top, height: taken } = element.getBoundingClientRect();
      const link = one(element, '[data-offer]').getBoundingClientRect().bottom - top;
      const text = textInSight(element);
      const repeated = repeatedIn(text);
      const measured = [Math.round(taken), height, countOf(text), words ?? '–'];
      const rest = [Math.round(link), FIRST_LINK, repeated.length];
      table.push([title, ...[...measured, ...rest].map(String)]);
      expect(repeated, 'long sentences that stand there twice').to.deep.equal([]);
      expect(taken, 'height').to.be.at.most(height);
      if (words) expect(countOf(text), 'words').to.be.at.most(words);
      expect(link, 'where the first link ends').to.be.at.most(FIRST_LINK);
      expect(text, 'what is in sight').to.include(textOf(one(element, '.symptom')));
      expect(text, 'what is closed').not.to.include('Spread');
    }).timeout(limit(30_000));
  }
});
