/**
 * Pages whose scripts have replaced what a widget builds on: what can work works, and otherwise the author's words stand
 * there and one line in the console says so. Nothing is ever thrown into the page.
 */
import { expect } from '@open-wc/testing';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, cards, one, textOf, unmount } from '../../support/page.ts';
import { openSite, type Site } from '../../support/site.ts';
import { limit } from '../../support/speed/limit.mjs';
import { FORMS, origin } from './drawn.ts';

afterEach(unmount);

type Outcome = 'works' | 'works, and says what is missing' | 'gives way';

/** Each runs before anything of ours. */
const PAGES: readonly (readonly [title: string, script: string, outcome: Outcome])[] = [
  [
    'Prototype 1.7: Array.from and its like',
    `Array.from = iterable => [].slice.call(iterable);
     Object.values = object => { const all = []; for (const key in object) all.push(object[key]); return all; };
     for (const name of ['each', 'collect', 'inspect', 'toArray', 'entries', 'include'])
       if (!(name in Array.prototype) || name === 'entries') Array.prototype[name] = function () { return [].slice.call(this); };`,
    'works',
  ],
  [
    'Prototype 1.6: toJSON everywhere',
    `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
     String.prototype.toJSON = function () { return '"' + this + '"'; };`,
    'works',
  ],
  [
    'an older Prototype: a toJSON for every object',
    `Object.prototype.toJSON = function () { return '{' + Object.keys(this).join() + '}'; };`,
    'works',
  ],
  [
    'MooTools 1.2: bind, Array.from, and elements with methods of its own',
    `Function.prototype.bind = function (self, args) { const work = this; return function () { return work.apply(self, args || arguments); }; };
     Array.from = item => Array.isArray(item) ? item : [item];
     for (const name of ['get', 'set', 'empty', 'clone', 'inject', 'dispose', 'toggle', 'getElement'])
       Element.prototype[name] = function () { return this; };`,
    'works',
  ],
  [
    'Object.prototype with something that can be listed',
    `Object.prototype.extend = function () {};`,
    'works',
  ],
  ['no matchMedia', 'delete window.matchMedia; window.matchMedia = undefined;', 'works'],
  [
    'a matchMedia of 2012',
    'window.matchMedia = media => ({ matches: false, media, addListener() {}, removeListener() {} });',
    'works',
  ],
  ['a matchMedia that knows nothing', 'window.matchMedia = () => undefined;', 'works'],
  [
    'no navigator.languages',
    `Object.defineProperty(navigator, 'languages', { value: undefined });`,
    'works',
  ],
  ['no IntersectionObserver', 'delete window.IntersectionObserver;', 'works'],
  [
    'an IntersectionObserver that throws',
    'window.IntersectionObserver = function () { throw new Error("boom"); };',
    'works',
  ],
  ['no MutationObserver', 'delete window.MutationObserver;', 'works, and says what is missing'],
  ['no requestIdleCallback', 'delete window.requestIdleCallback;', 'works'],
  [
    'a requestIdleCallback that throws',
    'window.requestIdleCallback = () => { throw new Error("boom"); };',
    'works',
  ],
  ['no requestAnimationFrame', 'window.requestAnimationFrame = undefined;', 'works'],
  ['no queueMicrotask', 'window.queueMicrotask = undefined;', 'works'],
  [
    'roots that are closed by force',
    `const open = Element.prototype.attachShadow;
     Element.prototype.attachShadow = function () { return window.seen = open.call(this, { mode: 'closed' }); };`,
    'works',
  ],
  [
    'a dispatchEvent that throws',
    `EventTarget.prototype.dispatchEvent = () => { throw new Error('boom'); };`,
    'works, and says what is missing',
  ],
  [
    'an Event of its own',
    `window.Event = function () { return { type: 'mine' }; };`,
    'works, and says what is missing',
  ],
  [
    'a context that is answered with null',
    `addEventListener('context-request', event => { event.stopImmediatePropagation(); event.callback(null, () => {}); }, true);`,
    'works',
  ],
  [
    'a context that is answered with rubbish',
    `addEventListener('context-request', event => { event.stopImmediatePropagation(); event.callback('rubbish', 7); }, true);`,
    'works',
  ],
  ['a fetch that throws', 'window.fetch = () => { throw new Error("boom"); };', 'gives way'],
  ['a fetch that answers nothing', 'window.fetch = async () => undefined;', 'gives way'],
  [
    'a JSON of its own',
    'window.JSON = { parse: () => undefined, stringify: () => undefined };',
    'gives way',
  ],
  [
    'no style sheets for shadow roots',
    `Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { set() { throw new Error('boom'); } });
     Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => Object.freeze([]), set() { throw new Error('boom'); } });`,
    'gives way',
  ],
  [
    'an attachShadow that throws',
    'Element.prototype.attachShadow = () => { throw new Error("boom"); };',
    'gives way',
  ],
  [
    'elements that cannot be defined',
    'customElements.define = () => { throw new Error("boom"); };',
    'gives way',
  ],
  [
    'templates that cannot be made',
    `document.createTreeWalker = () => { throw new Error('boom'); };`,
    'gives way',
  ],
  [
    'nodes that cannot be put anywhere',
    `const insert = Node.prototype.insertBefore;
     Node.prototype.insertBefore = function (node, before) {
       if (this instanceof DocumentFragment) throw new Error('boom');
       return insert.call(this, node, before);
     };`,
    'gives way',
  ],
  [
    'storage that is denied',
    `Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });`,
    'works',
  ],
  ['a console without a voice', 'window.console = { error() {}, log() {} };', 'works'],
];

const FALLBACK = '<p>Mine</p>';
/** The widget that waits for the library: nothing of it is painted before. */
const [, LIVE] = FORMS[0] as (typeof FORMS)[number];

/** Settles once there are picks, or the console was told something, and nothing is on its way any more. */
async function settled(site: Site): Promise<void> {
  const { window: view } = site;
  const isDone = () => count(site) > 0 || site.problems.length > 0;
  while (!isDone()) await new Promise(resolve => view.setTimeout(resolve, 20));
  // What is thrown late is thrown by then.
  await new Promise(resolve => view.setTimeout(resolve, limit(100)));
}

/** A root that is closed by force, the page itself knows. */
const rootOf = ({ document, window: view }: Site): ShadowRoot | undefined =>
  document.querySelector('care-picks')?.shadowRoot ??
  (view as unknown as { seen?: ShadowRoot }).seen;
const count = (site: Site): number => {
  const root = rootOf(site);
  return root ? cards(root).length : 0;
};

describe('a page with', () => {
  for (const [title, script, outcome] of atLeast(25, PAGES))
    itInTurn(`${title} → ${outcome}`, async () => {
      const body = `<script>${script}</script>${LIVE.replace('></care-picks>', `>${FALLBACK}</care-picks><p></p>`)}`;
      const site = await openSite(body, { widgets: 0 });
      await settled(site);
      const said = site.problems.join('\n');
      const mine = one(site.document, 'care-picks > p');
      if (outcome === 'gives way') {
        expect(count(site)).to.equal(0);
        expect(mine.getBoundingClientRect().height).to.be.above(5);
        expect(textOf(mine)).to.equal('Mine');
        expect(site.problems, said).to.have.length(1);
        expect(said).to.match(/^\[care-picks\] [\w/-]+: /);
        return;
      }
      expect(count(site), said).to.equal(5);
      const root = rootOf(site) as ShadowRoot;
      expect(all(root, '.clot, .flags, .disclosure')).to.have.length(5 + 2);
      expect(all(root, '.shop').length).to.be.at.least(5);
      if (outcome === 'works') expect(site.problems).to.deep.equal([]);
      else expect(said).to.match(/^\[care-picks\] page\/interference: [^\n]*$/);
    });

  it('roots that are closed by force, and picks that are painted first → are taken over, and a phase can be chosen', async () => {
    const [, closed] = PAGES.find(([title]) => title.startsWith('roots')) as (typeof PAGES)[number];
    const [, body] = FORMS[1] as (typeof FORMS)[number];
    const site = await openSite(`<script>${closed}</script>${body}`);
    const root = rootOf(site) as ShadowRoot;
    expect(cards(root)).to.have.length(9);
    (all(root, 'input[type="radio"]')[1] as HTMLInputElement).click();
    await (one(site.document, 'care-picks') as HTMLElementTagNameMap['care-picks']).updateComplete;
    expect(cards(root)).to.have.length(8);
    expect(site.problems).to.deep.equal([]);
    expect(origin).to.match(/^http/);
  });
});
