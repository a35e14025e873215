/**
 * Seen, not only there: where a reader does not see a caution, no shop link stands beside it, whatever of the page around
 * the widget is the reason; and where a reader does, it stays.
 */
import { expect } from '@open-wc/testing';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, one, unmount } from '../../support/page.ts';
import { openSite, type Site, until } from '../../support/site.ts';
import { limit } from '../../support/speed/limit.mjs';
import { FORMS, links, nextWord, origin } from './drawn.ts';

afterEach(unmount);

/** In a box of the page's own, which a row's styles may reach, and with something that may lie over it. */
const page = (body: string) =>
  `<style>body { margin: 0 } #box { position: relative }</style><div id="box"><div>${body}</div></div><p id="over"></p>`;

/** What looks comes after the picks. */
const [looking] = /chunks\/seen-[\w-]+\.js/.exec(
  await (await fetch(`${origin}/care-picks.js`)).text(),
) as RegExpExecArray;

/** Everything of it comes into view, and is looked at as when a window changes its size. */
async function look({ window: view, document }: Site): Promise<void> {
  const [card] = atLeast(1, all(document, '.card')) as [Element];
  const { IntersectionObserver: Observer, eval: run } = view as unknown as typeof globalThis;
  await run(`import('${origin}/${looking}')`);
  await new Promise<void>(resolve => {
    // Ours was there before this one, and hears of the same frame first.
    const observer = new Observer(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(card);
  });
  view.dispatchEvent(new Event('resize'));
}

function style({ document }: Site, css: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  return sheet;
}

const UNSEEN: readonly (readonly [title: string, css: string])[] = [
  [
    'the widget is hidden, and its links are shown again',
    'care-picks { visibility: hidden } care-picks::part(link) { visibility: visible }',
  ],
  [
    'it is zoomed down, and its links up',
    'care-picks { zoom: .1 } care-picks::part(link) { zoom: 10 }',
  ],
  ['it is zoomed to four fifths less', '#box { zoom: .2 }'],
  ['it is scaled down', 'care-picks { transform: scale(.5); transform-origin: 0 0 }'],
  ['a box around it is scaled down', '#box { scale: .7; transform-origin: 0 0 }'],
  ['it is made narrow alone', '#box { transform: scaleX(.2); transform-origin: 0 0 }'],
  ['it is tilted until it is flat', '#box { transform: rotateX(86deg); transform-origin: 0 0 }'],
  ['it is see-through', 'care-picks { opacity: .1 }'],
  ['two boxes around it are half see-through', '#box, #box > div { opacity: .6 }'],
  ['it is filtered away', 'care-picks { filter: opacity(.05) }'],
  ['it is blurred', '#box { filter: blur(6px) }'],
  ['it is bleached', '#box { filter: contrast(.1) brightness(3) }'],
  ['a mask lies on a box around it', '#box { mask: linear-gradient(transparent, #000) }'],
  [
    'a box around it is cut to what is below the warning',
    '#box { clip-path: inset(250px 0 0) } #box > div { margin-top: -100px }',
  ],
  [
    'something lies over it and lets nothing through',
    '#over { position: absolute; inset: 0; margin: 0; height: 5000px; background: #fff }',
  ],
];

const SEEN: readonly (readonly [title: string, css: string])[] = [
  [
    'a header that stays',
    '#over { position: fixed; inset: 0 0 auto; margin: 0; height: 250px; background: #fff }',
  ],
  [
    'a notice that stays at the bottom',
    '#over { position: fixed; inset: auto 0 0; margin: 0; height: 200px; background: #fff }',
  ],
  ['a dark theme that inverts', 'html { filter: invert(1) hue-rotate(180deg) contrast(.9) }'],
  [
    'round corners',
    '#box { overflow: hidden; border-radius: 20px; clip-path: inset(0 round 20px) }',
  ],
  ['large text', 'html { font-size: 200% }'],
  ['a narrow column', '#box { width: 160px }'],
  ['a box that scrolls', '#box { height: 500px; overflow: auto }'],
  ['a box that is folded', '#box { height: 420px; overflow: hidden }'],
  ['a little tilt', '#box { rotate: 2deg }'],
  ['a turn', '#box { height: 800px; width: 800px; rotate: 90deg }'],
  ['something larger than it was', '#box { scale: 1.2; transform-origin: 0 0 }'],
  ['a tab that is closed', '#box { visibility: hidden }'],
  ['a page that takes no part', '#box { pointer-events: none }'],
];

describe('a caution that nobody sees', () => {
  for (const [form, body, cards] of atLeast(3, FORMS))
    itInTurn(`${form} → the links beside it are gone, and come back with it`, async () => {
      const site = await openSite(page(body));
      const wrong: string[] = [];
      await look(site);
      expect(links(site)).to.have.length(cards);
      for (const [title, css] of atLeast(15, UNSEEN)) {
        const sheet = style(site, css);
        await look(site);
        // What is near is looked at; what is far below is looked at when it comes near.
        const [first] = all(site.document, '.card') as [Element];
        if (all(first, 'a').some(link => link.matches('.shop'))) wrong.push(title);
        sheet.remove();
        await look(site);
        if (links(site).length !== cards) wrong.push(`${title}: not back`);
        if (links(site).some(link => !link.href.startsWith('https://')))
          wrong.push(`${title}: href`);
      }
      expect(wrong).to.deep.equal([]);
    }).timeout(limit(40_000));

  for (const [form, body, cards] of atLeast(3, FORMS))
    itInTurn(
      `${form}, but on a page with styles that hide nothing → every link stays, and nothing is said`,
      async () => {
        const site = await openSite(page(body));
        const wrong: string[] = [];
        for (const [title, css] of atLeast(13, SEEN)) {
          const sheet = style(site, css);
          await look(site);
          if (links(site).length !== cards) wrong.push(title);
          sheet.remove();
        }
        expect(wrong).to.deep.equal([]);
        expect(site.problems).to.deep.equal([]);
      },
    ).timeout(limit(40_000));

  it('a style comes later → the links go without anybody doing anything, and the console says why, once', async () => {
    const [, body] = FORMS[0] as (typeof FORMS)[number];
    const site = await openSite(page(body));
    await look(site);
    const word = nextWord(site);
    style(site, '#box { opacity: .2 }');
    await until(site.document, () => all(one(site.document, '.card'), '.shop').length === 0);
    expect(await word).to.match(/^\[care-picks\] page\/unseen: the clot warning is transparent/);
    await look(site);
    await look(site);
    expect(site.problems).to.have.length(1);
  });

  it('a link that is pointed at, focused or followed → is gone before anybody gets there', async () => {
    const [, body] = FORMS[0] as (typeof FORMS)[number];
    const site = await openSite(page(body));
    for (const type of ['pointerover', 'focusin', 'click', 'auxclick']) {
      await look(site);
      const link = links(site)[0] as HTMLElement;
      const sheet = style(site, '#box { opacity: .2 }');
      const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
      link.dispatchEvent(event);
      expect([link.isConnected, event.defaultPrevented], type).to.deep.equal([false, true]);
      sheet.remove();
    }
  });

  it('one card alone → its own links', async () => {
    const [, body, cards] = FORMS[1] as (typeof FORMS)[number];
    const site = await openSite(page(body));
    one(site.document, '.card').scrollIntoView({ block: 'center' });
    await look(site);
    const [first, second] = all(site.document, '.flags') as [HTMLElement, HTMLElement];
    first.style.setProperty('opacity', '0.1', 'important');
    await look(site);
    expect(links(site)).to.have.length(cards - 1);
    first.removeAttribute('style');
    const [flag] = atLeast(1, all(second, 'li')) as [HTMLElement];
    flag.style.setProperty('font-size', '5px', 'important');
    await look(site);
    expect(links(site)).to.have.length(cards - 1);
    expect(all(flag.closest('.card') as Element, '.shop')).to.deep.equal([]);
  });
});
