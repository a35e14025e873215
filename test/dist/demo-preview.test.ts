import { expect } from '@open-wc/testing';
import { MuscleChosenEvent } from '../../demo/configure/muscle-box.ts';
import { openDemo } from '../support/demo.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, cards, nextEvent, one, textOf, unmount } from '../support/page.ts';

afterEach(unmount);

const frameOf = (page: Document) => one(page, '.stage iframe') as HTMLIFrameElement;
const measured = (page: Document): string => textOf(one(page, '[data-measure]'));
const colour = (element: Element): string =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element).backgroundColor;

describe('the preview', () => {
  for (const [name, site] of [
    ['post', 'The Quiet Calf'],
    ['night', 'Night Shift Runner'],
    ['sidebar', 'Harbour Physio'],
    ['loud', 'FitFix Daily'],
  ] as const) {
    it(`${name} → the picks in that page, from where they begin`, async () => {
      const { preview, choose, problems } = await openDemo();
      await choose('Page', name);
      expect(preview().title).to.include(site);
      expect(cards(preview()).length).to.be.above(3);
      const { top } = one(preview(), '[data-picks]').getBoundingClientRect();
      expect(top).to.be.within(-1, 200);
      expect(problems).to.deep.equal([]);
    });
  }

  for (const width of [320, 414, 768, 1280]) {
    it(`${width} → a page of that width, no wider than its space`, async () => {
      const { page, preview, choose } = await openDemo('', 700);
      await choose('Width', String(width));
      expect(preview().defaultView?.innerWidth).to.equal(width);
      const stage = one(page, '.stage').getBoundingClientRect();
      const shown = frameOf(page).getBoundingClientRect();
      expect(shown.width).to.be.at.most(stage.width + 0.5);
      expect(Math.abs(shown.height - stage.height)).to.be.below(4);
      expect(measured(page)).to.match(new RegExp(`^${width} px wide`));
    });
  }

  it('another width → as it is set, by the keyboard too, and in the address', async () => {
    const { page, preview, choose, window } = await openDemo();
    await choose('Width', 'free');
    expect(preview().defaultView?.innerWidth).to.equal(600);
    await choose('Width in pixels', '180');
    expect(preview().defaultView?.innerWidth).to.equal(180);
    expect(one(page, '#pixels').getAttribute('type')).to.equal('range');
    expect(window.location.search).to.equal('?width=free&pixels=180');
  });

  it('dark → page and widget', async () => {
    const { preview, choose } = await openDemo();
    const light = colour(preview().body);
    await choose('Reader’s colours', 'dark');
    const widget = one(preview(), 'care-picks') as HTMLElementTagNameMap['care-picks'];
    await widget.updateComplete;
    expect(colour(preview().body)).not.to.equal(light);
    expect(one(preview(), '.care').getAttribute('data-theme')).to.equal('dark');
  });

  it('large text → text twice as large, and nothing sticks out at 320', async () => {
    const { preview, choose } = await openDemo('?width=320');
    await choose('Large text', '');
    const root = preview().documentElement;
    const size = preview().defaultView?.getComputedStyle(root).fontSize;
    expect(size).to.equal('32px');
    expect(root.scrollWidth).to.be.at.most(320);
  });

  it('right to left → the page, and the widget with it', async () => {
    const { preview, choose } = await openDemo();
    await choose('Right to left', '');
    const care = one(preview(), '.care');
    expect(preview().defaultView?.getComputedStyle(care).direction).to.equal('rtl');
  });

  it('high contrast → two colours, in the widget too, and said to be imitated', async () => {
    const { page, preview, choose } = await openDemo();
    await choose('Seen', 'contrast');
    const drawn = atLeast(80, all(preview(), '[data-caution], [data-product]'));
    for (const element of [preview().body, ...drawn])
      expect(colour(element)).to.equal('rgb(0, 0, 0)');
    expect(measured(page)).to.include('Imitated');
  });

  it('paper → the styles for print, without the phase switch and the shop buttons', async () => {
    const { page, preview, choose } = await openDemo();
    await choose('Seen', 'paper');
    for (const hidden of atLeast(1 + 9, all(preview(), '.phases, .shops')))
      expect((hidden as HTMLElement).offsetParent).to.equal(null);
    expect(textOf(one(page, '.toolbar button'))).to.equal('Print');
    await choose('Seen', 'screen');
    expect((one(preview(), '.phases') as HTMLElement).offsetParent).not.to.equal(null);
  });

  it('without script → the link to the whole page of picks, and no widget', async () => {
    const { page, preview, choose } = await openDemo('?form=link');
    await choose('Seen', 'no-script');
    expect(all(preview(), 'care-picks')).to.deep.equal([]);
    const link = one(preview(), 'a[href*="picks/soleus.html"]') as HTMLElement;
    expect(link.offsetParent).not.to.equal(null);
    expect(frameOf(page).getAttribute('sandbox')).to.equal('allow-same-origin');
    // It leads out of this frame's reach, to the page of the host.
    const left = nextEvent(frameOf(page), 'load');
    link.click();
    await left;
    expect(frameOf(page).contentDocument).to.equal(null);
    await choose('Seen', 'screen');
    expect(cards(preview()).length).to.be.above(3);
  });

  it('without script, as a script → nothing, and the page says what would show', async () => {
    const { page, preview } = await openDemo('?seen=no-script');
    expect(all(preview(), 'care-picks')).to.deep.equal([]);
    expect(measured(page)).to.include('Without script this form of the line shows nothing.');
  });

  it('a page that is loaded again → listened to before the widget is there', async () => {
    const { page, preview, choose } = await openDemo();
    const listener = one(page, 'event-log') as Element & { target?: EventTarget };
    expect(listener.target).to.equal(preview());
    await choose('Page', 'loud');
    expect(listener.target).to.equal(preview());
  });

  it('another muscle → loaded into the same page, and the reader is where they were', async () => {
    const { page, preview } = await openDemo();
    const before = preview();
    const view = before.defaultView as Window;
    view.scrollTo(0, view.scrollY + 150);
    const { scrollY } = view;
    const loaded = nextEvent(before, 'care-picks-load');
    one(page, 'muscle-box').dispatchEvent(new MuscleChosenEvent('hamstrings'));
    await loaded;
    expect(one(preview(), '.care').getAttribute('data-muscle')).to.equal('hamstrings');
    expect(preview()).to.equal(before);
    expect(Math.abs(view.scrollY - scrollY)).to.be.below(2);
  });
});
