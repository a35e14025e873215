/**
 * What stands in a tree is looked at: whatever one node, one attribute or one text is taken out of a tree that was
 * really drawn, it is never called sound while a product lacks a caution, or the tree what has to stand above it.
 */
import '../../../src/view/more.ts';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { LAYOUTS } from '../../../src/domain/options.ts';
import { type MuscleFile, PHASES } from '../../../src/domain/types.ts';
import { language } from '../../../src/i18n/strings.ts';
import { isSound } from '../../../src/page/sound.ts';
import { recommend } from '../../../src/recommend/recommend.ts';
import { answersOf } from '../../../src/safety/engine/answers.ts';
import { CLOT_WARNING } from '../../../src/safety/rules/cautions.ts';
import { CONDITIONS, type ConditionCode } from '../../../src/safety/rules/conditions.ts';
import { closed } from '../../../src/view/closed-root.ts';
import { picksTemplate } from '../../../src/view/templates/picks.ts';
import type { View } from '../../../src/view/templates/view.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { kindOf } from '../../support/lists/kind-of.ts';
import { distOrigin } from '../../support/page.ts';
import { limit } from '../../support/speed/limit.mjs';
import { damages, lost } from './damage.ts';

const origin = await distOrigin();
const get = async (path: string) => (await fetch(`${origin}/${path}`)).json();
const { muscles } = (await get('catalog/index.json')) as { muscles: readonly { id: string }[] };
const files: MuscleFile[] = [];
for (const { id } of atLeast(153, muscles)) files.push(await get(`catalog/${id}.json`));

const nothing = () => {};
const viewOf = (layout: View['layout'], more: Partial<View> = {}): View => ({
  language: language(),
  layout,
  theme: 'light',
  headingLevel: 2,
  newTab: false,
  phaseSwitch: { chosen: undefined, choose: nothing },
  selfCheck: { open: nothing, hasFailed: false, ticked: 0 },
  select: nothing,
  ...more,
});

function drawn(
  file: MuscleFile,
  {
    layout = 'cards',
    phase,
    condition,
  }: {
    readonly layout?: View['layout'];
    readonly phase?: 'acute' | 'chronic' | undefined;
    readonly condition?: ConditionCode | undefined;
  } = {},
): Element {
  const place = document.createElement('div');
  const answers = condition && answersOf([condition]);
  const picks = recommend(file, { phase, country: 'US', answers });
  const apart: View['closed'] = (content, layout) => closed(content, { layout, sheets: [] });
  render(picksTemplate(picks, viewOf(layout, answers ? { closed: apart } : {})), place);
  return place.querySelector('.care') ?? expect.fail('nothing was drawn');
}

/** One muscle of each kind. */
const KINDS = [...new Map(files.map(file => [kindOf(file), file])).values()];
const soleus = files.find(({ muscle }) => muscle.id === 'soleus') as MuscleFile;
const trapezius = files.find(({ muscle }) => muscle.id === 'upper-trapezius') as MuscleFile;

describe('a tree that lost something', () => {
  for (const [what, file, options] of [
    ['a leg’s', soleus, {}],
    ['a shoulder’s', trapezius, {}],
    ['a leg’s, one phase in a table', soleus, { layout: 'table', phase: 'chronic' }],
    ['a leg’s, with an answer', soleus, { layout: 'compact', condition: 'blood-thinners' }],
  ] as const)
    it(`${what}: each node, attribute and text → never sound without what keeps a reader safe`, () => {
      const tree = drawn(file, options);
      const seen = { tried: 0, lost: 0, refused: 0 };
      for (const { name } of damages(tree)) {
        const missing = lost(tree);
        const isShown = isSound(tree);
        seen.tried += 1;
        if (missing) seen.lost += 1;
        if (!isShown) seen.refused += 1;
        if (missing && isShown) expect.fail(`${name}: sound, and lacks ${missing}`);
      }
      expect(isSound(tree), 'mended').to.equal(true);
      expect(seen.tried).to.be.above(700);
      expect(seen.lost).to.be.above(100);
      // What is no loss mostly passes: it looks for what keeps a reader safe, and not for every change.
      expect(seen.refused).to.be.below(seen.tried / 2);
    }).timeout(limit(60_000));

  it('what is critical is neither in sight nor said to be due there → not sound', () => {
    const tree = drawn(soleus);
    const code = (each: Element) => each.getAttribute('data-caution') ?? '';
    const othersOf = (flag: Element) =>
      [...(flag.parentElement?.children ?? [])].filter(each => each !== flag);
    // Where it is the only one, a card with nothing in sight would be left, which is refused for that.
    const flags = [...tree.querySelectorAll('.flags > .critical')].filter(
      flag => othersOf(flag).length > 0,
    );
    for (const flag of atLeast(5, flags)) {
      const [list, card] = [flag.parentElement, flag.closest('.card')];
      const due = card?.getAttribute('data-in-sight') ?? '';
      const others = othersOf(flag);
      const before = flag.nextSibling;
      flag.remove();
      card?.setAttribute('data-in-sight', others.map(code).join(' '));
      expect(isSound(tree), `${card?.getAttribute('data-product')} ${code(flag)}`).to.equal(false);
      list?.insertBefore(flag, before);
      card?.setAttribute('data-in-sight', due);
    }
    expect(isSound(tree), 'mended').to.equal(true);
  });
});

describe('a tree as it is drawn', () => {
  it('every muscle, layout, phase and answer → sound', () => {
    let trees = 0;
    let withCards = 0;
    const see = (tree: Element, what: string): void => {
      expect(isSound(tree), what).to.equal(true);
      trees += 1;
      if (tree.querySelector('.card')) withCards += 1;
    };
    for (const file of files) see(drawn(file), file.muscle.id);
    expect(KINDS.length, 'not every muscle is a kind of its own').to.be.below(100);
    for (const file of atLeast(20, KINDS))
      for (const phase of [undefined, ...PHASES]) {
        const name = `${file.muscle.id} ${phase}`;
        for (const layout of LAYOUTS) see(drawn(file, { layout, phase }), `${name} ${layout}`);
        for (const condition of Object.keys(CONDITIONS) as ConditionCode[])
          see(drawn(file, { phase, condition }), `${name} ${condition}`);
      }
    expect(trees).to.be.above(1_000);
    expect(withCards).to.be.above(1_000);
  }).timeout(limit(60_000));

  it('the page without script of every muscle → sound', async () => {
    for (const { id } of atLeast(153, muscles)) {
      const pageOf = async (name: string): Promise<Document> => {
        const text = await (await fetch(`${origin}/picks/${name}.html`)).text();
        const page = new DOMParser().parseFromString(text, 'text/html');
        const to = page
          .querySelector('head:has(meta[http-equiv=refresh]) ~ body a')
          ?.getAttribute('href');
        return to ? pageOf(to.replace('.html', '')) : page;
      };
      const tree = (await pageOf(id)).querySelector('.care');
      expect(tree && isSound(tree), id).to.equal(true);
    }
  }).timeout(limit(60_000));

  it('the clot warning has as many paragraphs as are asked for', () =>
    expect(drawn(soleus).querySelectorAll('.clot p')).to.have.length(CLOT_WARNING.length));
});
