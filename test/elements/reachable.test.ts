/**
 * Nothing that the author wrote and the rules call for is lost in the live widget: opened, all of it is drawn, and a screen
 * reader tells it. The pages without script are looked at in test/node/folder/reachable.test.ts, for every muscle.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import { LAYOUTS } from '../../src/domain/options.ts';
import { type MuscleFile, PHASES, type Phase } from '../../src/domain/types.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, drawnText, mount, one, textOf, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { shownIn, type Texts, textsOfCard, textsOfPage } from '../support/texts/texts-of.ts';
import { openAll } from './opened.ts';

const catalog = `${await distOrigin()}/catalog/`;
afterEach(unmount);

const fileOf = async (muscle: string): Promise<MuscleFile> =>
  (await fetch(`${catalog}${muscle}.json`)).json();

const missing = (texts: Texts, place: string): Texts => [
  ...new Set(texts.filter(text => !place.includes(text))),
];

/** A leg, one behind whose knee nobody may press, one with little of its own, and one that is no leg. */
const MUSCLES = ['soleus', 'popliteus', 'hamstrings', 'upper-trapezius'] as const;

const ROWS: readonly (readonly [muscle: string, attributes: string, phases: readonly Phase[]])[] = [
  ...MUSCLES.map(muscle => [muscle, '', PHASES] as const),
  ...LAYOUTS.map(layout => ['soleus', `layout="${layout}"`, PHASES] as const),
  ...PHASES.map(phase => ['soleus', `phase="${phase}"`, [phase]] as const),
];

describe('what is one tap away in the live widget', () => {
  for (const [muscle, attributes, phases] of ROWS)
    itInTurn(
      `${muscle} ${attributes} → each text of its file and of the rules is drawn`,
      async () => {
        const file = await fileOf(muscle);
        const element = await mount(
          `<care-picks muscle="${muscle}" catalog="${catalog}" ${attributes}></care-picks>`,
        );
        expect(all(element, 'details details')).to.deep.equal([]);
        await openAll(element);
        const shown = shownIn(file, phases);
        // What a compact card leaves out at first is its line of what the product does.
        const short = attributes.includes('compact')
          ? shown.flatMap(({ use }) => use.short ?? [])
          : [];
        for (const card of all(element, '[data-product]')) {
          const product = file.products.find(({ id }) => id === card.getAttribute('data-product'));
          const texts = textsOfCard(product ?? expect.fail(), shown);
          const expected = atLeast(8, texts).filter(text => !short.includes(text));
          expect(missing(expected, drawnText(card))).to.deep.equal([]);
        }
        const told = new Set([
          ...all(element, '[data-product]').map(card => card.getAttribute('data-product')),
          ...all(element, '[data-withheld]').map(item => item.getAttribute('data-withheld')),
        ]);
        expect([...told]).to.include.members(shown.map(({ product }) => product.id));
        const whole = drawnText(one(element, '.care'));
        expect(missing(atLeast(60, textsOfPage(file, phases)), whole)).to.deep.equal([]);
      },
    ).timeout(limit(30_000));

  it('each emergency number that is one → dials', async () => {
    const element = await mount(`<care-picks muscle="soleus" catalog="${catalog}"></care-picks>`);
    await openAll(element);
    const numbers = NUMBERS.map(({ emergency }) => emergency).filter(each => /^\d+$/.test(each));
    const links = all(element, '.numbers a').map(link => [link.getAttribute('href'), textOf(link)]);
    expect(links).to.deep.equal(atLeast(7, numbers).map(each => [`tel:${each}`, each]));
  });

  it('opened → a screen reader tells every caution, every question and every sign', async function () {
    // The two other engines do not show what they tell.
    if ((await executeServerCommand('engine')) !== 'chromium') this.skip();
    const file = await fileOf('soleus');
    const element = await mount(`<care-picks muscle="soleus" catalog="${catalog}"></care-picks>`);
    await openAll(element);
    const told: string[] = [];
    // One group of questions is open at a time.
    for (const group of atLeast(4, all(element, '.asked') as HTMLDetailsElement[])) {
      group.open = true;
      told.push(...((await executeServerCommand('accessibility-tree')) as readonly string[]));
    }
    const shown = shownIn(file);
    const asked = all(element, '[data-condition]').map(box => box.getAttribute('data-condition'));
    const questions = atLeast(15, Object.entries(CONDITIONS))
      .filter(([code]) => asked.includes(code))
      .map(([, { statement }]) => statement.replace('{muscle}', 'soleus'));
    const texts = [
      ...shown.flatMap(({ product }) => textsOfCard(product, shown)),
      ...textsOfPage(file),
      ...atLeast(15, questions),
    ];
    // A number that dials, and a word that is emphasized, are told apart from what is around them.
    const squeezed = (text: string) => text.replace(/\s/g, '');
    const place = squeezed(atLeast(400, told).join(''));
    const parts = texts.flatMap(text => text.split(/(\d(?:[ -]?\d){2,})/));
    expect(parts.filter(part => !place.includes(squeezed(part)))).to.deep.equal([]);
  }).timeout(limit(30_000));
});
