/** Scripts that pages have: libraries of their time, managers of tags, optimisers, and mistakes. */
import { type Stranger, scripted } from './stranger.ts';

/** Where something is missing or in the way, either it works without, or the page says why not. */
const EITHER = { expected: { outcome: 'either' } } as const;

const gone = (what: string, from: string): Stranger =>
  scripted(
    `a page without ${from}.${what}`,
    `delete ${from}.${what}; if (${from}.${what}) Object.defineProperty(${from}, '${what}', { value: undefined })`,
    EITHER,
  );

/** Elements that stand in for what the document has, by their names. */
const clobbered = (name: string): Stranger =>
  scripted(`a page with an image called ${name}`, '', {
    html: `<img name="${name}" src="https://other.example/embed.js" alt=""><p>Before</p>%embed%<p>After</p>`,
    ...EITHER,
  } as Partial<Stranger>);

export const SCRIPTS: readonly Stranger[] = [
  scripted(
    'a page with a $ of its own',
    'window.$ = window.jQuery = selector => document.querySelectorAll(selector); $.fn = {}',
  ),
  scripted(
    'a page with an old shim for Object.keys',
    'for (const key of ["each", "include"]) Object.prototype[key] = function () {}',
  ),
  scripted(
    'a page that adds to every array',
    'Array.prototype.each = function (f) { this.forEach(f) }; Array.prototype.last = function () { return this[this.length - 1] }',
  ),
  scripted(
    'a page with Prototype’s way to JSON',
    'Array.prototype.toJSON = function () { return "[" + this.join() + "]" }; String.prototype.toJSON = function () { return \'"\' + this + \'"\' }',
  ),
  scripted(
    'a page with Prototype’s Array.from',
    'Array.from = function (iterable) { if (!iterable) return []; const results = new Array(iterable.length || 0); for (let at = results.length; at--;) results[at] = iterable[at]; return results }',
    EITHER,
  ),
  scripted(
    'a page with a matchMedia of 2012',
    'window.matchMedia = query => ({ matches: false, media: query, addListener() {}, removeListener() {} })',
    EITHER,
  ),
  gone('languages', 'navigator'),
  gone('IntersectionObserver', 'window'),
  gone('matchMedia', 'window'),
  gone('requestIdleCallback', 'window'),
  gone('queueMicrotask', 'window'),
  gone('canParse', 'URL'),
  gone('checkVisibility', 'Element.prototype'),
  gone('localStorage', 'window'),
  gone('sendBeacon', 'navigator'),
  scripted(
    'a page that closes every shadow root',
    'const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function () { return attachShadow.call(this, { mode: "closed" }) }',
    EITHER,
  ),
  scripted(
    'a page whose dispatchEvent throws',
    'EventTarget.prototype.dispatchEvent = () => { throw new Error("dispatch") }',
    EITHER,
  ),
  scripted(
    'a page that stops every event',
    'const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); }; for (const type of ["click", "change", "toggle", "input", "focusin", "pointerdown", "context-request", "slotchange", "care-picks-paint", "care-picks-phase", "care-picks-view"]) addEventListener(type, stop, true)',
  ),
  scripted(
    'a page that stops what every widget tells it',
    'for (const type of ["care-picks-load", "care-picks-paint"]) addEventListener(type, event => event.stopImmediatePropagation(), true)',
  ),
  scripted(
    'a page that swallows every error',
    'window.onerror = () => true; window.onunhandledrejection = event => event.preventDefault()',
  ),
  scripted(
    'a page that answers every context with nothing',
    'addEventListener("context-request", event => { event.stopImmediatePropagation(); event.callback(null) })',
    EITHER,
  ),
  scripted(
    'a page whose listeners throw',
    'addEventListener("care-picks-load", () => { throw new Error("mine") })',
    { expected: { own: /mine/ } },
  ),
  scripted(
    'a page that wraps addEventListener',
    'const { addEventListener: add } = EventTarget.prototype; EventTarget.prototype.addEventListener = function (type, hear, options) { return add.call(this, type, typeof hear === "function" ? function (...all) { return hear.apply(this, all) } : hear, options) }',
  ),
  scripted(
    'a page that wraps customElements.define',
    'const { define } = customElements; customElements.define = function (name, type, options) { try { return define.call(this, name, type, options) } catch {} }',
  ),
  scripted(
    'a page that wraps fetch',
    'const own = window.fetch; window.fetch = (...all) => own.apply(window, all).then(answer => new Response(answer.body, answer))',
  ),
  scripted(
    'a page whose fetch is refused',
    'window.fetch = () => Promise.reject(new TypeError("blocked"))',
    { expected: { outcome: 'fallback' } },
  ),
  scripted('a page whose fetch throws', 'window.fetch = () => { throw new Error("blocked") }', {
    expected: { outcome: 'fallback' },
  }),
  scripted('a page whose Promise is a library’s', 'window.Promise = class extends Promise {}'),
  scripted(
    'a page whose timers are slowed',
    'const { setTimeout: own } = window; window.setTimeout = (work, time, ...all) => own(work, Math.max(time ?? 0, 100), ...all)',
  ),
  scripted(
    'a page without a console',
    'for (const key of Object.keys(console)) if (key !== "error") console[key] = undefined',
  ),
  scripted(
    'a page with a module loader of 2012',
    'window.define = () => { throw new Error("Mismatched anonymous define()") }; define.amd = {}; window.require = define; window.module = { exports: {} }; window.exports = module.exports',
  ),
  scripted(
    'a page with process and global',
    'window.process = { env: {} }; window.global = window',
  ),
  scripted(
    'a page that changes its address',
    'history.replaceState(null, "", "?page=2#care"); history.pushState({}, "", "#top")',
  ),
  scripted(
    'a page that fakes its state until it has loaded',
    'Object.defineProperty(document, "readyState", { value: "loading", configurable: true }); addEventListener("load", () => delete document.readyState)',
  ),
  scripted(
    'a page that takes currentScript away',
    'Object.defineProperty(document, "currentScript", { value: null, configurable: true })',
  ),
  scripted(
    'a page that says it is ready again and again',
    'for (let times = 0; times < 3; times += 1) { document.dispatchEvent(new Event("DOMContentLoaded")); dispatchEvent(new Event("load")) }',
  ),
  scripted(
    'a page that freezes its prototypes',
    'for (const each of [Object, Array, String, Promise, Map, Set]) { Object.freeze(each); Object.freeze(each.prototype) }',
  ),
  scripted(
    'a page that marks every node that is added',
    'new MutationObserver(records => theirs(() => { for (const { addedNodes } of records) for (const node of addedNodes) node.setAttribute?.("data-seen", "") })).observe(document, { childList: true, subtree: true })',
  ),
  scripted(
    'a page that styles every element again and again',
    'let times = 0; new MutationObserver(() => theirs(() => { if ((times += 1) < 200) for (const each of document.querySelectorAll("div, p, care-picks")) each.style.order = times })).observe(document, { attributes: true, childList: true, subtree: true })',
  ),
  scripted(
    'a page that opens its links in new tabs',
    'addEventListener("load", () => theirs(() => { for (const link of document.querySelectorAll("a")) { link.target = "_blank"; link.rel = "noopener" } }))',
  ),
  scripted(
    'a page that wraps every link',
    'addEventListener("load", () => theirs(() => { for (const link of document.querySelectorAll("a")) { const box = document.createElement("span"); link.replaceWith(box); box.append(link) } }))',
  ),
  scripted(
    'a page that turns words into pictures',
    'addEventListener("load", () => theirs(() => { for (const each of document.querySelectorAll("p")) each.innerHTML = each.innerHTML.replace("After", "<img alt=After>") }))',
  ),
  ...[
    'currentScript',
    'querySelectorAll',
    'createElement',
    'createElementNS',
    'createTextNode',
    'createComment',
    'implementation',
    'contentType',
    'body',
    'baseURI',
    'documentElement',
    'addEventListener',
    'importNode',
    'createTreeWalker',
  ].map(clobbered),
];
