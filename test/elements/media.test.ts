/**
 * On paper, in forced colours and where the system is dark. Chromium alone can be told to draw so; in the two others the
 * tests are skipped.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import { LAYOUTS } from '../../src/domain/options.ts';
import type { MuscleFile } from '../../src/domain/types.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, mount, one, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';
import { shownIn, textsOfCard, textsOfPage, whoOf } from '../support/texts/texts-of.ts';
import { mountPage } from './finished-trees.ts';
import { expectCautions } from './hostile/in-sight.ts';
import { answerWith, openAll } from './opened.ts';

const origin = await distOrigin();
const catalog = `${origin}/catalog/`;

const isChromium = (await executeServerCommand('engine')) === 'chromium';
const test = isChromium ? it : it.skip;

afterEach(async () => {
  if (isChromium) await executeServerCommand('media', {});
  dispatchEvent(new Event('pagehide'));
  unmount();
});

const emulate = (media: Readonly<Record<string, string>>) =>
  executeServerCommand('media', media as never);
const widget = (attributes = '') =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`);

const drawn = (element: Element): string =>
  (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** Whether it takes room on the paper, and nothing hides it. */
function isPrinted(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const options = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };
  return element.checkVisibility(options) && width > 20 && height > 8;
}

describe('on paper', () => {
  for (const layout of LAYOUTS)
    test(`live, ${layout}, nothing opened → every caution, and how each product is used`, async () => {
      const file: MuscleFile = await (await fetch(`${catalog}soleus.json`)).json();
      const shown = shownIn(file);
      const element = await widget(`layout="${layout}"`);
      await emulate({ type: 'print' });
      expect(all(element, 'details[open]')).to.deep.equal([]);
      for (const caution of atLeast(90, all(element, '[data-caution]')))
        expect(isPrinted(caution), caution.outerHTML).to.equal(true);
      for (const card of atLeast(9, all(element, '[data-product]'))) {
        const product = file.products.find(({ id }) => id === card.getAttribute('data-product'));
        const own = shown.filter(each => each.product === product).map(({ use }) => use.short);
        const lines = layout === 'compact' ? own : [];
        const texts = textsOfCard(product ?? expect.fail(), shown).filter(
          text => !lines.includes(text),
        );
        expect(atLeast(8, texts).filter(text => !drawn(card).includes(text))).to.deep.equal([]);
      }
      // A tagged link does not belong on paper, and nobody can answer or choose there.
      for (const each of atLeast(11, all(element, '.shops, .check, .phases')))
        expect(getComputedStyle(each).display).to.equal('none');
    }).timeout(limit(30_000));

  test('live, with an answer → what is withheld and why, and what concerns the reader', async () => {
    const element = await widget('phase="chronic"');
    await answerWith(element, 'past-clot');
    await emulate({ type: 'print' });
    for (const each of atLeast(
      6,
      all(element, '.withheld .caution, .concerns .caution, [data-withheld]'),
    ))
      expect(isPrinted(each), each.outerHTML).to.equal(true);
  });

  test('the page without script → all of it, with every sign, number and source', async () => {
    const file: MuscleFile = await (await fetch(`${catalog}soleus.json`)).json();
    const shown = shownIn(file);
    const page = await mountPage(`${origin}/picks/soleus.html`);
    await emulate({ type: 'print' });
    for (const caution of atLeast(90, all(page, '[data-caution]')))
      expect(isPrinted(caution), caution.outerHTML).to.equal(true);
    const text = drawn(one(page, '.care'));
    const texts = [
      ...shown.flatMap(({ product }) => [...textsOfCard(product, shown), ...whoOf(product, shown)]),
      ...textsOfPage(file),
    ];
    expect(atLeast(300, texts).filter(each => !text.includes(each))).to.deep.equal([]);
  });
});

describe('in forced colours', () => {
  for (const scheme of ['light', 'dark'])
    for (const layout of LAYOUTS)
      test(`${layout}, ${scheme} → every short form in sight, and what can be tapped has a frame`, async () => {
        await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        const element = await widget(`layout="${layout}" phase="acute"`);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        expectCautions(element, 5, 1);
        for (const link of atLeast(5, all(element, '.shop')))
          expect(Number.parseFloat(getComputedStyle(link).borderTopWidth)).to.be.at.least(1);
        const [chosen, other] = all(element, '.segment').map(each => getComputedStyle(each));
        expect(chosen?.backgroundColor).not.to.equal(other?.backgroundColor);
        for (const sign of atLeast(6, all(element, '.flag .sign')))
          expect(getComputedStyle(sign).color).to.equal(
            getComputedStyle(sign.parentElement as Element).color,
          );
      }).timeout(limit(30_000));
});

describe('where the system is dark', () => {
  for (const layout of LAYOUTS)
    test(`${layout} → every short form in sight, opened too`, async () => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      const element = await widget(`layout="${layout}"`);
      expectCautions(element, 9, 1);
      await openAll(element);
      expectCautions(element, 9, 1);
    }).timeout(limit(30_000));
});
